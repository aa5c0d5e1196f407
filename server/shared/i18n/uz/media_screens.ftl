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
        [0] Yosh va soha
       *[other] Yosh va soha ({ $count })
    }
# The largest size of a file, told before anybody chooses one. $kind: picture, document, sound or video; $megabytes: a whole number.
media-limit =
    { $kind ->
        [picture] Rasm
        [document] PDF
        [sound] Ovoz
       *[video] Video
    } { $megabytes } MB gacha
