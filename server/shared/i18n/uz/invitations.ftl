# After typing an invitation code: wrong, used, expired or withdrawn; which of them is never told.
error-invitation-not-valid = Bu kod yaramaydi. Yozilganini tekshiring; u ishlatilgan yoki muddati oʻtgan boʻlsa, bogʻchadan yangisini soʻrang.

# Somebody who has an account already was to be invited.
error-invitation-already-joined = Bu odam tizimga allaqachon qoʻshilgan, taklif kerak emas.

# The signed-in person accepts an invitation to what their account has already.
error-invitation-already-yours = Bu allaqachon sizning hisobingizda bor.

# An invitation was to be withdrawn that has been accepted, withdrawn or has expired.
error-invitation-not-open = Bu taklif endi amal qilmaydi: u qabul qilingan, bekor qilingan yoki muddati oʻtgan.

# A code for a new password was asked for somebody who has no account.
error-invitation-not-joined = Bu odam tizimga hali qoʻshilmagan: yangi parol kodi emas, taklif kerak.

# Somebody asked for a code for a new password of their own account.
error-invitation-own-account = Oʻz parolingizni “Hisob” sahifasida oʻzgartiring: buning uchun hozirgi parol kerak.

# A code for a new password was asked for an account that may do more than its helper could give.
error-invitation-beyond-reach = Bu hisob sizning vakolatingizdan tashqaridagi huquqlarga ega, shuning uchun kodni siz bera olmaysiz. Platforma administratoriga murojaat qiling.
