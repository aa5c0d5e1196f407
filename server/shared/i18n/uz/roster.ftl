# Import of a list, a problem of one line or of the file. The child would be too old or not yet born in the school year of the enrolment. $oldest is a number of years.
error-roster-age-implausible = Bu tugʻilgan sana bilan bola oʻsha oʻquv yilida bogʻchada boʻla olmaydi ({ $oldest } yoshdan katta yoki hali tugʻilmagan). Tugʻilgan sanani tekshiring.

# Import of a list, a problem of one line or of the file. The birth date is later than today.
error-roster-birth-in-future = Tugʻilgan sana hali kelmagan. Yilini tekshiring.

# Import of a list, a problem of one line or of the file. The last day in the group is before the first one.
error-roster-leaves-before-enrolment = Ketgan sana qabul qilingan sanadan oldin. Ikkala sanani tekshiring.

# Import of a list, a problem of one line or of the file. The first day in the group is before the child's birth.
error-roster-enrolled-before-birth = Qabul qilingan sana bola tugʻilishidan oldin. Ikkala sanani tekshiring.

# Import of a list, a problem of one line or of the file. One child is in two groups on the same days. $line is the line of the other enrolment.
error-roster-enrolments-overlap = Bola shu kunlarda boshqa guruhda ham turibdi ({ NUMBER($line, useGrouping: 0) }-qator). Avvalgi guruhdan ketgan sanani yozing yoki ortiqcha qatorni oʻchiring.

# Import of a list, a problem of one line or of the file. The same number stands in two lines. $line is the line where it stands first.
error-roster-id-repeated = Bu raqam { NUMBER($line, useGrouping: 0) }-qatorda ham bor. Har bir qatorga oʻz raqamini bering yoki ortiqcha qatorni oʻchiring.

# Import of a list, a problem of one line or of the file. Two lines have the same name (children: and the same birth date) and no numbers of their own. $line is the first of them.
error-roster-rows-alike = Bu qator { NUMBER($line, useGrouping: 0) }-qator bilan bir xil. Ortiqcha qatorni oʻchiring; agar bular boshqa-boshqa boʻlsa, har biriga oʻz raqamini yoki nomini bering.

# Import of a list, a problem of one line or of the file. The same adult is written twice for one child. $line is the first line.
error-roster-guardian-repeated = Bu bola uchun bir vasiy ikki marta yozilgan ({ NUMBER($line, useGrouping: 0) }-qator). Bittasini qoldiring.

# Import of a list, a problem of one line or of the file. OneRoster: agentSourcedIds of a child names somebody who is not in users.csv. $guardian is that id.
error-roster-guardian-unknown = users.csv faylida { $guardian } raqamli vasiy yoʻq. Uni qoʻshing yoki havolani olib tashlang.

# Import of a list, a problem of one line or of the file. An enrolment or a guardian points at a child that is not in the file. $child is the id.
error-roster-child-unknown = Faylda { $child } raqamli bola yoʻq. Bolani qoʻshing yoki bu qatorni oʻchiring.

# Import of a list, a problem of one line or of the file. OneRoster: enrollments.csv names a member of staff who is not in users.csv. $person is the id.
error-roster-person-unknown = users.csv faylida { $person } raqamli xodim yoʻq. Xodimni qoʻshing yoki bu qatorni oʻchiring.

# Import of a list, a problem of one line or of the file. A child or an educator is said to be in a group that the file does not list. $group is its name or id.
error-roster-group-unknown = { $group } guruhi roʻyxatda yoʻq. Guruhni qoʻshing yoki nomini tuzating.

# Import of a list, a problem of one line or of the file. A cell that must be filled is empty.
error-roster-value-missing = Bu katak boʻsh. Uni toʻldiring.

# Import of a list, a problem of one line or of the file. A cell that should hold a date holds something else: $value.
error-roster-date-unknown = “{ $value }” sana emas. Sanani 31.12.2021 koʻrinishida yozing.

# Import of a list, a problem of one line or of the file. A word for gender that is not understood: $value.
error-roster-gender-unknown = “{ $value }” tushunarsiz. “qiz” yoki “oʻgʻil” deb yozing yoki katakni boʻsh qoldiring.

# Import of a list, a problem of one line or of the file. A word for what the adult is to the child that is not understood: $value.
error-roster-kinship-unknown = “{ $value }” tushunarsiz. Ona, ota, buvi, bobo, vasiy yoki qarindosh deb yozing.

