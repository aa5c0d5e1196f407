# Rad javobi: bogʻcha dasturini bu orada boshqa odam saqlagan. $version: dasturning hozirgi nusxa raqami.
error-programme-changed-meanwhile = Bu orada dastur oʻzgartirilgan. Uni qayta oching va oʻzgartirishni takrorlang.
# Rad javobi: yangi dastur bilan kelgan raqam boshqa dasturda band. Kam uchraydi; qayta urinish yordam beradi.
error-programme-id-taken = Dasturni saqlab boʻlmadi. Yana bir bor urinib koʻring.
# Rad javobi: dastur buyruq bilan allaqachon tasdiqlangan.
error-programme-approved-already = Dastur allaqachon tasdiqlangan.
# Rad javobi: buyruq sanasi hali kelmagan. $day: 2026-11-18 koʻrinishidagi sana.
error-programme-order-in-future = Buyruq sanasi { $day } hali kelmagan.
