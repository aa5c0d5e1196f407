# A problem with an activity of the bank, in a form or in a cell of a sheet. $area: what was written.
error-bank-unknown-area = В действующей программе нет области «{ $area }». Выберите область из списка.

# A problem with an activity of the bank, in a form or in a cell of a sheet. $indicator: its code.
error-bank-unknown-indicator = В действующей программе нет показателя «{ $indicator }». Уберите его или выберите другой.

# A problem with an activity of the bank, in a form or in a cell of a sheet. $indicator: its code.
error-bank-indicator-of-other-age = Показатель «{ $indicator }» относится к другому возрасту. Выберите подходящий.

# A problem with an activity of the bank, in a form or in a cell of a sheet.
error-bank-centre-elsewhere = Центр указывают только для занятий в центрах. Уберите центр или измените часть дня.

# A problem with an activity of the bank, in a form or in a cell of a sheet.
error-bank-centre-missing = Выберите, в каком центре проходит занятие.

# A problem with an activity of the bank, in a form or in a cell of a sheet.
error-bank-unknown-theme = В сетке тем нет такой недели такого месяца. Для занятия без темы оставьте оба поля пустыми.

# Refusal: only leading staff share with the district.
error-bank-district-by-leading = В район передаёт методист или заведующая. Пока поделитесь внутри сада.

# Import of activities, a problem of a cell. $value: what stands there.
error-bank-word-unknown = «{ $value }» непонятно. Напишите одно из слов с листа «Варианты».

# Import of activities, a problem of a cell. $most: a number.
error-bank-too-many-lines = В этой ячейке больше { $most } строк. Сократите.

# Import of activities, a problem of a line. $line: the other line.
error-bank-slug-repeated = Это занятие уже есть в строке { NUMBER($line, useGrouping: 0) }. Удалите лишнюю строку или дайте каждой свой код.

# Import of activities, a problem of a line: the code is taken by somebody else's activity.
error-bank-slug-of-another = Этот код уже занят занятием другого автора. Напишите другой код.

# Import of activities: a needed column is not in the sheet. $column: its code.
error-bank-column-missing = Не хватает столбца «{ $column }». Скачайте пустую таблицу и перенесите в неё.

# Import of activities: the file is not an XLSX workbook.
error-input-no-workbook = Это не таблица XLSX. Сохраните таблицу как XLSX.

# Ages an activity is for: 3 to 5 years.
bank-band-younger = 3–5 лет

# Ages an activity is for: 5 to 7 years.
bank-band-older = 5–7 лет

# How far an activity is shared: its author alone sees it.
bank-sharing-own = только я

# How far an activity is shared: with everybody of the preschool.
bank-sharing-preschool = наш сад

# How far an activity is shared: with the preschools of the district.
bank-sharing-district = район

# A choice in the sheet of activities.
bank-yes = да

# A choice in the sheet of activities.
bank-no = нет

# Name of the sheet in which activities are written.
bank-sheet-activities = Занятия

# Name of the sheet that lists what may be chosen.
bank-sheet-choices = Варианты

# Column of the sheet of activities and field of the form.
bank-column-slug = Код (необязательно)

# Column of the sheet of activities and field of the form.
bank-column-title-uz = Название (узбекское)

# Column of the sheet of activities and field of the form.
bank-column-title-ru = Название (русское)

# Column of the sheet of activities and field of the form.
bank-column-title-en = Название (английское)

# Column of the sheet of activities and field of the form.
bank-column-band = Возраст

# Column of the sheet of activities and field of the form.
bank-column-month = Месяц темы

# Column of the sheet of activities and field of the form.
bank-column-week = Неделя темы

# Column of the sheet of activities and field of the form.
bank-column-area = Область развития

# Column of the sheet of activities and field of the form.
bank-column-indicators = Показатели

# Column of the sheet of activities and field of the form.
bank-column-part-of-day = Часть дня

# Column of the sheet of activities and field of the form.
bank-column-centre = Центр

# Column of the sheet of activities and field of the form.
bank-column-minutes = Минуты

# Column of the sheet of activities and field of the form.
bank-column-local = Региональное

# Column of the sheet of activities and field of the form.
bank-column-aim = Цель

# Column of the sheet of activities and field of the form.
bank-column-course = Ход (каждый шаг с новой строки)

# Column of the sheet of activities and field of the form.
bank-column-materials = Материалы (каждый с новой строки)

# Column of the sheet of activities and field of the form.
bank-column-simpler = Проще

# Column of the sheet of activities and field of the form.
bank-column-harder = Сложнее

