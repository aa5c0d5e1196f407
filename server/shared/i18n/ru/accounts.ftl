# The reader is not signed in, or the session is over.
error-sign-in-required = Войдите, чтобы продолжить.

# After a wrong login or a wrong password; which of the two is never told.
error-sign-in-wrong = Неверный логин или пароль. Проверьте и введите снова.

# The session on this device has run out.
error-sign-in-expired = Время сеанса истекло. Войдите снова.

# A sign-in mark of this device was used from elsewhere, so the session was ended for safety.
error-sign-in-reused = В целях безопасности сеанс на этом устройстве завершён. Войдите снова.

# A login may only have certain letters.
error-account-bad-login = Логин: от 3 до 64 знаков, латинские буквы, цифры и знаки . _ @ + -; начинается с буквы или цифры.

# Somebody else has this login.
error-account-login-taken = Этот логин занят. Выберите другой.

# $shortest: the least number of characters of a password.
error-account-short-password = Пароль слишком короткий: нужно не меньше { $shortest } знаков. Несколько слов легко запомнить.

# The password is one of those that are guessed first.
error-account-easy-password = Этот пароль легко угадать. Выберите другой, например несколько слов, понятных только вам.

# When changing the password: the present one was typed wrongly.
error-account-wrong-password = Нынешний пароль введён неверно. Введите снова.

# Name of a role, lower case, beside a person's name or in a list.
role-educator = воспитатель

# Name of a role, lower case, beside a person's name or in a list. Works with children on speech, music, movement, or as a psychologist.
role-specialist = специалист

# Name of a role, lower case, beside a person's name or in a list.
role-nurse = медсестра

# Name of a role, lower case, beside a person's name or in a list.
role-methodist = методист

# Name of a role, lower case, beside a person's name or in a list. Director of a preschool.
role-head = руководитель

# Name of a role, lower case, beside a person's name or in a list.
role-district = сотрудник районного отдела

# Name of a role, lower case, beside a person's name or in a list.
role-region = сотрудник областного управления

# Name of a role, lower case, beside a person's name or in a list.
role-ministry = сотрудник министерства

# Name of a role, lower case, beside a person's name or in a list. Gives the course.
role-trainer = тренер

# Name of a role, lower case, beside a person's name or in a list.
role-administrator = администратор

# Name of a role, lower case, beside a person's name or in a list. Or another guardian.
role-parent = родитель

# Anything was asked for while the password is still one that somebody else chose.
error-account-password-must-change = Ваш пароль выбрал кто-то другой. Чтобы продолжить, сначала замените его своим.
