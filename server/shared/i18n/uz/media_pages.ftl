# Entry of the menu and title: the library of didactic materials.
page-menu-library = Kutubxona

# Tab: all materials.
media-page-place-library = Materiallar

# Tab and title: collections of materials.
media-page-place-collections = Toʻplamlar

# Tab and title: requests to share materials, and reports.
media-page-place-requests = Ulashish

# Tab and title: what the library lacks.
media-page-place-gaps = Yetishmaydiganlar

# Tab and title: packs for places without Internet.
media-page-place-packs = Paketlar

# Tab and title: how much room the files take.
media-page-place-storage = Joy

# Label of the one search field.
media-page-search = Nomi, soʻzi yoki muallifi boʻyicha

# Choice of a filter: any.
media-page-any = hammasi

# Unfolds the filters.
media-page-filters = Filtrlar

# Label: kind of a material.
media-page-kind = Turi

# Chip: materials of every kind.
media-page-all-kinds = Hammasi

# Chip: my favourites.
media-page-favourites = ★ Sevimlilar

# Chip: what I used lately.
media-page-recent = Yaqinda ishlatilgan

# Kind of a material.
media-page-kind-card-set = Kartochkalar

# Kind of a material.
media-page-kind-picture-set = Rasmlar toʻplami

# Kind of a material.
media-page-kind-picture = Rasm

# Kind of a material.
media-page-kind-presentation = Taqdimot

# Kind of a material.
media-page-kind-video = Video

# Kind of a material.
media-page-kind-audio = Audio

# Kind of a material.
media-page-kind-game = Oʻyin

# Kind of a material.
media-page-kind-worksheet = Ish varagʻi

# Kind of a material.
media-page-kind-outline = Mashgʻulot ishlanmasi

# Label: theme of a week.
media-page-theme = Hafta mavzusi

# Label: themes of weeks.
media-page-themes = Mavzular

# Label: age groups.
media-page-ages = Yosh guruhi

# Value: for every age.
media-page-every-age = har qanday yosh

# Label: development areas.
media-page-areas = Rivojlanish sohasi

# Label: indicators of the development framework that a material helps with.
media-page-indicators = Nimani rivojlantiradi

# Below the label of indicators.
media-page-indicators-hint = Material qaysi koʻrsatkichlarga yordam berishini belgilang: koʻpi bilan 20 ta.

# Label: language of a material.
media-page-language = Tili

# Label of a filter: how far materials are shared.
media-page-whose = Kimniki

# Choice of that filter.
media-page-whose-mine = oʻzimniki

# Choice of that filter.
media-page-whose-preschool = bogʻchamizniki

# Choice of that filter.
media-page-whose-district = tuman uchun

# Choice of that filter.
media-page-whose-everybody = hamma uchun

# For whom a material is. Lower case.
media-page-reach-mine = faqat oʻzim uchun

# For whom a material is. Lower case.
media-page-reach-preschool = bogʻcha uchun

# For whom a material is. Lower case.
media-page-reach-district = tuman uchun

# For whom a material is. Lower case.
media-page-reach-everybody = hamma uchun

# Under the title: this week's theme, whose materials come first. $theme: its name.
media-page-week-now = Shu hafta mavzusi: { $theme }. Unga mos materiallar birinchi turadi.

# Sign on a material of this week's theme. Lower case.
media-page-this-week = shu hafta

# Sign on a favourite. Lower case.
media-page-favourite = sevimli

# How many materials were found. $count: a whole number.
media-page-found = { $count } ta material

# There are at least so many. $count: a whole number.
media-page-found-many = { $count } tadan koʻp material

# Where nothing was found.
media-page-none-hint = Qisqaroq yozing yoki filtrlardan birini olib tashlang. Lotin va kirill yozuvi bir xil topiladi.

# Where the library is empty.
media-page-empty = Kutubxona hozircha boʻsh

# Under that.
media-page-empty-hint = Rasm, kartochka, video yoki ish varagʻini qoʻshing: uni hamkasblar ham topadi.

# Number of pages. $count: a whole number.
media-page-pages = { $count } sahifa

