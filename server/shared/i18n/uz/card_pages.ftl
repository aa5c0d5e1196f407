# Entry of the menu and title: rounds, development cards and dynamics.
page-menu-cards = Kartalar

# Tab: the three rounds of a year.
page-section-rounds = Bosqichlar

# Tab, link and title: round set against round.
page-section-dynamics = Oʻzgarish

# Tab and title: two people judge the same.
page-section-calibrations = Baholashda kelishuv

# Under the tabs: what rounds are.
page-rounds-hint = Yilda uch bosqich boʻladi. Bosqich ochilgach, tarbiyachilar bolalar kartasini kuzatuvlar asosida toʻldiradi; yopilgach, karta qulflanadi.

# A round of a year, the first.
page-round-1 = 1-bosqich (boshlangʻich)

# A round of a year, the second.
page-round-2 = 2-bosqich (asosiy)

# A round of a year, the third.
page-round-3 = 3-bosqich (yakuniy)

# Under a column of a chart. $number: 1 to 3.
page-round-short = { $number }-bosqich

# Label: a round.
page-round = Bosqich

# Sign: the round is open. Lower case.
page-round-open = ochiq

# Sign at a round. $day: date. Lower case.
page-round-closed = yopilgan: { $day }

# Under a bar: how many cards are whole.
page-round-complete-cards = toʻliq kartalar

# At a round that may be opened now.
page-round-next = Keyingi ochiladigan bosqich.

# At a round that has not been opened.
page-round-not-yet = Hali ochilmagan.

# Title of a form. $round: name of a round.
page-round-open-title = Ochish: { $round }

# Under that.
page-round-open-hint = Bosqich kunlari: shu davrgacha yozilgan kuzatuvlar baho taklifiga asos boʻladi.

# Button.
page-round-do-open = Bosqichni ochish

# Notice on pages of a closed round.
page-round-closed-hint = Bosqich yopilgan. Kartani rahbar yoki metodist sababini yozib tuzatishi mumkin.

# Title of a form.
page-round-dates = Bosqich kunlari

# Title and button.
page-round-close = Bosqichni yopish

# Under that.
page-round-close-hint = Yopilgach, kartalar qulflanadi va oilalar natijani koʻradi.

# Warning before closing. $count: cards that are not complete.
page-round-close-incomplete = { $count } ta karta hali toʻliq emas.

# Box to tick before closing.
page-round-close-sure = Ha, bosqich tugadi

# Title and button.
page-round-reopen = Bosqichni qayta ochish

# Under that.
page-round-reopen-hint = Yilning oxirgi bosqichigina qayta ochiladi.

# Where there are no rounds.
page-rounds-none = Bosqich hali ochilmagan

# Under that.
page-rounds-none-hint = Bosqich ochilgach, bolaning kartasi shu yerda boʻladi.

# Read aloud: how far something has come.
page-progress = Qayergacha yetdi

# Before a bar: marks set.
page-progress-marks = Belgilar

# Before a bar: cards complete.
page-progress-cards = Toʻliq kartalar

# $done of $whole, beside a bar.
page-done-of = { $done } / { $whole }

# Title after a group's name, and a link.
page-group-card = guruh kartasi

# What the page is.
page-child-card = Rivojlanish kartasi

# Link to a child's page.
page-card-child = Bola sahifasi

# Heading above a child's cards.
page-child-cards = Rivojlanish kartalari

# Tab of a child's page: cards and dynamics.
page-tab-card = Karta

# Tab of a child's page: difficulties and own route.
page-tab-route = Yoʻnalish

# Heading: fill in child by child.
page-by-child = Bola boʻyicha

# Under that. Names stand in the order of the alphabet.
page-by-child-hint = Bir bolaning hamma koʻrsatkichi. Tartib alifbo boʻyicha.

# Heading: fill in indicator by indicator.
page-by-indicator = Koʻrsatkich boʻyicha

# Under that.
page-by-indicator-hint = Bir koʻrsatkichni butun guruh boʻyicha.

# Head of a column.
page-indicator = Koʻrsatkich

# Place among the indicators.
page-indicator-of = { $number }-koʻrsatkich, jami { $whole }

# Choice: no mark is set.
page-mark-none = Belgilanmagan

# Read aloud at a level that is proposed.
page-mark-proposed = kuzatuvlarga koʻra taklif

# Below a form, after the sign of a proposal.
page-mark-proposed-hint = kuzatuvlar shu darajani koʻrsatmoqda. Qarorni tarbiyachi chiqaradi.

