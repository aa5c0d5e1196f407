# What keeps a programme of the 24-hour course from being published. $hours: a number of academic hours, $minutes and $wanted: minutes.
error-course-not-24-hours = Dastur roppa-rosa 24 akademik soat boʻlishi kerak, hozir { $hours } soat ({ $minutes } daqiqa, kerak { $wanted }).

# What keeps a programme of the 24-hour course from being published. $slug: the short name.
error-course-slug = Qisqa nom notoʻgʻri: “{ $slug }”. Lotin kichik harflari, raqam va chiziqcha boʻladi.

# What keeps a programme of the 24-hour course from being published. $slug: the short name.
error-course-slug-twice = “{ $slug }” qisqa nomi ikki marta uchraydi.

# What keeps a programme of the 24-hour course from being published.
error-course-no-words = Oʻzbekcha matn yozilmagan.

# What keeps a programme of the 24-hour course from being published.
error-course-two-projects = Dasturda bittadan ortiq loyiha boʻlmaydi.

# What keeps a programme of the 24-hour course from being published.
error-course-module-empty = Modulda birorta ham boʻlim yoʻq.

# What keeps a programme of the 24-hour course from being published.
error-course-no-outcomes = Modulning kutilgan natijalari yozilmagan.

# What keeps a programme of the 24-hour course from being published.
error-course-unit-minutes = Boʻlimning vaqti noldan katta boʻlishi kerak.

# What keeps a programme of the 24-hour course from being published. $form: what was written.
error-course-unknown-form = Bunday mashgʻulot shakli yoʻq: “{ $form }”.

# What keeps a programme of the 24-hour course from being published.
error-course-no-chapters = Mustaqil oʻqish uchun boblar tanlanmagan.

# A chapter of the handbook that is not part of the course. $slug: its short name.
error-course-unknown-chapter = Bunday bob yoʻq: “{ $slug }”.

# What keeps a programme of the 24-hour course from being published.
error-course-no-tasks = Amaliyot uchun topshiriqlar tanlanmagan.

# A task of the practice preschool that there is not. $slug: its short name.
error-course-unknown-task = Bunday topshiriq yoʻq: “{ $slug }”.

# What keeps a programme of the 24-hour course from being published.
error-course-test-plan = Test rejasi toʻliq emas: mavzu va savollar soni, oʻtish chegarasi, vaqt va urinishlar kerak.

# What keeps a programme of the 24-hour course from being published.
error-course-project-plan = Loyiha rejasi toʻliq emas: topshiriq, darajali mezonlar va oʻtish chegarasi kerak.

# A part of a programme that is not there, or not of that kind.
error-course-unknown-unit = Dasturda bunday boʻlim yoʻq.

# Somebody typed the code of a cohort that opens nothing: wrong, ended or closed.
error-course-code-not-valid = Kod toʻgʻri kelmadi. Trenerdan kodni tekshirib oling.

# A change of what somebody else has changed since it was read.
error-course-changed-meanwhile = Bu orada boshqa kishi oʻzgartirgan. Sahifani yangilab, qaytadan kiriting.

# A change in a closed cohort.
error-course-closed = Guruh yopilgan, unda hech narsa oʻzgarmaydi.

# A cohort is opened with a version of the programme that is not in force.
error-course-not-in-force = Bu dastur amalda emas. Amaldagi dasturni tanlang.

# Who is to teach a cohort is not a trainer of its region.
error-course-not-a-trainer = Bu kishi shu hududda trener emas.

# Dates of a cohort: the last day before the first, or more than a year.
error-course-dates = Oxirgi kun birinchi kundan oldin boʻlmaydi va kurs bir yildan oshmaydi.

# A session lies outside of the dates of the cohort.
error-course-session-outside = Dars kurs kunlaridan tashqarida.

# A cohort is closed before its last day. $day: that day.
error-course-not-over = Kurs { $day } kuni tugaydi, undan oldin yopilmaydi.

# A published programme is to be changed.
error-course-published = Eʼlon qilingan dastur oʻzgarmaydi. Yangi versiya tuzing.

# The short name of a programme is to be changed.
error-course-slug-stays = Dasturning qisqa nomi oʻzgarmaydi.

# A draft is to be put in force.
error-course-not-published = Avval dasturni eʼlon qiling.

# A session's identity is another cohort's.
error-course-id-taken = Bu yozuv boshqa oqimga tegishli.

# Attendance cannot be taken yet. $unit: the name of the unit, $minutes: what its sessions come to, $wanted: what they should.
error-course-timetable-incomplete = Jadval toʻliq emas: “{ $unit }” uchun { $minutes } daqiqa belgilangan, roppa-rosa { $wanted } kerak.

# A session that attendance was taken at is left out of the timetable or moved.
error-course-session-attended = Davomat olingan dars oʻchirilmaydi va koʻchirilmaydi.

