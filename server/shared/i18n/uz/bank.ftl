# A problem with an activity of the bank, in a form or in a cell of a sheet. $area: what was written.
error-bank-unknown-area = Amaldagi dasturda “{ $area }” sohasi yoʻq. Sohani roʻyxatdan tanlang.

# A problem with an activity of the bank, in a form or in a cell of a sheet. $indicator: its code.
error-bank-unknown-indicator = Amaldagi dasturda “{ $indicator }” koʻrsatkichi yoʻq. Uni oʻchiring yoki boshqasini tanlang.

# A problem with an activity of the bank, in a form or in a cell of a sheet. $indicator: its code.
error-bank-indicator-of-other-age = “{ $indicator }” koʻrsatkichi boshqa yosh guruhiga tegishli. Yoshga mosini tanlang.

# A problem with an activity of the bank, in a form or in a cell of a sheet.
error-bank-centre-elsewhere = Markaz faqat markazlardagi mashgʻulot uchun koʻrsatiladi. Markazni olib tashlang yoki kun qismini oʻzgartiring.

# A problem with an activity of the bank, in a form or in a cell of a sheet.
error-bank-centre-missing = Markazlardagi mashgʻulot qaysi markazda oʻtishini tanlang.

# A problem with an activity of the bank, in a form or in a cell of a sheet.
error-bank-unknown-theme = Mavzular toʻrida bunday oy va hafta yoʻq. Mavzusiz mashgʻulot uchun ikkalasini ham boʻsh qoldiring.

# Refusal: only leading staff share with the district.
error-bank-district-by-leading = Tumanga metodist yoki mudira ulashadi. Hozircha bogʻcha ichida ulashing.

# Import of activities, a problem of a cell. $value: what stands there.
error-bank-word-unknown = “{ $value }” tushunilmadi. “Tanlovlar” varagʻidagi soʻzlardan birini yozing.

# Import of activities, a problem of a cell. $most: a number.
error-bank-too-many-lines = Bu katakda { $most } tadan koʻp qator bor. Qisqartiring.

# Import of activities, a problem of a line. $line: the other line.
error-bank-slug-repeated = Shu mashgʻulot { NUMBER($line, useGrouping: 0) }-qatorda ham bor. Ortiqchasini oʻchiring yoki har biriga oʻz belgisini bering.

# Import of activities, a problem of a line: the code is taken by somebody else's activity.
error-bank-slug-of-another = Bu belgi boshqa muallifning mashgʻulotida turibdi. Boshqa belgi yozing.

# Import of activities: a needed column is not in the sheet. $column: its code.
error-bank-column-missing = “{ $column }” ustuni yetishmayapti. Boʻsh jadvalni yuklab olib, unga koʻchiring.

# Import of activities: the file is not an XLSX workbook.
error-input-no-workbook = Bu fayl XLSX jadvali emas. Jadvalni XLSX qilib saqlang.

# Ages an activity is for: 3 to 5 years.
bank-band-younger = 3–5 yosh

# Ages an activity is for: 5 to 7 years.
bank-band-older = 5–7 yosh

# How far an activity is shared: its author alone sees it.
bank-sharing-own = faqat oʻzim

# How far an activity is shared: with everybody of the preschool.
bank-sharing-preschool = bogʻchamiz

# How far an activity is shared: with the preschools of the district.
bank-sharing-district = tuman

# A choice in the sheet of activities.
bank-yes = ha

# A choice in the sheet of activities.
bank-no = yoʻq

# Name of the sheet in which activities are written.
bank-sheet-activities = Mashgʻulotlar

# Name of the sheet that lists what may be chosen.
bank-sheet-choices = Tanlovlar

# Column of the sheet of activities and field of the form.
bank-column-slug = Belgi (ixtiyoriy)

# Column of the sheet of activities and field of the form.
bank-column-title-uz = Nomi (oʻzbekcha)

# Column of the sheet of activities and field of the form.
bank-column-title-ru = Nomi (ruscha)

# Column of the sheet of activities and field of the form.
bank-column-title-en = Nomi (inglizcha)

# Column of the sheet of activities and field of the form.
bank-column-band = Yosh

# Column of the sheet of activities and field of the form.
bank-column-month = Mavzu oyi

# Column of the sheet of activities and field of the form.
bank-column-week = Mavzu haftasi

# Column of the sheet of activities and field of the form.
bank-column-area = Rivojlanish sohasi

# Column of the sheet of activities and field of the form.
bank-column-indicators = Koʻrsatkichlar

# Column of the sheet of activities and field of the form.
bank-column-part-of-day = Kun qismi

# Column of the sheet of activities and field of the form.
bank-column-centre = Markaz

# Column of the sheet of activities and field of the form.
bank-column-minutes = Daqiqa

# Column of the sheet of activities and field of the form.
bank-column-local = Hududiy

# Column of the sheet of activities and field of the form.
bank-column-aim = Maqsad

# Column of the sheet of activities and field of the form.
bank-column-course = Borishi (har qatorda bir qadam)

# Column of the sheet of activities and field of the form.
bank-column-materials = Jihozlar (har qatorda bittadan)

# Column of the sheet of activities and field of the form.
bank-column-simpler = Osonroq qilish

