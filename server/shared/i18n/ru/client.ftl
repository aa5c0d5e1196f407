# Tooltip of the button that opens the menu of the own account.
client-account = Моя учётная запись

# On the screen of unsent entries, when there are none.
client-all-sent = Всё отправлено

# Below the line that everything is sent.
client-all-sent-hint = Если связь прервётся, ваши записи подождут здесь и отправятся сами.

# Tooltip of the arrow that leads to the screen before.
client-back = Назад

# Button of a form or a calendar: leave without a change.
client-cancel = Отмена

# Button of a calendar: take the chosen day.
client-choose = Выбрать

# Button of a date field while no day is chosen; opens a calendar.
client-choose-day = Выберите день

# Tooltip of the button that closes a photo shown over the whole window.
client-close = Закрыть

# Button at an entry the server refused: give the entry up.
client-discard = Отказаться

# Error below a field of a form that was left empty.
client-field-required = Заполните это поле

# Tooltip of the globe button that opens the choice of language.
client-language = Язык

# Name of the English language in itself. Not translated.
client-language-en = English

# Name of the Karakalpak language in itself. Not translated.
client-language-kaa = Qaraqalpaqsha

# Name of the Russian language in itself. Not translated.
client-language-ru = Русский

# Name of the Uzbek language in itself. Not translated.
client-language-uz = Oʻzbekcha

# Name of Uzbek in Cyrillic letters, in itself. Not translated.
client-language-uz-Cyrl = Ўзбекча

# Sign of a language where there is little room. Not translated.
client-language-short-en = EN

# Sign of a language where there is little room. Not translated.
client-language-short-kaa = QQ

# Sign of a language where there is little room. Not translated.
client-language-short-ru = RU

# Sign of a language where there is little room. Not translated.
client-language-short-uz = UZ

# Sign of a language where there is little room: Uzbek in Cyrillic letters. Not translated.
client-language-short-uz-Cyrl = ЎЗ

# Read aloud while something is being fetched.
client-loading = Загружается

# Last button of the phone's bottom bar: opens the list of all screens. One short word.
client-more = Ещё

# The product's name, in the bar on top where no screen is named. Not translated.
client-name = Nihol

# Button below a list: the rows after these.
client-next-page = Следующие

# Tooltip of the arrow to the photo after this one.
client-next-photo = Следующее фото

# Shown instead of a screen when the address is unknown or not meant for this account.
client-no-such-screen = Такой страницы нет

# Sign in the bar on top while the server is not reached. Short.
client-offline = Нет связи

# On a strip over a browser's whole screen while the server is away and the page tries again by itself.
client-reconnecting = Нет связи. Подключаемся снова…
# On the same strip once the connection is back but a file still goes; then the page is loaded anew. $percent: how much has gone.
client-sending-before-reload = Связь восстановлена. Файл отправляется: { $percent } %. Не закрывайте страницу.

# Button below a list: the rows before these.
client-previous-page = Предыдущие

# Tooltip of the arrow to the photo before this one.
client-previous-photo = Предыдущее фото

# Sign in the bar on top. $count is the number of own entries that the server refused. Short.
client-refused-count =
    { $count ->
        [one] { $count } запись не принята
        [few] { $count } записи не приняты
       *[many] { $count } записей не принято
    }

# Button of a form.
client-save = Сохранить

# Message after a call that did not reach the server.
client-server-away = Нет связи с сервером. Проверьте интернет и попробуйте ещё раз.

# Menu of the own account: end the session on this device.
client-sign-out = Выйти

# Button: go to the first screen.
client-to-start = На главную

# Button: do the same once more, after a fault or a refusal.
client-try-again = Повторить

# Message after a fault nobody foresaw; followed by a number for support.
client-unexpected = Произошла непредвиденная ошибка

# Title of the screen with entries that the server has not accepted.
client-unsent = Неотправленные записи

# Sign in the bar on top. $count is the number of own entries that wait to be sent. Short.
client-waiting-count =
    { $count ->
        [one] { $count } запись ждёт
        [few] { $count } записи ждут
       *[many] { $count } записей ждут
    }

# Below an unsent entry: it will be sent without anybody doing anything.
client-waits = Отправится само, когда появится связь

# A message followed by the number under which support finds the fault. $text ends without a full stop.
client-with-number = { $text } (номер: { $number })
