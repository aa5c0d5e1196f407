# Entry of the menu: plans that wait for approval.
page-menu-plans = Планы

# Heading of the page with the weeks that wait for the methodist.
page-approvals = Недели, ждущие утверждения

# Under that heading.
page-approvals-hint = Отметьте и утвердите сразу или откройте неделю и верните с замечаниями.

# Where no plan waits.
page-approvals-nothing = Ни один план не ждёт

# Under that.
page-approvals-nothing-hint = Здесь появятся недели, которые отправят воспитатели.

# Refused: no week was ticked.
page-approvals-none-chosen = Сначала отметьте хотя бы одну неделю.

# Button: approves the ticked weeks.
page-approve-chosen = Утвердить отмеченные

# Told after approving. $count: how many weeks.
page-approved-many = { $count ->
    [one] Утверждена { $count } неделя.
    [few] Утверждены { $count } недели.
   *[other] Утверждено { $count } недель.
}

# Told after approving: so many were not. $count: how many weeks.
page-refused-many = { $count ->
    [one] { $count } неделя не утверждена, причина рядом.
    [few] { $count } недели не утверждены, причины рядом.
   *[other] { $count } недель не утверждено, причины рядом.
}

# $count: how many activities a week has.
page-activities-count = { $count ->
    [one] { $count } занятие
    [few] { $count } занятия
   *[other] { $count } занятий
}

# $share: the local part of planned minutes in percent.
page-local-share = региональная часть { $share }

# Sign at a week that was handed in before. Lower case.
page-plan-again = отправлен повторно

# Warning sign: the week plans nothing in this area. $area: its name.
page-area-missing = { $area }: нет в плане

# $moment: date and time since which the plan waits.
page-waits-since = с { $moment }

# Under a plan that began as a colleague's. $author: a name, $group: a group.
page-taken-from = На основе плана: { $author } ({ $group })

# Opens how an activity goes, step by step.
page-activity-course = Ход занятия

# Before a list of materials.
page-materials = Материалы

# Opens the field for a remark at one activity.
page-remark-at-line = Замечание к занятию

# Sign: another activity was done instead. Lower case.
page-activity-replaced = заменено

# Why an activity was moved, replaced or not done. Lower case.
page-reason-weather = погода

# Why an activity was moved, replaced or not done: children wanted otherwise. Lower case.
page-reason-interest = интерес детей

# Why an activity was moved, replaced or not done. Lower case.
page-reason-few-children = мало детей

# Why an activity was moved, replaced or not done: something was missing. Lower case.
page-reason-materials = не было материалов

# Why an activity was moved, replaced or not done. Lower case.
page-reason-time = не хватило времени

# Why an activity was moved, replaced or not done. Lower case.
page-reason-health = здоровье

# Why an activity was moved, replaced or not done: a feast, a guest. Lower case.
page-reason-event = мероприятие

# Why an activity was moved, replaced or not done. Lower case.
page-reason-other = другая причина

# Button and heading: the versions of a plan.
page-versions = История плана

# Where a plan was never handed in.
page-no-versions = План ещё не отправляли

# Under that.
page-no-versions-hint = Здесь сохраняются копии при отправке, возврате и утверждении.

# Sign at a version. Lower case.
page-step-draft = составлен заново

# Sign at a version. Lower case.
page-step-submit = отправлен

# Sign at a version. Lower case.
page-step-return = возвращён

# Sign at a version. Lower case.
page-step-approve = утверждён

# Link at a version: what was changed after it.
page-changes-since = Изменения после этого

# Heading above what was changed. $moment: date and time of the version.
page-difference = Что изменилось после { $moment }

# Where nothing was changed.
page-no-difference = Ничего не изменилось.

# Sign at a line of the difference. Lower case.
page-line-added = добавлено

# Sign at a line of the difference. Lower case.
page-line-removed = убрано

# Sign at a line of the difference. Lower case.
page-line-changed = изменено

# Name of a part of an activity. Lower case.
page-field-weekday = день

# Name of a part of an activity. Lower case.
page-field-part-of-day = часть дня

# Name of a part of an activity: its place in the order. Lower case.
page-field-position = порядок

# Name of a part of an activity. Lower case.
page-field-centre = центр

# Name of a part of an activity. Lower case.
page-field-area = область развития

