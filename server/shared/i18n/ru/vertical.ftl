# Heading of a column of places: regions, districts, preschools, groups.
vertical-place = Место

# Heading of a column: names of figures.
vertical-figure = Показатель

# Heading of a column: the value of a figure in the chosen month.
vertical-value = Значение

# Heading of a column: the value of the month before.
vertical-previous = Месяцем раньше

# Heading of a column: the change to the month before.
vertical-change = Изменение

# Heading of a column: a small line of the last twelve months.
vertical-course = 12 месяцев

# Heading: how a figure stands among similar places.
vertical-similar = Среди похожих

# The upper part of a fraction: what counted.
vertical-numerator = Засчитано

# The lower part of a fraction: of how many.
vertical-denominator = Всего

# Heading of a column: how many entries are behind a figure.
vertical-entries = Записи

# Heading of a column: the parts of a figure, such as 12 of 20.
vertical-of = Из чего

# Title of a printed report: a place in a month.
vertical-report = Состояние на месте

# At the foot of a report. $moment: date and time.
vertical-report-made = составлено { $moment }

# In a narrow column of a report: what similar places come to. $median, $lower, $upper: values.
vertical-report-similar = медиана { $median }, половина { $lower } – { $upper }

# Button: opens the report as PDF.
vertical-report-get = Отчёт (PDF)

# When the figures of the page were counted. $moment: date and time.
vertical-as-of = по состоянию на { $moment }

# Below a figure that the machine has not counted yet.
vertical-not-derived = Ещё не посчитано

# Choice: which facet of quality to show.
vertical-facet = Направление

# Choice: all facets.
vertical-facets-all = Все

# Choice: which figure colours the map.
vertical-tint = На карте

# Choice: which figure the chart of places shows.
vertical-tint-chart = На диаграмме

# Search box: the name of a district or a preschool.
vertical-find = Район или детский сад

# Heading over what a search found. $search: what was typed.
vertical-found = Найдено: «{ $search }»

# When a search found nothing.
vertical-found-none = Такого места не нашлось

# What to do when a search found nothing.
vertical-found-none-hint = Попробуйте часть названия: латиница и кириллица равнозначны.

# Heading over figures that should be looked at first.
vertical-attention = Требует внимания

# When no figure stands out.
vertical-attention-none = В этом месяце ничто не отстаёт, не падает и не устарело.

# When a place has no figures in the month at all.
vertical-nothing-yet = За этот месяц данных пока нет

# What happens next where there are no figures.
vertical-nothing-yet-hint = Показатели появятся сами, как только воспитатели начнут вести планы и наблюдения.

# Why a figure needs attention: three quarters of similar places do better.
vertical-reason-behind = Три четверти похожих мест — лучше:

# Why a figure needs attention: it fell since the month before.
vertical-reason-falling = Заметно ухудшился за месяц

# Why a figure needs attention: it was counted long ago. $moment: when.
vertical-reason-stale = Устарел: посчитан { $moment }

# Why a figure needs attention: few tell it. $told of $places; $of: what they are, groups or preschools.
vertical-reason-few =
    { $of ->
        [groups] Данных мало: { $told } из { $places } { $places ->
            [one] группы
           *[other] групп
        }
       *[preschools] Данных мало: { $told } из { $places } { $places ->
            [one] детского сада
           *[other] детских садов
        }
    }

# Above the figures: most of them were counted long ago. $count of $figures figures; $moment: the oldest.
vertical-stale = Показателей устарело: { $count } из { $figures }; самый старый посчитан { $moment }.

# Heading of a column: how the regions are spread.
vertical-among-regions = По регионам

# Under a small chart: the lowest and the highest value.
vertical-range = { $lowest } – { $highest }

# After the name of a figure: it is shown on the map.
vertical-map = на карте

# Read aloud: the list of shades of a map.
vertical-legend = Обозначения

# In the legend of a map: a place without a value.
vertical-legend-none = нет данных

# Above a table of places: only some figures are shown.
vertical-below-key = Ключевые показатели. Для остальных выберите направление выше.

# Standing among similar places: the last quarter. Short.
vertical-standing-behind = в последней четверти

# Standing among similar places: the middle half. Short.
vertical-standing-among = в средней половине

