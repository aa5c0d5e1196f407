# Entry of the menu: plans that wait for approval.
page-menu-plans = Rejalar

# Heading of the page with the weeks that wait for the methodist.
page-approvals = Tasdiqlash kutayotgan haftalar

# Under that heading.
page-approvals-hint = Belgilab, birdaniga tasdiqlang yoki haftani ochib, izoh bilan qaytaring.

# Where no plan waits.
page-approvals-nothing = Hech qaysi reja kutmayapti

# Under that.
page-approvals-nothing-hint = Tarbiyachilar haftani yuborganda shu yerda koʻrinadi.

# Refused: no week was ticked.
page-approvals-none-chosen = Avval kamida bitta haftani belgilang.

# Button: approves the ticked weeks.
page-approve-chosen = Belgilanganlarni tasdiqlash

# Told after approving. $count: how many weeks.
page-approved-many = { $count } ta hafta tasdiqlandi.

# Told after approving: so many were not. $count: how many weeks.
page-refused-many = { $count } ta hafta tasdiqlanmadi, sababi yonida.

# $count: how many activities a week has.
page-activities-count = { $count } ta mashgʻulot

# $share: the local part of planned minutes in percent.
page-local-share = hududiy qism { $share }

# Sign at a week that was handed in before. Lower case.
page-plan-again = qayta yuborilgan

# Warning sign: the week plans nothing in this area. $area: its name.
page-area-missing = { $area }: rejada yoʻq

# $moment: date and time since which the plan waits.
page-waits-since = { $moment } dan beri

# Under a plan that began as a colleague's. $author: a name, $group: a group.
page-taken-from = { $author } ({ $group }) rejasi asosida

# Opens how an activity goes, step by step.
page-activity-course = Qanday oʻtadi

# Before a list of materials.
page-materials = Kerakli narsalar

# Opens the field for a remark at one activity.
page-remark-at-line = Shu mashgʻulotga izoh

# Sign: another activity was done instead. Lower case.
page-activity-replaced = almashtirildi

# Why an activity was moved, replaced or not done. Lower case.
page-reason-weather = ob-havo

# Why an activity was moved, replaced or not done: children wanted otherwise. Lower case.
page-reason-interest = bolalar qiziqishi

# Why an activity was moved, replaced or not done. Lower case.
page-reason-few-children = bolalar kam edi

# Why an activity was moved, replaced or not done: something was missing. Lower case.
page-reason-materials = kerakli narsa yoʻq edi

# Why an activity was moved, replaced or not done. Lower case.
page-reason-time = vaqt yetmadi

# Why an activity was moved, replaced or not done. Lower case.
page-reason-health = sogʻliq

# Why an activity was moved, replaced or not done: a feast, a guest. Lower case.
page-reason-event = tadbir

# Why an activity was moved, replaced or not done. Lower case.
page-reason-other = boshqa sabab

# Button and heading: the versions of a plan.
page-versions = Reja tarixi

# Where a plan was never handed in.
page-no-versions = Reja hali yuborilmagan

# Under that.
page-no-versions-hint = Yuborilganda, qaytarilganda va tasdiqlanganda nusxasi shu yerda saqlanadi.

# Sign at a version. Lower case.
page-step-draft = qayta tuzildi

# Sign at a version. Lower case.
page-step-submit = yuborildi

# Sign at a version. Lower case.
page-step-return = qaytarildi

# Sign at a version. Lower case.
page-step-approve = tasdiqlandi

# Link at a version: what was changed after it.
page-changes-since = Shundan keyingi oʻzgarishlar

# Heading above what was changed. $moment: date and time of the version.
page-difference = { $moment } dan keyin oʻzgarganlar

# Where nothing was changed.
page-no-difference = Hech narsa oʻzgarmagan.

# Sign at a line of the difference. Lower case.
page-line-added = qoʻshilgan

# Sign at a line of the difference. Lower case.
page-line-removed = olib tashlangan

# Sign at a line of the difference. Lower case.
page-line-changed = oʻzgargan

# Name of a part of an activity. Lower case.
page-field-weekday = kun

# Name of a part of an activity. Lower case.
page-field-part-of-day = kun qismi

# Name of a part of an activity: its place in the order. Lower case.
page-field-position = tartib

# Name of a part of an activity. Lower case.
page-field-centre = markaz

# Name of a part of an activity. Lower case.
page-field-area = rivojlanish sohasi

# Name of a part of an activity. Lower case.
page-field-title = nomi

# Name of a part of an activity. Lower case.
page-field-aim = maqsad

# Name of a part of an activity. Lower case.
page-field-minutes = davomiyligi

# Name of a part of an activity: mandatory or local. Lower case.
page-field-component = dastur qismi

# Name of a part of an activity. Lower case.
page-field-course = borishi

# Name of a part of an activity. Lower case.
page-field-materials = kerakli narsalar

