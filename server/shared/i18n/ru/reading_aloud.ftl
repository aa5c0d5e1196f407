# On the loudspeaker beside growth, an entry, a message or an announcement. Read out by screen readers.
aloud-read = Прочитать вслух

# On the same button while the text is being read: a touch makes it stop.
aloud-stop = Остановить

# On the same button before the sound has come.
aloud-coming = Голос готовится

# Why the loudspeaker cannot be touched: the server is not reached.
aloud-offline = Чтобы читать вслух, нужна связь с сервером

# Said at the bottom of the screen: the sound did not come or broke off.
aloud-not-heard = Звук не пришёл. Попробуйте ещё раз чуть позже.

# Spoken, after a text that is too long to be read to its end.
aloud-rest = Продолжение текста — на экране.

# Refusal: too many people listen at this moment.
error-reading-aloud-busy = Сейчас слушают многие. Попробуйте ещё раз чуть позже.

# Refusal: this server has no voice, or it did not answer in time.
error-reading-aloud-away = Сейчас прочитать вслух не получилось. Попробуйте ещё раз чуть позже.

# Refusal: the text has no words, for example signs only.
error-reading-aloud-nothing-to-read = Здесь нет слов, которые можно прочитать вслух.

# Refusal: there is no voice for the language that was asked for.
error-reading-aloud-no-voice = На этом языке вслух не читается.
