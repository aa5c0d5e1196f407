# Katta fayl boʻlaklarga boʻlib yuborildi, lekin boʻlaklarning bir qismi hali yetib kelmagan. $missing: yetib kelmagan boʻlaklar soni.
error-media-parts-missing = Fayl hali toʻliq yetib kelmadi: yana { $missing } ta boʻlagi qoldi. Yuborishni davom ettiring.
# Katta faylning bir boʻlagi rad etildi: hajmi kutilganidan boshqacha. $size: boʻlakning kutilgan hajmi, baytlarda.
error-media-part-wrong-size = Fayl boʻlagining hajmi mos emas: u { $size } bayt boʻlishi kerak. Faylni qaytadan tanlang.
# Toʻplam (ZIP) yoki katalog rad etildi: turi ruxsat etilganlar orasida yoʻq yoki ichidagisi nomiga mos emas.
error-media-parcel-type-refused = Bu fayl toʻplam ham, katalog ham emas. Toʻplam ZIP faylda, katalog XLSX, CSV, JSON, SQLITE3 yoki ZIP faylda boʻladi.
# Fayl rad etildi: bogʻchaga ajratilgan joy yetmaydi. $size_mb: fayl hajmi, $used_mb: band joy, $limit_mb: ajratilgan joy; megabaytlar, butun son.
error-media-quota-full = Bogʻchangizga ajratilgan joy yetmaydi: { $limit_mb } MB dan { $used_mb } MB band, bu faylga yana { $size_mb } MB kerak. Keraksiz materiallarni olib tashlang yoki joyni koʻpaytirishni soʻrang.
# Fayl rad etildi: u aytilganidan katta chiqdi va bogʻchaga ajratilgan joyga sigʻmaydi.
error-media-no-room-left = Fayl aytilganidan katta chiqdi va bogʻchangizga ajratilgan joyga sigʻmadi. Keraksiz materiallarni olib tashlab, qaytadan yuboring.
# Fayl rad etildi: virus tekshiruvi unda zararli dastur topdi.
error-media-infected = Faylda virus topildi, u qabul qilinmadi. Qurilmangizni tekshiring va boshqa fayl yuboring.
# Fayl rad etildi: virus tekshiruvi bunday katta fayllarni tekshira olmaydi.
error-media-not-scannable = Fayl virusga tekshirish uchun juda katta. Kichikroq fayl yuboring.
# Buyruq satrida, omborni tekshirish jadvali: ustun nomi, ombor boʻlimi (texnik nom).
media-verify-bucket = boʻlim
# Buyruq satrida, jadval ustuni: tekshirilgan fayllar soni.
media-verify-objects = fayllar
# Buyruq satrida, jadval ustuni: oʻqilgan hajm, megabaytlarda.
media-verify-megabytes = MB
# Buyruq satrida, jadval ustuni: bazada bor, omborda yoʻq fayllar soni.
media-verify-missing = yoʻq
# Buyruq satrida, jadval ustuni: mazmuni oʻzgargan fayllar soni.
media-verify-wrong = buzilgan
# Buyruq satrida, jadval ustuni: omborda bor, bazada yoʻq fayllar soni.
media-verify-orphans = egasiz
# Buyruq satrida, jadval ostida: hammasi joyida.
media-verify-sound = Ombordagi hamma narsa joyida.
# Buyruq satrida, jadval ostida: nosozliklar topildi. $count: ularning soni.
media-verify-faulty = Nosozliklar topildi: { $count } ta.