# How often a material was used. $count: a whole number.
media-page-used = { $count } marta ishlatilgan

# State of a file. Lower case.
media-page-state-waiting = tekshirilmoqda

# State of a file. Lower case.
media-page-state-refused = qabul qilinmadi

# State of a file. Lower case.
media-page-state-ready = tayyor

# Button: makes a favourite of it.
media-page-keep = Sevimlilarga

# Button: takes it out of the favourites.
media-page-let-go = Sevimlilarda

# Button: opens or saves the file.
media-page-download = Yuklab olish
# Name of the choice between the copies of a video, for screen readers.
media-page-film-copies = Qaysi nusxa koʻrsatilsin

# Notice after something was done.
media-page-done-added = Material kutubxonaga qoʻshildi.

# Notice after something was done.
media-page-done-changed = Oʻzgarishlar saqlandi.

# Notice after something was done.
media-page-done-shared = Soʻrov yuborildi. Qarorni “Ulashish” boʻlimida koʻrasiz.

# Notice after something was done.
media-page-done-reported = Rahmat, xabaringiz yuborildi. Javobni “Ulashish” boʻlimida koʻrasiz.

# On a material whose file is being checked.
media-page-checking = Fayl tekshirilmoqda. Sahifani birozdan keyin yangilang.

# On a material that is not shown: a family has not agreed.
media-page-withheld = Bu material koʻrsatilmaydi: undagi bolalardan birining oilasi rozilik bermagan.

# Button: begins a game.
media-page-play = Oʻynash

# Under a game: how long its address lives.
media-page-play-hint = Oʻyin internetga chiqmaydi va hech narsani saqlamaydi. Toʻxtab qolsa, sahifani yangilang.

# Name of the part where pages or cards are leafed through.
media-page-look = Koʻrish

# Name of a picture for those who listen. $number: its number.
media-page-leaf = { $number }-rasm

# Which page or card is shown. $number of $count.
media-page-leaf-of = { $number } / { $count }

# Link to the page before.
media-page-before = ‹ Oldingi

# Link to the page after.
media-page-after = Keyingi ›

# Name of the picture on the back of a card.
media-page-back = Orqa tomoni

# Heading above the facts of a material.
media-page-about = Material haqida

# Label: author.
media-page-author = Muallif

# Label: how a material may be used.
media-page-licence = Foydalanish sharti

# A licence in plain words.
media-page-licence-cc-by-4-0 = Muallifini aytib, erkin foydalanish mumkin

# A licence in plain words.
media-page-licence-cc-by-sa-4-0 = Muallifini aytib, oʻzgartirilgani ham shu shartda

# A licence in plain words.
media-page-licence-cc0-1-0 = Hech qanday shartsiz

# A licence in plain words.
media-page-licence-cc-by-nc-4-0 = Muallifini aytib, pul ishlamasdan

# A licence in plain words.
media-page-licence-cc-by-nc-sa-4-0 = Muallifini aytib, pul ishlamasdan, oʻzgartirilgani ham shu shartda

# A licence in plain words.
media-page-licence-cc-by-nd-4-0 = Muallifini aytib, oʻzgartirmasdan

# A licence in plain words.
media-page-licence-cc-by-nc-nd-4-0 = Muallifini aytib, oʻzgartirmasdan, pul ishlamasdan

# A licence in plain words.
media-page-licence-public-domain = Hammaning mulki: muddati oʻtgan yoki davlatniki

# A licence in plain words.
media-page-licence-all-rights-reserved = Faqat bogʻcha ichida: boshqaning ishi

# Label: where a material was taken from.
media-page-source = Manba

# Label: for whom a material is.
media-page-for-whom = Kim uchun

# Which edition of a shared material. $number.
media-page-edition = { $number }-nashr

# Label: when it was added.
media-page-added = Qoʻshilgan

# Heading: how often it was used and what came of it.
media-page-effect = Foydalanish va natijasi

# Where nobody has used it yet.
media-page-not-used = Hali hech kim ishlatmagan.

# In how many preschools. $count: a whole number.
media-page-reused = { $count } ta bogʻchada