# Told after saving. $count: marks.
page-marks-kept = { $count } ta belgi saqlandi.

# Told after saving: somebody else marked meanwhile. $count: marks.
page-marks-clashed = { $count } ta belgini bu orada boshqa kishi oʻzgartirgan. Hozirgi holati quyida, sizniki yozilmadi.

# At a mark that somebody else has set. $name: who.
page-mark-clashed = Bu belgini hozirgina { $name } qoʻygan.

# Box: where nothing is marked, take what is proposed. $count: how many.
page-take-proposals = Belgilanmagan joylarga taklifni olish ({ $count })

# Button: save and go to the next indicator.
page-save-next = Saqlash va keyingisi

# Label: why a locked card is corrected.
page-correct-reason = Tuzatish sababi

# Under that.
page-correct-reason-hint = Sabab karta tarixida qoladi.

# Sign: the card is whole. Lower case.
page-card-complete = toʻliq

# Under a complete card.
page-card-completed-by = { $name } yakunlagan, { $moment }

# Notice on a locked card.
page-card-locked-hint = Karta qulflangan. Tuzatishda sababini yozing.

# Title of a form.
page-card-whole = Kartani yakunlash

# Under that.
page-card-whole-hint = Yakunlangan karta bosqich tugaguncha qayta ochilishi mumkin.

# Label: words about the child.
page-card-summary = Xulosa

# Button.
page-card-complete-it = Karta toʻliq

# Button.
page-card-open-again = Qayta ochish

# Heading: what was changed in a card.
page-card-history = Tuzatishlar tarixi

# Head of a column: what it was.
page-was = Avval

# Head of a column: who changed it.
page-replaced = Kim oʻzgartirgan

# Before marks of earlier rounds.
page-before = Oldingi bosqichlar

# Who set a mark and when.
page-marked-by = { $name }, { $moment }

# Link to observations. $count: how many.
page-evidence = { $count } ta kuzatuv

# Label: how sure the rater is.
page-sure = Ishonch

# How sure a mark is, in a line. Lower case.
page-sure-1 = ishonch past

# How sure a mark is, in a line. Lower case.
page-sure-2 = ishonch oʻrtacha

# How sure a mark is, in a line. Lower case.
page-sure-3 = ishonch yuqori

# Choice of confidence.
page-sure-word-1 = past

# Choice of confidence.
page-sure-word-2 = oʻrtacha

# Choice of confidence.
page-sure-word-3 = yuqori

# Why a level is proposed. $level: its name, $days: days ago.
page-because-latest-seen = { $level }: oxirgi kuzatuv { $days } kun oldin

# Why a level is proposed. $count: observations.
page-because-several-seen = { $level }: { $count } ta kuzatuv shuni koʻrsatmoqda

# Why a level is proposed.
page-because-once-seen = { $level }: bir marta kuzatilgan

# Why nothing is proposed.
page-because-not-seen = Bu koʻrsatkich boʻyicha kuzatuv yoʻq

# Why a level is proposed. $number: a round.
page-because-earlier-round = { $level }: { $number }-bosqichdagi belgi, yangi kuzatuv yoʻq

# What the charts show.
page-dynamics-hint = Bosqich bosqich bilan solishtiriladi. Bolalar bir-biri bilan solishtirilmaydi. Oʻzgarish ikkala bosqichda ham belgilangan koʻrsatkichlar boʻyicha.

# Where there is nothing to show.
page-dynamics-none = Hali solishtirish uchun maʼlumot yoʻq

# Under that.
page-dynamics-none-hint = Birinchi bosqich kartalari toʻldirilgach, natija shu yerda koʻrinadi.

# At a group without marks.
page-dynamics-none-yet = Bu guruhda hali belgi yoʻq.

# Read aloud: what the shades mean.
page-levels = Darajalar

# Before the levels and their numbers.
page-scale-hint = Daraja 0 dan 1 gacha:

# Beside a group's name: children with marks in the last round. $count. Lower case.
page-children-marked = belgilangan bolalar: { $count }

# Head of a column: against the round before.
page-change-head = Oʻzgarish

# Where a change cannot be known.
page-change-unknown = solishtirish uchun ikki bosqich kerak

# Where nothing changed.
page-change-none = oʻzgarmagan

# $change: a number like 0.2.
page-change-up = oldingi bosqichdan { $change } yuqori

