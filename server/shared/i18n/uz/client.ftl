# Tooltip of the button that opens the menu of the own account.
client-account = Hisobim

# On the screen of unsent entries, when there are none.
client-all-sent = Hammasi yuborilgan

# Below the line that everything is sent.
client-all-sent-hint = Aloqa uzilsa, yozuvlaringiz shu yerda kutib turadi va oʻzi yuboriladi.

# Tooltip of the arrow that leads to the screen before.
client-back = Orqaga

# Button of a form or a calendar: leave without a change.
client-cancel = Bekor qilish

# Button of a calendar: take the chosen day.
client-choose = Tanlash

# Button of a date field while no day is chosen; opens a calendar.
client-choose-day = Kunni tanlang

# Tooltip of the button that closes a photo shown over the whole window.
client-close = Yopish

# Button at an entry the server refused: give the entry up.
client-discard = Voz kechish

# Error below a field of a form that was left empty.
client-field-required = Buni toʻldiring

# Tooltip of the globe button that opens the choice of language.
client-language = Til

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
client-loading = Yuklanmoqda

# Last button of the phone's bottom bar: opens the list of all screens. One short word.
client-more = Yana

# The product's name, in the bar on top where no screen is named. Not translated.
client-name = Nihol

# Button below a list: the rows after these.
client-next-page = Keyingi

# Tooltip of the arrow to the photo after this one.
client-next-photo = Keyingi surat

# Shown instead of a screen when the address is unknown or not meant for this account.
client-no-such-screen = Bunday sahifa yoʻq

# Sign in the bar on top while the server is not reached. Short.
client-offline = Aloqa yoʻq

# On a strip over a browser's whole screen while the server is away and the page tries again by itself.
client-reconnecting = Aloqa yoʻq. Qayta ulanmoqda…
# On the same strip once the connection is back but a file still goes; then the page is loaded anew. $percent: how much has gone.
client-sending-before-reload = Aloqa tiklandi. Fayl yuborilmoqda: { $percent } %. Sahifani yopmang.

# Button below a list: the rows before these.
client-previous-page = Oldingi

# Tooltip of the arrow to the photo before this one.
client-previous-photo = Oldingi surat

# Sign in the bar on top. $count is the number of own entries that the server refused. Short.
client-refused-count = { $count } ta qabul qilinmadi

# Button of a form.
client-save = Saqlash

# Message after a call that did not reach the server.
client-server-away = Server bilan aloqa yoʻq. Internetni tekshirib, qayta urinib koʻring.

# Menu of the own account: end the session on this device.
client-sign-out = Chiqish

# Button: go to the first screen.
client-to-start = Bosh sahifaga

# Button: do the same once more, after a fault or a refusal.
client-try-again = Qayta urinish

# Message after a fault nobody foresaw; followed by a number for support.
client-unexpected = Kutilmagan xatolik yuz berdi

# Title of the screen with entries that the server has not accepted.
client-unsent = Yuborilmagan yozuvlar

# Sign in the bar on top. $count is the number of own entries that wait to be sent. Short.
client-waiting-count = { $count } ta kutmoqda

# Below an unsent entry: it will be sent without anybody doing anything.
client-waits = Aloqa tiklanganda oʻzi yuboriladi

# A message followed by the number under which support finds the fault. $text ends without a full stop.
client-with-number = { $text } (raqami: { $number })
