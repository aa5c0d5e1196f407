# Sign at a week: it has no plan yet. Lower case, short.
plan-status-none = плана нет

# Sign at a week: its plan is being written. Lower case, short.
plan-status-draft = черновик

# Sign at a week: its plan waits for approval. Lower case, short.
plan-status-submitted = на утверждении

# Sign at a week: its plan was returned with a remark. Lower case, short.
plan-status-returned = возвращён

# Sign at a week: its plan is approved. Lower case, short.
plan-status-approved = утверждён

# Beside the name of a month: how many of its weeks have a plan. $planned of $weeks.
plan-month-planned = запланировано недель: { $planned } из { $weeks }

# At a week: how many days of work it has. $days: a number.
plan-working-days =
    { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
       *[other] { $days } рабочих дней
    }

# At a week: somebody changed it by hand, drafting leaves it alone. Lower case, short.
plan-touched = изменено вручную

# Name of the pencil at a week of the year.
plan-change-week = Изменить тему недели

# Where an account plans for no group.
plan-no-group = Нет группы, для которой вы планируете

# Under that.
plan-no-group-hint = Когда за вами закрепят группу, здесь появятся её планы.

# Heading of the year's plan. $group: the group's name, $first and $last: calendar years as text.
plan-year-of = { $group }: { $first }/{ $last } учебный год

# Where a group has no plan of the year. $group: its name.
plan-no-year = У группы «{ $group }» ещё нет годового плана

# Under that, above the button that drafts it.
plan-no-year-hint = Год составится одним нажатием: темы государственной программы лягут на недели с учётом праздников. Потом любую неделю можно изменить.

# Button: drafts the plan of the year.
plan-draft-year = Составить год

# In the question about a week without a plan, for whoever may draft it.
plan-week-none = План этой недели ещё не составлен. Он составится по теме одним нажатием.

# About a week without a plan, for whoever may only read.
plan-week-none-yet = План этой недели ещё не составлен.

# Button: drafts the plan of a week.
plan-draft-week = Составить неделю

# Field: what a week of the year is about.
plan-week-title = Тема недели

# Field: a note at a week of the year.
plan-week-note = Заметка

# Heading above the bar of the two components of the state programme.
plan-components = Части программы

# Under that bar. $mandatory and $local: shares of the planned minutes in percent.
plan-shares = Обязательная { $mandatory } · региональная { $local }

# Warning under that bar. $largest: the largest allowed share in percent.
plan-local-too-large = Региональный компонент может занимать не более { $largest }. Отнесите часть занятий к обязательной части.

# Length of an activity. $minutes: a number.
plan-minutes = { $minutes } мин

# One of the two components of the state programme. Lower case.
plan-component-mandatory = обязательная часть

# One of the two components of the state programme. Lower case.
plan-component-local = региональная часть

# Name of the tick of an activity, for screen readers. $title: the activity.
plan-tick = Отметить выполненным: { $title }

# Monday on a small button.
plan-day-0 = Пн

# Tuesday on a small button.
plan-day-1 = Вт

# Wednesday on a small button.
plan-day-2 = Ср

# Thursday on a small button.
plan-day-3 = Чт

# Friday on a small button.
plan-day-4 = Пт

# Saturday on a small button.
plan-day-5 = Сб

# Sunday on a small button.
plan-day-6 = Вс

# Where a day has no activities.
plan-day-empty = На этот день пока ничего не запланировано.

# Where the preschool is closed for the whole week.
plan-week-closed = На этой неделе детский сад закрыт

# Heading above what the methodist asks to change, and the field where it is written.
plan-remark = Замечание методиста

# Where two people changed the same activities at once; under it each of them, mine beside theirs.
plan-overtaken = Тем временем эти занятия изменил кто-то другой. Для каждого выберите, что останется.

# Button beside that: of every such activity the other person's version stays.
plan-load-again = Везде оставить другое

# Button, and title of the form: a new activity.
plan-add = Добавить занятие

# Button: change this activity.
plan-change = Изменить

# Title of the form of an activity.
plan-change-activity = Изменить занятие

# Button: takes an activity out of the plan.
plan-delete = Удалить

# Button of the form of an activity: put it into the week. The week itself is saved later.
plan-take = Поставить в план

# Button: hands the week to the methodist.
plan-submit = Отправить на утверждение

# Told in passing after handing the week over.
plan-submitted = План отправлен методисту.

# Told in passing after saving the week.
plan-saved = Неделя сохранена.

# Button of a methodist.
plan-approve = Утвердить

# Button of a methodist: gives the plan back with a remark.
plan-return = Вернуть

# Title of the question what to change.
plan-return-title = Что нужно изменить?

# Field: what is done in an activity.
plan-title = Занятие

# Field and heading: what an activity is for.
plan-aim = Цель

# Field: the day of an activity.
plan-day = День

# Field: the part of the day.
plan-part-of-day = Часть дня

# Field: the learning centre of the group's room.
plan-centre = Центр

# A learning centre of the group's room.
plan-centre-construction_mathematics = Конструирование и математика

# A learning centre of the group's room.
plan-centre-role_play = Сюжетно-ролевые игры

# A learning centre of the group's room.
plan-centre-language = Язык и речь

# A learning centre of the group's room.
plan-centre-science_nature = Наука и природа

# A learning centre of the group's room.
plan-centre-art = Искусство

# Field: the development area.
plan-area = Область развития

# Field: the length of an activity. $least and $most: numbers.
plan-minutes-field = Длительность, мин ({ $least }–{ $most })

# Error at that field.
plan-minutes-wrong = Напишите целое число от { $least } до { $most }.

# Field: which component of the state programme an activity belongs to.
plan-component = Часть программы
