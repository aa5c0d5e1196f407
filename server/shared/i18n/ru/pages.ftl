# The product's name. Not translated.
page-product = Nihol

# Link for keyboard users: jump over the menu.
page-skip = К содержанию

# Read aloud: the menu of pages.
page-menu = Меню

# Menu: the figures of the own level.
page-menu-figures = Показатели

# Menu and title: the groups of the preschool.
page-menu-groups = Группы

# Menu and title: the children of the preschool.
page-menu-children = Дети

# Menu and title: the staff of the preschool.
page-menu-staff = Сотрудники

# Menu and title: invitations of staff and families.
page-menu-invitations = Приглашения

# Menu and title: import of groups, children and staff from a file.
page-menu-roster = Загрузка списков

# Menu and title: preschools within reach.
page-menu-preschools = Детские сады

# Button: end the session.
page-sign-out = Выйти

# Title of the sign-in page.
page-sign-in = Вход

# Below the title of the sign-in page: whom these pages are for.
page-sign-in-for = Страницы для заведующих, методистов и сотрудников управлений

# Label of the field for the login.
page-login = Логин

# Label of the field for the password.
page-password = Пароль

# Button that signs in.
page-enter = Войти

# Title of a page after a fault.
page-problem = Не получилось

# Title of a page one may not open.
page-problem-not-allowed = Эта страница не для вас

# Title of a page that does not exist, or not for this person.
page-problem-not-found = Страница не найдена

# Small line for support. $number: the number under which the fault is found.
page-problem-number = Номер обращения: { $number }

# Title for educators and parents, whose work is in the application.
page-elsewhere = Ваше рабочее место — в приложении

# Explains to educators and parents where to go.
page-elsewhere-hint = Эти страницы — для заведующих и управлений. Планы, наблюдения и дети — в приложении.

# Button: open the application.
page-to-application = Открыть приложение

# Button: go to the first page.
page-to-start = На главную

# Title and link: the own account.
page-account = Моя учётная запись

# Read aloud: the way from the country down to this place.
page-crumbs = Путь

# Read aloud: links to the next and previous part of a list.
page-pages = Страницы списка

# Link: next part of a list.
page-next = Далее

# Link: previous part of a list.
page-previous = Назад

# Link: the first part of a list.
page-from-start = В начало

# Between the links of a long list. $part of $parts.
page-part = { $part } из { $parts }

# Button of a search field.
page-find = Найти

# Link: end the search and show the whole list.
page-show-all = Показать всех

# Placeholder of a search by name; either script works.
page-search-name = Имя или фамилия

# Placeholder of a search for a preschool.
page-search-preschool = Название или номер сада

# Title when a search found nothing.
page-nothing-found = Ничего не найдено

# Below: what to try. Both scripts find each other.
page-nothing-found-hint = Попробуйте короче. Латиница и кириллица находят одно и то же.

# Beside the label of a field that may stay empty.
page-optional = (необязательно)

# Above a form with problems at its fields.
page-form-problems = Исправьте отмеченные поля. Введённое сохранено.

# Label of the choice of a month.
page-month = Месяц

# Button: show the chosen month.
page-show = Показать

# Below a title: figures of a month. $month: month and year.
page-figures-of = Показатели: { $month }

# Heading: what waits for a decision of the head.
page-needs = Ждёт вашего решения

# When nothing waits for a decision.
page-needs-none = Сейчас ничто не ждёт вашего решения.

# Beside a large number: weekly plans that were submitted. The number itself is not repeated.
page-need-plans-waiting = планы на утверждении

# Beside a large number: groups without a plan of this week.
page-need-plans-missing = группы без плана на эту неделю

# Beside a large number: children whom nobody observed for three weeks.
page-need-children-unseen = детей не наблюдали три недели

# Beside a large number: children whose family has no account.
page-need-families-apart = детей без подключённой семьи

# Below the first examples. $count: how many more there are.
page-need-more = и ещё { $count }

# Opens the explanation of a figure.
page-explain = Как это посчитано

# In the explanation of a figure: how many entries are behind it.
page-entries = Записей в основе

# In the explanation of a figure: when it was last counted.
page-derived-at = Посчитано

