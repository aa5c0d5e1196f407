# Entry of the menu and title: the preschool and its families.
page-menu-families = Oilalar

# Tab and title.
page-section-announcements = Eʼlonlar

# Tab and title.
page-section-conversations = Xabarlar

# Tab and title.
page-section-questionnaires = Soʻrovnomalar

# Tab and title.
page-section-consents = Roziliklar

# Tab of a child's page.
page-tab-messages = Xabarlar

# Tab of a child's page.
page-tab-consents = Roziliklar

# Tab of a child's page: all data in one file.
page-tab-takeout = Yuklab olish

# For whom: every family of the preschool.
page-whole-preschool = Butun bogʻcha

# Label.
page-for-whom = Kim uchun

# Sign. Lower case.
page-edited = oʻzgartirilgan

# Label: a child.
page-child = Bola

# Button and title.
page-announcement-new = Eʼlon yozish

# Title.
page-announcement-change = Eʼlonni oʻzgartirish

# Label.
page-announcement-title = Sarlavha

# Label.
page-announcement-text = Matn

# Label: date.
page-announcement-until = Qaysi kungacha koʻrinadi

# Box.
page-announcement-acknowledge = Oilalar “tanishdim” deb belgilasin

# Button.
page-announcement-publish = Eʼlon qilish

# Title and button.
page-announcement-withdraw = Qaytarib olish

# Under that.
page-announcement-withdraw-hint = Eʼlon hech kimga koʻrinmaydi.

# Where there are none.
page-announcements-none = Eʼlonlar yoʻq

# Under that.
page-announcements-none-hint = Yozganingiz oilalarga ilovada koʻrinadi.

# $day: date. Lower case.
page-shown-until = { $day } gacha koʻrinadi

# How many families have acknowledged.
page-acknowledged = Tanishgan oilalar: { $done } / { $whole }

# Title: who has acknowledged.
page-acknowledgements = Kim tanishgan

# Sign. Lower case.
page-acknowledged-yes = tanishgan

# Sign. Lower case.
page-acknowledged-no = hali yoʻq

# Button and title.
page-questionnaire-new = Soʻrovnoma yozish

# Title.
page-questionnaire-change = Soʻrovnomani oʻzgartirish

# Label.
page-questionnaire-title = Nomi

# Label.
page-questionnaire-introduction = Kirish soʻzi

# Label: date.
page-questionnaire-until = Qaysi kungacha javob berish mumkin

# Button.
page-questionnaire-save = Qoralama sifatida saqlash

# Button.
page-questionnaire-do-open = Oilalarga ochish

# Under that.
page-questionnaire-open-hint = Ochilgach, savollar oʻzgarmaydi. Javoblar nomsiz: kim nima deb javob bergani saqlanmaydi.

# Button.
page-questionnaire-close = Soʻrovnomani yopish

# Button.
page-questionnaire-remove = Qoralamani oʻchirish

# Sign. Lower case.
page-questionnaire-draft = qoralama

# Sign. Lower case.
page-questionnaire-open = ochiq

# Sign. Lower case.
page-questionnaire-closed = yopilgan

# Where there are none.
page-questionnaires-none = Soʻrovnomalar yoʻq

# Under that.
page-questionnaires-none-hint = Birinchisini yozing: bir necha savol kifoya.

# $day: date. Lower case.
page-open-until = { $day } gacha

# How many families have answered.
page-answered = Javob bergan oilalar: { $done } / { $whole }

# Heading.
page-questions = Savollar

# Legend. $number: place of a question.
page-question-number = { $number }-savol

# Label.
page-question-said = Savol matni

# Kind of a question.
page-question-text = erkin javob

# Label.
page-question-kind = Javob turi

# Kind of a question.
page-question-one = bitta javob tanlanadi

# Kind of a question.
page-question-many = bir nechta javob tanlanadi

# Kind of a question.
page-question-scale = 1 dan 5 gacha baho

# Label.
page-question-choices = Javob variantlari

# Under that.
page-question-choices-hint = Har biri alohida qatorda. Bahoda: birinchi qator 1 ning, ikkinchisi 5 ning maʼnosi. Erkin javobda boʻsh qoldiring.

# Box.
page-question-required = Javob berish shart

# Button.
page-question-add = Savol qoʻshish

# Button.
page-question-remove = Savolni olib tashlash

# Button.
page-question-up = Yuqoriga surish

