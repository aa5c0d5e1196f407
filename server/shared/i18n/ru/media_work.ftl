# Place in the library: everything.
media-place-all = Всё
# Place in the library: what one used lately.
media-place-recent = Недавние
# Place in the library, and the sign of a favourite.
media-place-favourites = Избранное
# What fits this group comes first. $group: its name.
media-for-group = Для группы «{ $group }»
# Where there are no favourites yet.
media-no-favourites = В избранном пока пусто
# Under that.
media-no-favourites-hint = Откройте материал и нажмите на звёздочку: он появится здесь.
# Where one has used nothing yet.
media-no-recent = Вы пока ничего не использовали
# Under that.
media-no-recent-hint = Здесь собирается то, что вы показали, включили или напечатали.
# Label: for whom a resource is.
media-reach = Кому видно
# For whom a resource is: its author alone.
media-reach-mine = Только я
# For whom a resource is: the author's preschool.
media-reach-preschool = Наш сад
# For whom a resource is: the preschools of the district.
media-reach-district = Район
# For whom a resource is: everybody in the country.
media-reach-everybody = Все
# The same as a sentence.
media-reach-mine-told = Это видите только вы.
# The same as a sentence.
media-reach-preschool-told = Это видят коллеги и родители вашего сада.
# The same as a sentence.
media-reach-district-told = Это видят все сады района.
# The same as a sentence.
media-reach-everybody-told = Это видят все сады страны.
# Under the choice: it is seen at once.
media-reach-at-once = Ваш сад увидит его сразу.
# Under the choice: somebody looks at it first.
media-reach-review = Сначала посмотрит заведующая или методист; до этого видите и используете его только вы.
# Name of the star: puts among the favourites.
media-favourite-on = В избранное
# Name of the star: takes out of the favourites.
media-favourite-off = Убрать из избранного
# Button: attaches a resource to an activity of a plan.
media-attach = В план
# Title of the screen for that.
media-attach-title = Прикрепить к занятию
# On that screen. $title: the resource.
media-attach-hint = К какому занятию нужен материал «{ $title }»? Нажмите.
# Heading of a week. $group: its name; $day: its Monday.
media-attach-week = { $group }, неделя с { $day }
# Where no week can be changed.
media-attach-none = Нет плана, который можно менять
# Under that.
media-attach-none-hint = Планы этой и следующей недели сданы или ещё не составлены.
# Said when it was attached. $activity: its name.
media-attached = Прикреплено: { $activity }
# Button and title: puts a resource into a collection.
media-into-collection = В подборку
# Said when it was put there. $title: the collection.
media-put-into = Добавлено: { $title }
# Title of the screen of collections, and the way there.
media-collections = Подборки
# Where there is none.
media-collections-none = Подборок пока нет
# Under that.
media-collections-none-hint = В подборке можно собрать материалы по теме и открыть их коллегам.
# Button and title: a new collection.
media-collection-new = Новая подборка
# Label of the field for its name.
media-collection-new-title = Название подборки
# Button: makes a collection and puts the resource into it.
media-collection-make = В новую подборку
# Button and title: changes the name of a collection and who sees it.
media-collection-change = Изменить подборку
# Switch: colleagues see the collection.
media-collection-share = Видят коллеги из сада
# Sign of a collection that colleagues see.
media-collection-shared = Открыта коллегам
# Sign of a collection that nobody else sees.
media-collection-own = Видите только вы
# Whose collection it is. $name: a colleague.
media-collection-of = Подборка: { $name }
# Button: removes a collection; the resources stay.
media-collection-remove = Удалить подборку
# Where a collection has no resources.
media-collection-empty = Подборка пуста
# Under that.
media-collection-empty-hint = Откройте материал и нажмите «В подборку».
# How many resources there are in something. $count: a whole number.
media-items =
    { $count ->
        [one] { $count } материал
        [few] { $count } материала
       *[other] { $count } материалов
    }