# What came of it. $helped of $rated ratings say the children were taken by it.
media-page-helped = { $rated } ta bahodan { $helped } tasi: bolalar qiziqdi

# A rating after use.
media-page-rating-3 = Bolalar qiziqdi

# A rating after use.
media-page-rating-2 = Qisman qiziqdi

# A rating after use.
media-page-rating-1 = Qiziqmadi

# Unfolds: note what came of it.
media-page-rate = Natijani belgilash

# Label: a word on the effect.
media-page-rating-words = Izoh

# Heading: plans that name it.
media-page-planned-in = Rejalarda

# Heading: printing.
media-page-print = Chop etish

# Label: how many cards on a sheet.
media-page-per-page = Bir varaqda

# Label: where the words stand on printed cards.
media-page-words = Soʻzlar

# Choice of that.
media-page-words-front = rasm ostida

# Choice of that.
media-page-words-back = orqa tomonda

# Choice of that.
media-page-words-none = soʻzsiz

# Label: language of the printed words.
media-page-words-language = Soʻzlar tili

# Button: makes a PDF to print.
media-page-print-pdf = PDF tayyorlash

# Heading: put it into a collection.
media-page-collect = Toʻplamga qoʻshish

# Label: choice of a collection.
media-page-collection = Toʻplam

# Choice: a new collection.
media-page-collection-new = yangi toʻplam

# Label: name of a collection.
media-page-collection-title = Toʻplam nomi

# Under that field.
media-page-collection-hint = Faqat yangi toʻplam uchun.

# Button.
media-page-collect-do = Qoʻshish

# Heading: share it wider.
media-page-share = Kengroq ulashish

# Under that.
media-page-share-hint = Har bir qadamni koʻrib chiqadilar: bogʻchada metodist yoki mudir, tumanda tuman boʻlimi, hamma uchun vazirlik. Ismingiz va shart material bilan birga yuradi.

# Label: a word to the reviewer.
media-page-share-words = Koʻrib chiquvchiga izoh

# Button: asks for that step.
media-page-share-preschool = Bogʻcha bilan ulashish

# Button: asks for that step.
media-page-share-district = Tuman bilan ulashish

# Button: asks for that step.
media-page-share-everybody = Hamma bilan ulashish

# Where it cannot be shared wider because of its licence.
media-page-share-licence = Bu shart bilan material bogʻchada qoladi. Ish sizniki boʻlsa, boshqa shartni tanlang.

# Where it is shared with everybody already.
media-page-share-widest = Material hamma bilan ulashilgan.

# Link to the requests.
media-page-requests-open = Soʻrovni koʻrish

# State of a request to share. Lower case.
media-page-request-waiting = qaror kutmoqda

# State of a request to share. Lower case.
media-page-request-returned = qaytarilgan

# State of a request to share. Lower case.
media-page-request-accepted = qabul qilingan

# State of a request to share. Lower case.
media-page-request-declined = rad etilgan

# State of a request to share. Lower case.
media-page-request-withdrawn = qaytarib olingan

# Unfolds: tell of a problem with it.
media-page-report = Muammo haqida xabar berish

# Label: what is wrong.
media-page-report-reason = Nima notoʻgʻri

# What is wrong with a material. Lower case.
media-page-reason-wrong-content = mazmunida xato

# What is wrong with a material. Lower case.
media-page-reason-not-for-children = bolalarga toʻgʻri kelmaydi

# What is wrong with a material. Lower case.
media-page-reason-rights = boshqaning ishi, ruxsatsiz

# What is wrong with a material. Lower case.
media-page-reason-shows-children = bolalar koʻrinib turibdi

# What is wrong with a material. Lower case.
media-page-reason-broken = ochilmaydi yoki buzilgan

# What is wrong with a material. Lower case.
media-page-reason-other = boshqa

# Label: in one's own words.
media-page-report-words = Oʻz soʻzingiz bilan

# Button.
media-page-report-do = Xabar berish

# Unfolds and button: takes it out of the library.
media-page-withdraw = Kutubxonadan olib tashlash

