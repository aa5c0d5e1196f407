# The reader is not signed in, or the session is over.
error-sign-in-required = Please sign in to go on.

# After a wrong login or a wrong password; which of the two is never told.
error-sign-in-wrong = The login or the password is wrong. Check them and try again.

# The session on this device has run out.
error-sign-in-expired = Your session has run out. Please sign in again.

# A sign-in mark of this device was used from elsewhere, so the session was ended for safety.
error-sign-in-reused = For your safety the session on this device was ended. Please sign in again.

# A login may only have certain letters.
error-account-bad-login = A login has 3 to 64 characters: Latin letters, digits and . _ @ + -; it begins with a letter or a digit.

# Somebody else has this login.
error-account-login-taken = This login is taken. Choose another.

# $shortest: the least number of characters of a password.
error-account-short-password = The password is too short: at least { $shortest } characters are needed. A few words are easy to remember.

# The password is one of those that are guessed first.
error-account-easy-password = This password is easy to guess. Choose another, for example a few words that mean something only to you.

# When changing the password: the present one was typed wrongly.
error-account-wrong-password = The present password is wrong. Please type it again.

# Name of a role, lower case, beside a person's name or in a list.
role-educator = educator

# Name of a role, lower case, beside a person's name or in a list. Works with children on speech, music, movement, or as a psychologist.
role-specialist = specialist

# Name of a role, lower case, beside a person's name or in a list.
role-nurse = nurse

# Name of a role, lower case, beside a person's name or in a list.
role-methodist = methodist

# Name of a role, lower case, beside a person's name or in a list. Director of a preschool.
role-head = head

# Name of a role, lower case, beside a person's name or in a list.
role-district = district officer

# Name of a role, lower case, beside a person's name or in a list.
role-region = regional officer

# Name of a role, lower case, beside a person's name or in a list.
role-ministry = ministry officer

# Name of a role, lower case, beside a person's name or in a list. Gives the course.
role-trainer = trainer

# Name of a role, lower case, beside a person's name or in a list.
role-administrator = administrator

# Name of a role, lower case, beside a person's name or in a list. Or another guardian.
role-parent = parent

# Anything was asked for while the password is still one that somebody else chose.
error-account-password-must-change = Your password was chosen by somebody else. To go on, first change it to one of your own.
