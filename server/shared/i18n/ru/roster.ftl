# Import of a list, a problem of one line or of the file. The child would be too old or not yet born in the school year of the enrolment. $oldest is a number of years.
error-roster-age-implausible = С такой датой рождения ребёнок не может ходить в детский сад в этом учебном году (старше { $oldest } лет или ещё не родился). Проверьте дату рождения.

# Import of a list, a problem of one line or of the file. The birth date is later than today.
error-roster-birth-in-future = Дата рождения ещё не наступила. Проверьте год.

# Import of a list, a problem of one line or of the file. The last day in the group is before the first one.
error-roster-leaves-before-enrolment = Дата выбытия раньше даты зачисления. Проверьте обе даты.

# Import of a list, a problem of one line or of the file. The first day in the group is before the child's birth.
error-roster-enrolled-before-birth = Дата зачисления раньше рождения ребёнка. Проверьте обе даты.

# Import of a list, a problem of one line or of the file. One child is in two groups on the same days. $line is the line of the other enrolment.
error-roster-enrolments-overlap = В эти же дни ребёнок записан и в другую группу (строка { NUMBER($line, useGrouping: 0) }). Укажите дату выбытия из прежней группы или удалите лишнюю строку.

# Import of a list, a problem of one line or of the file. The same number stands in two lines. $line is the line where it stands first.
error-roster-id-repeated = Этот номер уже стоит в строке { NUMBER($line, useGrouping: 0) }. Дайте каждой строке свой номер или удалите лишнюю строку.

# Import of a list, a problem of one line or of the file. Two lines have the same name (children: and the same birth date) and no numbers of their own. $line is the first of them.
error-roster-rows-alike = Эта строка совпадает со строкой { NUMBER($line, useGrouping: 0) }. Удалите лишнюю; если это разные дети или группы, дайте каждой строке свой номер или название.

# Import of a list, a problem of one line or of the file. The same adult is written twice for one child. $line is the first line.
error-roster-guardian-repeated = Один и тот же представитель записан у ребёнка дважды (строка { NUMBER($line, useGrouping: 0) }). Оставьте одного.

# Import of a list, a problem of one line or of the file. OneRoster: agentSourcedIds of a child names somebody who is not in users.csv. $guardian is that id.
error-roster-guardian-unknown = В users.csv нет представителя с номером { $guardian }. Добавьте его или уберите ссылку.

# Import of a list, a problem of one line or of the file. An enrolment or a guardian points at a child that is not in the file. $child is the id.
error-roster-child-unknown = В файле нет ребёнка с номером { $child }. Добавьте ребёнка или удалите эту строку.

# Import of a list, a problem of one line or of the file. OneRoster: enrollments.csv names a member of staff who is not in users.csv. $person is the id.
error-roster-person-unknown = В users.csv нет сотрудника с номером { $person }. Добавьте сотрудника или удалите эту строку.

# Import of a list, a problem of one line or of the file. A child or an educator is said to be in a group that the file does not list. $group is its name or id.
error-roster-group-unknown = Группы { $group } нет в списке групп. Добавьте её или исправьте название.

# Import of a list, a problem of one line or of the file. A cell that must be filled is empty.
error-roster-value-missing = Эта ячейка пуста. Заполните её.

# Import of a list, a problem of one line or of the file. A cell that should hold a date holds something else: $value.
error-roster-date-unknown = «{ $value }» — не дата. Напишите дату в виде 31.12.2021.

# Import of a list, a problem of one line or of the file. A word for gender that is not understood: $value.
error-roster-gender-unknown = «{ $value }» непонятно. Напишите «девочка» или «мальчик» либо оставьте ячейку пустой.

# Import of a list, a problem of one line or of the file. A word for what the adult is to the child that is not understood: $value.
error-roster-kinship-unknown = «{ $value }» непонятно. Напишите: мать, отец, бабушка, дедушка, опекун или родственник.

