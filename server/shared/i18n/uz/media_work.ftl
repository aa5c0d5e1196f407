# Place in the library: everything.
media-place-all = Hammasi
# Place in the library: what one used lately.
media-place-recent = Yaqinda ishlatilgan
# Place in the library, and the sign of a favourite.
media-place-favourites = Saralanganlar
# What fits this group comes first. $group: its name.
media-for-group = { $group } uchun
# Where there are no favourites yet.
media-no-favourites = Hali saralangan material yoʻq
# Under that.
media-no-favourites-hint = Material ochib, yulduzchani bosing: u shu yerda turadi.
# Where one has used nothing yet.
media-no-recent = Hali hech narsa ishlatmadingiz
# Under that.
media-no-recent-hint = Koʻrsatilgan, ijro etilgan va chop etilganlar shu yerda yigʻiladi.
# Label: for whom a resource is.
media-reach = Kim koʻradi
# For whom a resource is: its author alone.
media-reach-mine = Faqat men
# For whom a resource is: the author's preschool.
media-reach-preschool = Bogʻchamiz
# For whom a resource is: the preschools of the district.
media-reach-district = Tuman
# For whom a resource is: everybody in the country.
media-reach-everybody = Hamma
# The same as a sentence.
media-reach-mine-told = Buni faqat siz koʻrasiz.
# The same as a sentence.
media-reach-preschool-told = Buni bogʻchangizdagi hamkasblar va ota-onalar koʻradi.
# The same as a sentence.
media-reach-district-told = Buni tumandagi barcha bogʻchalar koʻradi.
# The same as a sentence.
media-reach-everybody-told = Buni mamlakatdagi barcha bogʻchalar koʻradi.
# Under the choice: it is seen at once.
media-reach-at-once = Bogʻchangizda darhol koʻrinadi.
# Under the choice: somebody looks at it first.
media-reach-review = Avval mudir yoki metodist koʻrib chiqadi; ungacha uni faqat siz koʻrasiz va ishlatasiz.
# Name of the star: puts among the favourites.
media-favourite-on = Saralanganlarga qoʻshish
# Name of the star: takes out of the favourites.
media-favourite-off = Saralanganlardan olish
# Button: attaches a resource to an activity of a plan.
media-attach = Rejaga biriktirish
# Title of the screen for that.
media-attach-title = Mashgʻulotga biriktirish
# On that screen. $title: the resource.
media-attach-hint = “{ $title }” qaysi mashgʻulotda kerak? Bosing.
# Heading of a week. $group: its name; $day: its Monday.
media-attach-week = { $group }, { $day }dan boshlanadigan hafta
# Where no week can be changed.
media-attach-none = Oʻzgartirsa boʻladigan reja yoʻq
# Under that.
media-attach-none-hint = Shu va keyingi haftaning rejalari topshirilgan yoki hali tuzilmagan.
# Said when it was attached. $activity: its name.
media-attached = Biriktirildi: { $activity }
# Button and title: puts a resource into a collection.
media-into-collection = Toʻplamga qoʻshish
# Said when it was put there. $title: the collection.
media-put-into = Qoʻshildi: { $title }
# Title of the screen of collections, and the way there.
media-collections = Toʻplamlar
# Where there is none.
media-collections-none = Hali toʻplam yoʻq
# Under that.
media-collections-none-hint = Toʻplamga bir mavzudagi materiallarni yigʻasiz va hamkasblarga ochasiz.
# Button and title: a new collection.
media-collection-new = Yangi toʻplam
# Label of the field for its name.
media-collection-new-title = Toʻplam nomi
# Button: makes a collection and puts the resource into it.
media-collection-make = Yangi toʻplamga qoʻshish
# Button and title: changes the name of a collection and who sees it.
media-collection-change = Toʻplamni oʻzgartirish
# Switch: colleagues see the collection.
media-collection-share = Bogʻchadagi hamkasblar koʻradi
# Sign of a collection that colleagues see.
media-collection-shared = Hamkasblarga ochiq
# Sign of a collection that nobody else sees.
media-collection-own = Faqat siz koʻrasiz
# Whose collection it is. $name: a colleague.
media-collection-of = { $name } toʻplami
# Button: removes a collection; the resources stay.
media-collection-remove = Toʻplamni oʻchirish
# Where a collection has no resources.
media-collection-empty = Toʻplam boʻsh
# Under that.
media-collection-empty-hint = Material ochib, “Toʻplamga qoʻshish”ni bosing.
# How many resources there are in something. $count: a whole number.
media-items = { $count } ta material
# Name of an arrow. $title: what is moved.
media-move-up = Yuqoriga: { $title }
# Name of an arrow. $title: what is moved.
media-move-down = Pastga: { $title }
# Name of a cross. $title: what is taken out.
media-take-out = Olib tashlash: { $title }
# Button: says how a resource worked.
media-rate = Baholash
# Question after a resource was shown or played.
media-rate-title = Qanday oʻtdi?
# Answer with a smiling face.
media-rate-3 = Bolalarga yoqdi
# Answer with a quiet face.
media-rate-2 = Oʻrtacha
# Answer with an unhappy face.
media-rate-1 = Boʻlmadi
# Label of the field for a word after it.
media-rate-words = Bir ogʻiz soʻz (ixtiyoriy)
# Button: keeps that word.
media-rate-say = Soʻzni saqlash
# Button: does not answer, and is not asked again.
media-rate-not-now = Hozir emas
# Heading: where and how often a resource is used.
media-where-used = Qayerda ishlatilgan
# Under that heading, where nobody has used it.
media-never-used = Hali hech kim ishlatmagan.
# In how many preschools. $count: a whole number.
media-reused-by = { $count } ta bogʻchada
# How many of those who rated it were glad. $helped of $rated.
media-helped-of = { $rated } kishidan { $helped } tasi maʼqullagan
# How it was used. $count: a whole number.
media-how-shown = koʻrsatilgan: { $count }
# How it was used. $count: a whole number.
media-how-played = ijro etilgan: { $count }
# How it was used. $count: a whole number.
media-how-printed = chop etilgan: { $count }
# How it was used. $count: a whole number.
media-how-downloaded = yuklab olingan: { $count }
# How it was used. $count: a whole number.
media-how-planned = rejaga olingan: { $count }
# The week of an activity. $day: its Monday.
media-planned-week = { $day } haftasi
# Button: corrects a resource.
media-correct = Tuzatish
# Title of the form that corrects a resource.
media-correct-title = Materialni tuzatish
# Title of the question before a resource is taken out.
media-withdraw-title = Kutubxonadan olinsinmi?
# Under that.
media-withdraw-hint = Material darhol yoʻqoladi, ulashilgan nusxalari ham. Rejalarda uning oʻrnida “olib tashlangan” deb yoziladi.
# Button: takes photos or chooses them.
media-take-photos = Suratga olish yoki rasm tanlash
# Under the choosers of files.
media-set-hint = Bir nechta rasm tanlasangiz, toʻplam yoki kartochkalar boʻladi. Oʻyin: index.html bor ZIP.
# While the browser sends a file.
media-sending-stay = Fayl yuborilmoqda: sahifani yopmang. Aloqa uzilsa, fayl boshidan yuboriladi.
# While the app sends a large file in parts.
media-sending-continues = Katta fayl boʻlaklab yuborilmoqda: aloqa uzilsa, toʻxtagan joyidan davom etadi, ertaga ham.
# While a browser's window sends a file in parts.
media-sending-window = Fayl boʻlaklab yuborilmoqda: sahifani yopmang. Aloqa uzilsa, oʻzi toʻxtagan joyidan davom etadi; sahifa yopilib qolsa, shu faylni yana tanlang.
# Message when a file is still on its way.
media-still-sending = Fayllar yuborilib boʻlishini kuting
# Message where several files were chosen for something that is one.
media-one-file-only = Bir nechta fayl faqat rasmlar toʻplami yoki kartochkalar uchun. Bittasini qoldiring.
# Heading of the cards of a set. $count: how many.
media-set-title = Toʻplam: { $count } ta rasm
# Label: in which languages a set has words.
media-word-languages = Soʻzlar qaysi tillarda?
# Label of the field for a card's word. $language: its name.
media-word-in = Soʻz: { $language }
# Name of a card. $number: its place.
media-card = { $number }-kartochka
# Name of the picture on the other side of a card.
media-back = Orqa tomoni
# Button: makes the picture the back of the card before it.
media-back-of-previous = Oldingi kartochkaning orqasi
# Button: takes the back off a card; it becomes a card of its own.
media-back-off = Orqa tomonini ajratish
# Where the very same file is in the library. $title: the resource.
media-twin = Shu fayl kutubxonada bor: { $title }
# Button beside that.
media-twin-open = Koʻrish
# Heading: which children are in the resource.
media-children = Bolalar koʻrinadimi?
# Answer: no child can be seen or heard.
media-children-no = Yoʻq
# Answer: children can be seen or heard.
media-children-yes = Ha, koʻrinadi yoki eshitiladi
# Under that answer.
media-children-hint = Ularni tanlang: oilalarining roziligi boʻlsa, material kutubxonada turadi.
# Label of the search field for children.
media-children-search = Bolaning ismi
# Where children were named before. $count: how many.
media-children-before = Avval koʻrsatilgan: { $count } bola
# Heading of the choice who sees it.
media-who-sees = Kim koʻrsin?
# Heading of how far a resource is shared.
media-sharing = Ulashish
# Button and title: asks to share with the preschool.
media-share-preschool = Bogʻcha bilan ulashish
# Button and title: asks to share with the district.
media-share-district = Tuman bilan ulashish
# Button and title: asks to share with everybody.
media-share-everybody = Hamma bilan ulashish
# In that dialog: who looks at it.
media-share-preschool-hint = Mudir yoki metodist koʻrib chiqadi, keyin bogʻchangizda koʻrinadi.
# In that dialog: who looks at it.
media-share-district-hint = Tuman boʻlimi koʻrib chiqadi. Ismingiz va litsenziya materialda qoladi.
# In that dialog: who looks at it.
media-share-everybody-hint = Vazirlik koʻrib chiqadi. Ismingiz va litsenziya materialda qoladi.
# In that dialog.
media-share-licence-hint = Koʻrib chiqilgan nusxa ulashiladi: keyingi tuzatishlar qayta soʻralganda oʻtadi.
# Label of the field for a word to the reviewer.
media-share-words = Koʻrib chiquvchiga bir ogʻiz soʻz (ixtiyoriy)
# Button: asks.
media-share-ask = Soʻrash
# State of a request. $reach: how far; $state: where it stands.
media-request-told = { $reach }: { $state }
# State of a request.
media-request-waiting = koʻrib chiqilmoqda
# State of a request.
media-request-returned = sizga qaytarildi
# State of a request.
media-request-accepted = qabul qilindi
# State of a request.
media-request-declined = rad etildi
# State of a request.
media-request-withdrawn = qaytarib olindi
# Who asked. $name at $place.
media-request-by = { $name }, { $place }
# Button: answers what was returned.
media-request-answer = Javob yozish
# Button: takes a request back, and what was shared by it.
media-request-take-back = Qaytarib olish
# Button of a reviewer.
media-decide-accept = Qabul qilish
# Button of a reviewer.
media-decide-return = Qaytarish
# Button of a reviewer.
media-decide-decline = Rad etish
# Button of the last question.
media-step-accept = Qabul qilish
# Button of the last question.
media-step-return = Qaytarish
# Button of the last question.
media-step-decline = Rad etish
# Button of the last question.
media-step-answer = Javob berish
# Button of the last question.
media-step-withdraw = Qaytarib olish
# The last question.
media-step-accept-hint = Material koʻrsatilgan doirada koʻrinadi.
# The last question.
media-step-return-hint = Muallif nimani tuzatishini yozing.
# The last question.
media-step-decline-hint = Sababini yozing: muallif uni oʻqiydi.
# The last question.
media-step-answer-hint = Nimani oʻzgartirganingizni yozing: soʻrov yana koʻrib chiqiladi.
# The last question.
media-step-withdraw-hint = Soʻrov va u bilan ulashilgan nusxa olib tashlanadi.
# Label of the field for words.
media-step-words = Soʻz
# Title of the screen of requests and reports, and the way there.
media-requests = Soʻrovlar
# Where there are none.
media-requests-none = Soʻrovlar yoʻq
# Under that.
media-requests-none-hint = Material ochib, “Ulashish” boʻlimida soʻrang.
# Heading: what waits for the reader's decision.
media-waiting-for-me = Sizning qaroringizni kutmoqda
# Heading: requests of the preschool.
media-own-requests = Yuborilgan soʻrovlar
# Heading: reports of problems.
media-reports = Muammolar haqida xabarlar
# A report. $title: the resource; $reason: what is wrong.
media-report-told = { $title }: { $reason }
# The answer to a report. $name: who answered.
media-report-answer = { $name }: { $answer }
# A report that is not answered yet.
media-report-open = Hali javob berilmagan
# Title of the screen of packs, and the way there.
media-packs = Paketlar
# Under that: what a pack is for.
media-packs-hint = Paket: internetsiz joy uchun materiallar bitta faylda. Uni fleshkaga yozib oling; Nihol boʻlmasa ham brauzerda ochiladi.
# Heading: a new pack.
media-pack-new = Yangi paket
# Label of the field for its name.
media-pack-title = Paket nomi
# Choice: resources of every theme.
media-pack-any-theme = Istalgan mavzu
# How large a pack would become. $count resources, $megabytes.
media-pack-size = { $count } ta material, { $megabytes } MB
# Button: makes the pack.
media-pack-make = Tayyorlash
# Heading: packs that were made.
media-packs-made = Tayyor paketlar
# Where none was made.
media-packs-none = Hali paket tayyorlanmagan.
# While a pack is being made.
media-pack-being-made = Tayyorlanmoqda…
# Until when a pack stays. $day: a day.
media-pack-until = { $day }gacha turadi
# Button: downloads the pack.
media-pack-take = Yuklab olish
# A code by which another installation takes the pack. $code: letters.
media-pack-code = Kod: { $code }
# A size. $megabytes: a number.
media-megabytes = { $megabytes } MB
