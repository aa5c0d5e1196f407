# In the terminal. $name: the name of an environment variable.
error-settings-not-a-web-address = { $name } sozlamasi https:// bilan boshlanadigan manzil boʻladi.

# Refusal below a field: an identifier of DHIS2 is written wrongly.
error-exchange-wrong-uid = DHIS2 identifikatori 11 belgidan iborat: harf, keyin 10 ta harf yoki raqam.

# Refusal: no place or figure of ours has this name or id.
error-exchange-unknown-ours = Bizda bunday hudud, muassasa yoki koʻrsatkich yoʻq.

# Refusal in a line of an imported file: the kind of thing is not known.
error-exchange-unknown-kind = Tur place, numerator, denominator yoki entries boʻladi.

# Refusal: one identifier of DHIS2 was given to two things of ours, so that one would overwrite the other.
error-exchange-taken = Bu identifikator boshqasiga berilgan: biri ikkinchisining ustiga yozilardi.

# Refusal in a line of an imported file: the same thing of ours stands in two lines.
error-exchange-twice = Bu faylning boshqa qatorida ham bor.

# Refusal: a place has no category option combination, only a data element has one.
error-exchange-combination-of-place = Hududga toifa kombinatsiyasi berilmaydi.

# Refusal: the file cannot be read as a table.
error-exchange-unreadable = Fayl jadval sifatida oʻqilmadi. CSV (UTF-8) yoki XLSX yuboring.

# Refusal: the columns of the file are not found. $columns: their names.
error-exchange-columns = Birinchi qatorda ustunlar boʻlishi kerak: { $columns }.

# Refusal: the file has too many lines. $most: a number.
error-exchange-too-many = Bir martada koʻpi bilan { $most } qator.

# Refusal: nothing can be sent, because no DHIS2 is named in the settings.
error-exchange-not-connected = DHIS2 manzili sozlanmagan (NIHOL_DHIS2_URL).

# Refusal: nothing can be sent, because no figure has a name in DHIS2.
error-exchange-no-elements = Birorta koʻrsatkichga DHIS2 identifikatori berilmagan.

# Refusal: the month has not begun yet.
error-exchange-month-to-come = Bu oy hali boshlanmagan.

# What came of a sending: the other system took everything.
exchange-answer-taken = Hammasi qabul qilindi.

# What came of a sending: the other system took a part and named conflicts.
exchange-answer-conflicts = Bir qismi qabul qilinmadi.

# What came of a sending: the token was not accepted.
exchange-answer-not-let-in = DHIS2 kalitni qabul qilmadi (401 yoki 403).

# What came of a sending: the other system refused it altogether.
exchange-answer-refused = DHIS2 soʻrovni rad etdi.

# What came of a sending: the other system did not answer in time, tried several times.
exchange-answer-no-answer = DHIS2 bir necha urinishda ham javob bermadi.

# What came of a sending: the answer could not be understood.
exchange-answer-not-understood = DHIS2 javobi tushunarsiz.

# What came of a sending: there was nothing to send.
exchange-answer-nothing = Yuboriladigan qiymat yoʻq: nomlar yoki koʻrsatkichlar yetishmaydi.

# State of a sending. Short, lower case.
exchange-state-waiting = navbatda

# State of a sending: everything was taken. Short, lower case.
exchange-state-sent = yuborildi

# State of a sending: a part was not taken. Short, lower case.
exchange-state-partly = qisman

# State of a sending: the other system refused. Short, lower case.
exchange-state-refused = rad etildi

# State of a sending: no answer. Short, lower case.
exchange-state-failed = yetib bormadi

# A kind of name: an organisation unit. Short.
exchange-kind-place = Hudud yoki muassasa

# A kind of name: the upper part of a fraction. Short.
exchange-kind-numerator = Surat

# A kind of name: the lower part of a fraction. Short.
exchange-kind-denominator = Maxraj