# Above that button.
media-page-withdraw-hint = Material hammadan yoʻqoladi, ulashilgan nashrlari ham. Uni ishlatgan rejalarda “olib tashlangan” deb turadi.

# Whose: my own. Lower case.
media-page-own = oʻzimniki

# Number of materials in a collection. $count.
media-page-things = { $count } ta material

# Sign: a collection that colleagues see. Lower case.
media-page-collection-shared = hamkasblarga ochiq

# Where there are no collections.
media-page-collections-none = Toʻplam hali yoʻq

# Under that.
media-page-collections-hint = Material sahifasida “Toʻplamga qoʻshish” ni bosing.

# Where a collection is empty.
media-page-collection-empty = Toʻplam boʻsh

# Heading.
media-page-collection-change = Toʻplamni oʻzgartirish

# Box: colleagues see it.
media-page-collection-share = Bogʻcha hamkasblariga koʻrinsin

# Unfolds the materials that can be taken out.
media-page-collection-take-out = Toʻplamdan olib tashlash

# Button.
media-page-collection-remove = Toʻplamni oʻchirish

# Above that.
media-page-collection-remove-hint = Faqat toʻplam oʻchadi, materiallar kutubxonada qoladi.

# Button and title: adding files.
media-page-add = Material qoʻshish

# Under that title.
media-page-add-hint = Avval fayllarni yuboring, keyin ularni tavsiflaysiz.

# A kind of file.
media-page-file-picture = Rasm

# A kind of file.
media-page-file-document = Hujjat, taqdimot

# A kind of file.
media-page-file-sound = Ovoz

# A kind of file.
media-page-file-video = Video

# A kind of file.
media-page-file-game = Oʻyin

# A kind of file.
media-page-file-pack = Paket

# A kind of file.
media-page-file-catalogue = Katalog

# A kind of file.
media-page-file-pack_made = Tayyorlangan paketlar

# The largest size of a file. $megabytes.
media-page-up-to = { $megabytes } MB gacha

# In the field where files are dropped or chosen.
media-page-drop = Fayllarni shu yerga tashlang yoki tanlang

# The same for one file.
media-page-drop-one = Faylni shu yerga tashlang yoki tanlang

# Under that: what happens when the connection breaks.
media-page-drop-hint = Aloqa uzilsa, yuborish oʻzi davom etadi. Sahifani yopgan boʻlsangiz, oʻsha faylni bir kun ichida qaytadan tanlang.

# Name of a progress bar for those who listen.
media-page-progress = Yuborildi

# Button: tries again at once.
media-page-try-again = Hozir urinish

# Button: takes a file off the list.
media-page-leave-out = Olib tashlash

# State of a file on its way. Lower case.
media-page-sending-waiting = navbatda

# State of a file on its way. Lower case.
media-page-sending-sending = yuborilmoqda

# State of a file on its way. Lower case.
media-page-sending-checking = yuborildi, tekshirilmoqda

# State of a file on its way. Lower case.
media-page-sending-ready = tayyor

# State of a file on its way. Lower case.
media-page-sending-broken = aloqa uzildi, oʻzi davom etadi

# State of a file on its way. Lower case.
media-page-sending-too-large = fayl chegaradan katta

# State of a file on its way. Lower case.
media-page-sending-wrong-type = bunday fayl qabul qilinmaydi

# Button: on to describing what was sent.
media-page-next = Tavsiflash

# Button: makes one set of the pictures.
media-page-next-set = Bitta toʻplam qilish

# Button: back to the set with the new pictures.
media-page-next-change = Toʻplamga qoʻshish

# Label of the field of one file.
media-page-file = Fayl

# Under that field.
media-page-file-hint = Shu usulda bitta fayl va 50 MB gacha yuboriladi.

# Button: sends the file.
media-page-send = Yuborish

# Title of the form. $count: how many files.
media-page-describe =
    { $count ->
        [one] Yangi material
       *[other] Yangi materiallar: { $count } ta
    }

# Title of the form of a set.
media-page-describe-set = Yangi toʻplam

