# Shown when the demonstration starts; folder is a path
cli-starting = Nihol {$folder} papkasida ishga tushmoqda…
# Shown after a clean stop
cli-stopped = Nihol toʻxtadi. Maʼlumotlar saqlandi.
# After nihol migrate
cli-migrated = Maʼlumotlar bazasi yangilandi.
# After nihol create-admin
cli-administrator-made = Administrator hisobi ochildi: {$login}.
# After nihol rotate-certificate-key; key is the id of the new key
cli-certificate-key = Sertifikatlarni endi {$key} kaliti imzolaydi. Avval imzolanganlari haqiqiyligicha qoladi.
# After a file was written
cli-written = Yozildi: {$path}
# Progress bar before the first step
cli-demo-begin = Namoyish tayyorlanmoqda
# Progress: places and people
cli-demo-places = Muassasalar va odamlar
# Progress: starter media
cli-demo-media = Media kutubxona
# Progress: plans
cli-demo-plans = Rejalar
# Progress: observations
cli-demo-observations = Kuzatuvlar
# Progress: development cards
cli-demo-cards = Rivojlanish kartalari
# Progress: messages, announcements and a questionnaire for families
cli-demo-families = Oilalar
# Progress: a cohort of the 24-hour course with its timetable and attendance
cli-demo-course = Kurs
# Progress: figures
cli-demo-figures = Koʻrsatkichlar
# Progress: finished
cli-demo-done = Tayyor
# Printed with the addresses while the demonstration is still being loaded
cli-demo-goes-on = Tizimga kirish mumkin. Namoyishning qolgan qismi yuklanmoqda: u tugaguncha roʻyxatlar va koʻrsatkichlar toʻlib boradi.
# Printed when the loading that went on beside the running program has ended
cli-demo-loaded = Namoyish toʻliq yuklandi.
# Printed when the program was stopped before the loading ended; percent = how far it came
cli-demo-cut-off = Namoyish qisman yuklandi ({$percent} %). Keyingi safar shu joydan davom etadi.
# Table heading
cli-role = Kim
# Table heading
cli-login = Login
# Table heading: web address
cli-where = Qayerda
# Title of the table of demonstration logins
cli-logins = Namoyish kirishlari (parol: {$password})
# Address of the client
cli-client-at = Tarbiyachi va ota-onalar uchun: {$address}
# Address of the pages
cli-pages-at = Rahbarlar uchun sahifalar: {$address}
# How to stop
cli-stop-hint = Toʻxtatish uchun Ctrl-C bosing.
# Part of a roster
cli-roster-groups = guruhlar
# Part of a roster
cli-roster-children = bolalar
# Part of a roster
cli-roster-enrolments = qabullar
# Part of a roster
cli-roster-guardians = ota-onalar
# Part of a roster
cli-roster-staff = xodimlar
# One line of a preview
cli-roster-counts = {$part}: yangi {$new}, oʻzgargan {$changed}, oʻsha-oʻsha {$same}
# One problem of a file
cli-roster-problem = {$file}, {$line}-qator, {$column}: {$text}
# After an import
cli-roster-applied = Import qilindi.
# After a preview
cli-roster-only-shown = Hech narsa oʻzgartirilmadi; import qilish uchun { "--apply" } qoʻshing.
