# Entry of the menu: signals of figures, decisions upon them, their tasks.
page-menu-decisions = Решения

# Tab and title.
page-section-signals = Сигналы

# Tab and title: the register.
page-section-decisions = Журнал решений

# Tab and title.
page-section-tasks = Задачи

# Under the title of the signals.
page-signals-hint = Показатели считаются по повседневным записям. О перешедшем черту здесь говорится один раз; выправится — сигнал снимется сам.

# Where no signal is open.
page-signals-none = Всё в порядке

# Under that.
page-signals-none-hint = Ни один показатель не перешёл черту. Решение можно принять и по любому показателю.

# $day: since when a signal stands.
page-signal-since = с { $day }

# $month: the month looked at.
page-signal-month = за { $month }

# $groups: names of groups.
page-signal-groups = Группы: { $groups }

# Link to the page of a figure.
page-signal-figure = Открыть показатель

# Link to the rows behind a figure.
page-signal-rows = Посмотреть записи

# Button: make a decision upon a signal or a figure.
page-signal-decide = Принять решение

# Button: make one decision upon the signals ticked.
page-signals-decide = Одно решение по отмеченным

# Box beside a signal, for screen readers. $title: the signal.
page-signal-tick = Отметить: { $title }

# Opens the form for putting a signal aside.
page-signal-pass = Отложить

# Label: why a signal is put aside.
page-signal-pass-words = Причина

# Under that.
page-signal-pass-hint = 30 дней сигнал не повторится, если заметно не ухудшится.

# Heading over signals that were answered or are over.
page-signals-answered = Закрытые за три месяца

# Button: a decision upon no signal.
page-decision-new = Новое решение

# Title of the form.
page-decision-form = Решение

# Label: which figure it is about.
page-decision-figure = Какой показатель

# Button: chooses the figure.
page-decision-choose = Выбрать

# Label: what will be done.
page-decision-title = Что будет сделано

# Label: why.
page-decision-why = Почему

# Label: what the decision rests on.
page-decision-evidence = Основание: что рассмотрено

# Label: the expected value in percent.
page-decision-expected-percent = Ожидаемое значение, %

# Label: the expected value.
page-decision-expected = Ожидаемое значение

# Label: by when.
page-decision-due = К какому сроку

# Under that.
page-decision-due-hint = В этот день показатель измерится сам.

# The value now. $value: the value, $month: its month.
page-decision-now = Сейчас: { $value } ({ $month })

# The median of similar preschools. $value: the value.
page-decision-peers = медиана похожих садов { $value }

# Where there is no value yet.
page-decision-no-baseline = По этому показателю ещё нет записей.

# Legend of one task. $number: from 1.
page-task-number = Задача { $number }

# Label: what is to do.
page-task-what = Что сделать

# Label: whose task it is.
page-task-owner = Ответственный

# Label: until when.
page-task-due = Срок

# Button: one more task.
page-task-add = Добавить задачу

# Under tasks that may stay empty.
page-task-hint = Пустая задача не сохраняется.

# Button: keep the decision.
page-decision-keep = Принять решение

# Button: keep the change.
page-decision-save = Сохранить изменения

# Link and title.
page-decision-change = Изменить

# Opens the form for giving a decision up.
page-decision-drop = Отменить решение

# Label: why a decision is given up.
page-decision-drop-words = Почему отменяется

# Heading and label: what the head makes of the result.
page-decision-conclusion = Вывод

# Button.
page-decision-conclude = Сохранить вывод

# Title of a decision. $number: in the register.
page-decision-number = Решение № { $number }

# $day: date, $name: who.
page-decision-by = { $day }, { $name }

# Above the value before a decision. Lower case.
page-decision-baseline = было

# Above the expected value. Lower case.
page-decision-expects = ожидается

# Above the newest value. Lower case.
page-decision-current = сейчас

# Above the measured value. Lower case.
page-decision-measured = измерено

# Heading over the chart.
page-decision-course = Ход показателя

# Legend of the chart.
page-decision-line-own = у нас

# Legend of the chart.
page-decision-line-peers = медиана похожих садов

# Legend of the chart.
page-decision-line-expected = ожидается

# Heading over what was measured.
page-decision-effect = Что изменилось

# Under a running decision. $day: date.
page-decision-waits = Измерится само { $day }.

# Heading over the signals a decision answers.
page-decision-signals = Сигналы

# Sign: the task is late. Lower case.
page-task-late = просрочено

# Sign: the task's day is near. Lower case.
page-task-soon = срок близко

# Sign. $day: when, $name: who.
page-task-done = выполнено { $day }, { $name }

# Button.
page-task-mark = Выполнено

# Button: it was not done after all.
page-task-unmark = Снять отметку

# Label: a remark on a task.
page-task-remark = Примечание

# Where there are none.
page-tasks-none = Задач нет

# Under that.
page-tasks-none-hint = Задачи появляются из решений.

# Where there are none.
page-decisions-none = В этом учебном году решений нет

# Under that.
page-decisions-none-hint = Решение начинается с сигнала или любого показателя и в срок измеряется само.

# Link: the register as a file.
page-decisions-pdf = PDF

# Link: the register as a file.
page-decisions-xlsx = Excel

# Column of the register.
page-decisions-what = Решение

# Column of the register.
page-decisions-path = Было → ожидается

# Column of the register.
page-decisions-due = Срок

# Column of the register.
page-decisions-result = Результат

# How many tasks are done. $done, $whole: numbers.
page-decisions-tasks = задачи: { $done } из { $whole }

# Heading on the head's first page.
page-home-signals = Сигналы и решения

# Link on the head's first page. $count: how many signals are open.
page-home-open = Все сигналы: { $count }

# Link on the head's first page. $count: how many tasks are late.
page-home-late = Просроченные задачи: { $count }

# Where nothing waits on the head's first page.
page-home-quiet = Нет ни открытых сигналов, ни просроченных задач.
