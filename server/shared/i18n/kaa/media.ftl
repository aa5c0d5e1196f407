### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Fayl qabul qilinmadi: foydalanuvchi yuklagan fayl boʻsh (0 bayt).
error-media-empty = Fayl bos. Onı ashıp kóriń hám qaytadan jiberiń.
# Fayl qabul qilinmadi: hajmi oʻz turi uchun chegaradan katta. $size_mb va $limit_mb: megabaytlar, butun son.
error-media-too-large = Fayl júdá úlken: { $size_mb } MB. Bul túrdegi fayl { $limit_mb } MB dan aspawı kerek.
# Rasm qabul qilinmadi: piksellari juda koʻp. $limit_megapixels: million piksel, butun son.
error-media-too-many-pixels = Súwrettiń ólshemi júdá úlken: { $limit_megapixels } megapikselden aspawı kerek. Onı kishireytip jiberiń.
# Fayl qabul qilinmadi: buzilgan, oxirigacha yuklanmagan yoki oʻqib boʻlmaydi.
error-media-broken = Fayldı oqıw múmkin bolmadı: ol buzılǵan yamasa aqırına shekem júklenbegen. Onı qurılmańızda ashıp kóriń hám qaytadan jiberiń.
# Saqlangan fayl topilmadi: u oʻchirilgan yoki yuklash muddati oʻtgan.
error-media-missing = Fayl tabılmadı. Júklew waqtı ótken bolıwı múmkin: fayldı qaytadan jiberiń.
# Fayllar ombori vaqtincha javob bermayapti; boshqa ishlar davom etadi.
error-media-storage-away = Fayllar qoyması házir juwap bermey atır. Birazdan keyin qaytadan urınıp kóriń: kiritkenlerińiz saqlanıp turadı.
# Kuzatuv uchun fayl qabul qilinmadi: kuzatuvga faqat rasm biriktiriladi.
error-media-picture-only = Bul jerge tek súwret qosıw múmkin: JPEG, PNG, WebP, HEIC yamasa GIF.
# Fayl yuborish rad etildi: yuborish manzili notoʻgʻri yoki boshqa faylga tegishli.
error-media-ticket-wrong = Fayldı bul adreske jiberiw múmkin emes. Fayldı qaytadan tańlań.
# Fayl yuborish rad etildi: yuborish uchun berilgan chorak soat tugagan.
error-media-ticket-expired = Bul fayldı jiberiw waqtı tamam boldı. Fayldı qaytadan tańlań.