# $change: a number like 0.2.
page-change-down = oldingi bosqichdan { $change } past

# $mean: mean level from 0 to 1.
page-mean = oʻrtacha { $mean }

# Out of how many a mean is. Lower case.
page-marked-of = { $whole } tadan { $marked } tasi belgilangan

# Where there are no marks.
page-no-marks = belgi yoʻq

# Label and head of a column: an area of development.
page-area = Soha

# Heading: areas of development.
page-areas = Sohalar

# Heading: competences that go across the areas.
page-competences = Kompetensiyalar

# Heading: listening, speaking, pre-reading, pre-writing.
page-strands = Nutq yoʻnalishlari

# Link and title.
page-group-profile = Guruh qiyofasi

# Under the title.
page-group-profile-hint = Keyingi haftaning rejasi nimaga tegishi kerak va kimni kuzatish kerak.

# Link to the plan.
page-next-plan = Keyingi hafta rejasi

# Heading.
page-needs-of-plan = Reja nimaga tegishi kerak

# Where nothing is needed.
page-needs-of-plan-none = Hozircha alohida eʼtibor talab qiladigan koʻrsatkich yoʻq.

# Children by how far they are.
page-need-told = hali emas: { $not_yet }, yordam bilan: { $with_help }, qila oladi: { $can }, nomaʼlum: { $unknown }

# $count: times it was planned in the last weeks.
page-planned-lately = yaqinda rejalangan: { $count }

# Heading: the next most useful observations.
page-to-see = Kimni, nimani kuzatish foydali

# Where nobody.
page-to-see-none = Hozircha tavsiya yoʻq.

# Why a child should be observed.
page-to-see-never-seen = hali kuzatilmagan

# Why. $days: days.
page-to-see-not-seen-lately = { $days } kundan beri kuzatilmagan

# Why.
page-to-see-step-open = keyingi qadami hali koʻrilmagan

# Why. $number: a round.
page-to-see-card-gap = kartada belgi yoʻq

# Link and title: before school.
page-readiness = Maktabga tayyorlik

# Under the title.
page-readiness-hint = Har bir bola alohida ochiladi, tartib alifbo boʻyicha. Bu bahs yoki saralash uchun emas, balki yozgacha nimada yordam kerakligini koʻrish uchun.

# $ready of $whole certificates can be made.
page-readiness-ready = Maʼlumotnoma loyihasi tayyor: { $ready } / { $whole }

# $round: name of a round.
page-readiness-round = { $round } boʻyicha

# Indicators of one area.
page-readiness-area = mustaqil { $independently }, yordam bilan { $with_help }, hali emas { $not_yet }, belgilanmagan { $unmarked }

# Sign. Lower case.
page-certificate-ready = loyiha tayyor

# Sign. Lower case.
page-certificate-waits = hali toʻliq emas

# Link: draft of a certificate as PDF.
page-certificate = Maʼlumotnoma loyihasi

# Heading.
page-difficulties = Qiyinchiliklar va yordam

# Under that.
page-difficulties-hint = Faqat xodimlar uchun: nima qiyin va nima yordam beradi.

# Where there are none.
page-difficulties-none = Yozilmagan.

# Button and title.
page-difficulty-new = Qiyinchilik yozish

# Title.
page-difficulty-change = Qiyinchilikni oʻzgartirish

# Label.
page-difficulty-text = Nima qiyin

# Label.
page-difficulty-support = Nima yordam beradi

# Label.
page-difficulty-specialist = Kim yordam beradi

# $name: a specialist. Lower case.
page-difficulty-helps = yordam beradi: { $name }

# Label: date.
page-difficulty-since = Qachondan beri

# $day: date. Lower case.
page-since-day = { $day } dan beri

# Label: date.
page-difficulty-overcome-on = Qachon yengildi

# Sign. Lower case.
page-difficulty-overcome = { $day } da yengildi

# Title and button.
page-difficulty-remove = Oʻchirish

# Under that.
page-difficulty-remove-hint = Xato yozilgan boʻlsa oʻchiring. Yengilgan qiyinchilikda kunini yozish yaxshiroq.

# Heading and title.
page-route = Shaxsiy yoʻnalish

# Stage of a route. Lower case.
page-route-stage-0 = birinchi bosqichgacha

# Stage of a route. Lower case.
page-route-stage-1 = 1-bosqichdan keyin

# Stage of a route. Lower case.
page-route-stage-2 = 2-bosqichdan keyin

