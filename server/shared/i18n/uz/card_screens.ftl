# Title of the screens of children's development cards, and the button that leads there.
cards = Rivojlanish kartalari
# Button on a child's page: leads to the cards of the child's group. $group: its name.
cards-of-group = Kartalar: { $group }
# Tab of a child's page: how the child develops from one assessment round to the next.
child-tab-card = Dinamika
# What lies before the first assessment round of a school year.
round-name-0 = Boshlangʻichgacha
# The first assessment round of a school year, in autumn. Short: also under a bar of a chart.
round-name-1 = Boshlangʻich
# The second assessment round, in winter. Short.
round-name-2 = Asosiy
# The third assessment round, in spring. Short.
round-name-3 = Yakuniy
# Sign at an assessment round that may be marked.
round-open = Ochiq
# Sign at an assessment round that is over.
round-closed = Yopilgan
# Under a round: how many children's cards of the whole preschool are complete. $completed, $children: numbers.
round-complete = bogʻchada { $children } ta kartadan { $completed } tasi toʻliq
# Button at an open round: go and mark the group's cards.
round-mark = Belgilash
# Button at a closed round: look at the group's cards.
round-look = Koʻrish
# Where no assessment round of this school year was opened yet.
rounds-none = Bosqich hali ochilmagan
# Under that.
rounds-none-hint = Mudir yoki metodist baholash bosqichini ochgach, guruh kartalari shu yerda paydo boʻladi. Kuzatuvlaringiz shungacha ham karta uchun yigʻiladi.
# Choice: mark one child after another.
card-by-child = Bola boʻyicha
# Choice: mark one indicator for the whole group after another.
card-by-indicator = Koʻrsatkich boʻyicha
# How far a group's card is. $marked of $all marks; $whole of $children children's cards complete.
card-progress = { $all } ta belgidan { $marked } tasi · { $children } ta kartadan { $whole } tasi toʻliq
# Beside the progress: everything has reached the server.
card-saved = Hammasi saqlangan
# Beside the progress: the latest touches are on their way.
card-saving = Saqlanmoqda…
# Beside the progress while there is no connection. $count: marks kept on this device.
card-waits = Qurilmada saqlandi, yuborilishini kutmoqda: { $count }
# Name of a set of marks in the list of unsent work. $count: how many marks.
card-marks-title = Kartadagi belgilar: { $count }
# How many indicators are marked. $marked of $all.
card-of = { $all } tadan { $marked } tasi belgilangan
# Instead of the number of marks: the card is complete.
card-whole = Karta toʻliq
# Name of the arrow to the child or indicator before.
card-previous = Oldingisi
# Name of the arrow to the next child or indicator.
card-next = Keyingisi
# Choice beside the areas of development: all of them.
card-all-areas = Hammasi
# Button: sets all proposed levels of this child or indicator at once. $count: how many.
card-accept-all = Takliflarni qabul qilish ({ $count })
# Said in passing after that. $count: how many.
card-accepted = { $count } ta taklif qabul qilindi
# Button of that message: take it back.
card-undo = Qaytarish
# Read aloud: a button that sets this level. $level: the level's name. $name: the indicator or the child.
card-level-of = { $level }: { $name }
# Read aloud: a button that sets a level which the entries speak for.
card-proposed-of = { $level } (taklif): { $name }
# Name of the button that explains a mark. $name: the indicator or the child.
card-why-of = Nega shunday: { $name }
# Instead of a level: nothing is marked.
card-unmarked = Belgilanmagan
# Heading: the mark as it stands.
card-mark = Belgi
# The mark, who set it and when.
card-marked-by = { $level } – { $author }, { $moment }
# Heading: the level that the observations speak for.
card-proposal = Kuzatuvlarga koʻra taklif
# Where no observation speaks for a level.
card-nothing-proposed = Bu koʻrsatkich boʻyicha hali kuzatuv yoʻq.
# Why a level is proposed: the latest entry. $level: its level, $days: how many days ago.
card-because-latest_seen =
    { $days ->
        [0] Bugungi kuzatuvda: { $level }.
       *[other] Soʻnggi kuzatuvda: { $level } ({ $days } kun oldin).
    }
