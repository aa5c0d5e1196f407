# Name of the menu of a week.
plan-more = Yana amallar

# At the foot of a week: something is written on the device and not saved yet.
plan-unsaved = Saqlanmagan oʻzgarishlar bor

# At the head of a week that was handed over meanwhile: what is written on this device cannot be saved into it.
plan-stranded = Bu qurilmada saqlanmagan oʻzgarishlar bor, lekin reja endi tahrirlanmaydi. Reja qaytarilsa, ular joyida boʻladi.

# Button beside that: lets those changes go for good.
plan-stranded-give-up = Ulardan voz kechish

# Heading: how much of the week each development area has.
plan-areas = Rivojlanish sohalari

# Under that: areas without any activity in this week. $areas: their names, parted by commas.
plan-areas-missing = Bu haftada yoʻq: { $areas }

# Under that: every area has an activity in this week.
plan-areas-all = Bu haftada barcha sohalar bor

# At a line of a plan: what the one who judges it says. $remark: the words.
plan-remark-of = Izoh: { $remark }

# Button at an activity, of a methodist: write a remark at this line.
plan-remark-write = Izoh yozish

# In the question for that remark.
plan-remark-hint = Izoh reja qaytarilganda tarbiyachiga yetib boradi.

# Button: keep this remark until the plan is returned.
plan-remark-keep = Izohni qoldirish

# Heading: remarks written at single activities.
plan-remarks-at-lines = Mashgʻulotlarga izohlar

# Button at an activity: choose another one in its place.
plan-swap = Almashtirish

# Title of the list of activities that could stand in the place of another one.
plan-swap-title = Oʻrniga nima qoʻyiladi?

# Under that title. $title: the activity to be replaced.
plan-swap-hint = Hozir: { $title }

# Button at such an activity: put it in the place of the present one.
plan-swap-take = Almashtirish

# Button: move an activity to another day or part of the day.
plan-move = Koʻchirish

# Button: write an activity of one's own instead of choosing a proposed one.
plan-add-own = Oʻzim yozaman

# Where nothing can be proposed.
plan-no-proposals = Hozircha taklif yoʻq

# Under that.
plan-no-proposals-hint = Boshqa joyni tanlang yoki mashgʻulotni oʻzingiz yozing.

# At a proposed activity: in how many weeks it stands already. $uses: a number.
plan-uses = { $uses } ta rejada

# Heading above the reasons for which an activity was proposed.
plan-because = Nega taklif qilindi

# One step of an activity's course. $number: which, $step: the words.
plan-step = { $number }. { $step }

# Heading: the course of an activity, step by step.
plan-course = Borishi

# Heading: what is needed for an activity.
plan-materials = Kerakli jihozlar

# Heading and field: the indicators an activity serves.
plan-indicators = Koʻrsatkichlar

# Field: the course of an activity, one step in a line.
plan-course-field = Borishi (har qatorda bitta qadam)

# Field: the materials, one in a line.
plan-materials-field = Kerakli jihozlar (har qatorda bittadan)

# Error at those fields. $lines: how many lines, $letters: how many letters in a line.
plan-lines-wrong = Koʻpi bilan { $lines } qator, har birida { $letters } belgigacha.

# Error where too many indicators are chosen. $most: a number.
plan-indicators-wrong = Koʻpi bilan { $most } ta koʻrsatkich tanlang.

# Name of a field: how long an activity is.
plan-length = Davomiyligi

# One field of an activity. $field: its name, $words: what stands in it.
plan-field = { $field }: { $words }

# One field of an activity that differs. $field: its name, $before and $after: what stood and stands in it.
plan-field-changed = { $field }: { $before } → { $after }

# Over one's own version of a line that two people changed at once.
plan-mine = Mening oʻzgartirishim

# Over the other person's version of that line.
plan-theirs = Boshqa kishining oʻzgartirishi

# Button: one's own version stays.
plan-keep-mine = Menikini qoldirish

# Button: the other person's version stays.
plan-keep-theirs = Unikini qoldirish

# A version of a line in which it was taken out of the plan.
plan-line-gone = Rejadan olib tashlangan

# Menu: draft the week again.
plan-redraft = Haftani qaytadan tuzish

# Title: what drafting the week again would change.
plan-redraft-title = Nima oʻzgaradi?

# Under that title. $changed, $added, $removed, $kept: numbers of activities.
plan-redraft-hint = Oʻzgaradi: { $changed }, qoʻshiladi: { $added }, olinadi: { $removed }. Siz yozgan { $kept } ta mashgʻulot oʻz holicha qoladi.

