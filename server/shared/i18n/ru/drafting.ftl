# Why an activity is proposed: it belongs to the theme of the week. One short sentence without a full stop.
because-theme = По теме недели
# Why an activity is proposed: little was planned of its development area. $area: its title, $weeks: a number.
because-area_neglected =
    { $weeks ->
        [one] За последнюю { $weeks } неделю мало планировали область «{ $area }»
        [few] За последние { $weeks } недели мало планировали область «{ $area }»
       *[other] За последние { $weeks } недель мало планировали область «{ $area }»
    }
# Why an activity is proposed: nothing has touched this indicator for weeks. $indicator: its title.
because-indicator_neglected = Давно не планировали показатель: { $indicator }
# Why an activity is proposed: observations say that children still need it. $indicator: its title, $children: a number.
because-group_needs =
    { $children ->
        [one] В группе { $children } ребёнок ещё учится: { $indicator }
        [few] В группе { $children } ребёнка ещё учатся: { $indicator }
       *[other] В группе { $children } детей ещё учатся: { $indicator }
    }
# Why an activity is proposed: a small group is a good moment to watch children nobody has watched lately. $children: a number.
because-unobserved = Дети без наблюдений в последние недели: { $children }. В малой группе их удобно понаблюдать
# Why an activity is proposed: it draws on the life of the region and belongs to the regional part.
because-local = Региональная часть: из жизни родного края
# Why an activity is proposed: it belongs to the usual course of the day.
because-routine = Обычная часть распорядка дня
# A goal of a development area in a monthly plan. $goals: what a child does, in the third person, parted by semicolons.
month-goal = Ребёнок в своём темпе: { $goals }.
# Words for families in a monthly plan. $theme: the month's theme, $advice: one or two sentences what to do at home; may be empty.
month-with-families = Тема этого месяца: «{ $theme }». Говорите о ней и дома. { $advice }
# Refusal: somebody else changed the month's plan meanwhile. $version: its present version, not shown.
error-monthly-plan-changed-meanwhile = План месяца за это время изменил другой человек. Откройте его снова и повторите изменение.
# Refusal: a goal of an area that the framework does not have. $area: its code.
error-monthly-plan-unknown-area = Область развития «{ $area }» здесь неизвестна.
# Refusal: an indicator that the framework does not have. $indicator: its code.
error-monthly-plan-unknown-indicator = Показатель «{ $indicator }» здесь неизвестен.
# Refusal: coverage was asked for no weeks, or for too many. $most: the largest number of weeks.
error-coverage-wrong-weeks = Выберите период не длиннее { $most } недель; начало не может быть позже конца.
