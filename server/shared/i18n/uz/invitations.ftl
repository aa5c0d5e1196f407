# After typing an invitation code: wrong, used, expired or withdrawn; which of them is never told.
error-invitation-not-valid = Bu kod yaramaydi. Yozilganini tekshiring; u ishlatilgan yoki muddati oʻtgan boʻlsa, bogʻchadan yangisini soʻrang.

# Somebody who has an account already was to be invited.
error-invitation-already-joined = Bu odam tizimga allaqachon qoʻshilgan, taklif kerak emas.

# The signed-in person accepts an invitation to what their account has already.
error-invitation-already-yours = Bu allaqachon sizning hisobingizda bor.

# An invitation was to be withdrawn that has been accepted, withdrawn or has expired.
error-invitation-not-open = Bu taklif endi amal qilmaydi: u qabul qilingan, bekor qilingan yoki muddati oʻtgan.