# A session is of a unit that has no sessions.
error-course-session-unit = Dars faqat trener bilan oʻtiladigan boʻlimga qoʻyiladi.

# The minutes of a session are wrong.
error-course-session-minutes = Dars 1 daqiqadan 8 soatgacha boʻladi.

# The same session is twice in a timetable.
error-course-session-twice = Bu dars jadvalda ikki marta bor.

# A list of those to enrol is empty or too long.
error-course-no-logins = 1 tadan 500 tagacha login kiriting.

# One line of a list to enrol. $login: what was typed.
error-course-login-twice = “{ $login }” roʻyxatda ikki marta.

# One line of a list to enrol. $login: what was typed.
error-course-login-unknown = “{ $login }” logini topilmadi.

# One line of a list to enrol. $login: what was typed.
error-course-login-closed = “{ $login }” hisobi yopilgan.

# One line of a list to enrol. $login: what was typed.
error-course-login-practice = “{ $login }” mashq uchun hisob, odamning oʻz loginini kiriting.

# One line of a list to enrol. $login: what was typed.
error-course-login-enrolled = “{ $login }” oqimda allaqachon bor.

# Somebody whom the trainer took out of a cohort types its code.
error-course-left = Siz bu oqimdan chiqarilgansiz. Trener sizni roʻyxat bilan qaytara oladi.

# An account that cannot take part, such as a practice account.
error-course-cannot-join = Bu hisob bilan kursga qoʻshilib boʻlmaydi. Oʻz hisobingizdan kiring.

# A trainer marks the own attendance or project.
error-course-own-marks = Oʻzingizni oʻzingiz baholamaysiz; buni boshqa trener qiladi.

# A mark would take hours of which a certificate was given. $name: of whom.
error-course-certified = { $name } sertifikat olgan. Avval sertifikatni bekor qiling.

# One mark of attendance.
error-course-unknown-session = Bu dars jadvalda yoʻq.

# One mark of attendance.
error-course-unknown-participant = Bu kishi oqimda yoʻq.

# One mark of attendance.
error-course-noted-in-future = Belgi kelajakda yozilgan boʻlib chiqdi. Qurilma soatini tekshiring.

# One mark of attendance.
error-course-before-session = Dars kuni hali kelmagan.

# One mark of attendance.
error-course-made-up-in-future = Qoplangan kun hali kelmagan.

# Another version of a project that was passed or failed.
error-course-project-marked = Loyiha baholangan. Yangi matn uchun trener uni qaytarishi kerak.

# Points of one criterion of a rubric are missing or out of range.
error-course-marks = Har bir mezonga ball qoʻying.

# Sheet of attendance of a course, on paper. Name of the file.
course-sheet-name = Davomat varaqasi

# Sheet of attendance of a course, on paper. Title.
course-sheet-title = Davomat varaqasi

# Sheet of attendance of a course, on paper. Label.
course-sheet-programme = Dastur

# Sheet of attendance of a course, on paper. Label.
course-sheet-days = Kunlar

# Sheet of attendance of a course, on paper. $first and $last: dates.
course-sheet-span = { $first } – { $last }

# Sheet of attendance of a course, on paper. Label.
course-sheet-place = Joy

# Sheet of attendance of a course, on paper. Instead of a place.
course-sheet-remote = masofadan

# Sheet of attendance of a course, on paper. Label.
course-sheet-participants = Qatnashuvchilar

# Sheet of attendance of a course, on paper. Head of the column of numbers.
course-sheet-number = №

# Sheet of attendance of a course, on paper. Head of the column of names.
course-sheet-person = Qatnashuvchi

# Sheet of attendance of a course, on paper. Head of the column of days and hours.
course-sheet-when = Qachon

# Sheet of attendance of a course, on paper. Head of the column of what is taught.
course-sheet-session = Dars

# Sheet of attendance of a course, on paper. Head of the column of minutes.
course-sheet-long = Vaqti

# Sheet of attendance of a course, on paper. In the column of minutes. $minutes: how long it takes.
course-sheet-minutes = { $minutes } daq.

# Sheet of attendance of a course, on paper. In a cell: was there. One or two letters.
course-sheet-present = +

# Sheet of attendance of a course, on paper. In a cell: was not there. One or two letters.
course-sheet-absent = y

# Sheet of attendance of a course, on paper. In a cell: made up for it later. One or two letters.
course-sheet-made-up = q

# Sheet of attendance of a course, on paper. What the letters in the cells mean.
course-sheet-marks = + qatnashdi, y yoʻq edi, q keyin qopladi, boʻsh katak hali belgilanmagan.

# Sheet of attendance of a course, on paper. Who signs.
course-sheet-trainer = Trener

# Why there is no figure of what changed after a course.
course-after-not-yet = Kurs tugaganiga ikki hafta boʻlgach oʻlchanadi.

# Why there is no figure of what changed after a course.
course-after-too-few = Xulosa uchun qatnashganlar yoki ularga oʻxshash qatnashmaganlar kam.
