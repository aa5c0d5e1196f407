# Name of the menu of a week.
plan-more = Ещё

# At the foot of a week: something is written on the device and not saved yet.
plan-unsaved = Есть несохранённые изменения

# At the head of a week that was handed over meanwhile: what is written on this device cannot be saved into it.
plan-stranded = На этом устройстве есть несохранённые изменения, но план сейчас не изменяют. Если его вернут, они будут на месте.

# Button beside that: lets those changes go for good.
plan-stranded-give-up = Отказаться от них

# Heading: how much of the week each development area has.
plan-areas = Области развития

# Under that: areas without any activity in this week. $areas: their names, parted by commas.
plan-areas-missing = На этой неделе нет: { $areas }

# Under that: every area has an activity in this week.
plan-areas-all = На этой неделе есть все области

# At a line of a plan: what the one who judges it says. $remark: the words.
plan-remark-of = Замечание: { $remark }

# Button at an activity, of a methodist: write a remark at this line.
plan-remark-write = Замечание

# In the question for that remark.
plan-remark-hint = Замечание дойдёт до воспитателя, когда вы вернёте план.

# Button: keep this remark until the plan is returned.
plan-remark-keep = Оставить замечание

# Heading: remarks written at single activities.
plan-remarks-at-lines = Замечания к занятиям

# Button at an activity: choose another one in its place.
plan-swap = Заменить

# Title of the list of activities that could stand in the place of another one.
plan-swap-title = Чем заменить?

# Under that title. $title: the activity to be replaced.
plan-swap-hint = Сейчас: { $title }

# Button at such an activity: put it in the place of the present one.
plan-swap-take = Взять взамен

# Button: move an activity to another day or part of the day.
plan-move = Перенести

# Button: write an activity of one's own instead of choosing a proposed one.
plan-add-own = Написать своё

# Where nothing can be proposed.
plan-no-proposals = Пока нечего предложить

# Under that.
plan-no-proposals-hint = Выберите другое место или напишите занятие сами.

# At a proposed activity: in how many weeks it stands already. $uses: a number.
plan-uses =
    { $uses ->
        [one] в { $uses } плане
       *[other] в { $uses } планах
    }

# Heading above the reasons for which an activity was proposed.
plan-because = Почему предложено

# One step of an activity's course. $number: which, $step: the words.
plan-step = { $number }. { $step }

# Heading: the course of an activity, step by step.
plan-course = Ход

# Heading: what is needed for an activity.
plan-materials = Материалы

# Heading and field: the indicators an activity serves.
plan-indicators = Показатели

# Field: the course of an activity, one step in a line.
plan-course-field = Ход (по шагу в строке)

# Field: the materials, one in a line.
plan-materials-field = Материалы (по одному в строке)

# Error at those fields. $lines: how many lines, $letters: how many letters in a line.
plan-lines-wrong = Не больше { $lines } строк, в каждой до { $letters } знаков.

# Error where too many indicators are chosen. $most: a number.
plan-indicators-wrong = Выберите не больше { $most } показателей.

# Name of a field: how long an activity is.
plan-length = Длительность

# One field of an activity. $field: its name, $words: what stands in it.
plan-field = { $field }: { $words }

# One field of an activity that differs. $field: its name, $before and $after: what stood and stands in it.
plan-field-changed = { $field }: { $before } → { $after }

# Over one's own version of a line that two people changed at once.
plan-mine = Моё изменение

# Over the other person's version of that line.
plan-theirs = Изменение другого человека

# Button: one's own version stays.
plan-keep-mine = Оставить моё

# Button: the other person's version stays.
plan-keep-theirs = Оставить другое

# A version of a line in which it was taken out of the plan.
plan-line-gone = Убрано из плана

# Menu: draft the week again.
plan-redraft = Составить неделю заново

# Title: what drafting the week again would change.
plan-redraft-title = Что изменится?

# Under that title. $changed, $added, $removed, $kept: numbers of activities.
plan-redraft-hint = Изменится: { $changed }, добавится: { $added }, уйдёт: { $removed }. Написанное вами остаётся: { $kept }.

