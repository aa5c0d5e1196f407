# Tab of a child's page: the child's own route.
child-tab-route = Маршрут
# Heading of a child's individual route, and its name in the list of unsent work.
route-of-child = Индивидуальный маршрут
# A route written before the first assessment round of the school year.
route-stage-0 = В начале года
# A route after the first assessment round.
route-stage-1 = После начального этапа
# A route after the second assessment round.
route-stage-2 = После основного этапа
# A route after the third assessment round.
route-stage-3 = После итогового этапа
# Above a route that was written without a connection.
route-waits = Сохранено на устройстве, отправится при появлении связи
# Where a child has no route at this stage; staff see it.
route-none = Маршрут для этого этапа ещё не составлен. Предложения готовы: из карты ребёнка и наблюдений.
# The same, for families.
route-none-yet = Маршрут ещё не составлен.
# What a child can do well: heading and field.
route-strengths = Сильные стороны
# Above what the card shows the child can do; a touch adds it to the text.
route-proposed-strengths = Из карты: нажмите, чтобы добавить в текст
# Heading: what the child learns next.
route-steps = Следующие шаги
# The same in the form. $count: how many may be chosen at most.
route-steps-up-to = Следующие шаги (до { $count })
# In the form, where there is nothing to choose from.
route-no-steps = Предложений пока нет: сначала запишите несколько наблюдений.
# Heading: activities chosen for the child.
route-activities = Занятия
# Above activities of the bank that fit the steps.
route-proposed-activities = Подходит к шагам
# Field: an activity in one's own words.
route-own-activity = Своими словами
# An activity that the family does at home.
route-at-home = Дома
# Button: adds the activity that was typed.
route-add = Добавить
# Name of the button that takes an activity off. $title: its title.
route-remove = Убрать: { $title }
# Name of the button that says an activity was done. $title: its title.
route-tick = Сделано: { $title }
# Beside an activity that was done. $day: when.
route-done-on = сделано { $day }
# What was found when the route was looked at again: heading and field.
route-review = Итог просмотра
# Switch: the route was looked at again.
route-reviewed = Маршрут просмотрен
# Below a route. $author: who wrote it last, $day: when.
route-written-by = { $author }, { $day }
# Button: change the route.
route-change = Изменить
# Button: write a first route.
route-begin = Составить маршрут
# Heading: what is hard for a child. Staff only.
difficulties = Трудности и поддержка
# Under that heading.
difficulties-hint = Это видят только сотрудники, которые работают с ребёнком.
# Where nothing was written.
difficulties-none = Трудности не отмечены
# Button and title of the form.
difficulty-add = Добавить трудность
# Button and title of the form.
difficulty-change = Изменить
# Button: takes a difficulty off the list.
difficulty-remove = Удалить
# Field: what is hard.
difficulty-text = Что даётся трудно?
# Field: what helps.
difficulty-support = Что помогает?
# Heading above what helps a child.
difficulty-helps = Поддержка
# Field: who supports the child.
difficulty-specialist = Специалист
# Choice of that field: nobody.
difficulty-nobody = Не выбран
# Field: the day it was noticed.
difficulty-since-when = С какого времени?
# Beside a difficulty. $day: when it was noticed.
difficulty-since = с { $day }
# Switch: it is no longer hard.
difficulty-overcome = Преодолено
# Beside a difficulty that is over. $day: when.
difficulty-overcome-on = преодолено { $day }
