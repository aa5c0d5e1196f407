# Button and title.
page-calibration-new = Yangi kelishuv mashqi

# Under the tabs.
page-calibrations-hint = Ikki yoki undan koʻp kishi bir xil holatni mustaqil belgilaydi, keyin farqni birga koʻradi. Bu tekshiruv emas, balki baholashni bir xil tushunish mashqi.

# Where there are none.
page-calibrations-none = Hali mashq yoʻq

# Under that.
page-calibrations-none-hint = Bir necha yozma holatdan boshlang.

# Sort of a calibration. Lower case.
page-calibration-of-cases = yozma holatlar

# Sort of a calibration. Lower case.
page-calibration-of-child = haqiqiy bola

# $count: people who have marked.
page-calibration-raters = belgilaganlar: { $count }

# Sign. Lower case.
page-calibration-closed = yopilgan

# Sign. Lower case.
page-calibration-given = belgilab boʻldingiz

# Sign. Lower case.
page-calibration-waits = belgilaringiz kutilmoqda

# Under the title.
page-calibration-new-hint = Yozma holatlarni yoki bitta haqiqiy bolani tanlang. Tarbiyachilar ilovada, siz shu yerda belgilaysiz.

# Label.
page-calibration-title = Nomi

# Legend.
page-calibration-cases = Yozma holatlar

# Under that.
page-calibration-cases-hint = Bunday bolalar yoʻq: holatlar mashq uchun yozilgan. Koʻpi bilan 12 ta.

# $count: indicators of a case. Lower case.
page-calibration-items = { $count } ta koʻrsatkich

# Where there are no cases.
page-calibration-no-cases = Yozma holatlar yuklanmagan.

# Legend.
page-calibration-or-child = Yoki haqiqiy bola

# Under that.
page-calibration-child-hint = Bola va bosqichni tanlang; holatlarni belgilamang.

# Button.
page-calibration-begin = Boshlash

# Button.
page-calibration-close = Yopish

# $names: people.
page-calibration-marked-by = Belgilaganlar: { $names }

# Where nobody has marked.
page-calibration-nobody = Hali hech kim belgilamagan.

# Heading.
page-calibration-my-marks = Mening belgilarim

# Under that.
page-calibration-my-marks-hint = Boshqalarning belgilari oʻzingiznikini berganingizdan keyin koʻrinadi.

# Link to a child.
page-calibration-look = Bola haqidagi kuzatuvlarni koʻrish

# Button.
page-calibration-give = Belgilarni topshirish

# Heading.
page-agreement = Qanchalik kelishdik

# Under that.
page-agreement-hint = Har bir juftlik uchun: nechtasida bir xil belgilangani va bu tasodifdan qanchalik ortiq ekani.

# Column of the project's own judgement.
page-agreement-ours = Bizning fikrimiz

# Sign under a pair. Lower case.
page-agreement-expected = holat muallifining fikri bilan

# $share: percent, $items: how many marks.
page-agreement-same = { $items } belgidan { $share } bir xil

# $kappa: a number.
page-agreement-kappa = Kappa { $kappa }

# Below −1, the left end of a scale of agreement: each says the opposite of the other.
page-agreement-end-opposite = teskari

# Below 0, the middle of that scale: agreement as by chance. Lower case.
page-agreement-end-chance = tasodifiy

# Below 1, the right end of that scale: full agreement. Lower case.
page-agreement-end-whole = toʻliq

# $kappa with its interval.
page-agreement-kappa-between = Kappa { $kappa }; 95 % ishonch bilan { $low } va { $high } orasida

# Agreement in plain words.
page-agreement-unknown = Xulosa uchun belgilar kam

# Agreement in plain words.
page-agreement-almost-perfect = Deyarli toʻliq kelishuv

# Agreement in plain words.
page-agreement-substantial = Yaxshi kelishuv

# Agreement in plain words.
page-agreement-moderate = Oʻrtacha kelishuv: farqlarni birga koʻring

# Agreement in plain words.
page-agreement-fair = Kuchsiz kelishuv: darajalarni birga aniqlang

# Agreement in plain words.
page-agreement-slight = Kelishuv tasodifdan deyarli farq qilmaydi

# Agreement in plain words, where the interval is wide.
page-agreement-uncertain = Oraliq keng: koʻproq belgi kerak

# Opens the explanation.
page-agreement-how = Bu qanday hisoblanadi

# The explanation.
page-agreement-how-told = Kappa tasodifiy moslikni chiqarib tashlaydi: 1 – hamma belgi bir xil, 0 – tasodifdagidek, manfiy – tasodifdan ham past. Qoʻshni darajalar farqi uzoqroq darajalar farqidan kam hisoblanadi. Yoʻl-yoʻl chiziq – haqiqiy qiymat qaysi oraliqda boʻlishi mumkinligi: belgilar qancha kam boʻlsa, oraliq shuncha keng.

# Notice.
page-agreement-waits = Belgilaringiz olindi. Ikkinchi kishi belgilagach, kelishuv shu yerda koʻrinadi.

# Notice.
page-agreement-none = Kelishuvni koʻrsatish uchun hali belgilar yetarli emas.

# Heading.
page-differences = Farqlar

# Under that.
page-differences-hint = Nega boshqacha koʻrganingizni gaplashing: kim toʻgʻri ekani emas, nimaga qaraganingiz muhim.

# Where there are none.
page-differences-none = Farq yoʻq: hamma belgi bir xil.
