# The reader is not signed in, or the session is over.
error-sign-in-required = Davom etish uchun tizimga kiring.

# After a wrong login or a wrong password; which of the two is never told.
error-sign-in-wrong = Login yoki parol notoʻgʻri. Tekshirib, qayta kiriting.

# The session on this device has run out.
error-sign-in-expired = Seans muddati tugadi. Qaytadan kiring.

# A sign-in mark of this device was used from elsewhere, so the session was ended for safety.
error-sign-in-reused = Xavfsizlik uchun bu qurilmadagi seans yakunlandi. Qaytadan kiring.

# A login may only have certain letters.
error-account-bad-login = Login 3 tadan 64 tagacha belgidan iborat boʻlsin: lotin harflari, raqamlar va . _ @ + - belgilari; harf yoki raqam bilan boshlansin.

# Somebody else has this login.
error-account-login-taken = Bu login band. Boshqasini tanlang.

# $shortest: the least number of characters of a password.
error-account-short-password = Parol juda qisqa: kamida { $shortest } ta belgi boʻlsin. Bir necha soʻzdan iborat parol oson esda qoladi.

# The password is one of those that are guessed first.
error-account-easy-password = Bu parolni topish oson. Boshqasini tanlang, masalan, oʻzingiz biladigan bir necha soʻz.

# When changing the password: the present one was typed wrongly.
error-account-wrong-password = Hozirgi parol notoʻgʻri. Qayta kiriting.

# Name of a role, lower case, beside a person's name or in a list.
role-educator = tarbiyachi

# Name of a role, lower case, beside a person's name or in a list. Works with children on speech, music, movement, or as a psychologist.
role-specialist = mutaxassis

# Name of a role, lower case, beside a person's name or in a list.
role-nurse = hamshira

# Name of a role, lower case, beside a person's name or in a list.
role-methodist = metodist

# Name of a role, lower case, beside a person's name or in a list. Director of a preschool.
role-head = rahbar

# Name of a role, lower case, beside a person's name or in a list.
role-district = tuman boʻlimi xodimi

# Name of a role, lower case, beside a person's name or in a list.
role-region = viloyat boshqarmasi xodimi

# Name of a role, lower case, beside a person's name or in a list.
role-ministry = vazirlik xodimi

# Name of a role, lower case, beside a person's name or in a list. Gives the course.
role-trainer = trener

# Name of a role, lower case, beside a person's name or in a list.
role-administrator = administrator

# Name of a role, lower case, beside a person's name or in a list. Or another guardian.
role-parent = ota-ona

# Anything was asked for while the password is still one that somebody else chose.
error-account-password-must-change = Parolingizni boshqa kishi bergan. Davom etish uchun avval uni oʻzingizniki bilan almashtiring.
