# On every page of a plan on paper that nobody has approved: a large mark. Capital letters, one word.
paper-draft = DRAFT

# First line of the approval stamp on a plan on paper. Capital letters.
paper-approve = APPROVED BY

# Post in the approval stamp and beside a signature line.
paper-role-head = Head

# Post in the approval stamp and beside a signature line.
paper-role-methodist = Methodist

# Post beside a signature line.
paper-role-educator = Educator

# A date on paper. $day: day and month, $year: the year as text.
paper-date = { $day } { $year }

# A date to be filled in by hand.
paper-date-blank = “____” ______________ 20___

# The number of a protocol or order, to be filled in by hand.
paper-number-blank = ____

# Left stamp of an annual plan: who has looked at it.
paper-council = Considered and approved by the pedagogical council

# Under that. $date: a date or a line to fill in, $number: the protocol's number.
paper-protocol = Protocol No. { $number } of { $date }

# In the approval stamp of the programme. $date: a date or a line to fill in, $number: the order's number.
paper-order = Order No. { $number } of { $date }

# A school year. $first and $last: calendar years as text.
paper-school-year = school year { $first }–{ $last }

# Label above the table: the school year.
paper-year = School year

# Label above the table: the preschool.
paper-preschool = Preschool

# Label above the table: district and region.
paper-place = Place

# Label above the table: the group.
paper-group = Group

# Label above the table: the age group.
paper-band = Age group

# An age group with its years.
paper-band-early = early (1–3 years)

# An age group with its years.
paper-band-junior = junior (3–4 years)

# An age group with its years.
paper-band-middle = middle (4–5 years)

# An age group with its years.
paper-band-senior = senior (5–6 years)

# An age group with its years.
paper-band-preparatory = preparatory (6–7 years)

# Label above the table: the days of the week.
paper-week = Week

# Days with their year, of a week or of a course. $days: 16–20 November, $year: the year as text.
paper-days-of-year = { $days } { $year }

# Label above the table: the group's educators, listed after it. $number: how many.
paper-educators =
    { $number ->
        [one] Educator
       *[other] Educators
    }

# Title of the weekly plan on paper.
paper-weekly-title = Weekly plan of the educator

# Under the title of the weekly plan on paper. $theme: the theme.
paper-theme = Theme of the week: { $theme }

# Beginning of a file's name.
paper-weekly-name = Weekly plan

# Title of the annual plan on paper.
paper-annual-title = Annual thematic plan

# Beginning of a file's name.
paper-annual-name = Annual plan

# Title of the monthly plan on paper. $month: November 2026.
paper-monthly-title = Monthly plan: { $month }

# Beginning of a file's name.
paper-monthly-name = Monthly plan

# Under the title of the preschool's programme. $year: school year 2026–2027.
paper-programme-title = Programme of the preschool for the { $year }

# Beginning of a file's name.
paper-programme-name = Programme

# A month of a year. $month: its name, $year: the year as text.
paper-month = { $month } { $year }

# Warning under the title of a plan that names children. Capital first letter.
paper-with-adaptations = For official use only: holds personal information about children

# Heading of a column.
paper-part-of-day = Part of the day

# Heading of a column: the learning centre.
paper-centre = Centre

# Heading of a column: the development area.
paper-area = Development area

# Heading of a column: the activity and, below it, its aim.
paper-activity = Activity and its aim

# Heading of a column.
paper-materials = Materials

# Heading of a narrow column: minutes. Short.
paper-minutes = Min.

# Heading of a narrow column: mandatory or local component of the programme. Short.
paper-component = Part

# In that column. Lower case.
paper-component-mandatory = mandatory

# In that column. Lower case.
paper-component-local = local

# Heading of a day inside the table. $weekday: Monday, $day: 16 November.
paper-day = { $weekday }, { $day }

# In the row of a working day without activities.
paper-day-empty = Not planned yet

# Under an activity. $aim: what it is for.
paper-aim = Aim: { $aim }

# Under an activity: how it is done otherwise for a child. $child: the child's name, $text: how.
paper-adaptation = Adaptation ({ $child }): { $text }

# Under the table of the week. $minutes: planned minutes; $mandatory and $local: shares; $least and $limit: what the programme wants.
paper-shares = Planned minutes: { $minutes }. Mandatory part { $mandatory } (at least { $least }), local part { $local } (at most { $limit }).

# Under the table of the year and the programme's text. $least and $limit: shares the programme wants.
paper-limits = Mandatory part at least { $least }, local part at most { $limit }.

# Heading of a column.
paper-column-month = Month

# Heading of a column: the days of a week.
paper-column-week = Week

# Heading of a narrow column: how many working days.
paper-column-days = Working days

# Heading of a column: the theme of a week.
paper-column-theme = Theme of the week

# Heading of a column.
paper-column-note = Note

# Heading inside the table of the year: September to May.
paper-period-learning = Learning period

# Heading inside the table of the year: June to August.
paper-period-summer = Summer wellness period

# Heading above a table of a month.
paper-weeks-of-month = Weeks of the month

# Heading above a table of a month.
paper-goals-of-month = Goals of the month

# Heading of a column: what the month sets out to do in an area.
paper-column-goal = Goal

# Heading of a column: what educators look at in the month.
paper-column-indicators = Indicators in focus

# Heading of a text of the month.
paper-with-families = Work with families

# Heading in the programme.
paper-aims = Aims

# Heading in the programme: what the region adds.
paper-local-content = Local content

# Name of a group's calendar in calendar programs. $group: the group, $preschool: the preschool.
calendar-name = { $group }: plans ({ $preschool })

# Entry of a calendar: the theme of a week. $theme: the theme.
calendar-week = Theme of the week: { $theme }

# Entry of a calendar: a planned day. $number: how many activities.
calendar-day = Plan of the day: { $number ->
        [one] { $number } activity
       *[other] { $number } activities
    }

# Entry of a calendar: the preschool is closed.
calendar-day-off = Day off

# Entry of a calendar: the preschool is closed. $reason: why.
calendar-day-off-because = Day off: { $reason }

# Refused: the id sent with a new calendar address is taken or was revoked; a rare fault of the client.
error-calendar-feed-id-taken = The calendar address could not be made. Try once more.
