### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Kuzatuv soʻzlari uchun maydon nomi.
observe-text = Neni kórdińiz?
# Surat tanlashni ochadigan tugma.
observe-photos = Súwret qosıw
# Suratlar yuborilayotganda saqlash tugmasida.
observe-photos-going = Súwretler jiberilip atır…
# Maydon boʻsh boʻlganda uning ostida.
observe-need-text = Bir-eki sóz jazıń yamasa sóylemdi tańlań
# Fayl nomi ostida: u yuborilmoqda.
upload-sending = Jiberilip atır…
# Fayl nomi ostida: u yetib keldi va tekshirilmoqda.
upload-checking = Jiberildi, tekserilip atır
# Fayl nomi ostida: u qabul qilindi.
upload-ready = Qabıl etildi
# Fayl nomi ostida: u qabul qilinmadi; odatda oʻrniga sababi koʻrsatiladi.
upload-failed = Jiberilmedi
# Faylni olib tashlaydigan tugma nomi. $name: fayl nomi.
upload-remove = Alıp taslaw: { $name }
# A file was on its way when its page was loaded anew, so that the page does not have it any more.
error-upload-window-left = Bet qayta ashıldı. Usı fayldı jáne tańlań: jiberiw toqtaǵan jerinen dawam etedi.
# The device does not give the file to the page any more: it was changed, moved or taken away.
error-upload-unreadable = Fayldı oqıw múmkin bolmadı: ol ózgergen, kóshirilgen yamasa óshirilgen. Fayldı jáne tańlań.
# A file has the name and the size of one that was begun, but was written at another time, so that it is another.
error-upload-another-file = Bul fayl aldın jiberile baslaǵan faylǵa uqsaydı, biraq basqa. Onı jáne bir márte tańlań.
# Field under a photo that was sent: what it shows. $name: the file's name.
observe-caption = Súwret túsindirmesi: { $name }
# Button below an entry and title of its form.
entry-correct = Dúzetiw
# Title of a question.
entry-withdraw-this = Jazıw qaytarıp alınsın ba?
# In that question.
entry-withdraw-hint = Jazıw shańaraqtan hám kásipleslerden jasırıladı hám kartaǵa esaplanbaydı. Ol tariyxta qaladı.
# Button below an entry that was corrected, and title of what it opens.
entry-history = Aldıńǵı kórinisleri
# Under an earlier version of an entry. $author: who changed it, $moment: when.
entry-version = ózgertti: { $author }, { $moment }
