# Large button on the first screen: opens today's activities one by one.
day-open = Вести день

# Name of unsent numbers in the list of unsent work: how long a plan was worked on.
day-editing-time = Время работы над планом

# Under the day: how many of its activities are marked. $done of $all.
day-marked = Отмечено { $done } из { $all }

# Strip: there is no network, the day is shown as it was loaded last.
day-offline = Нет сети. Отметки сохраняются и уйдут позже.

# On a part of the day: it is on now. Short.
day-part-now = сейчас

# On a part of the day: how many activities are not marked yet. Short.
day-part-left = осталось: { $count }

# On a part of the day: everything is marked. Short.
day-part-done = отмечено

# Where the running week has no plan.
day-no-plan = Плана на эту неделю ещё нет

# Under that.
day-no-plan-hint = На главной его можно составить одним нажатием.

# On a day without preschool.
day-off = Сегодня выходной

# Under that.
day-off-hint = Занятия следующего рабочего дня появятся здесь.

# Where nothing is planned for today.
day-empty = На сегодня ничего не запланировано

# Under that.
day-empty-hint = Добавьте занятие в план недели — оно появится здесь.

# Button on an activity: shows aim, materials, course. Short.
day-more = Подробнее

# Button on an activity: hides them again. Short.
day-less = Свернуть

# Label above what is needed for an activity.
day-materials = Материалы

# Label above the steps of an activity.
day-course = Ход

# Where an activity has neither aim nor materials nor course.
day-no-facts = К этому занятию пока ничего не написано.

# Button on an activity: opens its pictures and the notes for single children. $count: attached resources.
day-pictures-and-children = Материалы для показа: { $count }

# The same button where nothing is attached yet.
day-no-pictures = Материалы и дети

# Large button: the activity took place.
day-done = Проведено

# Button and title of the question: the activity was put off to another time. Short.
day-moved = Перенос

# Button and title of the question: something else was done. Short.
day-replaced = Замена

# Button and title of the question: the activity did not take place. Short.
day-not_done = Не было

# Button: takes the last mark back. Short.
day-undo = Отменить

# On an activity that was moved to today. $day: the day it was planned for.
day-moved-here = Перенесено с { $day }

# What became of an activity.
day-became-done = Проведено

# What became of an activity: put off, no day named.
day-became-moved = Перенесено

# What became of an activity. $day: where to.
day-became-moved-to = Перенесено на { $day }

# What became of an activity: something else was done.
day-became-replaced = Заменено другим

# What became of an activity. $instead: what was done.
day-became-replaced-by = Вместо этого: { $instead }

# What became of an activity.
day-became-not_done = Не проведено

# What became of an activity: nothing yet.
day-became-planned = По плану

# Above the reasons; a touch on one saves the mark.
day-why = Почему? Нажмите — и сохранится.

# Quiet button: saves the mark without a reason.
day-no-reason = Сохранить без причины

# Field: what was done instead. Optional.
day-instead = Что было вместо (необязательно)

# Above the days an activity may be moved to. Optional.
day-moved-where = На какой день (необязательно)

# Reason why an activity went otherwise.
day-reason-weather = Погода

# Reason: the children were taken by something else.
day-reason-interest = Интерес детей

# Reason.
day-reason-few_children = Мало детей

# Reason: something needed was missing.
day-reason-materials = Не хватило материалов

# Reason.
day-reason-time = Не хватило времени

# Reason: somebody was ill or tired.
day-reason-health = Здоровье

# Reason: a feast, guests, an outing.
day-reason-event = Событие

# Reason.
day-reason-other = Другое

# Heading: looking back at the end of the day.
day-reflection = Итог дня

# Name of the unsent entry. $day: the day.
day-reflection-of = Итог дня: { $day }

# Above the signs.
day-reflection-how = Как прошёл день?

# Field for a sentence about the day.
day-reflection-sentence = Одним предложением

# Button: writes the day's entry anew.
day-reflection-rewrite = Изменить

# Strip: kept on the device until there is network.
day-waits = Сохранено, уйдёт, когда появится сеть.

# Sign for a day.
day-chip-went_well = Прошло хорошо

# Sign for a day: the children loved it.
day-chip-loved_it = Детям понравилось

# Sign for a day.
day-chip-too_long = Затянулось

# Sign for a day.
day-chip-too_hard = Было трудно

# Sign for a day.
day-chip-too_easy = Было легко

# Sign for a day.
day-chip-few_children = Мало детей

# Sign for a day: worth doing again.
day-chip-again = Повторим

# Sign for a day: something to ask the families.
day-chip-ask_family = Спросить семью

# Heading: how alive the plans are, for the educator.
day-life = Живой план

# Where nothing was marked in the last weeks.
day-life-nothing = Отметок пока нет. Отмечайте в течение дня — и здесь будет видно, как живёт ваш план.

# The measure in words. $share: percent of marked activities that were done or adapted.
day-life-share = { $share } отмеченного проведено или приспособлено к детям

# Count beside a colour. $count: activities done.
day-life-done = Проведено: { $count }

# Count beside a colour. $count: moved or replaced with a reason.
day-life-adapted = Приспособлено с причиной: { $count }

# Count beside a colour. $count: not done, with a reason.
day-life-left-out = Не проведено с причиной: { $count }

# Count beside a colour. $count: changed without a reason.
day-life-unexplained = Без причины: { $count }

# How many days were looked back upon. $reflected of $days working days.
day-life-reflected = Итог дня записан: { $reflected } из { $days } рабочих дней

# Under the measure: what it means, for which time.
day-life-hint = За последние недели. Приспособить план к детям — тоже хорошая работа.

# Heading and title: what is done otherwise for some children.
day-adapted = Для отдельных детей

# Name of the badge on an activity, without names. $count: children.
day-adapted-for = Для отдельных детей: { $count }

# Where nothing is done otherwise for anybody.
day-adapted-none = Пока ни для кого ничего отдельного не записано.

# Button: writes what is done otherwise for a child.
day-adapt = Добавить для ребёнка

# Field: for which child.
day-adapted-child = Ребёнок

# Field: what is done otherwise.
day-adapted-text = Что делается иначе

# Name of the button: changes the note for a child. $name: their given name.
day-adapted-change = Изменить: { $name }

# Name of the button: takes the note for a child out. $name: their given name.
day-adapted-remove = Убрать: { $name }

# Where the activity is not in the plan any more.
day-activity-gone = Этого занятия в плане больше нет

# Under that.
day-activity-gone-hint = Возможно, его кто-то убрал. Откройте неделю ещё раз.

# Heading above pictures, sounds and videos of an activity.
day-to-show = Для показа группе

# Where nothing is attached yet and something may be.
day-nothing-attached = Пока ничего не прикреплено. Выберите в библиотеке картинки, карточки, аудио или видео.

# Where nothing may be attached: the plan is submitted or approved.
day-attach-not-now = План передан: материалы можно только показывать.

# Button: chooses from the library.
day-attach = Выбрать в библиотеке

# Title of the screen where resources are attached.
day-attach-title = Прикрепить материалы

# Under the title. $title: the activity, $count: how many are attached.
day-attach-to = { $title } · прикреплено: { $count }

# Refusal: no more resources fit an activity. $most: the largest number.
day-attach-enough = К одному занятию можно прикрепить не больше { $most }.

# Name of the button: takes a resource off the activity. $title: the resource.
day-detach = Открепить: { $title }

# Strip: attached resources that are not in the library any more. $count: how many.
day-resources-missing = Убрано из библиотеки: { $count }

# State of an activity on the first screen and in the week: something else was done instead. Lower case.
activity-replaced = заменено
