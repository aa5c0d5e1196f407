# The product's name. Not translated.
page-product = Nihol

# Link for keyboard users: jump over the menu.
page-skip = Asosiy qismga oʻtish

# Read aloud: the menu of pages.
page-menu = Menyu

# Menu: the figures of the own level.
page-menu-figures = Koʻrsatkichlar

# Menu and title: the groups of the preschool.
page-menu-groups = Guruhlar

# Menu and title: the children of the preschool.
page-menu-children = Bolalar

# Menu and title: the staff of the preschool.
page-menu-staff = Xodimlar

# Menu and title: invitations of staff and families.
page-menu-invitations = Taklifnomalar

# Menu and title: import of groups, children and staff from a file.
page-menu-roster = Roʻyxat yuklash

# Menu and title: preschools within reach.
page-menu-preschools = Bogʻchalar

# Button: end the session.
page-sign-out = Chiqish

# Title of the sign-in page.
page-sign-in = Kirish

# Below the title of the sign-in page: whom these pages are for.
page-sign-in-for = Rahbarlar, metodistlar va boshqarma xodimlari uchun sahifalar

# Label of the field for the login.
page-login = Login

# Label of the field for the password.
page-password = Parol

# Button that signs in.
page-enter = Kirish

# Title of a page after a fault.
page-problem = Amal bajarilmadi

# Title of a page one may not open.
page-problem-not-allowed = Bu sahifa siz uchun emas

# Title of a page that does not exist, or not for this person.
page-problem-not-found = Sahifa topilmadi

# Small line for support. $number: the number under which the fault is found.
page-problem-number = Murojaat raqami: { $number }

# Title for educators and parents, whose work is in the application.
page-elsewhere = Sizning ish joyingiz ilovada

# Explains to educators and parents where to go.
page-elsewhere-hint = Bu sahifalar rahbarlar va boshqarmalar uchun. Rejalar, kuzatuvlar va bolalar ilovada.

# Button: open the application.
page-to-application = Ilovani ochish

# Button: go to the first page.
page-to-start = Bosh sahifaga

# Title and link: the own account.
page-account = Hisobim

# Read aloud: the way from the country down to this place.
page-crumbs = Joylashuv

# Read aloud: links to the next and previous part of a list.
page-pages = Roʻyxat sahifalari

# Link: next part of a list.
page-next = Keyingi

# Link: previous part of a list.
page-previous = Oldingi

# Link: the first part of a list.
page-from-start = Boshidan

# Between the links of a long list. $part of $parts.
page-part = { $part } / { $parts }

# Button of a search field.
page-find = Izlash

# Link: end the search and show the whole list.
page-show-all = Hammasini koʻrsatish

# Placeholder of a search by name; either script works.
page-search-name = Ism yoki familiya

# Placeholder of a search for a preschool.
page-search-preschool = Bogʻcha nomi yoki raqami

# Title when a search found nothing.
page-nothing-found = Hech narsa topilmadi

# Below: what to try. Both scripts find each other.
page-nothing-found-hint = Qisqaroq yozib koʻring. Lotin va kirill yozuvi bir xil topiladi.

# Beside the label of a field that may stay empty.
page-optional = (ixtiyoriy)

# Above a form with problems at its fields.
page-form-problems = Ayrim maydonlarni tuzatish kerak. Yozganlaringiz saqlab qolindi.

# Label of the choice of a month.
page-month = Oy

# Button: show the chosen month.
page-show = Koʻrsatish

# Below a title: figures of a month. $month: month and year.
page-figures-of = Koʻrsatkichlar: { $month }

# Heading: what waits for a decision of the head.
page-needs = Sizning qaroringizni kutmoqda

# When nothing waits for a decision.
page-needs-none = Hozircha qaror kutayotgan ish yoʻq.

# Beside a large number: weekly plans that were submitted. The number itself is not repeated.
page-need-plans-waiting = tasdiqlashga yuborilgan reja

