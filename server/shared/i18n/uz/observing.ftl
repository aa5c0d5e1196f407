# Kuzatuv yoziladigan ekran sarlavhasi.
observe = Kuzatuv yozish
# Guruh bolalarining yuzlari ustida; bir nechtasini tanlash mumkin.
observe-whom = Kim haqida?
# Tanlangan bola yonida: guruhning qolganlarini koʻrsatadi.
observe-others = Yana kimdir
# Bir tegishda yoziladigan iboralar ustida.
observe-phrases = Tayyor iboralar
# Kuzatuv soʻzlari uchun maydon nomi.
observe-text = Nimani koʻrdingiz?
# Rivojlanish sohalari ustida.
observe-area = Rivojlanish sohasi
# Koʻrsatkich va darajani tanlashni ochadigan tugma.
observe-details = Aniqroq: koʻrsatkich va daraja
# Tanlangan sohaning koʻrsatkichlari ustida.
observe-indicator = Koʻrsatkich
# Darajalar ustida: hali emas, yordam bilan, mustaqil.
observe-level = Daraja
# Soha tanlanmagan yoki bu yoshda koʻrsatkich boʻlmasa.
observe-no-indicators = Avval sohani tanlang; eng kichiklar uchun koʻrsatkichlar yoʻq.
# Surat tanlashni ochadigan tugma.
observe-photos = Surat qoʻshish
# Suratlar yuborilayotganda saqlash tugmasida.
observe-photos-going = Suratlar yuborilmoqda…
# Oʻchirib-yoqgich: yozuv bolaning oilasiga koʻrinadi.
observe-shared = Oilaga koʻrsatilsin
# Xabar: yozuv serverda. $names: ismlar.
observe-saved = Saqlandi: { $names }
# Xabar: yozuv qurilmada, keyin yuboriladi. $names: ismlar.
observe-waits = Qurilmada saqlandi, aloqa tiklangach yuboriladi: { $names }
# Shu xabardagi tugma: guruh haqida yana bir yozuv.
observe-another = Yana bitta
# Hech kim tanlanmaganda yuzlar ostida.
observe-need-children = Yozuv kim haqidaligini belgilang
# Maydon boʻsh boʻlganda uning ostida.
observe-need-text = Bir-ikki soʻz yozing yoki iborani tanlang
# Hech bir soha tanlanmaganda ular ostida.
observe-need-area = Rivojlanish sohasini tanlang
# Guruhda bola boʻlmaganda.
observe-no-children = Bu guruhda bolalar yoʻq
# Shuning ostida.
observe-no-children-hint = Bolalar guruhga qabul qilingach, shu yerda koʻrinadi.
# Fayl nomi ostida: u yuborilmoqda.
upload-sending = Yuborilmoqda…
# Fayl nomi ostida: u yetib keldi va tekshirilmoqda.
upload-checking = Yuborildi, tekshirilmoqda
# Fayl nomi ostida: u qabul qilindi.
upload-ready = Qabul qilindi
# Fayl nomi ostida: u qabul qilinmadi; odatda oʻrniga sababi koʻrsatiladi.
upload-failed = Yuborilmadi
# Faylni olib tashlaydigan tugma nomi. $name: fayl nomi.
upload-remove = Olib tashlash: { $name }
# A file was on its way when its page was loaded anew, so that the page does not have it any more.
error-upload-window-left = Sahifa qayta ochildi. Shu faylni yana tanlang: yuborish toʻxtagan joyidan davom etadi.
# The device does not give the file to the page any more: it was changed, moved or taken away.
error-upload-unreadable = Faylni oʻqib boʻlmadi: u oʻzgargan, koʻchirilgan yoki oʻchirilgan. Faylni yana tanlang.
# A file has the name and the size of one that was begun, but was written at another time, so that it is another.
error-upload-another-file = Bu fayl avval yuborila boshlagan faylga oʻxshaydi, lekin boshqa. Uni yana bir marta tanlang.
# Above an entry begun from an activity of the plan. $title: the activity.
observe-at = Mashgʻulot: { $title }
# Button beside the faces: choose the whole group.
observe-everybody = Butun guruh
# The same button when everybody is chosen: choose nobody.
observe-nobody = Hech kim
# Field under a photo that was sent: what it shows. $name: the file's name.
observe-caption = Surat izohi: { $name }
# Button after a refusal because a family has not agreed to photos: keep the entry without showing it to families.
observe-for-staff = Faqat xodimlar uchun saqlash
# Button below an entry and title of its form.
entry-correct = Tuzatish
# Title of a question.
entry-withdraw-this = Yozuv qaytarib olinsinmi?
# In that question.
entry-withdraw-hint = Yozuv oila va hamkasblardan yashiriladi va kartaga hisoblanmaydi. U tarixda qoladi.
# Button below an entry that was corrected, and title of what it opens.
entry-history = Oldingi koʻrinishlari
# Under an earlier version of an entry. $author: who changed it, $moment: when.
entry-version = oʻzgartirdi: { $author }, { $moment }
# Heading on the first screen: the most useful observations next.
today-next-to-see = Kimni kuzatish foydali
# Why this child: nobody has noted anything yet.
today-because-never_seen = hali biror marta kuzatilmagan
# Why this child. $days: how long ago the last entry was.
today-because-not_seen_lately = { $days } kundan beri kuzatilmagan
# Why this child: an open next step of its route.
today-because-step_open = keyingi qadami: qanday ketayotganini koʻring
# Why this child: its card lacks evidence. $round: the assessment round's name.
today-because-card_gap = kartada boʻsh ({ $round } bosqich)
