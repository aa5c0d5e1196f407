# Shown when the demonstration starts; folder is a path
cli-starting = Nihol запускается в папке {$folder}…
# Shown after a clean stop
cli-stopped = Nihol остановлен. Данные сохранены.
# After nihol migrate
cli-migrated = База данных обновлена.
# After nihol create-admin
cli-administrator-made = Учётная запись администратора создана: {$login}.
# After nihol rotate-certificate-key; key is the id of the new key
cli-certificate-key = Сертификаты теперь подписывает ключ {$key}. Подписанные раньше остаются действительными.
# After a file was written
cli-written = Записано: {$path}
# Progress bar before the first step
cli-demo-begin = Готовится демонстрация
# Progress: places and people
cli-demo-places = Организации и люди
# Progress: starter media
cli-demo-media = Медиатека
# Progress: plans
cli-demo-plans = Планы
# Progress: observations
cli-demo-observations = Наблюдения
# Progress: development cards
cli-demo-cards = Карты развития
# Progress: messages, announcements and a questionnaire for families
cli-demo-families = Семьи
# Progress: a cohort of the 24-hour course with its timetable and attendance
cli-demo-course = Курс
# Progress: figures
cli-demo-figures = Показатели
# Progress: finished
cli-demo-done = Готово
# Printed with the addresses while the demonstration is still being loaded
cli-demo-goes-on = Можно входить. Остальная часть демонстрации загружается: списки и показатели растут, пока загрузка не закончится.
# Printed when the loading that went on beside the running program has ended
cli-demo-loaded = Демонстрация загружена полностью.
# Printed when the program was stopped before the loading ended; percent = how far it came
cli-demo-cut-off = Демонстрация загружена частично ({$percent} %). Следующий запуск продолжит с этого места.
# Table heading
cli-role = Кто
# Table heading
cli-login = Логин
# Table heading: web address
cli-where = Где
# Title of the table of demonstration logins
cli-logins = Демонстрационные входы (пароль: {$password})
# Address of the client
cli-client-at = Для воспитателей и родителей: {$address}
# Address of the pages
cli-pages-at = Страницы для руководителей: {$address}
# How to stop
cli-stop-hint = Чтобы остановить, нажмите Ctrl-C.
# Part of a roster
cli-roster-groups = группы
# Part of a roster
cli-roster-children = дети
# Part of a roster
cli-roster-enrolments = зачисления
# Part of a roster
cli-roster-guardians = родители
# Part of a roster
cli-roster-staff = сотрудники
# One line of a preview
cli-roster-counts = {$part}: новых {$new}, изменено {$changed}, без изменений {$same}
# One problem of a file
cli-roster-problem = {$file}, строка {$line}, {$column}: {$text}
# After an import
cli-roster-applied = Импортировано.
# After a preview
cli-roster-only-shown = Ничего не изменено; чтобы импортировать, добавьте --apply.