# Column of the sheet of activities and field of the form.
bank-column-harder = Murakkabroq qilish

# Column of the sheet of activities and field of the form.
bank-column-language = Matn tili

# Column of the sheet of activities and field of the form.
bank-column-sharing = Kim koʻradi

# Menu and title: the bank of activities.
page-menu-bank = Mashgʻulotlar

# Under the title of the bank.
page-bank-hint = Loyihaning tayyor mashgʻulotlari, bogʻchamizniki va tuman ulashganlari. Shu haftaning mavzusi birinchi turadi.

# Button: write a new activity.
page-bank-new = Yangi mashgʻulot

# Button and title: bring in activities from a sheet.
page-bank-import = Jadvaldan olish

# Label of the search box.
page-bank-words = Nomi yoki maqsadidan soʻz

# Choice of a filter: no filter.
page-bank-any = hammasi

# Filter: whose activities.
page-bank-whose = Kimniki

# Filter and mark: the project's own activities.
page-bank-whose-project = loyihaniki

# Filter: activities of this preschool.
page-bank-whose-preschool = bogʻchamizniki

# Filter: the reader's own activities.
page-bank-whose-own = oʻzimniki

# Filter: activities of other preschools of the district.
page-bank-whose-district = tumandagilar

# Filter and field: the theme of the grid an activity belongs to.
page-bank-theme = Mavzu

# Choice: an activity of no theme.
page-bank-no-theme = mavzusiz

# Button: apply the filters.
page-bank-show = Koʻrsatish

# Heading of a column: the activity.
page-bank-activity = Mashgʻulot

# Heading of a column and label: who wrote the activity.
page-bank-author = Muallif

# Heading of a column: in how many submitted weeks it stands.
page-bank-uses = Rejalarda

# In how many submitted weeks an activity stands. $count: a number.
page-bank-used =
    { $count ->
        [0] Hali hech bir rejada yoʻq
       *[other] { $count } ta haftalik rejada
    }

# Where the bank has nothing at all.
page-bank-empty = Bu yerda hali mashgʻulot yoʻq

# Under that.
page-bank-empty-hint = Birinchisini yozing yoki jadvaldan oling.

# Heading: how an activity goes, step by step.
page-bank-course = Borishi

# Heading: what is needed for an activity.
page-bank-materials = Jihozlar

# Heading: how to adapt an activity for a child.
page-bank-adapt = Bolaga moslash

# Mark: an activity of the local share of the programme.
page-bank-local = hududiy qism uchun

# Button: share an activity with the whole preschool.
page-bank-share-preschool = Bogʻchaga ulashish

# Button: share an activity with the preschools of the district.
page-bank-share-district = Tumanga ulashish

# Button: only the author shall see the activity.
page-bank-share-own = Ulashishni toʻxtatish

# Title of the form: write the activity otherwise.
page-bank-change = Mashgʻulotni oʻzgartirish

# Button: takes the activity out of the bank.
page-bank-withdraw = Bankdan olib tashlash

# Under that button.
page-bank-withdraw-hint = Bu mashgʻulot bilan tuzilgan rejalar oʻzgarmaydi.

# Hint at a field where each line is one entry.
page-bank-line-each = Har biri yangi qatordan.

# Hint at the indicators that may be ticked.
page-bank-indicators-hint = Koʻpi bilan 6 ta, yoshga moslarini tanlang.

# Unfolds the filters of the list.
page-bank-filters = Saralash

# Heading of a column: the development area, short.
page-bank-area = Soha

# Hint at the titles.
page-bank-title-hint = Kamida bitta tilda yozing.

# Under the title of the import.
page-bank-import-hint = Boʻsh jadvalni yuklab oling, toʻldiring va shu yerga yuklang. Avval nima oʻzgarishi koʻrsatiladi.

# Link: the empty sheet.
page-bank-sheet = Boʻsh jadvalni yuklab olish

# Field: the file.
page-bank-file = XLSX jadvali

# Button: look at what the sheet would bring.
page-bank-look = Tekshirish

# Heading above what the sheet would bring.
page-bank-would = Jadvalda

# Above the figures of the preview: new activities.
page-bank-would-new = yangi

# Above the figures of the preview: activities that would change.
page-bank-would-changed = oʻzgaradi

# Above the figures of the preview: activities that stay.
page-bank-would-unchanged = oʻzgarmaydi

# Heading above the problems. $count: how many.
page-bank-problems = Kamchiliklar: { $count }

# Under that heading.
page-bank-problems-hint = Hech narsa yozilmadi. Jadvalni tuzatib, qaytadan yuklang.

# Where a problem is. $line: the line, $column: the heading of the column.
page-bank-line = { NUMBER($line, useGrouping: 0) }-qator, { $column }

# Button: bring in what was shown.
page-bank-confirm = Bankka qoʻshish

# Where the sheet has nothing new.
page-bank-nothing-new = Jadvaldagi hamma mashgʻulot bankda bor.

# After the import.
page-bank-done = Mashgʻulotlar bankka qoʻshildi.

# Field: choose the same file once more to confirm.
page-bank-again = Shu jadvalni yana bir marta tanlang
