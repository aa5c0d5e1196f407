# Resursni ulashish soʻrovining qadami rad etildi: soʻrovning holati oʻzgargan, balki hamkasb ulgurgandir. $state: waiting (kutmoqda), returned (qaytarilgan), accepted (qabul qilingan), declined (rad etilgan), withdrawn (qaytarib olingan).
error-sharing-wrong-step =
    { $state ->
        [waiting] Bu soʻrov qaror kutmoqda.
        [returned] Bu soʻrov muallifga qaytarilgan va javob kutmoqda.
        [accepted] Bu soʻrov allaqachon qabul qilingan.
        [declined] Bu soʻrov allaqachon rad etilgan.
       *[withdrawn] Bu soʻrov allaqachon qaytarib olingan.
    } Holatini koʻrish uchun uni qaytadan oching.
# Koʻrib chiquvchi resursni qaytaradi yoki rad etadi, yoki muallif javob beradi, lekin hech narsa yozmagan. $step: return (qaytarish), decline (rad etish) yoki answer (javob).
error-sharing-words-needed =
    { $step ->
        [answer] Nimani oʻzgartirganingizni yoki fikringizni yozing.
       *[decline] Sababini yozing, shunda muallif nima qilishni biladi.
    }
# Resursni kengroq ulashish rad etildi: u paket bilan boshqa bogʻchadan kelgan.
error-sharing-not-ours = Bu resurs boshqa joyda yaratilgan: uni faqat mualliflari kengroq ulasha oladi.
# Ulashish rad etildi: soʻralganlarning hammasida resurs allaqachon bor. $reach: mine (oʻziniki) yoki preschool (bogʻcha).
error-sharing-already-there = Resurs bu doiraga allaqachon ulashilgan.
# Ulashish rad etildi: shu resurs boʻyicha ochiq soʻrov bor. $reach: preschool, district yoki everybody.
error-sharing-already-asked = Bu resursni ulashish soʻrovi allaqachon kutmoqda. Boshqasini soʻrashdan oldin uni qaytarib oling.
# Ulashish rad etildi: avval torroq qadam kerak. $needed: preschool (bogʻcha) yoki district (tuman).
error-sharing-step-first =
    { $needed ->
        [preschool] Resurs avval bogʻchada ulashiladi, keyin boshqalar bilan.
       *[district] Resursni avval tuman koʻrib chiqadi, keyin uni hamma bilan ulashish mumkin.
    }
# Bogʻchadan tashqariga ulashish rad etildi: resursning litsenziyasi bunga yoʻl qoʻymaydi.
error-sharing-licence = Bu resursning litsenziyasi uni bogʻchada qoldiradi. Ish sizniki boʻlsa, boshqalar foydalanishiga ruxsat beradigan litsenziyani tanlang.
# Bogʻchadan tashqariga ulashish rad etildi: resursning fayli hali tekshirilmoqda yoki qabul qilinmagan.
error-sharing-file-not-ready = Bu resursning bir fayli hali tayyor emas. Tekshirilishini kuting va yana soʻrang.
# Resursni tuzatish rad etildi: tuman yoki vazirlikda uni qaror uchun koʻrib chiqishmoqda.
error-sharing-under-review = Bu resurs ulashish uchun koʻrib chiqilmoqda va shu paytda oʻzgarmaydi. Tuzatish uchun soʻrovni qaytarib oling.
# Bolalar koʻrinadigan yoki eshitiladigan resurs rad etildi: oilalar rozilik bermagan. $names: bolalarning ismlari; $named: ismlarni aytish mumkin boʻlsa 1, aks holda 0; $count: nechta bola, butun son.
error-media-consent-missing =
    { $named ->
        [0] Ayrim oilalarning roziligi yetishmaydi: avval bogʻcha ulardan soʻrashi kerak.
       *[other] Oilaning roziligi yoʻq: { $names }. Avval oilalardan soʻrang yoki bu bolalar yoʻq rasmlarni oling.
    }
# Resurs rad etildi: unda bir nechta rasm bor, lekin u rasmlar toʻplami ham, kartochkalar toʻplami ham emas.
error-media-parts-not-here = Faqat rasmlar va kartochkalar toʻplami bir nechta rasmdan tuziladi.
# Resurs rad etildi: toʻplamdagi rasmning orqa tomoni bor, u faqat kartochkalarda boʻladi.
error-media-back-not-here = Orqa tomon faqat kartochkalarda boʻladi.
# Muammo haqidagi xabarga javob berish rad etildi: hamkasb allaqachon javob bergan.
error-resource-report-settled = Bu xabarga allaqachon javob berilgan. Javobni koʻrish uchun uni qaytadan oching.
