# Title of a signal: what a rule over a figure found. Short.
signal-plans-missing = Haftalik rejalar yetishmaydi

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-plans-missing-reason = Rejasi bor guruh-haftalar { $value }, kamida { $threshold } boʻlishi kerak.

# Title of a signal: what a rule over a figure found. Short.
signal-plans-unapproved = Rejalar tasdiqlanmay qolmoqda

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-plans-unapproved-reason = Tuzilgan rejalarning { $value } qismi tasdiqlangan, kamida { $threshold } boʻlishi kerak.

# Title of a signal: what a rule over a figure found. Short.
signal-annual-plans-missing = Yillik rejasi yoʻq guruhlar bor

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-annual-plans-missing-reason = Yillik rejasi bor guruhlar { $value }; har bir guruhda boʻlishi kerak.

# Title of a signal: what a rule over a figure found. Short.
signal-children-unobserved = Koʻp bola kuzatilmayapti

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-children-unobserved-reason = Kuzatilgan bolalar { $value }, kamida { $threshold } boʻlishi kerak.

# Title of a signal: what a rule over a figure found. Short.
signal-observing-fell = Kuzatuv keskin kamaydi

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-observing-fell-reason = Kuzatilgan bolalar { $value }; oldingi uch oyda oʻrtacha { $before } edi.

# Title of a signal: what a rule over a figure found. Short.
signal-observed-less-than-peers = Oʻxshash bogʻchalarga qaraganda kam kuzatiladi

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-observed-less-than-peers-reason = Kuzatilgan bolalar { $value }; oʻxshash bogʻchalarning toʻrtdan uch qismida bu { $threshold } va undan yuqori, ikki oydirki shunday.

# Title of a signal: what a rule over a figure found. Short.
signal-areas-uncovered = Ayrim sohalar kuzatuvsiz qolmoqda

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-areas-uncovered-reason = Qamrab olingan sohalar { $value }, kamida { $threshold } boʻlishi kerak.

# Title of a signal: what a rule over a figure found. Short.
signal-activities-left = Rejadagi mashgʻulotlar bajarilmayapti

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-activities-left-reason = Bajarilgan mashgʻulotlar { $value }, kamida { $threshold } boʻlishi kerak.

# Title of a signal: what a rule over a figure found. Short.
signal-families-behind-peers = Oilalar bilan aloqa oʻxshash bogʻchalardan past

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-families-behind-peers-reason = Oilasi ulangan bolalar { $value }; oʻxshash bogʻchalarning toʻrtdan uch qismida bu { $threshold } va undan yuqori, ikki oydirki shunday.

# Title of a signal: what a rule over a figure found. Short.
signal-staff-missing = Guruhlarga xodim yetishmaydi

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-staff-missing-reason = Bir guruhga oʻrtacha { $value } xodim toʻgʻri keladi, kamida { $threshold } boʻlishi kerak.

# Title of a signal: what a rule over a figure found. Short.
signal-cards-late = Rivojlanish kartalari kechikmoqda

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-cards-late-reason = Bosqich { $day } tugaydi, toʻldirilgan kartalar esa { $value }.

# Title of a signal: what a rule over a figure found. Short.
signal-decision-overdue = Qarorlar boʻyicha topshiriqlar kechikdi

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-decision-overdue-reason =
    { $tasks ->
        [one] { $tasks } ta topshiriq
       *[other] { $tasks } ta topshiriq
    } muddati oʻtgan, eng eskisi { $value } kunga.

# Shown when a signal is answered that is not open any more.
error-signal-not-open = Bu ogohlantirishga allaqachon javob berilgan yoki u oʻz-oʻzidan yopilgan.

# Shown when a decision is changed that was measured or dropped.
error-decision-not-running = Bu qaror endi amalda emas.

# Shown when somebody concludes a decision before it was measured.
error-decision-still-running = Qaror hali oʻlchanmagan: xulosa muddat kelganda yoziladi.

# Shown when somebody else has changed the decision since it was opened.
error-decision-changed-meanwhile = Siz ochganingizdan keyin qarorni boshqa kishi oʻzgartirdi. Sahifani yangilab, qayta yozing.

# Shown when a new decision has the number of another one inside the program.
error-decision-id-taken = Bu qarorni boshqa kishi yozgan. Formani qaytadan oching.

# Shown when a task is sent twice or belongs to another decision.
error-decision-task-twice = Bitta topshiriq ikki marta yozilgan. Formani qaytadan oching.

# Below the field of the expected value.
error-decision-not-a-share = Foiz 0 dan 100 gacha boʻlsin.