# Heading.
page-results = Natijalar

# Under that.
page-results-hint = Beshtadan kam javob boʻlgan savol koʻrsatilmaydi. Javoblar nomsiz.

# After the number of answers.
page-results-later = Natijalar soʻrovnoma yopilgach koʻrinadi.

# Where a result is hidden.
page-result-suppressed = Javoblar beshtadan kam: hech kim tanilib qolmasligi uchun natija koʻrsatilmaydi.

# $count: answers.
page-answers-count = { $count } ta javob

# $mean: from 1 to 5. Lower case.
page-scale-mean = 5 dan oʻrtacha { $mean }

# What consents are.
page-consents-hint = Rozilik har maqsad uchun alohida va istalgan payt qaytarib olinadi. Qaytarilganda bola suratlari darhol hech kimga koʻrinmaydi.

# Purpose of a consent.
page-consent-photos = Guruh lavhasidagi suratlar

# Purpose of a consent.
page-consent-sharing = Bogʻchadan tashqariga ulashish

# Purpose of a consent.
page-consent-research = Tadqiqot (nomsiz)

# Explains a purpose.
page-consent-photos-hint = Bola boshqa bolalar bilan tushgan suratlarni guruh oilalari koʻradi.

# Explains a purpose.
page-consent-sharing-hint = Surat bogʻchadan tashqarida ham ishlatilishi mumkin.

# Explains a purpose.
page-consent-research-hint = Rivojlanish maʼlumotlari nomsiz hisob-kitoblarga qoʻshiladi.

# Sign and part of a line.
page-consent-given = Rozi

# Sign and part of a line.
page-consent-refused = Rozi emas

# Sign.
page-consent-not-asked = Soʻralmagan

# $purpose: name, $given of $whole children.
page-consent-count = { $purpose }: { $whole } bolaning { $given } tasida rozilik bor

# Link.
page-consent-record = Qogʻozdan yozish

# Above two buttons.
page-consent-from-paper = Imzolangan varaqdan yozish:

# Button.
page-consent-agrees = Rozi

# Button.
page-consent-disagrees = Rozi emas

# Sign. Lower case.
page-consent-on-paper = qogʻozda

# Heading.
page-consent-history = Tarix

# Sign. $count: messages.
page-unread = { $count } ta yangi

# Where there are none.
page-conversations-none = Xabarlar yoʻq

# Under that.
page-conversations-none-hint = Bolaning sahifasidan oilaga yozish mumkin.

# Where there are none.
page-messages-none = Hali xabar yoʻq

# Under that.
page-messages-none-hint = Oilaga birinchi boʻlib yozing.

# Above a list.
page-messages-newest = Eng yangisi yuqorida.

# Button.
page-messages-read = Oʻqildi deb belgilash

# Label.
page-message-new = Oilaga xabar

# Button.
page-message-send = Yuborish

# Button.
page-message-withdraw = Qaytarib olish

# In place of a withdrawn text.
page-message-withdrawn = Xabar qaytarib olingan

# Sign. Lower case.
page-message-family = oila

# $text: beginning of an observation.
page-message-about = Kuzatuv haqida: { $text }

# $count: readers. Lower case.
page-message-read = oʻqigan: { $count }

# Lower case.
page-message-unread = hali oʻqilmagan

# What can be taken home.
page-takeout-hint = Bola haqidagi hamma narsa bitta faylda: yozuvlar, suratlar, kartalar, sana va izohlar bilan.

# Title of a form.
page-takeout-ask = Fayl soʻrash

# Button.
page-takeout-do = Tayyorlash

# Label.
page-takeout-kind = Nima kerak

# Label: school year of a portfolio.
page-takeout-year = Portfolioning oʻquv yili

# Kind of a file.
page-takeout-archive = Hammasi (ZIP)

# Kind of a file.
page-takeout-portfolio = Bir yillik portfolio (PDF)

# Button.
page-takeout-fetch = Yuklab olish

# $size: megabytes.
page-takeout-size = { $size } MB

# $day: date. Lower case.
page-takeout-until = { $day } gacha

# $share: percent. Lower case.
page-takeout-running = tayyorlanmoqda, { $share }

# Sign. Lower case.
page-takeout-failed = tayyorlab boʻlmadi

# Sign. Lower case.
page-takeout-expired = muddati oʻtgan

# Sign. Lower case.
page-takeout-ready = tayyor