# Beside a large number: groups without a plan of this week.
page-need-plans-missing = guruhda bu hafta rejasi yoʻq

# Beside a large number: children whom nobody observed for three weeks.
page-need-children-unseen = bola uch haftadan beri kuzatilmagan

# Beside a large number: children whose family has no account.
page-need-families-apart = bolaning oilasi hali ulanmagan

# Below the first examples. $count: how many more there are.
page-need-more = va yana { $count } ta

# Opens the explanation of a figure.
page-explain = Qanday hisoblangan

# In the explanation of a figure: how many entries are behind it.
page-entries = Asosidagi yozuvlar

# In the explanation of a figure: when it was last counted.
page-derived-at = Hisoblangan vaqti

# Sign beside a moment that is long ago.
page-stale = eskirgan

# In the explanation of a figure: how many of the places below told anything.
page-completeness = Toʻliqligi

# $told of $places below have been counted; $of: what they are, groups or preschools.
page-completeness-of =
    { $of ->
        [groups] { $places } guruhdan { $told } tasi
       *[preschools] { $places } bogʻchadan { $told } tasi
    }

# Below the value of a figure: its two parts. $numerator of $denominator.
page-parts-of-figure = { $denominator } tadan { $numerator } tasi

# Below the value of a figure that is no share: its two parts.
page-parts-divided = { $numerator } ÷ { $denominator }

# Read aloud after the change of a value.
page-against-previous = oʻtgan oyga nisbatan

# Read aloud: what the small line shows.
page-course = Soʻnggi oylardagi oʻzgarish

# Instead of a number: hidden, since too few children are behind it.
page-suppressed = Bolalar juda kam: son koʻrsatilmaydi

# Below a figure that nobody collects yet.
page-not-collected = Hali yigʻilmaydi

# Below a figure without any entry in the month.
page-no-entries = Bu oyda yozuv yoʻq

# Heading over the regions of the country.
page-below-region = Hududlar

# Heading over the districts of a region.
page-below-district = Tumanlar va shaharlar

# Heading over the preschools of a district.
page-below-preschool = Bogʻchalar

# Heading over the groups of a preschool.
page-below-group = Guruhlar

# Read aloud: what the table holds. $month: month and year.
page-below-caption = Quyi joylar koʻrsatkichlari, { $month }

# When a place has nothing below it yet.
page-nothing-below = Bu yerda hali hech narsa yoʻq

# Below: what will appear.
page-nothing-below-hint = Bogʻchalar va guruhlar qoʻshilganda shu yerda koʻrinadi.

# How many preschools a place has. $count
page-preschools-count = { $count } ta bogʻcha

# How many children a group has. $count
page-children-count = { $count } nafar bola

# Sign at a row that counts for the figure.
page-counted = hisobda

# Sign at a row that does not count for the figure: here is something to do.
page-not-counted = yetishmaydi

# Title when no rows are behind a figure.
page-no-rows = Yozuvlar yoʻq

# Below: why.
page-no-rows-hint = Bu oyda ushbu koʻrsatkich uchun hali hech narsa yozilmagan.

# Column of names.
page-name = Nomi

# Column: date of birth.
page-birth-date = Tugʻilgan kuni

# Below a child's name. $day: date of birth.
page-born = Tugʻilgan kuni: { $day }

# Column: the child's group.
page-group = Guruh

# Column or field: groups.
page-groups = Guruhlar

# Sign at a child without a group.
page-no-group = guruhsiz

# Title when there are no children.
page-no-children = Hali bolalar yoʻq

# Below: how they come in.
page-no-children-hint = Roʻyxatni fayldan yuklang yoki bolalarni guruhga qabul qiling.

# Title when there are no groups.
page-no-groups = Hali guruhlar yoʻq

# Below: how they come in.
page-no-groups-hint = Birinchi guruhni quyida oching.