# Import of a list, a problem of one line or of the file. OneRoster: a role that the format does not know: $value.
error-roster-role-unknown = “{ $value }” degan vazifa OneRoster formatida yoʻq. { "student" }, { "teacher" }, { "aide" }, { "administrator" }, { "parent" }, { "guardian" } yoki { "relative" } deb yozing.

# Import of a list, a problem of one line or of the file. OneRoster 1.2: a person of users.csv has no row in roles.csv.
error-roster-role-missing = roles.csv faylida bu odamning vazifasi yoʻq. Unga qator qoʻshing.

# Import of a list, a problem of one line or of the file. A word for the age of the group that is not understood: $value.
error-roster-age-band-unknown = “{ $value }” tushunarsiz. Ilk, kichik, oʻrta, katta yoki tayyorlov deb yozing.

# Import of a list, a problem of one line or of the file. Two lines give one group two ages. $group is the group, $line the line that says otherwise.
error-roster-age-band-differs = { $group } guruhining yoshi { NUMBER($line, useGrouping: 0) }-qatorda boshqacha. Ikkalasini bir xil qiling.

# Import of a list, a problem of one line or of the file. The language of a group is not understood: $value.
error-roster-language-unknown = “{ $value }” tili tanilmadi. Masalan: oʻzbek, qoraqalpoq, rus.

# Import of a list, a problem of one line or of the file. A telephone number that cannot be read: $value.
error-roster-phone-unknown = “{ $value }” telefon raqami emas. Bitta raqamni +998 90 123 45 67 koʻrinishida yozing.

# Import of a list, a problem of one line or of the file. Only one word where family name and given name are needed: $value.
error-roster-name-incomplete = “{ $value }” — faqat bitta soʻz. Familiya va ismni yozing.

# Import of a list, a problem of one line or of the file. A name longer than can be kept. $most is a number of characters.
error-roster-name-too-long = Nom { $most } belgidan uzun. Uni qisqartiring.

# Import of a list, a problem of one line or of the file. Letters of a name were replaced by question marks when the file was saved: $value.
error-roster-letters-lost = “{ $value }” ichida harflar yoʻqolgan. Faylni XLSX yoki CSV UTF-8 sifatida qayta saqlang.

# Import of a list, a problem of one line or of the file. OneRoster: the column status holds neither active nor tobedeleted: $value.
error-roster-status-unknown = “{ $value }” holati nomaʼlum. { "active" } yoki { "tobedeleted" } deb yozing yoki boʻsh qoldiring.

# Import of a list, a problem of one line or of the file. OneRoster: the child has no row in demographics.csv, so its birth date is not known.
error-roster-demographics-missing = demographics.csv faylida bu bola yoʻq, shuning uchun tugʻilgan sanasi nomaʼlum. Unga qator qoʻshing.

# Import of a list, a problem of one line or of the file. A column without which nothing can be read. $field is the field or, in OneRoster, the heading.
error-roster-column-missing = Ustun topilmadi: { $field ->
        [family_name] Familiyasi
        [given_name] Ismi
        [birth_date] Tugʻilgan sanasi
        [starts_on] Qabul qilingan sana
        [full_name] F.I.Sh.
        [group] Guruh
       *[other] { $field }
    }. Shu nomli ustun qoʻshing.

# Import of a list, a problem of one line or of the file. Two columns mean the same.
error-roster-column-repeated = Bu ustun ikki marta bor. Bittasini qoldiring.

# Import of a list, a problem of one line or of the file. None of the headings of the sheet is understood.
error-roster-header-unknown = Ustun nomlari tanilmadi. Namuna faylni yuklab oling va roʻyxatni unga koʻchiring.

# Import of a list, a problem of one line or of the file. The file or every sheet in it is empty.
error-roster-file-empty = Faylda hech narsa yoʻq. Toʻldirilgan faylni tanlang.

# Import of a list, a problem of one line or of the file. The file is larger than may be sent. $megabytes is the limit.
error-roster-file-too-large = Fayl { $megabytes } MB dan katta. Uni bir necha faylga boʻling.

# Import of a list, a problem of one line or of the file. The file is neither a table nor an archive we know.
error-roster-file-kind-unknown = Bu fayl jadval emas. XLSX, CSV yoki OneRoster ZIP faylini tanlang.

# Import of a list, a problem of one line or of the file. The file is broken, half uploaded or packed in an unusual way.
error-roster-file-damaged = Fayl buzilgan yoki toʻliq emas. Uni qayta saqlab, yana yuboring.

