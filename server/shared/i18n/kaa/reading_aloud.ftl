### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# On the loudspeaker beside growth, an entry, a message or an announcement. Read out by screen readers.
aloud-read = Dawıslap oqıw
# On the same button while the text is being read: a touch makes it stop.
aloud-stop = Toqtatıw
# On the same button before the sound has come.
aloud-coming = Dawıs tayarlanıp atır
# Why the loudspeaker cannot be touched: the server is not reached.
aloud-offline = Dawıslap oqıw ushın internet kerek
# Said at the bottom of the screen: the sound did not come or broke off.
aloud-not-heard = Dawıs kelmedi. Birazdan keyin jáne basıp kóriń.
# Spoken, after a text that is too long to be read to its end.
aloud-rest = Teksttiń dawamı ekranda jazılǵan.
# Refusal: too many people listen at this moment.
error-reading-aloud-busy = Házir kóp adam tıńlap atır. Birazdan keyin jáne basıp kóriń.
# Refusal: this server has no voice, or it did not answer in time.
error-reading-aloud-away = Házir dawıslap oqıw múmkin bolmadı. Birazdan keyin jáne basıp kóriń.
# Refusal: the text has no words, for example signs only.
error-reading-aloud-nothing-to-read = Bul jerde dawıslap oqılatuǵın sóz joq.
# Refusal: there is no voice for the language that was asked for.
error-reading-aloud-no-voice = Bul tilde dawıslap oqılmaydı.
