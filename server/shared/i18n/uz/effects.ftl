# Refusal below a field: no such entry of the initial stage is known.
error-effects-unknown-entry = Boshlangʻich holatda bunday maʼlumot yoʻq.

# Refusal below a field of the initial stage. $least and $most: the ends between which a number is believed.
error-effects-out-of-range = { $least } bilan { $most } orasidagi son yozing.

# Refusal: the form of the initial stage was sent without any number.
error-effects-stage-empty = Kamida bitta son yozing: boshlangʻich holat nimadir aytishi kerak.

# Refusal below the field of the day the initial stage describes.
error-effects-stage-day = Bu sana bugundan keyin yoki juda qadimgi boʻlishi mumkin emas.

# Refusal: the span that was asked for is backwards or longer than three years.
error-effects-span = Davr boshlanishi tugashidan oldin va u koʻpi bilan uch yil boʻlishi kerak.

# Name of the first effect: time and labour saved. Short.
effect-time-saved = Vaqt va mehnat tejalishi

# Name of the second effect: the head knows the state of things. Short.
effect-awareness = Xabardorlik

# Name of the third effect: how fast decisions are made and carried out. Short.
effect-decision-speed = Qarorlar tezligi

# Name of the fourth effect: decisions rest on evidence and bring what was expected. Short.
effect-justification = Qarorlarning asosliligi va natijasi

# Name of the fifth effect: how much of the record writes itself. Short.
effect-automation = Axborot jarayonlarining avtomatlashuvi

# Name of the sixth effect: the intellectual potential of the team. Short.
effect-team-potential = Jamoaning intellektual salohiyati

# How the first effect is counted, in words.
effect-time-saved-formula = Har bir vazifa uchun (ilgarigi daqiqalar − hozirgi daqiqalar) ÷ ilgarigi daqiqalar, soʻng oʻrtacha × 100. Hozirgi daqiqalar: bitta rejani faol tahrirlash vaqtining medianasi, tanaffuslarsiz. Kamida 3 ta reja kerak. Yillik, oylik va haftalik rejalar oʻlchanadi; rivojlanish kartasi hali oʻlchanmaydi, shuning uchun ball doim qisman.

# How the second effect is counted, in words.
effect-awareness-formula = Har oyda rahbar yangi paytida ochib koʻrgan asosiy koʻrsatkichlar ÷ barcha asosiy koʻrsatkichlar × 100. Ochib koʻrilgani hisobga olinadi, tushunilgani emas.

# How the third effect is counted, in words.
effect-decision-speed-formula = Uch qismning oʻrtachasi × 100: signaldan qarorgacha tejalgan vaqt, qarordan bajarilguncha tejalgan vaqt (ikkalasi ham (ilgarigi − hozirgi mediana) ÷ ilgarigi) va muddatida bajarilgan vazifalar ulushi. Har bir qism uchun kamida 3 ta holat kerak; yetishmagan qism tashlab ketiladi.

# How the fourth effect is counted, in words.
effect-justification-formula = (Dalilga asoslangan va kutilgan natijasi aytilgan qarorlar ÷ barcha qarorlar) × (kutilgani roʻy bergan qarorlar ÷ qayta oʻlchangan qarorlar) × 100. Kamida 3 ta qaror kerak. Natija qaror tufayli boʻlganini isbotlamaydi.

# How the fifth effect is counted, in words.
effect-automation-formula = Mahsulot oʻzi tuzgan yoki toʻldirgan va odam oʻzgartirmasdan qoldirgan yozuvlar ÷ barcha yozuvlar × 100. Kuzatuvlar qoʻlda yoziladi va maxrajda turadi. Kamida 20 ta yozuv kerak.

# How the sixth effect is counted, in words.
effect-team-potential-formula = Bor qismlarning oʻrtachasi × 100: kursni tugatish (24 soatlik kurs sertifikati borlar ulushi, hududda kurs oʻtgan boʻlsa), malaka soatlari, baholovchilar kelishuvi (kalibrovkalardagi kappaning oʻrtachasi) hamda tajriba almashish (ulashgan tarbiyachilar ulushi va hamkasblar olgan tajribalar ulushining oʻrtachasi). Malaka soatlari mahsulotda hali yoʻq, shuning uchun ball qisman.

