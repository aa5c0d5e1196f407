# Beginning of the file's name of one child's card.
card-paper-name = Rivojlanish kartasi

# Title of one child's card on paper.
card-paper-title = Bolaning rivojlanish kartasi

# Beginning of the file's name of a group's cards.
card-paper-group-name = Guruh kartalari

# Title of a group's cards on paper; the group's name follows after a colon.
card-paper-group-title = Guruhning rivojlanish kartalari

# A round in a school year. $round: its name, $first and $last: calendar years as text.
card-paper-round = { $round }, { $first }–{ $last }-oʻquv yili

# The first of three rounds of a school year.
card-paper-round-1 = Boshlangʻich bosqich

# The second of three rounds of a school year.
card-paper-round-2 = Asosiy bosqich

# The third of three rounds of a school year.
card-paper-round-3 = Yakuniy bosqich

# The first round as a narrow column's heading.
card-paper-short-1 = Boshlangʻich

# The second round as a narrow column's heading.
card-paper-short-2 = Asosiy

# The third round as a narrow column's heading.
card-paper-short-3 = Yakuniy

# Heading of a column of the course. $round: short name of the round, $year: the year in which the school year began, as text.
card-paper-point = { $round } { $year }

# Label and heading of a column: the child's name.
card-paper-child = Bola

# Label: the birth date.
card-paper-born = Tugʻilgan sana

# Label: the age at the round.
card-paper-age-at = Yoshi

# An age. $years, $months: whole numbers.
card-paper-age = { $years } yosh { $months } oy

# Label: the preschool.
card-paper-preschool = Muassasa

# Label: district and region.
card-paper-place = Hudud

# Label: the group.
card-paper-group = Guruh

# Label: the age group.
card-paper-band = Yosh guruhi

# Label: from which to which day the round lasts.
card-paper-days = Bosqich muddati

# Label: who has marked the card. $number: how many they are.
card-paper-raters = { $number ->
    [one] Baholovchi
   *[other] Baholovchilar
}

# Heading of the table of marks.
card-paper-marks = Koʻrsatkichlar

# Heading of a column.
card-paper-indicator = Koʻrsatkich

# Heading of a column: the level of this round.
card-paper-level = Daraja

# Heading of a column: how sure the rater is. A narrow column.
card-paper-confidence = Ishonch

# How sure the rater is: low.
card-paper-confidence-1 = past

# How sure the rater is: medium.
card-paper-confidence-2 = oʻrta

# How sure the rater is: high.
card-paper-confidence-3 = yuqori

# Heading of the table of rounds beside each other; the figures are means from 0 to 1.
card-paper-dynamics = Dinamika (oʻrtacha daraja, 0 dan 1 gacha)

# Heading of a column: the development area.
card-paper-area = Rivojlanish sohasi

# Below a mean: of how many marks it is. $marked of $indicators, whole numbers.
card-paper-marked = { $marked } / { $indicators } koʻrsatkich

# Heading of the rater's own words.
card-paper-summary = Xulosa

# Last line of a card. $levels: the labels of levels, lowest first.
card-paper-levels = Darajalar: { $levels }. Baho kuzatuvlarga asoslanadi, bolalar oʻzaro taqqoslanmaydi.

# Whose signature: one of the child's family.
card-paper-family = Ota-ona

# Beside a tick in a group's grid: what it means.
card-paper-complete = karta toʻldirilgan

# Heading of the list of levels below a grid.
card-paper-legend = Darajalar

# Title of what a child takes to school.
card-paper-certificate = Maktabga tayyorgarlik maʼlumotnomasi

# In red above a certificate that is not final.
card-paper-certificate-draft = Loyiha: yakuniy bosqich kartasi toʻldirilgandan keyin tasdiqlanadi

# Below the child's name. $date: the birth date in words.
card-paper-certificate-born = tugʻilgan sana: { $date }

# Below the child's name. $preschool: its name.
card-paper-certificate-preschool = { $preschool } tarbiyalanuvchisi

# Before the lists: what the child does without help, area by area.
card-paper-certificate-introduction = Oilasi va maktab uchun: tarbiyachilarning kuzatuvlariga koʻra, bola quyidagilarni mustaqil bajaradi.

# Before a list: what the child does with a little help.
card-paper-certificate-learning = Biroz yordam bilan:

# Instead of lists where nothing is known.
card-paper-certificate-nothing = Hali maʼlumot yoʻq.

# At the foot of a certificate: the place of the stamp.
card-paper-certificate-stamp = M.Oʻ.
