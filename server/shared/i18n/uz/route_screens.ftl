# Tab of a child's page: the child's own route.
child-tab-route = Yoʻnalish
# Heading of a child's individual route, and its name in the list of unsent work.
route-of-child = Individual yoʻnalish
# A route written before the first assessment round of the school year.
route-stage-0 = Yil boshida
# A route after the first assessment round.
route-stage-1 = Boshlangʻich bosqichdan keyin
# A route after the second assessment round.
route-stage-2 = Asosiy bosqichdan keyin
# A route after the third assessment round.
route-stage-3 = Yakuniy bosqichdan keyin
# Above a route that was written without a connection.
route-waits = Qurilmada saqlandi, aloqa tiklangach yuboriladi
# Where a child has no route at this stage; staff see it.
route-none = Bu bosqich uchun yoʻnalish hali yozilmagan. Takliflar tayyor: bolaning kartasi va kuzatuvlaridan.
# The same, for families.
route-none-yet = Yoʻnalish hali yozilmagan.
# What a child can do well: heading and field.
route-strengths = Kuchli tomonlari
# Above what the card shows the child can do; a touch adds it to the text.
route-proposed-strengths = Kartadan: matnga qoʻshish uchun bosing
# Heading: what the child learns next.
route-steps = Keyingi qadamlar
# The same in the form. $count: how many may be chosen at most.
route-steps-up-to = Keyingi qadamlar ({ $count } tagacha)
# In the form, where there is nothing to choose from.
route-no-steps = Hali takliflar yoʻq: avval bir necha kuzatuv yozing.
# Heading: activities chosen for the child.
route-activities = Mashgʻulotlar
# Above activities of the bank that fit the steps.
route-proposed-activities = Qadamlarga mos takliflar
# Field: an activity in one's own words.
route-own-activity = Oʻz soʻzingiz bilan
# An activity that the family does at home.
route-at-home = Uyda
# Button: adds the activity that was typed.
route-add = Qoʻshish
# Name of the button that takes an activity off. $title: its title.
route-remove = Olib tashlash: { $title }
# Name of the button that says an activity was done. $title: its title.
route-tick = Bajarildi: { $title }
# Beside an activity that was done. $day: when.
route-done-on = bajarildi: { $day }
# What was found when the route was looked at again: heading and field.
route-review = Koʻrib chiqish xulosasi
# Switch: the route was looked at again.
route-reviewed = Yoʻnalish koʻrib chiqildi
# Below a route. $author: who wrote it last, $day: when.
route-written-by = { $author }, { $day }
# Button: change the route.
route-change = Oʻzgartirish
# Button: write a first route.
route-begin = Yoʻnalish yozish
# Heading: what is hard for a child. Staff only.
difficulties = Qiyinchiliklar va yordam
# Under that heading.
difficulties-hint = Buni faqat bola bilan ishlaydigan xodimlar koʻradi.
# Where nothing was written.
difficulties-none = Qiyinchilik qayd etilmagan
# Button and title of the form.
difficulty-add = Qiyinchilik qoʻshish
# Button and title of the form.
difficulty-change = Oʻzgartirish
# Button: takes a difficulty off the list.
difficulty-remove = Oʻchirish
# Field: what is hard.
difficulty-text = Nima qiyin?
# Field: what helps.
difficulty-support = Nima yordam beradi?
# Heading above what helps a child.
difficulty-helps = Yordam
# Field: who supports the child.
difficulty-specialist = Mutaxassis
# Choice of that field: nobody.
difficulty-nobody = Tanlanmagan
# Field: the day it was noticed.
difficulty-since-when = Qachondan beri?
# Beside a difficulty. $day: when it was noticed.
difficulty-since = { $day } dan beri
# Switch: it is no longer hard.
difficulty-overcome = Yengib oʻtildi
# Beside a difficulty that is over. $day: when.
difficulty-overcome-on = yengib oʻtildi: { $day }
