# Large button on the first screen: opens today's activities one by one.
day-open = Kunni boshlash

# Name of unsent numbers in the list of unsent work: how long a plan was worked on.
day-editing-time = Rejalashtirishga ketgan vaqt

# Under the day: how many of its activities are marked. $done of $all.
day-marked = { $all } mashgʻulotdan { $done } tasi belgilandi

# Strip: there is no network, the day is shown as it was loaded last.
day-offline = Tarmoq yoʻq. Belgilaringiz saqlanadi va keyin yuboriladi.

# On a part of the day: it is on now. Short.
day-part-now = hozir

# On a part of the day: how many activities are not marked yet. Short.
day-part-left = { $count } ta qoldi

# On a part of the day: everything is marked. Short.
day-part-done = belgilandi

# Where the running week has no plan.
day-no-plan = Bu hafta rejasi hali yoʻq

# Under that.
day-no-plan-hint = Bosh sahifada uni bir bosishda tuzish mumkin.

# On a day without preschool.
day-off = Bugun dam olish kuni

# Under that.
day-off-hint = Keyingi ish kunining mashgʻulotlari shu yerda koʻrinadi.

# Where nothing is planned for today.
day-empty = Bugunga mashgʻulot rejalashtirilmagan

# Under that.
day-empty-hint = Hafta rejasiga mashgʻulot qoʻshsangiz, u shu yerda chiqadi.

# Button on an activity: shows aim, materials, course. Short.
day-more = Batafsil

# Button on an activity: hides them again. Short.
day-less = Yigʻish

# Label above what is needed for an activity.
day-materials = Kerakli jihozlar

# Label above the steps of an activity.
day-course = Borishi

# Where an activity has neither aim nor materials nor course.
day-no-facts = Bu mashgʻulotga hali hech narsa yozilmagan.

# Button on an activity: opens its pictures and the notes for single children. $count: attached resources.
day-pictures-and-children = Koʻrsatish uchun materiallar: { $count }

# The same button where nothing is attached yet.
day-no-pictures = Materiallar va bolalar

# Large button: the activity took place.
day-done = Bajarildi

# Button and title of the question: the activity was put off to another time. Short.
day-moved = Koʻchirildi

# Button and title of the question: something else was done. Short.
day-replaced = Almashdi

# Button and title of the question: the activity did not take place. Short.
day-not_done = Oʻtmadi

# Button: takes the last mark back. Short.
day-undo = Bekor qilish

# On an activity that was moved to today. $day: the day it was planned for.
day-moved-here = { $day } kunidan koʻchirilgan

# What became of an activity.
day-became-done = Bajarildi

# What became of an activity: put off, no day named.
day-became-moved = Koʻchirildi

# What became of an activity. $day: where to.
day-became-moved-to = { $day } kuniga koʻchirildi

# What became of an activity: something else was done.
day-became-replaced = Boshqasi bilan almashdi

# What became of an activity. $instead: what was done.
day-became-replaced-by = Oʻrniga: { $instead }

# What became of an activity.
day-became-not_done = Oʻtmadi

# What became of an activity: nothing yet.
day-became-planned = Rejada

# Above the reasons; a touch on one saves the mark.
day-why = Sababi? Bossangiz, saqlanadi.

# Quiet button: saves the mark without a reason.
day-no-reason = Sababsiz saqlash

# Field: what was done instead. Optional.
day-instead = Oʻrniga nima qilindi (ixtiyoriy)

# Above the days an activity may be moved to. Optional.
day-moved-where = Qaysi kunga (ixtiyoriy)

# Reason why an activity went otherwise.
day-reason-weather = Ob-havo

# Reason: the children were taken by something else.
day-reason-interest = Bolalar qiziqishi

# Reason.
day-reason-few_children = Bolalar kam edi

# Reason: something needed was missing.
day-reason-materials = Jihoz yetishmadi

# Reason.
day-reason-time = Vaqt yetmadi

# Reason: somebody was ill or tired.
day-reason-health = Sogʻliq

# Reason: a feast, guests, an outing.
day-reason-event = Tadbir

# Reason.
day-reason-other = Boshqa sabab

# Heading: looking back at the end of the day.
day-reflection = Kun yakuni

# Name of the unsent entry. $day: the day.
day-reflection-of = Kun yakuni: { $day }

# Above the signs.
day-reflection-how = Kun qanday oʻtdi?

# Field for a sentence about the day.
day-reflection-sentence = Bir gap bilan