# Import of a list, a problem of one line or of the file. OneRoster: a role that the format does not know: $value.
error-roster-role-unknown = Роли «{ $value }» нет в формате OneRoster. Напишите student, teacher, aide, administrator, parent, guardian или relative.

# Import of a list, a problem of one line or of the file. OneRoster 1.2: a person of users.csv has no row in roles.csv.
error-roster-role-missing = В roles.csv нет роли этого человека. Добавьте для него строку.

# Import of a list, a problem of one line or of the file. A word for the age of the group that is not understood: $value.
error-roster-age-band-unknown = «{ $value }» непонятно. Напишите: ранний возраст, младшая, средняя, старшая или подготовительная.

# Import of a list, a problem of one line or of the file. Two lines give one group two ages. $group is the group, $line the line that says otherwise.
error-roster-age-band-differs = Возраст группы { $group } в строке { NUMBER($line, useGrouping: 0) } указан иначе. Сделайте одинаково.

# Import of a list, a problem of one line or of the file. The language of a group is not understood: $value.
error-roster-language-unknown = Язык «{ $value }» не распознан. Например: узбекский, каракалпакский, русский.

# Import of a list, a problem of one line or of the file. A telephone number that cannot be read: $value.
error-roster-phone-unknown = «{ $value }» — не номер телефона. Напишите один номер в виде +998 90 123 45 67.

# Import of a list, a problem of one line or of the file. Only one word where family name and given name are needed: $value.
error-roster-name-incomplete = «{ $value }» — только одно слово. Напишите фамилию и имя.

# Import of a list, a problem of one line or of the file. A name longer than can be kept. $most is a number of characters.
error-roster-name-too-long = Имя длиннее { $most } знаков. Сократите его.

# Import of a list, a problem of one line or of the file. Letters of a name were replaced by question marks when the file was saved: $value.
error-roster-letters-lost = В «{ $value }» потерялись буквы. Сохраните файл заново как XLSX или CSV UTF-8.

# Import of a list, a problem of one line or of the file. OneRoster: the column status holds neither active nor tobedeleted: $value.
error-roster-status-unknown = Статус «{ $value }» неизвестен. Напишите active или tobedeleted либо оставьте пустым.

# Import of a list, a problem of one line or of the file. OneRoster: the child has no row in demographics.csv, so its birth date is not known.
error-roster-demographics-missing = В demographics.csv нет этого ребёнка, поэтому дата рождения неизвестна. Добавьте для него строку.

# Import of a list, a problem of one line or of the file. A column without which nothing can be read. $field is the field or, in OneRoster, the heading.
error-roster-column-missing = Нет столбца: { $field ->
        [family_name] Фамилия
        [given_name] Имя
        [birth_date] Дата рождения
        [starts_on] Дата зачисления
        [full_name] ФИО
        [group] Группа
       *[other] { $field }
    }. Добавьте столбец с таким названием.

# Import of a list, a problem of one line or of the file. Two columns mean the same.
error-roster-column-repeated = Этот столбец встречается дважды. Оставьте один.

# Import of a list, a problem of one line or of the file. None of the headings of the sheet is understood.
error-roster-header-unknown = Названия столбцов не распознаны. Скачайте образец и перенесите список в него.

# Import of a list, a problem of one line or of the file. The file or every sheet in it is empty.
error-roster-file-empty = В файле ничего нет. Выберите заполненный файл.

# Import of a list, a problem of one line or of the file. The file is larger than may be sent. $megabytes is the limit.
error-roster-file-too-large = Файл больше { $megabytes } МБ. Разделите его на несколько.

# Import of a list, a problem of one line or of the file. The file is neither a table nor an archive we know.
error-roster-file-kind-unknown = Этот файл — не таблица. Выберите файл XLSX, CSV или архив OneRoster ZIP.

# Import of a list, a problem of one line or of the file. The file is broken, half uploaded or packed in an unusual way.
error-roster-file-damaged = Файл повреждён или неполон. Сохраните его заново и отправьте ещё раз.

