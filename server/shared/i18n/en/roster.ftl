# Import of a list, a problem of one line or of the file. The child would be too old or not yet born in the school year of the enrolment. $oldest is a number of years.
error-roster-age-implausible = With this birth date the child cannot be in a preschool in that school year (older than { $oldest } or not yet born). Check the birth date.

# Import of a list, a problem of one line or of the file. The birth date is later than today.
error-roster-birth-in-future = The birth date is in the future. Check the year.

# Import of a list, a problem of one line or of the file. The last day in the group is before the first one.
error-roster-leaves-before-enrolment = The leaving date is before the enrolment date. Check both dates.

# Import of a list, a problem of one line or of the file. The first day in the group is before the child's birth.
error-roster-enrolled-before-birth = The enrolment date is before the child was born. Check both dates.

# Import of a list, a problem of one line or of the file. One child is in two groups on the same days. $line is the line of the other enrolment.
error-roster-enrolments-overlap = On the same days the child is in another group too (line { NUMBER($line, useGrouping: 0) }). Give the day it left the other group, or delete the line that is not needed.

# Import of a list, a problem of one line or of the file. The same number stands in two lines. $line is the line where it stands first.
error-roster-id-repeated = This number already stands in line { NUMBER($line, useGrouping: 0) }. Give each line its own number, or delete the line that is not needed.

# Import of a list, a problem of one line or of the file. Two lines have the same name (children: and the same birth date) and no numbers of their own. $line is the first of them.
error-roster-rows-alike = This line is the same as line { NUMBER($line, useGrouping: 0) }. Delete the one not needed; if they are different children or groups, give each its own number or name.

# Import of a list, a problem of one line or of the file. The same adult is written twice for one child. $line is the first line.
error-roster-guardian-repeated = The same guardian is written twice for this child (line { NUMBER($line, useGrouping: 0) }). Keep one of them.

# Import of a list, a problem of one line or of the file. OneRoster: agentSourcedIds of a child names somebody who is not in users.csv. $guardian is that id.
error-roster-guardian-unknown = There is no guardian { $guardian } in users.csv. Add the guardian or remove the reference.

# Import of a list, a problem of one line or of the file. An enrolment or a guardian points at a child that is not in the file. $child is the id.
error-roster-child-unknown = There is no child { $child } in the file. Add the child or delete this line.

# Import of a list, a problem of one line or of the file. OneRoster: enrollments.csv names a member of staff who is not in users.csv. $person is the id.
error-roster-person-unknown = There is no person { $person } in users.csv. Add the person or delete this line.

# Import of a list, a problem of one line or of the file. A child or an educator is said to be in a group that the file does not list. $group is its name or id.
error-roster-group-unknown = The group { $group } is not in the list of groups. Add it or correct the name.

# Import of a list, a problem of one line or of the file. A cell that must be filled is empty.
error-roster-value-missing = This cell is empty. Fill it in.

# Import of a list, a problem of one line or of the file. A cell that should hold a date holds something else: $value.
error-roster-date-unknown = “{ $value }” is not a date. Write the date like 31.12.2021.

# Import of a list, a problem of one line or of the file. A word for gender that is not understood: $value.
error-roster-gender-unknown = “{ $value }” is not understood. Write “girl” or “boy”, or leave the cell empty.

# Import of a list, a problem of one line or of the file. A word for what the adult is to the child that is not understood: $value.
error-roster-kinship-unknown = “{ $value }” is not understood. Write mother, father, grandmother, grandfather, guardian or relative.

# Import of a list, a problem of one line or of the file. OneRoster: a role that the format does not know: $value.
error-roster-role-unknown = The role “{ $value }” is not part of OneRoster. Write student, teacher, aide, administrator, parent, guardian or relative.

# Import of a list, a problem of one line or of the file. OneRoster 1.2: a person of users.csv has no row in roles.csv.
error-roster-role-missing = roles.csv has no role for this person. Add a row for them.

# Import of a list, a problem of one line or of the file. A word for the age of the group that is not understood: $value.
error-roster-age-band-unknown = “{ $value }” is not understood. Write early, junior, middle, senior or preparatory.

# Import of a list, a problem of one line or of the file. Two lines give one group two ages. $group is the group, $line the line that says otherwise.
error-roster-age-band-differs = Line { NUMBER($line, useGrouping: 0) } gives another age for the group { $group }. Make both the same.

# Import of a list, a problem of one line or of the file. The language of a group is not understood: $value.
error-roster-language-unknown = The language “{ $value }” is not known. For example: Uzbek, Karakalpak, Russian.

# Import of a list, a problem of one line or of the file. A telephone number that cannot be read: $value.
error-roster-phone-unknown = “{ $value }” is not a telephone number. Write one number like +998 90 123 45 67.

