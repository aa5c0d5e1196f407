# In the terminal. $name: the name of an environment variable.
error-settings-not-a-web-address = The setting { $name } is written as an address that begins with https://.

# Refusal below a field: an identifier of DHIS2 is written wrongly.
error-exchange-wrong-uid = A DHIS2 identifier has 11 characters: a letter, then 10 letters or digits.

# Refusal: no place or figure of ours has this name or id.
error-exchange-unknown-ours = There is no such place, preschool or figure here.

# Refusal in a line of an imported file: the kind of thing is not known.
error-exchange-unknown-kind = The kind is place, numerator, denominator or entries.

# Refusal: one identifier of DHIS2 was given to two things of ours, so that one would overwrite the other.
error-exchange-taken = This identifier is given to something else: one would overwrite the other.

# Refusal in a line of an imported file: the same thing of ours stands in two lines.
error-exchange-twice = This stands in another line of the file as well.

# Refusal: a place has no category option combination, only a data element has one.
error-exchange-combination-of-place = A place has no category option combination.

# Refusal: the file cannot be read as a table.
error-exchange-unreadable = The file cannot be read as a table. Send CSV (UTF-8) or XLSX.

# Refusal: the columns of the file are not found. $columns: their names.
error-exchange-columns = The first line has to hold the columns { $columns }.

# Refusal: the file has too many lines. $most: a number.
error-exchange-too-many = At most { $most } lines at once.

# Refusal: nothing can be sent, because no DHIS2 is named in the settings.
error-exchange-not-connected = No DHIS2 is named in the settings (NIHOL_DHIS2_URL).

# Refusal: nothing can be sent, because no figure has a name in DHIS2.
error-exchange-no-elements = No figure has an identifier of DHIS2 yet.

# Refusal: the month has not begun yet.
error-exchange-month-to-come = This month has not begun yet.

# What came of a sending: the other system took everything.
exchange-answer-taken = Everything was taken.

# What came of a sending: the other system took a part and named conflicts.
exchange-answer-conflicts = Some values were not taken.

# What came of a sending: the token was not accepted.
exchange-answer-not-let-in = DHIS2 did not accept the token (401 or 403).

# What came of a sending: the other system refused it altogether.
exchange-answer-refused = DHIS2 refused the request.

# What came of a sending: the other system did not answer in time, tried several times.
exchange-answer-no-answer = DHIS2 did not answer in several attempts.

# What came of a sending: the answer could not be understood.
exchange-answer-not-understood = The answer of DHIS2 could not be understood.

# What came of a sending: there was nothing to send.
exchange-answer-nothing = There was nothing to send: names or figures are missing.

# State of a sending. Short, lower case.
exchange-state-waiting = waiting

# State of a sending: everything was taken. Short, lower case.
exchange-state-sent = sent

# State of a sending: a part was not taken. Short, lower case.
exchange-state-partly = partly

# State of a sending: the other system refused. Short, lower case.
exchange-state-refused = refused

# State of a sending: no answer. Short, lower case.
exchange-state-failed = failed

# A kind of name: an organisation unit. Short.
exchange-kind-place = Place

# A kind of name: the upper part of a fraction. Short.
exchange-kind-numerator = Numerator

# A kind of name: the lower part of a fraction. Short.
exchange-kind-denominator = Denominator

# A kind of name: how many rows a figure comes from. Short.
exchange-kind-entries = Entries

# A level of places.
exchange-level-region = Regions

# A level of places.
exchange-level-district = Districts

# A level of places.
exchange-level-preschool = Preschools

# Menu entry and title of the page.
page-exchange = Exchange with DHIS2

# Below the title.
page-exchange-hint = Sums of a month are given or sent as dataValueSets of DHIS2. Small numbers about children stay hidden here as well.

# Heading: names of ours and of DHIS2.
page-exchange-names = Names

# Below that heading.
page-exchange-names-hint = Places and figures without an identifier are not sent.

# Head of a column: the identifier in DHIS2.
page-exchange-theirs = DHIS2 identifier

# Head of a column: the category option combination in DHIS2.
page-exchange-combination = Category option combination

# Head of a column: what it is here.
page-exchange-ours = Here

# Choice: only those without an identifier.
page-exchange-unnamed = only those without an identifier

# Button: keeps the names of this page of the list.
page-exchange-save = Save names

# Says that names were kept.
page-exchange-saved = The names were saved.

# Where the list is empty.
page-exchange-none = Nothing was found

# Under that.
page-exchange-none-hint = Try another word or another level.

# Heading: names in a file.
page-exchange-file = By a file

# Below that heading.
page-exchange-file-hint = Take the table, fill in the column theirs and send it back. CSV up to 100 thousand lines, XLSX up to 20 thousand.

# Link: all names as a table.
page-exchange-take-csv = Table (CSV)

# Link: all names as a workbook.
page-exchange-take-xlsx = Table (XLSX)

# Label of the field for the file.
page-exchange-choose = File

# Button: looks at the file without keeping anything.
page-exchange-look = Check

# Button: keeps what the file says.
page-exchange-apply = Bring in these names

# What a file would bring. $new, $changed, $removed, $unchanged: numbers.
page-exchange-would = New: { $new }, changed: { $changed }, taken away: { $removed }, unchanged: { $unchanged }.

# Above the faults of a file. $count: how many.
page-exchange-faults = Faults: { $count }. Nothing was brought in.

# Where a fault stands. $line: a number, $column: the column's name.
page-exchange-place = line { $line }, { $column }

# Heading: sending a month.
page-exchange-send = Sending a month

# Button: asks for a month to be sent.
page-exchange-send-now = Send

# Link: the month as a file.
page-exchange-take-json = JSON file

# Says that no DHIS2 is named in the settings.
page-exchange-not-connected = No DHIS2 is named in the settings: only files can be taken.

# Label of the level of places that is sent.
page-exchange-level = Level

# Heading: what was sent so far.
page-exchange-sendings = Sendings

# Where nothing was sent yet.
page-exchange-sendings-none = Nothing was sent yet

# Under that.
page-exchange-sendings-none-hint = Choose a month and a level and send it.

# What the other system did with the values. $cells sent, $imported new, $updated over older ones, $ignored not taken.
page-exchange-counts = { $cells } values: { $imported } new, { $updated } updated, { $ignored } not taken

# Opens the conflicts the other system named. $count: how many.
page-exchange-conflicts = Conflicts: { $count }

# Link to the following lines of a list.
page-exchange-more = Following
