# Where an account sees no children.
children-none = Нет детей, доступных вам
# Under that.
children-none-hint = Когда вас прикрепят к детскому саду, дети появятся здесь.
# Label of the search field.
children-search = Поиск по имени
# Where a search finds nobody.
children-not-found = Никто не найден
# Under that.
children-not-found-hint = Попробуйте написать иначе: латиницей или кириллицей.
# Button on a child's page.
child-observe = Записать наблюдение
# Tab of a child's page: the entries by date.
child-tab-timeline = Хроника
# Tab of a child's page.
child-tab-growth = Развитие
# Tab of a child's page: groups and guardians.
child-tab-about = Сведения
# Tab of a child's page: who has read these data.
child-tab-readers = Кто смотрел
# Under that heading.
child-readers-hint = Кто и когда открывал данные вашего ребёнка.
# Heading above the groups a child was in.
child-groups = Группы
# End of a period that still runs.
child-until-now = по сей день
# Heading.
child-guardians = Родители и представители
# Button: takes an entry back.
entry-withdraw = Отозвать
# Where a child has no entries.
timeline-empty = Записей пока нет
# Under that.
timeline-empty-hint = Запишите первое наблюдение: хватит одной фразы.
# Where nothing is known of a child's growth.
growth-nothing = Пока мало наблюдений
# Under that.
growth-nothing-hint = Когда наблюдений станет больше, здесь появится рассказ о развитии.
# In an area's card: number of entries.
growth-seen = 
    { $count ->
        [0] наблюдений ещё нет
        [one] { $count } наблюдение
        [few] { $count } наблюдения
       *[other] { $count } наблюдений
    }
# Heading: what the child does on its own.
growth-can = Умеет сам
# Heading: what the child does with help.
growth-learns = Учится с помощью взрослого
# Heading: what comes next.
growth-next = Следующий шаг
# In an area's card without entries.
growth-area-nothing = В этой области пока не отмечено, что получается самостоятельно или с помощью.
