# On the loudspeaker beside growth, an entry, a message or an announcement. Read out by screen readers.
aloud-read = Read aloud

# On the same button while the text is being read: a touch makes it stop.
aloud-stop = Stop

# On the same button before the sound has come.
aloud-coming = The voice is on its way

# Why the loudspeaker cannot be touched: the server is not reached.
aloud-offline = Reading aloud needs the server, which is not reached now

# Said at the bottom of the screen: the sound did not come or broke off.
aloud-not-heard = The sound did not come. Please try again a little later.

# Spoken, after a text that is too long to be read to its end.
aloud-rest = The rest of the text is on the screen.

# Refusal: too many people listen at this moment.
error-reading-aloud-busy = Many people are listening right now. Please try again a little later.

# Refusal: this server has no voice, or it did not answer in time.
error-reading-aloud-away = This could not be read aloud right now. Please try again a little later.

# Refusal: the text has no words, for example signs only.
error-reading-aloud-nothing-to-read = There are no words here to read aloud.

# Refusal: there is no voice for the language that was asked for.
error-reading-aloud-no-voice = There is no voice for this language.