# Sign beside a moment that is long ago.
page-stale = устарело

# In the explanation of a figure: how many of the places below told anything.
page-completeness = Полнота

# $told of $places below have been counted; $of: what they are, groups or preschools.
page-completeness-of =
    { $of ->
        [groups] { $told } из { $places } { $places ->
            [one] группы
           *[other] групп
        }
       *[preschools] { $told } из { $places } { $places ->
            [one] детского сада
           *[other] детских садов
        }
    }

# Below the value of a figure: its two parts. $numerator of $denominator.
page-parts-of-figure = { $numerator } из { $denominator }

# Below the value of a figure that is no share: its two parts.
page-parts-divided = { $numerator } ÷ { $denominator }

# Read aloud after the change of a value.
page-against-previous = к прошлому месяцу

# Read aloud: what the small line shows.
page-course = Изменение за последние месяцы

# Instead of a number: hidden, since too few children are behind it.
page-suppressed = Слишком мало детей: число скрыто

# Below a figure that nobody collects yet.
page-not-collected = Пока не собирается

# Below a figure without any entry in the month.
page-no-entries = В этом месяце записей нет

# Heading over the regions of the country.
page-below-region = Регионы

# Heading over the districts of a region.
page-below-district = Районы и города

# Heading over the preschools of a district.
page-below-preschool = Детские сады

# Heading over the groups of a preschool.
page-below-group = Группы

# Read aloud: what the table holds. $month: month and year.
page-below-caption = Показатели мест ниже, { $month }

# When a place has nothing below it yet.
page-nothing-below = Здесь пока ничего нет

# Below: what will appear.
page-nothing-below-hint = Сады и группы появятся здесь, когда их добавят.

# How many preschools a place has. $count
page-preschools-count = 
    { $count ->
        [one] { $count } детский сад
        [few] { $count } детских сада
       *[other] { $count } детских садов
    }

# How many children a group has. $count
page-children-count = 
    { $count ->
        [one] { $count } ребёнок
        [few] { $count } ребёнка
       *[other] { $count } детей
    }

# Sign at a row that counts for the figure.
page-counted = учтено

# Sign at a row that does not count for the figure: here is something to do.
page-not-counted = не хватает

# Title when no rows are behind a figure.
page-no-rows = Записей нет

# Below: why.
page-no-rows-hint = В этом месяце для показателя ещё ничего не записано.

# Column of names.
page-name = Название

# Column: date of birth.
page-birth-date = Дата рождения

# Below a child's name. $day: date of birth.
page-born = Дата рождения: { $day }

# Column: the child's group.
page-group = Группа

# Column or field: groups.
page-groups = Группы

# Sign at a child without a group.
page-no-group = без группы

# Title when there are no children.
page-no-children = Детей пока нет

# Below: how they come in.
page-no-children-hint = Загрузите списки из файла или зачислите детей в группу.

# Title when there are no groups.
page-no-groups = Групп пока нет

# Below: how they come in.
page-no-groups-hint = Откройте первую группу ниже.

# Sign at a group nobody works with.
page-group-no-educator = нет воспитателя

# Sign at a closed group. $day: its last day.
page-group-closed = закрыта { $day }

# Heading of the form for a new group.
page-group-new = Новая группа

# Label: the name of a group.
page-group-name = Название группы

# Label: the age group.
page-group-age = Возрастная группа

# Label: the school year of a group, by the year in which it begins.
page-group-year = Учебный год

# Hint: which year to write.
page-group-year-hint = Год, в котором сентябрь

# Button: make the group.
page-group-open = Открыть группу

# Age group 1 to 3 years.
page-age-early = ранний возраст

# Age group 3 to 4 years.
page-age-junior = младшая группа

# Age group 4 to 5 years.
page-age-middle = средняя группа

# Age group 5 to 6 years.
page-age-senior = старшая группа

# Age group 6 to 7 years.
page-age-preparatory = подготовительная группа

# Heading over the weekly plans of a group.
page-weeks = Недельные планы

# A week. $day: its Monday.
page-week-of = Неделя с { $day }

# When the month has no weeks of work yet.
page-no-weeks = В этом месяце рабочие недели ещё не начались.