# Standing among similar places: the best quarter. Short.
vertical-standing-ahead = в лучшей четверти

# What similar places come to. $median: the middle one; half of them lie between $lower and $upper.
vertical-similar-told = медиана { $median }, половина между { $lower } и { $upper }.

# The whole range of similar places.
vertical-similar-range = Наименьшее { $lowest }, наибольшее { $highest }.

# When there are too few similar places to compare with.
vertical-similar-none = Похожих мест для сравнения слишком мало (нужно не меньше пяти).

# With whom a preschool is compared: in its region. $count: how many; $ownership and $size: of which kind.
vertical-similar-preschools-region = С { $count } похожими детскими садами региона ({ $ownership }, { $size })

# With whom a preschool is compared: in the whole country. $count: how many; $ownership and $size: of which kind.
vertical-similar-preschools-country = С { $count } похожими детскими садами страны ({ $ownership }, { $size })

# With what a region is compared. $count: how many regions.
vertical-similar-regions = С регионами страны ({ $count })

# With what a district is compared. $count: how many districts.
vertical-similar-districts = С районами и городами региона ({ $count })

# Size of a preschool: up to 30 children.
vertical-size-family = до 30 детей

# Size of a preschool: 31 to 100 children.
vertical-size-small = 31–100 детей

# Size of a preschool: 101 to 200 children.
vertical-size-middle = 101–200 детей

# Size of a preschool: more than 200 children.
vertical-size-large = больше 200 детей

# A school year. $first, $last: years.
vertical-school-year = { $first }/{ $last } учебный год

# Heading: the value of a figure in the chosen month.
vertical-now = Состояние

# Why a number is hidden.
vertical-suppressed-why = Числа о менее чем пяти детях вне детского сада не показываются; соседнее место скрывается тоже, чтобы их нельзя было вычислить.

# The value of the month before. $value: the value.
vertical-before = месяцем раньше { $value }

# Button: opens the entries behind a figure.
vertical-rows = Открыть записи в основе

# In the explanation of a figure: how long it counts as fresh.
vertical-fresh = Срок свежести

# So many days a figure counts as fresh. $days: a number.
vertical-fresh-days = { $days } дн.

# In the explanation of a figure: its unit.
vertical-unit = Единица

# Unit: a share, in percent.
vertical-unit-share = доля, в процентах

# Unit: so many for each group.
vertical-unit-per-group = на одну группу

# Unit: a number.
vertical-unit-number = число

# Unit: minutes.
vertical-unit-minutes = минуты

# Unit: hours.
vertical-unit-hours = часы

# In the explanation of a figure: which way is better.
vertical-direction = Что лучше

# More is better.
vertical-direction-up = чем больше, тем лучше

# Less is better.
vertical-direction-down = чем меньше, тем лучше

# In the explanation of a figure: the version of its formula.
vertical-version = Версия формулы

# Opens the formula as the machine counts it.
vertical-code = Формула: код программы

# Heading and read aloud: the course of a figure over school years.
vertical-years = Ход по учебным годам

# When there are too few months for a course.
vertical-years-none = Для графика пока мало месяцев

# What happens next where there are too few months.
vertical-years-none-hint = Линия появится, когда наберётся хотя бы два месяца.

# Opens a table with the values of a chart.
vertical-as-table = В виде таблицы

# Heading: a figure told by areas of development.
vertical-areas = По областям развития

# Heading: how many regions lie where.
vertical-spread-region = Распределение регионов

# Heading: how many districts lie where.
vertical-spread-district = Распределение районов

# Heading: how many preschools lie where.
vertical-spread-preschool = Распределение детских садов

# Heading: how many groups lie where.
vertical-spread-group = Распределение групп

# Link below a chart: opens the list of preschools, those that need most support first.
vertical-spread-open = Список, начиная с тех, кому помощь нужнее

# Beside a mark under a chart: where the whole place lies. $place: its name, $value: its value.
vertical-spread-own = { $place }: { $value }

# Heading over links to other figures of the same facet.
vertical-others = Другие показатели направления

# Read aloud after a change: better than the month before.
vertical-trend-up = лучше

# Read aloud after a change: worse than the month before.
vertical-trend-down = хуже

# Read aloud after a change: as the month before.
vertical-trend-even = без изменений
