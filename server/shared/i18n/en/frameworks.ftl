# The framework file is neither a JSON document nor a workbook that can be read.
error-framework-unreadable = The file could not be read. Send a JSON or XLSX file.

# A workbook was sent in which no sheet of a framework was recognised.
error-framework-sheet-unknown = No sheets of a framework were found in the file. Download the sample and fill that in.

# Fault in a framework file: a list was expected.
error-framework-not-a-list = There should be a list here.

# Fault in a framework file: an object with named fields was expected.
error-framework-not-an-object = There should be named fields here.

# Fault in a framework file: there are fewer than two levels.
error-framework-no-levels = The framework needs at least two levels.

# Fault in a framework file: the values of levels do not rise, or have more than two decimals.
error-framework-level-range = The value of a level must be above the one before, in hundredths.

# Fault in a framework file: the lowest level is not 0 or the highest not 1.
error-framework-level-ends = The lowest level must have the value 0, the highest 1.

# Fault in a framework file: thresholds of levels do not begin at 0 or do not rise.
error-framework-threshold-wrong = Thresholds must begin at 0 and rise with each level.

# Fault in a framework file: there are no age bands.
error-framework-no-age-bands = The framework names no age bands.

# Fault in a framework file: an age band ends before it begins, or overlaps the one before.
error-framework-bands-overlap = The age band ends before it begins or overlaps the one before.

# Fault in a framework file: there are no areas of development.
error-framework-no-areas = The framework has no areas of development.

# Fault in a framework file: there are no indicators.
error-framework-no-indicators = The framework has no indicators.

# Fault in a framework file: a needed text or code is missing.
error-framework-text-missing = This is empty and has to be filled in.

# Fault in a framework file: a text is too long. $most: the most letters allowed.
error-framework-too-long = The text is too long: at most { $most } letters.

# Fault in a framework file: a code has wrong letters or is too long. $slug: the code, $most: the most letters.
error-framework-slug-wrong = The code “{ $slug }” is wrong: small Latin letters, digits, points, hyphens and underscores, at most { $most }.

# Fault in a framework file: a code stands twice. $slug: the code.
error-framework-slug-twice = The code “{ $slug }” stands twice.

# Fault in a framework file: not a number.
error-framework-number-wrong = There should be a number here.

# Fault in a framework file: a share is not between 0 and 1.
error-framework-share-range = The number must be between 0 and 1.

# Fault in a framework file: an age in months is out of range. $most: the highest allowed.
error-framework-months-range = Ages are given in months, from 0 to { $most }.

# Fault in a framework file: the recommended shares of the areas do not add up to 1.
error-framework-balance-sum = The recommended shares of the areas must add up to 1.

# Fault in a framework file: an area that the file does not have is named. $area: its code.
error-framework-unknown-area = The file has no area “{ $area }”.

# Fault in a framework file: a sub-area that the file does not have is named. $sub_area: its code.
error-framework-unknown-sub-area = The area has no sub-area “{ $sub_area }”.

# Fault in a framework file: an age band that the file does not have is named. $band: its code.
error-framework-unknown-band = The file has no age band “{ $band }”.

# Fault in a framework file: a competence that the file does not have is named. $competence: its code.
error-framework-unknown-competence = The file has no competence “{ $competence }”.

# Fault in a framework file: a strand of language that the file does not have is named. $strand: its code.
error-framework-unknown-strand = The file has no language strand “{ $strand }”.

# Fault in a framework file: this version is there already. $slug, $version: which.
error-framework-version-taken = Version { $version } of “{ $slug }” is there already. Give it a new version number.

# Name of a sheet in the workbook of a framework (framework). At most 31 letters.
framework-sheet-framework = Framework

# Name of a sheet in the workbook of a framework (level). At most 31 letters.
framework-sheet-level = Levels

# Name of a sheet in the workbook of a framework (age-band). At most 31 letters.
framework-sheet-age-band = Age bands

# Name of a sheet in the workbook of a framework (competence). At most 31 letters.
framework-sheet-competence = Competences

# Name of a sheet in the workbook of a framework (strand). At most 31 letters.
framework-sheet-strand = Language strands

# Name of a sheet in the workbook of a framework (area). At most 31 letters.
framework-sheet-area = Areas

# Name of a sheet in the workbook of a framework (sub-area). At most 31 letters.
framework-sheet-sub-area = Sub-areas

# Name of a sheet in the workbook of a framework (indicator). At most 31 letters.
framework-sheet-indicator = Indicators

# Heading of a column in the workbook of a framework (slug).
framework-column-slug = Code

# Heading of a column in the workbook of a framework (version).
framework-column-version = Version

# Heading of a column in the workbook of a framework (title).
framework-column-title = Title

# Heading of a column in the workbook of a framework (source).
framework-column-source = Source

# Heading of a column in the workbook of a framework (local-share).
framework-column-local-share = Local share, 0–1

# Heading of a column in the workbook of a framework (value).
framework-column-value = Value, 0–1

# Heading of a column in the workbook of a framework (threshold).
framework-column-threshold = Threshold, 0–1

# Heading of a column in the workbook of a framework (label).
framework-column-label = Label

# Heading of a column in the workbook of a framework (from-months).
framework-column-from-months = From month

# Heading of a column in the workbook of a framework (to-months).
framework-column-to-months = To month

# Heading of a column in the workbook of a framework (plain).
framework-column-plain = For parents

# Heading of a column in the workbook of a framework (balance).
framework-column-balance = Recommended share, 0–1

# Heading of a column in the workbook of a framework (area).
framework-column-area = Code of the area

# Heading of a column in the workbook of a framework (sub-area).
framework-column-sub-area = Code of the sub-area

# Heading of a column in the workbook of a framework (age-band).
framework-column-age-band = Code of the age band

# Heading of a column in the workbook of a framework (parent).
framework-column-parent = Words for parents

# Heading of a column in the workbook of a framework (next).
framework-column-next = Next step

# Heading of a column in the workbook of a framework (phrases).
framework-column-phrases = Ready phrases, each on its own line

# Heading of a column in the workbook of a framework (competences).
framework-column-competences = Codes of competences, with commas

# Heading of a column in the workbook of a framework (strand).
framework-column-strand = Code of the language strand