# Above several files.
media-page-describe-hint = Har biriga nom va tur bering. Pastdagilar hammasi uchun umumiy.

# Title: correct a material.
media-page-change = Materialni tuzatish

# Label: title.
media-page-title = Nomi

# Label: title in a language. $language.
media-page-title-in = Nomi, { $language }

# Under that.
media-page-title-hint = Kamida bitta tilda yozing.

# Legend: the pictures of a set.
media-page-pictures = Rasmlar va soʻzlar

# Under that.
media-page-pictures-hint = Raqam tartibni bildiradi. Orqa tomon rasmi oʻz kartochkasining raqamini oladi.

# Label: place in the order.
media-page-place = Raqami

# Label: which side of a card.
media-page-side = Tomoni

# Choice of that.
media-page-side-front = old tomoni

# Choice of that.
media-page-side-back = orqa tomoni

# Choice of that.
media-page-side-out = kerak emas

# Label: the word of a picture in a language. $language.
media-page-word-in = Soʻz, { $language }

# Link: adds more pictures to a set.
media-page-more-pictures = Yana rasm qoʻshish

# Label: description in a language. $language.
media-page-description-in = Tavsif, { $language }

# Under that.
media-page-description-hint = Qanday ishlatiladi, nimani oʻrgatadi.

# Unfolds the other languages.
media-page-description-more = Boshqa tillarda

# Label: language of the content.
media-page-language-of = Material tili

# Under the ages.
media-page-ages-hint = Belgilanmasa, har qanday yosh uchun.

# Legend: are children to be seen or heard in it?
media-page-seen = Unda bolalar koʻrinadimi yoki eshitiladimi?

# Under that.
media-page-seen-hint = Oila roziligisiz bolaning rasmi kutubxonaga kirmaydi.

# Choice.
media-page-seen-no = Yoʻq

# Choice.
media-page-seen-yes = Ha

# Name of the list of children for those who listen.
media-page-children = Bolalar

# Label: where it was taken from.
media-page-source-where = Qayerdan olingan

# Under that.
media-page-source-hint = Oʻzingizniki boʻlsa, boʻsh qoldiring.

# Choice: for the whole preschool.
media-page-for-preschool = bogʻchadagi hamkasblar uchun

# Choice: only for me.
media-page-for-mine = hozircha faqat oʻzim uchun

# Button: puts so many materials into the library. $count.
media-page-put-in = Kutubxonaga qoʻshish

# A form was refused: it says that children are to be seen, but not which.
error-media-page-choose-children = Roʻyxatdan koʻrinadigan bolalarni belgilang.

# A set was refused: a picture for the back of a card has a number that no card has.
error-media-page-back-alone = Bu raqamli kartochka yoʻq: orqa tomon rasmiga oʻz kartochkasining raqamini bering.

# A set was refused: no picture is left in it.
error-media-page-set-empty = Toʻplamda kamida bitta rasm boʻlsin.

# Title for districts and the ministry: what waits for their review.
media-page-review = Koʻrib chiqish

# Heading: libraries of the preschools.
media-page-libraries = Bogʻchalar kutubxonalari

# Heading: requests that wait for my decision.
media-page-waiting = Mening qarorimni kutmoqda

# Where nothing waits.
media-page-waiting-none = Hech narsa kutmayapti

# Under that.
media-page-waiting-hint = Kimdir materialni kengroq ulashmoqchi boʻlsa, shu yerda koʻrinadi.

# Heading: other requests.
media-page-requests = Soʻrovlar

# Heading: reports of problems.
media-page-reports = Muammolar haqida xabarlar

# State of a report. Lower case.
media-page-report-open = javob kutmoqda

# State of a report. Lower case.
media-page-report-settled = javob berilgan

# Unfolds: answer a report.
media-page-settle = Javob berish

# Label: answer to whoever reported.
media-page-settle-answer = Xabar berganga javob

# Box: withdraw the material too.
media-page-settle-withdraw = Materialni olib tashlash

# Button.
media-page-settle-do = Javobni yuborish

# Who asked when. $name, $moment.
media-page-asked-by = soʻradi: { $name }, { $moment }

