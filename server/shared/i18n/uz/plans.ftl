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
