# Rad javobi: yangi shablon bilan kelgan raqam boshqa shablonda band. Kam uchraydi; qayta urinish yordam beradi.
error-plan-template-id-taken = Shablonni saqlab boʻlmadi. Yana bir bor urinib koʻring.
# Rad javobi: shu odamda bunday nomli shablon bor.
error-plan-template-name-taken = Sizda bunday nomli shablon bor. Boshqa nom bering.
