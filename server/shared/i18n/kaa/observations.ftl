### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Yozuv qabul qilinmadi: sanasi va vaqti hali kelmagan. Tarbiyachi koʻradi.
error-observation-in-future = Bul jazıwdıń sánesi ele kelmegen. Sáneni hám qurılmańızdıń saatın tekseriń.
# Yozuv qabul qilinmadi: sanasi shu oʻquv yilining birinchi sentabridan oldin.
error-observation-too-old = Bul jazıw usı oqıw jılınan aldınǵı kúnge tiyisli. Jazıwlardı birinshi sentyabrden baslap qosıw múmkin.
# Yozuv qabul qilinmadi: oʻsha kuni bolalardan biri tashkilotning hech bir guruhida boʻlmagan.
error-observation-not-enrolled = Sol kúni balalardan biri ele yamasa endi hesh bir toparda bolmaǵan. Sáneni tekseriń.
# Yozuv qabul qilinmadi: suratlardan birini muallif shu tashkilot kuzatuvlari uchun yubormagan.
error-observation-unknown-photo = Súwretlerden biri siz jibergen súwretler arasında tabılmadı. Onı qaytadan qosıń.
# Yozuv qabul qilinmadi: xuddi shu ichki raqamli yozuvni boshqa kishi kiritgan. Juda kam uchraydi.
error-observation-exists = Bunday nomerli jazıw álleqashan bar. Onı jańa jazıw sıpatında qaytadan jazıń.
# Tuzatish qabul qilinmadi: yozuv bu orada qaytarib olingan.
error-observation-withdrawn = Bul jazıw qaytarıp alınǵan, onı endi ózgertiw múmkin emes.
# Ota-onaning uydan yozgan yozuviga tuzatishi qabul qilinmadi: soha, koʻrsatkich, daraja yoki koʻrsatish oʻzgartirilgan, bu esa tarbiyachining ishi.
error-observation-description-of-staff = Siz óz sózlerińizdi ózgerte alasız. Taraw, kórsetkish hám dárejeni tárbiyashı qosadı.
# Ota-onaning uydan yozgan yozuvini tuzatishi yoki qaytarib olishi qabul qilinmadi: yuborilganiga bir kundan oshgan.
error-observation-day-over = Úyden jiberilgen jazıwdı jiberilgennen keyin bir kún ishinde ózgertiw múmkin. Ótinish, tárbiyashıǵa jazıń.