# Button: make these changes.
plan-redraft-do = Oʻzgartirishlarni kiritish

# Where drafting again would change nothing.
plan-redraft-nothing = Hech narsa oʻzgarmaydi

# Under that.
plan-redraft-nothing-hint = Reja mavzularga mos. Qoʻlda yozilganlar har doim oʻz holicha qoladi.

# Told in passing after drafting the week again.
plan-redrafted = Hafta qaytadan tuzildi.

# A line that came into a plan.
plan-line-added = Qoʻshilgan

# A line that was changed.
plan-line-changed = Oʻzgargan

# A line that was taken out of a plan.
plan-line-removed = Olib tashlangan

# Menu and title: take the activities of a colleague's week or of a template.
plan-take-title = Tayyor haftadan olish

# Under that title.
plan-take-hint = Siz yozgan mashgʻulotlar qoladi, avtomatik tuzilganlari oʻrnini beradi.

# Where there is no week to take.
plan-take-none = Hozircha tayyor hafta yoʻq

# Under that.
plan-take-none-hint = Hamkasblarning tasdiqlangan haftalari va shablonlar shu yerda koʻrinadi.

# Heading: weeks of colleagues.
plan-take-plans = Hamkasblar haftalari

# Heading: templates of weeks.
plan-take-templates = Shablonlar

# Button: take this week.
plan-take-do = Olish

# Told in passing after that.
plan-taken = Mashgʻulotlar haftaga qoʻyildi.

# At a week: whose week it began as. $group: the group, $author: a name.
plan-taken-from = asosi: { $group }, { $author }

# At a week to take: it has the same theme. Lower case, short.
plan-same-theme = mavzusi bir xil

# How many activities a week or a template has. $count: a number.
plan-activities = { $count } ta mashgʻulot

# Menu and title: keep this week as a template.
plan-template-keep = Shablon qilib saqlash

# Field: the name of a template.
plan-template-name = Shablon nomi

# Switch: colleagues of this preschool may use the template.
plan-template-share = Hamkasblar ham koʻrsin

# At a template: colleagues may use it. Lower case, short.
plan-template-shared = hamkasblarga ochiq

# Told in passing after that.
plan-template-kept = Shablon saqlandi.

# Name of the bin at a template. $name: the template's name.
plan-template-remove = Shablonni oʻchirish: { $name }

# Menu and title: the versions of a week.
plan-history = Oʻzgarishlar tarixi

# Under that title.
plan-history-hint = Nusxani oching: undan keyin nima oʻzgargani koʻrinadi.

# Where a week was not handed over yet.
plan-history-none = Hali nusxalar yoʻq

# Under that.
plan-history-none-hint = Reja yuborilganda, qaytarilganda va tasdiqlanganda uning nusxasi saqlanadi.

# One version. $number: which, $step: what was done with it.
plan-version = { $number }-nusxa: { $step }

# What was done with a version: it was drafted. Lower case.
plan-step-draft = qaytadan tuzildi

# What was done with a version: it was handed over. Lower case.
plan-step-submit = tasdiqlashga yuborildi

# What was done with a version: it was returned. Lower case.
plan-step-return = qaytarildi

# What was done with a version: it was approved. Lower case.
plan-step-approve = tasdiqlandi

# Heading: what was changed from a version until now.
plan-changed-since = Hozirgacha nima oʻzgardi

# Heading: what was changed until a later version. $number: which.
plan-changed-until = { $number }-nusxagacha nima oʻzgardi

# Where two versions do not differ.
plan-changed-nothing = Mashgʻulotlar oʻzgarmagan.

# Under the name of the year. $ready of its $weeks weeks have a plan.
plan-year-ready = { $weeks } haftadan { $ready } tasining rejasi tayyor

# Button: hand the plan of the year to the pedagogical council.
plan-year-submit = Kengashga yuborish

# Told in passing after that.
plan-year-submitted = Yillik reja pedagogik kengashga yuborildi.

# Notice: the plan of the year waits for the council.
plan-year-waits = Yillik reja pedagogik kengash qarorini kutmoqda.

# Notice: the council approved the year. $number: of its protocol, $day: a date.
plan-year-protocol = Pedagogik kengash tasdiqlagan: { $number }-bayonnoma, { $day }

# Notice: some weeks of a returned year carry a remark. $weeks: how many.
plan-year-remarks = { $weeks } ta haftada izoh bor: oylarni ochib koʻring.

# Button and title: draft the year again; first its changes are shown.
plan-year-redraft = Yilni yangilash