# Sign at a group nobody works with.
page-group-no-educator = tarbiyachi biriktirilmagan

# Sign at a closed group. $day: its last day.
page-group-closed = { $day } da yopilgan

# Heading of the form for a new group.
page-group-new = Yangi guruh

# Label: the name of a group.
page-group-name = Guruh nomi

# Label: the age group.
page-group-age = Yosh guruhi

# Label: the school year of a group, by the year in which it begins.
page-group-year = Oʻquv yili

# Hint: which year to write.
page-group-year-hint = Sentabr qaysi yilda boʻlsa, oʻsha yil

# Button: make the group.
page-group-open = Guruh ochish

# Age group 1 to 3 years.
page-age-early = ilk yosh

# Age group 3 to 4 years.
page-age-junior = kichik guruh

# Age group 4 to 5 years.
page-age-middle = oʻrta guruh

# Age group 5 to 6 years.
page-age-senior = katta guruh

# Age group 6 to 7 years.
page-age-preparatory = maktabga tayyorlov guruhi

# Heading over the weekly plans of a group.
page-weeks = Haftalik rejalar

# A week. $day: its Monday.
page-week-of = { $day } haftasi

# When the month has no weeks of work yet.
page-no-weeks = Bu oyda hali ish haftasi boshlanmagan.

# Title of a plan without a theme.
page-no-theme = Mavzusiz hafta

# Sign at a week without a plan.
page-plan-missing = reja yoʻq

# Sign: the plan is being written.
page-plan-draft = qoralama

# Sign: the plan waits for approval.
page-plan-submitted = tasdiqlash kutilmoqda

# Sign: the plan was returned with a remark.
page-plan-returned = qaytarilgan

# Sign: the plan is approved.
page-plan-approved = tasdiqlangan

# Above a plan. $mandatory and $local: shares of minutes in percent.
page-plan-shares = Majburiy qism { $mandatory }, hududiy qism { $local }

# Part of the day.
page-part-reception = qabul

# Part of the day.
page-part-morning-circle = ertalabki davra

# Part of the day.
page-part-centres = markazlarda

# Part of the day.
page-part-outdoors = sayr

# Part of the day.
page-part-second-half = kunning ikkinchi yarmi

# Part of the day.
page-part-reflection = kun yakuni

# How long an activity is. $count
page-minutes = { $count } daqiqa

# Sign: the activity belongs to the local part of the programme.
page-component-local = hududiy qism

# Sign: the activity was done.
page-activity-done = bajarildi

# Sign: the activity was moved.
page-activity-moved = koʻchirildi

# Sign: the activity was not done.
page-activity-not-done = bajarilmadi

# A day of a plan without activities.
page-day-empty = Bu kunga mashgʻulot yozilmagan.

# Heading of the form for deciding on a plan.
page-decision = Qaror

# Label: a remark to the educator.
page-remark = Izoh

# Beside the label: when a remark is needed.
page-remark-when = (qaytarishda kerak)

# Button: approve the plan.
page-approve = Tasdiqlash

# Button: return the plan to the educator.
page-return = Izoh bilan qaytarish

# Heading: in which groups a child was when.
page-enrolments = Guruhlari

# End of a period that still runs.
page-until-now = hozirgacha

# Heading: who cares for the child.
page-guardians = Ota-onasi va vakillari

# When no guardian is known.
page-no-guardians = Hali hech kim kiritilmagan.

# Sign: the person has an account.
page-has-account = tizimda

# Button: make an invitation code for this person.
page-invite = Taklif qilish

# Heading: who has read the data of this child.
page-readers = Kim koʻrgan

# Below: what the journal is.
page-readers-hint = Bola maʼlumotlari har ochilganda yozib boriladi.

# When nobody has read yet.
page-no-readers = Hali hech kim ochmagan.

# Column: who read.
page-reader = Kim

# Column or field: role of a person.
page-role = Vazifasi

