# Entry of the menu and title: rounds, development cards and dynamics.
page-menu-cards = Карты развития

# Tab: the three rounds of a year.
page-section-rounds = Этапы

# Tab, link and title: round set against round.
page-section-dynamics = Динамика

# Tab and title: two people judge the same.
page-section-calibrations = Согласование оценок

# Under the tabs: what rounds are.
page-rounds-hint = В году три этапа. После открытия педагоги заполняют карты детей по наблюдениям; после закрытия карты запираются.

# A round of a year, the first.
page-round-1 = 1-й этап (начальный)

# A round of a year, the second.
page-round-2 = 2-й этап (основной)

# A round of a year, the third.
page-round-3 = 3-й этап (итоговый)

# Under a column of a chart. $number: 1 to 3.
page-round-short = { $number }-й этап

# Label: a round.
page-round = Этап

# Sign: the round is open. Lower case.
page-round-open = открыт

# Sign at a round. $day: date. Lower case.
page-round-closed = закрыт { $day }

# Under a bar: how many cards are whole.
page-round-complete-cards = завершённые карты

# At a round that may be opened now.
page-round-next = Этап, который можно открыть следующим.

# At a round that has not been opened.
page-round-not-yet = Ещё не открыт.

# Title of a form. $round: name of a round.
page-round-open-title = Открыть: { $round }

# Under that.
page-round-open-hint = Дни этапа: отметки предлагаются по наблюдениям, записанным до его конца.

# Button.
page-round-do-open = Открыть этап

# Notice on pages of a closed round.
page-round-closed-hint = Этап закрыт. Исправить карту может заведующий или методист, указав причину.

# Title of a form.
page-round-dates = Дни этапа

# Title and button.
page-round-close = Закрыть этап

# Under that.
page-round-close-hint = После закрытия карты запираются, а семьи видят результат.

# Warning before closing. $count: cards that are not complete.
page-round-close-incomplete =
    { $count ->
        [one] Ещё не завершена { $count } карта.
        [few] Ещё не завершены { $count } карты.
       *[other] Ещё не завершено { $count } карт.
    }

# Box to tick before closing.
page-round-close-sure = Да, этап завершён

# Title and button.
page-round-reopen = Открыть этап снова

# Under that.
page-round-reopen-hint = Снова открыть можно только последний этап года.

# Where there are no rounds.
page-rounds-none = Этапов пока нет

# Under that.
page-rounds-none-hint = Когда откроют этап, карта ребёнка появится здесь.

# Read aloud: how far something has come.
page-progress = Сколько сделано

# Before a bar: marks set.
page-progress-marks = Отметки

# Before a bar: cards complete.
page-progress-cards = Завершённые карты

# $done of $whole, beside a bar.
page-done-of = { $done } из { $whole }

# Title after a group's name, and a link.
page-group-card = карта группы

# What the page is.
page-child-card = Карта развития

# Link to a child's page.
page-card-child = Страница ребёнка

# Heading above a child's cards.
page-child-cards = Карты развития

# Tab of a child's page: cards and dynamics.
page-tab-card = Карта

# Tab of a child's page: difficulties and own route.
page-tab-route = Маршрут

# Heading: fill in child by child.
page-by-child = По детям

# Under that. Names stand in the order of the alphabet.
page-by-child-hint = Все показатели одного ребёнка. Порядок по алфавиту.

# Heading: fill in indicator by indicator.
page-by-indicator = По показателям

# Under that.
page-by-indicator-hint = Один показатель для всей группы.

# Head of a column.
page-indicator = Показатель

# Place among the indicators.
page-indicator-of = показатель { $number } из { $whole }

# Choice: no mark is set.
page-mark-none = Нет отметки

# Read aloud at a level that is proposed.
page-mark-proposed = предлагается по наблюдениям

# Below a form, after the sign of a proposal.
page-mark-proposed-hint = на этот уровень указывают наблюдения. Решает педагог.

# Told after saving. $count: marks.
page-marks-kept =
    { $count ->
        [one] Сохранена { $count } отметка.
        [few] Сохранены { $count } отметки.
       *[other] Сохранено { $count } отметок.
    }

