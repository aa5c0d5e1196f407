# Under the product's name on the sign-in screen.
sign-in-welcome = Bolalar bogʻchasining kundalik yordamchisi
# Field: the name one signs in with.
sign-in-login = Login
# Field.
sign-in-password = Parol
# Field: a password somebody chooses.
sign-in-new-password = Yangi parol (kamida 8 belgi)
# Button.
sign-in-do = Kirish
# Button on the sign-in screen.
sign-in-with-code = Menda kod bor
# Field: the code on the slip of an invitation.
sign-in-code = Taklif kodi
# Above the field of the code.
sign-in-code-hint = Bogʻchadan olgan kodingizni kiriting, masalan ABCD-EFGH-JKLM.
# Button.
sign-in-continue = Davom etish
# Above login and password of a new account.
sign-in-choose-login = Oʻzingiz uchun login va parol tanlang.
# Button: makes the account.
sign-in-accept = Hisob ochish
# Below the login of an account whose password was lost.
sign-in-reopen-hint = Login oʻzgarmaydi. Yangi parol oʻylab toping; boshqa qurilmalarda qaytadan kirish kerak boʻladi.
# Button: gives the account a new password.
sign-in-reopen = Parolni saqlash va kirish
# Navigation: the first screen. One short word.
nav-today = Bugun
# Navigation. One short word.
nav-children = Bolalar
# Navigation. One short word.
nav-plans = Rejalar
# Navigation: the media library. One short word.
nav-media = Media
# Navigation: the own account. One short word.
nav-account = Hisobim
