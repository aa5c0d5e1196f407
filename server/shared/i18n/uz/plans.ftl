# Yillik rejadagi oyning ortiqcha haftasi nomi: oy mavzusi takrorlanadi va umumlashtiriladi. $theme: oy mavzusi.
plan-review-of-month = Oy yakuni: { $theme }
# Rad javobi: hafta dushanba boʻlmagan kun bilan koʻrsatilgan. $day: 2026-11-17 koʻrinishidagi sana.
error-calendar-not-a-monday = Hafta dushanbadan boshlanadi, { $day } esa dushanba emas.
# Rad javobi: hafta guruhning oʻquv yiliga kirmaydi. $day: 2026-11-16 koʻrinishidagi sana.
error-calendar-outside-school-year = { $day } haftasi bu guruhning oʻquv yiliga kirmaydi.
# Rad javobi: yillik reja guruhniki boʻlmagan oʻquv yili uchun soʻralgan. $year: guruhning oʻquv yili boshlanadigan yil, matn.
error-annual-plan-other-year = Bu guruh { $year }-yilda boshlanadigan oʻquv yiliga tegishli.
# Rad javobi: bu serverga mavzular jadvali hali yuklanmagan.
error-annual-plan-no-themes = Bu yerga mavzular jadvali hali yuklanmagan. Uni yuklashni administratordan soʻrang.
# Rad javobi: yangi yillik reja bilan kelgan raqam boshqa rejada band. Kam uchraydi; qayta urinish yordam beradi.
error-annual-plan-id-taken = Rejani tuzib boʻlmadi. Yana bir bor urinib koʻring.
# Rad javobi: reja bu qadam uchun tayyor holatda emas. $status: draft, submitted, returned yoki approved. $step: submit, return yoki approve.
error-weekly-plan-wrong-step =
    { $status ->
        [draft] Reja hali yuborilmagan.
        [submitted] Reja yuborilgan va qaror kutmoqda.
        [returned] Reja qaytarilgan va tarbiyachini kutmoqda.
       *[approved] Reja allaqachon tasdiqlangan.
    }
# Rad javobi: yuborilgan yoki tasdiqlangan reja qayta yozilmaydi. $status: submitted yoki approved.
error-weekly-plan-not-editable =
    { $status ->
        [submitted] Reja yuborilgan. Uni oʻzgartirish uchun qaytarishni soʻrang.
       *[approved] Reja tasdiqlangan: unda bajarilgan ishlar belgilanadi, mashgʻulotlar oʻzgarmaydi.
    }
# Rad javobi: odam oʻzgartirgan qatorni bu orada boshqa odam saqlagan. $activities: oʻsha qatorlarning raqamlari, koʻrsatilmaydi.
error-weekly-plan-changed-meanwhile = Bu orada reja oʻzgartirilgan. Uni qayta oching va oʻzgartirishni takrorlang.
# Rad javobi: bogʻcha butun hafta yopiq.
error-weekly-plan-no-working-days = Bu hafta bogʻcha yopiq: rejalashtiradigan kun yoʻq.
# Rad javobi: mashgʻulot bogʻcha yopiq kunga qoʻyilgan. $weekday: 0 dushanba … 6 yakshanba.
error-weekly-plan-day-off =
    { $weekday ->
        [0] Bu haftada dushanba dam olish kuni.
        [1] Bu haftada seshanba dam olish kuni.
        [2] Bu haftada chorshanba dam olish kuni.
        [3] Bu haftada payshanba dam olish kuni.
        [4] Bu haftada juma dam olish kuni.
        [5] Bu haftada shanba dam olish kuni.
       *[6] Bu haftada yakshanba dam olish kuni.
    }
# Yuborishdagi rad javobi: ish kuniga hech narsa rejalashtirilmagan. $day: 2026-11-18 koʻrinishidagi sana.
error-weekly-plan-empty-day = { $day } kuniga hali hech narsa rejalashtirilmagan.
# Yuborishdagi rad javobi: hududiy komponent ulushi juda katta. $share: uning ulushi, $largest: ruxsat etilgan eng katta ulush.
error-weekly-plan-local-share-too-large = Hududiy komponent rejaning { NUMBER($share, style: "percent", maximumFractionDigits: 1) } qismini egallagan, koʻpi bilan { NUMBER($largest, style: "percent") } mumkin.
# Rad javobi: reja sababi aytilmay tarbiyachiga qaytarilmoqda.
error-weekly-plan-remark-needed = Nimani oʻzgartirish kerakligini yozing.
# Rad javobi: bunday rivojlanish sohasi amaldagi tizimda yoʻq. $area: soha kodi.
error-weekly-plan-unknown-area = “{ $area }” rivojlanish sohasi bu yerda maʼlum emas.
# Rad javobi: bitta mashgʻulot ikki marta kelgan. Dastur xatosi.
error-weekly-plan-activity-twice = Mashgʻulot rejaga ikki marta tushgan. Rejani qayta oching va oʻzgartirishni takrorlang.
# Rad javobi: kelgan mashgʻulot boshqa rejaga tegishli. Dastur xatosi.
error-weekly-plan-activity-elsewhere = Mashgʻulot boshqa rejaga tegishli. Rejani qayta oching va oʻzgartirishni takrorlang.
# Rad javobi: yangi haftalik reja bilan kelgan raqam boshqa rejada band. Kam uchraydi; qayta urinish yordam beradi.
error-weekly-plan-id-taken = Rejani tuzib boʻlmadi. Yana bir bor urinib koʻring.
# Rad javobi: bu serverga rivojlanish tizimi hali yuklanmagan.
error-weekly-plan-no-areas = Bu yerga rivojlanish tizimi hali yuklanmagan. Uni yuklashni administratordan soʻrang.
# Rad javobi: haftada mashgʻulotlar juda koʻp. $most: koʻpi bilan nechta boʻlishi mumkin.
error-weekly-plan-too-many-activities = Bir haftaga koʻpi bilan { $most } ta mashgʻulot sigʻadi.
# Rad javobi: bunday koʻrsatkich amaldagi tizimda yoʻq. $indicator: koʻrsatkich kodi.
error-weekly-plan-unknown-indicator = “{ $indicator }” koʻrsatkichi bu yerda maʼlum emas. Uni olib tashlang yoki boshqasini tanlang.
