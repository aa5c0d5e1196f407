# Place of the navigation: conversations of families and educators. One short word.
nav-messages = Xabarlar
# Place of the navigation: announcements. One short word.
nav-announcements = Eʼlonlar
# Button of a family at its child: write to the educators.
link-write = Xabar yozish
# Button of staff at a child: write to its family.
link-write-family = Oilaga yozish
# Button of a family: tell what was seen at home.
link-home = Uydan yozish
# Button of a family at an entry: ask or answer about it. Short.
entry-ask = Soʻrash
# Button of staff at an entry: write to the family about it. Short.
entry-tell-family = Oilaga yozish
# Sign at an entry that a family told. Short.
entry-from-home = Uydan
# In place of photos of an entry. $count: how many are not shown.
entry-photo-withheld = { $count } ta surat koʻrsatilmaydi: oila suratlarga ruxsatini qaytarib olgan.
# Tab of a child's page: what the family allows. One word.
child-tab-consents = Ruxsatlar
# Tab of a child's page: everything about the child as a file. Short.
child-tab-takeouts = Olib ketish
# On a family's first screen: unread messages. $count: how many.
today-waits-messages = { $count } ta yangi xabar bor
# On a family's first screen: announcements to be acknowledged. $count: how many.
today-waits-acknowledge = { $count } ta eʼlon bilan tanishing
# On a family's first screen: questionnaires not answered. $count: how many.
today-waits-answer = { $count } ta soʻrovnoma fikringizni kutmoqda
# On a family's first screen: purposes never asked about. $count: how many.
today-waits-consent = { $count } ta ruxsat haqida qaror qilmagansiz
# Heading on a family's first screen, above a few things the child can do. $name: the child's given name.
today-can-now = { $name }: hozir nimalar qila oladi
# Above one piece of advice on a family's first screen.
today-at-home = Uyda birga qilib koʻring
# Button: everything about how the child grows.
today-all-growth = Rivojlanishi haqida hammasi
# Above a piece of advice for a family.
growth-at-home = Uyda birga
# Heading: how a child developed from one assessment to the next.
growth-rounds = Oʻquv yili davomida
# Under that heading. The bars are about the child alone.
growth-rounds-hint = Farzandingiz faqat oʻzi bilan solishtiriladi: har bir chiziq bitta baholash davri.
# Beside a bar: first assessment of the school year. $first and $last: calendar years.
growth-round-1 = Yil boshi ({ $first }–{ $last })
# Beside a bar: assessment in the middle of the school year. $first and $last: calendar years.
growth-round-2 = Yil oʻrtasi ({ $first }–{ $last })
# Beside a bar: last assessment of the school year. $first and $last: calendar years.
growth-round-3 = Yil oxiri ({ $first }–{ $last })
# Under the bars of an area: the last one is longer than the one before.
growth-grew = Avvalgi davrdan koʻra koʻproq narsa qila oladi.
# Under the bars of an area: nothing much changed.
growth-steady = Avvalgi davrdagidek, ishonchli davom etyapti.
# Under the bars of an area: the last one is shorter. Calm words.
growth-needs-care = Hozir shu sohaga koʻproq eʼtibor kerak. Tarbiyachidan maslahat soʻrang.
# Beside a reader of a child's data. $day: the day; $count: how often.
reader-times = { $day }, { $count } marta
# Heading on the first screen of a family whose child has left. $name: the child.
left-title = { $name } bogʻchamizdan ketdi
# Under that. $day: until when.
left-hint = Birga oʻtgan kunlar uchun rahmat! Lavhalar, suratlar va rivojlanish kartasini { $day } kunigacha oʻzingiz bilan olib ketishingiz mumkin.
# Button under that.
left-take = Hammasini olib ketish
# Above the files, for a family whose child has left. $name: the child; $day: until when.
takeouts-left = { $name } haqidagi hamma narsani { $day } kunigacha yuklab olishingiz mumkin. Keyin bu sahifa yopiladi.
# Above the list of conversations.
messages-hint = Bu suhbatlarni faqat bolaning oilasi va bogʻcha xodimlari koʻradi.
# Label of the search in the list of conversations.
messages-search = Bola ismi boʻyicha qidirish
# Where there are no conversations.
messages-none = Hali suhbat yoʻq
# Under that.
messages-none-hint = Bola guruhga qabul qilingach, suhbat shu yerda ochiladi.
# Name of the button that fetches new messages.
messages-refresh = Yangilash
# Title of a conversation. $name: the child.
message-about = { $name } haqida
# Where nothing was written yet.
message-none-yet = Hali hech narsa yozilmagan
# Under that, in an empty conversation.
message-none-hint = Salomdan boshlang: bir-ikki soʻz kifoya.
# Sign at a conversation. $count: unread messages. Short.
message-unread = { $count } ta yangi
# Button above a conversation: older messages.
message-earlier = Oldingi xabarlar
# Label of the field for a message.
message-write = Xabar
# Name of the button that sends a message.
message-send = Yuborish
# In place of the field for those who may not write here.
message-only-read = Bu suhbatni faqat oʻqiy olasiz.
# Name of the button that takes the entry off a message.
message-leave-entry = Yozuvni olib tashlash
# Under an own message: the server has it. Short.
message-sent = Yuborildi
# Under an own message: somebody has read it. Short.
message-read = Oʻqildi
# Under an own message sent in quiet hours. $clock: when staff are told of it today.
message-heard-today = Soat { $clock } dan oʻqiladi
# Under an own message sent in quiet hours. $day and $clock: when staff are told of it.
message-heard-later = { $day }, soat { $clock } dan oʻqiladi
# Under an own message that is still on the device.
message-waits = Kutmoqda: aloqa tiklangach yuboriladi
# Button at a refused message: gives its words back to be changed.
message-change = Tuzatish
# Name of the button that takes an own message back.
message-withdraw = Xabarni qaytarib olish
# In place of a message that was taken back.
message-withdrawn = Xabar qaytarib olingan
# Name of a button of staff. $name: the child.
message-to-family = Oilaga yozish: { $name }
# Where there are no announcements.
announcements-none = Hozircha eʼlon yoʻq
# Under that, for a family.
announcements-none-hint = Bogʻcha yangiliklari shu yerda chiqadi.
# Under that, for staff.
announcements-none-staff = Oilalarga aytadigan gapingiz boʻlsa, shu yerda yozing.
# Button and title: write an announcement.
announcement-new = Eʼlon yozish
# Button and title: change an announcement.
announcement-change = Oʻzgartirish
# An announcement for every family of the preschool.
announcement-everybody = Butun bogʻcha
# On an announcement. $day: until when it is shown.
announcement-until = { $day } kunigacha
# On an announcement: it was changed after it was published. Lower case.
announcement-edited = oʻzgartirilgan
# Button of a family at an announcement: one touch says that it was read.
announcement-acknowledge = Tanishdim
# The same where a family has several children. $name: the child.
announcement-acknowledge-for = Tanishdim ({ $name })
# At an announcement that the family has acknowledged.
announcement-acknowledged = Tanishganingiz bogʻchaga bildirildi
# The same where a family has several children. $name: the child.
announcement-acknowledged-for = Tanishganingiz bildirildi ({ $name })
# Button of staff: opens who has acknowledged. $done of $families.
announcement-count = Tanishdi: { $done } / { $families }
# Button: take an announcement back.
announcement-withdraw = Qaytarib olish
# Title of the question before an announcement is taken back.
announcement-withdraw-ask = Eʼlonni qaytarib olasizmi?
# Under that. $title: the announcement.
announcement-withdraw-told = “{ $title }” oilalarga boshqa koʻrinmaydi.
# Above the choice of who is to read.
announcement-for = Kimlarga?
# Label of a field.
announcement-title = Sarlavha
# Label of a field.
announcement-text = Matn
# Above the choice of a day.
announcement-shown-until = Qaysi kungacha koʻrsatilsin?
# Switch: families are asked to say that they have read it.
announcement-needs = Oilalar “Tanishdim” deb belgilasin
# Button below an announcement that is being written: it goes to the families.
announcement-publish = Eʼlon qilish
# In passing: the announcement is out.
announcement-sent = Eʼlon oilalarga yuborildi
# In passing: the announcement waits on the device.
announcement-waits = Qurilmada saqlandi, aloqa tiklangach yuboriladi
# Where an announcement is not there any more.
announcement-gone = Bu eʼlon endi yoʻq
# Title: who has acknowledged an announcement.
announcement-who = Kim tanishdi?
# Heading. $count: families that have not acknowledged yet.
announcement-missing = Hali tanishmagan: { $count }
# Heading. $count: families that have acknowledged.
announcement-done = Tanishdi: { $count }
# Where every family has acknowledged.
announcement-all = Hamma oila tanishdi
# Where an announcement is for no child.
announcement-nobody = Bu eʼlon tegishli oila hozircha yoʻq
# Title: questionnaires for families.
questionnaires = Soʻrovnomalar
# Where no questionnaire is open.
questionnaires-none = Hozir soʻrovnoma yoʻq
# Under that.
questionnaires-none-hint = Bogʻcha fikringizni soʻrasa, shu yerda chiqadi.
# Under the name of a questionnaire. $count: questions; $until: last day.
questionnaire-facts = { $count } ta savol, { $until } kunigacha
# Under the name of a questionnaire that was answered.
questionnaire-answered = Javob berdingiz, rahmat
# Where the answers are still on the device.
questionnaire-waits = Javoblar qurilmada, aloqa tiklangach yuboriladi.
# Before a questionnaire: nobody is known by the answers.
questionnaire-nameless = Javoblar ismsiz: kim nima deb javob berganini hech kim koʻrmaydi.
# Button: to the first question.
questionnaire-begin = Boshlash
# Above a question. $place of $count.
questionnaire-place = { $place }-savol, jami { $count } ta
# Under a question that need not be answered.
questionnaire-optional = Javob bermasangiz ham boʻladi
# Above choices of which several may be taken.
questionnaire-several = Bir nechtasini tanlash mumkin
# Name of a step of a scale for those who listen. $number of 5; $low and $high: its ends.
questionnaire-step = { $number } (1 – { $low }, 5 – { $high })
# Label of a field.
questionnaire-own-words = Oʻz soʻzlaringiz bilan
# At a question that must be answered.
questionnaire-answer-needed = Davom etish uchun javob bering
# Button: to the next question.
questionnaire-next = Keyingi
# Button: send all answers.
questionnaire-send = Yuborish
# After a questionnaire.
questionnaire-thanks = Rahmat!
# Under that.
questionnaire-thanks-hint = Fikringiz bogʻchaga yetib bordi.
# Where a questionnaire is not open any more.
questionnaire-gone = Bu soʻrovnoma yopilgan
# Above the consents.
consents-hint = Bu yerda nimaga ruxsat berishingizni oʻzingiz hal qilasiz. Istalgan payt qaytarib olsangiz, darhol bajariladi.
# Above the consents, for staff: the texts below are those the family reads.
consents-hint-staff = Oilaga quyidagicha tushuntiriladi. Qarorni faqat oila qabul qiladi.
# Above the consents, for staff who write down a signed sheet.
consents-paper-hint = Oila qogʻozda imzolagan rozilikni shu yerga koʻchirasiz.
# Heading above everything that was said about consents.
consents-history = Nima qachon aytilgan
# Purpose of a consent.
consent-photos = Suratlar
# What that purpose means, in plain words.
consent-photos-means = Farzandingiz tushgan suratlarni uning guruhidagi tarbiyachilar va suratdagi bolalarning oilalari koʻradi. Boshqa hech kim koʻrmaydi.
# What happens when that consent is refused or withdrawn.
consent-photos-then = Farzandingiz tushgan suratlar darhol hammadan, xodimlardan ham, yashiriladi. Faqat farzandingizning oʻzi tushgan suratlarni siz koʻrib turasiz. Yozuvlar matni qoladi.
# Said after that consent was given.
consent-photos-given-told = Rahmat. Suratlar guruhdagilarga koʻrinadi.
# Said after that consent was refused or withdrawn.
consent-photos-withdrawn-told = Bajarildi. Farzandingiz tushgan suratlar endi boshqalarga koʻrinmaydi.
# Purpose of a consent.
consent-sharing = Bogʻchadan tashqarida koʻrsatish
# What that purpose means, in plain words.
consent-sharing-means = Farzandingizning ishi yoki surati bogʻchadan tashqarida, masalan koʻrgazmada yoki boshqa bogʻcha bilan tajriba almashishda koʻrsatilishi mumkin.
# What happens when that consent is refused or withdrawn.
consent-sharing-then = Farzandingizning ishlari va suratlari bogʻchadan tashqariga chiqarilmaydi.
# Said after that consent was given.
consent-sharing-given-told = Rahmat, ruxsatingiz yozildi.
# Said after that consent was refused or withdrawn.
consent-sharing-withdrawn-told = Bajarildi. Hech narsa bogʻchadan tashqariga chiqmaydi.
# Purpose of a consent.
consent-research = Ilmiy tadqiqot
# What that purpose means, in plain words.
consent-research-means = Bolalar rivojlanishini oʻrganadigan olimlar farzandingiz haqidagi raqamlarni ismsiz, boshqalarniki bilan birga hisoblaydi.
# What happens when that consent is refused or withdrawn.
consent-research-then = Bundan keyingi tadqiqotlarda farzandingizning maʼlumotlari hisobga olinmaydi.
# Said after that consent was given.
consent-research-given-told = Rahmat, ilmga hissangiz uchun!
# Said after that consent was refused or withdrawn.
consent-research-withdrawn-told = Bajarildi. Maʼlumotlar tadqiqotda hisobga olinmaydi.
# Standing of a consent: nothing was said yet.
consent-not-asked = Hali qaror qilmagansiz
# Standing of a consent, for staff: the family has not said anything yet.
consent-not-asked-staff = Oila hali qaror qilmagan
# Button of staff: the family has signed that it allows this.
consent-paper-give = Oila ruxsat bergan
# Button of staff: the family has signed that it does not allow this.
consent-paper-refuse = Oila ruxsat bermagan
# Standing of a consent.
consent-given = Ruxsat berilgan
# Standing of a consent.
consent-refused = Ruxsat yoʻq
# Beside who said it: from a signed sheet. Lower case.
consent-on-paper = qogʻozda
# Button.
consent-give = Ruxsat beraman
# Button where nothing was said yet.
consent-refuse = Ruxsat bermayman
# Button where the consent was given.
consent-withdraw = Ruxsatni qaytarib olish
# Button of the question that tells what happens.
consent-no = Ha, ruxsat yoʻq
# Title of that question. $purpose: the purpose.
consent-withdraw-ask = { $purpose }: ruxsat bermaysizmi?
# Title: everything about a child as files.
takeouts = Oʻzingiz bilan olib ketish
# Heading above the files that were asked for.
takeouts-asked = Tayyorlangan fayllar
# Kind of file: everything about a child.
takeout-kind-archive = Hammasi bitta faylda
# What that file holds.
takeout-archive-means = Barcha lavhalar, suratlar, xabarlar va rivojlanish kartalari, sanasi va izohi bilan. Bu fayl doim sizniki.
# Button.
takeout-archive-ask = Faylni tayyorlash
# Kind of file: a year's works and photos as a book.
takeout-kind-portfolio = Bir yillik portfolio
# What that file holds.
takeout-portfolio-means = Bir oʻquv yilining eng yaxshi lahzalari suratli kitob (PDF) boʻlib: chop etish va saqlash uchun.
# Button.
takeout-portfolio-ask = Portfolioni tayyorlash
# Above the choice of a school year.
takeout-which-year = Qaysi oʻquv yili?
# A school year. $first and $last: calendar years.
takeout-year = { $first }–{ $last }
# Heading above the choice of a language.
takeout-language = Fayl tili
# Above the languages.
takeout-language-hint = Sarlavha va izohlar shu tilda boʻladi
# How a file stands. $asked: when it was asked for.
takeout-waiting = Navbatda, { $asked } da soʻralgan
# How a file stands.
takeout-running = Tayyorlanmoqda. Sahifani yopsangiz ham davom etadi.
# How a file stands. $until: until when it is kept.
takeout-ready = Tayyor, { $until } gacha saqlanadi
# How a file stands.
takeout-failed = Tayyorlab boʻlmadi. Yana bir marta soʻrang.
# How a file stands. $asked: when it was asked for.
takeout-expired = Muddati tugagan ({ $asked } da soʻralgan). Yana soʻrashingiz mumkin.
# Button.
takeout-download = Yuklab olish
# Beside that button. $size: a number of megabytes.
takeout-size = { $size } MB
# Title: what a family saw at home.
home-entry = Uydan lavha
# Above the field. $name: the child's given name.
home-hint = { $name } uyda nima qildi, nima dedi? Tarbiyachi oʻqiydi va bogʻchada davom ettiradi.
# Label of the field.
home-text = Nimani koʻrdingiz?
# Under the field when it is empty.
home-need-text = Bir-ikki soʻz yozing
# Above the choice of a day.
home-day = Qaysi kuni?
# Button.
home-send = Tarbiyachiga yuborish
# In passing: the entry is on the server.
home-sent = Rahmat! Lavha tarbiyachiga yetib bordi.
# In passing: the entry is on the device.
home-waits = Qurilmada saqlandi, aloqa tiklangach yuboriladi.