# Below the field of the expected value.
error-decision-not-a-value = Kutilgan qiymat noldan kichik boʻlmasin.

# Below the field of the expected value.
error-decision-not-better = Kutilgan natija hozirgi qiymatdan yaxshiroq boʻlsin.

# Below the field of the date.
error-decision-not-in-future = Muddat bugundan keyin boʻlsin.

# Below the field of the date.
error-decision-too-late = Muddat bir oʻquv yilidan oshmasin.

# Below the date of a task.
error-decision-task-after = Topshiriq muddati qarornikidan keyin boʻlmasin.

# Below the date of a task.
error-decision-task-before = Topshiriq muddati oʻtgan kun boʻlmasin.

# Below the owner of a task.
error-decision-unknown-owner = Ishlayotgan xodimlardan birini tanlang.

# Below the tasks.
error-decision-too-many-tasks = Bitta qarorda topshiriqlar juda koʻp.

# Shown when somebody decides upon a figure whose data are not collected yet.
error-figure-not-collected = Bu koʻrsatkich hali yigʻilmaydi, u boʻyicha qaror oʻlchanmaydi.

# What came of a decision. $change: difference with its sign and unit.
decision-effect-own = Sizda: { $change }

# Beside that: the change of the median of similar preschools between the same months. $change: difference with its sign and unit.
decision-effect-peers = oʻxshash bogʻchalarda: { $change }

# Where too few similar preschools are known.
decision-effect-no-peers = oʻxshash bogʻchalar kam, solishtirib boʻlmaydi

# Under what came of a decision: an honest note.
decision-effect-note = Bu oʻzgarishning sababini isbotlamaydi: boshqa sabablar ham boʻlishi mumkin. Shuning uchun yonida oʻxshash bogʻchalardagi oʻzgarish turadi.

# Where at the date nothing could be measured.
decision-effect-unknown = Muddat keldi, lekin oʻlchash uchun yozuv yoʻq.

# Sign: the expected value was reached. Lower case.
decision-met = erishildi

# Sign: the expected value was not reached. Lower case.
decision-not-met = erishilmadi

# State of a decision. Lower case.
decision-state-running = amalda

# State of a decision. Lower case.
decision-state-measured = oʻlchandi

# State of a decision. Lower case.
decision-state-dropped = bekor qilindi

# State of a signal. Lower case.
signal-state-open = ochiq

# State of a signal. Lower case.
signal-state-decided = qaror qabul qilingan

# State of a signal. Lower case.
signal-state-passed = chetga qoʻyilgan

# State of a signal. Lower case.
signal-state-over = oʻz-oʻzidan yopilgan

# How grave a signal is. Lower case.
signal-severity-1 = kuzatib turing

# How grave a signal is. Lower case.
signal-severity-2 = muhim

# How grave a signal is. Lower case.
signal-severity-3 = kechiktirib boʻlmaydi

# A difference of shares. $number: with its sign.
decision-points = { $number } foiz punkti

# A value with its unit. $number: the number.
decision-value-per-group = { $number } bir guruhga

# A value with its unit. $number: the number.
decision-value-number = { $number }

# A value with its unit. $number: the number.
decision-value-minutes = { $number } daqiqa

# A value with its unit. $number: the number.
decision-value-hours = { $number } soat

# Title of the register of decisions on paper.
decision-paper-title = Boshqaruv qarorlari qaydnomasi

# Beginning of a file's name.
decision-paper-name = Qarorlar qaydnomasi

# Heading of a column: the number in the register.
decision-paper-number = №

# Heading of a column: the date of a decision.
decision-paper-day = Sana

# Heading of a column: what was decided and why.
decision-paper-what = Qaror va asosi

# Heading of a column: from which value to which, by when.
decision-paper-expected = Kutilgan natija

# Heading of a column: tasks with their owners and dates.
decision-paper-tasks = Topshiriqlar va masʼullar

# Heading of a column: what was measured at the date.
decision-paper-result = Natija

# From which value to which. $before, $expected: values, $day: a date.
decision-paper-from-to = { $before } → { $expected }, { $day } gacha

# A task on paper. $what: what, $owner: whose, $day: until when.
decision-paper-task = { $what } — { $owner }, { $day } gacha

# Beside a task on paper. $day: when it was done.
decision-paper-done = bajarildi: { $day }

# Where a school year has no decisions.
decision-paper-none = Bu oʻquv yilida qaror qabul qilinmagan.

# Who decided. $name: full name.
decision-paper-by = Qabul qildi: { $name }