# Label: how far it is to be shared.
media-page-asked-for = Soʻralgan

# Link: the page of the material.
media-page-open = Material sahifasi

# Where the material of a request is gone.
media-page-gone = Material olib tashlangan yoki endi koʻrinmaydi.

# Heading: what was said.
media-page-remarks = Izohlar

# Where nothing was said.
media-page-remarks-none = Hali hech narsa yozilmagan.

# Label: words of the reviewer.
media-page-decision-words = Muallifga izoh

# Under that.
media-page-decision-hint = Qaytarish va rad etishda sababini yozing.

# Button.
media-page-accept = Qabul qilish

# Button: back to the author with a question.
media-page-return = Qaytarish

# Button.
media-page-decline = Rad etish

# Label: answer of the author.
media-page-answer-words = Javobingiz

# Button.
media-page-answer = Javob berish

# Unfolds and button: takes a request back.
media-page-take-back = Soʻrovni qaytarib olish

# Above that.
media-page-take-back-hint = Material oldingi doirada qoladi.

# Above that, where it is shared already.
media-page-take-back-accepted = Material shu doiradan va undan kengrogʻidan olinadi.

# Under the title of gaps.
media-page-gaps-hint = Har bir mavzu va yosh uchun nechta material borligi.

# After that, for those who may add.
media-page-gaps-hint-add = Boʻsh katakni bosib, qoʻshing.

# Button: the whole as a workbook.
media-page-gaps-workbook = Hammasi Excelda

# Under the heading of the matrix.
media-page-gaps-cells = Son: bor materiallar. Chiziqli katak: hali yoʻq. Har qanday yosh uchun material har bir yoshda sanaladi.

# For those who listen: an empty cell.
media-page-gap = yoʻq

# Name of an empty cell's link. $theme, $age.
media-page-gap-add = Yoʻq. Qoʻshish: { $theme }, { $age }

# Heading of the sums.
media-page-gaps-sums = Turlar va tillar boʻyicha toʻlganlik

# Under that. $count: how many cells there are.
media-page-gaps-sums-hint = Mavzu va yoshlarning { $count } katagidan nechtasida kamida bitta material bor.

# Where there is no grid of themes.
media-page-gaps-none = Mavzular jadvali yuklanmagan

# Under that.
media-page-gaps-none-hint = Davlat mavzular jadvali yuklangach, bu yerda koʻrinadi.

# Heading: how much is held.
media-page-held = Band joy

# Beside the figure. $limit: with its unit.
media-page-held-of = { $limit } dan

# Uploads on their way. $size: with its unit.
media-page-held-waiting = Shundan tashqari yuborilayotganlar: { $size }

# When little room is left.
media-page-held-full = Joy kam qoldi. Keraksiz materiallarni olib tashlang yoki maʼmurdan joy soʻrang.

# Heading of a column.
media-page-kind-of-file = Fayl turi

# Heading of a column: number of files.
media-page-files = Soni

# Heading of a column: size.
media-page-size = Hajmi

# A size. $size.
media-page-gigabytes = { $size } GB

# A size. $size.
media-page-megabytes = { $size } MB

# A size. $size.
media-page-kilobytes = { $size } KB

# Heading: how much the preschool may hold.
media-page-quota = Chegara

# Label.
media-page-quota-gigabytes = Bogʻcha uchun, GB

# Under the title of packs.
media-page-packs-hint = Internet yoʻq joyga materiallarni fleshkada yoki ichki tarmoq orqali olib boring.

# Button and title: make a pack.
media-page-pack-new = Paket tayyorlash

# Where there are no packs.
media-page-packs-none = Paketlar hali yoʻq

# Under that.
media-page-packs-none-hint = Paket bir haftalik mavzu yoki butun toʻplam boʻlishi mumkin.

# Which way a pack goes: made here. Lower case.
media-page-pack-out = shu yerda tayyorlangan

# Which way a pack goes: taken in. Lower case.
media-page-pack-in = boshqa joydan olingan

# Title of a pack that is being taken in and has no name yet.
media-page-pack-from = Boshqa joydan paket

