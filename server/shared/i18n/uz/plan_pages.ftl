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
page-local-share = mahalliy qism { $share }

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