# Why: several entries. $count: how many.
card-because-several_seen = { $count } ta kuzatuvga asoslangan.
# Why: one entry only.
card-because-once_seen = Bitta kuzatuvga asoslangan.
# Why there is no proposal.
card-because-not_seen = Bu koʻrsatkich boʻyicha hali kuzatuv yoʻq.
# Why: there are no entries, the mark of an earlier round is proposed. $round: its name, $level: its level.
card-because-earlier_round = Yangi kuzatuv yoʻq; oldingi bosqichda ({ $round }) shunday edi.
# Above three choices.
card-how-sure = Qanchalik ishonchingiz komil?
# Confidence in a mark, low.
card-sure-1 = Unchalik emas
# Confidence in a mark, middle.
card-sure-2 = Yetarlicha
# Confidence in a mark, high.
card-sure-3 = Aniq
# Heading: the marks of the rounds before.
card-before = Oldingi bosqichlarda
# Below the entries that are shown. $count: how many more there are.
card-evidence-older = Yana { $count } ta kuzatuv bor: bolaning lavhalarida.
# Heading: earlier marks of this indicator.
card-history = Oldin qanday edi
# An earlier mark. $level: the level that stood; $author replaced it at $moment.
card-version = { $level }; oʻzgartirdi: { $author }, { $moment }
# Somebody else marked the same meanwhile. $name: the child, $indicator: the indicator, $author: who.
card-clash = { $name }: „{ $indicator }“. Ayni vaqtda { $author } ham belgilagan. Qaysi biri qoladi?
# Button: their mark stays. $level: its level.
card-keep-theirs = Uniki: { $level }
# Button: my mark replaces theirs. $level: its level.
card-keep-mine = Meniki: { $level }
# Button: drop my marks that the server refused.
card-give-up = Belgilarimdan voz kechish
# Above the rows where an account may look only.
card-read-only = Siz kartani koʻra olasiz, lekin belgilay olmaysiz.
# Above the rows of a closed round, for an educator.
card-locked-closed = Bosqich yopilgan. Xatoni koʻrsangiz, metodist yoki mudirga ayting: ular sababini yozib tuzatadi.
# The same, for whoever may correct.
card-locked-closed-correct = Bosqich yopilgan. Belgini oʻzgartirsangiz, sababi soʻraladi va tarixda qoladi.
# Above the rows of a complete card, for an educator.
card-locked-complete = Karta yakunlangan va qulflangan. Oʻzgartirish uchun uni pastdagi tugma bilan qayta oching.
# The same, for whoever may correct.
card-locked-complete-correct = Karta yakunlangan. Belgini oʻzgartirsangiz, sababi soʻraladi va tarixda qoladi.
# Title of a dialog: a mark is rewritten after the closing.
card-correct = Belgini tuzatish
# In that dialog. $level: the new level.
card-correct-hint = Yangi daraja: { $level }. Nega tuzatilayotganini yozing; eski belgi tarixda qoladi.
# Field of that dialog.
card-reason = Sababi
# Button of that dialog.
card-correct-do = Tuzatish
# Button: the card of this child is whole.
card-complete = Kartani yakunlash
# Title of a dialog, and name of that step in the list of unsent work. $name: the child.
card-complete-of = Karta: { $name }
# In that dialog, everything is marked.
card-complete-hint = Hamma koʻrsatkich belgilangan. Yakunlangach, karta qulflanadi.
# In that dialog. $count: indicators without a mark.
card-complete-missing = { $count } ta koʻrsatkich belgilanmagan. Shunday ham yakunlash mumkin: ular boʻsh qoladi.
# In that dialog, where the card is complete.
card-complete-done = Karta yakunlangan. Qayta ochilsa, belgilarni yana oʻzgartirish mumkin boʻladi.
# A card cannot be completed yet: its marks have not reached the server.
card-complete-waits = Bu bolaning belgilari hali yuborilmagan. Aloqa tiklangach yakunlang; hech narsa yoʻqolmaydi.
# Button: unlock a complete card.
card-open-again = Kartani qayta ochish
# Field: a few words about the child in this round.
card-summary = Bola haqida qisqacha xulosa
# Where a group has no children or its age no indicators.
card-nothing-to-mark = Belgilaydigan narsa yoʻq
# Under that.
card-nothing-to-mark-hint = Guruhda bola yoʻq yoki bu yosh uchun koʻrsatkichlar berilmagan.
# Heading above a group's charts. $group: its name.
dynamics-of-group = Guruh dinamikasi: { $group }
# Where no round has any marks.
dynamics-nothing = Hali koʻrsatadigan dinamika yoʻq
# Under that.
dynamics-nothing-hint = Birinchi bosqich belgilangach, oʻzgarish shu yerda chizma va soʻz bilan koʻrinadi.
# Above a child's charts, for staff.
dynamics-hint = Bola faqat oʻzining avvalgi holati bilan solishtiriladi.
# One round of one area in words. $round: its name, $level: the level reached on the whole, $marked of $indicators marked.
dynamics-point = { $round }: asosan „{ $level }“ ({ $indicators } tadan { $marked } koʻrsatkich)
# One round without marks. $round: its name.
dynamics-unmarked = { $round }: hali belgilanmagan
# One round of a group in words. $shares: levels with percentages.
dynamics-shares = { $round }: { $shares }
# The last round against the one before: better.
dynamics-grew = Oldingi bosqichga nisbatan oʻsish bor
# The same.
dynamics-same = Oldingi bosqichdagidek
# Lower: needs a look, no blame.
dynamics-fell = Oldingi bosqichdan pastroq: kuzatib, qoʻllab-quvvatlang
# Heading: competences that go across the areas.
dynamics-competences = Kompetensiyalar
# Heading: strands of language (listening, speaking, before reading and writing).
dynamics-strands = Til yoʻnalishlari
