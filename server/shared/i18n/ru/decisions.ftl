# Title of a signal: what a rule over a figure found. Short.
signal-plans-missing = Не хватает недельных планов

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-plans-missing-reason = С планом { $value } недель групп, нужно не меньше { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-plans-unapproved = Планы остаются без утверждения

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-plans-unapproved-reason = Утверждено { $value } составленных планов, нужно не меньше { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-annual-plans-missing = Есть группы без годового плана

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-annual-plans-missing-reason = Годовой план есть у { $value } групп; он нужен каждой.

# Title of a signal: what a rule over a figure found. Short.
signal-children-unobserved = Многих детей никто не наблюдает

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-children-unobserved-reason = Наблюдали { $value } детей, нужно не меньше { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-observing-fell = Наблюдать стали заметно реже

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-observing-fell-reason = Наблюдали { $value } детей; за три предыдущих месяца в среднем { $before }.

# Title of a signal: what a rule over a figure found. Short.
signal-observed-less-than-peers = Наблюдают реже, чем в похожих садах

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-observed-less-than-peers-reason = Наблюдали { $value } детей; в трёх четвертях похожих садов — { $threshold } и больше, так уже два месяца.

# Title of a signal: what a rule over a figure found. Short.
signal-areas-uncovered = Некоторые области остаются без наблюдений

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-areas-uncovered-reason = Охвачено { $value } областей, нужно не меньше { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-activities-left = Запланированные занятия не проводятся

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-activities-left-reason = Проведено { $value } занятий, нужно не меньше { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-families-behind-peers = Семьи подключены реже, чем в похожих садах

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-families-behind-peers-reason = Подключены семьи { $value } детей; в трёх четвертях похожих садов — { $threshold } и больше, так уже два месяца.

# Title of a signal: what a rule over a figure found. Short.
signal-staff-missing = В группах не хватает сотрудников

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-staff-missing-reason = На группу приходится { $value } сотрудника, нужно не меньше { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-cards-late = Карты развития запаздывают

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-cards-late-reason = Этап заканчивается { $day }, а заполнено { $value } карт.

# Title of a signal: what a rule over a figure found. Short.
signal-decision-overdue = Задачи по решениям просрочены

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-decision-overdue-reason =
    { $tasks ->
        [one] Просрочена { $tasks } задача
        [few] Просрочены { $tasks } задачи
       *[other] Просрочено { $tasks } задач
    }, самая давняя — на { $value } дн.

# Shown when a signal is answered that is not open any more.
error-signal-not-open = На этот сигнал уже ответили, или он снялся сам.

# Shown when a decision is changed that was measured or dropped.
error-decision-not-running = Это решение уже не действует.

# Shown when somebody concludes a decision before it was measured.
error-decision-still-running = Решение ещё не измерено: вывод пишут, когда придёт срок.

# Shown when somebody else has changed the decision since it was opened.
error-decision-changed-meanwhile = Пока вы писали, решение изменил кто-то другой. Обновите страницу и повторите.

# Shown when a new decision has the number of another one inside the program.
error-decision-id-taken = Это решение записал кто-то другой. Откройте форму заново.

# Shown when a task is sent twice or belongs to another decision.
error-decision-task-twice = Одна задача записана дважды. Откройте форму заново.

# Below the field of the expected value.
error-decision-not-a-share = Процент должен быть от 0 до 100.

# Below the field of the expected value.
error-decision-not-a-value = Ожидаемое значение не может быть меньше нуля.

# Below the field of the expected value.
error-decision-not-better = Ожидаемый результат должен быть лучше нынешнего.

# Below the field of the date.
error-decision-not-in-future = Срок должен быть позже сегодняшнего дня.

# Below the field of the date.
error-decision-too-late = Срок не дальше одного учебного года.

# Below the date of a task.
error-decision-task-after = Срок задачи не позже срока решения.

# Below the date of a task.
error-decision-task-before = Срок задачи не может быть в прошлом.

# Below the owner of a task.
error-decision-unknown-owner = Выберите работающего сотрудника.

# Below the tasks.
error-decision-too-many-tasks = Слишком много задач в одном решении.

# Shown when somebody decides upon a figure whose data are not collected yet.
error-figure-not-collected = Этот показатель ещё не собирается, решение по нему не измерить.

# What came of a decision. $change: difference with its sign and unit.
decision-effect-own = У вас: { $change }

# Beside that: the change of the median of similar preschools between the same months. $change: difference with its sign and unit.
decision-effect-peers = в похожих садах: { $change }

# Where too few similar preschools are known.
decision-effect-no-peers = похожих садов слишком мало, сравнить не с чем

# Under what came of a decision: an honest note.
decision-effect-note = Это не доказывает причину: могло повлиять и другое. Поэтому рядом стоит изменение в похожих садах.

# Where at the date nothing could be measured.
decision-effect-unknown = Срок пришёл, но измерить нечем: записей нет.

# Sign: the expected value was reached. Lower case.
decision-met = достигнуто

# Sign: the expected value was not reached. Lower case.
decision-not-met = не достигнуто

# State of a decision. Lower case.
decision-state-running = действует

# State of a decision. Lower case.
decision-state-measured = измерено

# State of a decision. Lower case.
decision-state-dropped = отменено

# State of a signal. Lower case.
signal-state-open = открыт

# State of a signal. Lower case.
signal-state-decided = принято решение

# State of a signal. Lower case.
signal-state-passed = отложен

# State of a signal. Lower case.
signal-state-over = снялся сам

# How grave a signal is. Lower case.
signal-severity-1 = присмотреться

# How grave a signal is. Lower case.
signal-severity-2 = важно

# How grave a signal is. Lower case.
signal-severity-3 = не откладывать

# A difference of shares. $number: with its sign.
decision-points = { $number } п. п.

# A value with its unit. $number: the number.
decision-value-per-group = { $number } на группу

# A value with its unit. $number: the number.
decision-value-number = { $number }

# A value with its unit. $number: the number.
decision-value-minutes = { $number } мин

# A value with its unit. $number: the number.
decision-value-hours = { $number } ч

# Title of the register of decisions on paper.
decision-paper-title = Журнал управленческих решений

# Beginning of a file's name.
decision-paper-name = Журнал решений

# Heading of a column: the number in the register.
decision-paper-number = №

# Heading of a column: the date of a decision.
decision-paper-day = Дата

# Heading of a column: what was decided and why.
decision-paper-what = Решение и основание

# Heading of a column: from which value to which, by when.
decision-paper-expected = Ожидаемый результат

# Heading of a column: tasks with their owners and dates.
decision-paper-tasks = Задачи и ответственные

# Heading of a column: what was measured at the date.
decision-paper-result = Результат

# From which value to which. $before, $expected: values, $day: a date.
decision-paper-from-to = { $before } → { $expected }, до { $day }

# A task on paper. $what: what, $owner: whose, $day: until when.
decision-paper-task = { $what } — { $owner }, до { $day }

# Beside a task on paper. $day: when it was done.
decision-paper-done = выполнено: { $day }

# Where a school year has no decisions.
decision-paper-none = В этом учебном году решений нет.

# Who decided. $name: full name.
decision-paper-by = Принял(а): { $name }
