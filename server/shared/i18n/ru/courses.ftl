# What keeps a programme of the 24-hour course from being published. $hours: a number of academic hours, $minutes and $wanted: minutes.
error-course-not-24-hours = Программа должна составлять ровно 24 академических часа, сейчас { $hours } ({ $minutes } минут, нужно { $wanted }).

# What keeps a programme of the 24-hour course from being published. $slug: the short name.
error-course-slug = Неверное короткое имя: «{ $slug }». Можно строчные латинские буквы, цифры и дефис.

# What keeps a programme of the 24-hour course from being published. $slug: the short name.
error-course-slug-twice = Короткое имя «{ $slug }» встречается дважды.

# What keeps a programme of the 24-hour course from being published.
error-course-no-words = Не написан текст на узбекском.

# What keeps a programme of the 24-hour course from being published.
error-course-two-projects = В программе не больше одного проекта.

# What keeps a programme of the 24-hour course from being published.
error-course-module-empty = В модуле нет ни одной части.

# What keeps a programme of the 24-hour course from being published.
error-course-no-outcomes = Не написаны результаты модуля.

# What keeps a programme of the 24-hour course from being published.
error-course-unit-minutes = Время части должно быть больше нуля.

# What keeps a programme of the 24-hour course from being published. $form: what was written.
error-course-unknown-form = Такой формы занятия нет: «{ $form }».

# What keeps a programme of the 24-hour course from being published.
error-course-no-chapters = Для самостоятельного чтения не выбраны главы.

# A chapter of the handbook that is not part of the course. $slug: its short name.
error-course-unknown-chapter = Такой главы нет: «{ $slug }».

# What keeps a programme of the 24-hour course from being published.
error-course-no-tasks = Для практики не выбраны задания.

# A task of the practice preschool that there is not. $slug: its short name.
error-course-unknown-task = Такого задания нет: «{ $slug }».

# What keeps a programme of the 24-hour course from being published.
error-course-test-plan = План теста неполон: нужны темы и число вопросов, порог, время и попытки.

# What keeps a programme of the 24-hour course from being published.
error-course-project-plan = План проекта неполон: нужны задание, критерии с уровнями и порог.

# A part of a programme that is not there, or not of that kind.
error-course-unknown-unit = В программе нет такой части.

# Somebody typed the code of a cohort that opens nothing: wrong, ended or closed.
error-course-code-not-valid = Код не подошёл. Уточните его у тренера.

# A change of what somebody else has changed since it was read.
error-course-changed-meanwhile = Кто-то уже изменил это. Обновите страницу и внесите снова.

# A change in a closed cohort.
error-course-closed = Поток закрыт, в нём больше ничего не меняется.

# A cohort is opened with a version of the programme that is not in force.
error-course-not-in-force = Эта программа не действует. Выберите действующую.

# Who is to teach a cohort is not a trainer of its region.
error-course-not-a-trainer = Этот человек не тренер в этом регионе.

# Dates of a cohort: the last day before the first, or more than a year.
error-course-dates = Последний день не раньше первого, курс не длиннее года.

# A session lies outside of the dates of the cohort.
error-course-session-outside = Занятие вне дат курса.

# A cohort is closed before its last day. $day: that day.
error-course-not-over = Курс заканчивается { $day }, раньше его не закрывают.

# A published programme is to be changed.
error-course-published = Опубликованная программа не меняется. Создайте новую версию.

# The short name of a programme is to be changed.
error-course-slug-stays = Короткое имя программы не меняется.

# A draft is to be put in force.
error-course-not-published = Сначала опубликуйте программу.

# A session's identity is another cohort's.
error-course-id-taken = Эта запись принадлежит другому потоку.

# Attendance cannot be taken yet. $unit: the name of the unit, $minutes: what its sessions come to, $wanted: what they should.
error-course-timetable-incomplete = Расписание неполно: для «{ $unit }» назначено { $minutes } минут, нужно ровно { $wanted }.

# A session that attendance was taken at is left out of the timetable or moved.
error-course-session-attended = Занятие, где отмечена посещаемость, не удаляют и не переносят.

# A session is of a unit that has no sessions.
error-course-session-unit = Занятие назначают только для части с тренером.

# The minutes of a session are wrong.
error-course-session-minutes = Занятие длится от 1 минуты до 8 часов.

