### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Under the own name. $login: the name one signs in with.
account-login = Login: { $login }
# Where the password was given by somebody else.
account-must-change = Parolińizdi basqa adam bergen. Dawam etiw ushın aldın onı ózińizdiń parolińizge almastırıń.
# Heading above the roles of an account.
account-duties = Siz bul jerde
# Where an account has no role.
account-no-duty = Házirshe hesh qaysı baqshaǵa biriktirilmegensiz.
# The groups of a role. $groups: their names.
account-groups = Toparlar: { $groups }
# At a parent's role: how many children. $count: a number.
account-children = { $count } perzent
# Heading above the form that changes the password.
account-password = Parol
# Field: the present password.
account-current-password = Házirgi parol
# Button: changes the password.
account-change-password = Paroldi ózgertiw
# Under that button.
account-password-hint = Basqa qurılmalarda qaytadan kiriw kerek boladı.
# Told in passing after changing the password.
account-password-changed = Parol ózgertildi.
# Heading above the places where the account is signed in.
account-devices = Qay jerde kirgensiz
# A place of signing in: a browser of which nothing else is known.
account-device-browser = Brauzer
# A place of signing in.
account-device-windows = Windows kompyuteri
# A place of signing in.
account-device-linux = Linux kompyuteri
# A place of signing in.
account-device-macos = Mac kompyuteri
# A place of signing in.
account-device-android = Android telefon yamasa planshet
# A place of signing in.
account-device-ios = iPhone yamasa iPad
# Under the device in one's hands.
account-device-this = usı qurılma
# Under another device. $moment: a day and an hour.
account-last-seen = aqırǵı ret { $moment }
# Button, and title of the question.
account-sign-out-everywhere = Barlıq qurılmadan shıǵıw
# The question before signing out everywhere.
account-sign-out-question = Usı qurılmadan da shıǵasız. Jiberilmegen jazıwlar saqlanıp qaladı hám qayta kirgenińizde jiberiledi.
# Heading above whom to ask for help.
account-help = Kim járdem beredi
# Whom a parent asks.
account-help-parent = Perzentińiz haqqındaǵı sorawlar menen tárbiyashıǵa, kiriw boyınsha sorawlar menen baqsha basshısına múrájat etiń.
# Whom an educator, specialist, nurse or methodist asks.
account-help-staff = Jobalar boyınsha metodistke, topar, lawazım hám kiriw boyınsha baqsha basshısına múrájat etiń.
# Whom the head of a preschool asks.
account-help-head = Baǵdarlama hám kiriw boyınsha rayonıńız administratorına múrájat etiń.
# Whom an officer above the preschool asks.
account-help-above = Baǵdarlama hám kiriw boyınsha platforma administratorına múrájat etiń.