# Title of a plan without a theme.
page-no-theme = Неделя без темы

# Sign at a week without a plan.
page-plan-missing = плана нет

# Sign: the plan is being written.
page-plan-draft = черновик

# Sign: the plan waits for approval.
page-plan-submitted = на утверждении

# Sign: the plan was returned with a remark.
page-plan-returned = возвращён

# Sign: the plan is approved.
page-plan-approved = утверждён

# Above a plan. $mandatory and $local: shares of minutes in percent.
page-plan-shares = Обязательная часть { $mandatory }, региональная часть { $local }

# Part of the day.
page-part-reception = приём

# Part of the day.
page-part-morning-circle = утренний круг

# Part of the day.
page-part-centres = в центрах

# Part of the day.
page-part-outdoors = прогулка

# Part of the day.
page-part-second-half = вторая половина дня

# Part of the day.
page-part-reflection = итоги дня

# How long an activity is. $count
page-minutes = 
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
       *[other] { $count } минут
    }

# Sign: the activity belongs to the local part of the programme.
page-component-local = региональная часть

# Sign: the activity was done.
page-activity-done = проведено

# Sign: the activity was moved.
page-activity-moved = перенесено

# Sign: the activity was not done.
page-activity-not-done = не проведено

# A day of a plan without activities.
page-day-empty = На этот день занятий нет.

# Heading of the form for deciding on a plan.
page-decision = Решение

# Label: a remark to the educator.
page-remark = Замечание

# Beside the label: when a remark is needed.
page-remark-when = (нужно при возврате)

# Button: approve the plan.
page-approve = Утвердить

# Button: return the plan to the educator.
page-return = Вернуть с замечанием

# Heading: in which groups a child was when.
page-enrolments = Группы ребёнка

# End of a period that still runs.
page-until-now = по настоящее время

# Heading: who cares for the child.
page-guardians = Родители и представители

# When no guardian is known.
page-no-guardians = Пока никто не внесён.

# Sign: the person has an account.
page-has-account = подключён

# Button: make an invitation code for this person.
page-invite = Пригласить

# Heading: who has read the data of this child.
page-readers = Кто смотрел

# Below: what the journal is.
page-readers-hint = Каждое открытие данных ребёнка записывается.

# When nobody has read yet.
page-no-readers = Пока никто не открывал.

# Column: who read.
page-reader = Кто

# Column or field: role of a person.
page-role = Роль

# Column: what was read.
page-what-read = Что

# Column: when.
page-when = Когда

# Beside a moment: how often the same was read on that day. $count is 2 or more.
page-read-times =
    { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[other] { $count } раз
    }

# What was read: the child's page or a list with the child.
page-read-child-read = карточка ребёнка или список

# What was read: observations.
page-read-observation-read = наблюдения

# What was read: the growth of the child.
page-read-growth-read = развитие

# What was read: rows behind a figure.
page-read-figure-rows-read = записи показателя

# What was read: the day's screen of a group.
page-read-today-read = экран дня

# What was read: anything else about the child.
page-read-other = данные ребёнка

# Column or field: telephone.
page-phone = Телефон

# Title when there is no staff.
page-no-staff = Сотрудников пока нет

# Below: how they come in.
page-no-staff-hint = Добавьте первого сотрудника и дайте ему приглашение.

# Title and link: add a member of staff.
page-staff-new = Добавить сотрудника

# Button of the form.
page-staff-add = Добавить

# Label: surname.
page-family-name = Фамилия

# Label: given name.
page-given-name = Имя

# Label: patronymic.
page-patronymic = Отчество

# Below the title: how invitations are made.
page-invitations-hint = Приглашение создаётся в списке сотрудников или на странице ребёнка.

# Title when there are no invitations.
page-no-invitations = Приглашений пока нет

# Below: where to begin.
page-no-invitations-hint = Откройте список сотрудников или страницу ребёнка.

# Column: when the invitation was made.
page-invited-on = Выдано

# Column: state of an invitation.
page-state = Состояние

# Sign: accepted.
page-invitation-accepted = принято

# Sign: withdrawn.
page-invitation-withdrawn = отозвано

# Sign: its time is over.
page-invitation-expired = истекло

