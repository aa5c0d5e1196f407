### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Under the product's name on the sign-in screen.
sign-in-welcome = Balalar baqshasınıń kúndelikli járdemshisi
# Field: the name one signs in with.
sign-in-login = Login
# Field.
sign-in-password = Parol
# Field: a password somebody chooses.
sign-in-new-password = Jańa parol (keminde 8 belgi)
# Button.
sign-in-do = Kiriw
# Button on the sign-in screen.
sign-in-with-code = Mende kod bar
# Field: the code on the slip of an invitation.
sign-in-code = Usınıs kodı
# Above the field of the code.
sign-in-code-hint = Baqshadan alǵan kodıńızdı kiritiń, mısalı ABCD-EFGH-JKLM.
# Button.
sign-in-continue = Dawam etiw
# Above login and password of a new account.
sign-in-choose-login = Ózińiz ushın login hám parol tańlań.
# Button: makes the account.
sign-in-accept = Akkaunt ashıw
# Below the login of an account whose password was lost.
sign-in-reopen-hint = Login ózgermeydi. Jańa parol oylap tabıń; basqa qurılmalarda qaytadan kiriw kerek boladı.
# Button: gives the account a new password.
sign-in-reopen = Paroldi saqlaw hám kiriw
# Navigation: the first screen. One short word.
nav-today = Búgin
# Navigation. One short word.
nav-children = Balalar
# Navigation. One short word.
nav-plans = Jobalar
# Navigation: the media library. One short word.
nav-media = Media
# Navigation: the own account. One short word.
nav-account = Akkaunt