# A raw value and an entry of the form: minutes for one weekly plan.
effect-part-weekly-minutes = Bitta haftalik reja

# A raw value and an entry of the form: minutes for one monthly plan.
effect-part-monthly-minutes = Bitta oylik reja

# A raw value and an entry of the form: minutes for one annual plan of a group.
effect-part-annual-minutes = Guruhning bitta yillik rejasi

# A raw value that is not measured yet: minutes for one development card.
effect-part-card-minutes = Bitta rivojlanish kartasi

# A raw value and an entry of the form: key indicators known when they were needed.
effect-part-known-percent = Oʻz vaqtida koʻrilgan asosiy koʻrsatkichlar

# A raw value and an entry of the form: median hours from a signal to a decision.
effect-part-decision-hours = Signaldan qarorgacha

# A raw value and an entry of the form: median hours from a decision until it was carried out.
effect-part-done-hours = Qarordan bajarilguncha

# A raw value: share of tasks done by their date.
effect-part-tasks-in-time = Muddatida bajarilgan vazifalar

# A raw value and an entry of the form: share of decisions that rest on evidence and say what is expected.
effect-part-evidence-percent = Dalilga asoslangan qarorlar

# A raw value: share of measured decisions whose expectation was met.
effect-part-expectations-met = Kutilgani roʻy berganlari

# A raw value and an entry of the form: share of records that were derived or prefilled.
effect-part-prefilled-percent = Oʻzi toʻldirilgan yozuvlar, jami

# A raw value: activities of weekly plans that were drafted or taken from the bank and kept.
effect-part-records-activities = Haftalik reja mashgʻulotlari

# A raw value: weeks of annual plans that were kept as drafted.
effect-part-records-annual-weeks = Yillik reja haftalari

# A raw value: texts of monthly plans that were kept as drafted.
effect-part-records-monthly-fields = Oylik reja boʻlimlari

# A raw value: marks of development cards that equal what was proposed.
effect-part-records-card-marks = Karta belgilari, taklif qabul qilingan

# A raw value: figures of months that were derived without anybody typing.
effect-part-records-figures = Hisoblangan koʻrsatkichlar

# A raw value: observations; all of them are written by hand.
effect-part-records-observations = Kuzatuvlar (qoʻlda yoziladi)

# A raw value that does not exist yet: completion of the course.
effect-part-course-completion = Kursni tugatish

# A raw value that does not exist yet: hours of professional growth.
effect-part-growth-hours = Malaka oshirish soatlari

# A raw value: mean kappa of the calibrations of the span, 0 to 1.
effect-part-rater-agreement = Baholovchilar kelishuvi (kappa)

# A raw value and an entry of the form: how many practices were shared with colleagues.
effect-part-shared-practices = Ulashilgan tajribalar

# A raw value: share of educators who shared a practice.
effect-part-sharing-educators = Ulashgan tarbiyachilar

# A raw value: share of shared practices that colleagues used.
effect-part-practices-reused = Hamkasblar olgan tajribalar

# Why an effect has no score.
effect-missing-too-few-plans = Hali 3 ta reja vaqti oʻlchanmagan.

# Why an effect has no score: the initial stage does not say what to compare with.
effect-missing-no-baseline = Solishtirish uchun boshlangʻich holat kiritilmagan.

# Why an effect has no score.
effect-missing-no-key-indicators = Asosiy koʻrsatkichlar belgilanmagan.

# Why an effect has no score.
effect-missing-no-head = Bu muassasada hisobi bor rahbar yoʻq.

# Why an effect has no score.
effect-missing-too-few-decisions = Hali 3 ta qaror qabul qilinmagan.

# Why an effect has no score.
effect-missing-nothing-measured = Hali birorta qarorning natijasi qayta oʻlchanmagan.

