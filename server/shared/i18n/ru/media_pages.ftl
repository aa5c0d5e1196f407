# Entry of the menu and title: the library of didactic materials.
page-menu-library = Библиотека

# Tab: all materials.
media-page-place-library = Материалы

# Tab and title: collections of materials.
media-page-place-collections = Подборки

# Tab and title: requests to share materials, and reports.
media-page-place-requests = Обмен

# Tab and title: what the library lacks.
media-page-place-gaps = Чего не хватает

# Tab and title: packs for places without Internet.
media-page-place-packs = Пакеты

# Tab and title: how much room the files take.
media-page-place-storage = Место

# Label of the one search field.
media-page-search = Название, слово или автор

# Choice of a filter: any.
media-page-any = все

# Unfolds the filters.
media-page-filters = Фильтры

# Label: kind of a material.
media-page-kind = Вид

# Chip: materials of every kind.
media-page-all-kinds = Все

# Chip: my favourites.
media-page-favourites = ★ Избранное

# Chip: what I used lately.
media-page-recent = Недавние

# Kind of a material.
media-page-kind-card-set = Карточки

# Kind of a material.
media-page-kind-picture-set = Набор картинок

# Kind of a material.
media-page-kind-picture = Картинка

# Kind of a material.
media-page-kind-presentation = Презентация

# Kind of a material.
media-page-kind-video = Видео

# Kind of a material.
media-page-kind-audio = Аудио

# Kind of a material.
media-page-kind-game = Игра

# Kind of a material.
media-page-kind-worksheet = Рабочий лист

# Kind of a material.
media-page-kind-outline = Конспект занятия

# Label: theme of a week.
media-page-theme = Тема недели

# Label: themes of weeks.
media-page-themes = Темы

# Label: age groups.
media-page-ages = Возраст

# Value: for every age.
media-page-every-age = любой возраст

# Label: development areas.
media-page-areas = Область развития

# Label: indicators of the development framework that a material helps with.
media-page-indicators = Что развивает

# Below the label of indicators.
media-page-indicators-hint = Отметьте показатели, которым помогает материал: не больше 20.

# Label: language of a material.
media-page-language = Язык

# Label of a filter: how far materials are shared.
media-page-whose = Чьи

# Choice of that filter.
media-page-whose-mine = только мои

# Choice of that filter.
media-page-whose-preschool = нашего сада

# Choice of that filter.
media-page-whose-district = для района

# Choice of that filter.
media-page-whose-everybody = для всех

# For whom a material is. Lower case.
media-page-reach-mine = только для меня

# For whom a material is. Lower case.
media-page-reach-preschool = для детского сада

# For whom a material is. Lower case.
media-page-reach-district = для района

# For whom a material is. Lower case.
media-page-reach-everybody = для всех

# Under the title: this week's theme, whose materials come first. $theme: its name.
media-page-week-now = Тема этой недели: { $theme }. Подходящие материалы стоят первыми.

# Sign on a material of this week's theme. Lower case.
media-page-this-week = эта неделя

# Sign on a favourite. Lower case.
media-page-favourite = избранное

# How many materials were found. $count: a whole number.
media-page-found =
    { $count ->
        [one] { $count } материал
        [few] { $count } материала
        [many] { $count } материалов
       *[other] { $count } материалов
    }

# There are at least so many. $count: a whole number.
media-page-found-many = Больше { $count } материалов

# Where nothing was found.
media-page-none-hint = Напишите короче или снимите один из фильтров. Латиница и кириллица находятся одинаково.

# Where the library is empty.
media-page-empty = Библиотека пока пуста

# Under that.
media-page-empty-hint = Добавьте картинки, карточки, видео или рабочие листы: их найдут и коллеги.

# Number of pages. $count: a whole number.
media-page-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страниц
    }

# How often a material was used. $count: a whole number.
media-page-used =
    { $count ->
        [one] Использован { $count } раз
        [few] Использован { $count } раза
        [many] Использован { $count } раз
       *[other] Использован { $count } раз
    }

# State of a file. Lower case.
media-page-state-waiting = проверяется

# State of a file. Lower case.
media-page-state-refused = не принят

# State of a file. Lower case.
media-page-state-ready = готов

