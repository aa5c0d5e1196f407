# Yozuv qabul qilinmadi: sanasi va vaqti hali kelmagan. Tarbiyachi koʻradi.
error-observation-in-future = Bu yozuvning sanasi hali kelmagan. Sanani va qurilmangiz soatini tekshiring.
# Yozuv qabul qilinmadi: sanasi shu oʻquv yilining birinchi sentabridan oldin.
error-observation-too-old = Bu yozuv shu oʻquv yilidan oldingi kunga tegishli. Yozuvlarni birinchi sentabrdan boshlab qoʻshish mumkin.
# Yozuv qabul qilinmadi: oʻsha kuni bolalardan biri tashkilotning hech bir guruhida boʻlmagan.
error-observation-not-enrolled = Oʻsha kuni bolalardan biri hali yoki endi hech bir guruhda boʻlmagan. Sanani tekshiring.
# Yozuv qabul qilinmadi: u oʻsha kuni har xil guruhlarda boʻlgan bir necha bola haqida.
error-observation-different-groups = Oʻsha kuni bu bolalar har xil guruhlarda boʻlgan. Har bir guruh uchun alohida yozuv qiling.
# Yozuv qabul qilinmadi: rivojlanish sohasi amaldagi koʻrsatkichlar toʻplamida yoʻq.
error-observation-wrong-area = Amaldagi koʻrsatkichlar toʻplamida bunday rivojlanish sohasi yoʻq. Sohani qaytadan tanlang.
# Yozuv qabul qilinmadi: koʻrsatkich boshqa rivojlanish sohasiga yoki boshqa toʻplamga tegishli.
error-observation-wrong-indicator = Bu koʻrsatkich tanlangan sohaga tegishli emas. Koʻrsatkichni qaytadan tanlang.
# Yozuv qabul qilinmadi: bunday daraja (hali emas, yordam bilan, mustaqil) toʻplamda yoʻq.
error-observation-wrong-level = Amaldagi koʻrsatkichlar toʻplamida bunday daraja yoʻq. Darajani qaytadan tanlang.
# Yozuv qabul qilinmadi: suratlardan birini muallif shu tashkilot kuzatuvlari uchun yubormagan.
error-observation-unknown-photo = Suratlardan biri siz yuborgan suratlar orasidan topilmadi. Uni qaytadan qoʻshing.
# Yozuv qabul qilinmadi: xuddi shu ichki raqamli yozuvni boshqa kishi kiritgan. Juda kam uchraydi.
error-observation-exists = Bunday raqamli yozuv allaqachon bor. Uni yangi yozuv sifatida qaytadan yozing.
# Tuzatish qabul qilinmadi: yozuv bu orada qaytarib olingan.
error-observation-withdrawn = Bu yozuv qaytarib olingan, uni endi oʻzgartirib boʻlmaydi.
# Yozuv oilalarga koʻrsatilmadi: suratda bir necha bola bor, ayrim oilalar suratga rozilik bermagan. $names: shu bolalarning ismlari. Pedagog koʻradi.
error-observation-consent-missing = Suratda bir necha bola bor, lekin hamma oila ham suratga rozilik bermagan: { $names }. Yozuvni bogʻcha ichida qoldiring yoki suratni olib tashlang.
# Yozuv qabul qilinmadi: unda koʻrsatilgan mashgʻulot shu guruhning haftalik rejasidagi qator emas.
error-observation-unknown-activity = Bu mashgʻulot guruhning haftalik rejasida yoʻq. Uni qaytadan tanlang yoki boʻsh qoldiring.
# Tuzatish qabul qilinmadi: bu ota-onaning uydan yozgan yozuvi. Pedagog rivojlanish sohasi, koʻrsatkich va darajani qoʻshadi, soʻzlar esa oilaniki boʻlib qoladi.
error-observation-words-of-family = Bu oilaning oʻz soʻzlari, ularni faqat oila oʻzgartiradi. Siz soha, koʻrsatkich va darajani qoʻshishingiz mumkin.
# Ota-onaning uydan yozgan yozuviga tuzatishi qabul qilinmadi: soha, koʻrsatkich, daraja yoki koʻrsatish oʻzgartirilgan, bu esa tarbiyachining ishi.
error-observation-description-of-staff = Siz oʻz soʻzlaringizni oʻzgartirishingiz mumkin. Soha, koʻrsatkich va darajani tarbiyachi qoʻshadi.
# Ota-onaning uydan yozgan yozuvini tuzatishi yoki qaytarib olishi qabul qilinmadi: yuborilganiga bir kundan oshgan.
error-observation-day-over = Uydan yuborilgan yozuvni yuborilganidan keyin bir kun ichida oʻzgartirish mumkin. Iltimos, tarbiyachiga yozing.