# Column: what was read.
page-what-read = Nimani

# Column: when.
page-when = Qachon

# Beside a moment: how often the same was read on that day. $count is 2 or more.
page-read-times = { $count } marta

# What was read: the child's page or a list with the child.
page-read-child-read = bola sahifasi yoki roʻyxat

# What was read: observations.
page-read-observation-read = kuzatuvlar

# What was read: the growth of the child.
page-read-growth-read = rivojlanish

# What was read: rows behind a figure.
page-read-figure-rows-read = koʻrsatkich yozuvlari

# What was read: the day's screen of a group.
page-read-today-read = bugungi kun sahifasi

# What was read: anything else about the child.
page-read-other = bola maʼlumotlari

# Column or field: telephone.
page-phone = Telefon

# Title when there is no staff.
page-no-staff = Hali xodimlar yoʻq

# Below: how they come in.
page-no-staff-hint = Birinchi xodimni qoʻshing va unga taklifnoma bering.

# Title and link: add a member of staff.
page-staff-new = Xodim qoʻshish

# Button of the form.
page-staff-add = Qoʻshish

# Label: surname.
page-family-name = Familiyasi

# Label: given name.
page-given-name = Ismi

# Label: patronymic.
page-patronymic = Otasining ismi

# Below the title: how invitations are made.
page-invitations-hint = Taklifnoma xodimlar roʻyxatidan yoki bola sahifasidan beriladi.

# Title when there are no invitations.
page-no-invitations = Hali taklifnomalar yoʻq

# Below: where to begin.
page-no-invitations-hint = Xodimlar roʻyxatini yoki bola sahifasini oching.

# Column: when the invitation was made.
page-invited-on = Berilgan

# Column: state of an invitation.
page-state = Holati

# Sign: accepted.
page-invitation-accepted = qabul qilingan

# Sign: withdrawn.
page-invitation-withdrawn = bekor qilingan

# Sign: its time is over.
page-invitation-expired = muddati oʻtgan

# Sign: still open. $day: until when.
page-invitation-open = { $day } gacha amal qiladi

# Button: withdraw an invitation.
page-withdraw = Bekor qilish

# Title of the page and of the printed slip.
page-invitation = Taklifnoma

# On the slip. $address: the address of the application.
page-invitation-how = { $address } manzilini oching, “Menda kod bor”ni tanlang va kodni yozing:

# On the slip. $day: until when the code works.
page-invitation-until = Kod { $day } gacha amal qiladi va bir marta ishlaydi.

# Below the slip: the code will not be shown again.
page-invitation-once = Kod faqat hozir koʻrsatiladi. Sahifani chop eting yoki kodni yozib oling.

# Heading on the page of a member of staff: they have lost their password.
page-reopen-title = Parol unutilganmi?

# Below: what the code is for.
page-reopen-hint = Bir martalik kod bering: u bilan shu odam oʻsha hisobga yangi parol qoʻyadi, login oʻzgarmaydi.

# Button: make a code for a new password.
page-reopen = Yangi parol uchun kod

# Title of the printed slip, and a note in the list of invitations.
page-reopen-slip = Yangi parol uchun kod

# On the slip. $login: the name the person signs in with.
page-reopen-login = Login: { $login }

# Below the slip, for whoever gives it.
page-reopen-after = Kod ishlatilgach, bu hisobning barcha qurilmalardagi seanslari tugaydi.

# Column or field: number of a preschool.
page-number = Raqami

# Column or field: who owns a preschool.
page-ownership = Mulkchilik shakli

# Field: profile of a preschool.
page-profile = Yoʻnalishi

# Column or field: address.
page-address = Manzil

# Title when there are no preschools.
page-no-preschools = Hali bogʻchalar yoʻq

# Below: how they come in.
page-no-preschools-hint = Birinchi bogʻchani qoʻshing.