# Import of a list, a problem of one line or of the file. The file is protected by a password.
error-roster-file-encrypted = Fayl parol bilan himoyalangan. Parolni olib tashlab, qayta saqlang.

# Import of a list, a problem of one line or of the file. A file of Excel 97–2003 (.xls).
error-roster-xls-too-old = Bu eski Excel fayli (.xls). Uni XLSX sifatida saqlang.

# Import of a list, a problem of one line or of the file. The archive unpacks to too much. $megabytes is the limit.
error-roster-archive-too-large = Arxiv ochilganda juda katta boʻladi ({ $megabytes } MB dan ortiq yoki shubhali zich). Faqat kerakli fayllarni qoldiring.

# Import of a list, a problem of one line or of the file. The archive holds names or contents that could harm.
error-roster-archive-unsafe = Arxivda xavfli yoki takroriy fayl nomlari bor. Uni qaytadan, oddiy papkadan yarating.

# Import of a list, a problem of one line or of the file. An archive that is neither a workbook nor OneRoster.
error-roster-archive-unknown = Arxivda roʻyxat topilmadi. XLSX, CSV yoki OneRoster ZIP faylini tanlang.

# Import of a list, a problem of one line or of the file. OneRoster: manifest.csv is not in the archive.
error-roster-manifest-missing = Arxivda manifest.csv yoʻq. OneRoster faylini toʻliq qayta eksport qiling.

# Import of a list, a problem of one line or of the file. OneRoster: a version that is not read. $version is what the file says (may be empty), $known what is read.
error-roster-version-unknown = OneRoster versiyasi “{ $version }” oʻqilmaydi. { $known } versiyasida eksport qiling.

# Import of a list, a problem of one line or of the file. OneRoster: a file that is needed is not in the archive. $part is its name.
error-roster-part-missing = Arxivda { $part } yoʻq. Uni qoʻshib, manifest.csv da ham koʻrsating.

# Import of a list, a problem of one line or of the file. CSV: a quotation mark is opened and not closed. $line is the line.
error-roster-quotes-broken = { NUMBER($line, useGrouping: 0) }-qatordan boshlab qoʻshtirnoq yopilmagan. Uni yoping yoki faylni XLSX sifatida saqlang.

# Import of a list, a problem of one line or of the file. The sheet has more lines than are read at once. $most is the limit.
error-roster-too-many-rows = Jadvalda { $most } tadan koʻp qator bor. Uni bir necha faylga boʻling.

# Name of the first sheet of the template; at most 31 characters, none of : / ? * [ ]
roster-sheet-children = Bolalar

# Name of the second sheet of the template; at most 31 characters, none of : / ? * [ ]
roster-sheet-groups = Guruhlar

# Heading of a column of the template: the number the preschool itself gives the child, may stay empty. Must also stand in words.toml, or the template is not read back
roster-column-source-id = Bola raqami

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-family-name = Familiyasi

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-given-name = Ismi

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-patronymic = Otasining ismi

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-birth-date = Tugʻilgan sanasi

# Heading of a column of the template: of the child. Must also stand in words.toml, or the template is not read back
roster-column-gender = Jinsi

# Heading of a column of the template: name of the group. Must also stand in words.toml, or the template is not read back
roster-column-group = Guruh

# Heading of a column of the template: age band of the group. Must also stand in words.toml, or the template is not read back
roster-column-age-band = Guruh yoshi

# Heading of a column of the template: first day in the group. Must also stand in words.toml, or the template is not read back
roster-column-starts-on = Qabul qilingan sana

# Heading of a column of the template: last day in the group. Must also stand in words.toml, or the template is not read back
roster-column-ends-on = Ketgan sana

# Heading of a column of the template: first adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian1-name = 1-vasiy F.I.Sh.

# Heading of a column of the template: what the first adult is to the child. Must also stand in words.toml, or the template is not read back
roster-column-guardian1-kinship = 1-vasiy kimligi

# Heading of a column of the template: first adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian1-phone = 1-vasiy telefoni

# Heading of a column of the template: second adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian2-name = 2-vasiy F.I.Sh.

# Heading of a column of the template: what the second adult is to the child. Must also stand in words.toml, or the template is not read back
roster-column-guardian2-kinship = 2-vasiy kimligi

# Heading of a column of the template: second adult. Must also stand in words.toml, or the template is not read back
roster-column-guardian2-phone = 2-vasiy telefoni

