# Where a week has no theme.
today-no-theme = Bu haftaga mavzu belgilanmagan
# On a day without school.
today-day-off = Bugun dam olish kuni
# Heading above children nobody has noted lately.
today-not-seen = Anchadan beri kuzatilmagan
# Under a child's name: days since the last entry.
today-days-ago = {$days} kun oldin
# Under a child's name: no entry yet.
today-never = hali yozuv yoʻq
# Under an activity: part of the day and minutes.
today-activity-detail = {$part}, {$minutes} daqiqa
# Name of the tick of an activity, for screen readers.
today-tick = Bajarildi: {$title}
# Button beside an activity: it went otherwise.
today-otherwise = Boshqacha
# Title of the question how an activity went.
today-otherwise-title = Qanday boʻldi?
# Field: why an activity was moved or left out.
today-reason = Sababi (bir-ikki soʻz)
# Large button: write an observation.
today-observe = Kuzatuv yozish
# Heading above today's activities.
today-plan = Bugungi reja
# Where the week has no plan yet.
today-no-plan = Bu hafta uchun reja hali tuzilmagan.
# Button: drafts the week's plan from its theme.
today-draft-week = Rejani bir bosishda tuzish
# Where today has no activities.
today-nothing-planned = Bugunga mashgʻulot rejalashtirilmagan.
# Button: opens the whole week.
today-open-week = Butun hafta
# Where an account leads no group.
today-no-group = Sizga guruh biriktirilmagan
# Under that.
today-no-group-hint = Mudira sizni guruhga biriktirgach, kun rejasi shu yerda koʻrinadi.
# Where a parent has no child.
today-no-child = Farzandingiz hali bogʻlanmagan
# Under that.
today-no-child-hint = Bogʻchadan taklif kodini soʻrang.
# On a parent's screen: new entries this week.
today-new-entries =
    { $count ->
        [0] Bu hafta hali yangi yozuv yoʻq
       *[other] Bu hafta { $count } ta yangi yozuv
    }
# Heading on a parent's screen.
today-theme-of-week = Hafta mavzusi
# Where a child has no entries yet.
today-no-news = Hozircha yangilik yoʻq
# Under that.
today-no-news-hint = Tarbiyachi yozgan kuzatuvlar shu yerda chiqadi.
# Under an entry whose photo is still being prepared.
entry-photo-coming = Surat tayyorlanmoqda…
# On an entry that the family does not see.
entry-not-shared = ota-onaga koʻrinmaydi
# Under an entry: who wrote it when.
entry-told = {$author}, {$moment}
# State of an activity.
activity-done = bajarildi
# State of an activity, and button.
activity-moved = Koʻchirildi
# State of an activity, and button.
activity-not_done = Oʻtkazilmadi
# Part of the day.
part-reception = Qabul
# Part of the day.
part-morning_circle = Ertalabki davra
# Part of the day.
part-centres = Markazlarda mashgʻulot
# Part of the day.
part-outdoors = Sayr
# Part of the day.
part-second_half = Kunning ikkinchi yarmi
# Part of the day.
part-reflection = Kun yakuni
# Choice on the first screen: the groups an educator works with. Short.
today-as-groups = Guruhim
# Choice on the first screen: the whole preschool. Short.
today-as-preschool = Bogʻcha
# Choice on the first screen: the own child. Short.
today-as-family = Farzandim
# Where a preschool has no groups.
today-no-groups = Bu oʻquv yilida hali guruh yoʻq
# Under that.
today-no-groups-hint = Guruhlar va bolalar roʻyxati boshqaruv sahifalarida kiritiladi.
# Under the preschool's name. $groups and $children: numbers.
today-groups-children = { $groups } guruh, { $children } bola
# In a group's card. $count: how many children.
today-children = { $count } bola
# In a group's card: nobody is assigned. Lower case.
today-no-educator = tarbiyachi biriktirilmagan
# Button: opens the pages with figures, approvals and lists.
today-pages = Koʻrsatkichlar va boshqaruv
# On the first screen of an officer above the preschool. $name: their full name.
today-welcome = Assalomu alaykum, { $name }
# Under that.
today-elsewhere-hint = Hududingiz koʻrsatkichlari boshqaruv sahifalarida. Bu yerda media kutubxona va hisobingiz bor.
# Name of the button beside an activity: it went otherwise. $title: the activity.
today-otherwise-of = Boshqacha oʻtdi: { $title }