# Title and link: add a preschool.
page-preschool-new = Bogʻcha qoʻshish

# Label: the name of a preschool.
page-preschool-name = Nomi

# Button of the form.
page-preschool-found = Qoʻshish

# Label: region.
page-region = Hudud

# Label: district or city.
page-district = Tuman yoki shahar

# Button: take the chosen region.
page-choose = Tanlash

# Heading and button.
page-password-change = Parolni oʻzgartirish

# Label.
page-password-current = Hozirgi parol

# Label.
page-password-new = Yangi parol

# Below the field for a new password.
page-password-hint = Kamida 8 ta belgi

# After the password was changed.
page-password-changed = Parol oʻzgartirildi. Boshqa qurilmalarda qayta kirish kerak.

# The password was given by somebody else and must be changed.
page-password-must-change = Parolingizni boshqa kishi bergan. Davom etish uchun avval uni oʻzingizniki bilan almashtiring.

# Heading: where the account is signed in.
page-devices = Qayerda kirilgan

# Name of a session of these pages.
page-device-browser = Brauzer

# Sign: the device one sits at.
page-device-this = shu qurilma

# Beside a device. $moment: date and time.
page-last-seen = oxirgi marta { $moment }

# Button: end all sessions, this one too.
page-sign-out-everywhere = Hamma joydan chiqish

# Below the title of the import: what it does.
page-roster-hint = Guruhlar, bolalar, ota-onalar va xodimlar bitta fayldan (XLSX, CSV yoki OneRoster ZIP). Avval nima oʻzgarishini koʻrsatamiz.

# Link: download the file to fill in.
page-roster-template = Toʻldirish uchun namunani yuklab olish

# Label of the file field.
page-roster-file = Fayl

# Button: read the file and show what it would change.
page-roster-look = Koʻrib chiqish

# Heading over the preview.
page-roster-would = Nima oʻzgaradi

# Message after the import.
page-roster-done = Roʻyxat yuklandi.

# Column: what kind of rows.
page-roster-what = Nima

# Column: rows that are new.
page-roster-new = Yangi

# Column: rows that change.
page-roster-changed = Oʻzgaradi

# Column: rows that stay.
page-roster-same = Oʻzgarmaydi

# Column: rows that end.
page-roster-ended = Tugaydi

# Row of the preview.
page-roster-groups = Guruhlar

# Row of the preview.
page-roster-children = Bolalar

# Row of the preview: children in groups.
page-roster-enrolments = Guruhga qabullar

# Row of the preview.
page-roster-guardians = Ota-ona va vakillar

# Row of the preview.
page-roster-staff = Xodimlar

# Heading over problems in the file. $count
page-roster-problems = Fayldagi xatolar: { $count }

# Below: what to do.
page-roster-problems-hint = Faylni tuzatib, qaytadan yuboring. Hech narsa oʻzgarmadi.

# Where a problem is. $line: line number, $column: column name.
page-roster-line = { $line }-qator { $column }

# Before names of children the file changes.
page-roster-examples = Masalan:

# Button: bring the file in.
page-roster-confirm = Tasdiqlayman, yuklansin

# When the file is too large to be kept in the page: choose it once more.
page-roster-again = Shu faylning oʻzini yana bir marta tanlang

# Menu and title: the days on which the preschool does otherwise than the country.
page-menu-calendar = Taqvim

# Title and link: enrol a child.
page-child-new = Bolani qabul qilish

# Button of the form.
page-enrol = Qabul qilish

# Title and link: correct a child's name and date of birth.
page-child-correct = Maʼlumotni tuzatish

# Title and link: move a child to another group.
page-child-move = Boshqa guruhga oʻtkazish

# Below: what moving does.
page-child-move-hint = Bola tanlangan kundan yangi guruhda boʻladi, oldingi guruhi bir kun avval tugaydi.

# Button of the form.
page-move = Oʻtkazish

