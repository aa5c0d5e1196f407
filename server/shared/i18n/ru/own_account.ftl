# Under the own name. $login: the name one signs in with.
account-login = Логин: { $login }

# Where the password was given by somebody else.
account-must-change = Ваш пароль выбрал кто-то другой. Чтобы продолжить, сначала замените его своим.

# Heading above the roles of an account.
account-duties = Ваша роль

# Where an account has no role.
account-no-duty = Вы пока не закреплены ни за одним детским садом.

# The groups of a role. $groups: their names.
account-groups = Группы: { $groups }

# At a parent's role: how many children. $count: a number.
account-children =
    { $count ->
        [one] { $count } ребёнок
        [few] { $count } ребёнка
       *[other] { $count } детей
    }

# Heading above the form that changes the password.
account-password = Пароль

# Field: the present password.
account-current-password = Текущий пароль

# Button: changes the password.
account-change-password = Сменить пароль

# Under that button.
account-password-hint = На других устройствах нужно будет войти заново.

# Told in passing after changing the password.
account-password-changed = Пароль изменён.

# Heading above the places where the account is signed in.
account-devices = Где выполнен вход

# A place of signing in: a browser of which nothing else is known.
account-device-browser = Браузер

# A place of signing in.
account-device-windows = Компьютер Windows

# A place of signing in.
account-device-linux = Компьютер Linux

# A place of signing in.
account-device-macos = Компьютер Mac

# A place of signing in.
account-device-android = Телефон или планшет Android

# A place of signing in.
account-device-ios = iPhone или iPad

# Under the device in one's hands.
account-device-this = это устройство

# Under another device. $moment: a day and an hour.
account-last-seen = последний раз { $moment }

# Button, and title of the question.
account-sign-out-everywhere = Выйти на всех устройствах

# The question before signing out everywhere.
account-sign-out-question = Вы выйдете и на этом устройстве. Неотправленные записи сохранятся и уйдут, когда вы войдёте снова.

# Heading above whom to ask for help.
account-help = Кто поможет

# Whom a parent asks.
account-help-parent = С вопросами о ребёнке обращайтесь к воспитателю, с вопросами о входе — к заведующей.

# Whom an educator, specialist, nurse or methodist asks.
account-help-staff = По планам обращайтесь к методисту, по группам, должности и входу — к заведующей.

# Whom the head of a preschool asks.
account-help-head = По программе и входу обращайтесь к администратору вашего района.

# Whom an officer above the preschool asks.
account-help-above = По программе и входу обращайтесь к администратору платформы.
