# On the loudspeaker beside growth, an entry, a message or an announcement. Read out by screen readers.
aloud-read = Ovoz chiqarib oʻqish

# On the same button while the text is being read: a touch makes it stop.
aloud-stop = Toʻxtatish

# On the same button before the sound has come.
aloud-coming = Ovoz tayyorlanmoqda

# Why the loudspeaker cannot be touched: the server is not reached.
aloud-offline = Ovoz chiqarib oʻqish uchun internet kerak

# Said at the bottom of the screen: the sound did not come or broke off.
aloud-not-heard = Ovoz kelmadi. Birozdan keyin yana bosib koʻring.

# Spoken, after a text that is too long to be read to its end.
aloud-rest = Matnning davomi ekranda yozilgan.

# Refusal: too many people listen at this moment.
error-reading-aloud-busy = Hozir koʻpchilik tinglayapti. Birozdan keyin yana bosib koʻring.

# Refusal: this server has no voice, or it did not answer in time.
error-reading-aloud-away = Hozir ovoz chiqarib oʻqib boʻlmadi. Birozdan keyin yana bosib koʻring.

# Refusal: the text has no words, for example signs only.
error-reading-aloud-nothing-to-read = Bu yerda ovoz chiqarib oʻqiladigan soʻz yoʻq.

# Refusal: there is no voice for the language that was asked for.
error-reading-aloud-no-voice = Bu tilda ovoz chiqarib oʻqilmaydi.
