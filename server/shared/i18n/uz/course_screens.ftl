# Title of the screen with one's courses, and a button to it.
mycourse = Kursim

# Heading of the card on the first screen that tells how far one is with the 24-hour course.
mycourse-card = Kursingiz

# How many academic hours are done. $done, $whole: numbers as words, such as 7,5.
mycourse-hours = { $whole } soatdan { $done } soati

# What comes next in the course. $title: the title of a part.
mycourse-next = Keyingisi: { $title }

# Heading of a section on the screen of the account.
mycourse-door = Kurs va qoʻllanma

# Notice: one takes part in no course.
mycourse-none = Siz hozircha hech bir kursda qatnashmaysiz. Kodni trenerdan oling.

# Heading above the field for a cohort's code.
mycourse-join-title = Kursga qoʻshilish

# Label: the code of a cohort.
mycourse-code = Oqim kodi

# Above the field for the code of a cohort.
mycourse-code-hint = Kurs treneri bergan kodni kiriting.

# Button: take part in the cohort of that code.
mycourse-join = Qoʻshilish

# $name: the trainer of a cohort.
mycourse-trainer = Trener: { $name }

# Where a cohort meets: nowhere, it learns from afar.
mycourse-remote = Masofaviy

# Small heading above what to do now in the course.
mycourse-now = Hozir

# When and where the next session is. $moment: day and hour. $place: a room or a dash.
mycourse-now-session = Keyingi mashgʻulot: { $moment }, joyi: { $place }

# What to do now: a part with sessions, none of which is to come.
mycourse-now-guided = Bu qism trener bilan oʻtiladi. Qoldirilgan mashgʻulotni qanday toʻldirishni trenerdan soʻrang.

# What to do now: chapters to read. $done, $whole: how many.
mycourse-now-own_study = Boblarni oʻqing va oxiridagi savollarga javob bering: { $whole } tadan { $done } tasi bajarildi.

# What to do now: tasks in the practice preschool. $done, $whole: how many.
mycourse-now-practice = Mashq bogʻchasida topshiriqlarni bajaring: { $whole } tadan { $done } tasi bajarildi.

# What to do now: the test.
mycourse-now-test = Testni topshiring. Boshlashdan oldin qoidalari aytiladi.

# What to do now: the project.
mycourse-now-project = Loyihani yozing va topshiring.

# Button: to the chapters.
mycourse-go-own_study = Oʻqish

# Button: to the practice.
mycourse-go-practice = Mashqqa oʻtish

# Button: to the test.
mycourse-go-test = Testga oʻtish

# Button: to the project.
mycourse-go-project = Loyihaga oʻtish

# All parts are done and there is a certificate.
mycourse-all-done = Kurs tugadi. Sertifikatingiz tayyor.

# All parts are done; the trainer has not issued the certificate yet.
mycourse-all-done-waiting = Barcha soatlar bajarildi. Sertifikatni trener beradi.

# Form of a part: sessions with a trainer.
mycourse-form-guided = trener bilan

# Form of a part: own study.
mycourse-form-own_study = mustaqil oʻqish

# Form of a part: practice.
mycourse-form-practice = amaliyot

# Form of a part: test.
mycourse-form-test = test

# Form of a part: project.
mycourse-form-project = loyiha

# How long a part is. $hours: academic hours as words.
mycourse-unit-hours = { $hours } soat

# $done of $whole sessions were attended.
mycourse-part-guided = { $whole } mashgʻulotdan { $done } tasi

# $done of $whole chapters are read.
mycourse-part-own_study = { $whole } bobdan { $done } tasi

# $done of $whole tasks are done.
mycourse-part-practice = { $whole } topshiriqdan { $done } tasi

# $done of $whole attempts were made.
mycourse-part-test = { $whole } urinishdan { $done } tasi

# Of a project: $done of $whole.
mycourse-part-project = { $whole } tadan { $done } tasi

# Name of a sign for those who listen: a folded module opens.
mycourse-open = Ochish

# Name of a sign for those who listen: an open module folds.
mycourse-fold = Yigʻish

# State of a part for those who listen.
mycourse-state-open = Boshlanmagan

# State of a part for those who listen.
mycourse-state-begun = Boshlangan

# State of a part for those who listen.
mycourse-state-done = Bajarilgan

# State of a part for those who listen: no attempt is left.
mycourse-state-failed = Urinishlar tugagan

# Heading: the sessions of the cohort.
mycourse-timetable = Mashgʻulotlar jadvali

