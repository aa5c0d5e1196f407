# Sign at a week: it has no plan yet. Lower case, short.
plan-status-none = reja yoʻq

# Sign at a week: its plan is being written. Lower case, short.
plan-status-draft = qoralama

# Sign at a week: its plan waits for approval. Lower case, short.
plan-status-submitted = tasdiqlash kutilmoqda

# Sign at a week: its plan was returned with a remark. Lower case, short.
plan-status-returned = qaytarilgan

# Sign at a week: its plan is approved. Lower case, short.
plan-status-approved = tasdiqlangan

# Beside the name of a month: how many of its weeks have a plan. $planned of $weeks.
plan-month-planned = { $weeks } haftadan { $planned } tasi rejalangan

# At a week: how many days of work it has. $days: a number.
plan-working-days = { $days } ish kuni

# At a week: somebody changed it by hand, drafting leaves it alone. Lower case, short.
plan-touched = qoʻlda oʻzgartirilgan

# Name of the pencil at a week of the year.
plan-change-week = Hafta mavzusini oʻzgartirish

# Where an account plans for no group.
plan-no-group = Siz rejalashtiradigan guruh yoʻq

# Under that.
plan-no-group-hint = Guruhga biriktirilgach, uning rejalari shu yerda koʻrinadi.

# Heading of the year's plan. $group: the group's name, $first and $last: calendar years as text.
plan-year-of = { $group }: { $first }–{ $last }-oʻquv yili

# Where a group has no plan of the year. $group: its name.
plan-no-year = “{ $group }” guruhining yillik rejasi hali yoʻq

# Under that, above the button that drafts it.
plan-no-year-hint = Bir bosishda yil tuziladi: davlat dasturining mavzulari haftalarga bayramlar hisobga olinib joylashtiriladi. Keyin istalgan haftani oʻzgartirishingiz mumkin.

# Button: drafts the plan of the year.
plan-draft-year = Yilni tuzish

# In the question about a week without a plan, for whoever may draft it.
plan-week-none = Bu haftaning rejasi hali tuzilmagan. U mavzu boʻyicha bir bosishda tuziladi.

# About a week without a plan, for whoever may only read.
plan-week-none-yet = Bu haftaning rejasi hali tuzilmagan.

# Button: drafts the plan of a week.
plan-draft-week = Haftani tuzish

# Field: what a week of the year is about.
plan-week-title = Hafta mavzusi

# Field: a note at a week of the year.
plan-week-note = Izoh

# Heading above the bar of the two components of the state programme.
plan-components = Dastur qismlari

# Under that bar. $mandatory and $local: shares of the planned minutes in percent.
plan-shares = Majburiy { $mandatory } · hududiy { $local }

# Warning under that bar. $largest: the largest allowed share in percent.
plan-local-too-large = Hududiy komponent koʻpi bilan { $largest } boʻlishi mumkin. Ayrim mashgʻulotlarni majburiy qismga oʻtkazing.

# Length of an activity. $minutes: a number.
plan-minutes = { $minutes } daqiqa

# One of the two components of the state programme. Lower case.
plan-component-mandatory = majburiy qism

# One of the two components of the state programme. Lower case.
plan-component-local = hududiy qism

# Name of the tick of an activity, for screen readers. $title: the activity.
plan-tick = Bajarildi deb belgilash: { $title }

# Monday on a small button.
plan-day-0 = Du

# Tuesday on a small button.
plan-day-1 = Se

# Wednesday on a small button.
plan-day-2 = Ch

# Thursday on a small button.
plan-day-3 = Pa

# Friday on a small button.
plan-day-4 = Ju

# Saturday on a small button.
plan-day-5 = Sh

# Sunday on a small button.
plan-day-6 = Ya

# Where a day has no activities.
plan-day-empty = Bu kunga hali hech narsa rejalanmagan.

# Where the preschool is closed for the whole week.
plan-week-closed = Bu hafta bogʻcha yopiq

# Heading above what the methodist asks to change, and the field where it is written.
plan-remark = Metodist izohi

# Where two people changed the same activities at once; under it each of them, mine beside theirs.
plan-overtaken = Bu orada shu mashgʻulotlarni boshqa kishi ham oʻzgartirdi. Har biri uchun qaysi biri qolishini tanlang.

# Button beside that: of every such activity the other person’s version stays.
plan-load-again = Hammasida unikini qoldirish

# Button, and title of the form: a new activity.
plan-add = Mashgʻulot qoʻshish

# Button: change this activity.
plan-change = Oʻzgartirish

# Title of the form of an activity.
plan-change-activity = Mashgʻulotni oʻzgartirish

# Button: takes an activity out of the plan.
plan-delete = Oʻchirish

# Button of the form of an activity: put it into the week. The week itself is saved later.
plan-take = Haftaga qoʻyish

# Button: hands the week to the methodist.
plan-submit = Tasdiqlashga yuborish

# Told in passing after handing the week over.
plan-submitted = Reja metodistga yuborildi.

# Told in passing after saving the week.
plan-saved = Hafta saqlandi.

# Button of a methodist.
plan-approve = Tasdiqlash

# Button of a methodist: gives the plan back with a remark.
plan-return = Qaytarish

# Title of the question what to change.
plan-return-title = Nimani oʻzgartirish kerak?

# Field: what is done in an activity.
plan-title = Mashgʻulot

# Field and heading: what an activity is for.
plan-aim = Maqsad

# Field: the day of an activity.
plan-day = Kun

# Field: the part of the day.
plan-part-of-day = Kun qismi

# Field: the learning centre of the group's room.
plan-centre = Markaz

# A learning centre of the group's room.
plan-centre-construction_mathematics = Qurish va matematika

# A learning centre of the group's room.
plan-centre-role_play = Syujetli-rolli oʻyinlar

# A learning centre of the group's room.
plan-centre-language = Til va nutq

# A learning centre of the group's room.
plan-centre-science_nature = Fan va tabiat

# A learning centre of the group's room.
plan-centre-art = Sanʼat

# Field: the development area.
plan-area = Rivojlanish sohasi

# Field: the length of an activity. $least and $most: numbers.
plan-minutes-field = Davomiyligi, daqiqa ({ $least }–{ $most })

# Error at that field.
plan-minutes-wrong = { $least } dan { $most } gacha butun son yozing.

# Field: which component of the state programme an activity belongs to.
plan-component = Dastur qismi
