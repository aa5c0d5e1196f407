# The topmost place of the information vertical: the whole country.
figures-country = Узбекистан

# Heading over figures about the upbringing and development of children.
figure-facet-education = Воспитание и развитие

# Heading over figures about teaching: plans and activities.
figure-facet-training = Обучение

# Heading over figures about managing the preschool.
figure-facet-management = Управление

# Heading over figures about well-being and families.
figure-facet-well-being = Благополучие

# Name of a figure: share of children observed in the month. Short.
figure-children-observed = Дети с наблюдениями

# Formula of the figure, in words.
figure-children-observed-formula = Дети, о которых в этом месяце есть хотя бы одно наблюдение ÷ дети в списках.

# Name of a figure: share of development areas touched by observations, group by group. Short.
figure-areas-covered = Охват областей развития

# Formula of the figure, in words.
figure-areas-covered-formula = Области развития, затронутые наблюдениями ÷ все области, по каждой группе.

# Name of a figure: share of observations that have a photo. Short.
figure-evidence-with-photo = Наблюдения с фото

# Formula of the figure, in words.
figure-evidence-with-photo-formula = Наблюдения с фотографией ÷ все наблюдения месяца.

# Name of a figure: share of group-weeks with a weekly plan. Short.
figure-plans-in-place = Недельные планы

# Formula of the figure, in words.
figure-plans-in-place-formula = Недели групп, план которых кто-то писал, отмечал или передал ÷ все недели групп, начавшиеся в этом месяце. Черновик, которого никто не касался, ещё не план; полностью выходные недели не считаются.

# Name of a figure: share of past activities that were done or moved for a reason. Short.
figure-activities-done = Проведённые занятия

# Formula of the figure, in words.
figure-activities-done-formula = Занятия, проведённые либо перенесённые или заменённые с указанием причины ÷ все занятия прошедших дней.

# Name of a figure: share of groups that have an annual plan. Short.
figure-annual-plans-in-place = Годовые планы

# Formula of the figure, in words.
figure-annual-plans-in-place-formula = Группы с годовым планом на учебный год ÷ все группы.

# Name of a figure: share of weekly plans that are approved. Short.
figure-plans-approved = Утверждённые планы

# Formula of the figure, in words.
figure-plans-approved-formula = Утверждённые недельные планы ÷ составленные недельные планы месяца.

# Name of a figure: mean number of staff who work with a group. Short.
figure-staff-per-group = Сотрудников на группу

# Formula of the figure, in words.
figure-staff-per-group-formula = Сотрудники, закреплённые за группами ÷ число групп.

# Name of a figure: share of children whose family has an account. Short.
figure-families-connected = Подключённые семьи

# Formula of the figure, in words.
figure-families-connected-formula = Дети, у которых хотя бы один представитель имеет учётную запись ÷ дети в списках.

# Name of a figure: attendance of children. Short.
figure-attendance = Посещаемость

# Formula of the figure, in words; also says that nothing is collected yet.
figure-attendance-formula = Дни посещения ÷ рабочие дни детей. Посещаемость здесь пока не собирается, поэтому значения нет.

# Refusal: there is no figure of that name. $figure: the name asked for.
error-figure-unknown = Такого показателя нет: { $figure }
