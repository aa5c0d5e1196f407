# On every page of a plan on paper that nobody has approved: a large mark. Capital letters, one word.
paper-draft = ПРОЕКТ

# First line of the approval stamp on a plan on paper. Capital letters.
paper-approve = УТВЕРЖДАЮ

# Post in the approval stamp and beside a signature line.
paper-role-head = Директор

# Post in the approval stamp and beside a signature line.
paper-role-methodist = Методист

# Post beside a signature line.
paper-role-educator = Воспитатель

# A date on paper. $day: day and month, $year: the year as text.
paper-date = { $day } { $year } г.

# A date to be filled in by hand.
paper-date-blank = «____» ______________ 20___ г.

# The number of a protocol or order, to be filled in by hand.
paper-number-blank = ____

# Left stamp of an annual plan: who has looked at it.
paper-council = Рассмотрено и одобрено педагогическим советом

# Under that. $date: a date or a line to fill in, $number: the protocol's number.
paper-protocol = Протокол № { $number } от { $date }

# In the approval stamp of the programme. $date: a date or a line to fill in, $number: the order's number.
paper-order = Приказ № { $number } от { $date }

# A school year. $first and $last: calendar years as text.
paper-school-year = { $first }–{ $last } учебный год

# Label above the table: the school year.
paper-year = Учебный год

# Label above the table: the preschool.
paper-preschool = Организация

# Label above the table: district and region.
paper-place = Территория

# Label above the table: the group.
paper-group = Группа

# Label above the table: the age group.
paper-band = Возрастная группа

# An age group with its years.
paper-band-early = ранний возраст (1–3 года)

# An age group with its years.
paper-band-junior = младшая группа (3–4 года)

# An age group with its years.
paper-band-middle = средняя группа (4–5 лет)

# An age group with its years.
paper-band-senior = старшая группа (5–6 лет)

# An age group with its years.
paper-band-preparatory = подготовительная группа (6–7 лет)

# Label above the table: the days of the week.
paper-week = Неделя

# Days with their year, of a week or of a course. $days: 16–20 November, $year: the year as text.
paper-days-of-year = { $days } { $year } г.

# Label above the table: the group's educators, listed after it. $number: how many.
paper-educators =
    { $number ->
        [one] Воспитатель
       *[other] Воспитатели
    }

# Title of the weekly plan on paper.
paper-weekly-title = Недельный план работы воспитателя

# Under the title of the weekly plan on paper. $theme: the theme.
paper-theme = Тема недели: { $theme }

# Beginning of a file's name.
paper-weekly-name = Недельный план

# Title of the annual plan on paper.
paper-annual-title = Годовой тематический план

# Beginning of a file's name.
paper-annual-name = Годовой план

# Title of the monthly plan on paper. $month: November 2026.
paper-monthly-title = План на месяц: { $month }

# Beginning of a file's name.
paper-monthly-name = Месячный план

# Under the title of the preschool's programme. $year: school year 2026–2027.
paper-programme-title = Программа дошкольной организации на { $year }

# Beginning of a file's name.
paper-programme-name = Программа

# A month of a year. $month: its name, $year: the year as text.
paper-month = { $month } { $year } г.

# Warning under the title of a plan that names children. Capital first letter.
paper-with-adaptations = Для служебного пользования: содержит личные сведения о детях

# Heading of a column.
paper-part-of-day = Часть дня

# Heading of a column: the learning centre.
paper-centre = Центр

# Heading of a column: the development area.
paper-area = Область развития

# Heading of a column: the activity and, below it, its aim.
paper-activity = Занятие и его цель

# Heading of a column.
paper-materials = Материалы

# Heading of a narrow column: minutes. Short.
paper-minutes = Мин.

# Heading of a narrow column: mandatory or local component of the programme. Short.
paper-component = Часть

# In that column. Lower case.
paper-component-mandatory = обязат.

# In that column. Lower case.
paper-component-local = регион.

# Heading of a day inside the table. $weekday: Monday, $day: 16 November.
paper-day = { $weekday }, { $day }

# In the row of a working day without activities.
paper-day-empty = Ещё не запланировано

# Under an activity. $aim: what it is for.
paper-aim = Цель: { $aim }

# Under an activity: how it is done otherwise for a child. $child: the child's name, $text: how.
paper-adaptation = Адаптация ({ $child }): { $text }

# Under the table of the week. $minutes: planned minutes; $mandatory and $local: shares; $least and $limit: what the programme wants.
paper-shares = Всего запланировано минут: { $minutes }. Обязательная часть { $mandatory } (не менее { $least }), региональная часть { $local } (не более { $limit }).

# Under the table of the year and the programme's text. $least and $limit: shares the programme wants.
paper-limits = Обязательная часть не менее { $least }, региональная часть не более { $limit }.

# Heading of a column.
paper-column-month = Месяц

# Heading of a column: the days of a week.
paper-column-week = Неделя

# Heading of a narrow column: how many working days.
paper-column-days = Раб. дней

# Heading of a column: the theme of a week.
paper-column-theme = Тема недели

# Heading of a column.
paper-column-note = Примечание

# Heading inside the table of the year: September to May.
paper-period-learning = Учебный период

# Heading inside the table of the year: June to August.
paper-period-summer = Летний оздоровительный период

# Heading above a table of a month.
paper-weeks-of-month = Недели месяца

# Heading above a table of a month.
paper-goals-of-month = Цели месяца

# Heading of a column: what the month sets out to do in an area.
paper-column-goal = Цель

# Heading of a column: what educators look at in the month.
paper-column-indicators = Показатели в фокусе

# Heading of a text of the month.
paper-with-families = Работа с семьями

# Heading in the programme.
paper-aims = Цели и задачи

# Heading in the programme: what the region adds.
paper-local-content = Содержание регионального компонента

# Name of a group's calendar in calendar programs. $group: the group, $preschool: the preschool.
calendar-name = { $group }: планы ({ $preschool })

# Entry of a calendar: the theme of a week. $theme: the theme.
calendar-week = Тема недели: { $theme }

# Entry of a calendar: a planned day. $number: how many activities.
calendar-day = План дня: { $number ->
        [one] { $number } занятие
        [few] { $number } занятия
       *[many] { $number } занятий
    }

# Entry of a calendar: the preschool is closed.
calendar-day-off = Выходной день

# Entry of a calendar: the preschool is closed. $reason: why.
calendar-day-off-because = Выходной день: { $reason }

# Refused: the id sent with a new calendar address is taken or was revoked; a rare fault of the client.
error-calendar-feed-id-taken = Не удалось создать адрес календаря. Попробуйте ещё раз.