# Sign: still open. $day: until when.
page-invitation-open = действует до { $day }

# Button: withdraw an invitation.
page-withdraw = Отозвать

# Title of the page and of the printed slip.
page-invitation = Приглашение

# On the slip. $address: the address of the application.
page-invitation-how = Откройте { $address }, выберите «У меня есть код» и введите код:

# On the slip. $day: until when the code works.
page-invitation-until = Код действует до { $day } и только один раз.

# Below the slip: the code will not be shown again.
page-invitation-once = Код показывается только сейчас. Распечатайте страницу или запишите его.

# Heading on the page of a member of staff: they have lost their password.
page-reopen-title = Пароль забыт?

# Below: what the code is for.
page-reopen-hint = Дайте одноразовый код: с ним этот человек задаст новый пароль той же учётной записи, логин не изменится.

# Button: make a code for a new password.
page-reopen = Код нового пароля

# Title of the printed slip, and a note in the list of invitations.
page-reopen-slip = Код нового пароля

# On the slip. $login: the name the person signs in with.
page-reopen-login = Логин: { $login }

# Below the slip, for whoever gives it.
page-reopen-after = Когда код будет использован, на всех устройствах этой учётной записи нужно будет войти заново.

# Column or field: number of a preschool.
page-number = Номер

# Column or field: who owns a preschool.
page-ownership = Форма собственности

# Field: profile of a preschool.
page-profile = Профиль

# Column or field: address.
page-address = Адрес

# Title when there are no preschools.
page-no-preschools = Детских садов пока нет

# Below: how they come in.
page-no-preschools-hint = Добавьте первый детский сад.

# Title and link: add a preschool.
page-preschool-new = Добавить детский сад

# Label: the name of a preschool.
page-preschool-name = Название

# Button of the form.
page-preschool-found = Добавить

# Label: region.
page-region = Регион

# Label: district or city.
page-district = Район или город

# Button: take the chosen region.
page-choose = Выбрать

# Heading and button.
page-password-change = Сменить пароль

# Label.
page-password-current = Текущий пароль

# Label.
page-password-new = Новый пароль

# Below the field for a new password.
page-password-hint = Не меньше 8 знаков

# After the password was changed.
page-password-changed = Пароль изменён. На других устройствах нужно войти снова.

# The password was given by somebody else and must be changed.
page-password-must-change = Ваш пароль выбрал кто-то другой. Чтобы продолжить, сначала замените его своим.

# Heading: where the account is signed in.
page-devices = Где выполнен вход

# Name of a session of these pages.
page-device-browser = Браузер

# Sign: the device one sits at.
page-device-this = это устройство

# Beside a device. $moment: date and time.
page-last-seen = последний раз { $moment }

# Button: end all sessions, this one too.
page-sign-out-everywhere = Выйти везде

# Below the title of the import: what it does.
page-roster-hint = Группы, дети, родители и сотрудники одним файлом (XLSX, CSV или OneRoster ZIP). Сначала покажем, что изменится.

# Link: download the file to fill in.
page-roster-template = Скачать образец для заполнения

# Label of the file field.
page-roster-file = Файл

# Button: read the file and show what it would change.
page-roster-look = Проверить

# Heading over the preview.
page-roster-would = Что изменится

# Message after the import.
page-roster-done = Списки загружены.

# Column: what kind of rows.
page-roster-what = Что

# Column: rows that are new.
page-roster-new = Новые

# Column: rows that change.
page-roster-changed = Меняются

# Column: rows that stay.
page-roster-same = Без изменений

# Column: rows that end.
page-roster-ended = Завершаются

# Row of the preview.
page-roster-groups = Группы

# Row of the preview.
page-roster-children = Дети

# Row of the preview: children in groups.
page-roster-enrolments = Зачисления

# Row of the preview.
page-roster-guardians = Родители и представители

# Row of the preview.
page-roster-staff = Сотрудники

# Heading over problems in the file. $count
page-roster-problems = Ошибки в файле: { $count }

# Below: what to do.
page-roster-problems-hint = Исправьте файл и отправьте снова. Ничего не изменено.

# Where a problem is. $line: line number, $column: column name.
page-roster-line = строка { $line } { $column }

