# The region that practice preschools lie in; it is none of the country's
practice-region = Mashq hududi
# The district that a practice preschool lies in, alone
practice-district = Mashq tumani
# The preschool that practice preschools are copied from; nobody enters it
practice-template = Mashq bogʻchasi namunasi
# The name of a participant's practice preschool; $name is the participant's full name
practice-preschool = Mashq bogʻchasi: { $name }
# A practice task: plan a whole week
practice-task-plan-week = Haftani rejalashtiring
# What to do for the task above
practice-task-plan-week-text = Uch haftadan keyingi haftaning rejasini tuzing: har bir ish kunining barcha qismlarini toʻldiring va tasdiqlashga yuboring.
# A practice task: adapt an activity for one child
practice-task-adapt-activity = Mashgʻulotni bolaga moslang
# What to do for the task above
practice-task-adapt-activity-text = Haftalik rejadagi bitta mashgʻulotda bir bola uchun nima boshqacha qilinishini yozing.
# A practice task: record observations of two children
practice-task-observe-two = Ikki bolani kuzating
# What to do for the task above
practice-task-observe-two-text = Ikki xil bola haqida kuzatuv yozing, har biriga mos koʻrsatkichni tanlang.
# A practice task: complete every development card of a group
practice-task-close-round = Davrani yakunlang
# What to do for the task above
practice-task-close-round-text = Bir guruhdagi barcha bolalarning rivojlanish kartalarini toʻldirib, yakunlangan deb belgilang.
# A practice task: attach a resource of the media library to an activity
practice-task-media-on-activity = Mashgʻulotga material biriktiring
# What to do for the task above
practice-task-media-on-activity-text = Mediatekadan material tanlab, shu yoki keyingi haftaning bir mashgʻulotiga biriktiring.
# A practice task: find why a figure fell and decide
practice-task-why-it-fell = Koʻrsatkich nega pasaydi?
# What to do for the task above
practice-task-why-it-fell-text = “Kuzatilgan bolalar” koʻrsatkichi pasaygan. Qaysi guruh tufayli ekanini toping va qaror qabul qiling: sababini asosda yozing, kutilgan natija, muddat va topshiriqni belgilang.
# What is still missing of the task to plan a week; $week is the day the week begins, $parts how many parts of the day are not filled yet
practice-missing-parts = { $week } kuni boshlanadigan hafta rejasida kunning { $parts } ta qismi hali har kuni toʻldirilmagan.
# What is still missing of the task to plan a week, which is filled already; $week is the day the week begins
practice-missing-submission = { $week } kuni boshlanadigan hafta rejasi toʻldirilgan: endi uni tasdiqlashga yuboring.
# What is still missing of the task to adapt an activity
practice-missing-adaptation = Hali birorta moslashtirish yozilmagan.
# What is still missing of the task to observe two children; $count is how many children are left
practice-missing-observations = Yana { $count } bola haqida koʻrsatkichli kuzatuv kerak.
# What is still missing of the task to finish a round; there is no round yet
practice-missing-round = Hali bosqich ochilmagan.
# What is still missing of the task to finish a round; $group is the name of a group, $count how many cards are left
practice-missing-cards = “{ $group }” guruhida yakunlanmagan kartalar: { $count }.
# What is still missing of the task to attach a resource
practice-missing-resource = Shu va keyingi haftaning hech bir mashgʻulotida material yoʻq.
# What is still missing of the task to decide upon a figure: there is no decision
practice-missing-decision = Pasaygan koʻrsatkich boʻyicha hali qaror qabul qilinmagan.
# What is still missing of the task to decide upon a figure: the decision does not name the reason
practice-missing-reason = Qaror bor, ammo asosda haqiqiy sabab – qaysi guruh kuzatilmagani – aytilmagan. Koʻrsatkich ortidagi qatorlarni oching.
# What is still missing of the task to decide upon a figure: the decision has no task for anybody
practice-missing-task = Qarorda hech kimga topshiriq berilmagan.
# The band across every page while somebody works in a practice preschool
practice-band = Bu mashq bogʻchasi. Bu yerdagi hech narsa haqiqiy emas va hech qayerda hisobga olinmaydi.
# Button: out of the practice preschool, back to the own account
practice-leave = Mashqdan chiqish
# Title of the page on which one enters the practice preschool
practice-enter-title = Mashq bogʻchasiga kirish
# What the page on which one enters the practice preschool says
practice-enter-text = Siz mashq hisobi bilan kirasiz. Oʻz hisobingizga yuqoridagi “Mashqdan chiqish” tugmasi bilan qaytasiz.
# Button: enter the practice preschool
practice-enter = Kirish
# Refusal: the practice preschool is not made yet
error-practice-not-ready = Mashq bogʻchasi hali tayyor emas.
# Refusal: the course has ended, its practice preschool is not entered any more
error-practice-course-over = Kurs tugagan: mashq bogʻchasiga endi kirilmaydi.
# Refusal: an address that enters the practice preschool is good once and for ten minutes
error-practice-ticket-used = Bu havola ishlatilgan yoki eskirgan. Mashqqa kursdan qayta kiring.
# Refusal: a practice account has no password of its own
error-practice-no-password = Mashq hisobining paroli yoʻq.
# Refusal: whoever works in a practice preschool wants to share something beyond it, or to join another preschool
error-practice-stays-inside = Mashq bogʻchasidan tashqariga hech narsa chiqmaydi: bu yerda qilingan ish boshqalarga koʻrinmaydi.