# Column of the sheet of activities and field of the form.
bank-column-language = Язык текста

# Column of the sheet of activities and field of the form.
bank-column-sharing = Кто видит

# Menu and title: the bank of activities.
page-menu-bank = Занятия

# Under the title of the bank.
page-bank-hint = Готовые занятия проекта, нашего сада и те, которыми делится район. Тема этой недели стоит первой.

# Button: write a new activity.
page-bank-new = Новое занятие

# Button and title: bring in activities from a sheet.
page-bank-import = Загрузить из таблицы

# Label of the search box.
page-bank-words = Слово из названия или цели

# Choice of a filter: no filter.
page-bank-any = все

# Filter: whose activities.
page-bank-whose = Чьи

# Filter and mark: the project's own activities.
page-bank-whose-project = проекта

# Filter: activities of this preschool.
page-bank-whose-preschool = нашего сада

# Filter: the reader's own activities.
page-bank-whose-own = мои

# Filter: activities of other preschools of the district.
page-bank-whose-district = района

# Filter and field: the theme of the grid an activity belongs to.
page-bank-theme = Тема

# Choice: an activity of no theme.
page-bank-no-theme = без темы

# Button: apply the filters.
page-bank-show = Показать

# Heading of a column: the activity.
page-bank-activity = Занятие

# Heading of a column and label: who wrote the activity.
page-bank-author = Автор

# Heading of a column: in how many submitted weeks it stands.
page-bank-uses = В планах

# In how many submitted weeks an activity stands. $count: a number.
page-bank-used =
    { $count ->
        [0] Пока ни в одном плане
        [one] В { $count } недельном плане
       *[other] В { $count } недельных планах
    }

# Where the bank has nothing at all.
page-bank-empty = Здесь пока нет занятий

# Under that.
page-bank-empty-hint = Напишите первое или загрузите из таблицы.

# Heading: how an activity goes, step by step.
page-bank-course = Ход занятия

# Heading: what is needed for an activity.
page-bank-materials = Материалы

# Heading: how to adapt an activity for a child.
page-bank-adapt = Как подстроить

# Mark: an activity of the local share of the programme.
page-bank-local = для региональной части

# Button: share an activity with the whole preschool.
page-bank-share-preschool = Поделиться с садом

# Button: share an activity with the preschools of the district.
page-bank-share-district = Поделиться с районом

# Button: only the author shall see the activity.
page-bank-share-own = Больше не делиться

# Title of the form: write the activity otherwise.
page-bank-change = Изменить занятие

# Button: takes the activity out of the bank.
page-bank-withdraw = Убрать из банка

# Under that button.
page-bank-withdraw-hint = Уже составленные с ним планы не изменятся.

# Hint at a field where each line is one entry.
page-bank-line-each = Каждый с новой строки.

# Hint at the indicators that may be ticked.
page-bank-indicators-hint = Не больше 6, подходящие по возрасту.

# Unfolds the filters of the list.
page-bank-filters = Фильтры

# Heading of a column: the development area, short.
page-bank-area = Область

# Hint at the titles.
page-bank-title-hint = Напишите хотя бы на одном языке.

# Under the title of the import.
page-bank-import-hint = Скачайте пустую таблицу, заполните и загрузите сюда. Сначала будет показано, что изменится.

# Link: the empty sheet.
page-bank-sheet = Скачать пустую таблицу

# Field: the file.
page-bank-file = Таблица XLSX

# Button: look at what the sheet would bring.
page-bank-look = Проверить

# Heading above what the sheet would bring.
page-bank-would = В таблице

# Above the figures of the preview: new activities.
page-bank-would-new = новых

# Above the figures of the preview: activities that would change.
page-bank-would-changed = изменится

# Above the figures of the preview: activities that stay.
page-bank-would-unchanged = без изменений

# Heading above the problems. $count: how many.
page-bank-problems = Замечаний: { $count }

# Under that heading.
page-bank-problems-hint = Ничего не записано. Исправьте таблицу и загрузите её снова.

# Where a problem is. $line: the line, $column: the heading of the column.
page-bank-line = строка { NUMBER($line, useGrouping: 0) }, { $column }

# Button: bring in what was shown.
page-bank-confirm = Добавить в банк

# Where the sheet has nothing new.
page-bank-nothing-new = Все занятия таблицы уже есть в банке.

# After the import.
page-bank-done = Занятия добавлены в банк.

# Field: choose the same file once more to confirm.
page-bank-again = Выберите эту же таблицу ещё раз