# There are no sessions yet.
mycourse-no-sessions = Jadval hali tuzilmagan.

# Button: show all sessions. $count: how many.
mycourse-sessions-all = Hamma mashgʻulotlar: { $count }

# Button: show the next sessions only.
mycourse-sessions-fewer = Faqat yaqinlari

# One was at a session.
mycourse-present = Qatnashdingiz

# One was not at a session.
mycourse-absent = Qatnashmadingiz. Oʻrnini toʻldirish mumkin: trenerdan soʻrang.

# A session was made up for. $day: when.
mycourse-made-up = Oʻrni toʻldirildi: { $day }

# Title of the screen of the certificate, and the way to it.
mycourse-certificate = Sertifikat

# Title: instructions and the textbook; also a button.
reading-handbook = Qoʻllanma

# Name of the question mark in the bar on top: opens the chapter about this screen.
reading-guide = Bu ekran haqida

# Label of the search in the handbook.
reading-search = Qoʻllanmadan qidirish

# How many chapters a book has, after its summary. $count: how many.
reading-chapters = Boblar: { $count }.

# No chapter has these words.
reading-found-none = Hech narsa topilmadi

# What to do when nothing was found.
reading-found-none-hint = Boshqa soʻz bilan urinib koʻring yoki qidiruvni tozalang.

# There is no such book.
reading-gone = Bunday kitob yoʻq

# Button: the book as PDF.
reading-paper = PDF qilib ochish

# How long a chapter takes. $count: minutes.
reading-minutes = { $count } daqiqa

# In place of a picture that cannot be shown without a network.
reading-picture-away = Rasm hozir koʻrinmaydi: tarmoq yoʻq.

# Heading above the questions at the end of a chapter.
reading-questions = Oʻzingizni sinang

# Above the questions, for who takes part in the course.
reading-questions-hint = Hammasiga toʻgʻri javob berilsa, bob oʻqilgan hisoblanadi. Bir necha marta urinish mumkin.

# Above the questions, for who takes no part in a course with this chapter.
reading-questions-alone = Oʻzingiz uchun savollar: javoblar hech qayerda saqlanmaydi.

# Above the button while a question has no answer.
reading-answer-all = Tekshirish uchun barcha savollarga javob bering.

# Button: send the answers of a chapter.
reading-check = Tekshirish

# An answer is right.
reading-right = Toʻgʻri

# An answer is not right, told gently.
reading-look-again = Yana bir qarab koʻring: javob shu bobda bor.

# The chapter counts as read.
reading-done = Bob oʻqildi va hisobga olindi.

# The answers wait for a network.
reading-waits = Javoblar saqlandi. Tarmoq paydo boʻlishi bilan yuboriladi va tekshiriladi.

# Button: the chapter before.
reading-before = Oldingi bob

# Button: the chapter after.
reading-after = Keyingi bob

# Above answers of which several may be right.
answer-several = Bir nechta javobni tanlash mumkin.

# Name of a sign for those who listen: nothing is known of the answer yet.
answer-unknown = Hali tekshirilmagan

# Name of a sign for those who listen.
answer-right = Toʻgʻri

# Name of a sign for those who listen: not right.
answer-wrong = Toʻgʻri emas

# Title of the screen of a test.
sitting = Test

# Heading: what awaits somebody in a test.
sitting-rules = Qoidalar

# A rule of a test. $count: how many questions.
sitting-rule-questions = Savollar soni: { $count }.

# A rule of a test. $minutes: how long.
sitting-rule-minutes = Vaqt: { $minutes } daqiqa. Boshlaganingizdan keyin hisoblanadi.

# A rule of a test. $share: a percentage.
sitting-rule-pass = Oʻtish uchun kamida { $share } kerak.

# A rule of a test. $count: attempts that are left.
sitting-rule-left = Qolgan urinishlar: { $count }.

# A rule of a test.
sitting-rule-saved = Har bir javob darrov saqlanadi. Aloqa uzilsa yoki sahifa yopilsa, davom ettirasiz.

# A rule of a test.
sitting-rule-time = Vaqt tugaganda berilgan javoblar oʻzi topshiriladi.

# Button: begin the test.
sitting-begin = Boshlash

# Button: go on with the test that was begun.
sitting-go-on = Davom ettirish

# No attempt is left.
sitting-none-left = Urinishlar tugadi. Trenerga murojaat qiling.

# In place of the rules: an attempt has passed.
sitting-already-passed = Bu testdan oʻtgansiz.