# Label: the group a child is moved to.
page-group-other = Yangi guruh

# Label: the first day in a group.
page-starts-on = Birinchi kuni

# Label: girl or boy.
page-gender = Jinsi

# One of two choices.
page-gender-girl = Qiz

# One of two choices.
page-gender-boy = Oʻgʻil

# Title and link: add somebody who cares for the child.
page-guardian-new = Ota-ona yoki vasiy qoʻshish

# Label: the whole name of a person.
page-full-name = Toʻliq ismi

# Label: who the person is to the child.
page-kinship = Bolaga kim boʻladi

# Button: add what was typed.
page-add = Qoʻshish

# Button: keep the changes.
page-save = Saqlash

# Title and link: change a group.
page-change = Oʻzgartirish

# Link: go back without doing anything.
page-cancel = Bekor qilish

# Button: take a day out of the calendar.
page-remove = Olib tashlash

# Read aloud: the sections of a child's page.
page-sections = Boʻlimlar

# Section of a child's page: what was observed.
page-tab-observations = Kuzatuvlar

# Section of a child's page: how the child grows.
page-tab-growth = Rivojlanish

# Section of a child's page: groups, parents and guardians.
page-tab-about = Guruh va oila

# Section of a child's page: who opened the child's data.
page-tab-readers = Kim koʻrgan

# Link: older entries.
page-more = Yana koʻrsatish

# Read aloud: a photograph. $number: which one of the entry.
page-photo = { $number }-surat

# Instead of a photograph that is still being checked.
page-photo-waits = Surat tayyorlanmoqda

# Sign: the family does not see this entry.
page-not-shared = oilaga koʻrinmaydi

# Title when nobody has observed the child yet.
page-no-observations = Hali kuzatuv yoʻq

# Below: where they come from.
page-no-observations-hint = Tarbiyachilar ilovada yozgan kuzatuvlar shu yerda koʻrinadi.

# Title, link and button: end somebody's post.
page-staff-end = Ishdan boʻshatish

# Title of the page that asks again. $name: the person.
page-staff-end-ask = { $name }: ish tugatilsinmi?

# Below: what follows.
page-staff-end-hint = Oxirgi kundan keyin bu odam bogʻcha maʼlumotlarini koʻra olmaydi. Yozganlari saqlanadi.

# Label: the last day of a post or a group.
page-last-day = Oxirgi kuni

# Below the field.
page-last-day-hint = Boʻsh qoldirilsa, kirish huquqi hozir tugaydi

# Title and button: close a group.
page-group-close = Guruhni yopish

# Below: what closing needs.
page-group-close-hint = Avval bolalarni boshqa guruhlarga oʻtkazing. Yozuvlar saqlanadi.

# Button: open a closed group again.
page-group-reopen = Qayta ochish

# Below the title of the calendar.
page-calendar-hint = Bayramlar oʻzi hisobga olinadi. Bu yerda faqat bogʻchaning oʻz kunlari.

# Title when the preschool has no days of its own.
page-no-days = Bogʻchaning oʻz kunlari yoʻq

# Heading of the form for a day.
page-day-new = Kun qoʻshish

# Label: a date.
page-day = Kun

# Label: what the preschool does on that day.
page-day-how = Bogʻcha shu kuni

# Sign and choice: the preschool is closed on that day.
page-day-closed = yopiq

# Sign and choice: the preschool works on that day.
page-day-works = ishlaydi

# Label: why.
page-reason = Sababi

# Title: a form was sent from a page that was open too long.
page-stale-form = Sahifa uzoq ochiq turdi

# Below: what to do.
page-stale-form-hint = Himoya uchun shakl qabul qilinmadi, hech narsa oʻzgarmadi. Orqaga qayting va yana yuboring.

# Button: back to the page with the form.
page-back-to-form = Shaklga qaytish

# In the list of who has read a child's data: what was opened.
page-read-file-read = surat