# Import of a list, a problem of one line or of the file. The file is protected by a password.
error-roster-file-encrypted = Файл защищён паролем. Снимите пароль и сохраните заново.

# Import of a list, a problem of one line or of the file. A file of Excel 97–2003 (.xls).
error-roster-xls-too-old = Это файл старого Excel (.xls). Сохраните его как XLSX.

# Import of a list, a problem of one line or of the file. The archive unpacks to too much. $megabytes is the limit.
error-roster-archive-too-large = В распакованном виде архив слишком велик (больше { $megabytes } МБ или подозрительно плотный). Оставьте только нужные файлы.

# Import of a list, a problem of one line or of the file. The archive holds names or contents that could harm.
error-roster-archive-unsafe = В архиве опасные или повторяющиеся имена файлов. Создайте его заново из обычной папки.

# Import of a list, a problem of one line or of the file. An archive that is neither a workbook nor OneRoster.
error-roster-archive-unknown = В архиве не найден список. Выберите файл XLSX, CSV или архив OneRoster ZIP.

# Import of a list, a problem of one line or of the file. OneRoster: manifest.csv is not in the archive.
error-roster-manifest-missing = В архиве нет manifest.csv. Выгрузите OneRoster заново целиком.

# Import of a list, a problem of one line or of the file. OneRoster: a version that is not read. $version is what the file says (may be empty), $known what is read.
error-roster-version-unknown = Версия OneRoster «{ $version }» не читается. Выгрузите в версии { $known }.

# Import of a list, a problem of one line or of the file. OneRoster: a file that is needed is not in the archive. $part is its name.
error-roster-part-missing = В архиве нет { $part }. Добавьте его и укажите в manifest.csv.

# Import of a list, a problem of one line or of the file. CSV: a quotation mark is opened and not closed. $line is the line.
error-roster-quotes-broken = Начиная со строки { NUMBER($line, useGrouping: 0) } не закрыта кавычка. Закройте её или сохраните файл как XLSX.

# Import of a list, a problem of one line or of the file. The sheet has more lines than are read at once. $most is the limit.
error-roster-too-many-rows = В таблице больше { $most } строк. Разделите её на несколько файлов.

# Name of the first sheet of the template; at most 31 characters, none of : / ? * [ ]
roster-sheet-children = Дети

# Name of the second sheet of the template; at most 31 characters, none of : / ? * [ ]
roster-sheet-groups = Группы

# Heading of a column of the template: the number the preschool itself gives the child, may stay empty. Must also stand in words.toml, or the template is not read back
roster-column-source-id = Номер ребёнка

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-family-name = Фамилия

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-given-name = Имя

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-patronymic = Отчество

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-birth-date = Дата рождения

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-gender = Пол

# Heading of a column of the template: name of the group. Must also stand in words.toml, or the template is not read back
roster-column-group = Группа

# Heading of a column of the template: age band of the group. Must also stand in words.toml, or the template is not read back
roster-column-age-band = Возраст группы

# Heading of a column of the template: first day in the group. Must also stand in words.toml, or the template is not read back
roster-column-starts-on = Дата зачисления

# Heading of a column of the template: last day in the group. Must also stand in words.toml, or the template is not read back
roster-column-ends-on = Дата выбытия

# Heading of a column of the template: first adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian1-name = Представитель 1

# Heading of a column of the template: what the first adult is to the child. Must also stand in words.toml, or the template is not read back
roster-column-guardian1-kinship = Представитель 1 кем приходится

# Heading of a column of the template: first adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian1-phone = Представитель 1 телефон

# Heading of a column of the template: second adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian2-name = Представитель 2

# Heading of a column of the template: what the second adult is to the child. Must also stand in words.toml, or the template is not read back
roster-column-guardian2-kinship = Представитель 2 кем приходится

# Heading of a column of the template: second adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian2-phone = Представитель 2 телефон

# Heading of a column of the template: language of the group. Must also stand in words.toml, or the template is not read back
roster-column-language = Язык воспитания

