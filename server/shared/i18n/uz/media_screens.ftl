# Button: add a resource of one's own to the library.
media-add = Qoʻshish
# Title of the form for a new resource.
media-add-title = Yangi material
# Label of the search field of the library.
media-search = Materiallardan qidirish
# Where nothing fits the search.
media-none = Mos material topilmadi
# Under that.
media-none-hint = Boshqacha yozib koʻring yoki belgilarni olib tashlang.
# Filter: only what belongs to this week's theme. $theme: its name.
media-this-week = Shu hafta: { $theme }
# Kind of a resource, also a filter.
media-kind-picture = Rasm
# Kind of a resource, also a filter.
media-kind-picture_set = Rasmlar toʻplami
# Kind of a resource, also a filter.
media-kind-card_set = Kartochkalar
# Kind of a resource, also a filter.
media-kind-presentation = Taqdimot
# Kind of a resource, also a filter.
media-kind-video = Video
# Kind of a resource, also a filter.
media-kind-audio = Audio
# Kind of a resource, also a filter.
media-kind-worksheet = Ish varagʻi
# Kind of a resource, also a filter: an outline of an activity.
media-kind-outline = Mashgʻulot ishlanmasi
# Above age groups.
media-age = Yosh guruhi
# Above development areas.
media-area = Rivojlanish sohasi
# Name of the arrow to the page before.
media-previous = Oldingi sahifa
# Name of the arrow to the page after.
media-next = Keyingi sahifa
# Name of a page's picture for those who listen. $page: its number.
media-page = { $page }-sahifa
# Which page is shown. $page of $count.
media-page-of = { $page } / { $count }
# Large button: shows the page over the whole window, for the children to see.
media-show = Guruhga koʻrsatish
# The same button for a family, which has no group.
media-show-large = Toʻliq ekranda koʻrish
# Label: the indicators of development that a resource helps with.
media-indicators = Nimani rivojlantiradi
# Name of the button that begins a sound.
media-play = Ijro etish
# Name of the button that pauses a sound.
media-pause = Toʻxtatib turish
# Button: opens the file itself.
media-download = Faylni ochish
# Button: takes an own resource out of the library.
media-withdraw = Kutubxonadan olish
# On a resource whose file is not judged yet.
media-being-checked = Fayl tekshirilmoqda, bir necha soniyadan soʻng koʻrinadi.
# Heading above the facts of a resource.
media-about = Material haqida
# Label of the themes a resource belongs to.
media-themes = Mavzular
# Label of the author's name.
media-author = Muallif
# Label of the licence: how the resource may be used.
media-licence = Litsenziya
# Choice of a licence: CC BY.
media-licence-by = Muallifini aytib foydalanish mumkin (CC BY)
# Choice of a licence: CC BY-SA.
media-licence-by-sa = Muallifini aytib va shu shart bilan ulashib (CC BY-SA)
# Choice of a licence: CC0.
media-licence-free = Hech qanday shartsiz (CC0)
# Label: where a resource was taken from, if it is not one's own.
media-source = Manba (oʻzingizniki boʻlmasa)
# Label of the day a resource was added.
media-added = Qoʻshilgan
# Heading above the choice of a file.
media-file = Fayl
# Button that opens the chooser of a file.
media-choose-file = Fayl tanlash
# Message when no file was sent yet.
media-need-file = Avval fayl tanlang va yuborilishini kuting
# Heading above name, kind and language.
media-what = Bu nima?
# Heading above theme, age groups and areas.
media-for-whom = Kim uchun?
# Label of the field for a resource's name.
media-title = Nomi
# Label of the choice of a kind.
media-kind = Turi
# Label of the choice of a language.
media-language = Tili
# Label of the field for a description.
media-description = Tavsif: qanday ishlatiladi
# Label of the choice of a week's theme.
media-theme = Hafta mavzusi
# Number of pages on a card. $count: a whole number.
media-pages = { $count } sahifa
# Button that opens more filters. $count: how many of them are set.
media-filters =
    { $count ->
        [0] Yana belgilar
       *[other] Yana belgilar ({ $count })
    }
# The largest size of a file, told before anybody chooses one. $kind: picture, document, sound, video or game; $megabytes: a whole number.
media-limit =
    { $kind ->
        [picture] Rasm
        [document] PDF
        [sound] Ovoz
        [game] Oʻyin (ZIP)
       *[video] Video
    } { $megabytes } MB gacha
