# Materialdan foydalanish yozilmadi: aytilgan kun juda eski yoki hali kelmagan. $days: necha kun kechikishi mumkin, butun son.
error-media-using-wrong-day = Bu kun yozib qoʻyilmaydi: u kelajakda yoki { $days } kundan ham oldin.
# Toʻplam saqlanmadi: uni kimdir shu orada oʻzgartirgan yoki oʻchirgan.
error-media-using-collection-changed = Toʻplam shu orada oʻzgargan. Uni qaytadan ochib, oʻzgartirishlaringizni takrorlang.
# Toʻplam saqlanmadi: undagi materiallardan biri yoʻq yoki foydalanuvchiga koʻrinmaydi.
error-media-using-unknown-item = Toʻplamga qoʻshilayotgan materiallardan biri topilmadi. Uni olib tashlab, qaytadan saqlang.
