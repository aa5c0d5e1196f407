# Entry of the menu: signals of figures, decisions upon them, their tasks.
page-menu-decisions = Qarorlar

# Tab and title.
page-section-signals = Ogohlantirishlar

# Tab and title: the register.
page-section-decisions = Qarorlar qaydnomasi

# Tab and title.
page-section-tasks = Topshiriqlar

# Under the title of the signals.
page-signals-hint = Koʻrsatkichlar kundalik yozuvlardan hisoblanadi. Chegaradan oʻtgani shu yerda bir marta aytiladi va oʻzi tuzalsa, oʻzi yopiladi.

# Where no signal is open.
page-signals-none = Hammasi joyida

# Under that.
page-signals-none-hint = Birorta koʻrsatkich chegaradan oʻtmagan. Xohlagan koʻrsatkich boʻyicha oʻzingiz qaror qabul qilishingiz mumkin.

# $day: since when a signal stands.
page-signal-since = { $day }dan beri

# $month: the month looked at.
page-signal-month = { $month } boʻyicha

# $groups: names of groups.
page-signal-groups = Guruhlar: { $groups }

# Link to the page of a figure.
page-signal-figure = Koʻrsatkichni ochish

# Link to the rows behind a figure.
page-signal-rows = Yozuvlarni koʻrish

# Button: make a decision upon a signal or a figure.
page-signal-decide = Qaror qabul qilish

# Button: make one decision upon the signals ticked.
page-signals-decide = Belgilanganlar boʻyicha bitta qaror

# Box beside a signal, for screen readers. $title: the signal.
page-signal-tick = Belgilash: { $title }

# Opens the form for putting a signal aside.
page-signal-pass = Chetga qoʻyish

# Label: why a signal is put aside.
page-signal-pass-words = Sababi

# Under that.
page-signal-pass-hint = 30 kun davomida qayta aytilmaydi, agar ahvol sezilarli yomonlashmasa.

# Heading over signals that were answered or are over.
page-signals-answered = Soʻnggi uch oyda yopilganlar

# Button: a decision upon no signal.
page-decision-new = Yangi qaror

# Title of the form.
page-decision-form = Qaror

# Label: which figure it is about.
page-decision-figure = Qaysi koʻrsatkich

# Button: chooses the figure.
page-decision-choose = Tanlash

# Label: what will be done.
page-decision-title = Nima qilinadi

# Label: why.
page-decision-why = Nima uchun

# Label: what the decision rests on.
page-decision-evidence = Asos: nima koʻrib chiqildi

# Label: the expected value in percent.
page-decision-expected-percent = Kutilgan qiymat, %

# Label: the expected value.
page-decision-expected = Kutilgan qiymat

# Label: by when.
page-decision-due = Qachongacha

# Under that.
page-decision-due-hint = Shu kuni koʻrsatkich oʻzi qayta oʻlchanadi.

# The value now. $value: the value, $month: its month.
page-decision-now = Hozir: { $value } ({ $month })

# The median of similar preschools. $value: the value.
page-decision-peers = oʻxshash bogʻchalarda oʻrtacha { $value }

# Where there is no value yet.
page-decision-no-baseline = Bu koʻrsatkich boʻyicha hali yozuv yoʻq.

# Legend of one task. $number: from 1.
page-task-number = { $number }-topshiriq

# Label: what is to do.
page-task-what = Nima qilish kerak

# Label: whose task it is.
page-task-owner = Masʼul

# Label: until when.
page-task-due = Muddati

# Button: one more task.
page-task-add = Topshiriq qoʻshish

# Under tasks that may stay empty.
page-task-hint = Boʻsh topshiriq saqlanmaydi.

# Button: keep the decision.
page-decision-keep = Qarorni qabul qilish

# Button: keep the change.
page-decision-save = Oʻzgarishni saqlash

# Link and title.
page-decision-change = Oʻzgartirish

# Opens the form for giving a decision up.
page-decision-drop = Bekor qilish

# Label: why a decision is given up.
page-decision-drop-words = Nima uchun bekor qilinadi

# Heading and label: what the head makes of the result.
page-decision-conclusion = Xulosa

# Button.
page-decision-conclude = Xulosani saqlash

# Title of a decision. $number: in the register.
page-decision-number = { $number }-sonli qaror

# $day: date, $name: who.
page-decision-by = { $day }, { $name }

# Above the value before a decision. Lower case.
page-decision-baseline = boshlangʻich

# Above the expected value. Lower case.
page-decision-expects = kutilgan

# Above the newest value. Lower case.
page-decision-current = hozir

# Above the measured value. Lower case.
page-decision-measured = oʻlchandi

# Heading over the chart.
page-decision-course = Koʻrsatkichning borishi

# Legend of the chart.
page-decision-line-own = bizda

# Legend of the chart.
page-decision-line-peers = oʻxshash bogʻchalar oʻrtachasi

# Legend of the chart.
page-decision-line-expected = kutilgan

# Heading over what was measured.
page-decision-effect = Nima oʻzgardi

# Under a running decision. $day: date.
page-decision-waits = { $day } kuni oʻzi qayta oʻlchanadi.

# Heading over the signals a decision answers.
page-decision-signals = Ogohlantirishlar

# Sign: the task is late. Lower case.
page-task-late = kechikdi

# Sign: the task's day is near. Lower case.
page-task-soon = muddati yaqin

# Sign. $day: when, $name: who.
page-task-done = { $day } bajarildi, { $name }

# Button.
page-task-mark = Bajarildi

# Button: it was not done after all.
page-task-unmark = Bajarilmagan deb belgilash

# Label: a remark on a task.
page-task-remark = Izoh

# Where there are none.
page-tasks-none = Topshiriq yoʻq

# Under that.
page-tasks-none-hint = Topshiriqlar qarorlardan kelib chiqadi.

# Where there are none.
page-decisions-none = Bu oʻquv yilida qaror yoʻq

# Under that.
page-decisions-none-hint = Qaror ogohlantirishdan yoki istalgan koʻrsatkichdan boshlanadi va muddati kelganda oʻzi oʻlchanadi.

# Link: the register as a file.
page-decisions-pdf = PDF

# Link: the register as a file.
page-decisions-xlsx = Excel

# Column of the register.
page-decisions-what = Qaror

# Column of the register.
page-decisions-path = Boshlangʻich → kutilgan

# Column of the register.
page-decisions-due = Muddat

# Column of the register.
page-decisions-result = Natija

# How many tasks are done. $done, $whole: numbers.
page-decisions-tasks = topshiriqlar: { $done } / { $whole }

# Heading on the head's first page.
page-home-signals = Eʼtibor va qarorlar

# Link on the head's first page. $count: how many signals are open.
page-home-open = Barcha ogohlantirishlar: { $count }

# Link on the head's first page. $count: how many tasks are late.
page-home-late = Kechikkan topshiriqlar: { $count }

# Where nothing waits on the head's first page.
page-home-quiet = Ochiq ogohlantirish ham, kechikkan topshiriq ham yoʻq.