# A kind of name: how many rows a figure comes from. Short.
exchange-kind-entries = Yozuvlar soni

# A level of places.
exchange-level-region = Viloyatlar

# A level of places.
exchange-level-district = Tumanlar

# A level of places.
exchange-level-preschool = Muassasalar

# Menu entry and title of the page.
page-exchange = DHIS2 bilan almashinuv

# Below the title.
page-exchange-hint = Oylik yigʻindilar DHIS2 dataValueSets koʻrinishida beriladi yoki yuboriladi. Bolalar haqidagi kichik sonlar bu yerda ham yashirin qoladi.

# Heading: names of ours and of DHIS2.
page-exchange-names = Nomlar

# Below that heading.
page-exchange-names-hint = Identifikator berilmagan hudud va koʻrsatkich yuborilmaydi.

# Head of a column: the identifier in DHIS2.
page-exchange-theirs = DHIS2 identifikatori

# Head of a column: the category option combination in DHIS2.
page-exchange-combination = Toifa kombinatsiyasi

# Head of a column: what it is here.
page-exchange-ours = Bizda

# Choice: only those without an identifier.
page-exchange-unnamed = faqat identifikatori yoʻqlar

# Button: keeps the names of this page of the list.
page-exchange-save = Nomlarni saqlash

# Says that names were kept.
page-exchange-saved = Nomlar saqlandi.

# Where the list is empty.
page-exchange-none = Hech narsa topilmadi

# Under that.
page-exchange-none-hint = Boshqa soʻz yoki boshqa darajani tanlang.

# Heading: names in a file.
page-exchange-file = Fayl orqali

# Below that heading.
page-exchange-file-hint = Jadvalni yuklab oling, theirs ustunini toʻldiring va qaytaring. CSV koʻpi bilan 100 ming, XLSX 20 ming qator.

# Link: all names as a table.
page-exchange-take-csv = Jadval (CSV)

# Link: all names as a workbook.
page-exchange-take-xlsx = Jadval (XLSX)

# Label of the field for the file.
page-exchange-choose = Fayl

# Button: looks at the file without keeping anything.
page-exchange-look = Tekshirish

# Button: keeps what the file says.
page-exchange-apply = Shu nomlarni kiritish

# What a file would bring. $new, $changed, $removed, $unchanged: numbers.
page-exchange-would = Yangi: { $new }, oʻzgaradi: { $changed }, olib tashlanadi: { $removed }, oʻzgarmaydi: { $unchanged }.

# Above the faults of a file. $count: how many.
page-exchange-faults = Xatolar: { $count }. Hech narsa kiritilmadi.

# Where a fault stands. $line: a number, $column: the column's name.
page-exchange-place = { $line }-qator, { $column }

# Heading: sending a month.
page-exchange-send = Oyni yuborish

# Button: asks for a month to be sent.
page-exchange-send-now = Yuborish

# Link: the month as a file.
page-exchange-take-json = JSON fayl

# Says that no DHIS2 is named in the settings.
page-exchange-not-connected = DHIS2 manzili sozlanmagan: faqat fayl olish mumkin.

# Label of the level of places that is sent.
page-exchange-level = Daraja

# Heading: what was sent so far.
page-exchange-sendings = Yuborilganlar

# Where nothing was sent yet.
page-exchange-sendings-none = Hali hech narsa yuborilmagan

# Under that.
page-exchange-sendings-none-hint = Oy va darajani tanlab yuboring.

# What the other system did with the values. $cells sent, $imported new, $updated over older ones, $ignored not taken.
page-exchange-counts = { $cells } ta qiymat: yangi { $imported }, yangilandi { $updated }, qabul qilinmadi { $ignored }

# Opens the conflicts the other system named. $count: how many.
page-exchange-conflicts = Ziddiyatlar: { $count }

# Link to the following lines of a list.
page-exchange-more = Keyingilari