# Name of a part of an activity. Lower case.
page-field-indicators = koʻrsatkichlar

# Name of a part of an activity: things of the media library. Lower case.
page-field-resources = media

# Name of a part of an activity: where it comes from. Lower case.
page-field-bank = manba

# Heading: how long educators plan.
page-planning-time = Rejalashtirish vaqti

# Under that heading.
page-planning-time-hint = Bir haftalik rejani tuzish va tahrirlashga ketgan faol vaqt. Tanaffuslar hisobga olinmaydi, ism saqlanmaydi.

# Name of a figure: the middle of all weeks.
page-planning-time-median = Bir haftaga odatda

# Said aloud of a small chart: the course over the weeks.
page-planning-time-course = Haftalar boʻyicha oʻzgarishi

# Head of a column: minutes.
page-planning-minutes = Daqiqa

# Where no time was told yet.
page-planning-time-none = Hali maʼlumot yoʻq

# Under that.
page-planning-time-none-hint = Tarbiyachilar haftani ilovada tahrirlaganda vaqt oʻzi hisoblanadi.

# Head of a column: the Monday of a week.
page-week = Hafta

# How often somebody sat down to it. $count: a number.
page-sittings = { $count } marta

# Said aloud of the links to a group's plans.
page-planning = Rejalashtirish

# Link and heading: the plan of a group's year.
page-annual-plan = Yillik reja

# Link: the plan of the running month.
page-month-plan = Oy rejasi

# Said aloud of the links to the months of the year's page.
page-months = Oylar

# A school year. Lower case where the language has cases. $first and $last: calendar years as text.
page-school-year = { $first }–{ $last }-oʻquv yili

# Heading: how far the year of every group has come.
page-years = Guruhlarning yillik rejalari

# Heading: years that were handed on.
page-years-waiting = Pedagogik kengashni kutayotgan yillik rejalar

# Head of a column: weeks of the year.
page-weeks-count = Haftalar

# How many weeks of a year a person has written. $touched of $weeks: numbers.
page-year-touched = { $weeks } haftadan { $touched } tasi qoʻlda yozilgan

# Button: drafts the year of every group, its months and the next weeks.
page-draft-every-year = Barcha guruhlar yilini tuzish

# Under that button.
page-draft-every-year-hint = Yil mavzulari, oylar va yaqin haftalar tuziladi. Qoʻlda yozilganlar, yuborilgan va tasdiqlangan rejalar oʻzgarmaydi.

# Told while a job drafts the groups' years. $done of $groups: numbers.
page-drafting-running = Tuzilmoqda: { $groups } guruhdan { $done } tasi tayyor.

# After that.
page-drafting-running-hint = Sahifa oʻzi yangilanadi.

# Told after the job. $groups: how many groups, $moment: date and time.
page-drafting-done = Oxirgi marta { $moment } da tuzilgan: { $groups } ta guruh.

# Warning: the job has not ended for long. $done of $groups: numbers.
page-drafting-stopped = Tuzish toʻxtab qoldi: { $groups } guruhdan { $done } tasi tayyor. Qaytadan boshlang, tayyorlari saqlanadi.

# After the words about the protocol, for whoever may open the year again.
page-year-reopen = Hafta mavzusini oʻzgartirsangiz, reja qayta ochiladi va yana kengashga yuboriladi.

# Warning above the form of a week of an approved year.
page-year-reopen-warning = Yillik reja tasdiqlangan. Saqlasangiz, u yana qoralama boʻladi va kengashning yangi bayonnomasi kerak boʻladi. Tasdiqlangan nusxasi tarixda qoladi.

# Opens the field for a remark at one week of the year.
page-remark-at-week = Shu haftaga izoh

# Heading inside the form of the decision.
page-council = Kengash tasdiqladi

# Field: the number of the council's protocol.
page-protocol-number = Bayonnoma raqami

# Field: the date of the council's protocol.
page-protocol-date = Bayonnoma sanasi

# Button: approves the year by the protocol.
page-approve-year = Bayonnoma bilan tasdiqlash

# Heading inside the form of the decision.
page-return-year = Qaytarish kerak boʻlsa

# Beside the field of the remark on the whole year.
page-remark-or-weeks = (qaytarishda; haftalarning oʻziga ham yozish mumkin)

# Button where no week of the year would change: drafts its months and the next weeks.
page-redraft-months = Oylar va yaqin haftalarni toʻldirish

# Opens the choice of a plan on paper.
page-paper = Qogʻozda

# Field: the language of the paper.
page-paper-language = Hujjat tili

# Tick: the paper names the children for whom something is done otherwise.
page-paper-children = Bolalarga moslashtirishlar bilan

# Under that tick.
page-paper-children-hint = Hujjatda bolalarning ismi va ular uchun nima boshqacha qilinishi yoziladi. Faqat xizmat uchun: devorga osmang, ota-onalarga bermang.

