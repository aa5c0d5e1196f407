# Beginning of the file's name of one child's card.
card-paper-name = Development card

# Title of one child's card on paper.
card-paper-title = Development card of a child

# Beginning of the file's name of a group's cards.
card-paper-group-name = Cards of the group

# Title of a group's cards on paper; the group's name follows after a colon.
card-paper-group-title = Development cards of the group

# A round in a school year. $round: its name, $first and $last: calendar years as text.
card-paper-round = { $round }, school year { $first }–{ $last }

# The first of three rounds of a school year.
card-paper-round-1 = Initial round

# The second of three rounds of a school year.
card-paper-round-2 = Basic round

# The third of three rounds of a school year.
card-paper-round-3 = Final round

# The first round as a narrow column's heading.
card-paper-short-1 = Initial

# The second round as a narrow column's heading.
card-paper-short-2 = Basic

# The third round as a narrow column's heading.
card-paper-short-3 = Final

# Heading of a column of the course. $round: short name of the round, $year: the year in which the school year began, as text.
card-paper-point = { $round } { $year }

# Label and heading of a column: the child's name.
card-paper-child = Child

# Label: the birth date.
card-paper-born = Born

# Label: the age at the round.
card-paper-age-at = Age

# An age. $years, $months: whole numbers.
card-paper-age = { $years ->
    [one] { $years } year
   *[other] { $years } years
} { $months ->
    [one] { $months } month
   *[other] { $months } months
}

# Label: the preschool.
card-paper-preschool = Preschool

# Label: district and region.
card-paper-place = Place

# Label: the group.
card-paper-group = Group

# Label: the age group.
card-paper-band = Age group

# Label: from which to which day the round lasts.
card-paper-days = Days of the round

# Label: who has marked the card. $number: how many they are.
card-paper-raters = { $number ->
    [one] Marked by
   *[other] Marked by
}

# Heading of the table of marks.
card-paper-marks = Indicators

# Heading of a column.
card-paper-indicator = Indicator

# Heading of a column: the level of this round.
card-paper-level = Level

# Heading of a column: how sure the rater is. A narrow column.
card-paper-confidence = Confidence

# How sure the rater is: low.
card-paper-confidence-1 = low

# How sure the rater is: medium.
card-paper-confidence-2 = medium

# How sure the rater is: high.
card-paper-confidence-3 = high

# Heading of the table of rounds beside each other; the figures are means from 0 to 1.
card-paper-dynamics = Course (mean level, 0 to 1)

# Heading of a column: the development area.
card-paper-area = Area

# Below a mean: of how many marks it is. $marked of $indicators, whole numbers.
card-paper-marked = { $marked } of { $indicators }

# Heading of the rater's own words.
card-paper-summary = Summary

# Last line of a card. $levels: the labels of levels, lowest first.
card-paper-levels = Levels: { $levels }. Marks rest on observations; children are not compared with each other.

# Whose signature: one of the child's family.
card-paper-family = Parent

# Beside a tick in a group's grid: what it means.
card-paper-complete = card complete

# Heading of the list of levels below a grid.
card-paper-legend = Levels

# Title of what a child takes to school.
card-paper-certificate = Certificate for school

# In red above a certificate that is not final.
card-paper-certificate-draft = Draft: final once the card of the final round is complete

# Below the child's name. $date: the birth date in words.
card-paper-certificate-born = born { $date }

# Below the child's name. $preschool: its name.
card-paper-certificate-preschool = of { $preschool }

# Before the lists: what the child does without help, area by area.
card-paper-certificate-introduction = For the family and the school: as its educators have observed, the child does the following without help.

# Before a list: what the child does with a little help.
card-paper-certificate-learning = With a little help:

# Instead of lists where nothing is known.
card-paper-certificate-nothing = Nothing is known yet.

# At the foot of a certificate: the place of the stamp.
card-paper-certificate-stamp = Stamp