# Heading: attempts there were.
sitting-attempts = Urinishlar

# An attempt passed.
sitting-passed = Oʻtdi

# An attempt did not pass.
sitting-not-passed = Oʻtmadi

# Which question is in front. $place, $count.
sitting-place = { $place }-savol, jami { $count } ta

# How much time is left, told calmly. $minutes: whole minutes.
sitting-left =
    { $minutes ->
        [0] Vaqt tugadi
       *[other] Yana { $minutes } daqiqa bor
    }

# State of an answer: there is none yet.
sitting-kept-nothing = Javob hali yoʻq

# State of an answer: not with the server yet, it is tried again and again.
sitting-kept-under-way = Hali saqlanmadi, qayta urinilmoqda

# State of an answer: with the server.
sitting-kept-saved = Saqlandi

# Button: the question before.
sitting-before = Oldingi

# Button: the next question.
sitting-after = Keyingi

# How many questions are answered. $done, $count.
sitting-answered = Javob berildi: { $count } tadan { $done } tasi

# Name of a numbered square for those who listen. $place: the number.
sitting-to-answered = { $place }-savol, javob berilgan

# Name of a numbered square for those who listen. $place: the number.
sitting-to-open = { $place }-savol, javobsiz

# Button: hand the test in.
sitting-submit = Topshirish

# Title of the question before handing in.
sitting-submit-question = Test topshirilsinmi?

# Button: hand in, after the question.
sitting-submit-now = Ha, topshirish

# Button: back to the questions.
sitting-go-back = Savollarga qaytish

# How many questions have no answer; their numbers follow as buttons. $count.
sitting-unanswered = Javobsiz savollar: { $count }. Ularga qaytish mumkin:

# Every question has an answer.
sitting-all-answered = Hamma savollarga javob berilgan.

# Handing in has to wait. $count: answers that have not arrived.
sitting-not-all-saved = Aloqa yoʻq: { $count } ta javob hali yuborilmadi. Ular saqlab turilibdi, aloqa tiklangach topshiring.

# How things are put in order.
sitting-order-hint = Tugmalar bilan yoki ushlab surib, tartibga soling.

# Button: the order shown is one's answer.
sitting-order-right = Shu tartib toʻgʻri

# Name of a button for those who listen. $what: the thing that moves.
sitting-up = Yuqoriga: { $what }

# Name of a button for those who listen. $what: the thing that moves.
sitting-down = Pastga: { $what }

# How pairs are made.
sitting-match-hint = Har biriga mosini tanlang.

# In place of the other side of a pair that is not chosen yet.
sitting-match-choose = Tanlang

# Label: a number is asked for.
sitting-number = Son

# What was typed is no number.
sitting-not-a-number = Bu son emas

# The test is passed. $share: what was reached. $wanted: what is asked.
sitting-outcome-passed = Testdan oʻtdingiz: { $share }, kerak edi { $wanted }.

# The test is not passed. $share, $wanted, $left: attempts that remain.
sitting-outcome-not = Hozircha { $share }, kerak { $wanted }. Izohlarni oʻqing. Qolgan urinishlar: { $left }.

# Below the outcome: the attempt was handed in by the clock.
sitting-ran-out = Vaqt tugadi: shu paytgacha bergan javoblaringiz topshirildi.

# Button: to another attempt.
sitting-again = Yana urinish

# Button: back to the course.
sitting-to-course = Kursga qaytish

# Heading above the explanations of a result.
sitting-explained = Savollar va izohlar

# The question was answered right.
sitting-verdict-right = Toʻgʻri javob

# The question was not answered right.
sitting-verdict-wrong = Toʻliq toʻgʻri emas

# Small heading above one's own answer.
sitting-own-answer = Sizning javobingiz

# Small heading above the right answer.
sitting-right-answer = Toʻgʻri javob

# Small heading above an explanation.
sitting-why = Nega

# There was no answer to a question.
sitting-no-answer = Javob berilmagan

# Title of the screen of the practice.
practising = Amaliyot

# Heading: what the practice preschool is.
practising-what = Mashq bogʻchasi

# What the practice preschool is.
practising-told = Bu faqat sizga tegishli mashq bogʻchasi: oʻylab topilgan bolalar va guruhlar bilan. Bu yerda nima qilsangiz ham, haqiqiy bogʻchaga va koʻrsatkichlarga taʼsir qilmaydi. Topshiriqni bajarib, shu yerga qayting va tekshirish tugmasini bosing.

# Button: have the practice preschool made.
practising-prepare = Mashq bogʻchasini tayyorlash