# Told after saving: somebody else marked meanwhile. $count: marks.
page-marks-clashed =
    { $count ->
        [one] { $count } отметку тем временем изменил кто-то другой. Ниже то, что есть сейчас; ваше не записано.
        [few] { $count } отметки тем временем изменил кто-то другой. Ниже то, что есть сейчас; ваше не записано.
       *[other] { $count } отметок тем временем изменил кто-то другой. Ниже то, что есть сейчас; ваше не записано.
    }

# At a mark that somebody else has set. $name: who.
page-mark-clashed = Эту отметку только что поставил(а) { $name }.

# Box: where nothing is marked, take what is proposed. $count: how many.
page-take-proposals = Где нет отметки, принять предложенное ({ $count })

# Button: save and go to the next indicator.
page-save-next = Сохранить и дальше

# Label: why a locked card is corrected.
page-correct-reason = Причина исправления

# Under that.
page-correct-reason-hint = Причина останется в истории карты.

# Sign: the card is whole. Lower case.
page-card-complete = завершена

# Under a complete card.
page-card-completed-by = Завершил(а) { $name }, { $moment }

# Notice on a locked card.
page-card-locked-hint = Карта заперта. При исправлении укажите причину.

# Title of a form.
page-card-whole = Завершение карты

# Under that.
page-card-whole-hint = Завершённую карту можно открыть снова до конца этапа.

# Label: words about the child.
page-card-summary = Вывод

# Button.
page-card-complete-it = Карта завершена

# Button.
page-card-open-again = Открыть снова

# Heading: what was changed in a card.
page-card-history = История исправлений

# Head of a column: what it was.
page-was = Было

# Head of a column: who changed it.
page-replaced = Кто изменил

# Before marks of earlier rounds.
page-before = Прежние этапы

# Who set a mark and when.
page-marked-by = { $name }, { $moment }

# Link to observations. $count: how many.
page-evidence =
    { $count ->
        [one] { $count } наблюдение
        [few] { $count } наблюдения
       *[other] { $count } наблюдений
    }

# Label: how sure the rater is.
page-sure = Уверенность

# How sure a mark is, in a line. Lower case.
page-sure-1 = уверенность низкая

# How sure a mark is, in a line. Lower case.
page-sure-2 = уверенность средняя

# How sure a mark is, in a line. Lower case.
page-sure-3 = уверенность высокая

# Choice of confidence.
page-sure-word-1 = низкая

# Choice of confidence.
page-sure-word-2 = средняя

# Choice of confidence.
page-sure-word-3 = высокая

# Why a level is proposed. $level: its name, $days: days ago.
page-because-latest-seen =
    { $days ->
        [one] { $level }: последнее наблюдение { $days } день назад
        [few] { $level }: последнее наблюдение { $days } дня назад
       *[other] { $level }: последнее наблюдение { $days } дней назад
    }

# Why a level is proposed. $count: observations.
page-because-several-seen =
    { $count ->
        [one] { $level }: на это указывает { $count } наблюдение
        [few] { $level }: на это указывают { $count } наблюдения
       *[other] { $level }: на это указывают { $count } наблюдений
    }

# Why a level is proposed.
page-because-once-seen = { $level }: наблюдали один раз

# Why nothing is proposed.
page-because-not-seen = По этому показателю наблюдений нет

# Why a level is proposed. $number: a round.
page-because-earlier-round = { $level }: отметка { $number }-го этапа, новых наблюдений нет

# What the charts show.
page-dynamics-hint = Этап сравнивается с этапом. Дети между собой не сравниваются. Изменение считается по показателям, отмеченным на обоих этапах.

# Where there is nothing to show.
page-dynamics-none = Сравнивать пока нечего

# Under that.
page-dynamics-none-hint = Когда заполнят карты первого этапа, результат появится здесь.

# At a group without marks.
page-dynamics-none-yet = В этой группе отметок пока нет.

# Read aloud: what the shades mean.
page-levels = Уровни

# Before the levels and their numbers.
page-scale-hint = Уровень от 0 до 1:

