### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Where a week has no theme.
today-no-theme = Bul háptege tema belgilenbegen
# On a day without school.
today-day-off = Búgin dem alıs kúni
# Under a child's name: days since the last entry.
today-days-ago = { $days } kún aldın
# Under a child's name: no entry yet.
today-never = ele jazıw joq
# Where a parent has no child.
today-no-child = Perzentińiz ele baylanıstırılmaǵan
# Under that.
today-no-child-hint = Baqshadan usınıs kodın sorań.
# On a parent's screen: new entries this week.
today-new-entries =
    { $count ->
        [0] Bul háptede ele jańa jazıw joq
       *[other] Bul háptede { $count } jańa jazıw
    }
# Heading on a parent's screen.
today-theme-of-week = Hápte teması
# Where a child has no entries yet.
today-no-news = Házirshe jańalıq joq
# Under that.
today-no-news-hint = Tárbiyashı jazǵan baqlawlar usı jerde shıǵadı.
# Under an entry whose photo is still being prepared.
entry-photo-coming = Súwret tayarlanıp atır…
# On an entry that the family does not see.
entry-not-shared = ata-anaǵa kórinbeydi
# Under an entry: who wrote it when.
entry-told = { $author }, { $moment }
# State of an activity.
activity-done = orınlandı
# State of an activity, and button.
activity-moved = Kóshirildi
# State of an activity, and button.
activity-not_done = Ótkerilmedi
# Part of the day.
part-reception = Qabıllaw
# Part of the day.
part-morning_circle = Azanǵı sheńber
# Part of the day.
part-centres = Oraylarda shınıǵıw
# Part of the day.
part-outdoors = Seyil
# Part of the day.
part-second_half = Kúnniń ekinshi yarımı
# Part of the day.
part-reflection = Kún juwmaǵı
# Choice on the first screen: the groups an educator works with. Short.
today-as-groups = Toparım
# Choice on the first screen: the whole preschool. Short.
today-as-preschool = Baqsha
# Choice on the first screen: the own child. Short.
today-as-family = Perzentim