# Button: writes the day's entry anew.
day-reflection-rewrite = Oʻzgartirish

# Strip: kept on the device until there is network.
day-waits = Saqlandi, tarmoq boʻlganda yuboriladi.

# Sign for a day.
day-chip-went_well = Yaxshi oʻtdi

# Sign for a day: the children loved it.
day-chip-loved_it = Bolalarga yoqdi

# Sign for a day.
day-chip-too_long = Choʻzilib ketdi

# Sign for a day.
day-chip-too_hard = Qiyinlik qildi

# Sign for a day.
day-chip-too_easy = Oson boʻldi

# Sign for a day.
day-chip-few_children = Bolalar kam edi

# Sign for a day: worth doing again.
day-chip-again = Yana takrorlaymiz

# Sign for a day: something to ask the families.
day-chip-ask_family = Oiladan soʻraymiz

# Heading: how alive the plans are, for the educator.
day-life = Jonli reja

# Where nothing was marked in the last weeks.
day-life-nothing = Hali belgilar yoʻq. Kun davomida belgilasangiz, rejangiz qanday yashayotgani shu yerda koʻrinadi.

# The measure in words. $share: percent of marked activities that were done or adapted.
day-life-share = Belgilanganlarning { $share } qismi bajarildi yoki bolalarga moslandi

# Count beside a colour. $count: activities done.
day-life-done = Bajarildi: { $count }

# Count beside a colour. $count: moved or replaced with a reason.
day-life-adapted = Sababi bilan moslandi: { $count }

# Count beside a colour. $count: not done, with a reason.
day-life-left-out = Sababi bilan oʻtmadi: { $count }

# Count beside a colour. $count: changed without a reason.
day-life-unexplained = Sababi yozilmagan: { $count }

# How many days were looked back upon. $reflected of $days working days.
day-life-reflected = Kun yakuni yozilgan: { $days } ish kunidan { $reflected } tasi

# Under the measure: what it means, for which time.
day-life-hint = Oxirgi haftalar boʻyicha. Rejani bolalarga moslash ham yaxshi ish.

# Heading and title: what is done otherwise for some children.
day-adapted = Alohida bolalar uchun

# Name of the badge on an activity, without names. $count: children.
day-adapted-for = Alohida bolalar uchun: { $count }

# Where nothing is done otherwise for anybody.
day-adapted-none = Hozircha hech kim uchun alohida narsa yozilmagan.

# Button: writes what is done otherwise for a child.
day-adapt = Bola uchun qoʻshish

# Field: for which child.
day-adapted-child = Bola

# Field: what is done otherwise.
day-adapted-text = Nima boshqacha qilinadi

# Name of the button: changes the note for a child. $name: their given name.
day-adapted-change = Oʻzgartirish: { $name }

# Name of the button: takes the note for a child out. $name: their given name.
day-adapted-remove = Olib tashlash: { $name }

# Where the activity is not in the plan any more.
day-activity-gone = Bu mashgʻulot rejada yoʻq

# Under that.
day-activity-gone-hint = Uni kimdir olib tashlagan boʻlishi mumkin. Haftani qayta oching.

# Heading above pictures, sounds and videos of an activity.
day-to-show = Guruhga koʻrsatish uchun

# Where nothing is attached yet and something may be.
day-nothing-attached = Hali hech narsa biriktirilmagan. Kutubxonadan rasm, kartochka, audio yoki video tanlang.

# Where nothing may be attached: the plan is submitted or approved.
day-attach-not-now = Reja topshirilgan: materiallar faqat koʻrsatiladi.

# Button: chooses from the library.
day-attach = Kutubxonadan tanlash

# Title of the screen where resources are attached.
day-attach-title = Material biriktirish

# Under the title. $title: the activity, $count: how many are attached.
day-attach-to = { $title } · biriktirilgan: { $count }

# Refusal: no more resources fit an activity. $most: the largest number.
day-attach-enough = Bitta mashgʻulotga koʻpi bilan { $most } ta material biriktiriladi.

# Name of the button: takes a resource off the activity. $title: the resource.
day-detach = Olib tashlash: { $title }

# Strip: attached resources that are not in the library any more. $count: how many.
day-resources-missing = Kutubxonadan olingan materiallar: { $count }

# State of an activity on the first screen and in the week: something else was done instead. Lower case.
activity-replaced = oʻrniga boshqasi oʻtdi