# Beside a group's name: children with marks in the last round. $count. Lower case.
page-children-marked = отмечено детей: { $count }

# Head of a column: against the round before.
page-change-head = Изменение

# Where a change cannot be known.
page-change-unknown = для сравнения нужны два этапа

# Where nothing changed.
page-change-none = без изменений

# $change: a number like 0.2.
page-change-up = на { $change } выше, чем на прежнем этапе

# $change: a number like 0.2.
page-change-down = на { $change } ниже, чем на прежнем этапе

# $mean: mean level from 0 to 1.
page-mean = среднее { $mean }

# Out of how many a mean is. Lower case.
page-marked-of = отмечено { $marked } из { $whole }

# Where there are no marks.
page-no-marks = отметок нет

# Label and head of a column: an area of development.
page-area = Область

# Heading: areas of development.
page-areas = Области

# Heading: competences that go across the areas.
page-competences = Компетенции

# Heading: listening, speaking, pre-reading, pre-writing.
page-strands = Линии развития речи

# Link and title.
page-group-profile = Портрет группы

# Under the title.
page-group-profile-hint = Чего стоит коснуться в плане следующей недели и кого понаблюдать.

# Link to the plan.
page-next-plan = План следующей недели

# Heading.
page-needs-of-plan = Чего коснуться в плане

# Where nothing is needed.
page-needs-of-plan-none = Пока нет показателей, требующих особого внимания.

# Children by how far they are.
page-need-told = пока нет: { $not_yet }, с помощью: { $with_help }, умеют: { $can }, неизвестно: { $unknown }

# $count: times it was planned in the last weeks.
page-planned-lately = недавно в планах: { $count }

# Heading: the next most useful observations.
page-to-see = Кого и что полезно понаблюдать

# Where nobody.
page-to-see-none = Пока подсказок нет.

# Why a child should be observed.
page-to-see-never-seen = ещё не наблюдали

# Why. $days: days.
page-to-see-not-seen-lately =
    { $days ->
        [one] не наблюдали { $days } день
        [few] не наблюдали { $days } дня
       *[other] не наблюдали { $days } дней
    }

# Why.
page-to-see-step-open = следующий шаг ещё не виден

# Why. $number: a round.
page-to-see-card-gap = в карте нет отметки

# Link and title: before school.
page-readiness = Готовность к школе

# Under the title.
page-readiness-hint = Каждый ребёнок открывается отдельно, порядок по алфавиту. Это не отбор, а способ увидеть, в чём нужна помощь до лета.

# $ready of $whole certificates can be made.
page-readiness-ready = Черновик справки готов: { $ready } из { $whole }

# $round: name of a round.
page-readiness-round = по данным: { $round }

# Indicators of one area.
page-readiness-area = самостоятельно { $independently }, с помощью { $with_help }, пока нет { $not_yet }, без отметки { $unmarked }

# Sign. Lower case.
page-certificate-ready = черновик готов

# Sign. Lower case.
page-certificate-waits = ещё не всё отмечено

# Link: draft of a certificate as PDF.
page-certificate = Черновик справки

# Heading.
page-difficulties = Трудности и поддержка

# Under that.
page-difficulties-hint = Только для сотрудников: что трудно и что помогает.

# Where there are none.
page-difficulties-none = Не записаны.

# Button and title.
page-difficulty-new = Записать трудность

# Title.
page-difficulty-change = Изменить трудность

# Label.
page-difficulty-text = Что трудно

# Label.
page-difficulty-support = Что помогает

# Label.
page-difficulty-specialist = Кто помогает

# $name: a specialist. Lower case.
page-difficulty-helps = помогает: { $name }

# Label: date.
page-difficulty-since = С какого дня

# $day: date. Lower case.
page-since-day = с { $day }

# Label: date.
page-difficulty-overcome-on = Когда преодолено

# Sign. Lower case.
page-difficulty-overcome = преодолено { $day }

# Title and button.
page-difficulty-remove = Удалить

# Under that.
page-difficulty-remove-hint = Удаляйте только записанное по ошибке. У преодолённой трудности лучше указать день.