# The practice preschool is being made.
practising-making = Tayyorlanmoqda, bir necha soniya…

# The practice preschool was removed after a while.
practising-removed = Mashq bogʻchasi olib tashlangan. Bajarilgan topshiriqlar saqlanib qolgan.

# Button: go into the practice preschool.
practising-enter = Mashq bogʻchasiga kirish

# Button: fetch the address of the practice preschool's pages.
practising-pages = Sahifalarni ochish

# Button: the pages of the practice preschool, opened in another window now.
practising-pages-open = Sahifalar tayyor: ochish

# How much of a task was found. $found, $wanted.
practising-found = Topildi: { $wanted } tadan { $found } tasi

# Button: look whether a task is done.
practising-check = Tekshirish

# Button: into the practice preschool, to the screen where the task is done.
practising-go = Bajarishga oʻtish

# Where a task is done that the client has no screen for.
practising-on-pages = Bu topshiriq sahifalarda bajariladi: “Sahifalarni ochish” tugmasidan kiring.

# A task is done. $day: when.
practising-done-on = Bajarildi: { $day }

# Button: begin with a new practice preschool.
practising-again = Yangidan boshlash

# Title of the question before a new practice preschool.
practising-again-question = Yangidan boshlansinmi?

# What becomes of the old practice preschool.
practising-again-told = Mashq bogʻchasida qilganlaringiz oʻchiriladi va yangi nusxa tayyorlanadi. Bajarilgan topshiriqlar saqlanadi.

# The word across every screen while somebody is in the practice preschool. Capitals.
practising-band = MASHQ

# Beside that word. Short.
practising-band-hint = Bu yerda hech narsa haqiqiy emas

# Button beside that word: back to the own account.
practising-leave = Chiqish

# Title of the screen of the project.
project = Loyiha

# Heading: what the project asks for.
project-task = Topshiriq

# Above the lines of the rubric, each with what earns full points. $share: what passes.
project-rubric = Quyidagilar boʻyicha baholanadi, oʻtish uchun { $share } kerak:

# Heading above the fields of the project.
project-write = Loyihangiz

# Label: title of the project.
project-title = Sarlavha

# Label: text of the project.
project-text = Matn

# Below the text of the project.
project-draft-hint = Yozganlaringiz shu qurilmada saqlanib boradi.

# Button: hand the project in.
project-hand-in = Topshirish

# Button: hand another version in.
project-hand-in-again = Yangi nusxani topshirish

# Said after handing in.
project-handed-in = Loyiha topshirildi.

# Heading: where the project stands.
project-standing = Holati

# State: waits for the trainer.
project-state-submitted = Topshirilgan, trener oʻqiydi.

# State: the trainer asks for another version.
project-state-returned = Trener yana ishlashni soʻradi. Izohini oʻqing va yangi nusxasini topshiring.

# State: passed.
project-state-passed = Loyiha qabul qilindi.

# State: failed.
project-state-failed = Loyiha qabul qilinmadi.

# When it was handed in. $moment.
project-sent = Topshirilgan vaqti: { $moment }

# Share of the points. $share: a percentage.
project-share = Baho: { $share }

# Small heading above the note of the trainer. $name: whose it is.
project-note = Izoh: { $name }

# Points of one line of the rubric. $points of $most.
project-points = { $most } balldan { $points }

# There is no certificate yet.
diploma-none = Sertifikat hali berilmagan

# When a certificate is issued.
diploma-none-hint = U barcha soatlar bajarilgach, trener tomonidan beriladi.

# The certificate was taken back and there is no other one. $day: a date.
diploma-revoked = Sertifikat { $day } kuni bekor qilingan

# What can be done about a certificate that was taken back.
diploma-revoked-hint = Trener yangisini bera oladi: uning kodi boshqa boʻladi.

# On the certificate. $hours: academic hours.
diploma-hours = { $hours } akademik soat

# Small heading above the code of the certificate.
diploma-code = Kodi

# Small heading above the address where anyone can check the certificate.
diploma-address = Tekshirish manzili

# What others see who check the certificate.
diploma-told = Bu manzilda har kim sertifikat haqiqiyligini koʻra oladi: faqat ism, dastur, soatlar va sana koʻrinadi.

# Button: the certificate as PDF.
diploma-paper = PDF qilib ochish

# Button: the page where anyone can check the certificate.
diploma-check = Tekshirish sahifasi

# Button: copy the address of the checking page.
diploma-copy = Manzilni nusxalash
