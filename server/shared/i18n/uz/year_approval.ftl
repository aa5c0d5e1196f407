# Rad javobi: yillik reja bu qadam uchun tayyor holatda emas. $status: draft, submitted, returned yoki approved. $step: submit, return yoki approve.
error-annual-plan-wrong-step =
    { $status ->
        [draft] Yillik reja hali yuborilmagan.
        [submitted] Yillik reja yuborilgan va kengash qarorini kutmoqda.
        [returned] Yillik reja qaytarilgan va tarbiyachini kutmoqda.
       *[approved] Yillik reja allaqachon tasdiqlangan.
    }
# Rad javobi: yuborilgan yoki tasdiqlangan yillik reja oʻzgartirilmaydi. $status: submitted yoki approved.
error-annual-plan-not-editable =
    { $status ->
        [submitted] Yillik reja yuborilgan. Uni oʻzgartirish uchun qaytarishni soʻrang.
       *[approved] Yillik reja pedagogik kengashda tasdiqlangan. Uni mudira yoki metodist oʻzgartira oladi.
    }
# Rad javobi: yillik reja pedagogik kengash bayonnomasi raqami yoki sanasisiz tasdiqlanmoqda.
error-annual-plan-protocol-needed = Pedagogik kengash bayonnomasining raqami va sanasini yozing.
# Rad javobi: bayonnoma sanasi hali kelmagan. $day: 2026-11-18 koʻrinishidagi sana.
error-annual-plan-protocol-in-future = Bayonnoma sanasi { $day } hali kelmagan.
# Rad javobi: yillik reja sababi aytilmay qaytarilmoqda.
error-annual-plan-remark-needed = Yillik rejada nimani oʻzgartirish kerakligini yozing.
# Rad javobi: izoh boshqa yillik rejaning haftasiga yozilgan. Dastur xatosi.
error-annual-plan-week-elsewhere = Izoh yozilgan hafta bu rejada yoʻq. Rejani qayta oching va takrorlang.
