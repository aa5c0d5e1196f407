# Xabar qabul qilinmadi: uning ichki raqami boshqa xabarga tegishli. Juda kam uchraydi.
error-message-id-taken = Bunday raqamli xabar allaqachon bor. Uni yangi xabar sifatida qaytadan yozing.
# Xabar qabul qilinmadi: bola bugun hech bir guruhda emas (ketgan yoki hali kelmagan).
error-message-not-enrolled = Bola hozir hech bir guruhda emas, shuning uchun xabarni oladigan kishi yoʻq.
# Xodimning xabari qabul qilinmadi: u koʻrsatgan kuzatuv oila bilan boʻlishilmagan, oila uni koʻra olmaydi.
error-message-entry-not-shared = Bu kuzatuv oila bilan boʻlishilmagan. Avval uni oila bilan boʻlishing yoki xabarni kuzatuvsiz yuboring.
# Eʼlon qabul qilinmadi: koʻrsatiladigan oxirgi kuni oʻtib ketgan.
error-announcement-already-over = Eʼlonning oxirgi kuni oʻtib ketgan. Bugungi yoki keyingi kunni tanlang.
# Oilaga: bu eʼlonni tasdiqlash soʻralmagan.
error-announcement-not-asked = Bu eʼlon tasdiqlashni talab qilmaydi.
# Eʼlon qabul qilinmadi: uning ichki raqami boshqa eʼlonga tegishli. Juda kam uchraydi.
error-announcement-id-taken = Bunday raqamli eʼlon allaqachon bor. Uni yangi eʼlon sifatida qaytadan yozing.
# Rad etildi: soʻrovnoma ochilgan yoki yopilgan, savollari endi oʻzgarmaydi va oʻchirilmaydi.
error-questionnaire-not-a-draft = Bu soʻrovnoma allaqachon ochilgan, uni oʻzgartirib yoki oʻchirib boʻlmaydi.
# Rad etildi: soʻrovnomani bu orada boshqa kishi oʻzgartirgan.
error-questionnaire-changed-meanwhile = Soʻrovnomani bu orada boshqa kishi oʻzgartirdi. Uni qaytadan oching va oʻzgarishlaringizni qoʻshing.
# Rad etildi: soʻrovnomaning javob berish mumkin boʻlgan oxirgi kuni oʻtib ketgan.
error-questionnaire-already-over = Javob berishning oxirgi kuni oʻtib ketgan. Avval keyingi kunni belgilang.
# Rad etildi: hali ochilmagan soʻrovnomani yopib boʻlmaydi.
error-questionnaire-still-draft = Bu soʻrovnoma hali ochilmagan.
# Oilaga: soʻrovnoma hali ochilmagan yoki yopilgan, javoblar qabul qilinmaydi.
error-questionnaire-not-open = Bu soʻrovnomaga hozir javob berib boʻlmaydi: u yopilgan.
# Bolaning maʼlumotlarini kim oʻqigani roʻyxatida: xodim eʼlonni qaysi oila tasdiqlaganini koʻrgan.
page-read-announcement-read = eʼlonni kim tasdiqlagani