# Why an effect has no score.
effect-missing-too-few-records = Davrda 20 tadan kam yozuv bor.

# Why an effect has no score.
effect-missing-no-sources = Birorta manba hali maʼlumot bermaydi.

# In place of a raw value: nothing of it is in the span.
effect-missing-nothing-yet = hali yoʻq

# In place of a raw value: the product does not measure it yet.
effect-missing-not-built = mahsulotda hali oʻlchanmaydi

# A number of minutes. $value: the number as text.
effect-unit-minutes = { $value } daqiqa

# A number of hours. $value: the number as text.
effect-unit-hours = { $value } soat

# A percentage. $value: the number as text.
effect-unit-percent = { $value } %

# A plain number. $value: the number as text.
effect-unit-number = { $value } ta

# An agreement from 0 to 1. $value: the number as text.
effect-unit-kappa = { $value }

# Behind a value: from how many cases it comes. $count: a number.
effect-cases = { $count } ta holatdan

# Behind a share: the part and the whole it comes from. $part of $whole, both numbers as text.
effect-of-whole = { $whole } tadan { $part } tasi

# Below a field of the initial stage.
effect-stage-weekly-minutes-hint = Bir tarbiyachi bitta haftalik rejani yozishga sarflagan vaqt, daqiqada.

# Below a field of the initial stage.
effect-stage-monthly-minutes-hint = Bitta oylik rejaga ketgan vaqt, daqiqada.

# Below a field of the initial stage.
effect-stage-annual-minutes-hint = Guruhning bitta yillik rejasiga ketgan vaqt, daqiqada (1 soat = 60).

# Below a field of the initial stage.
effect-stage-known-percent-hint = Rahbar oy davomida soʻramasdan bilgan asosiy koʻrsatkichlar ulushi, foizda.

# Below a field of the initial stage.
effect-stage-decision-hours-hint = Muammo bilingandan qaror qabul qilinguncha oʻtgan vaqt, soatda (1 kun = 24).

# Below a field of the initial stage.
effect-stage-done-hours-hint = Qarordan u bajarilguncha oʻtgan vaqt, soatda (1 hafta = 168).

# Below a field of the initial stage.
effect-stage-evidence-percent-hint = Yozma dalilga asoslangan va kutilgan natijasi aytilgan qarorlar, foizda.

# Below a field of the initial stage.
effect-stage-prefilled-percent-hint = Qoʻlda qayta yozilmasdan, tayyor boʻlgan yozuv va hisobotlar ulushi, foizda. Hech biri boʻlmasa, 0 yozing.

# Below a field of the initial stage.
effect-stage-shared-practices-hint = Bir oʻquv yilida hamkasblar bilan ulashilgan ishlanmalar soni.

# Menu entry and title of the page of the six effects.
page-effects = Olti samara

# Below the title: what the page shows.
page-effects-hint = Mahsulotning oʻz yozuvlaridan hisoblanadi: hech kim hisobot yozmaydi. 0 dan 100 gacha, yonida xom qiymatlar.

# Before the first day of the span.
page-effects-from = Boshi

# Before the last day of the span.
page-effects-until = Oxiri

# The score of an effect. $score: a number as text, of 100.
page-effects-score = 100 dan { $score }

# Sign at a score: some of its parts are missing. Short, lower case.
page-effects-partial = qisman

# In place of a score. Short.
page-effects-none = Ball yoʻq

# Opens how an effect is counted.
page-effects-how = Qanday hisoblanadi

# Head of a column: what was in the initial stage. Short.
page-effects-before = Avval

# Head of a column: what is now. Short.
page-effects-now = Hozir

# Head of the column with raw values. Short.
page-effects-what = Nima sanaladi

# Button: opens the form of the initial stage.
page-stage-set = Boshlangʻich holatni kiritish

# Button: opens the form of the initial stage that is set already.
page-stage-change = Boshlangʻich holatni yangilash

# Says with what the six effects are compared. $day: a date, $name: who set it.
page-stage-told = Boshlangʻich holat: { $day } ({ $name })

