# Button: add a resource of one's own to the library.
media-add = Добавить
# Title of the form for a new resource.
media-add-title = Новый материал
# Label of the search field of the library.
media-search = Поиск материалов
# Where nothing fits the search.
media-none = Подходящих материалов нет
# Under that.
media-none-hint = Напишите иначе или снимите отметки.
# Filter: only what belongs to this week's theme. $theme: its name.
media-this-week = Эта неделя: { $theme }
# Kind of a resource, also a filter.
media-kind-picture = Картинка
# Kind of a resource, also a filter.
media-kind-picture_set = Набор картинок
# Kind of a resource, also a filter.
media-kind-card_set = Карточки
# Kind of a resource, also a filter.
media-kind-presentation = Презентация
# Kind of a resource, also a filter.
media-kind-video = Видео
# Kind of a resource, also a filter.
media-kind-audio = Аудио
# Kind of a resource, also a filter.
media-kind-worksheet = Рабочий лист
# Kind of a resource, also a filter: an outline of an activity.
media-kind-outline = Конспект занятия
# Above age groups.
media-age = Возрастная группа
# Above development areas.
media-area = Область развития
# Name of the arrow to the page before.
media-previous = Предыдущая страница
# Name of the arrow to the page after.
media-next = Следующая страница
# Name of a page's picture for those who listen. $page: its number.
media-page = Страница { $page }
# Which page is shown. $page of $count.
media-page-of = { $page } / { $count }
# Large button: shows the page over the whole window, for the children to see.
media-show = Показать группе
# The same button for a family, which has no group.
media-show-large = На весь экран
# Label: the indicators of development that a resource helps with.
media-indicators = Что развивает
# Name of the button that begins a sound.
media-play = Слушать
# Name of the button that pauses a sound.
media-pause = Пауза
# Button: opens the file itself.
media-download = Открыть файл
# Button: takes an own resource out of the library.
media-withdraw = Убрать из библиотеки
# On a resource whose file is not judged yet.
media-being-checked = Файл проверяется и появится через несколько секунд.
# Heading above the facts of a resource.
media-about = О материале
# Label of the themes a resource belongs to.
media-themes = Темы
# Label of the author's name.
media-author = Автор
# Label of the licence: how the resource may be used.
media-licence = Лицензия
# Choice of a licence: CC BY.
media-licence-by = Можно использовать с указанием автора (CC BY)
# Choice of a licence: CC BY-SA.
media-licence-by-sa = С указанием автора и на тех же условиях (CC BY-SA)
# Choice of a licence: CC0.
media-licence-free = Без всяких условий (CC0)
# Label: where a resource was taken from, if it is not one's own.
media-source = Источник (если материал не ваш)
# Label of the day a resource was added.
media-added = Добавлено
# Heading above the choice of a file.
media-file = Файл
# Button that opens the chooser of a file.
media-choose-file = Выбрать файл
# Message when no file was sent yet.
media-need-file = Сначала выберите файл и дождитесь отправки
# Heading above name, kind and language.
media-what = Что это?
# Heading above theme, age groups and areas.
media-for-whom = Для кого?
# Label of the field for a resource's name.
media-title = Название
# Label of the choice of a kind.
media-kind = Вид
# Label of the choice of a language.
media-language = Язык
# Label of the field for a description.
media-description = Описание: как использовать
# Label of the choice of a week's theme.
media-theme = Тема недели
# Number of pages on a card. $count: a whole number.
media-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
       *[other] { $count } страниц
    }
# Button that opens more filters. $count: how many of them are set.
media-filters =
    { $count ->
        [0] Ещё отметки
       *[other] Ещё отметки ({ $count })
    }
# The largest size of a file, told before anybody chooses one. $kind: picture, document, sound, video or game; $megabytes: a whole number.
media-limit =
    { $kind ->
        [picture] Изображение
        [document] PDF
        [sound] Звук
        [game] Игра (ZIP)
       *[video] Видео
    } до { $megabytes } МБ