# Heading of a column of the template: names of the educators of the group, parted by commas. Must also stand in words.toml, or the template is not read back
roster-column-educators = Воспитатели

# Example line of the template, column family-name; a made-up family
roster-example-family-name = Каримова

# Example line of the template, column given-name; a made-up family
roster-example-given-name = Малика

# Example line of the template, column patronymic; a made-up family
roster-example-patronymic = Анваровна

# Example line of the template, column gender; a made-up family
roster-example-gender = девочка

# Example line of the template, column group; a made-up family
roster-example-group = Подсолнух

# Example line of the template, column age-band; a made-up family
roster-example-age-band = младшая

# Example line of the template, column guardian1-name; a made-up family
roster-example-guardian1-name = Каримова Нодира

# Example line of the template, column guardian1-kinship; a made-up family
roster-example-guardian1-kinship = мать

# Example line of the template, column guardian1-phone; a made-up family
roster-example-guardian1-phone = +998 90 123 45 67

# Example line of the template, column guardian2-name; a made-up family
roster-example-guardian2-name = Каримов Анвар

# Example line of the template, column guardian2-kinship; a made-up family
roster-example-guardian2-kinship = отец

# Example line of the template, column guardian2-phone; a made-up family
roster-example-guardian2-phone = +998 90 765 43 21

# Import of a list, a problem of one line. A number by which another system knows the row is too long. $most is a number of characters.
error-roster-id-too-long = Номер длиннее { $most } знаков. Сократите его.

# Import of a list, a problem of one line. OneRoster: the classes in the file belong to more than one preschool.
error-roster-several-preschools = В файле группы нескольких детских садов. Подготовьте отдельный файл для каждого.

# Import of a list, a problem of one line. OneRoster: the classes in the file belong to another preschool than the one it is imported into.
error-roster-other-preschool = Это файл другого детского сада. Выберите файл своего детского сада.

# Import of a list, a problem of one line. A group that is not on record yet, and the file does not say of which age it is. $group is its name.
error-roster-age-band-missing = Не указан возраст группы { $group }. Впишите возраст: ранний, младшая, средняя, старшая или подготовительная; либо сначала создайте группу с этим названием.

# Import of a list, a problem of one line. Two groups of one school year would have the same name. $group is that name.
error-roster-group-name-taken = В этом учебном году уже есть другая группа с названием { $group }. Измените название одной из них.

# Import of a list, a problem of one line. The child's number stands on record for a child with another name and another birth date.
error-roster-child-is-another = Под этим номером записан другой ребёнок: и имя, и дата рождения другие. Проверьте номер; если исправляете и имя, и дату сразу, сначала исправьте одно из них на странице ребёнка.

# Import of a list, a problem of one line. On record the child is in another group on the same days, and not only before them.
error-roster-enrolment-contradicts = По записям ребёнок в эти дни в другой группе. Укажите день перехода в новую группу.

# Import of a list, a problem of one line. A file with changes only (OneRoster delta) points at a group that is neither in it nor on record. $group is the id.
error-roster-group-not-on-record = Группы { $group } нет ни в файле, ни в записях. Сначала загрузите полный файл или удалите эту строку.

# Import of a list, a problem of one line. A file with changes only (OneRoster delta) points at a child who is neither in it nor on record. $child is the id.
error-roster-child-not-on-record = Ребёнка { $child } нет ни в файле, ни в записях. Сначала загрузите полный файл или удалите эту строку.

# Import of a list: the file sent to be imported is not the one that was looked at before.
error-roster-other-file = Это не тот файл, который был просмотрен. Просмотрите файл ещё раз и затем загрузите.

# Import of a list: it is refused as a whole, because single lines have problems. $count is how many.
error-roster-has-problems = { $count ->
        [one] В файле { $count } ошибка
        [few] В файле { $count } ошибки
       *[many] В файле { $count } ошибок
    }, поэтому ничего не изменено. Исправьте файл и загрузите его снова.
