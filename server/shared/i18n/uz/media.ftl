# Fayl qabul qilinmadi: foydalanuvchi yuklagan fayl boʻsh (0 bayt).
error-media-empty = Fayl boʻsh. Uni ochib koʻring va qaytadan yuboring.
# Fayl qabul qilinmadi: turi ruxsat etilganlar orasida yoʻq (masalan, SVG, arxiv, dastur, ofis fayli).
error-media-type-refused = Bunday turdagi fayl qabul qilinmaydi. Rasm (JPEG, PNG, WebP, HEIC, GIF), PDF, taqdimot (PPTX, ODP), video (MP4, MOV, WebM), ovoz (MP3, M4A, WAV, OGG) yoki oʻyin (ZIP) yuboring. Matnni avval PDF qilib saqlang.
# Fayl qabul qilinmadi: nomidagi kengaytma bir turni, ichidagisi boshqa turni bildiradi. $declared va $found: picture, document, video yoki sound.
error-media-name-mismatch =
    Fayl nomiga koʻra bu { $declared ->
        [picture] rasm
        [document] PDF hujjat
        [video] video
        [game] oʻyin (ZIP)
       *[sound] ovoz yozuvi
    }, ichida esa { $found ->
        [picture] rasm
        [document] PDF hujjat
        [video] video
        [game] oʻyin (ZIP)
       *[sound] ovoz yozuvi
    }. Fayl nomini toʻgʻrilab, qaytadan yuboring.
# Fayl qabul qilinmadi: hajmi oʻz turi uchun chegaradan katta. $size_mb va $limit_mb: megabaytlar, butun son.
error-media-too-large = Fayl juda katta: { $size_mb } MB. Bu turdagi fayl { $limit_mb } MB dan oshmasligi kerak. Uni qisqartiring yoki sifatini pasaytirib saqlang.
# Rasm qabul qilinmadi: piksellari juda koʻp. $limit_megapixels: million piksel, butun son.
error-media-too-many-pixels = Rasmning oʻlchami juda katta: { $limit_megapixels } megapikseldan oshmasligi kerak. Uni kichraytirib yuboring.
# PDF qabul qilinmadi: sahifalari juda koʻp. $limit_pages: eng koʻp sahifa soni.
error-media-too-many-pages = Hujjatda sahifa juda koʻp: koʻpi bilan { $limit_pages } sahifa boʻlishi mumkin. Uni qismlarga boʻlib yuboring.
# PDF qabul qilinmadi: parol yoki nusxa olishdan himoya qoʻyilgan.
error-media-encrypted = Hujjat parol yoki nusxa olishdan himoya bilan yopilgan. Uni himoyasiz saqlab, qaytadan yuboring.
# Fayl qabul qilinmadi: buzilgan, oxirigacha yuklanmagan yoki oʻqib boʻlmaydi.
error-media-broken = Faylni oʻqib boʻlmadi: u buzilgan yoki oxirigacha yuklanmagan. Uni qurilmangizda ochib koʻring va qaytadan yuboring.
# Saqlangan fayl topilmadi: u oʻchirilgan yoki yuklash muddati oʻtgan.
error-media-missing = Fayl topilmadi. Yuklash muddati oʻtgan boʻlishi mumkin: faylni qaytadan yuboring.
# Fayllar ombori vaqtincha javob bermayapti; boshqa ishlar davom etadi.
error-media-storage-away = Fayllar ombori hozir javob bermayapti. Birozdan keyin qayta urinib koʻring: kiritganlaringiz saqlanib turadi.
# Kuzatuv uchun fayl qabul qilinmadi: kuzatuvga faqat rasm biriktiriladi.
error-media-picture-only = Bu yerga faqat rasm qoʻshish mumkin: JPEG, PNG, WebP, HEIC yoki GIF.
# Material qabul qilinmadi: uning turi (masalan, video) fayliga (masalan, PDF) mos emas.
error-media-kind-mismatch = Bunday turdagi materialni bu fayldan tayyorlab boʻlmaydi. Boshqa tur yoki boshqa fayl tanlang.
# Material qabul qilinmadi: uning fayli avvalroq rad etilgan.
error-media-file-refused = Bu materialning fayli qabul qilinmagan. Boshqa fayl yuboring.
# Material qabul qilinmadi: hech bir tilda nomi yoʻq.
error-media-no-title = Materialga kamida bitta tilda nom bering.
# Material qabul qilinmadi: nomi yoki tavsifi juda uzun. $limit: eng koʻp belgilar soni.
error-media-text-too-long = Nom yoki tavsif juda uzun: koʻpi bilan { $limit } ta belgi boʻlishi mumkin.
# Material qabul qilinmadi: belgilaridan biri (hafta mavzusi, yosh guruhi, rivojlanish sohasi) tizimga nomaʼlum.
error-media-wrong-mark = Mavzu, yosh guruhi yoki sohalardan biri nomaʼlum. Ularni roʻyxatdan tanlang.
# Fayl yuborish rad etildi: yuborish manzili notoʻgʻri yoki boshqa faylga tegishli.
error-media-ticket-wrong = Faylni bu manzilga yuborib boʻlmaydi. Faylni qaytadan tanlang.
# Fayl yuborish rad etildi: yuborish uchun berilgan chorak soat tugagan.
error-media-ticket-expired = Bu faylni yuborish vaqti tugagan. Faylni qaytadan tanlang.
# Oʻyin qabul qilinmadi: arxivda boshlangʻich sahifa yoʻq.
error-media-game-no-start = Oʻyin arxivida index.html topilmadi. U arxivning eng yuqori papkasida turishi kerak.
# Oʻyin qabul qilinmadi: arxivdagi fayl turi ruxsat etilmagan yoki nomi xavfli. $file: faylning arxivdagi yoʻli.
error-media-game-file-refused = Oʻyin arxividagi “{ $file }” fayli qabul qilinmaydi. Faqat HTML, CSS, JavaScript, JSON, rasm, ovoz va shrift fayllari boʻlishi mumkin.
# Oʻyin qabul qilinmadi: arxivda fayl juda koʻp. $limit_files: eng koʻp fayl soni.
error-media-game-too-many-files = Oʻyin arxivida fayl juda koʻp: koʻpi bilan { $limit_files } ta boʻlishi mumkin.
# Taqdimot qabul qilinmadi: bu oʻrnatishda uni sahifalarga aylantiradigan dastur (LibreOffice) yoʻq.
error-media-office-missing = Bu yerda PowerPoint va ODP taqdimotlarini ochib boʻlmaydi. Taqdimotni PDF qilib saqlang va qaytadan yuboring.
# Taqdimot qabul qilinmadi: undagi rasm, video yoki jadval taqdimotning ichida emas, boshqa manzilda turadi.
error-media-links-outside = Taqdimotdagi rasm yoki videolarning bir qismi boshqa joyda turadi (havola bilan ulangan). Ularni taqdimotning oʻziga joylang yoki taqdimotni PDF qilib saqlang.