# Button: makes a favourite of it.
media-page-keep = В избранное

# Button: takes it out of the favourites.
media-page-let-go = В избранном

# Button: opens or saves the file.
media-page-download = Скачать
# Name of the choice between the copies of a video, for screen readers.
media-page-film-copies = Какую копию показывать

# Notice after something was done.
media-page-done-added = Материал добавлен в библиотеку.

# Notice after something was done.
media-page-done-changed = Изменения сохранены.

# Notice after something was done.
media-page-done-shared = Запрос отправлен. Решение появится в разделе «Обмен».

# Notice after something was done.
media-page-done-reported = Спасибо, сообщение отправлено. Ответ появится в разделе «Обмен».

# On a material whose file is being checked.
media-page-checking = Файл проверяется. Обновите страницу чуть позже.

# On a material that is not shown: a family has not agreed.
media-page-withheld = Материал не показывается: семья одного из детей не дала согласия.

# Button: begins a game.
media-page-play = Играть

# Under a game: how long its address lives.
media-page-play-hint = Игра не выходит в интернет и ничего не сохраняет. Если она остановилась, обновите страницу.

# Name of the part where pages or cards are leafed through.
media-page-look = Просмотр

# Name of a picture for those who listen. $number: its number.
media-page-leaf = Изображение { $number }

# Which page or card is shown. $number of $count.
media-page-leaf-of = { $number } из { $count }

# Link to the page before.
media-page-before = ‹ Назад

# Link to the page after.
media-page-after = Дальше ›

# Name of the picture on the back of a card.
media-page-back = Обратная сторона

# Heading above the facts of a material.
media-page-about = О материале

# Label: author.
media-page-author = Автор

# Label: how a material may be used.
media-page-licence = Как можно использовать

# A licence in plain words.
media-page-licence-cc-by-4-0 = Свободно, с указанием автора

# A licence in plain words.
media-page-licence-cc-by-sa-4-0 = С указанием автора, переделки на тех же условиях

# A licence in plain words.
media-page-licence-cc0-1-0 = Без всяких условий

# A licence in plain words.
media-page-licence-cc-by-nc-4-0 = С указанием автора, не для заработка

# A licence in plain words.
media-page-licence-cc-by-nc-sa-4-0 = С указанием автора, не для заработка, переделки на тех же условиях

# A licence in plain words.
media-page-licence-cc-by-nd-4-0 = С указанием автора, без изменений

# A licence in plain words.
media-page-licence-cc-by-nc-nd-4-0 = С указанием автора, без изменений, не для заработка

# A licence in plain words.
media-page-licence-public-domain = Общественное достояние

# A licence in plain words.
media-page-licence-all-rights-reserved = Только внутри сада: чужая работа

# Label: where a material was taken from.
media-page-source = Источник

# Label: for whom a material is.
media-page-for-whom = Для кого

# Which edition of a shared material. $number.
media-page-edition = издание { $number }

# Label: when it was added.
media-page-added = Добавлен

# Heading: how often it was used and what came of it.
media-page-effect = Использование и эффект

# Where nobody has used it yet.
media-page-not-used = Пока никто не использовал.

# In how many preschools. $count: a whole number.
media-page-reused = в { $count } детских садах

# What came of it. $helped of $rated ratings say the children were taken by it.
media-page-helped = Детям понравилось: { $helped } из { $rated } оценок

# A rating after use.
media-page-rating-3 = Детям понравилось

# A rating after use.
media-page-rating-2 = Понравилось отчасти

# A rating after use.
media-page-rating-1 = Не получилось

# Unfolds: note what came of it.
media-page-rate = Отметить эффект

# Label: a word on the effect.
media-page-rating-words = Пара слов

# Heading: plans that name it.
media-page-planned-in = В планах

# Heading: printing.
media-page-print = Печать

# Label: how many cards on a sheet.
media-page-per-page = На листе

# Label: where the words stand on printed cards.
media-page-words = Слова

# Choice of that.
media-page-words-front = под картинкой

# Choice of that.
media-page-words-back = на обороте

# Choice of that.
media-page-words-none = без слов

# Label: language of the printed words.
media-page-words-language = Язык слов

# Button: makes a PDF to print.
media-page-print-pdf = Сделать PDF

