# The framework file is neither a JSON document nor a workbook that can be read.
error-framework-unreadable = Faylni oʻqib boʻlmadi. JSON yoki XLSX faylni yuboring.

# A workbook was sent in which no sheet of a framework was recognised.
error-framework-sheet-unknown = Faylda koʻrsatkichlar toʻplamining varaqlari topilmadi. Namuna faylni yuklab oling va shuni toʻldiring.

# Fault in a framework file: a list was expected.
error-framework-not-a-list = Bu yerda roʻyxat boʻlishi kerak.

# Fault in a framework file: an object with named fields was expected.
error-framework-not-an-object = Bu yerda nomlangan maydonlar boʻlishi kerak.

# Fault in a framework file: there are fewer than two levels.
error-framework-no-levels = Toʻplamda kamida ikkita daraja boʻlishi kerak.

# Fault in a framework file: the values of levels do not rise, or have more than two decimals.
error-framework-level-range = Daraja qiymati oldingisidan katta boʻlishi va yuzdan bir aniqlikda yozilishi kerak.

# Fault in a framework file: the lowest level is not 0 or the highest not 1.
error-framework-level-ends = Eng past daraja qiymati 0, eng yuqorisi 1 boʻlishi kerak.

# Fault in a framework file: thresholds of levels do not begin at 0 or do not rise.
error-framework-threshold-wrong = Darajalar chegarasi 0 dan boshlanib, har bir darajada oshib borishi kerak.

# Fault in a framework file: there are no age bands.
error-framework-no-age-bands = Toʻplamda yosh guruhlari koʻrsatilmagan.

# Fault in a framework file: an age band ends before it begins, or overlaps the one before.
error-framework-bands-overlap = Yosh guruhi boshlanishidan oldin tugaydi yoki oldingisi bilan ustma-ust tushadi.

# Fault in a framework file: there are no areas of development.
error-framework-no-areas = Toʻplamda rivojlanish sohalari yoʻq.

# Fault in a framework file: there are no indicators.
error-framework-no-indicators = Toʻplamda koʻrsatkichlar yoʻq.

# Fault in a framework file: a needed text or code is missing.
error-framework-text-missing = Bu yer boʻsh qolgan, toʻldirish shart.

# Fault in a framework file: a text is too long. $most: the most letters allowed.
error-framework-too-long = Matn juda uzun: koʻpi bilan { $most } ta belgi.

# Fault in a framework file: a code has wrong letters or is too long. $slug: the code, $most: the most letters.
error-framework-slug-wrong = “{ $slug }” kodi notoʻgʻri: kichik lotin harflari, raqam, nuqta, chiziqcha, koʻpi bilan { $most } ta belgi.

# Fault in a framework file: a code stands twice. $slug: the code.
error-framework-slug-twice = “{ $slug }” kodi ikki marta uchraydi.

# Fault in a framework file: not a number.
error-framework-number-wrong = Bu yerda son boʻlishi kerak.

# Fault in a framework file: a share is not between 0 and 1.
error-framework-share-range = Son 0 dan 1 gacha boʻlishi kerak.

# Fault in a framework file: an age in months is out of range. $most: the highest allowed.
error-framework-months-range = Yosh oylarda, 0 dan { $most } gacha yoziladi.

# Fault in a framework file: the recommended shares of the areas do not add up to 1.
error-framework-balance-sum = Sohalarning tavsiya etilgan ulushlari yigʻindisi 1 boʻlishi kerak.

# Fault in a framework file: an area that the file does not have is named. $area: its code.
error-framework-unknown-area = “{ $area }” sohasi faylda yoʻq.

# Fault in a framework file: a sub-area that the file does not have is named. $sub_area: its code.
error-framework-unknown-sub-area = “{ $sub_area }” kichik sohasi bu sohada yoʻq.

# Fault in a framework file: an age band that the file does not have is named. $band: its code.
error-framework-unknown-band = “{ $band }” yosh guruhi faylda yoʻq.

# Fault in a framework file: a competence that the file does not have is named. $competence: its code.
error-framework-unknown-competence = “{ $competence }” kompetensiyasi faylda yoʻq.

# Fault in a framework file: a strand of language that the file does not have is named. $strand: its code.
error-framework-unknown-strand = “{ $strand }” til yoʻnalishi faylda yoʻq.

# Fault in a framework file: this version is there already. $slug, $version: which.
error-framework-version-taken = “{ $slug }” toʻplamining { $version }-versiyasi allaqachon bor. Yangi versiya raqamini bering.

# Name of a sheet in the workbook of a framework (framework). At most 31 letters.
framework-sheet-framework = Toʻplam

# Name of a sheet in the workbook of a framework (level). At most 31 letters.
framework-sheet-level = Darajalar

# Name of a sheet in the workbook of a framework (age-band). At most 31 letters.
framework-sheet-age-band = Yosh guruhlari

# Name of a sheet in the workbook of a framework (competence). At most 31 letters.
framework-sheet-competence = Kompetensiyalar

# Name of a sheet in the workbook of a framework (strand). At most 31 letters.
framework-sheet-strand = Til yoʻnalishlari

# Name of a sheet in the workbook of a framework (area). At most 31 letters.
framework-sheet-area = Sohalar

# Name of a sheet in the workbook of a framework (sub-area). At most 31 letters.
framework-sheet-sub-area = Kichik sohalar

# Name of a sheet in the workbook of a framework (indicator). At most 31 letters.
framework-sheet-indicator = Koʻrsatkichlar

# Heading of a column in the workbook of a framework (slug).
framework-column-slug = Kodi

# Heading of a column in the workbook of a framework (version).
framework-column-version = Versiyasi

# Heading of a column in the workbook of a framework (title).
framework-column-title = Nomi

# Heading of a column in the workbook of a framework (source).
framework-column-source = Manbasi

# Heading of a column in the workbook of a framework (local-share).
framework-column-local-share = Mahalliy ulush, 0–1

# Heading of a column in the workbook of a framework (value).
framework-column-value = Qiymati, 0–1

# Heading of a column in the workbook of a framework (threshold).
framework-column-threshold = Chegarasi, 0–1

# Heading of a column in the workbook of a framework (label).
framework-column-label = Nomlanishi

# Heading of a column in the workbook of a framework (from-months).
framework-column-from-months = Necha oylikdan

# Heading of a column in the workbook of a framework (to-months).
framework-column-to-months = Necha oylikkacha

# Heading of a column in the workbook of a framework (plain).
framework-column-plain = Ota-onalar uchun

# Heading of a column in the workbook of a framework (balance).
framework-column-balance = Tavsiya etilgan ulush, 0–1

# Heading of a column in the workbook of a framework (area).
framework-column-area = Soha kodi

# Heading of a column in the workbook of a framework (sub-area).
framework-column-sub-area = Kichik soha kodi

# Heading of a column in the workbook of a framework (age-band).
framework-column-age-band = Yosh guruhi kodi

# Heading of a column in the workbook of a framework (parent).
framework-column-parent = Ota-onalar uchun matn

# Heading of a column in the workbook of a framework (next).
framework-column-next = Keyingi qadam

# Heading of a column in the workbook of a framework (phrases).
framework-column-phrases = Tayyor iboralar, har biri alohida qatorda

# Heading of a column in the workbook of a framework (competences).
framework-column-competences = Kompetensiya kodlari, vergul bilan

# Heading of a column in the workbook of a framework (strand).
framework-column-strand = Til yoʻnalishi kodi
