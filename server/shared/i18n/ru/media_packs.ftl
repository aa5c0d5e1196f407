# Refusal of a pack that was asked for under an id of another one. Hardly ever seen.
error-pack-exists = Этот запрос уже использован для другого. Попробуйте ещё раз.

# A pack that nobody finished making or taking in in time.
error-pack-unfinished = Пакет не был готов вовремя. Запросите его ещё раз.

# Refusal of one more pack while several are under way. $limit: how many at a time.
error-pack-too-many = Сейчас готовится пакетов: { $limit }. Дождитесь их и запросите снова.

# Refusal of a pack into which nothing would go.
error-pack-nothing = В библиотеке нет подходящих материалов. Выберите другие материалы, недели или возраст.

# Refusal of a pack of too many resources. $limit: how many at most.
error-pack-too-many-resources = В один пакет входит не больше материалов, чем { $limit }. Сделайте несколько пакетов.

# Refusal of a pack that is too large. $size_mb, $limit_mb: whole megabytes.
error-pack-too-large = Пакет занял бы { $size_mb } МБ, а можно { $limit_mb } МБ. Сделайте несколько пакетов.

# A pack that cannot be made: the bytes of a file in the store are not what they were.
error-pack-store-damaged = Файл в хранилище повреждён. Сообщите тому, кто обслуживает систему.

# A pack that is not given out any more: a resource in it was withdrawn, or a family took its consent back.
error-pack-no-longer-allowed = Материал из этого пакета отозван, или семья отменила согласие. Сделайте новый пакет.

# Refusal of a pack that a later version of Nihol made. $version: the pack's, $known: ours.
error-pack-newer-version = Пакет сделан в более новой версии Nihol (версия пакета { $version }, эта программа знает до { $known }). Сначала обновите Nihol.

# Refusal of a pack whose signature is not that of its maker.
error-pack-forged = Подпись пакета неверна: его изменили после создания. Возьмите его ещё раз там, откуда он пришёл.

# Refusal of a pack that cannot be read.
error-pack-broken = Пакет повреждён или неполон. Скопируйте его ещё раз.

# Refusal of a pack in which a file is not what the pack says of it.
error-pack-object-changed = Файл в пакете изменён или обрезан. Скопируйте пакет ещё раз.

# Refusal of a pack in which a file is missing.
error-pack-object-missing = В пакете не хватает файла. Скопируйте его ещё раз или попросите полный пакет.

# A pack made by an installation that nobody here knows. $name: what it calls itself, $key: the fingerprint of its key.
error-pack-unknown-issuer = Пакет пришёл от «{ $name }», здесь его не знают (ключ { $key }). Спросите у них ключ, сравните и тогда примите пакет всё равно.

# Refusal of taking a file in that was uploaded a moment ago.
error-pack-file-waiting = Файл ещё проверяется. Попробуйте чуть позже.

# Refusal of an address of another installation.
error-pack-wrong-address = С этого адреса ничего нельзя взять. Напишите его так, как назвал другой детский сад, например 192.168.1.5:8000.

# The other installation does not answer.
error-pack-peer-away = Nihol другого детского сада не отвечает. Включён ли он и в одной ли вы сети? То, что уже пришло, сохранено.

# The other installation does not know the code.
error-pack-unknown-code = Nihol другого детского сада не знает этого кода. Код действует один день.

# Kind of a resource on the page of a pack. $kind: a code.
pack-page-kind =
    { $kind ->
        [picture] Картинка
        [picture_set] Набор картинок
        [card_set] Карточки
        [presentation] Презентация
        [video] Видео
        [audio] Аудио
        [worksheet] Рабочий лист
        [outline] Разработка занятия
       *[game] Игра
    }

# On the page of a pack, below its title. $name: a preschool, $date: a day.
pack-page-made = Составлено: { $name }, { $date }

# On the page of a pack. $count: how many resources are in it.
pack-page-count =
    { $count ->
        [one] { $count } материал
        [few] { $count } материала
       *[many] { $count } материалов
    }

# Heading on the page of a pack above resources that belong to no week of the year.
pack-page-without-theme = Для любой недели

# Link on the page of a pack that opens a document.
pack-page-open = Открыть

# Link on the page of a pack that opens a game.
pack-page-play = Играть

# In the text file of a pack. $file: the name of the page.
pack-readme-open = Чтобы посмотреть без Nihol, откройте { $file } в браузере. Интернет не нужен.

# In the text file of a pack.
pack-readme-take-in = Чтобы принять в библиотеку другого детского сада, загрузите ZIP-файл целиком в Nihol, раздел «Пакеты».

# Refusal of a file that is no catalogue.
error-pack-not-a-sheet = Это не каталог: нужен один лист XLSX со столбцами образца, не больше 1000 строк, рядом с файлами.

# Refusal of a folder or ZIP that is no channel of Kolibri.
error-pack-not-a-channel = Это не канал Kolibri, или их несколько.

# A catalogue with faults. $count: how many.
error-pack-faults = Ничего не принято: ошибок в каталоге — { $count }. Исправьте их и отправьте снова.

# Fault of a cell: the file is not beside the catalogue.
error-pack-no-such-file = Такого файла рядом с каталогом нет.

# Fault of a cell: two rows name one file.
error-pack-file-twice = Этот файл уже назван в другой строке.

# Fault of a catalogue without any row.
error-pack-nothing-in-sheet = В каталоге нет ни одной строки с материалом.

# Fault of a cell: the file is larger than it may be.
error-pack-file-too-large = Этот файл слишком велик.

# On the command line: a pack in a list.
cli-pack-row = { $day }  { $state }  { $size } МБ  { $title }

# On the command line: a pack was written.
cli-pack-written = Записано: { $path }, материалов: { $resources }, { $size } МБ.

# On the command line: resources that did not go into a pack.
cli-pack-left-out = Не вошло из-за отсутствия согласия семьи или файла: { $count }.

# On the command line: what came of a pack.
cli-pack-taken = Новых: { $added }, обновлено: { $renewed }, уже было: { $there }, отклонено: { $refused }.

# On the command line: a fault of a catalogue.
cli-pack-fault = Строка { $row }, { $column }: { $text }

# On the command line: the key of this installation.
cli-pack-key = Ключ: { $key } (отпечаток { $fingerprint })

# On the command line: an issuer was named.
cli-pack-trusted = Пакеты от { $name } (ключ { $fingerprint }) принимаются без вопросов.

# On the command line: how far it is.
cli-pack-progress = { $percent } %

# Refusal on the command line: no such preschool.
error-pack-no-such-preschool = Такого детского сада нет.

# Refusal on the command line of what is no key.
error-pack-not-a-key = Это не ключ. Скопируйте его так, как показывает другая система.

# A pack that could not be taken in: the virus scanner of the installation is not there.
error-pack-scanner-away = Антивирус этой системы не отвечает. То, что уже пришло, сохранено; попробуйте позже.