# Heading: put it into a collection.
media-page-collect = Добавить в подборку

# Label: choice of a collection.
media-page-collection = Подборка

# Choice: a new collection.
media-page-collection-new = новая подборка

# Label: name of a collection.
media-page-collection-title = Название подборки

# Under that field.
media-page-collection-hint = Только для новой подборки.

# Button.
media-page-collect-do = Добавить

# Heading: share it wider.
media-page-share = Поделиться шире

# Under that.
media-page-share-hint = Каждый шаг проверяют: в саду методист или заведующая, в районе отдел образования, для всех министерство. Ваше имя и условия остаются при материале.

# Label: a word to the reviewer.
media-page-share-words = Пояснение для проверяющего

# Button: asks for that step.
media-page-share-preschool = Поделиться с садом

# Button: asks for that step.
media-page-share-district = Поделиться с районом

# Button: asks for that step.
media-page-share-everybody = Поделиться со всеми

# Where it cannot be shared wider because of its licence.
media-page-share-licence = С такими условиями материал остаётся в саду. Если работа ваша, выберите другие условия.

# Where it is shared with everybody already.
media-page-share-widest = Материал доступен всем.

# Link to the requests.
media-page-requests-open = Открыть запрос

# State of a request to share. Lower case.
media-page-request-waiting = ждёт решения

# State of a request to share. Lower case.
media-page-request-returned = возвращён

# State of a request to share. Lower case.
media-page-request-accepted = принят

# State of a request to share. Lower case.
media-page-request-declined = отклонён

# State of a request to share. Lower case.
media-page-request-withdrawn = отозван

# Unfolds: tell of a problem with it.
media-page-report = Сообщить о проблеме

# Label: what is wrong.
media-page-report-reason = Что не так

# What is wrong with a material. Lower case.
media-page-reason-wrong-content = ошибка в содержании

# What is wrong with a material. Lower case.
media-page-reason-not-for-children = не для детей

# What is wrong with a material. Lower case.
media-page-reason-rights = чужая работа без разрешения

# What is wrong with a material. Lower case.
media-page-reason-shows-children = видны дети

# What is wrong with a material. Lower case.
media-page-reason-broken = не открывается или испорчен

# What is wrong with a material. Lower case.
media-page-reason-other = другое

# Label: in one's own words.
media-page-report-words = Своими словами

# Button.
media-page-report-do = Сообщить

# Unfolds and button: takes it out of the library.
media-page-withdraw = Убрать из библиотеки

# Above that button.
media-page-withdraw-hint = Материал исчезнет у всех, и все изданные копии тоже. В планах с ним будет сказано «убран».

# Whose: my own. Lower case.
media-page-own = моя

# Number of materials in a collection. $count.
media-page-things =
    { $count ->
        [one] { $count } материал
        [few] { $count } материала
        [many] { $count } материалов
       *[other] { $count } материалов
    }

# Sign: a collection that colleagues see. Lower case.
media-page-collection-shared = открыта коллегам

# Where there are no collections.
media-page-collections-none = Подборок пока нет

# Under that.
media-page-collections-hint = На странице материала выберите «Добавить в подборку».

# Where a collection is empty.
media-page-collection-empty = Подборка пуста

# Heading.
media-page-collection-change = Изменить подборку

# Box: colleagues see it.
media-page-collection-share = Показать коллегам из сада

# Unfolds the materials that can be taken out.
media-page-collection-take-out = Убрать из подборки

# Button.
media-page-collection-remove = Удалить подборку

# Above that.
media-page-collection-remove-hint = Удалится только подборка, материалы останутся.

# Button and title: adding files.
media-page-add = Добавить материалы

# Under that title.
media-page-add-hint = Сначала отправьте файлы, затем опишите их.

# A kind of file.
media-page-file-picture = Картинка

# A kind of file.
media-page-file-document = Документ, презентация

# A kind of file.
media-page-file-sound = Звук

# A kind of file.
media-page-file-video = Видео

# A kind of file.
media-page-file-game = Игра

# A kind of file.
media-page-file-pack = Пакет

# A kind of file.
media-page-file-catalogue = Каталог

# A kind of file.
media-page-file-pack_made = Собранные пакеты

# The largest size of a file. $megabytes.
media-page-up-to = до { $megabytes } МБ

