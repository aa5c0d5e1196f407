### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Refusal of a download that was asked for under an id of another one. Hardly ever seen.
error-takeout-exists = Bul soraw álleqashan basqa nárse ushın paydalanılǵan. Qaytadan sorap kóriń.
# A download that nobody finished making in time.
error-takeout-unfinished = Fayl óz waqtında tayar bolmadı. Qaytadan sorań.
# Refusal of one more download while several are being made. $limit: how many at a time.
error-takeout-too-many = Bul bala ushın házir { $limit } fayl tayarlanıp atır. Olar tayar bolǵannan keyin qaytadan sorań.
# On the page in the archive, under the child's name. $date: the birth date in words.
takeout-born = tuwılǵan sánesi: { $date }
# On the page in the archive. $date: the day on which the archive was asked for.
takeout-made = Arxiv { $date } kúni tayarlandı
# Note in the archive and the portfolio. $number: how many pictures.
takeout-withheld = { $number } súwret bul jerge kiritilmedi: olarda basqa balalar da bar hám olardıń shańaraǵı ruxsat bermegen.
# Note in the archive and the portfolio. $number: how many pictures.
takeout-missing = { $number } súwretti oqıw múmkin bolmadı.
# Name of the list of links at the top of the page in the archive, for screen readers.
takeout-contents = Mazmunı
# Heading of the page in the archive: groups and dates.
takeout-groups = Toparlar
# In the list of groups instead of a last day: the child is still there.
takeout-to-this-day = házirge shekem
# Heading of the page in the archive: entries by date.
takeout-timeline = Kúndelik
# Beside an entry that the family wrote itself.
takeout-from-home = úyde jazılǵan
# Below an entry that is about other children too, who are not named.
takeout-with-others = hám basqa balalar
# Heading of the page in the archive: how the child grows, area by area.
takeout-growth = Rawajlanıw
# Heading above sentences: what the child does without help.
takeout-can = Ózi isley aladı
# Heading above sentences: what the child does with help.
takeout-learns = Úyrenip atır
# Heading above sentences: what may come next.
takeout-next = Keyingi qádemler
# Heading of the page in the archive: development cards.
takeout-cards = Rawajlanıw kartaları
# The first of three rounds of a school year.
takeout-round-1 = Baslanǵısh basqısh
# The second of three rounds of a school year.
takeout-round-2 = Tiykarǵı basqısh
# The third of three rounds of a school year.
takeout-round-3 = Juwmaqlawshı basqısh
# Heading of the page in the archive: the child's own route.
takeout-route = Jeke baǵdar
# A stage of the child's own route: before the first round.
takeout-stage-0 = Jıl bası
# A stage of the child's own route: after the first round.
takeout-stage-1 = Baslanǵısh basqıshtan keyin
# A stage of the child's own route: after the second round.
takeout-stage-2 = Tiykarǵı basqıshtan keyin
# A stage of the child's own route: after the third round.
takeout-stage-3 = Juwmaqlawshı basqıshtan keyin
# Heading within the child's own route.
takeout-strengths = Kúshli tárepleri
# Heading within the child's own route: what was chosen to do.
takeout-activities = Tańlanǵan shınıǵıwlar
# Heading within the child's own route: what came of it.
takeout-review = Ne ózgerdi
# Heading of the page in the archive: messages between the family and the preschool.
takeout-messages = Xabarlar
# Last line of the page in the archive.
takeout-about = Súwretler “photos” papkasında: hár biriniń atında sánesi, ishinde bolsa sánesi hám túsindirmesi jazılǵan. “data.json” faylın basqa baǵdarlamalar oqıy aladı.
# Title of the PDF of one school year.
takeout-portfolio = Portfolio
# A school year. $first and $last: calendar years as text.
takeout-school-year = { $first }–{ $last }-oqıw jılı
# On the cover of a portfolio without entries.
takeout-nothing-yet = Bul oqıw jılında ele jazıw joq.
