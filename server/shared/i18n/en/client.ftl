# Tooltip of the button that opens the menu of the own account.
client-account = My account

# On the screen of unsent entries, when there are none.
client-all-sent = Everything is sent

# Below the line that everything is sent.
client-all-sent-hint = If the connection breaks, your entries wait here and are sent by themselves.

# Tooltip of the arrow that leads to the screen before.
client-back = Back

# Button of a form or a calendar: leave without a change.
client-cancel = Cancel

# Button of a calendar: take the chosen day.
client-choose = Choose

# Button of a date field while no day is chosen; opens a calendar.
client-choose-day = Choose a day

# Tooltip of the button that closes a photo shown over the whole window.
client-close = Close

# Button at an entry the server refused: give the entry up.
client-discard = Discard

# Error below a field of a form that was left empty.
client-field-required = Please fill this in

# Tooltip of the globe button that opens the choice of language.
client-language = Language

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
client-loading = Loading

# Last button of the phone's bottom bar: opens the list of all screens. One short word.
client-more = More

# The product's name, in the bar on top where no screen is named. Not translated.
client-name = Nihol

# Button below a list: the rows after these.
client-next-page = Next

# Tooltip of the arrow to the photo after this one.
client-next-photo = Next photo

# Shown instead of a screen when the address is unknown or not meant for this account.
client-no-such-screen = There is no such page

# Sign in the bar on top while the server is not reached. Short.
client-offline = Offline

# On a strip over a browser's whole screen while the server is away and the page tries again by itself.
client-reconnecting = No connection. Connecting again…
# On the same strip once the connection is back but a file still goes; then the page is loaded anew. $percent: how much has gone.
client-sending-before-reload = Connected again. The file is being sent: { $percent } %. Keep this page open.

# Button below a list: the rows before these.
client-previous-page = Previous

# Tooltip of the arrow to the photo before this one.
client-previous-photo = Previous photo

# Sign in the bar on top. $count is the number of own entries that the server refused. Short.
client-refused-count =
    { $count ->
        [one] { $count } entry was refused
       *[other] { $count } entries were refused
    }

# Button of a form.
client-save = Save

# Message after a call that did not reach the server.
client-server-away = The server cannot be reached. Check the connection and try again.

# Menu of the own account: end the session on this device.
client-sign-out = Sign out

# Button: go to the first screen.
client-to-start = To the start

# Button: do the same once more, after a fault or a refusal.
client-try-again = Try again

# Message after a fault nobody foresaw; followed by a number for support.
client-unexpected = Something unexpected went wrong

# Title of the screen with entries that the server has not accepted.
client-unsent = Unsent entries

# Sign in the bar on top. $count is the number of own entries that wait to be sent. Short.
client-waiting-count =
    { $count ->
        [one] { $count } entry waits
       *[other] { $count } entries wait
    }

# Below an unsent entry: it will be sent without anybody doing anything.
client-waits = Will be sent when the connection is back

# A message followed by the number under which support finds the fault. $text ends without a full stop.
client-with-number = { $text } (number: { $number })
