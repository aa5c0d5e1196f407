# The menu of the pages: the 24-hour course, for trainers and the ministry
page-menu-course = Kurs
# The menu of the pages: instructions and the textbook
page-menu-handbook = Qoʻllanma
# Pages of the course: heading of the pages of the 24-hour course
course-title = 24 soatlik kurs
# Pages of the course: section: cohorts (groups of people who take the course together)
course-cohorts = Oqimlar
# Pages of the course: section: programmes of the course
course-programmes = Kurs dasturlari
# Pages of the course: section: the question bank of the tests
course-questions = Savollar banki
# Pages of the course: academic hours counted of all
course-hours-of = { $counted } / { $whole } soat
# Pages of the course: academic hours with real minutes
course-minutes = { $hours } soat ({ $minutes } daqiqa)
# Pages of cohorts: button and heading: open a cohort
course-cohort-open = Oqim ochish
# Pages of cohorts: no cohort yet
course-cohorts-none = Hali oqim ochilmagan
# Pages of cohorts: how to open the first one
course-cohorts-none-hint = Oqim ochilgach, jadvali tuziladi, qatnashuvchilar roʻyxat yoki kod bilan qoʻshiladi, davomat va soatlar shu yerda yuritiladi.
# Pages of cohorts: no cohort, for those who only read
course-cohorts-none-read = Oqimlarni trenerlar ochadi. Ochilgach, shu yerda koʻrinadi.
# Pages of cohorts: heading of cohorts under way
course-cohorts-running = Davom etayotgan
# Pages of cohorts: heading of cohorts to come
course-cohorts-planned = Rejadagi
# Pages of cohorts: heading of cohorts whose last day is past
course-cohorts-ended = Tugagan
# Pages of cohorts: heading of cohorts that are closed for good
course-cohorts-closed = Yopilgan
# Pages of cohorts: state
course-cohort-state-running = davom etmoqda
# Pages of cohorts: state
course-cohort-state-planned = rejada
# Pages of cohorts: state
course-cohort-state-ended = tugagan
# Pages of cohorts: state
course-cohort-state-closed = yopilgan
# Pages of cohorts: instead of a venue
course-cohort-remote = masofadan
# Pages of cohorts: how many take part
course-cohort-people = Qatnashuvchilar: { $count }
# Pages of cohorts: how many have all 24 hours
course-cohort-completed = toʻliq oʻtganlar: { $count }
# Pages of cohorts: nothing to open a cohort with
course-cohort-no-programme = Kuchga kiritilgan dastur yoʻq. Vazirlik yoki administrator dasturni kuchga kiritishi kerak.
# Pages of cohorts: field: name of a cohort
course-cohort-name = Oqim nomi
# Pages of cohorts: example of a name
course-cohort-name-hint = Masalan: Chilonzor, 2026-yil noyabr
# Pages of cohorts: field: programme
course-cohort-programme = Dastur
# Pages of cohorts: field: region
course-cohort-region = Hudud
# Pages of cohorts: field: who teaches
course-cohort-trainer = Trener
# Pages of cohorts: whoever looks, among those who may teach. $name: a full name
course-cohort-trainer-self = { $name } (oʻzim)
# Pages of cohorts: field: first day
course-cohort-starts = Birinchi kuni
# Pages of cohorts: field: last day
course-cohort-ends = Oxirgi kuni
# Pages of cohorts: field: where it takes place
course-cohort-venue = Oʻtadigan joyi
# Pages of cohorts: when the venue may be left empty
course-cohort-venue-hint = Masofadan oʻtsa, boʻsh qoldirish mumkin
# Pages of cohorts: checkbox
course-cohort-is-remote = Masofadan oʻtadi
# Pages of cohorts: button and heading: change name, dates, venue
course-cohort-change = Oqimni oʻzgartirish
# Pages of cohorts: button: close a cohort for good
course-cohort-close = Oqimni yopish
# Pages of cohorts: what closing means
course-cohort-close-hint = Yopilgan oqimga hech kim qoʻshilmaydi, davomat va baholar oʻzgarmaydi. Sertifikatlar kuchida qoladi.
# Pages of cohorts: checkbox: this is meant
course-cohort-close-sure = Ha, oqimni butunlay yopaman
# Pages of cohorts: tab
course-cohort-tab-board = Umumiy holat
# Pages of cohorts: tab
course-cohort-tab-participants = Qatnashuvchilar
# Pages of cohorts: tab
course-cohort-tab-timetable = Jadval
# Pages of cohorts: tab
course-cohort-tab-attendance = Davomat
# Pages of cohorts: tab
course-cohort-tab-projects = Loyihalar
# Pages of cohorts: tab
course-cohort-tab-certificates = Sertifikatlar
# Pages of cohorts: tab
course-cohort-tab-after = Kursdan keyin
# Board of a cohort: there is no timetable yet; a link follows
course-board-no-timetable = Jadval hali tuzilmagan.
# Board of a cohort: nobody takes part
course-board-nobody = Hali qatnashuvchi yoʻq
# Board of a cohort: how people come in
course-board-nobody-hint = Loginlar roʻyxatini kiriting yoki oqim kodini tarqating.
# Board of a cohort: button to the page of participants
course-board-enrol = Qatnashuvchi qoʻshish
# Board of a cohort: how many are behind
course-board-late = ortda qolganlar: { $count }
# Board of a cohort: label of the filter
course-board-whom = Kimlar koʻrsatiladi
# Board of a cohort: filter: everybody
course-board-all = Hammasi
# Board of a cohort: filter: those who are behind
course-board-behind-only = Faqat ortda qolganlar
# Board of a cohort: nobody is behind
course-board-nobody-behind = Hech kim ortda qolmagan.
# Board of a cohort: column: participant
course-board-who = Qatnashuvchi
# Board of a cohort: column: hours
course-board-hours = Soatlar
# Board of a cohort: column: what should be done by now and is not
course-board-behind = Nimada ortda
# Board of a cohort: how many parts are late
course-board-units-behind = { $count } ta qism
# Board of a cohort: all hours done
course-board-complete = toʻliq
# Board of a cohort: nothing is late
course-board-on-time = vaqtida
# Board of a cohort: label of the explanation of signs
course-board-legend = Belgilar
# Board of a cohort: opens the list of modules by number
course-board-modules = Modullar roʻyxati
# Board of a cohort: state of a part of the course
course-unit-done = bajarilgan
# Board of a cohort: state of a part of the course
course-unit-begun = boshlangan
# Board of a cohort: state of a part of the course
course-unit-failed = oʻtilmagan
# Board of a cohort: state of a part of the course
course-unit-open = boshlanmagan
# Board of a cohort: state of a part of the course
course-unit-due = muddati kelgan
# Board of a cohort: how many of its sessions, chapters or tasks
course-unit-part = { $done } / { $whole }
# Pages of the course: form of a part of the course
course-form-guided = mashgʻulot
# Pages of the course: form of a part of the course
course-form-own-study = mustaqil oʻqish
# Pages of the course: form of a part of the course
course-form-practice = amaliyot
# Pages of the course: form of a part of the course
course-form-test = test
# Pages of the course: form of a part of the course
course-form-project = loyiha
# Participants of a cohort: heading: code to join
course-people-code = Qoʻshilish kodi
# Participants of a cohort: how the code is used
course-people-code-hint = Qatnashuvchi dasturda “Kurs” sahifasini ochadi va shu kodni kiritadi. QR kod oʻsha sahifani ochadi.
# Participants of a cohort: name of the link behind the QR code
course-people-join-link = Kursga qoʻshilish sahifasi
# Participants of a cohort: heading: enrol by a list
course-people-list = Roʻyxat bilan qoʻshish
# Participants of a cohort: how the list is written
course-people-list-hint = Har qatorda bitta login. Bittasi xato boʻlsa, hech kim qoʻshilmaydi va xato qatorlar koʻrsatiladi.
# Participants of a cohort: field: logins
course-people-logins = Loginlar
# Participants of a cohort: button
course-people-enrol = Qoʻshish
# Participants of a cohort: done
course-people-enrolled = Qoʻshildi: { $count }.
# Participants of a cohort: nothing was taken; the lines follow
course-people-faults = Hech kim qoʻshilmadi. Xato qatorlar: { $count }.
# Participants of a cohort: number of a line, its text follows
course-people-line = { $number }-qator:
# Participants of a cohort: tag of somebody withdrawn
course-people-left = chiqarilgan
# Participants of a cohort: when last seen in the course
course-person-seen = oxirgi marta: { $moment }
# Participants of a cohort: what somebody is behind in
course-person-behind = Ortda qolgan: { $units }
# Participants of a cohort: heading: parts of the course
course-person-units = Kurs qismlari
# One participant: opens the form for the name
course-person-rename = Ismini tuzatish
# One participant: label of the name
course-person-name = Sertifikatdagi ism
# One participant: below the name
course-person-name-hint = Hisob yozuvidagi ism oʻzgarmaydi: bu ism shu kurs qaydlarida va sertifikatda turadi.
# One participant: button: keep the name
course-person-rename-keep = Saqlash
# Participants of a cohort: button: take somebody out
course-person-withdraw = Oqimdan chiqarish
# Participants of a cohort: checkbox: this is meant
course-person-withdraw-sure = Ha, bu qatnashuvchini oqimdan chiqaraman. Bajargan ishlari saqlanadi.
# Timetable of a cohort: none yet
course-timetable-none = Jadval hali tuzilmagan
# Timetable of a cohort: what the proposal does
course-timetable-none-hint = Dasturdagi mashgʻulotlar oqim kunlariga taqsimlab taklif qilinadi. Taklifni oʻzgartirib, keyin saqlaysiz.
# Timetable of a cohort: hint where there is none and the cohort is closed
course-timetable-none-closed = Oqim yopilgan: unga jadval endi tuzilmaydi.
# Timetable of a cohort: button: make a proposal
course-timetable-propose = Jadval taklif qilish
# Timetable of a cohort: the proposal is not kept yet
course-timetable-proposed = Bu taklif, hali saqlanmagan. Kerakli joyini oʻzgartiring va saqlang.
# Timetable of a cohort: saved
course-timetable-kept = Jadval saqlandi.
# Timetable of a cohort: heading: minutes planned against those wanted
course-timetable-sums = Mashgʻulotlar vaqti
# Timetable of a cohort: planned of wanted minutes
course-timetable-sum = { $planned } / { $wanted } daqiqa
# Timetable of a cohort: the sums do not fit yet
course-timetable-sums-differ = Ayrim mashgʻulotlar vaqti dasturdagiga teng emas. Saqlash mumkin, lekin davomat faqat jadval toʻliq boʻlganda belgilanadi.
# Timetable of a cohort: legend of one session
course-timetable-session = { $number }-mashgʻulot
# Timetable of a cohort: field: part of the programme
course-timetable-unit = Mavzu
# Timetable of a cohort: choice: this session is left out
course-timetable-leave-out = – olib tashlanadi –
# Timetable of a cohort: field
course-timetable-day = Kuni
# Timetable of a cohort: field
course-timetable-time = Vaqti
# Timetable of a cohort: field: length
course-timetable-minutes = Daqiqa
# Timetable of a cohort: button: one row more
course-timetable-add = Mashgʻulot qoʻshish
# Timetable of a cohort: button
course-timetable-save = Jadvalni saqlash
# Attendance of a cohort: first a timetable
course-attendance-none-hint = Davomat jadvaldagi mashgʻulotlar boʻyicha belgilanadi. Avval jadval tuzing.
# Attendance of a cohort: label of the list of sessions
course-attendance-sessions = Mashgʻulotlar
# Attendance of a cohort: sign at a session
course-attendance-taken = davomat belgilangan
# Attendance of a cohort: link: sheet to print
course-attendance-sheet = Varaqa (PDF)
# Attendance of a cohort: button
course-attendance-save = Davomatni saqlash
# Attendance of a cohort: all marks are kept
course-attendance-kept = Davomat saqlangan.
# Attendance of a cohort: told while marks are sent
course-attendance-sending = Yuborilmoqda…
# Attendance of a cohort: told when marks have arrived
course-attendance-sent = Saqlandi.
# Attendance of a cohort: told without a connection; # stands for how many marks
course-attendance-waiting = Aloqa yoʻq. # ta belgi shu brauzerda saqlandi, aloqa tiklanganda oʻzi yuboriladi.
# Attendance of a cohort: told when the server refused; the reason follows
course-attendance-refused = Qabul qilinmadi:
# Attendance of a cohort: told when signed out meanwhile
course-attendance-signed-out = Qaytadan kirish kerak. Belgilar shu brauzerda saqlangan.
# Attendance of a cohort: told when the browser keeps nothing and there is no connection
course-attendance-full = Aloqa yoʻq va brauzer saqlay olmayapti. Sahifani yopmang.
# Attendance of a cohort: mark: was there
course-mark-present = Keldi
# Attendance of a cohort: mark: was not there
course-mark-absent = Kelmadi
# Attendance of a cohort: no mark yet
course-mark-none = belgilanmagan
# Attendance of a cohort: opens the fields of a make-up and a note
course-mark-make-up = Qoplash va izoh
# Attendance of a cohort: made up on a day
course-mark-made = qoplagan: { $day }
# Attendance of a cohort: field: day of the make-up
course-mark-made-on = Qachon qopladi
# Attendance of a cohort: field: note
course-mark-note = Izoh
# Projects of a cohort: none handed in
course-projects-none = Hali loyiha topshirilmagan
# Projects of a cohort: where they come from
course-projects-none-hint = Qatnashuvchilar loyihani dasturdan topshiradi, u shu yerda baholanadi.
# Projects of a cohort: how many wait
course-projects-waiting = baholash kutmoqda: { $count }
# Projects of a cohort: nothing waits
course-projects-all-marked = hammasi baholangan
# Projects of a cohort: state of a project
course-project-submitted = baholash kutmoqda
# Projects of a cohort: state of a project
course-project-returned = qaytarilgan
# Projects of a cohort: state of a project
course-project-passed = oʻtdi
# Projects of a cohort: state of a project
course-project-failed = oʻtmadi
# Projects of a cohort: heading: text of the project
course-project-text = Loyiha matni
# Projects of a cohort: what the project asks for
course-project-task = Topshiriq
# Projects of a cohort: heading: criteria
course-project-rubric = Mezonlar boʻyicha baho
# Projects of a cohort: share of points that passes
course-project-passes = Oʻtish uchun { $most } balldan { $share } kerak.
# Projects of a cohort: field: words for the author
course-project-note = Muallifga izoh
# Projects of a cohort: when the note is needed
course-project-note-hint = Qaytarishda nima tuzatilishi kerakligini yozing
# Projects of a cohort: button: give the marks
course-project-mark = Bahoni saqlash
# Projects of a cohort: button: return for another version
course-project-return = Tuzatishga qaytarish
# Certificates of a cohort: heading: who has all hours
course-certificates-waiting = Sertifikat olishga tayyor: { $count }
# Certificates of a cohort: what issuing does
course-certificates-waiting-hint = 24 soatning hammasi bajarilgan. Sertifikat kodi ochiq sahifada tekshiriladi.
# Certificates of a cohort: button
course-certificates-issue = Sertifikat berish
# Certificates of a cohort: heading
course-certificates-issued = Berilgan sertifikatlar: { $count }
# Certificates of a cohort: none yet
course-certificates-none = Hali sertifikat berilmagan
# Certificates of a cohort: when they come
course-certificates-none-hint = Barcha soatlari bajarilganlar shu yerda koʻrinadi.
# Certificates of a cohort: heading: who is not ready yet
course-certificates-underway = Hali toʻliq emas: { $count }
# Certificates of a cohort: academic hours on a certificate
course-certificate-hours = { $hours } soat
# Certificates of a cohort: link: the certificate as PDF
course-certificate-paper = Sertifikat (PDF)
# Certificates of a cohort: button: take back
course-certificate-revoke = Bekor qilish
# Certificates of a cohort: field: reason
course-certificate-because = Sababi
# Certificates of a cohort: when it was taken back
course-certificate-revoked = Bekor qilingan, { $day }
# Certificates of a cohort: beside the tick of somebody whose certificate was taken back; the former code, the day and the
# reason stand before it
course-certificate-again = Belgilansa, yangi kodli boshqa sertifikat beriladi.
# After a course: what the page tells
course-after-hint = Kursdan keyin dasturdan amalda foydalanish oʻzgardimi: qatnashganlarning haftalik ishlari kursdan oldingi va xuddi shunday, lekin kursga qatnashmagan xodimlar bilan solishtiriladi.
# After a course: no numbers yet
course-after-none = Hozircha xulosa yoʻq
# After a course: heading
course-after-title = Kursdan keyingi { $weeks } hafta
# After a course: change beyond that of others, with its sign
course-after-beyond = Boshqalardan farqi: haftasiga { $beyond } ish
# After a course: interval of the change
course-after-interval = 95 % ishonch bilan { $lower } dan { $upper } gacha.
# After a course: finding: more than others
course-after-more = Qatnashganlar dasturdan koʻproq foydalana boshlagan.
# After a course: finding: less than others
course-after-less = Qatnashganlar boshqalarga nisbatan kamroq foydalanmoqda.
# After a course: finding: cannot be told
course-after-unclear = Farq tasodif boʻlishi mumkin: oraliq nolni oʻz ichiga oladi.
# After a course: column
course-after-people = Odamlar
# After a course: column: before the course, actions a week
course-after-before = Kursdan oldin, haftasiga
# After a course: column: after the course, actions a week
course-after-after = Kursdan keyin, haftasiga
# After a course: row
course-after-participants = Qatnashganlar
# After a course: row: similar people
course-after-others = Oʻxshash xodimlar
# After a course: when it was measured
course-after-measured = Oʻlchangan: { $moment }
# Programmes of the course: what a programme is
course-programmes-hint = Nashr qilingan dastur oʻzgarmaydi: yangi talqin nusxadan tuziladi. Barcha qismlari aniq 24 akademik soat (1080 daqiqa) boʻlishi kerak.
# Programmes of the course: none
course-programmes-none = Dastur yoʻq
# Programmes of the course: where they come from
course-programmes-none-hint = Dastur oʻrnatishda yuklanadi yoki fayldan olinadi.
# Programmes of the course: tag
course-programme-in-force = kuchda
# Programmes of the course: tag
course-programme-published = nashr qilingan
# Programmes of the course: tag
course-programme-draft = qoralama
# Programmes of the course: version
course-programme-version = { $version }-talqin
# Programmes of the course: how many cohorts use it
course-programme-cohorts = Oqimlar: { $count }
# Programmes of the course: hours of all parts
course-programme-sum = Jami { $hours } soat, { $minutes } daqiqa
# Programmes of the course: heading: a version from a file
course-programme-upload = Fayldan yangi talqin
# Programmes of the course: what the file is
course-programme-upload-hint = Dasturni JSON faylda yuklab olib, oʻzgartirib qaytarish mumkin. Fayldan qoralama tuziladi.
# Programmes of the course: field: file
course-programme-file = JSON fayl
# Programmes of the course: button
course-programme-take = Fayldan olish
# Programmes of the course: link
course-programme-download = JSON yuklab olish
# Programmes of the course: button: a draft that begins as this version
course-programme-copy = Nusxadan yangi talqin
# Programmes of the course: button and heading
course-programme-change = Oʻzgartirish
# Programmes of the course: link to what is at fault
course-programme-mend = tuzatish
# Programmes of the course: heading: what keeps it from being published
course-programme-faults = Nashr qilishga toʻsiqlar: { $count }
# Programmes of the course: field
course-programme-title = Dastur nomi
# Programmes of the course: field
course-programme-summary = Qisqacha
# Programmes of the course: legend: order of modules by number
course-programme-order = Modullar tartibi
# Programmes of the course: heading: the whole draft from a file
course-programme-anew = Qoralamani fayldan almashtirish
# Programmes of the course: what happens
course-programme-anew-hint = Bu qoralamadagi hamma narsa fayldagi bilan almashadi.
# Programmes of the course: button and heading
course-programme-publish = Nashr qilish
# Programmes of the course: what it means
course-programme-publish-hint = Nashr qilingan talqin hech qachon oʻzgarmaydi.
# Programmes of the course: faults first
course-programme-publish-not-yet = Avval yuqoridagi xatolarni tuzating.
# Programmes of the course: checkbox
course-programme-publish-sure = Ha, dastur tayyor
# Programmes of the course: button and heading: put in force
course-programme-put = Kuchga kiritish
# Programmes of the course: what it means
course-programme-put-hint = Yangi oqimlar shu talqin boʻyicha ochiladi. Ochilgan oqimlar oʻz talqinida qoladi.
# Programmes of the course: checkbox
course-programme-put-sure = Ha, kuchga kiritaman
# Programmes of the course: heading: one module
course-module = Modul
# Programmes of the course: button and heading
course-module-add = Modul qoʻshish
# Programmes of the course: button
course-module-remove = Modulni olib tashlash
# Programmes of the course: field
course-module-title = Modul nomi
# Programmes of the course: field: what people can do after it
course-module-outcomes = Natijalar
# Programmes of the course: how lines of three languages belong together
course-module-lines = Har natija alohida qatorda; tillarda bir xil tartibda.
# Programmes of the course: a part without a name yet
course-unit-new = Yangi qism
# Programmes of the course: field
course-unit-title = Qism nomi
# Programmes of the course: field
course-unit-form = Shakli
# Programmes of the course: field: real minutes
course-unit-minutes = Daqiqa (45 daqiqa = 1 soat)
# Programmes of the course: field: chapters to read
course-unit-chapter-list = Qoʻllanma boblari
# Programmes of the course: how chapters are written
course-unit-chapter-hint = Bob nomi (slug), har biri alohida qatorda
# Programmes of the course: field: practice tasks
course-unit-task-list = Amaliyot topshiriqlari
# Programmes of the course: how tasks are written
course-unit-task-hint = plan-week, adapt-activity, observe-two, close-round, media-on-activity, why-it-fell; har biri alohida qatorda
# Programmes of the course: field: what a test draws
course-unit-draws = Qaysi mavzudan nechta savol
# Programmes of the course: how draws are written
course-unit-draws-hint = Har qatorda: mavzu soni qiyinlik (0 farqsiz). Masalan: planning 3 0
# Programmes of the course: field: share that passes, in percent
course-unit-pass = Oʻtish chegarasi, %
# Programmes of the course: field: time of a test
course-unit-time = Vaqt, daqiqa
# Programmes of the course: field: attempts
course-unit-attempts = Urinishlar
# Programmes of the course: how a part is removed
course-unit-left-out = Nomi va daqiqasi boʻsh qism olib tashlanadi.
# Programmes of the course: button
course-unit-add = Qism qoʻshish
# Programmes of the course: how many chapters
course-unit-chapters = boblar: { $count }
# Programmes of the course: how many tasks
course-unit-tasks = topshiriqlar: { $count }
# Programmes of the course: facts of a test
course-unit-test = { $questions } savol, oʻtish { $share }, { $minutes } daqiqa, { $attempts } urinish
# Programmes of the course: facts of a project
course-unit-project = { $count } mezon, oʻtish { $share }
# Programmes of the course: legend of one criterion
course-criterion = { $number }-mezon
# Programmes of the course: field
course-criterion-title = Mezon nomi
# Programmes of the course: field: what earns 0, 1, 2 points
course-criterion-levels = Darajalar
# Programmes of the course: how levels are written
course-criterion-levels-hint = Har qatorda bitta daraja, 0 balldan boshlab
# Programmes of the course: button
course-criterion-add = Mezon qoʻshish
# Question bank of the course: field: module
course-question-topic = Mavzu
# Question bank of the course: field
course-question-difficulty = Qiyinligi
# Question bank of the course: difficulty
course-difficulty-1 = oson
# Question bank of the course: difficulty
course-difficulty-2 = oʻrtacha
# Question bank of the course: difficulty
course-difficulty-3 = qiyin
# Question bank of the course: kind of a question
course-kind-one = bitta toʻgʻri javob
# Question bank of the course: kind of a question
course-kind-several = bir nechta toʻgʻri javob
# Question bank of the course: kind of a question
course-kind-order = tartiblash
# Question bank of the course: kind of a question
course-kind-match = moslash
# Question bank of the course: kind of a question
course-kind-number = son
# Question bank of the course: filter: any
course-questions-any = hammasi
# Question bank of the course: field: words to look for
course-questions-search = Soʻz yoki raqam
# Question bank of the course: filter: those asked no more
course-questions-retired = Endi berilmaydiganlari
# Question bank of the course: how many were found
course-questions-count = Savollar: { $count }
# Question bank of the course: none found
course-questions-none = Bunday savol yoʻq
# Question bank of the course: what to do
course-questions-none-hint = Boshqa mavzu yoki soʻzni tanlang.
# Question bank of the course: share answered rightly and of how many answers
course-question-right = { $share } toʻgʻri ({ $count } javob)
# Question bank of the course: nobody has answered yet
course-question-unasked = hali javob berilmagan
# Question bank of the course: heading: number of a question
course-question-number = { $number }-savol
# Question bank of the course: heading
course-question-new = Yangi savol
# Question bank of the course: field
course-question-kind = Savol turi
# Question bank of the course: button
course-question-write = Savol yozish
# Question bank of the course: button
course-question-change = Savolni oʻzgartirish
# Question bank of the course: tag
course-question-is-retired = endi berilmaydi
# Question bank of the course: button
course-question-retire = Testlardan olib tashlash
# Question bank of the course: what it means
course-question-retire-hint = Savol yangi urinishlarga tushmaydi. Avvalgi javoblar saqlanadi.
# Question bank of the course: heading: as participants see it
course-question-as-seen = Qatnashuvchi koʻradigan savol
# Question bank of the course: label of the answer
course-question-answer = Javob
# Question bank of the course: heading
course-question-solution = Toʻgʻri javob
# Question bank of the course: heading and field
course-question-explanation = Izoh
# Question bank of the course: heading: how it was answered
course-question-answers = Javoblar
# Question bank of the course: field
course-question-text = Savol matni
# Question bank of the course: field: the right number
course-question-value = Toʻgʻri son
# Question bank of the course: field
course-question-tolerance = Ruxsat etilgan farq
# Question bank of the course: what tolerance means
course-question-tolerance-hint = Javob shuncha farq qilsa ham toʻgʻri hisoblanadi
# Question bank of the course: how options are written
course-question-choices-one = Toʻgʻri variantni belgilang. Boʻsh variantlar olib tashlanadi.
# Question bank of the course: how options are written
course-question-choices-several = Toʻgʻri variantlarning hammasini belgilang. Boʻsh variantlar olib tashlanadi.
# Question bank of the course: how options are written
course-question-choices-order = Toʻgʻri tartibda yozing: qatnashuvchiga aralash koʻrsatiladi.
# Question bank of the course: how options are written
course-question-choices-match = Har qatorda chap va unga mos oʻng tomon: oʻng tomonlar aralash koʻrsatiladi.
# Question bank of the course: legend of one option
course-question-choice = { $number }-variant
# Question bank of the course: checkbox
course-question-is-right = Toʻgʻri javob
# Question bank of the course: label of the right side
course-question-pair = Unga mos juft
# Question bank of the course: button
course-question-add-choice = Variant qoʻshish
# Question bank of the course: heading
course-questions-qti = QTI fayllari
# Question bank of the course: what it is for
course-questions-qti-hint = Bankni boshqa taʼlim tizimiga QTI paketida olib chiqish yoki paketdan olish mumkin.
# Question bank of the course: link
course-questions-export = QTI paketini yuklab olish
# Question bank of the course: field
course-questions-file = QTI paketi (ZIP)
# Question bank of the course: button
course-questions-import = Paketdan olish
# Question bank of the course: an import at fault: nothing was taken
course-questions-faults = Hech narsa olinmadi. Xatolar: { $count }.
# Question bank of the course: an import that was taken
course-questions-brought = Yangi: { $created }, oʻzgargan: { $changed }, oʻzgarmagan: { $unchanged }.
# After a course: not measured yet
course-after-missing-not-yet = Kurs tugagach, bir necha hafta oʻtib oʻlchanadi.
# After a course: too few people on one side
course-after-missing-too-few = Xulosa uchun odam kam: qatnashganlar { $participants }, oʻxshash xodimlar { $others }.
# Refusal: a file that is no programme of the course; the place in it
error-course-file-wrong = Fayl kurs dasturi emas. Xato joyi: { $place }.