# Says that no initial stage is set.
page-stage-none = Boshlangʻich holat hali kiritilmagan. Usiz tejalgan vaqt va tezlik hisoblanmaydi.

# Title of the form.
page-stage = Boshlangʻich holat

# Below the title of the form.
page-stage-hint = Nihol bilan ishlash boshlanishidan oldin qanday edi. Bilganingizni yozing, bilmaganingizni boʻsh qoldiring. Har bir oʻzgartirish alohida nusxa boʻlib saqlanadi.

# Above the form: some fields hold what the product measured in its first full month.
page-stage-proposed = Baʼzi maydonlar birinchi toʻliq oydagi oʻlchovlar bilan toʻldirilgan. Ularni oʻzgartirishingiz mumkin.

# Sign at a field that holds a measured value. $value: the number as text.
page-stage-measured = Birinchi oyda oʻlchangan: { $value }

# Label of the day that the initial stage describes.
page-stage-day = Qaysi kundagi holat

# Label of free words about the initial stage.
page-stage-words = Izoh: bu sonlar qayerdan olindi

# Button that keeps the initial stage.
page-stage-save = Saqlash

# Heading over earlier versions of the initial stage.
page-stage-earlier = Avvalgi nusxalar

# An earlier version. $number: its number, $day: a date, $name: who set it, $count: how many entries.
page-stage-version = { $number }-nusxa: { $day }, { $name }, { $count } ta son

# Unit behind the label of a field: minutes.
effect-in-minutes = daqiqa

# Unit behind the label of a field: hours.
effect-in-hours = soat

# Unit behind the label of a field: percent.
effect-in-percent = %

# Unit behind the label of a field: a number of things.
effect-in-number = ta

# Link to the paper of the six effects as PDF.
page-effects-pdf = PDF

# Below the title of the spread. $month: a month with its year.
page-effects-spread-of = { $month }: muassasalar boʻyicha taqsimot

# Below the title of the spread.
page-effects-spread-hint = Kechasi hisoblanadi. Ball aytadigan muassasa 5 tadan kam boʻlsa, taqsimot koʻrsatilmaydi.

# How many preschools have a score. $telling of $preschools, numbers as text.
page-effects-telling = { $preschools } muassasadan { $telling } tasida ball bor

# In place of a spread: too few preschools.
page-effects-too-few = 5 tadan kam muassasada ball bor

# Name of the middle value of a spread.
page-effects-median = mediana

# The middle half of the preschools lies between two scores. $lower and $upper: numbers as text.
page-effects-middle-half = oʻrtadagi yarmi: { $lower }–{ $upper }

# Where nothing has been derived for a place yet.
page-effects-nothing = Hali hech narsa hisoblanmagan

# Under that.
page-effects-nothing-hint = Samaralar har kecha hisoblanadi. Ertaga qarang.

# Heading over the medians of the places below.
page-effects-below = Quyi hududlar medianasi

# Title of the paper of the six effects.
effect-paper-title = Olti samara: boshlangʻich holat va hozir

# Name of the paper's file, without ending.
effect-paper-name = Olti samara

# The span of the paper. $first and $last: dates.
effect-paper-span = { $first } dan { $last } gacha

# Head of a column of the paper.
effect-paper-effect = Samara

# Head of a column of the paper.
effect-paper-before = Boshlangʻich holat

# Head of a column of the paper.
effect-paper-now = Hozir

# Head of a column of the paper: the score.
effect-paper-score = 0–100

# Label of the day of the initial stage, on the paper.
effect-paper-stage = Boshlangʻich holat sanasi

# Label of the preschool's remark, on the paper.
effect-paper-words = Izoh

# Heading over the formulas, on the paper.
effect-paper-formulas = Qanday hisoblanadi

# At the foot of the paper.
effect-paper-foot = Barcha sonlar tizim yozuvlaridan hisoblangan; “qisman” soʻzi baʼzi manbalar hali yoʻqligini bildiradi.