# Button: a file to print.
page-paper-pdf = PDF

# Button: a file of a word processor.
page-paper-docx = Word

# Button: a file of a spreadsheet.
page-paper-xlsx = Excel

# Field: the first day looked at.
page-from = Boshlanishi

# Field: the last day looked at.
page-until = Tugashi

# Above the map of areas and weeks.
page-heat-hint = Har bir sohaga rejalashtirilgan daqiqalar: rang toʻqroq boʻlsa, vaqt koʻproq.

# Under the heading about children not observed for three weeks. $count of $children: numbers.
page-not-observed-hint = Uch haftadan beri: { $children } boladan { $count } tasi

# On the card about living plans: nothing is marked yet.
page-life-nothing = Bu haftalarda hali hech narsa belgilanmagan. Tarbiyachilar kun davomida belgilaganda shu yerda koʻrinadi.

# On the card about living plans. $count: how many activities nobody marked.
page-life-unmarked = Belgilanmagan: { $count }

# Under the card about living plans.
page-life-hint = Koʻrsatilgan haftalar boʻyicha, bugungi kungacha. Rejani bolalarga moslash ham yaxshi ish.

# Link and heading: the preschool's own programme.
page-programme = Bogʻcha dasturi

# Where no programme is written for this school year.
page-programme-none = Bu oʻquv yili uchun dastur hali yozilmagan

# Under that.
page-programme-none-hint = Davlat dasturi va bogʻchaning mahalliy mazmuni asosida yoziladi, mudira buyrugʻi bilan kuchga kiradi.

# Button and heading: writes the programme.
page-programme-write = Dasturni yozish

# Field: the title of the programme.
page-programme-title = Dastur nomi

# Field and heading: what the programme is for.
page-programme-aims = Maqsad va vazifalar

# Under that field.
page-programme-aims-hint = Bogʻcha shu yili nimaga erishmoqchi

# Field and heading: what the region adds.
page-programme-local = Mahalliy mazmun

# Under that field.
page-programme-local-hint = Hudud urf-odatlari, hunarlari, tabiati: oʻzgaruvchan qism

# Heading: the head's order that puts the programme in force.
page-programme-order = Mudira buyrugʻi

# Field: the number of the order.
page-order-number = Buyruq raqami

# Field: the date of the order.
page-order-date = Buyruq sanasi

# Button: puts the programme in force.
page-programme-approve = Buyruq bilan tasdiqlash

# Notice: an order put the programme in force. $number: its number, $day: a date.
page-programme-approved = Mudira buyrugʻi bilan tasdiqlangan: { $number }-son, { $day }

# Notice for whoever may not approve: the programme is a draft.
page-programme-waits = Dastur qoralama: mudira buyrugʻini kutmoqda.

# Warning above the form of an approved programme.
page-programme-reopen-warning = Dastur tasdiqlangan. Saqlasangiz, u yana qoralama boʻladi va yangi buyruq kerak boʻladi.

# Link: shows what is done otherwise for which child.
page-adaptations-show = Bolalarga moslashtirishlarni koʻrsatish

# Beside that link.
page-adaptations-hint = Bolalarning ismi koʻrinadi, koʻrganingiz qayd etiladi.

# Link: hides them again.
page-adaptations-hide = Bolalarga moslashtirishlarni yashirish

# Beside that link, where there are none.
page-adaptations-none = Bu haftada yoʻq.

# Heading: how a day went, in the educator's words.
page-reflection = Kun yakuni

# Heading: the secret address of a group's calendar.
page-feed = Taqvim manzili

# Under that heading.
page-feed-hint = Guruh mavzulari va kun rejasi telefon yoki kompyuter taqvimida koʻrinadi. Bolalar haqida hech narsa yoʻq.

# The address exists. $moment: date and time, $language: name of a language.
page-feed-made = Manzil bor: { $moment }, { $language }.

# Button: makes the address.
page-feed-make = Manzil yaratish

# Button: makes another address, the one before opens nothing any more.
page-feed-again = Yangi manzil (eskisi ishlamaydi)

# Button: the address opens nothing any more.
page-feed-revoke = Manzilni bekor qilish

# Above the address.
page-feed-how = Taqvim dasturida “Manzil boʻyicha taqvim qoʻshish”ni tanlang va shu manzilni kiriting:

# Under the address.
page-feed-secret = Manzilni bilgan har kim taqvimni koʻra oladi. Uni faqat guruh tarbiyachilariga bering.

# Warning: the address is not shown again.
page-feed-once = Manzil faqat hozir koʻrsatiladi. Nusxa koʻchirib oling.

# In the list of who has read a child's data: what was opened.
page-read-adaptation-read = moslashtirilgan mashgʻulotlar

# Button: back to the group.
page-feed-back = Guruhga qaytish