# In the field where files are dropped or chosen.
media-page-drop = Перетащите файлы сюда или выберите

# The same for one file.
media-page-drop-one = Перетащите файл сюда или выберите

# Under that: what happens when the connection breaks.
media-page-drop-hint = Если связь прервётся, отправка продолжится сама. Если страница закрылась, выберите тот же файл снова в течение суток.

# Name of a progress bar for those who listen.
media-page-progress = Отправлено

# Button: tries again at once.
media-page-try-again = Повторить сейчас

# Button: takes a file off the list.
media-page-leave-out = Убрать

# State of a file on its way. Lower case.
media-page-sending-waiting = в очереди

# State of a file on its way. Lower case.
media-page-sending-sending = отправляется

# State of a file on its way. Lower case.
media-page-sending-checking = отправлен, проверяется

# State of a file on its way. Lower case.
media-page-sending-ready = готов

# State of a file on its way. Lower case.
media-page-sending-broken = связь прервалась, продолжится сама

# State of a file on its way. Lower case.
media-page-sending-too-large = файл больше предела

# State of a file on its way. Lower case.
media-page-sending-wrong-type = такой файл не принимается

# Button: on to describing what was sent.
media-page-next = Описать

# Button: makes one set of the pictures.
media-page-next-set = Собрать в один набор

# Button: back to the set with the new pictures.
media-page-next-change = Добавить в набор

# Label of the field of one file.
media-page-file = Файл

# Under that field.
media-page-file-hint = Так отправляется один файл, до 50 МБ.

# Button: sends the file.
media-page-send = Отправить

# Title of the form. $count: how many files.
media-page-describe =
    { $count ->
        [one] Новый материал
        [few] Новые материалы: { $count }
        [many] Новые материалы: { $count }
       *[other] Новые материалы: { $count }
    }

# Title of the form of a set.
media-page-describe-set = Новый набор

# Above several files.
media-page-describe-hint = Дайте каждому название и вид. Остальное ниже общее для всех.

# Title: correct a material.
media-page-change = Исправить материал

# Label: title.
media-page-title = Название

# Label: title in a language. $language.
media-page-title-in = Название, { $language }

# Under that.
media-page-title-hint = Достаточно одного языка.

# Legend: the pictures of a set.
media-page-pictures = Картинки и слова

# Under that.
media-page-pictures-hint = Номер задаёт порядок. Картинке для оборота дайте номер её карточки.

# Label: place in the order.
media-page-place = Номер

# Label: which side of a card.
media-page-side = Сторона

# Choice of that.
media-page-side-front = лицо

# Choice of that.
media-page-side-back = оборот

# Choice of that.
media-page-side-out = не нужна

# Label: the word of a picture in a language. $language.
media-page-word-in = Слово, { $language }

# Link: adds more pictures to a set.
media-page-more-pictures = Добавить ещё картинки

# Label: description in a language. $language.
media-page-description-in = Описание, { $language }

# Under that.
media-page-description-hint = Как использовать, чему учит.

# Unfolds the other languages.
media-page-description-more = На других языках

# Label: language of the content.
media-page-language-of = Язык материала

# Under the ages.
media-page-ages-hint = Если ничего не отметить, для любого возраста.

# Legend: are children to be seen or heard in it?
media-page-seen = Видно ли или слышно в нём детей?

# Under that.
media-page-seen-hint = Без согласия семьи снимок ребёнка в библиотеку не попадёт.

# Choice.
media-page-seen-no = Нет

# Choice.
media-page-seen-yes = Да

# Name of the list of children for those who listen.
media-page-children = Дети

# Label: where it was taken from.
media-page-source-where = Откуда взят

# Under that.
media-page-source-hint = Если работа ваша, оставьте пустым.

# Choice: for the whole preschool.
media-page-for-preschool = для коллег из сада

# Choice: only for me.
media-page-for-mine = пока только для меня

# Button: puts so many materials into the library. $count.
media-page-put-in = Добавить в библиотеку

# A form was refused: it says that children are to be seen, but not which.
error-media-page-choose-children = Отметьте в списке детей, которых видно.

# A set was refused: a picture for the back of a card has a number that no card has.
error-media-page-back-alone = Карточки с таким номером нет: дайте картинке для оборота номер её карточки.