# Heading of a column of the template: language of the group. Must also stand in words.toml, or the template is not read back
roster-column-language = Taʼlim tili

# Heading of a column of the template: names of the educators of the group, parted by commas. Must also stand in words.toml, or the template is not read back
roster-column-educators = Tarbiyachilar

# Example line of the template, column family-name; a made-up family
roster-example-family-name = Karimova

# Example line of the template, column given-name; a made-up family
roster-example-given-name = Malika

# Example line of the template, column patronymic; a made-up family
roster-example-patronymic = Anvar qizi

# Example line of the template, column gender; a made-up family
roster-example-gender = qiz

# Example line of the template, column group; a made-up family
roster-example-group = Kungaboqar

# Example line of the template, column age-band; a made-up family
roster-example-age-band = kichik

# Example line of the template, column guardian1-name; a made-up family
roster-example-guardian1-name = Karimova Nodira

# Example line of the template, column guardian1-kinship; a made-up family
roster-example-guardian1-kinship = ona

# Example line of the template, column guardian1-phone; a made-up family
roster-example-guardian1-phone = +998 90 123 45 67

# Example line of the template, column guardian2-name; a made-up family
roster-example-guardian2-name = Karimov Anvar

# Example line of the template, column guardian2-kinship; a made-up family
roster-example-guardian2-kinship = ota

# Example line of the template, column guardian2-phone; a made-up family
roster-example-guardian2-phone = +998 90 765 43 21

# Import of a list, a problem of one line. A number by which another system knows the row is too long. $most is a number of characters.
error-roster-id-too-long = Raqam { $most } belgidan uzun. Uni qisqartiring.

# Import of a list, a problem of one line. OneRoster: the classes in the file belong to more than one preschool.
error-roster-several-preschools = Faylda bir nechta bogʻchaning guruhlari bor. Har bir bogʻcha uchun alohida fayl tayyorlang.

# Import of a list, a problem of one line. OneRoster: the classes in the file belong to another preschool than the one it is imported into.
error-roster-other-preschool = Bu fayl boshqa bogʻchaniki. Oʻz bogʻchangiz faylini tanlang.

# Import of a list, a problem of one line. A group that is not on record yet, and the file does not say of which age it is. $group is its name.
error-roster-age-band-missing = { $group } guruhining yoshi koʻrsatilmagan. Guruh yoshini yozing: ilk, kichik, oʻrta, katta yoki tayyorlov; yoki avval shu nomdagi guruhni oching.

# Import of a list, a problem of one line. Two groups of one school year would have the same name. $group is that name.
error-roster-group-name-taken = Shu oʻquv yilida { $group } nomli boshqa guruh bor. Guruhlardan birining nomini oʻzgartiring.

# Import of a list, a problem of one line. The child's number stands on record for a child with another name and another birth date.
error-roster-child-is-another = Bu raqam roʻyxatda boshqa bolaniki: ismi ham, tugʻilgan sanasi ham boshqa. Raqamni tekshiring; ism va sanani birga tuzatayotgan boʻlsangiz, avval birini bolaning sahifasida tuzating.

# Import of a list, a problem of one line. On record the child is in another group on the same days, and not only before them.
error-roster-enrolment-contradicts = Roʻyxatga koʻra bola shu kunlarda boshqa guruhda. Bola yangi guruhga oʻtgan kunni yozing.

# Import of a list, a problem of one line. A file with changes only (OneRoster delta) points at a group that is neither in it nor on record. $group is the id.
error-roster-group-not-on-record = { $group } guruhi faylda ham, roʻyxatda ham yoʻq. Avval toʻliq faylni yuklang yoki bu qatorni oʻchiring.

# Import of a list, a problem of one line. A file with changes only (OneRoster delta) points at a child who is neither in it nor on record. $child is the id.
error-roster-child-not-on-record = { $child } bolasi faylda ham, roʻyxatda ham yoʻq. Avval toʻliq faylni yuklang yoki bu qatorni oʻchiring.

# Import of a list: the file sent to be imported is not the one that was looked at before.
error-roster-other-file = Bu oldin koʻrilgan fayl emas. Faylni yana bir bor tekshiring, soʻng yuklang.

# Import of a list: it is refused as a whole, because single lines have problems. $count is how many.
error-roster-has-problems = Faylda { $count } ta xato bor, shuning uchun hech narsa oʻzgartirilmadi. Xatolarni tuzatib, faylni yana yuklang.