# Button: make these changes.
plan-redraft-do = Внести изменения

# Where drafting again would change nothing.
plan-redraft-nothing = Ничего не изменится

# Under that.
plan-redraft-nothing-hint = План соответствует темам. Написанное вручную всегда остаётся.

# Told in passing after drafting the week again.
plan-redrafted = Неделя составлена заново.

# A line that came into a plan.
plan-line-added = Добавлено

# A line that was changed.
plan-line-changed = Изменено

# A line that was taken out of a plan.
plan-line-removed = Убрано

# Menu and title: take the activities of a colleague's week or of a template.
plan-take-title = Взять готовую неделю

# Under that title.
plan-take-hint = Написанное вами остаётся, составленное автоматически уступит место.

# Where there is no week to take.
plan-take-none = Готовых недель пока нет

# Under that.
plan-take-none-hint = Здесь появятся утверждённые недели коллег и шаблоны.

# Heading: weeks of colleagues.
plan-take-plans = Недели коллег

# Heading: templates of weeks.
plan-take-templates = Шаблоны

# Button: take this week.
plan-take-do = Взять

# Told in passing after that.
plan-taken = Занятия поставлены в неделю.

# At a week: whose week it began as. $group: the group, $author: a name.
plan-taken-from = взято у: { $group }, { $author }

# At a week to take: it has the same theme. Lower case, short.
plan-same-theme = та же тема

# How many activities a week or a template has. $count: a number.
plan-activities =
    { $count ->
        [one] { $count } занятие
        [few] { $count } занятия
       *[other] { $count } занятий
    }

# Menu and title: keep this week as a template.
plan-template-keep = Сохранить как шаблон

# Field: the name of a template.
plan-template-name = Название шаблона

# Switch: colleagues of this preschool may use the template.
plan-template-share = Показать коллегам

# At a template: colleagues may use it. Lower case, short.
plan-template-shared = доступен коллегам

# Told in passing after that.
plan-template-kept = Шаблон сохранён.

# Name of the bin at a template. $name: the template's name.
plan-template-remove = Удалить шаблон: { $name }

# Menu and title: the versions of a week.
plan-history = История изменений

# Under that title.
plan-history-hint = Откройте версию: видно, что изменилось после неё.

# Where a week was not handed over yet.
plan-history-none = Версий пока нет

# Under that.
plan-history-none-hint = Версия сохраняется, когда план отправляют, возвращают и утверждают.

# One version. $number: which, $step: what was done with it.
plan-version = Версия { $number }: { $step }

# What was done with a version: it was drafted. Lower case.
plan-step-draft = составлена заново

# What was done with a version: it was handed over. Lower case.
plan-step-submit = отправлена на утверждение

# What was done with a version: it was returned. Lower case.
plan-step-return = возвращена

# What was done with a version: it was approved. Lower case.
plan-step-approve = утверждена

# Heading: what was changed from a version until now.
plan-changed-since = Что изменилось с тех пор

# Heading: what was changed until a later version. $number: which.
plan-changed-until = Что изменилось до версии { $number }

# Where two versions do not differ.
plan-changed-nothing = Занятия не менялись.

# Under the name of the year. $ready of its $weeks weeks have a plan.
plan-year-ready = готовы планы { $ready } из { $weeks } недель

# Button: hand the plan of the year to the pedagogical council.
plan-year-submit = Отправить на педсовет

# Told in passing after that.
plan-year-submitted = Годовой план отправлен на педсовет.

# Notice: the plan of the year waits for the council.
plan-year-waits = Годовой план ждёт решения педагогического совета.

# Notice: the council approved the year. $number: of its protocol, $day: a date.
plan-year-protocol = Утверждён педагогическим советом: протокол № { $number }, { $day }

# Notice: some weeks of a returned year carry a remark. $weeks: how many.
plan-year-remarks =
    { $weeks ->
        [one] Замечание есть у { $weeks } недели: откройте месяцы.
       *[other] Замечания есть у { $weeks } недель: откройте месяцы.
    }