# A set was refused: no picture is left in it.
error-media-page-set-empty = Оставьте в наборе хотя бы одну картинку.

# Title for districts and the ministry: what waits for their review.
media-page-review = Проверка

# Heading: libraries of the preschools.
media-page-libraries = Библиотеки детских садов

# Heading: requests that wait for my decision.
media-page-waiting = Ждут моего решения

# Where nothing waits.
media-page-waiting-none = Ничего не ждёт

# Under that.
media-page-waiting-hint = Когда кто-то захочет поделиться материалом шире, он появится здесь.

# Heading: other requests.
media-page-requests = Запросы

# Heading: reports of problems.
media-page-reports = Сообщения о проблемах

# State of a report. Lower case.
media-page-report-open = ждёт ответа

# State of a report. Lower case.
media-page-report-settled = отвечено

# Unfolds: answer a report.
media-page-settle = Ответить

# Label: answer to whoever reported.
media-page-settle-answer = Ответ сообщившему

# Box: withdraw the material too.
media-page-settle-withdraw = Убрать материал

# Button.
media-page-settle-do = Отправить ответ

# Who asked when. $name, $moment.
media-page-asked-by = запрос: { $name }, { $moment }

# Label: how far it is to be shared.
media-page-asked-for = Запрошено

# Link: the page of the material.
media-page-open = Страница материала

# Where the material of a request is gone.
media-page-gone = Материал убран или больше не виден.

# Heading: what was said.
media-page-remarks = Замечания

# Where nothing was said.
media-page-remarks-none = Пока ничего не написано.

# Label: words of the reviewer.
media-page-decision-words = Слова автору

# Under that.
media-page-decision-hint = При возврате и отказе напишите причину.

# Button.
media-page-accept = Принять

# Button: back to the author with a question.
media-page-return = Вернуть

# Button.
media-page-decline = Отклонить

# Label: answer of the author.
media-page-answer-words = Ваш ответ

# Button.
media-page-answer = Ответить

# Unfolds and button: takes a request back.
media-page-take-back = Отозвать запрос

# Above that.
media-page-take-back-hint = Материал останется там, где он сейчас.

# Above that, where it is shared already.
media-page-take-back-accepted = Материал исчезнет на этом уровне и шире.

# Under the title of gaps.
media-page-gaps-hint = Сколько материалов есть для каждой темы и возраста.

# After that, for those who may add.
media-page-gaps-hint-add = Нажмите пустую клетку, чтобы добавить.

# Button: the whole as a workbook.
media-page-gaps-workbook = Всё в Excel

# Under the heading of the matrix.
media-page-gaps-cells = Число: сколько есть. Штриховка: ещё нет. Материал для любого возраста считается в каждом.

# For those who listen: an empty cell.
media-page-gap = нет

# Name of an empty cell's link. $theme, $age.
media-page-gap-add = Нет. Добавить: { $theme }, { $age }

# Heading of the sums.
media-page-gaps-sums = Заполненность по видам и языкам

# Under that. $count: how many cells there are.
media-page-gaps-sums-hint = В какой доле из { $count } клеток тем и возрастов есть хотя бы один материал.

# Where there is no grid of themes.
media-page-gaps-none = Сетка тем не загружена

# Under that.
media-page-gaps-none-hint = Появится, когда будет загружена государственная сетка тем.

# Heading: how much is held.
media-page-held = Занято

# Beside the figure. $limit: with its unit.
media-page-held-of = из { $limit }

# Uploads on their way. $size: with its unit.
media-page-held-waiting = Кроме того, отправляется: { $size }

# When little room is left.
media-page-held-full = Места почти не осталось. Уберите лишние материалы или попросите место у администратора.

# Heading of a column.
media-page-kind-of-file = Вид файлов

# Heading of a column: number of files.
media-page-files = Количество

# Heading of a column: size.
media-page-size = Объём

# A size. $size.
media-page-gigabytes = { $size } ГБ

# A size. $size.
media-page-megabytes = { $size } МБ

# A size. $size.
media-page-kilobytes = { $size } КБ

# Heading: how much the preschool may hold.
media-page-quota = Предел

# Label.
media-page-quota-gigabytes = Для детского сада, ГБ