# Import of a list, a problem of one line or of the file. Only one word where family name and given name are needed: $value.
error-roster-name-incomplete = “{ $value }” is only one word. Write the family name and the given name.

# Import of a list, a problem of one line or of the file. A name longer than can be kept. $most is a number of characters.
error-roster-name-too-long = The name is longer than { $most } characters. Make it shorter.

# Import of a list, a problem of one line or of the file. Letters of a name were replaced by question marks when the file was saved: $value.
error-roster-letters-lost = Letters were lost in “{ $value }”. Save the file again as XLSX or CSV UTF-8.

# Import of a list, a problem of one line or of the file. OneRoster: the column status holds neither active nor tobedeleted: $value.
error-roster-status-unknown = The status “{ $value }” is not known. Write active or tobedeleted, or leave it empty.

# Import of a list, a problem of one line or of the file. OneRoster: the child has no row in demographics.csv, so its birth date is not known.
error-roster-demographics-missing = demographics.csv has no row for this child, so the birth date is not known. Add a row for the child.

# Import of a list, a problem of one line or of the file. A column without which nothing can be read. $field is the field or, in OneRoster, the heading.
error-roster-column-missing = A column is missing: { $field ->
        [family_name] Family name
        [given_name] Given name
        [birth_date] Birth date
        [starts_on] Enrolment date
        [full_name] Full name
        [group] Group
       *[other] { $field }
    }. Add a column with this heading.

# Import of a list, a problem of one line or of the file. Two columns mean the same.
error-roster-column-repeated = This column stands there twice. Keep one of them.

# Import of a list, a problem of one line or of the file. None of the headings of the sheet is understood.
error-roster-header-unknown = The headings are not understood. Download the template and copy the list into it.

# Import of a list, a problem of one line or of the file. The file or every sheet in it is empty.
error-roster-file-empty = There is nothing in the file. Choose a file that is filled in.

# Import of a list, a problem of one line or of the file. The file is larger than may be sent. $megabytes is the limit.
error-roster-file-too-large = The file is larger than { $megabytes } MB. Split it into several files.

# Import of a list, a problem of one line or of the file. The file is neither a table nor an archive we know.
error-roster-file-kind-unknown = This file is not a table. Choose an XLSX or CSV file, or a OneRoster ZIP.

# Import of a list, a problem of one line or of the file. The file is broken, half uploaded or packed in an unusual way.
error-roster-file-damaged = The file is damaged or incomplete. Save it again and send it once more.

# Import of a list, a problem of one line or of the file. The file is protected by a password.
error-roster-file-encrypted = The file is protected by a password. Remove the password and save it again.

# Import of a list, a problem of one line or of the file. A file of Excel 97–2003 (.xls).
error-roster-xls-too-old = This is an old Excel file (.xls). Save it as XLSX.

# Import of a list, a problem of one line or of the file. The archive unpacks to too much. $megabytes is the limit.
error-roster-archive-too-large = Unpacked, the archive is too large (more than { $megabytes } MB, or packed suspiciously tight). Keep only the files needed.

# Import of a list, a problem of one line or of the file. The archive holds names or contents that could harm.
error-roster-archive-unsafe = The archive holds unsafe or repeated file names. Make it again from an ordinary folder.

# Import of a list, a problem of one line or of the file. An archive that is neither a workbook nor OneRoster.
error-roster-archive-unknown = No roster was found in the archive. Choose an XLSX or CSV file, or a OneRoster ZIP.

# Import of a list, a problem of one line or of the file. OneRoster: manifest.csv is not in the archive.
error-roster-manifest-missing = The archive has no manifest.csv. Export the whole OneRoster set again.

# Import of a list, a problem of one line or of the file. OneRoster: a version that is not read. $version is what the file says (may be empty), $known what is read.
error-roster-version-unknown = The OneRoster version “{ $version }” is not read. Export it as { $known }.

# Import of a list, a problem of one line or of the file. OneRoster: a file that is needed is not in the archive. $part is its name.
error-roster-part-missing = The archive has no { $part }. Add it and list it in manifest.csv.

# Import of a list, a problem of one line or of the file. CSV: a quotation mark is opened and not closed. $line is the line.
error-roster-quotes-broken = From line { NUMBER($line, useGrouping: 0) } on a quotation mark is not closed. Close it, or save the file as XLSX.

# Import of a list, a problem of one line or of the file. The sheet has more lines than are read at once. $most is the limit.
error-roster-too-many-rows = The sheet has more than { $most } lines. Split it into several files.

# Name of the first sheet of the template; at most 31 characters, none of : / ? * [ ]
roster-sheet-children = Children

# Name of the second sheet of the template; at most 31 characters, none of : / ? * [ ]
roster-sheet-groups = Groups

# Heading of a column of the template: the number the preschool itself gives the child, may stay empty. Must also stand in words.toml, or the template is not read back
roster-column-source-id = Child number

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-family-name = Family name

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-given-name = Given name

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-patronymic = Patronymic

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-birth-date = Birth date

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-gender = Gender