# Name of a part of an activity. Lower case.
page-field-title = название

# Name of a part of an activity. Lower case.
page-field-aim = цель

# Name of a part of an activity. Lower case.
page-field-minutes = продолжительность

# Name of a part of an activity: mandatory or local. Lower case.
page-field-component = часть программы

# Name of a part of an activity. Lower case.
page-field-course = ход

# Name of a part of an activity. Lower case.
page-field-materials = материалы

# Name of a part of an activity. Lower case.
page-field-indicators = показатели

# Name of a part of an activity: things of the media library. Lower case.
page-field-resources = медиа

# Name of a part of an activity: where it comes from. Lower case.
page-field-bank = источник

# Heading: how long educators plan.
page-planning-time = Время на планирование

# Under that heading.
page-planning-time-hint = Активное время на составление и правку плана недели. Перерывы не считаются, имена не хранятся.

# Name of a figure: the middle of all weeks.
page-planning-time-median = На неделю обычно

# Said aloud of a small chart: the course over the weeks.
page-planning-time-course = Изменение по неделям

# Head of a column: minutes.
page-planning-minutes = Минуты

# Where no time was told yet.
page-planning-time-none = Данных пока нет

# Under that.
page-planning-time-none-hint = Время считается само, когда воспитатели правят недели в приложении.

# Head of a column: the Monday of a week.
page-week = Неделя

# How often somebody sat down to it. $count: a number.
page-sittings = { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
}

# Said aloud of the links to a group's plans.
page-planning = Планирование

# Link and heading: the plan of a group's year.
page-annual-plan = Годовой план

# Link: the plan of the running month.
page-month-plan = План месяца

# Said aloud of the links to the months of the year's page.
page-months = Месяцы

# A school year. Lower case where the language has cases. $first and $last: calendar years as text.
page-school-year = { $first }/{ $last } учебный год

# Heading: how far the year of every group has come.
page-years = Годовые планы групп

# Heading: years that were handed on.
page-years-waiting = Годовые планы, ждущие педагогического совета

# Head of a column: weeks of the year.
page-weeks-count = Недели

# How many weeks of a year a person has written. $touched of $weeks: numbers.
page-year-touched = недель: { $weeks }, изменено вручную: { $touched }

# Button: drafts the year of every group, its months and the next weeks.
page-draft-every-year = Составить год всех групп

# Under that button.
page-draft-every-year-hint = Составляются темы года, месяцы и ближайшие недели. Написанное вручную, отправленное и утверждённое не меняется.

# Told while a job drafts the groups' years. $done of $groups: numbers.
page-drafting-running = Составляется: готово групп { $done } из { $groups }.

# After that.
page-drafting-running-hint = Страница обновляется сама.

# Told after the job. $groups: how many groups, $moment: date and time.
page-drafting-done = Последний раз составлено { $moment }, групп: { $groups }.

# Warning: the job has not ended for long. $done of $groups: numbers.
page-drafting-stopped = Составление остановилось: готово групп { $done } из { $groups }. Начните снова, готовое сохранится.

# After the words about the protocol, for whoever may open the year again.
page-year-reopen = Если изменить тему недели, план снова откроется и его надо будет опять утвердить на совете.

# Warning above the form of a week of an approved year.
page-year-reopen-warning = Годовой план утверждён. После сохранения он снова станет черновиком и потребует нового протокола совета. Утверждённая версия останется в истории.

# Opens the field for a remark at one week of the year.
page-remark-at-week = Замечание к этой неделе

# Heading inside the form of the decision.
page-council = Совет утвердил

# Field: the number of the council's protocol.
page-protocol-number = Номер протокола

# Field: the date of the council's protocol.
page-protocol-date = Дата протокола

# Button: approves the year by the protocol.
page-approve-year = Утвердить протоколом

# Heading inside the form of the decision.
page-return-year = Если надо вернуть

# Beside the field of the remark on the whole year.
page-remark-or-weeks = (при возврате; можно писать и у отдельных недель)

# Button where no week of the year would change: drafts its months and the next weeks.
page-redraft-months = Дополнить месяцы и ближайшие недели

# Opens the choice of a plan on paper.
page-paper = На бумаге

# Field: the language of the paper.
page-paper-language = Язык документа