# Kind of a resource, also a filter.
media-kind-game = Oʻyin
# Under a card: a touch shows its other side.
media-turn-over = Orqasini koʻrish uchun bosing
# How many resources fit. $count: a whole number.
media-found = { $count } ta material
# The same where counting stopped: there are more. $count: a whole number.
media-found-capped = { $count } dan ortiq material
# Button: takes all filters back.
media-clear = Belgilarni olib tashlash
# Above the list while the server is away.
media-offline = Internet yoʻq. Shu qurilmada ochilgan yoki saqlangan materiallar koʻrsatilmoqda.
# Above one resource while the server is away.
media-offline-one = Internet yoʻq: saqlangan nusxa koʻrsatilmoqda.
# In place of a video while the server is away.
media-needs-network = Videoni koʻrish uchun internet kerak.
# Choice under a video: the lighter copy, for slow or paid connections. $megabytes: its size.
media-video-light = Yengil nusxa, { $megabytes } MB
# Choice under a video: as it was added. $megabytes: its size.
media-video-full = Toʻliq sifat, { $megabytes } MB
# In place of a resource whose files are not shown because a family has not agreed.
media-withheld = Bu material hozircha koʻrsatilmaydi: bir oilaning roziligi kutilmoqda.
# Label: the preschool a resource comes from.
media-origin = Qayerdan
# Which edition of a resource it is. $edition: a whole number from 2 on.
media-edition = { $edition }-nashr
# Large button: opens a game in a window of its own.
media-play-game = Oʻynash
# Under that button.
media-game-hint = Oʻyin alohida oynada ochiladi va internetga chiqmaydi.
# Where a game cannot be opened now.
media-game-away = Oʻyinni hozir ochib boʻlmaydi. Internetni tekshirib, qayta urining.
# How often a resource was used. $count: a whole number.
media-used-times = { $count } marta ishlatilgan
# A licence in plain words: CC BY-NC.
media-licence-by-nc = Muallifini aytib, foyda koʻrmasdan foydalanish mumkin (CC BY-NC)
# A licence in plain words: CC BY-ND.
media-licence-by-nd = Muallifini aytib, oʻzgartirmasdan foydalanish mumkin (CC BY-ND)
# A licence in plain words: all rights reserved.
media-licence-none = Faqat shu bogʻchada: boshqalar ishlata olmaydi
# Button: keeps a resource on the device for times without a connection.
media-keep = Internetsiz koʻrish uchun saqlash
# The same button once it is kept; pressed, it lets the files go. $megabytes: how much it takes.
media-kept = Saqlangan: { $megabytes } MB
# Button: a resource on paper.
media-print = Chop etish
# Title of the dialog that asks how to print.
media-paper-title = Qogʻozga chiqarish
# In that dialog, where there is nothing to choose.
media-paper-whole = Material oʻz oʻlchamida A4 varaqqa tushadi.
# Label: how many cards stand on a sheet.
media-paper-cards = Bir varaqda
# Choice: so many cards on a sheet. $count: 4 or 6.
media-paper-per-page = { $count } ta kartochka
# Label: where the words of the cards stand.
media-paper-words = Soʻzlar
# Choice: words beneath the pictures.
media-paper-words-front = Rasm ostida
# Choice: words on the other side of the sheet.
media-paper-words-back = Orqa tomonda
# Choice: no words at all.
media-paper-words-none = Soʻzsiz
# Label: in which language the words are printed.
media-paper-language = Soʻzlar tili
# Button: opens the paper, to be printed.
media-paper-open = Varaqlarni ochish
# Button: tells that something is wrong with a resource.
media-report = Muammo haqida xabar berish
# In the dialog of that button.
media-report-hint = Xabaringizni shu materialga javob beradigan odam oʻqiydi va sizga javob yozadi.
# Label of the choice of a reason.
media-report-reason = Nima boʻldi?
# Reason of a report.
media-report-wrong_content = Mazmunida xato bor
# Reason of a report.
media-report-not_for_children = Bolalarga toʻgʻri kelmaydi
# Reason of a report.
media-report-rights = Birovning asari
# Reason of a report.
media-report-shows_children = Bolalar koʻrinadi
# Reason of a report.
media-report-broken = Ochilmaydi
# Reason of a report.
media-report-other = Boshqa
# Label of the field for words.
media-report-words = Yana nima demoqchisiz?
# Button: sends the report.
media-report-send = Yuborish
# Said when the report was sent.
media-report-sent = Rahmat, xabar yuborildi.