# The same session is twice in a timetable.
error-course-session-twice = Это занятие дважды в расписании.

# A list of those to enrol is empty or too long.
error-course-no-logins = Введите от 1 до 500 логинов.

# One line of a list to enrol. $login: what was typed.
error-course-login-twice = «{ $login }» в списке дважды.

# One line of a list to enrol. $login: what was typed.
error-course-login-unknown = Логин «{ $login }» не найден.

# One line of a list to enrol. $login: what was typed.
error-course-login-closed = Учётная запись «{ $login }» закрыта.

# One line of a list to enrol. $login: what was typed.
error-course-login-practice = «{ $login }» — учебная запись, введите собственный логин человека.

# One line of a list to enrol. $login: what was typed.
error-course-login-enrolled = «{ $login }» уже в потоке.

# Somebody whom the trainer took out of a cohort types its code.
error-course-left = Вы выведены из этого потока. Тренер может вернуть вас по списку.

# An account that cannot take part, such as a practice account.
error-course-cannot-join = С этой учётной записью на курс не записаться. Войдите под своей.

# A trainer marks the own attendance or project.
error-course-own-marks = Себе отметок не ставят; это делает другой тренер.

# A mark would take hours of which a certificate was given. $name: of whom.
error-course-certified = { $name }: сертификат уже выдан. Сначала отзовите его.

# One mark of attendance.
error-course-unknown-session = Этого занятия нет в расписании.

# One mark of attendance.
error-course-unknown-participant = Этого человека нет в потоке.

# One mark of attendance.
error-course-noted-in-future = Отметка оказалась из будущего. Проверьте часы устройства.

# One mark of attendance.
error-course-before-session = День занятия ещё не наступил.

# One mark of attendance.
error-course-made-up-in-future = День отработки ещё не наступил.

# Another version of a project that was passed or failed.
error-course-project-marked = Проект уже оценён. Для новой версии тренер должен его вернуть.

# Points of one criterion of a rubric are missing or out of range.
error-course-marks = Поставьте баллы по каждому критерию.

# Sheet of attendance of a course, on paper. Name of the file.
course-sheet-name = Лист посещаемости

# Sheet of attendance of a course, on paper. Title.
course-sheet-title = Лист посещаемости

# Sheet of attendance of a course, on paper. Label.
course-sheet-programme = Программа

# Sheet of attendance of a course, on paper. Label.
course-sheet-days = Даты

# Sheet of attendance of a course, on paper. $first and $last: dates.
course-sheet-span = { $first } – { $last }

# Sheet of attendance of a course, on paper. Label.
course-sheet-place = Место

# Sheet of attendance of a course, on paper. Instead of a place.
course-sheet-remote = дистанционно

# Sheet of attendance of a course, on paper. Label.
course-sheet-participants = Участники

# Sheet of attendance of a course, on paper. Head of the column of numbers.
course-sheet-number = №

# Sheet of attendance of a course, on paper. Head of the column of names.
course-sheet-person = Участник

# Sheet of attendance of a course, on paper. Head of the column of days and hours.
course-sheet-when = Когда

# Sheet of attendance of a course, on paper. Head of the column of what is taught.
course-sheet-session = Занятие

# Sheet of attendance of a course, on paper. Head of the column of minutes.
course-sheet-long = Время

# Sheet of attendance of a course, on paper. In the column of minutes. $minutes: how long it takes.
course-sheet-minutes = { $minutes } мин

# Sheet of attendance of a course, on paper. In a cell: was there. One or two letters.
course-sheet-present = +

# Sheet of attendance of a course, on paper. In a cell: was not there. One or two letters.
course-sheet-absent = н

# Sheet of attendance of a course, on paper. In a cell: made up for it later. One or two letters.
course-sheet-made-up = о

# Sheet of attendance of a course, on paper. What the letters in the cells mean.
course-sheet-marks = + присутствовал, н отсутствовал, о отработал позже, пустая клетка ещё не отмечена.

# Sheet of attendance of a course, on paper. Who signs.
course-sheet-trainer = Тренер

# Why there is no figure of what changed after a course.
course-after-not-yet = Измеряется через две недели после окончания курса.

# Why there is no figure of what changed after a course.
course-after-too-few = Слишком мало участников или похожих на них неучастников.
