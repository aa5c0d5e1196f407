# The menu of the pages: the 24-hour course, for trainers and the ministry
page-menu-course = Курс
# The menu of the pages: instructions and the textbook
page-menu-handbook = Руководство
# Pages of the course: heading of the pages of the 24-hour course
course-title = Курс 24 часа
# Pages of the course: section: cohorts (groups of people who take the course together)
course-cohorts = Потоки
# Pages of the course: section: programmes of the course
course-programmes = Программы курса
# Pages of the course: section: the question bank of the tests
course-questions = Банк вопросов
# Pages of the course: academic hours counted of all
course-hours-of = { $counted } из { $whole } ч
# Pages of the course: academic hours with real minutes
course-minutes = { $hours } ч ({ $minutes } мин)
# Pages of cohorts: button and heading: open a cohort
course-cohort-open = Открыть поток
# Pages of cohorts: no cohort yet
course-cohorts-none = Потоков пока нет
# Pages of cohorts: how to open the first one
course-cohorts-none-hint = Открыв поток, вы составите расписание, добавите участников списком или по коду и будете вести посещаемость и часы здесь.
# Pages of cohorts: no cohort, for those who only read
course-cohorts-none-read = Потоки открывают тренеры. Открытые появятся здесь.
# Pages of cohorts: heading of cohorts under way
course-cohorts-running = Идут сейчас
# Pages of cohorts: heading of cohorts to come
course-cohorts-planned = Предстоят
# Pages of cohorts: heading of cohorts whose last day is past
course-cohorts-ended = Завершились
# Pages of cohorts: heading of cohorts that are closed for good
course-cohorts-closed = Закрыты
# Pages of cohorts: state
course-cohort-state-running = идёт
# Pages of cohorts: state
course-cohort-state-planned = предстоит
# Pages of cohorts: state
course-cohort-state-ended = завершился
# Pages of cohorts: state
course-cohort-state-closed = закрыт
# Pages of cohorts: instead of a venue
course-cohort-remote = дистанционно
# Pages of cohorts: how many take part
course-cohort-people = Участников: { $count }
# Pages of cohorts: how many have all 24 hours
course-cohort-completed = прошли полностью: { $count }
# Pages of cohorts: nothing to open a cohort with
course-cohort-no-programme = Нет действующей программы. Её вводит в действие министерство или администратор.
# Pages of cohorts: field: name of a cohort
course-cohort-name = Название потока
# Pages of cohorts: example of a name
course-cohort-name-hint = Например: Чиланзар, ноябрь 2026
# Pages of cohorts: field: programme
course-cohort-programme = Программа
# Pages of cohorts: field: region
course-cohort-region = Регион
# Pages of cohorts: field: who teaches
course-cohort-trainer = Тренер
# Pages of cohorts: whoever looks, among those who may teach. $name: a full name
course-cohort-trainer-self = { $name } (я)
# Pages of cohorts: field: first day
course-cohort-starts = Первый день
# Pages of cohorts: field: last day
course-cohort-ends = Последний день
# Pages of cohorts: field: where it takes place
course-cohort-venue = Место
# Pages of cohorts: when the venue may be left empty
course-cohort-venue-hint = Для дистанционного можно не заполнять
# Pages of cohorts: checkbox
course-cohort-is-remote = Проходит дистанционно
# Pages of cohorts: button and heading: change name, dates, venue
course-cohort-change = Изменить поток
# Pages of cohorts: button: close a cohort for good
course-cohort-close = Закрыть поток
# Pages of cohorts: what closing means
course-cohort-close-hint = В закрытый поток никто не войдёт, посещаемость и оценки не меняются. Сертификаты остаются в силе.
# Pages of cohorts: checkbox: this is meant
course-cohort-close-sure = Да, закрыть поток насовсем
# Pages of cohorts: tab
course-cohort-tab-board = Обзор
# Pages of cohorts: tab
course-cohort-tab-participants = Участники
# Pages of cohorts: tab
course-cohort-tab-timetable = Расписание
# Pages of cohorts: tab
course-cohort-tab-attendance = Посещаемость
# Pages of cohorts: tab
course-cohort-tab-projects = Проекты
# Pages of cohorts: tab
course-cohort-tab-certificates = Сертификаты
# Pages of cohorts: tab
course-cohort-tab-after = После курса
# Board of a cohort: there is no timetable yet; a link follows
course-board-no-timetable = Расписание ещё не составлено.
# Board of a cohort: nobody takes part
course-board-nobody = Участников пока нет
# Board of a cohort: how people come in
course-board-nobody-hint = Внесите список логинов или раздайте код потока.
# Board of a cohort: button to the page of participants
course-board-enrol = Добавить участников
# Board of a cohort: how many are behind
course-board-late = отстают: { $count }
# Board of a cohort: label of the filter
course-board-whom = Кого показать
# Board of a cohort: filter: everybody
course-board-all = Все
# Board of a cohort: filter: those who are behind
course-board-behind-only = Только отстающие
# Board of a cohort: nobody is behind
course-board-nobody-behind = Никто не отстаёт.
# Board of a cohort: column: participant
course-board-who = Участник
# Board of a cohort: column: hours
course-board-hours = Часы
# Board of a cohort: column: what should be done by now and is not
course-board-behind = В чём отстаёт
# Board of a cohort: how many parts are late
course-board-units-behind = частей: { $count }
# Board of a cohort: all hours done
course-board-complete = полностью
# Board of a cohort: nothing is late
course-board-on-time = по плану
# Board of a cohort: label of the explanation of signs
course-board-legend = Обозначения
# Board of a cohort: opens the list of modules by number
course-board-modules = Список модулей
# Board of a cohort: state of a part of the course
course-unit-done = выполнено
# Board of a cohort: state of a part of the course
course-unit-begun = начато
# Board of a cohort: state of a part of the course
course-unit-failed = не сдано
# Board of a cohort: state of a part of the course
course-unit-open = не начато
# Board of a cohort: state of a part of the course
course-unit-due = срок подошёл
# Board of a cohort: how many of its sessions, chapters or tasks
course-unit-part = { $done } из { $whole }
# Pages of the course: form of a part of the course
course-form-guided = занятие
# Pages of the course: form of a part of the course
course-form-own-study = самостоятельно
# Pages of the course: form of a part of the course
course-form-practice = практика
# Pages of the course: form of a part of the course
course-form-test = тест
# Pages of the course: form of a part of the course
course-form-project = проект
# Participants of a cohort: heading: code to join
course-people-code = Код для входа в поток
# Participants of a cohort: how the code is used
course-people-code-hint = Участник открывает в приложении страницу «Курс» и вводит этот код. QR-код открывает эту страницу.
# Participants of a cohort: name of the link behind the QR code
course-people-join-link = Страница входа на курс
# Participants of a cohort: heading: enrol by a list
course-people-list = Добавить списком
# Participants of a cohort: how the list is written
course-people-list-hint = По одному логину в строке. Если хоть один неверен, не добавляется никто, а строки с ошибками показываются.
# Participants of a cohort: field: logins
course-people-logins = Логины
# Participants of a cohort: button
course-people-enrol = Добавить
# Participants of a cohort: done
course-people-enrolled = Добавлено: { $count }.
# Participants of a cohort: nothing was taken; the lines follow
course-people-faults = Никто не добавлен. Строк с ошибками: { $count }.
# Participants of a cohort: number of a line, its text follows
course-people-line = Строка { $number }:
# Participants of a cohort: tag of somebody withdrawn
course-people-left = исключён
# Participants of a cohort: when last seen in the course
course-person-seen = последний раз: { $moment }
# Participants of a cohort: what somebody is behind in
course-person-behind = Отстаёт: { $units }
# Participants of a cohort: heading: parts of the course
course-person-units = Части курса
# One participant: opens the form for the name
course-person-rename = Исправить имя
# One participant: label of the name
course-person-name = Имя на сертификате
# One participant: below the name
course-person-name-hint = Имя в учётной записи не меняется: так участник назван в этом курсе и на сертификате.
# One participant: button: keep the name
course-person-rename-keep = Сохранить
# Participants of a cohort: button: take somebody out
course-person-withdraw = Исключить из потока
# Participants of a cohort: checkbox: this is meant
course-person-withdraw-sure = Да, исключить участника. Сделанное им сохраняется.
# Timetable of a cohort: none yet
course-timetable-none = Расписания пока нет
# Timetable of a cohort: what the proposal does
course-timetable-none-hint = Занятия программы будут распределены по дням потока. Предложение можно изменить и затем сохранить.
# Timetable of a cohort: hint where there is none and the cohort is closed
course-timetable-none-closed = Поток закрыт: расписание ему уже не составляют.
# Timetable of a cohort: button: make a proposal
course-timetable-propose = Предложить расписание
# Timetable of a cohort: the proposal is not kept yet
course-timetable-proposed = Это предложение, оно ещё не сохранено. Измените что нужно и сохраните.
# Timetable of a cohort: saved
course-timetable-kept = Расписание сохранено.
# Timetable of a cohort: heading: minutes planned against those wanted
course-timetable-sums = Время занятий
# Timetable of a cohort: planned of wanted minutes
course-timetable-sum = { $planned } из { $wanted } мин
# Timetable of a cohort: the sums do not fit yet
course-timetable-sums-differ = Время некоторых занятий не равно времени по программе. Сохранить можно, но посещаемость отмечается только при полном расписании.
# Timetable of a cohort: legend of one session
course-timetable-session = Занятие { $number }
# Timetable of a cohort: field: part of the programme
course-timetable-unit = Тема
# Timetable of a cohort: choice: this session is left out
course-timetable-leave-out = – убрать –
# Timetable of a cohort: field
course-timetable-day = День
# Timetable of a cohort: field
course-timetable-time = Время
# Timetable of a cohort: field: length
course-timetable-minutes = Минут
# Timetable of a cohort: button: one row more
course-timetable-add = Добавить занятие
# Timetable of a cohort: button
course-timetable-save = Сохранить расписание
# Attendance of a cohort: first a timetable
course-attendance-none-hint = Посещаемость отмечается по занятиям расписания. Сначала составьте его.
# Attendance of a cohort: label of the list of sessions
course-attendance-sessions = Занятия
# Attendance of a cohort: sign at a session
course-attendance-taken = посещаемость отмечена
# Attendance of a cohort: link: sheet to print
course-attendance-sheet = Лист (PDF)
# Attendance of a cohort: button
course-attendance-save = Сохранить
# Attendance of a cohort: all marks are kept
course-attendance-kept = Посещаемость сохранена.
# Attendance of a cohort: told while marks are sent
course-attendance-sending = Отправляется…
# Attendance of a cohort: told when marks have arrived
course-attendance-sent = Сохранено.
# Attendance of a cohort: told without a connection; # stands for how many marks
course-attendance-waiting = Нет связи. Отметок в этом браузере: #. Они уйдут сами, когда связь вернётся.
# Attendance of a cohort: told when the server refused; the reason follows
course-attendance-refused = Не принято:
# Attendance of a cohort: told when signed out meanwhile
course-attendance-signed-out = Нужно войти заново. Отметки сохранены в этом браузере.
# Attendance of a cohort: told when the browser keeps nothing and there is no connection
course-attendance-full = Нет связи, а браузер не может сохранить. Не закрывайте страницу.
# Attendance of a cohort: mark: was there
course-mark-present = Присутствует
# Attendance of a cohort: mark: was not there
course-mark-absent = Отсутствует
# Attendance of a cohort: no mark yet
course-mark-none = не отмечено
# Attendance of a cohort: opens the fields of a make-up and a note
course-mark-make-up = Отработка и примечание
# Attendance of a cohort: made up on a day
course-mark-made = отработано: { $day }
# Attendance of a cohort: field: day of the make-up
course-mark-made-on = Когда отработал
# Attendance of a cohort: field: note
course-mark-note = Примечание
# Projects of a cohort: none handed in
course-projects-none = Проектов пока нет
# Projects of a cohort: where they come from
course-projects-none-hint = Участники сдают проект в приложении, здесь он оценивается.
# Projects of a cohort: how many wait
course-projects-waiting = ждут оценки: { $count }
# Projects of a cohort: nothing waits
course-projects-all-marked = все оценены
# Projects of a cohort: state of a project
course-project-submitted = ждёт оценки
# Projects of a cohort: state of a project
course-project-returned = возвращён
# Projects of a cohort: state of a project
course-project-passed = сдан
# Projects of a cohort: state of a project
course-project-failed = не сдан
# Projects of a cohort: heading: text of the project
course-project-text = Текст проекта
# Projects of a cohort: what the project asks for
course-project-task = Задание
# Projects of a cohort: heading: criteria
course-project-rubric = Оценка по критериям
# Projects of a cohort: share of points that passes
course-project-passes = Для сдачи нужно { $share } от { $most } баллов.
# Projects of a cohort: field: words for the author
course-project-note = Слова автору
# Projects of a cohort: when the note is needed
course-project-note-hint = При возврате напишите, что исправить
# Projects of a cohort: button: give the marks
course-project-mark = Поставить оценку
# Projects of a cohort: button: return for another version
course-project-return = Вернуть на доработку
# Certificates of a cohort: heading: who has all hours
course-certificates-waiting = Готовы к сертификату: { $count }
# Certificates of a cohort: what issuing does
course-certificates-waiting-hint = Выполнены все 24 часа. Код сертификата проверяется на открытой странице.
# Certificates of a cohort: button
course-certificates-issue = Выдать сертификаты
# Certificates of a cohort: heading
course-certificates-issued = Выдано сертификатов: { $count }
# Certificates of a cohort: none yet
course-certificates-none = Сертификатов пока нет
# Certificates of a cohort: when they come
course-certificates-none-hint = Здесь появятся те, кто выполнил все часы.
# Certificates of a cohort: heading: who is not ready yet
course-certificates-underway = Ещё не закончили: { $count }
# Certificates of a cohort: academic hours on a certificate
course-certificate-hours = { $hours } ч
# Certificates of a cohort: link: the certificate as PDF
course-certificate-paper = Сертификат (PDF)
# Certificates of a cohort: button: take back
course-certificate-revoke = Отозвать
# Certificates of a cohort: field: reason
course-certificate-because = Причина
# Certificates of a cohort: when it was taken back
course-certificate-revoked = Отозван { $day }
# Certificates of a cohort: beside the tick of somebody whose certificate was taken back; the former code, the day and the
# reason stand before it
course-certificate-again = Если отметить, будет выдан другой, с новым кодом.
# After a course: what the page tells
course-after-hint = Изменилась ли работа после курса: недельные действия участников сравниваются с их же работой до курса и с похожими сотрудниками, которые курс не проходили.
# After a course: no numbers yet
course-after-none = Вывода пока нет
# After a course: heading
course-after-title = { $weeks } нед. после курса
# After a course: change beyond that of others, with its sign
course-after-beyond = Разница с остальными: { $beyond } действия в неделю
# After a course: interval of the change
course-after-interval = С уверенностью 95 %: от { $lower } до { $upper }.
# After a course: finding: more than others
course-after-more = Участники стали работать в системе больше.
# After a course: finding: less than others
course-after-less = Участники работают в системе меньше, чем остальные.
# After a course: finding: cannot be told
course-after-unclear = Разница может быть случайной: интервал включает ноль.
# After a course: column
course-after-people = Людей
# After a course: column: before the course, actions a week
course-after-before = До курса, в неделю
# After a course: column: after the course, actions a week
course-after-after = После курса, в неделю
# After a course: row
course-after-participants = Участники
# After a course: row: similar people
course-after-others = Похожие сотрудники
# After a course: when it was measured
course-after-measured = Измерено: { $moment }
# Programmes of the course: what a programme is
course-programmes-hint = Опубликованная программа не меняется: новая версия делается копией. Сумма частей ровно 24 академических часа (1080 минут).
# Programmes of the course: none
course-programmes-none = Программ нет
# Programmes of the course: where they come from
course-programmes-none-hint = Программа загружается при установке или из файла.
# Programmes of the course: tag
course-programme-in-force = действует
# Programmes of the course: tag
course-programme-published = опубликована
# Programmes of the course: tag
course-programme-draft = черновик
# Programmes of the course: version
course-programme-version = Версия { $version }
# Programmes of the course: how many cohorts use it
course-programme-cohorts = Потоков: { $count }
# Programmes of the course: hours of all parts
course-programme-sum = Всего { $hours } ч, { $minutes } мин
# Programmes of the course: heading: a version from a file
course-programme-upload = Новая версия из файла
# Programmes of the course: what the file is
course-programme-upload-hint = Программу можно скачать файлом JSON, изменить и вернуть. Из файла получится черновик.
# Programmes of the course: field: file
course-programme-file = Файл JSON
# Programmes of the course: button
course-programme-take = Взять из файла
# Programmes of the course: link
course-programme-download = Скачать JSON
# Programmes of the course: button: a draft that begins as this version
course-programme-copy = Новая версия копией
# Programmes of the course: button and heading
course-programme-change = Изменить
# Programmes of the course: link to what is at fault
course-programme-mend = исправить
# Programmes of the course: heading: what keeps it from being published
course-programme-faults = Мешает публикации: { $count }
# Programmes of the course: field
course-programme-title = Название программы
# Programmes of the course: field
course-programme-summary = Кратко
# Programmes of the course: legend: order of modules by number
course-programme-order = Порядок модулей
# Programmes of the course: heading: the whole draft from a file
course-programme-anew = Заменить черновик файлом
# Programmes of the course: what happens
course-programme-anew-hint = Всё в этом черновике заменится содержимым файла.
# Programmes of the course: button and heading
course-programme-publish = Опубликовать
# Programmes of the course: what it means
course-programme-publish-hint = Опубликованная версия никогда не меняется.
# Programmes of the course: faults first
course-programme-publish-not-yet = Сначала исправьте ошибки выше.
# Programmes of the course: checkbox
course-programme-publish-sure = Да, программа готова
# Programmes of the course: button and heading: put in force
course-programme-put = Ввести в действие
# Programmes of the course: what it means
course-programme-put-hint = Новые потоки откроются по этой версии. Открытые остаются при своей.
# Programmes of the course: checkbox
course-programme-put-sure = Да, ввести в действие
# Programmes of the course: heading: one module
course-module = Модуль
# Programmes of the course: button and heading
course-module-add = Добавить модуль
# Programmes of the course: button
course-module-remove = Убрать модуль
# Programmes of the course: field
course-module-title = Название модуля
# Programmes of the course: field: what people can do after it
course-module-outcomes = Результаты
# Programmes of the course: how lines of three languages belong together
course-module-lines = Каждый результат в своей строке; порядок в языках один.
# Programmes of the course: a part without a name yet
course-unit-new = Новая часть
# Programmes of the course: field
course-unit-title = Название части
# Programmes of the course: field
course-unit-form = Форма
# Programmes of the course: field: real minutes
course-unit-minutes = Минут (45 минут = 1 час)
# Programmes of the course: field: chapters to read
course-unit-chapter-list = Главы руководства
# Programmes of the course: how chapters are written
course-unit-chapter-hint = Имя главы (slug), по одному в строке
# Programmes of the course: field: practice tasks
course-unit-task-list = Задания практики
# Programmes of the course: how tasks are written
course-unit-task-hint = plan-week, adapt-activity, observe-two, close-round, media-on-activity, why-it-fell; по одному в строке
# Programmes of the course: field: what a test draws
course-unit-draws = Сколько вопросов по какой теме
# Programmes of the course: how draws are written
course-unit-draws-hint = В строке: тема число сложность (0 любая). Например: planning 3 0
# Programmes of the course: field: share that passes, in percent
course-unit-pass = Порог сдачи, %
# Programmes of the course: field: time of a test
course-unit-time = Время, мин
# Programmes of the course: field: attempts
course-unit-attempts = Попыток
# Programmes of the course: how a part is removed
course-unit-left-out = Часть без названия и минут убирается.
# Programmes of the course: button
course-unit-add = Добавить часть
# Programmes of the course: how many chapters
course-unit-chapters = глав: { $count }
# Programmes of the course: how many tasks
course-unit-tasks = заданий: { $count }
# Programmes of the course: facts of a test
course-unit-test = вопросов: { $questions }, порог { $share }, { $minutes } мин, попыток: { $attempts }
# Programmes of the course: facts of a project
course-unit-project = критериев: { $count }, порог { $share }
# Programmes of the course: legend of one criterion
course-criterion = Критерий { $number }
# Programmes of the course: field
course-criterion-title = Название критерия
# Programmes of the course: field: what earns 0, 1, 2 points
course-criterion-levels = Уровни
# Programmes of the course: how levels are written
course-criterion-levels-hint = По одному уровню в строке, начиная с 0 баллов
# Programmes of the course: button
course-criterion-add = Добавить критерий
# Question bank of the course: field: module
course-question-topic = Тема
# Question bank of the course: field
course-question-difficulty = Сложность
# Question bank of the course: difficulty
course-difficulty-1 = простой
# Question bank of the course: difficulty
course-difficulty-2 = средний
# Question bank of the course: difficulty
course-difficulty-3 = трудный
# Question bank of the course: kind of a question
course-kind-one = один верный ответ
# Question bank of the course: kind of a question
course-kind-several = несколько верных ответов
# Question bank of the course: kind of a question
course-kind-order = расставить по порядку
# Question bank of the course: kind of a question
course-kind-match = сопоставить
# Question bank of the course: kind of a question
course-kind-number = число
# Question bank of the course: filter: any
course-questions-any = любые
# Question bank of the course: field: words to look for
course-questions-search = Слова или номер
# Question bank of the course: filter: those asked no more
course-questions-retired = Снятые с вопросов
# Question bank of the course: how many were found
course-questions-count = Вопросов: { $count }
# Question bank of the course: none found
course-questions-none = Таких вопросов нет
# Question bank of the course: what to do
course-questions-none-hint = Выберите другую тему или слова.
# Question bank of the course: share answered rightly and of how many answers
course-question-right = { $share } верно (ответов: { $count })
# Question bank of the course: nobody has answered yet
course-question-unasked = ещё не отвечали
# Question bank of the course: heading: number of a question
course-question-number = Вопрос { $number }
# Question bank of the course: heading
course-question-new = Новый вопрос
# Question bank of the course: field
course-question-kind = Вид вопроса
# Question bank of the course: button
course-question-write = Написать вопрос
# Question bank of the course: button
course-question-change = Изменить вопрос
# Question bank of the course: tag
course-question-is-retired = больше не задаётся
# Question bank of the course: button
course-question-retire = Снять с тестов
# Question bank of the course: what it means
course-question-retire-hint = Вопрос не попадёт в новые попытки. Прежние ответы сохраняются.
# Question bank of the course: heading: as participants see it
course-question-as-seen = Как видит участник
# Question bank of the course: label of the answer
course-question-answer = Ответ
# Question bank of the course: heading
course-question-solution = Верный ответ
# Question bank of the course: heading and field
course-question-explanation = Пояснение
# Question bank of the course: heading: how it was answered
course-question-answers = Ответы
# Question bank of the course: field
course-question-text = Текст вопроса
# Question bank of the course: field: the right number
course-question-value = Верное число
# Question bank of the course: field
course-question-tolerance = Допуск
# Question bank of the course: what tolerance means
course-question-tolerance-hint = Ответ с такой разницей тоже верен
# Question bank of the course: how options are written
course-question-choices-one = Отметьте верный вариант. Пустые варианты убираются.
# Question bank of the course: how options are written
course-question-choices-several = Отметьте все верные варианты. Пустые убираются.
# Question bank of the course: how options are written
course-question-choices-order = Пишите в верном порядке: участнику покажут вперемешку.
# Question bank of the course: how options are written
course-question-choices-match = В каждой строке левая и подходящая ей правая часть: правые показываются вперемешку.
# Question bank of the course: legend of one option
course-question-choice = Вариант { $number }
# Question bank of the course: checkbox
course-question-is-right = Верный ответ
# Question bank of the course: label of the right side
course-question-pair = Пара к нему
# Question bank of the course: button
course-question-add-choice = Добавить вариант
# Question bank of the course: heading
course-questions-qti = Файлы QTI
# Question bank of the course: what it is for
course-questions-qti-hint = Банк можно выгрузить пакетом QTI для другой системы или взять из пакета.
# Question bank of the course: link
course-questions-export = Скачать пакет QTI
# Question bank of the course: field
course-questions-file = Пакет QTI (ZIP)
# Question bank of the course: button
course-questions-import = Взять из пакета
# Question bank of the course: an import at fault: nothing was taken
course-questions-faults = Ничего не взято. Ошибок: { $count }.
# Question bank of the course: an import that was taken
course-questions-brought = Новых: { $created }, изменённых: { $changed }, без изменений: { $unchanged }.
# After a course: not measured yet
course-after-missing-not-yet = Измеряется через несколько недель после курса.
# After a course: too few people on one side
course-after-missing-too-few = Людей слишком мало для вывода: участников { $participants }, похожих сотрудников { $others }.
# Refusal: a file that is no programme of the course; the place in it
error-course-file-wrong = Файл не является программой курса. Место ошибки: { $place }.