# Under that title. $weeks: how many weeks change, $kept: how many stay as people wrote them, $plans: how many weekly plans follow.
plan-year-ahead = Oʻzgaradigan haftalar: { $weeks }. Qoʻlda yozilgani qoladi: { $kept }. Ergashadigan haftalik rejalar: { $plans }.

# Told in passing after drafting the year again.
plan-year-redrafted = Yil yangilandi.

# Heading: weeks that come into the year. $count: how many.
plan-week-added = Qoʻshiladi: { $count }

# Heading: weeks that get another theme. $count: how many.
plan-week-changed = Mavzusi oʻzgaradi: { $count }

# Heading: weeks in which the preschool is closed now. $count: how many.
plan-week-closed-then = Dam olish haftasi boʻladi: { $count }

# At a week of the year: its weekly plan changes with it.
plan-week-follows = Haftalik reja ham qaytadan tuziladi

# At a week of the year: its weekly plan keeps its activities.
plan-week-stays = Haftalik rejadagi mashgʻulotlar qoladi

# Title of the plan of a month. $month: its name.
month-of = Oy rejasi: { $month }

# In the year, at a month: opens its goals and indicators.
month-open = Oy maqsadlari va koʻrsatkichlari

# Where a month has no plan.
month-none = Bu oyning rejasi hali yoʻq

# Under that.
month-none-hint = U yil tuzilganda paydo boʻladi.

# Heading: goals of the month by development area.
month-goals = Sohalar boʻyicha maqsadlar

# Where there are none.
month-goals-none = Maqsadlar hali yozilmagan.

# Heading: indicators the group looks at in this month.
month-indicators = Diqqatdagi koʻrsatkichlar

# Where there are none.
month-indicators-none = Koʻrsatkichlar hali tanlanmagan.

# Heading and field: work with families in this month.
month-families = Oila bilan ishlash

# Where nothing is written of it.
month-families-none = Hali yozilmagan.

# Heading: the weeks of the month.
month-weeks = Oyning haftalari

# Told in passing after saving the month.
month-saved = Oy rejasi saqlandi.

# Where somebody else wrote the same field of a month.
month-overtaken = Bu orada boshqa kishi ham shu joylarni yozdi. Qaysi biri qolishini tanlang.

# Button, menu and title: what plans touch and what they neglect.
coverage = Qamrov

# Heading of the map of areas and weeks.
coverage-areas = Sohalar haftama-hafta

# The weeks looked at. $first: a day, $last: the last week.
coverage-span = { $first } dan { $last } gacha

# Name of the arrow to earlier weeks.
coverage-earlier = Oldingi haftalar

# Name of the arrow to later weeks.
coverage-later = Keyingi haftalar

# Where nothing is planned in these weeks.
coverage-nothing-planned = Bu haftalarga hali hech narsa rejalanmagan.

# One cell of the map. $area, $week: names, $minutes: a number.
coverage-cell = { $area }, { $week }: { $minutes } daqiqa

# Heading: the shares of the areas beside the recommended ones.
coverage-balance = Sohalar muvozanati

# At an area. $share: its share, $recommended: the recommended one.
coverage-beside = { $share } · tavsiya: { $recommended }

# Heading: children nobody observed lately.
coverage-children = Anchadan beri kuzatilmaganlar

# Under that. $count of $children: numbers of children.
coverage-children-hint = { $children } boladan { $count } tasi. Kuzatuv yozish uchun bosing.

# Where every child was observed.
coverage-children-all = Hamma bolalar kuzatilgan.

# Where the group has no children.
coverage-no-children = Guruhda hali bolalar yoʻq.

# At a child: never observed. Lower case.
coverage-never = hali kuzatilmagan

# At a child: for how long nobody observed it. $days: a number.
coverage-days = { $days } kundan beri

# Heading: indicators that plans or observations left out.
coverage-indicators = Eʼtibordan chetda qolgan koʻrsatkichlar

# Under that.
coverage-indicators-hint = Rejada boʻlmagan yoki kuzatilmaganlar.

# Where none was left out.
coverage-indicators-all = Hammasi qamrab olingan

# At an indicator. $planned and $observed: how often.
coverage-touched = rejada { $planned }, kuzatuvda { $observed }

# Button: show all of them. $count: how many.
coverage-show-all = Hammasini koʻrsatish ({ $count })

# At a week of the year that keeps its theme: it has other working days.
plan-week-days = Ish kunlari oʻzgaradi

# Name of the button that opens a plan as PDF, to be printed.
plan-print = Qogʻozda (PDF)