# State of a pack. Lower case.
media-page-pack-state-waiting = navbatda

# State of a pack. Lower case.
media-page-pack-state-running = tayyorlanmoqda

# State of a pack. Lower case.
media-page-pack-state-ready = tayyor

# State of a pack. Lower case.
media-page-pack-state-failed = boʻlmadi

# State of a pack. Lower case.
media-page-pack-state-refused = qabul qilinmadi

# State of a pack. Lower case.
media-page-pack-state-done = olingan

# State of a pack. Lower case.
media-page-pack-state-expired = muddati oʻtgan

# Heading and button: take a pack in.
media-page-pack-take = Paketni olish

# Notice: the file of a pack is here.
media-page-pack-sent = Paket fayli yuborildi.

# Heading: from a file.
media-page-pack-by-file = Fayldan

# Under the field, without script.
media-page-pack-file-hint = 100 MB gacha. Kattaroq paket uchun brauzerda skript yoqilgan boʻlsin.

# Heading: by the local network.
media-page-pack-by-network = Ichki tarmoq orqali

# Under that, where a pack is taken in.
media-page-pack-by-network-hint = Boshqa bogʻchadan manzil va kodni soʻrang.

# Label: address of the other installation.
media-page-pack-address = Manzil

# Label: the code.
media-page-pack-code = Kod

# Link: shows the page again.
media-page-reload = Yangilash

# Beside a legend: nothing chosen means any. In brackets.
media-page-any-when-none = (belgilanmasa, hammasi)

# Label: name of a pack.
media-page-pack-title = Paket nomi

# Button: tells how large it would be.
media-page-pack-size = Hajmini bilish

# Button.
media-page-pack-make = Tayyorlash

# What does not go in. $count.
media-page-pack-left-out = { $count } ta material kirmaydi: oila roziligi yoʻq yoki fayli hali tekshirilmoqda.

# While a pack is made or taken in.
media-page-pack-under-way = Ish ketmoqda. Sahifa oʻzi yangilanadi, uni yopsangiz ham boʻladi.

# Heading: the pack can be fetched.
media-page-pack-ready = Paket tayyor

# Until when. $moment.
media-page-pack-until = { $moment } gacha

# Under the button.
media-page-pack-ready-hint = Fleshkaga koʻchiring. Ichidagi index.html ni Niholsiz ham ochish mumkin.

# Above address and code.
media-page-pack-tell = Boshqa bogʻchaga shu manzil va kodni ayting.

# Button: makes a code.
media-page-pack-offer = Kod olish

# Button: another code.
media-page-pack-offer-again = Yangi kod

# Above that.
media-page-pack-offer-hint = Kod bilan shu tarmoqdagi boshqa bogʻcha paketni bir kun ichida ola oladi.

# Heading: trust an issuer that nobody knows.
media-page-pack-trust = Bu manbaga ishonasizmi?

# Under that.
media-page-pack-trust-hint = Kalitni paketni bergan bogʻchadan soʻrang. Bir xil boʻlsa, paketni oling.

# Button.
media-page-pack-trust-do = Kalit bir xil, olish

# Heading: what came of it.
media-page-pack-outcome = Natija

# Line. $count.
media-page-pack-outcome-added = Yangi materiallar: { $count } ta

# Line. $count.
media-page-pack-outcome-renewed = Yangilandi: { $count } ta

# Line. $count.
media-page-pack-outcome-already-there = Allaqachon bor edi: { $count } ta

# Line. $count.
media-page-pack-outcome-refused = Qabul qilinmadi: { $count } ta

# Who made the pack. $name.
media-page-pack-issuer = Tayyorlagan: { $name }

# Where a catalogue is wrong. $row, $column.
media-page-pack-fault = { $row }-qator, { $column }

# Above the form: the very same file is in the library already.
media-page-twins = Aynan shu fayl kutubxonada bor. Ehtimol, yangisini qoʻshish shart emas:

# Beside a large number: resources that staff want to put into the library. The number itself is not repeated.
page-need-sharing-waiting = kutubxonaga kutayotgan materiallar
