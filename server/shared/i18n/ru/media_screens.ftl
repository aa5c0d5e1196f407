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
        [0] Возраст и область
       *[other] Возраст и область ({ $count })
    }
# The largest size of a file, told before anybody chooses one. $kind: picture, document, sound or video; $megabytes: a whole number.
media-limit =
    { $kind ->
        [picture] Изображение
        [document] PDF
        [sound] Звук
       *[video] Видео
    } до { $megabytes } МБ