# Heading and title.
page-route = Личный маршрут

# Stage of a route. Lower case.
page-route-stage-0 = до первого этапа

# Stage of a route. Lower case.
page-route-stage-1 = после 1-го этапа

# Stage of a route. Lower case.
page-route-stage-2 = после 2-го этапа

# Stage of a route. Lower case.
page-route-stage-3 = после 3-го этапа

# Where no route is written.
page-route-none = Для этого этапа маршрут не написан.

# Button and title.
page-route-write = Написать маршрут

# Label: strengths of a child.
page-route-strengths = Сильные стороны

# Under the field. $names: indicators.
page-route-strong-hint = По карте самостоятельно: { $names }

# Label: next steps.
page-route-steps = Следующие шаги

# Under that.
page-route-steps-hint = Не больше 10. Помеченные предлагаются по карте и наблюдениям.

# Sign. Lower case.
page-proposed = предлагается

# Label.
page-route-activities = Занятия

# Label: an activity in own words.
page-route-own-activity = Ещё одно своими словами

# Box.
page-route-own-at-home = Дома с семьёй

# Sign. Lower case.
page-route-at-home = дома

# $day: date. Lower case.
page-route-done = сделано { $day }

# Label: how it went.
page-route-review = Что получилось

# Under that.
page-route-review-hint = На следующем этапе: что помогло, что изменилось.

# Box.
page-route-reviewed = Маршрут пересмотрен

# What was read, in the journal. Lower case.
page-read-card-read = карта развития

# What was read, in the journal. Lower case.
page-read-dynamics-read = динамика развития

# What was read, in the journal. Lower case.
page-read-route-read = личный маршрут

# What was read, in the journal. Lower case.
page-read-difficulty-read = трудности

# What was read, in the journal. Lower case.
page-read-portfolio-read = файл о ребёнке

# What was read, in the journal. Lower case.
page-read-consent-read = согласия

# What was read, in the journal. Lower case.
page-read-message-read = сообщения

# Entry of the menu and title: frameworks of development.
page-menu-frameworks = Системы показателей

# Under the title.
page-frameworks-hint = Области, показатели и уровни. Прежние записи читаются по своей версии.

# Where there are none.
page-frameworks-none = Систем показателей пока нет

# Under that.
page-frameworks-none-hint = Загрузите из файла ниже.

# Sign. Lower case.
page-framework-in-force = действует

# $version: a text. Lower case.
page-framework-version = версия { $version }

# How large a framework is.
page-framework-counts = Областей: { $areas }, показателей: { $indicators }, уровней: { $levels }

# $count: entries and marks.
page-framework-used = Записей и отметок по этой версии: { $count }

# Link to a file. $form: XLSX or JSON.
page-framework-file = Файл: { $form }

# Link, title and button.
page-framework-put = Ввести в действие

# Warning before that.
page-framework-put-hint = Во всех садах новые наблюдения и этапы пойдут по этой версии. Открытые этапы и прежние записи остаются при своей.

# Box to tick.
page-framework-sure = Да, ввести эту версию

# Title of a form.
page-framework-import = Загрузка из файла

# Under that.
page-framework-import-hint = XLSX или JSON. Сначала файл проверяется; до подтверждения ничего не пишется.

# Label of a field for a file.
page-framework-file-choose = Файл системы показателей

# Link: an empty file to fill in.
page-framework-sheet = Скачать пустую таблицу

# Button.
page-framework-look = Проверить

# Heading. $count: how many.
page-framework-faults = Ошибок: { $count }

# Under that.
page-framework-faults-hint = Ничего не записано. Исправьте файл и отправьте снова.

# Heading of what a file would bring.
page-framework-would = В файле: { $slug }, версия { $version }

# What a file would bring.
page-framework-would-counts = Областей: { $areas }, показателей: { $indicators }

# Button.
page-framework-apply = Загрузить

# Above that.
page-framework-apply-hint = Новая версия появится в списке; в действие она вводится отдельно.

# Label.
page-framework-again = Выберите тот же файл ещё раз

# Told after an import.
page-framework-brought = Новая версия загружена.
