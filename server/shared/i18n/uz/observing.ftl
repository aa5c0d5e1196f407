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