# Tick: the paper names the children for whom something is done otherwise.
page-paper-children = С приспособлениями для детей

# Under that tick.
page-paper-children-hint = В документе будут имена детей и то, что для них делается иначе. Только для служебного пользования: не вывешивать и не отдавать родителям.

# Button: a file to print.
page-paper-pdf = PDF

# Button: a file of a word processor.
page-paper-docx = Word

# Button: a file of a spreadsheet.
page-paper-xlsx = Excel

# Field: the first day looked at.
page-from = С

# Field: the last day looked at.
page-until = По

# Above the map of areas and weeks.
page-heat-hint = Запланированные минуты каждой области: чем темнее, тем больше.

# Under the heading about children not observed for three weeks. $count of $children: numbers.
page-not-observed-hint = Более трёх недель: { $count } из { $children }

# On the card about living plans: nothing is marked yet.
page-life-nothing = За эти недели ещё ничего не отмечено. Когда воспитатели отмечают занятия, это видно здесь.

# On the card about living plans. $count: how many activities nobody marked.
page-life-unmarked = Не отмечено: { $count }

# Under the card about living plans.
page-life-hint = За показанные недели, до сегодняшнего дня. Приспособить план к детям — тоже хорошая работа.

# Link and heading: the preschool's own programme.
page-programme = Программа детского сада

# Where no programme is written for this school year.
page-programme-none = Программа на этот учебный год ещё не написана

# Under that.
page-programme-none-hint = Пишется на основе государственной программы и местного содержания, вступает в силу приказом заведующей.

# Button and heading: writes the programme.
page-programme-write = Написать программу

# Field: the title of the programme.
page-programme-title = Название программы

# Field and heading: what the programme is for.
page-programme-aims = Цели и задачи

# Under that field.
page-programme-aims-hint = Чего детский сад хочет достичь в этом году

# Field and heading: what the region adds.
page-programme-local = Местное содержание

# Under that field.
page-programme-local-hint = Традиции, ремёсла и природа края: вариативная часть

# Heading: the head's order that puts the programme in force.
page-programme-order = Приказ заведующей

# Field: the number of the order.
page-order-number = Номер приказа

# Field: the date of the order.
page-order-date = Дата приказа

# Button: puts the programme in force.
page-programme-approve = Утвердить приказом

# Notice: an order put the programme in force. $number: its number, $day: a date.
page-programme-approved = Утверждена приказом заведующей № { $number }, { $day }

# Notice for whoever may not approve: the programme is a draft.
page-programme-waits = Программа — черновик и ждёт приказа заведующей.

# Warning above the form of an approved programme.
page-programme-reopen-warning = Программа утверждена. После сохранения она снова станет черновиком и потребует нового приказа.

# Link: shows what is done otherwise for which child.
page-adaptations-show = Показать приспособления для детей

# Beside that link.
page-adaptations-hint = Показываются имена детей; просмотр записывается.

# Link: hides them again.
page-adaptations-hide = Скрыть приспособления для детей

# Beside that link, where there are none.
page-adaptations-none = На этой неделе их нет.

# Heading: how a day went, in the educator's words.
page-reflection = Итог дня

# Heading: the secret address of a group's calendar.
page-feed = Адрес календаря

# Under that heading.
page-feed-hint = Темы и планы группы видны в календаре телефона или компьютера. О детях там ничего нет.

# The address exists. $moment: date and time, $language: name of a language.
page-feed-made = Адрес есть: { $moment }, { $language }.

# Button: makes the address.
page-feed-make = Создать адрес

# Button: makes another address, the one before opens nothing any more.
page-feed-again = Новый адрес (прежний перестанет работать)

# Button: the address opens nothing any more.
page-feed-revoke = Отозвать адрес

# Above the address.
page-feed-how = В программе календаря выберите «Добавить календарь по адресу» и введите:

# Under the address.
page-feed-secret = Календарь увидит всякий, кто знает адрес. Давайте его только воспитателям группы.

# Warning: the address is not shown again.
page-feed-once = Адрес показывается только сейчас. Скопируйте его.

# In the list of who has read a child's data: what was opened.
page-read-adaptation-read = приспособления занятий

# Button: back to the group.
page-feed-back = Вернуться к группе
