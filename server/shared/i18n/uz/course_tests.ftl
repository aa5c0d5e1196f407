# An answer was sent to an attempt at a test that was already handed in.
error-course-test-submitted = Bu urinish topshirilgan, javob endi oʻzgarmaydi.

# An answer came after the time of the test had run out; earlier answers are kept.
error-course-test-time-is-up = Vaqt tugadi, shu javob qabul qilinmadi. Undan oldin bergan javoblaringiz saqlangan va hisobga olinadi.

# A test cannot be begun: the course is closed or the person has left it.
error-course-test-closed = Kurs yopilgan yoki siz unda qatnashmayapsiz, testni boshlab boʻlmaydi.

# A test cannot be begun: it was passed before.
error-course-test-passed-already = Siz bu testdan oʻtgansiz.

# A test cannot be begun: no attempts remain.
error-course-test-no-attempts-left = Urinishlar qolmadi. Trener bilan gaplashing.

# A test cannot be begun: the bank has too few questions. $topic: a short code of a topic.
error-course-test-too-few-questions = Bankda “{ $topic }” mavzusi boʻyicha savollar yetarli emas.

# The identity of a new attempt belongs to another one.
error-course-test-id-taken = Bu identifikator band, qaytadan boshlang.

# The answer that was sent does not fit the question.
error-course-test-not-an-answer = Bu javob savolga mos emas.

# The identity of a new question belongs to another one.
error-course-question-id-taken = Bu identifikator boshqa savolniki.

# A question was saved over a version that is not the newest. $revision: number of the newest version.
error-course-question-changed-meanwhile = Savolni kimdir oʻzgartirib boʻlgan (hozir { $revision }-tahrir). Sahifani yangilang.

# What is wrong with a question of the bank: its kind.
error-course-question-unknown-kind = Bunday turdagi savol yoʻq.

# What is wrong with a question of the bank: the code of its topic.
error-course-question-wrong-topic = Mavzu kodi lotin harflari, raqamlar va chiziqchadan iborat boʻladi.

# What is wrong with a question of the bank: its difficulty.
error-course-question-wrong-difficulty = Qiyinlik darajasi 1 dan 3 gacha.

# What is wrong with a question of the bank: its text is missing.
error-course-question-no-text = Savolning oʻzbekcha matni yoʻq.

# What is wrong with a question of the bank: a text is too long.
error-course-question-too-long = Matn juda uzun.

# What is wrong with a question of the bank whose answer is a number.
error-course-question-number-with-choices = Javobi son boʻlgan savolda variantlar boʻlmaydi.

# What is wrong with a question of the bank whose answer is a number.
error-course-question-no-value = Toʻgʻri son koʻrsatilmagan.

# What is wrong with a question of the bank whose answer is a number.
error-course-question-wrong-tolerance = Ruxsat etilgan farq manfiy boʻlmaydi.

# What is wrong with a question of the bank: its choices.
error-course-question-wrong-number-of-choices = Variantlar 2 tadan 12 tagacha boʻladi.

# What is wrong with a question of the bank: the codes of its choices.
error-course-question-wrong-slugs = Variantlar kodlari har xil boʻlib, lotin harflari va raqamlardan iborat boʻlishi kerak.

# What is wrong with a question of the bank: a choice without text.
error-course-question-choice-without-text = Variantning oʻzbekcha matni yoʻq.

# What is wrong with a question of the bank: a number beside choices.
error-course-question-value-with-choices = Variantli savolda son koʻrsatilmaydi.

# What is wrong with a question of the bank: pairs in another kind of question.
error-course-question-pair-without-match = Juftliklar faqat moslashtirish savolida boʻladi.

# What is wrong with a matching question of the bank.
error-course-question-no-pair = Har bir variantning oʻzbekcha jufti boʻlishi kerak.

# What is wrong with a matching question of the bank.
error-course-question-same-pair = Ikki variantning jufti bir xil.

# What is wrong with a question of the bank: what is said to be right.
error-course-question-right-unknown = Toʻgʻri deb koʻrsatilgan variant savolda yoʻq.

# What is wrong with an ordering or matching question of the bank.
error-course-question-right-not-whole = Toʻgʻri javob barcha variantlarni oʻz ichiga olishi kerak.

# What is wrong with a question of the bank that has one right answer.
error-course-question-right-not-one = Toʻgʻri javob bitta boʻlishi kerak.

# What is wrong with a question of the bank: nothing is right.
error-course-question-no-right = Toʻgʻri javob koʻrsatilmagan.

# The file that was sent to be imported into the question bank is not a package of questions.
error-course-bank-not-a-package = Bu fayl QTI toʻplami emas: imsmanifest.xml bilan zip fayl kerak.

# The file that was sent to be imported into the question bank is too large or would be when unpacked.
error-course-bank-too-large = Toʻplam juda katta.

# What is wrong with a package of questions; stands after a file name.
error-qti-no-items = roʻyxatda savollar yoʻq

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-forbidden-xml = taqiqlangan XML: tur va obyekt eʼlonlari boʻlmasligi kerak

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-broken-xml = buzilgan XML

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-too-deep = XML juda chuqur joylashgan

# What is wrong with a file of a package of questions; stands after a file name. $name: name of an XML element such as img.
error-qti-media = rasm, tovush va formulalar qabul qilinmaydi ({ $name })

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-not-an-item = QTI savoli emas

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-unknown-version = QTI versiyasi notanish: 3.0, 2.2 yoki 2.1 boʻlishi kerak

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-adaptive = moslashuvchan va andozali savollar qabul qilinmaydi

# What is wrong with a file of a package of questions; stands after a file name. $count: number of places to answer.
error-qti-not-one-interaction = savolda javob joyi bitta boʻlishi kerak, bunda { $count } ta

# What is wrong with a file of a package of questions; stands after a file name. $name: name of a kind of answer in QTI.
error-qti-unknown-interaction = bunday javob turi qabul qilinmaydi: { $name }

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-wrong-identifier = savol identifikatori notoʻgʻri

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-same-identifier = identifikator takrorlangan

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-no-declaration = javob eʼlon qilinmagan

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-no-correct-response = toʻgʻri javob koʻrsatilmagan

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-not-pairs = har bir chap variantga aynan bitta oʻng variant mos kelishi kerak

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-not-a-number = toʻgʻri javob son emas

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-uneven-tolerance = yuqori va quyi farq bir xil boʻlishi kerak

# What is wrong with a package of questions; stands after a file name.
error-qti-no-file = roʻyxatda bor, toʻplamda yoʻq

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-file-too-large = fayl juda katta
