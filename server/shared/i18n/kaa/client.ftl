### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Tooltip of the button that opens the menu of the own account.
client-account = Akkauntım
# On the screen of unsent entries, when there are none.
client-all-sent = Hámmesi jiberilgen
# Below the line that everything is sent.
client-all-sent-hint = Baylanıs úzilse, jazıwlarıńız usı jerde kútip turadı hám ózi jiberiledi.
# Tooltip of the arrow that leads to the screen before.
client-back = Artqa
# Button of a form or a calendar: leave without a change.
client-cancel = Biykar etiw
# Button of a calendar: take the chosen day.
client-choose = Tańlaw
# Button of a date field while no day is chosen; opens a calendar.
client-choose-day = Kúndi tańlań
# Tooltip of the button that closes a photo shown over the whole window.
client-close = Jabıw
# Button at an entry the server refused: give the entry up.
client-discard = Waz keshiw
# Error below a field of a form that was left empty.
client-field-required = Bul jerdi toltırıń
# Tooltip of the globe button that opens the choice of language.
client-language = Til
# Read aloud while something is being fetched.
client-loading = Júklenip atır
# Last button of the phone's bottom bar: opens the list of all screens. One short word.
client-more = Jáne
# The product's name, in the bar on top where no screen is named. Not translated.
client-name = Nihol
# Button below a list: the rows after these.
client-next-page = Keyingi
# Tooltip of the arrow to the photo after this one.
client-next-photo = Keyingi súwret
# Shown instead of a screen when the address is unknown or not meant for this account.
client-no-such-screen = Bunday bet joq
# Sign in the bar on top while the server is not reached. Short.
client-offline = Baylanıs joq

# On a strip over a browser's whole screen while the server is away and the page tries again by itself.
client-reconnecting = Baylanıs joq. Qayta jalǵanıp atır…
# On the same strip once the connection is back but a file still goes; then the page is loaded anew. $percent: how much has gone.
client-sending-before-reload = Baylanıs qayta tiklendi. Fayl jiberilip atır: { $percent } %. Betti jappań.
# Button below a list: the rows before these.
client-previous-page = Aldıńǵı
# Tooltip of the arrow to the photo before this one.
client-previous-photo = Aldıńǵı súwret
# Sign in the bar on top. $count is the number of own entries that the server refused. Short.
client-refused-count = { $count } jazıw qabıl etilmedi
# Button of a form.
client-save = Saqlaw
# Message after a call that did not reach the server.
client-server-away = Server menen baylanıs joq. Internetti tekserip, qaytadan urınıp kóriń.
# Menu of the own account: end the session on this device.
client-sign-out = Shıǵıw
# Button: go to the first screen.
client-to-start = Bas betke
# Button: do the same once more, after a fault or a refusal.
client-try-again = Qayta urınıw
# Message after a fault nobody foresaw; followed by a number for support.
client-unexpected = Kútilmegen qáte júz berdi
# Title of the screen with entries that the server has not accepted.
client-unsent = Jiberilmegen jazıwlar
# Sign in the bar on top. $count is the number of own entries that wait to be sent. Short.
client-waiting-count = { $count } jazıw kútip tur
# Below an unsent entry: it will be sent without anybody doing anything.
client-waits = Baylanıs tiklengende ózi jiberiledi
# A message followed by the number under which support finds the fault. $text ends without a full stop.
client-with-number = { $text } (nomeri: { $number })