# Under the title of packs.
media-page-packs-hint = Материалы туда, где нет интернета: на флешке или по местной сети.

# Button and title: make a pack.
media-page-pack-new = Собрать пакет

# Where there are no packs.
media-page-packs-none = Пакетов пока нет

# Under that.
media-page-packs-none-hint = Пакетом может быть тема одной недели или целая подборка.

# Which way a pack goes: made here. Lower case.
media-page-pack-out = собран здесь

# Which way a pack goes: taken in. Lower case.
media-page-pack-in = получен

# Title of a pack that is being taken in and has no name yet.
media-page-pack-from = Пакет из другого места

# State of a pack. Lower case.
media-page-pack-state-waiting = в очереди

# State of a pack. Lower case.
media-page-pack-state-running = в работе

# State of a pack. Lower case.
media-page-pack-state-ready = готов

# State of a pack. Lower case.
media-page-pack-state-failed = не получилось

# State of a pack. Lower case.
media-page-pack-state-refused = не принят

# State of a pack. Lower case.
media-page-pack-state-done = принят

# State of a pack. Lower case.
media-page-pack-state-expired = срок истёк

# Heading and button: take a pack in.
media-page-pack-take = Принять пакет

# Notice: the file of a pack is here.
media-page-pack-sent = Файл пакета отправлен.

# Heading: from a file.
media-page-pack-by-file = Из файла

# Under the field, without script.
media-page-pack-file-hint = До 100 МБ. Для больших пакетов включите в браузере скрипты.

# Heading: by the local network.
media-page-pack-by-network = По местной сети

# Under that, where a pack is taken in.
media-page-pack-by-network-hint = Спросите у другого сада адрес и код.

# Label: address of the other installation.
media-page-pack-address = Адрес

# Label: the code.
media-page-pack-code = Код

# Link: shows the page again.
media-page-reload = Обновить

# Beside a legend: nothing chosen means any. In brackets.
media-page-any-when-none = (если не отмечать, все)

# Label: name of a pack.
media-page-pack-title = Название пакета

# Button: tells how large it would be.
media-page-pack-size = Узнать размер

# Button.
media-page-pack-make = Собрать

# What does not go in. $count.
media-page-pack-left-out = Не войдёт материалов: { $count }. Нет согласия семьи или файл ещё проверяется.

# While a pack is made or taken in.
media-page-pack-under-way = Работа идёт. Страница обновляется сама, её можно закрыть.

# Heading: the pack can be fetched.
media-page-pack-ready = Пакет готов

# Until when. $moment.
media-page-pack-until = до { $moment }

# Under the button.
media-page-pack-ready-hint = Скопируйте на флешку. Файл index.html внутри открывается и без Nihol.

# Above address and code.
media-page-pack-tell = Сообщите другому саду этот адрес и код.

# Button: makes a code.
media-page-pack-offer = Получить код

# Button: another code.
media-page-pack-offer-again = Новый код

# Above that.
media-page-pack-offer-hint = По коду другой сад в той же сети может получить пакет в течение суток.

# Heading: trust an issuer that nobody knows.
media-page-pack-trust = Доверяете ли вы источнику?

# Under that.
media-page-pack-trust-hint = Спросите ключ у сада, который дал пакет. Если он такой же, примите пакет.

# Button.
media-page-pack-trust-do = Ключ тот же, принять

# Heading: what came of it.
media-page-pack-outcome = Результат

# Line. $count.
media-page-pack-outcome-added = Новых материалов: { $count }

# Line. $count.
media-page-pack-outcome-renewed = Обновлено: { $count }

# Line. $count.
media-page-pack-outcome-already-there = Уже были: { $count }

# Line. $count.
media-page-pack-outcome-refused = Не принято: { $count }

# Who made the pack. $name.
media-page-pack-issuer = Собрал: { $name }

# Where a catalogue is wrong. $row, $column.
media-page-pack-fault = строка { $row }, { $column }

# Above the form: the very same file is in the library already.
media-page-twins = Точно такой файл уже есть в библиотеке. Возможно, добавлять не нужно:

# Beside a large number: resources that staff want to put into the library. The number itself is not repeated.
page-need-sharing-waiting = материалы ждут проверки