# Stage of a route. Lower case.
page-route-stage-3 = 3-bosqichdan keyin

# Where no route is written.
page-route-none = Bu bosqich uchun yoʻnalish yozilmagan.

# Button and title.
page-route-write = Yoʻnalishni yozish

# Label: strengths of a child.
page-route-strengths = Kuchli tomonlari

# Under the field. $names: indicators.
page-route-strong-hint = Kartaga koʻra mustaqil: { $names }

# Label: next steps.
page-route-steps = Keyingi qadamlar

# Under that.
page-route-steps-hint = Koʻpi bilan 10 ta. Belgilanganlari karta va kuzatuvlarga koʻra taklif.

# Sign. Lower case.
page-proposed = taklif

# Label.
page-route-activities = Mashgʻulotlar

# Label: an activity in own words.
page-route-own-activity = Oʻz soʻzingiz bilan yana bitta

# Box.
page-route-own-at-home = Uyda oila bilan

# Sign. Lower case.
page-route-at-home = uyda

# $day: date. Lower case.
page-route-done = { $day } da bajarilgan

# Label: how it went.
page-route-review = Natija

# Under that.
page-route-review-hint = Keyingi bosqichda: nima yordam berdi, nima oʻzgardi.

# Box.
page-route-reviewed = Yoʻnalish koʻrib chiqildi

# What was read, in the journal. Lower case.
page-read-card-read = rivojlanish kartasi

# What was read, in the journal. Lower case.
page-read-dynamics-read = rivojlanish oʻzgarishi

# What was read, in the journal. Lower case.
page-read-route-read = shaxsiy yoʻnalish

# What was read, in the journal. Lower case.
page-read-difficulty-read = qiyinchiliklar

# What was read, in the journal. Lower case.
page-read-portfolio-read = bola haqidagi fayl

# What was read, in the journal. Lower case.
page-read-consent-read = roziliklar

# What was read, in the journal. Lower case.
page-read-message-read = xabarlar

# Entry of the menu and title: frameworks of development.
page-menu-frameworks = Rivojlanish dasturlari

# Under the title.
page-frameworks-hint = Sohalar, koʻrsatkichlar va darajalar. Eski yozuvlar oʻz versiyasida oʻqiladi.

# Where there are none.
page-frameworks-none = Hali dastur yuklanmagan

# Under that.
page-frameworks-none-hint = Quyida fayldan yuklang.

# Sign. Lower case.
page-framework-in-force = amalda

# $version: a text. Lower case.
page-framework-version = { $version }-versiya

# How large a framework is.
page-framework-counts = Sohalar: { $areas }, koʻrsatkichlar: { $indicators }, darajalar: { $levels }

# $count: entries and marks.
page-framework-used = Shu versiyadagi yozuv va belgilar: { $count }

# Link to a file. $form: XLSX or JSON.
page-framework-file = Fayl: { $form }

# Link, title and button.
page-framework-put = Amalga kiritish

# Warning before that.
page-framework-put-hint = Hamma bogʻchalarda yangi kuzatuv va bosqichlar shu versiyada yoziladi. Ochilgan bosqichlar va eski yozuvlar oʻz versiyasida qoladi.

# Box to tick.
page-framework-sure = Ha, shu versiya amalga kirsin

# Title of a form.
page-framework-import = Fayldan yuklash

# Under that.
page-framework-import-hint = XLSX yoki JSON. Avval fayl tekshiriladi, siz tasdiqlaguncha hech narsa yozilmaydi.

# Label of a field for a file.
page-framework-file-choose = Dastur fayli

# Link: an empty file to fill in.
page-framework-sheet = Boʻsh jadvalni yuklab olish

# Button.
page-framework-look = Tekshirish

# Heading. $count: how many.
page-framework-faults = Kamchiliklar: { $count }

# Under that.
page-framework-faults-hint = Hech narsa yozilmadi. Faylni tuzatib, qayta yuboring.

# Heading of what a file would bring.
page-framework-would = Faylda: { $slug }, { $version }-versiya

# What a file would bring.
page-framework-would-counts = Sohalar: { $areas }, koʻrsatkichlar: { $indicators }

# Button.
page-framework-apply = Yuklash

# Above that.
page-framework-apply-hint = Yangi versiya roʻyxatga qoʻshiladi; amalga alohida kiritiladi.

# Label.
page-framework-again = Oʻsha faylni yana tanlang

# Told after an import.
page-framework-brought = Yangi versiya yuklandi.
