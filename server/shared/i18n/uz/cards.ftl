# A new assessment round was refused: its days do not follow each other, or lie outside the school year. Shown to a head or methodist.
error-round-wrong-dates = Bosqich oʻquv yili ichida boshlanadi va tugaydi, boshlanishidan oldin tugamaydi. Sanalarni tekshiring.
# A round was refused: its days meet those of another round of the year, or lie on the wrong side of them.
error-round-overlaps = Bu kunlar shu oʻquv yilining boshqa bosqichiga toʻgʻri keladi. Bosqichlar orasidagi kunlarni tanlang.
# A new round was refused: the school year has a round of this number ($number: 1 initial, 2 basic, 3 final) already.
error-round-exists = Bu oʻquv yilining { $number }-bosqichi allaqachon bor.
# A new round was refused: the round before it ($number) was never opened.
error-round-earlier-missing = Avval { $number }-bosqich keladi. Undan oldin shuni oching.
# A new round was refused: the round before it ($number) is still open.
error-round-earlier-open = { $number }-bosqich hali ochiq. Avval uni yoping.
# A new round was refused: no development framework is in force at this installation.
error-round-no-framework = Hech bir rivojlanish dasturi kuchda emas, hozircha belgilaydigan narsa yoʻq. Administratorga murojaat qiling.
# The days of a round cannot be changed: it is closed.
error-round-closed = Bu bosqich yopilgan. Sanalarni oʻzgartirish uchun uni qayta oching.
# Opening a closed round again was refused: a later round of the same year exists.
error-round-not-newest = Faqat oʻquv yilining oxirgi bosqichini qayta ochish mumkin, bu yerda esa keyingisi bor.
# A mark was refused: the round is closed or the child's card is complete, and the educator may not correct it. Shown to an educator.
error-card-closed = Bu karta belgilash uchun yopilgan. Uni tuzatishni metodist yoki mudiradan soʻrang.
# A mark in a closed round or on a complete card was refused: it needs a reason in words.
error-card-reason-missing = Belgi yopilgandan keyin nega tuzatilayotganini yozing.
# A mark was refused: the framework of the round has no such level.
error-card-wrong-level = Bu bosqich dasturida bunday daraja yoʻq. Darajani qayta tanlang.
# A mark was refused: the indicator belongs to another framework than the round's.
error-card-wrong-indicator = Bu koʻrsatkich shu bosqich dasturidan emas. Kartani qayta oching.
# A mark was refused: an entry named as its evidence is not about this child.
error-card-unknown-evidence = Asos deb koʻrsatilgan yozuvlardan biri bu bola haqida emas. Asosni qayta tanlang.
# Completing a card was refused: nothing is marked on it.
error-card-nothing-marked = Bu kartada hali hech narsa belgilanmagan.
# The readiness view was refused: it exists only for groups of the last year before school.
error-card-not-preparatory = Maktabga tayyorlik faqat maktab oldidagi oxirgi yil guruhlari uchun koʻrsatiladi.
