### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# The reader is not signed in, or the session is over.
error-sign-in-required = Dawam etiw ushın sistemaǵa kiriń.
# After a wrong login or a wrong password; which of the two is never told.
error-sign-in-wrong = Login yamasa parol nadurıs. Tekserip, qaytadan kiritiń.
# The session on this device has run out.
error-sign-in-expired = Seans waqtı tamam boldı. Qaytadan kiriń.
# A sign-in mark of this device was used from elsewhere, so the session was ended for safety.
error-sign-in-reused = Qáwipsizlik ushın bul qurılmadaǵı seans juwmaqlandı. Qaytadan kiriń.
# A login may only have certain letters.
error-account-bad-login = Login 3 ten 64 ke shekem belgiden ibarat bolsın: latın háripleri, sanlar hám . _ @ + - belgileri; hárip yamasa san menen baslansın.
# Somebody else has this login.
error-account-login-taken = Bul login bánt. Basqasın tańlań.
# $shortest: the least number of characters of a password.
error-account-short-password = Parol júdá qısqa: keminde { $shortest } belgi bolsın. Bir neshe sózden ibarat parol yadta jaqsı qaladı.
# The password is one of those that are guessed first.
error-account-easy-password = Bul paroldi tabıw ańsat. Basqasın tańlań, mısalı, ózińiz biletuǵın bir neshe sóz.
# When changing the password: the present one was typed wrongly.
error-account-wrong-password = Házirgi parol nadurıs. Qaytadan kiritiń.
# Name of a role, lower case, beside a person's name or in a list.
role-educator = tárbiyashı
# Name of a role, lower case, beside a person's name or in a list. Works with children on speech, music, movement, or as a psychologist.
role-specialist = qánige
# Name of a role, lower case, beside a person's name or in a list.
role-nurse = miyirbiyke
# Name of a role, lower case, beside a person's name or in a list.
role-methodist = metodist
# Name of a role, lower case, beside a person's name or in a list. Director of a preschool.
role-head = basshı
# Name of a role, lower case, beside a person's name or in a list.
role-district = rayon bólimi xızmetkeri
# Name of a role, lower case, beside a person's name or in a list.
role-region = wálayat basqarması xızmetkeri
# Name of a role, lower case, beside a person's name or in a list.
role-ministry = ministrlik xızmetkeri
# Name of a role, lower case, beside a person's name or in a list. Gives the course.
role-trainer = trener
# Name of a role, lower case, beside a person's name or in a list.
role-administrator = administrator
# Name of a role, lower case, beside a person's name or in a list. Or another guardian.
role-parent = ata-ana
# Anything was asked for while the password is still one that somebody else chose.
error-account-password-must-change = Parolińizdi basqa adam bergen. Dawam etiw ushın aldın onı ózińizdiń parolińizge almastırıń.