# Name of an arrow. $title: what is moved.
media-move-up = Выше: { $title }
# Name of an arrow. $title: what is moved.
media-move-down = Ниже: { $title }
# Name of a cross. $title: what is taken out.
media-take-out = Убрать: { $title }
# Button: says how a resource worked.
media-rate = Оценить
# Question after a resource was shown or played.
media-rate-title = Как прошло?
# Answer with a smiling face.
media-rate-3 = Детям понравилось
# Answer with a quiet face.
media-rate-2 = Отчасти
# Answer with an unhappy face.
media-rate-1 = Не вышло
# Label of the field for a word after it.
media-rate-words = Пара слов (по желанию)
# Button: keeps that word.
media-rate-say = Сохранить слова
# Button: does not answer, and is not asked again.
media-rate-not-now = Не сейчас
# Heading: where and how often a resource is used.
media-where-used = Где использовали
# Under that heading, where nobody has used it.
media-never-used = Пока никто не использовал.
# In how many preschools. $count: a whole number.
media-reused-by =
    { $count ->
        [one] в { $count } саду
        [few] в { $count } садах
       *[other] в { $count } садах
    }
# How many of those who rated it were glad. $helped of $rated.
media-helped-of = Помог { $helped } из { $rated }
# How it was used. $count: a whole number.
media-how-shown = показ: { $count }
# How it was used. $count: a whole number.
media-how-played = проигран: { $count }
# How it was used. $count: a whole number.
media-how-printed = печать: { $count }
# How it was used. $count: a whole number.
media-how-downloaded = скачан: { $count }
# How it was used. $count: a whole number.
media-how-planned = в планах: { $count }
# The week of an activity. $day: its Monday.
media-planned-week = неделя с { $day }
# Button: corrects a resource.
media-correct = Исправить
# Title of the form that corrects a resource.
media-correct-title = Исправить материал
# Title of the question before a resource is taken out.
media-withdraw-title = Убрать из библиотеки?
# Under that.
media-withdraw-hint = Материал сразу исчезнет, и то, чем вы поделились, тоже. В планах будет написано, что его убрали.
# Button: takes photos or chooses them.
media-take-photos = Снять или выбрать фото
# Under the choosers of files.
media-set-hint = Несколько картинок станут набором или карточками. Игра: ZIP с файлом index.html.
# While the browser sends a file.
media-sending-stay = Файл отправляется: не закрывайте страницу. Если связь прервётся, он пойдёт сначала.
# While the app sends a large file in parts.
media-sending-continues = Большой файл отправляется по частям: после обрыва связи он продолжится с того же места, хоть завтра.
# While a browser's window sends a file in parts.
media-sending-window = Файл отправляется по частям: не закрывайте страницу. После обрыва связи он сам продолжится с того же места; если страница закрылась, выберите тот же файл снова.
# Message when a file is still on its way.
media-still-sending = Дождитесь отправки файлов
# Message where several files were chosen for something that is one.
media-one-file-only = Несколько файлов бывает только у набора картинок и карточек. Оставьте один.
# Heading of the cards of a set. $count: how many.
media-set-title =
    { $count ->
        [one] Набор: { $count } картинка
        [few] Набор: { $count } картинки
       *[other] Набор: { $count } картинок
    }
# Label: in which languages a set has words.
media-word-languages = На каких языках слова?
# Label of the field for a card's word. $language: its name.
media-word-in = Слово: { $language }
# Name of a card. $number: its place.
media-card = Карточка { $number }
# Name of the picture on the other side of a card.
media-back = Оборот
# Button: makes the picture the back of the card before it.
media-back-of-previous = Оборот предыдущей карточки
# Button: takes the back off a card; it becomes a card of its own.
media-back-off = Убрать оборот
# Where the very same file is in the library. $title: the resource.
media-twin = Этот файл уже есть в библиотеке: { $title }
# Button beside that.
media-twin-open = Посмотреть
# Heading: which children are in the resource.
media-children = Видны ли дети?
# Answer: no child can be seen or heard.
media-children-no = Нет
# Answer: children can be seen or heard.
media-children-yes = Да, видны или слышны
# Under that answer.
media-children-hint = Назовите их: материал останется в библиотеке, если семьи согласны.
# Label of the search field for children.
media-children-search = Имя ребёнка
# Where children were named before. $count: how many.
media-children-before =
    { $count ->
        [one] Названы раньше: { $count } ребёнок
        [few] Названы раньше: { $count } ребёнка
       *[other] Названы раньше: { $count } детей
    }