# Before names of children the file changes.
page-roster-examples = Например:

# Button: bring the file in.
page-roster-confirm = Подтвердить и загрузить

# When the file is too large to be kept in the page: choose it once more.
page-roster-again = Выберите тот же файл ещё раз

# Menu and title: the days on which the preschool does otherwise than the country.
page-menu-calendar = Календарь

# Title and link: enrol a child.
page-child-new = Зачислить ребёнка

# Button of the form.
page-enrol = Зачислить

# Title and link: correct a child's name and date of birth.
page-child-correct = Исправить данные

# Title and link: move a child to another group.
page-child-move = Перевести в другую группу

# Below: what moving does.
page-child-move-hint = С выбранного дня ребёнок в новой группе; прежняя заканчивается днём раньше.

# Button of the form.
page-move = Перевести

# Label: the group a child is moved to.
page-group-other = Новая группа

# Label: the first day in a group.
page-starts-on = Первый день

# Label: girl or boy.
page-gender = Пол

# One of two choices.
page-gender-girl = Девочка

# One of two choices.
page-gender-boy = Мальчик

# Title and link: add somebody who cares for the child.
page-guardian-new = Добавить родителя или представителя

# Label: the whole name of a person.
page-full-name = Полное имя

# Label: who the person is to the child.
page-kinship = Кем приходится ребёнку

# Button: add what was typed.
page-add = Добавить

# Button: keep the changes.
page-save = Сохранить

# Title and link: change a group.
page-change = Изменить

# Link: go back without doing anything.
page-cancel = Отмена

# Button: take a day out of the calendar.
page-remove = Удалить

# Read aloud: the sections of a child's page.
page-sections = Разделы

# Section of a child's page: what was observed.
page-tab-observations = Наблюдения

# Section of a child's page: how the child grows.
page-tab-growth = Развитие

# Section of a child's page: groups, parents and guardians.
page-tab-about = Группа и семья

# Section of a child's page: who opened the child's data.
page-tab-readers = Кто смотрел

# Link: older entries.
page-more = Показать ещё

# Read aloud: a photograph. $number: which one of the entry.
page-photo = Фото { $number }

# Instead of a photograph that is still being checked.
page-photo-waits = Фото обрабатывается

# Sign: the family does not see this entry.
page-not-shared = семья не видит

# Title when nobody has observed the child yet.
page-no-observations = Наблюдений пока нет

# Below: where they come from.
page-no-observations-hint = Здесь появятся наблюдения, которые воспитатели записывают в приложении.

# Title, link and button: end somebody's post.
page-staff-end = Завершить работу

# Title of the page that asks again. $name: the person.
page-staff-end-ask = { $name }: завершить работу?

# Below: what follows.
page-staff-end-hint = После последнего дня человек не видит данных детского сада. Его записи сохраняются.

# Label: the last day of a post or a group.
page-last-day = Последний день

# Below the field.
page-last-day-hint = Если оставить пустым, доступ закончится сразу

# Title and button: close a group.
page-group-close = Закрыть группу

# Below: what closing needs.
page-group-close-hint = Сначала переведите детей в другие группы. Записи сохраняются.

# Button: open a closed group again.
page-group-reopen = Открыть снова

# Below the title of the calendar.
page-calendar-hint = Праздники учтены. Здесь только собственные дни детского сада.

# Title when the preschool has no days of its own.
page-no-days = Собственных дней пока нет

# Heading of the form for a day.
page-day-new = Добавить день

# Label: a date.
page-day = День

# Label: what the preschool does on that day.
page-day-how = Детский сад в этот день

# Sign and choice: the preschool is closed on that day.
page-day-closed = закрыт

# Sign and choice: the preschool works on that day.
page-day-works = работает

# Label: why.
page-reason = Причина

# Title: a form was sent from a page that was open too long.
page-stale-form = Страница была открыта слишком долго

# Below: what to do.
page-stale-form-hint = Для защиты форма не принята, ничего не изменилось. Вернитесь и отправьте снова.

# Button: back to the page with the form.
page-back-to-form = Вернуться к форме

# In the list of who has read a child's data: what was opened.
page-read-file-read = фото
