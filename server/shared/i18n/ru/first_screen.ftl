# Where a week has no theme.
today-no-theme = Тема недели не задана
# On a day without school.
today-day-off = Сегодня выходной
# Heading above children nobody has noted lately.
today-not-seen = Давно не было наблюдений
# Under a child's name: days since the last entry.
today-days-ago = 
    { $days ->
        [one] { $days } день назад
        [few] { $days } дня назад
       *[other] { $days } дней назад
    }
# Under a child's name: no entry yet.
today-never = записей ещё нет
# Under an activity: part of the day and minutes.
today-activity-detail = {$part}, {$minutes} мин
# Name of the tick of an activity, for screen readers.
today-tick = Выполнено: {$title}
# Button beside an activity: it went otherwise.
today-otherwise = Иначе
# Title of the question how an activity went.
today-otherwise-title = Как прошло?
# Field: why an activity was moved or left out.
today-reason = Причина (пара слов)
# Large button: write an observation.
today-observe = Записать наблюдение
# Heading above today's activities.
today-plan = План на сегодня
# Where the week has no plan yet.
today-no-plan = План на эту неделю ещё не составлен.
# Button: drafts the week's plan from its theme.
today-draft-week = Составить план одним нажатием
# Where today has no activities.
today-nothing-planned = На сегодня занятий не запланировано.
# Button: opens the whole week.
today-open-week = Вся неделя
# Where an account leads no group.
today-no-group = За вами не закреплена группа
# Under that.
today-no-group-hint = Когда заведующая закрепит за вами группу, здесь появится план дня.
# Where a parent has no child.
today-no-child = Ваш ребёнок ещё не привязан
# Under that.
today-no-child-hint = Попросите в детском саду код приглашения.
# On a parent's screen: new entries this week.
today-new-entries = 
    { $count ->
        [0] На этой неделе новых записей пока нет
        [one] { $count } новая запись на этой неделе
        [few] { $count } новые записи на этой неделе
       *[other] { $count } новых записей на этой неделе
    }
# Heading on a parent's screen.
today-theme-of-week = Тема недели
# Where a child has no entries yet.
today-no-news = Пока новостей нет
# Under that.
today-no-news-hint = Здесь появятся записи воспитателя.
# Under an entry whose photo is still being prepared.
entry-photo-coming = Фото готовится…
# On an entry that the family does not see.
entry-not-shared = не видно родителям
# Under an entry: who wrote it when.
entry-told = {$author}, {$moment}
# State of an activity.
activity-done = выполнено
# State of an activity, and button.
activity-moved = Перенесено
# State of an activity, and button.
activity-not_done = Не проведено
# Part of the day.
part-reception = Приём
# Part of the day.
part-morning_circle = Утренний круг
# Part of the day.
part-centres = Занятия в центрах
# Part of the day.
part-outdoors = Прогулка
# Part of the day.
part-second_half = Вторая половина дня
# Part of the day.
part-reflection = Итог дня
# Choice on the first screen: the groups an educator works with. Short.
today-as-groups = Моя группа
# Choice on the first screen: the whole preschool. Short.
today-as-preschool = Детский сад
# Choice on the first screen: the own child. Short.
today-as-family = Мой ребёнок
# Where a preschool has no groups.
today-no-groups = В этом учебном году ещё нет групп
# Under that.
today-no-groups-hint = Группы и списки детей вносят на страницах управления.
# Under the preschool's name. $groups and $children: numbers.
today-groups-children = Групп: { $groups }, детей: { $children }
# In a group's card. $count: how many children.
today-children =
    { $count ->
        [one] { $count } ребёнок
        [few] { $count } ребёнка
       *[other] { $count } детей
    }
# In a group's card: nobody is assigned. Lower case.
today-no-educator = воспитатель не назначен
# Button: opens the pages with figures, approvals and lists.
today-pages = Показатели и управление
# On the first screen of an officer above the preschool. $name: their full name.
today-welcome = Здравствуйте, { $name }
# Under that.
today-elsewhere-hint = Показатели вашей территории — на страницах управления. Здесь — медиатека и ваша учётная запись.
# Name of the button beside an activity: it went otherwise. $title: the activity.
today-otherwise-of = Прошло иначе: { $title }
