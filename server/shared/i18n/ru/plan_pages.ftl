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
page-local-share = местная часть { $share }

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
