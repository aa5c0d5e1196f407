# On every page of a plan on paper that nobody has approved: a large mark. Capital letters, one word.
paper-draft = LOYIHA

# First line of the approval stamp on a plan on paper. Capital letters.
paper-approve = TASDIQLAYMAN

# Post in the approval stamp and beside a signature line.
paper-role-head = Direktor

# Post in the approval stamp and beside a signature line.
paper-role-methodist = Metodist

# Post beside a signature line.
paper-role-educator = Tarbiyachi

# A date on paper. $day: day and month, $year: the year as text.
paper-date = { $year }-yil { $day }

# A date to be filled in by hand.
paper-date-blank = 20___-yil “____” ______________

# The number of a protocol or order, to be filled in by hand.
paper-number-blank = ____

# Left stamp of an annual plan: who has looked at it.
paper-council = Pedagogik kengashda koʻrib chiqilgan va maʼqullangan

# Under that. $date: a date or a line to fill in, $number: the protocol's number.
paper-protocol = { $date }dagi { $number }-sonli bayonnoma

# In the approval stamp of the programme. $date: a date or a line to fill in, $number: the order's number.
paper-order = { $date }dagi { $number }-sonli buyruq

# A school year. $first and $last: calendar years as text.
paper-school-year = { $first }–{ $last }-oʻquv yili

# Label above the table: the school year.
paper-year = Oʻquv yili

# Label above the table: the preschool.
paper-preschool = Tashkilot

# Label above the table: district and region.
paper-place = Hudud

# Label above the table: the group.
paper-group = Guruh

# Label above the table: the age group.
paper-band = Yosh guruhi

# An age group with its years.
paper-band-early = ilk yosh (1–3 yosh)

# An age group with its years.
paper-band-junior = kichik guruh (3–4 yosh)

# An age group with its years.
paper-band-middle = oʻrta guruh (4–5 yosh)

# An age group with its years.
paper-band-senior = katta guruh (5–6 yosh)

# An age group with its years.
paper-band-preparatory = maktabga tayyorlov guruhi (6–7 yosh)

# Label above the table: the days of the week.
paper-week = Hafta

# Days with their year, of a week or of a course. $days: 16–20 November, $year: the year as text.
paper-days-of-year = { $year }-yil { $days }

# Label above the table: the group's educators, listed after it. $number: how many.
paper-educators =
    { $number ->
        [one] Tarbiyachi
       *[other] Tarbiyachilar
    }

# Title of the weekly plan on paper.
paper-weekly-title = Tarbiyachining haftalik ish rejasi

# Under the title of the weekly plan on paper. $theme: the theme.
paper-theme = Hafta mavzusi: { $theme }

# Beginning of a file's name.
paper-weekly-name = Haftalik reja

# Title of the annual plan on paper.
paper-annual-title = Yillik mavzuiy reja

# Beginning of a file's name.
paper-annual-name = Yillik reja

# Title of the monthly plan on paper. $month: November 2026.
paper-monthly-title = Oylik reja: { $month }

# Beginning of a file's name.
paper-monthly-name = Oylik reja

# Under the title of the preschool's programme. $year: school year 2026–2027.
paper-programme-title = Maktabgacha taʼlim tashkilotining { $year }ga moʻljallangan dasturi

# Beginning of a file's name.
paper-programme-name = Dastur

# A month of a year. $month: its name, $year: the year as text.
paper-month = { $year }-yil { $month }

# Warning under the title of a plan that names children. Capital first letter.
paper-with-adaptations = Xizmatda foydalanish uchun: bolalar haqida shaxsiy maʼlumot bor

# Heading of a column.
paper-part-of-day = Kun qismi

# Heading of a column: the learning centre.
paper-centre = Markaz

# Heading of a column: the development area.
paper-area = Rivojlanish sohasi

# Heading of a column: the activity and, below it, its aim.
paper-activity = Mashgʻulot va maqsadi

# Heading of a column.
paper-materials = Jihoz va materiallar

# Heading of a narrow column: minutes. Short.
paper-minutes = Daq.

# Heading of a narrow column: mandatory or local component of the programme. Short.
paper-component = Qism

# In that column. Lower case.
paper-component-mandatory = majburiy

# In that column. Lower case.
paper-component-local = hududiy

# Heading of a day inside the table. $weekday: Monday, $day: 16 November.
paper-day = { $weekday }, { $day }

# In the row of a working day without activities.
paper-day-empty = Hali rejalashtirilmagan

# Under an activity. $aim: what it is for.
paper-aim = Maqsad: { $aim }

# Under an activity: how it is done otherwise for a child. $child: the child's name, $text: how.
paper-adaptation = Moslashtirish ({ $child }): { $text }

# Under the table of the week. $minutes: planned minutes; $mandatory and $local: shares; $least and $limit: what the programme wants.
paper-shares = Jami { $minutes } daqiqa rejalashtirilgan: majburiy qism { $mandatory } (kamida { $least }), hududiy qism { $local } (koʻpi bilan { $limit }).

# Under the table of the year and the programme's text. $least and $limit: shares the programme wants.
paper-limits = Majburiy qism kamida { $least }, hududiy qism koʻpi bilan { $limit }.

# Heading of a column.
paper-column-month = Oy

# Heading of a column: the days of a week.
paper-column-week = Hafta kunlari

# Heading of a narrow column: how many working days.
paper-column-days = Ish kuni

# Heading of a column: the theme of a week.
paper-column-theme = Hafta mavzusi

# Heading of a column.
paper-column-note = Izoh

# Heading inside the table of the year: September to May.
paper-period-learning = Taʼlim-tarbiya davri

# Heading inside the table of the year: June to August.
paper-period-summer = Yozgi sogʻlomlashtirish davri

# Heading above a table of a month.
paper-weeks-of-month = Oyning haftalari

# Heading above a table of a month.
paper-goals-of-month = Oyning maqsadlari

# Heading of a column: what the month sets out to do in an area.
paper-column-goal = Maqsad

# Heading of a column: what educators look at in the month.
paper-column-indicators = Diqqatdagi koʻrsatkichlar

# Heading of a text of the month.
paper-with-families = Oilalar bilan ishlash

# Heading in the programme.
paper-aims = Maqsad va vazifalar

# Heading in the programme: what the region adds.
paper-local-content = Hududiy komponent mazmuni

# Name of a group's calendar in calendar programs. $group: the group, $preschool: the preschool.
calendar-name = { $group }: rejalar ({ $preschool })

# Entry of a calendar: the theme of a week. $theme: the theme.
calendar-week = Hafta mavzusi: { $theme }

# Entry of a calendar: a planned day. $number: how many activities.
calendar-day = Kun rejasi: { $number } ta mashgʻulot

# Entry of a calendar: the preschool is closed.
calendar-day-off = Dam olish kuni

# Entry of a calendar: the preschool is closed. $reason: why.
calendar-day-off-because = Dam olish kuni: { $reason }

# Refused: the id sent with a new calendar address is taken or was revoked; a rare fault of the client.
error-calendar-feed-id-taken = Taqvim manzilini yaratib boʻlmadi. Yana bir bor urinib koʻring.