# Kind of a resource, also a filter.
media-kind-game = Игра
# Under a card: a touch shows its other side.
media-turn-over = Нажмите, чтобы перевернуть
# How many resources fit. $count: a whole number.
media-found =
    { $count ->
        [one] { $count } материал
        [few] { $count } материала
       *[other] { $count } материалов
    }
# The same where counting stopped: there are more. $count: a whole number.
media-found-capped = Больше { $count } материалов
# Button: takes all filters back.
media-clear = Снять отметки
# Above the list while the server is away.
media-offline = Нет сети. Показано то, что открывали или сохранили на этом устройстве.
# Above one resource while the server is away.
media-offline-one = Нет сети: показана сохранённая копия.
# In place of a video while the server is away.
media-needs-network = Для видео нужна сеть.
# Choice under a video: the lighter copy, for slow or paid connections. $megabytes: its size.
media-video-light = Лёгкая копия, { $megabytes } МБ
# Choice under a video: as it was added. $megabytes: its size.
media-video-full = Полное качество, { $megabytes } МБ
# In place of a resource whose files are not shown because a family has not agreed.
media-withheld = Этот материал пока не показывается: ждём согласия семьи.
# Label: the preschool a resource comes from.
media-origin = Откуда
# Which edition of a resource it is. $edition: a whole number from 2 on.
media-edition = Издание { $edition }
# Large button: opens a game in a window of its own.
media-play-game = Играть
# Under that button.
media-game-hint = Игра откроется в отдельном окне и не выходит в интернет.
# Where a game cannot be opened now.
media-game-away = Сейчас игру открыть нельзя. Проверьте сеть и попробуйте ещё раз.
# How often a resource was used. $count: a whole number.
media-used-times =
    { $count ->
        [one] Использован { $count } раз
        [few] Использован { $count } раза
       *[other] Использован { $count } раз
    }
# A licence in plain words: CC BY-NC.
media-licence-by-nc = С указанием автора и не ради прибыли (CC BY-NC)
# A licence in plain words: CC BY-ND.
media-licence-by-nd = С указанием автора и без изменений (CC BY-ND)
# A licence in plain words: all rights reserved.
media-licence-none = Только в этом саду: другим использовать нельзя
# Button: keeps a resource on the device for times without a connection.
media-keep = Сохранить на устройстве
# The same button once it is kept; pressed, it lets the files go. $megabytes: how much it takes.
media-kept = Сохранено: { $megabytes } МБ
# Button: a resource on paper.
media-print = Печать
# Title of the dialog that asks how to print.
media-paper-title = На бумагу
# In that dialog, where there is nothing to choose.
media-paper-whole = Материал печатается на листах A4 как есть.
# Label: how many cards stand on a sheet.
media-paper-cards = На листе
# Choice: so many cards on a sheet. $count: 4 or 6.
media-paper-per-page =
    { $count ->
        [one] { $count } карточка
        [few] { $count } карточки
       *[other] { $count } карточек
    }
# Label: where the words of the cards stand.
media-paper-words = Слова
# Choice: words beneath the pictures.
media-paper-words-front = Под картинкой
# Choice: words on the other side of the sheet.
media-paper-words-back = На обороте
# Choice: no words at all.
media-paper-words-none = Без слов
# Label: in which language the words are printed.
media-paper-language = Язык слов
# Button: opens the paper, to be printed.
media-paper-open = Открыть листы
# Button: tells that something is wrong with a resource.
media-report = Сообщить о проблеме
# In the dialog of that button.
media-report-hint = Сообщение прочитает тот, кто отвечает за материал, и ответит вам.
# Label of the choice of a reason.
media-report-reason = Что не так?
# Reason of a report.
media-report-wrong_content = Ошибка в содержании
# Reason of a report.
media-report-not_for_children = Не для детей
# Reason of a report.
media-report-rights = Чужая работа
# Reason of a report.
media-report-shows_children = Видны дети
# Reason of a report.
media-report-broken = Не открывается
# Reason of a report.
media-report-other = Другое
# Label of the field for words.
media-report-words = Что ещё сказать?
# Button: sends the report.
media-report-send = Отправить
# Said when the report was sent.
media-report-sent = Спасибо, сообщение отправлено.
