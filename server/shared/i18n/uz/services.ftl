### Dastur oʻz maʼlumotlar bazasi va fayl omborini ishga tushirganda uchraydigan nosozliklar. Oʻquvchi: dasturni
### kompyuterda ishga tushirgan kishi; u terminalda shunday bitta qatorni koʻradi.

# $path = dastur hamma narsani saqlaydigan jild; uni yaratib yoki unga yozib boʻlmaydi.
error-service-folder-not-writable = { $path } maʼlumotlar jildiga yozib boʻlmaydi. Boshqa jildni tanlang yoki unga yozish ruxsatini bering.
# $path = maʼlumotlar jildi; $account = dasturni administrator (root) ishga tushirganda baza ishlaydigan cheklangan hisob nomi.
error-service-folder-not-reachable = Maʼlumotlar bazasi “{ $account }” hisobi nomidan ishlaydi, bu hisob esa { $path } maʼlumotlar jildiga kira olmaydi. Unga ochiq jildni tanlang yoki dasturni oddiy foydalanuvchi nomidan ishga tushiring.
# Dastur shu jild bilan allaqachon ishlamoqda. $path = jild; $pid = ishlayotgan jarayon raqami, 0 = nomaʼlum.
error-service-folder-in-use = { $pid ->
    [0] { $path } maʼlumotlar jildi band: dastur u bilan allaqachon ishlamoqda.
   *[other] { $path } maʼlumotlar jildi band: dastur u bilan allaqachon ishlamoqda (jarayon { NUMBER($pid, useGrouping: 0) }).
}
# Kerakli tarmoq portini boshqa dastur egallagan. $host = tarmoq manzili, $port = port raqami.
error-service-port-taken = { $host } manzilidagi { NUMBER($port, useGrouping: 0) }-port boshqa dastur tomonidan band qilingan. Oʻsha dasturni yoping yoki boshqa portni tanlang.
# Maʼlumotlar bazasi ishga tushmadi. $log = sababi yozilgan fayl.
error-service-postgres-failed = Maʼlumotlar bazasi ishga tushmadi. Sababi { $log } faylining oxirida yozilgan.
# Rasmlar va fayllar ombori ishga tushmadi. $log = sababi yozilgan fayl.
error-service-object-store-failed = Fayllar ombori ishga tushmadi. Sababi { $log } faylining oxirida yozilgan.
# The demonstration (its invented preschools and people) could not be loaded. $log = file where the reason is written.
error-service-loading-failed = Namoyishni toʻliq yuklab boʻlmadi. Sababi { $log } fayli oxirida yozilgan. Keyingi safar shu joydan davom etadi.
