# The framework file is neither a JSON document nor a workbook that can be read.
error-framework-unreadable = Файл не удалось прочитать. Отправьте файл JSON или XLSX.

# A workbook was sent in which no sheet of a framework was recognised.
error-framework-sheet-unknown = В файле не найдено листов набора показателей. Скачайте образец и заполните его.

# Fault in a framework file: a list was expected.
error-framework-not-a-list = Здесь должен быть список.

# Fault in a framework file: an object with named fields was expected.
error-framework-not-an-object = Здесь должны быть именованные поля.

# Fault in a framework file: there are fewer than two levels.
error-framework-no-levels = В наборе должно быть не меньше двух уровней.

# Fault in a framework file: the values of levels do not rise, or have more than two decimals.
error-framework-level-range = Значение уровня должно быть больше предыдущего и записано с точностью до сотых.

# Fault in a framework file: the lowest level is not 0 or the highest not 1.
error-framework-level-ends = Значение низшего уровня должно быть 0, высшего 1.

# Fault in a framework file: thresholds of levels do not begin at 0 or do not rise.
error-framework-threshold-wrong = Пороги уровней должны начинаться с 0 и расти с каждым уровнем.

# Fault in a framework file: there are no age bands.
error-framework-no-age-bands = В наборе не указаны возрастные группы.

# Fault in a framework file: an age band ends before it begins, or overlaps the one before.
error-framework-bands-overlap = Возрастная группа кончается раньше, чем начинается, или пересекается с предыдущей.

# Fault in a framework file: there are no areas of development.
error-framework-no-areas = В наборе нет областей развития.

# Fault in a framework file: there are no indicators.
error-framework-no-indicators = В наборе нет показателей.

# Fault in a framework file: a needed text or code is missing.
error-framework-text-missing = Здесь пусто, это нужно заполнить.

# Fault in a framework file: a text is too long. $most: the most letters allowed.
error-framework-too-long = Текст слишком длинный: не больше { $most } знаков.

# Fault in a framework file: a code has wrong letters or is too long. $slug: the code, $most: the most letters.
error-framework-slug-wrong = Код «{ $slug }» неверен: строчные латинские буквы, цифры, точка, дефис и подчёркивание, не больше { $most } знаков.

# Fault in a framework file: a code stands twice. $slug: the code.
error-framework-slug-twice = Код «{ $slug }» встречается дважды.

# Fault in a framework file: not a number.
error-framework-number-wrong = Здесь должно быть число.

# Fault in a framework file: a share is not between 0 and 1.
error-framework-share-range = Число должно быть от 0 до 1.

# Fault in a framework file: an age in months is out of range. $most: the highest allowed.
error-framework-months-range = Возраст указывается в месяцах, от 0 до { $most }.

# Fault in a framework file: the recommended shares of the areas do not add up to 1.
error-framework-balance-sum = Рекомендуемые доли областей вместе должны давать 1.

# Fault in a framework file: an area that the file does not have is named. $area: its code.
error-framework-unknown-area = Области «{ $area }» в файле нет.

# Fault in a framework file: a sub-area that the file does not have is named. $sub_area: its code.
error-framework-unknown-sub-area = Подобласти «{ $sub_area }» в этой области нет.

# Fault in a framework file: an age band that the file does not have is named. $band: its code.
error-framework-unknown-band = Возрастной группы «{ $band }» в файле нет.

# Fault in a framework file: a competence that the file does not have is named. $competence: its code.
error-framework-unknown-competence = Компетенции «{ $competence }» в файле нет.

# Fault in a framework file: a strand of language that the file does not have is named. $strand: its code.
error-framework-unknown-strand = Языкового направления «{ $strand }» в файле нет.

# Fault in a framework file: this version is there already. $slug, $version: which.
error-framework-version-taken = Версия { $version } набора «{ $slug }» уже есть. Дайте новый номер версии.

# Name of a sheet in the workbook of a framework (framework). At most 31 letters.
framework-sheet-framework = Набор

# Name of a sheet in the workbook of a framework (level). At most 31 letters.
framework-sheet-level = Уровни

# Name of a sheet in the workbook of a framework (age-band). At most 31 letters.
framework-sheet-age-band = Возрастные группы

# Name of a sheet in the workbook of a framework (competence). At most 31 letters.
framework-sheet-competence = Компетенции

# Name of a sheet in the workbook of a framework (strand). At most 31 letters.
framework-sheet-strand = Языковые направления

# Name of a sheet in the workbook of a framework (area). At most 31 letters.
framework-sheet-area = Области

# Name of a sheet in the workbook of a framework (sub-area). At most 31 letters.
framework-sheet-sub-area = Подобласти

# Name of a sheet in the workbook of a framework (indicator). At most 31 letters.
framework-sheet-indicator = Показатели

# Heading of a column in the workbook of a framework (slug).
framework-column-slug = Код

# Heading of a column in the workbook of a framework (version).
framework-column-version = Версия

# Heading of a column in the workbook of a framework (title).
framework-column-title = Название

# Heading of a column in the workbook of a framework (source).
framework-column-source = Источник

# Heading of a column in the workbook of a framework (local-share).
framework-column-local-share = Местная доля, 0–1

# Heading of a column in the workbook of a framework (value).
framework-column-value = Значение, 0–1

# Heading of a column in the workbook of a framework (threshold).
framework-column-threshold = Порог, 0–1

# Heading of a column in the workbook of a framework (label).
framework-column-label = Название

# Heading of a column in the workbook of a framework (from-months).
framework-column-from-months = С какого месяца

# Heading of a column in the workbook of a framework (to-months).
framework-column-to-months = До какого месяца

# Heading of a column in the workbook of a framework (plain).
framework-column-plain = Для родителей

# Heading of a column in the workbook of a framework (balance).
framework-column-balance = Рекомендуемая доля, 0–1

# Heading of a column in the workbook of a framework (area).
framework-column-area = Код области

# Heading of a column in the workbook of a framework (sub-area).
framework-column-sub-area = Код подобласти

# Heading of a column in the workbook of a framework (age-band).
framework-column-age-band = Код возрастной группы

# Heading of a column in the workbook of a framework (parent).
framework-column-parent = Текст для родителей

# Heading of a column in the workbook of a framework (next).
framework-column-next = Следующий шаг

# Heading of a column in the workbook of a framework (phrases).
framework-column-phrases = Готовые фразы, каждая с новой строки

# Heading of a column in the workbook of a framework (competences).
framework-column-competences = Коды компетенций через запятую

# Heading of a column in the workbook of a framework (strand).
framework-column-strand = Код языкового направления
