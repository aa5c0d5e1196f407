### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# After typing an invitation code: wrong, used, expired or withdrawn; which of them is never told.
error-invitation-not-valid = Bul kod jaramaydı. Jazılǵanın tekseriń; ol paydalanılǵan yamasa múddeti ótken bolsa, baqshadan jańasın sorań.
# Somebody who has an account already was to be invited.
error-invitation-already-joined = Bul adam sistemaǵa álleqashan qosılǵan, usınıs kerek emes.
# The signed-in person accepts an invitation to what their account has already.
error-invitation-already-yours = Bul sizdiń akkauntıńızda álleqashan bar.
# An invitation was to be withdrawn that has been accepted, withdrawn or has expired.
error-invitation-not-open = Bul usınıs endi jaramaydı: ol qabıl etilgen, biykar etilgen yamasa múddeti ótken.
# Somebody asked for a code for a new password of their own account.
error-invitation-own-account = Óz parolińizdi “Akkaunt” betinde ózgertiń: bunıń ushın házirgi parol kerek.