# Button and title: draft the year again; first its changes are shown.
plan-year-redraft = Обновить год

# Under that title. $weeks: how many weeks change, $kept: how many stay as people wrote them, $plans: how many weekly plans follow.
plan-year-ahead = Изменится недель: { $weeks }. Останется написанных вручную: { $kept }. Последует недельных планов: { $plans }.

# Told in passing after drafting the year again.
plan-year-redrafted = Год обновлён.

# Heading: weeks that come into the year. $count: how many.
plan-week-added = Добавится: { $count }

# Heading: weeks that get another theme. $count: how many.
plan-week-changed = Сменится тема: { $count }

# Heading: weeks in which the preschool is closed now. $count: how many.
plan-week-closed-then = Станет нерабочей: { $count }

# At a week of the year: its weekly plan changes with it.
plan-week-follows = Недельный план составится заново

# At a week of the year: its weekly plan keeps its activities.
plan-week-stays = Занятия недельного плана останутся

# Title of the plan of a month. $month: its name.
month-of = План месяца: { $month }

# In the year, at a month: opens its goals and indicators.
month-open = Цели и показатели месяца

# Where a month has no plan.
month-none = У этого месяца ещё нет плана

# Under that.
month-none-hint = Он появится, когда составят год.

# Heading: goals of the month by development area.
month-goals = Цели по областям

# Where there are none.
month-goals-none = Цели ещё не написаны.

# Heading: indicators the group looks at in this month.
month-indicators = Показатели в центре внимания

# Where there are none.
month-indicators-none = Показатели ещё не выбраны.

# Heading and field: work with families in this month.
month-families = Работа с семьями

# Where nothing is written of it.
month-families-none = Пока не написано.

# Heading: the weeks of the month.
month-weeks = Недели месяца

# Told in passing after saving the month.
month-saved = План месяца сохранён.

# Where somebody else wrote the same field of a month.
month-overtaken = Тем временем эти места изменил кто-то другой. Выберите, что останется.

# Button, menu and title: what plans touch and what they neglect.
coverage = Охват

# Heading of the map of areas and weeks.
coverage-areas = Области по неделям

# The weeks looked at. $first: a day, $last: the last week.
coverage-span = с { $first } по { $last }

# Name of the arrow to earlier weeks.
coverage-earlier = Предыдущие недели

# Name of the arrow to later weeks.
coverage-later = Следующие недели

# Where nothing is planned in these weeks.
coverage-nothing-planned = На эти недели ещё ничего не запланировано.

# One cell of the map. $area, $week: names, $minutes: a number.
coverage-cell = { $area }, { $week }: { $minutes } мин

# Heading: the shares of the areas beside the recommended ones.
coverage-balance = Баланс областей

# At an area. $share: its share, $recommended: the recommended one.
coverage-beside = { $share } · рекомендуется { $recommended }

# Heading: children nobody observed lately.
coverage-children = Давно не наблюдали

# Under that. $count of $children: numbers of children.
coverage-children-hint = { $count } из { $children }. Нажмите, чтобы записать наблюдение.

# Where every child was observed.
coverage-children-all = Наблюдали всех детей.

# Where the group has no children.
coverage-no-children = В группе ещё нет детей.

# At a child: never observed. Lower case.
coverage-never = ещё не наблюдали

# At a child: for how long nobody observed it. $days: a number.
coverage-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }

# Heading: indicators that plans or observations left out.
coverage-indicators = Показатели без внимания

# Under that.
coverage-indicators-hint = Не запланированы или не наблюдались.

# Where none was left out.
coverage-indicators-all = Охвачены все

# At an indicator. $planned and $observed: how often.
coverage-touched = в планах { $planned }, в наблюдениях { $observed }

# Button: show all of them. $count: how many.
coverage-show-all = Показать все ({ $count })

# At a week of the year that keeps its theme: it has other working days.
plan-week-days = Изменятся рабочие дни

# Name of the button that opens a plan as PDF, to be printed.
plan-print = На бумаге (PDF)