# Heading of the choice who sees it.
media-who-sees = Кто увидит?
# Heading of how far a resource is shared.
media-sharing = Кому открыт
# Button and title: asks to share with the preschool.
media-share-preschool = Поделиться с садом
# Button and title: asks to share with the district.
media-share-district = Поделиться с районом
# Button and title: asks to share with everybody.
media-share-everybody = Поделиться со всеми
# In that dialog: who looks at it.
media-share-preschool-hint = Посмотрит заведующая или методист, затем его увидит ваш сад.
# In that dialog: who looks at it.
media-share-district-hint = Посмотрит район. Ваше имя и лицензия останутся на материале.
# In that dialog: who looks at it.
media-share-everybody-hint = Посмотрит министерство. Ваше имя и лицензия останутся на материале.
# In that dialog.
media-share-licence-hint = Открывается то, что проверено: дальнейшие правки попадут туда, когда попросите снова.
# Label of the field for a word to the reviewer.
media-share-words = Слово проверяющему (по желанию)
# Button: asks.
media-share-ask = Попросить
# State of a request. $reach: how far; $state: where it stands.
media-request-told = { $reach }: { $state }
# State of a request.
media-request-waiting = на проверке
# State of a request.
media-request-returned = возвращено вам
# State of a request.
media-request-accepted = принято
# State of a request.
media-request-declined = отклонено
# State of a request.
media-request-withdrawn = отозвано
# Who asked. $name at $place.
media-request-by = { $name }, { $place }
# Button: answers what was returned.
media-request-answer = Ответить
# Button: takes a request back, and what was shared by it.
media-request-take-back = Отозвать
# Button of a reviewer.
media-decide-accept = Принять
# Button of a reviewer.
media-decide-return = Вернуть
# Button of a reviewer.
media-decide-decline = Отклонить
# Button of the last question.
media-step-accept = Принять
# Button of the last question.
media-step-return = Вернуть
# Button of the last question.
media-step-decline = Отклонить
# Button of the last question.
media-step-answer = Ответить
# Button of the last question.
media-step-withdraw = Отозвать
# The last question.
media-step-accept-hint = Материал увидят те, для кого просят.
# The last question.
media-step-return-hint = Напишите автору, что исправить.
# The last question.
media-step-decline-hint = Напишите причину: автор её прочитает.
# The last question.
media-step-answer-hint = Напишите, что изменили: запрос снова пойдёт на проверку.
# The last question.
media-step-withdraw-hint = Запрос и то, чем по нему поделились, будут убраны.
# Label of the field for words.
media-step-words = Слова
# Title of the screen of requests and reports, and the way there.
media-requests = Запросы
# Where there are none.
media-requests-none = Запросов нет
# Under that.
media-requests-none-hint = Откройте свой материал и попросите в разделе «Кому открыт».
# Heading: what waits for the reader's decision.
media-waiting-for-me = Ждут вашего решения
# Heading: requests of the preschool.
media-own-requests = Отправленные запросы
# Heading: reports of problems.
media-reports = Сообщения о проблемах
# A report. $title: the resource; $reason: what is wrong.
media-report-told = { $title }: { $reason }
# The answer to a report. $name: who answered.
media-report-answer = { $name }: { $answer }
# A report that is not answered yet.
media-report-open = Ответа ещё нет
# Title of the screen of packs, and the way there.
media-packs = Пакеты
# Under that: what a pack is for.
media-packs-hint = Пакет: материалы одним файлом для мест без интернета. Его можно взять на флешке; он откроется в браузере и без Nihol.
# Heading: a new pack.
media-pack-new = Новый пакет
# Label of the field for its name.
media-pack-title = Название пакета
# Choice: resources of every theme.
media-pack-any-theme = Любая тема
# How large a pack would become. $count resources, $megabytes.
media-pack-size =
    { $count ->
        [one] { $count } материал, { $megabytes } МБ
        [few] { $count } материала, { $megabytes } МБ
       *[other] { $count } материалов, { $megabytes } МБ
    }
# Button: makes the pack.
media-pack-make = Собрать
# Heading: packs that were made.
media-packs-made = Собранные пакеты
# Where none was made.
media-packs-none = Пакетов пока нет.
# While a pack is being made.
media-pack-being-made = Собирается…
# Until when a pack stays. $day: a day.
media-pack-until = хранится до { $day }
# Button: downloads the pack.
media-pack-take = Скачать
# A code by which another installation takes the pack. $code: letters.
media-pack-code = Код: { $code }
# A size. $megabytes: a number.
media-megabytes = { $megabytes } МБ