# Heading of a column of the template: name of the group. Must also stand in words.toml, or the template is not read back
roster-column-group = Group

# Heading of a column of the template: age band of the group. Must also stand in words.toml, or the template is not read back
roster-column-age-band = Group age

# Heading of a column of the template: first day in the group. Must also stand in words.toml, or the template is not read back
roster-column-starts-on = Enrolment date

# Heading of a column of the template: last day in the group. Must also stand in words.toml, or the template is not read back
roster-column-ends-on = Leaving date

# Heading of a column of the template: first adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian1-name = Guardian 1 name

# Heading of a column of the template: what the first adult is to the child. Must also stand in words.toml, or the template is not read back
roster-column-guardian1-kinship = Guardian 1 relation

# Heading of a column of the template: first adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian1-phone = Guardian 1 phone

# Heading of a column of the template: second adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian2-name = Guardian 2 name

# Heading of a column of the template: what the second adult is to the child. Must also stand in words.toml, or the template is not read back
roster-column-guardian2-kinship = Guardian 2 relation

# Heading of a column of the template: second adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian2-phone = Guardian 2 phone

# Heading of a column of the template: language of the group. Must also stand in words.toml, or the template is not read back
roster-column-language = Language

# Heading of a column of the template: names of the educators of the group, parted by commas. Must also stand in words.toml, or the template is not read back
roster-column-educators = Educators

# Example line of the template, column family-name; a made-up family
roster-example-family-name = Karimova

# Example line of the template, column given-name; a made-up family
roster-example-given-name = Malika

# Example line of the template, column patronymic; a made-up family
roster-example-patronymic = Anvar qizi

# Example line of the template, column gender; a made-up family
roster-example-gender = girl

# Example line of the template, column group; a made-up family
roster-example-group = Sunflower

# Example line of the template, column age-band; a made-up family
roster-example-age-band = junior

# Example line of the template, column guardian1-name; a made-up family
roster-example-guardian1-name = Karimova Nodira

# Example line of the template, column guardian1-kinship; a made-up family
roster-example-guardian1-kinship = mother

# Example line of the template, column guardian1-phone; a made-up family
roster-example-guardian1-phone = +998 90 123 45 67

# Example line of the template, column guardian2-name; a made-up family
roster-example-guardian2-name = Karimov Anvar

# Example line of the template, column guardian2-kinship; a made-up family
roster-example-guardian2-kinship = father

# Example line of the template, column guardian2-phone; a made-up family
roster-example-guardian2-phone = +998 90 765 43 21

# Import of a list, a problem of one line. A number by which another system knows the row is too long. $most is a number of characters.
error-roster-id-too-long = The number is longer than { $most } characters. Make it shorter.

# Import of a list, a problem of one line. OneRoster: the classes in the file belong to more than one preschool.
error-roster-several-preschools = The file holds groups of several preschools. Make one file for each preschool.

# Import of a list, a problem of one line. OneRoster: the classes in the file belong to another preschool than the one it is imported into.
error-roster-other-preschool = This file is of another preschool. Choose the file of your own.

# Import of a list, a problem of one line. A group that is not on record yet, and the file does not say of which age it is. $group is its name.
error-roster-age-band-missing = The age of the group { $group } is not given. Write early, junior, middle, senior or preparatory, or first open a group of this name.

# Import of a list, a problem of one line. Two groups of one school year would have the same name. $group is that name.
error-roster-group-name-taken = In this school year there is another group called { $group }. Change the name of one of them.

# Import of a list, a problem of one line. The child's number stands on record for a child with another name and another birth date.
error-roster-child-is-another = This number is on record for another child: both the name and the birth date differ. Check the number; to correct both at once, first correct one of them on the child’s page.

# Import of a list, a problem of one line. On record the child is in another group on the same days, and not only before them.
error-roster-enrolment-contradicts = On record the child is in another group on these days. Give the day on which it came to the new group.

# Import of a list, a problem of one line. A file with changes only (OneRoster delta) points at a group that is neither in it nor on record. $group is the id.
error-roster-group-not-on-record = The group { $group } is neither in the file nor on record. First import the full file, or delete this line.

# Import of a list, a problem of one line. A file with changes only (OneRoster delta) points at a child who is neither in it nor on record. $child is the id.
error-roster-child-not-on-record = The child { $child } is neither in the file nor on record. First import the full file, or delete this line.

# Import of a list: the file sent to be imported is not the one that was looked at before.
error-roster-other-file = This is not the file that was looked at. Look at the file again, then import it.

# Import of a list: it is refused as a whole, because single lines have problems. $count is how many.
error-roster-has-problems = The file has { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }, so nothing was changed. Correct the file and import it again.
