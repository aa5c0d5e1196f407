# Under the own name. $login: the name one signs in with.
account-login = Login: { $login }

# Where the password was given by somebody else.
account-must-change = Parolingizni boshqa kishi bergan. Davom etish uchun avval uni oʻzingizniki bilan almashtiring.

# Heading above the roles of an account.
account-duties = Siz bu yerda

# Where an account has no role.
account-no-duty = Hozircha hech qaysi bogʻchaga biriktirilmagansiz.

# The groups of a role. $groups: their names.
account-groups = Guruhlar: { $groups }

# At a parent's role: how many children. $count: a number.
account-children = { $count } nafar farzand

# Heading above the form that changes the password.
account-password = Parol

# Field: the present password.
account-current-password = Hozirgi parol

# Button: changes the password.
account-change-password = Parolni oʻzgartirish

# Under that button.
account-password-hint = Boshqa qurilmalarda qaytadan kirish kerak boʻladi.

# Told in passing after changing the password.
account-password-changed = Parol oʻzgartirildi.

# Heading above the places where the account is signed in.
account-devices = Qayerda kirgansiz

# A place of signing in: a browser of which nothing else is known.
account-device-browser = Brauzer

# A place of signing in.
account-device-windows = Windows kompyuteri

# A place of signing in.
account-device-linux = Linux kompyuteri

# A place of signing in.
account-device-macos = Mac kompyuteri

# A place of signing in.
account-device-android = Android telefon yoki planshet

# A place of signing in.
account-device-ios = iPhone yoki iPad

# Under the device in one's hands.
account-device-this = shu qurilma

# Under another device. $moment: a day and an hour.
account-last-seen = oxirgi marta { $moment }

# Button, and title of the question.
account-sign-out-everywhere = Hamma qurilmadan chiqish

# The question before signing out everywhere.
account-sign-out-question = Shu qurilmadan ham chiqasiz. Yuborilmagan yozuvlar saqlanib qoladi va qayta kirganingizda yuboriladi.

# Heading above whom to ask for help.
account-help = Kim yordam beradi

# Whom a parent asks.
account-help-parent = Farzandingiz haqidagi savollar bilan tarbiyachiga, kirish bilan bogʻliq savollar bilan bogʻcha rahbariga murojaat qiling.

# Whom an educator, specialist, nurse or methodist asks.
account-help-staff = Rejalar boʻyicha metodistga, guruh, lavozim va kirish boʻyicha bogʻcha rahbariga murojaat qiling.

# Whom the head of a preschool asks.
account-help-head = Dastur va kirish boʻyicha tumaningiz administratoriga murojaat qiling.

# Whom an officer above the preschool asks.
account-help-above = Dastur va kirish boʻyicha platforma administratoriga murojaat qiling.
