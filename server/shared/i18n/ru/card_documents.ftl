# Beginning of the file's name of one child's card.
card-paper-name = Карта развития

# Title of one child's card on paper.
card-paper-title = Карта развития ребёнка

# Beginning of the file's name of a group's cards.
card-paper-group-name = Карты группы

# Title of a group's cards on paper; the group's name follows after a colon.
card-paper-group-title = Карты развития группы

# A round in a school year. $round: its name, $first and $last: calendar years as text.
card-paper-round = { $round }, { $first }–{ $last } учебный год

# The first of three rounds of a school year.
card-paper-round-1 = Начальный этап

# The second of three rounds of a school year.
card-paper-round-2 = Основной этап

# The third of three rounds of a school year.
card-paper-round-3 = Итоговый этап

# The first round as a narrow column's heading.
card-paper-short-1 = Начальный

# The second round as a narrow column's heading.
card-paper-short-2 = Основной

# The third round as a narrow column's heading.
card-paper-short-3 = Итоговый

# Heading of a column of the course. $round: short name of the round, $year: the year in which the school year began, as text.
card-paper-point = { $round } { $year }

# Label and heading of a column: the child's name.
card-paper-child = Ребёнок

# Label: the birth date.
card-paper-born = Дата рождения

# Label: the age at the round.
card-paper-age-at = Возраст

# An age. $years, $months: whole numbers.
card-paper-age = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[other] { $years } лет
} { $months } мес.

# Label: the preschool.
card-paper-preschool = Учреждение

# Label: district and region.
card-paper-place = Место

# Label: the group.
card-paper-group = Группа

# Label: the age group.
card-paper-band = Возрастная группа

# Label: from which to which day the round lasts.
card-paper-days = Сроки этапа

# Label: who has marked the card. $number: how many they are.
card-paper-raters = { $number ->
    [one] Оценивал
   *[other] Оценивали
}

# Heading of the table of marks.
card-paper-marks = Показатели

# Heading of a column.
card-paper-indicator = Показатель

# Heading of a column: the level of this round.
card-paper-level = Уровень

# Heading of a column: how sure the rater is. A narrow column.
card-paper-confidence = Уверенность

# How sure the rater is: low.
card-paper-confidence-1 = низкая

# How sure the rater is: medium.
card-paper-confidence-2 = средняя

# How sure the rater is: high.
card-paper-confidence-3 = высокая

# Heading of the table of rounds beside each other; the figures are means from 0 to 1.
card-paper-dynamics = Динамика (средний уровень, от 0 до 1)

# Heading of a column: the development area.
card-paper-area = Область развития

# Below a mean: of how many marks it is. $marked of $indicators, whole numbers.
card-paper-marked = { $marked } из { $indicators }

# Heading of the rater's own words.
card-paper-summary = Заключение

# Last line of a card. $levels: the labels of levels, lowest first.
card-paper-levels = Уровни: { $levels }. Оценка основана на наблюдениях; дети друг с другом не сравниваются.

# Whose signature: one of the child's family.
card-paper-family = Родитель

# Beside a tick in a group's grid: what it means.
card-paper-complete = карта заполнена

# Heading of the list of levels below a grid.
card-paper-legend = Уровни

# Title of what a child takes to school.
card-paper-certificate = Справка о готовности к школе

# In red above a certificate that is not final.
card-paper-certificate-draft = Проект: будет утверждён после заполнения карты итогового этапа

# Below the child's name. $date: the birth date in words.
card-paper-certificate-born = дата рождения: { $date }

# Below the child's name. $preschool: its name.
card-paper-certificate-preschool = Воспитанник учреждения: { $preschool }

# Before the lists: what the child does without help, area by area.
card-paper-certificate-introduction = Для семьи и школы: по наблюдениям воспитателей ребёнок самостоятельно делает следующее.

# Before a list: what the child does with a little help.
card-paper-certificate-learning = С небольшой помощью:

# Instead of lists where nothing is known.
card-paper-certificate-nothing = Сведений пока нет.

# At the foot of a certificate: the place of the stamp.
card-paper-certificate-stamp = М.П.
