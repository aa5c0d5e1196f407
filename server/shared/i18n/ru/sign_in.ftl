# Under the product's name on the sign-in screen.
sign-in-welcome = Ежедневный помощник детского сада
# Field: the name one signs in with.
sign-in-login = Логин
# Field.
sign-in-password = Пароль
# Field: a password somebody chooses.
sign-in-new-password = Новый пароль (от 8 знаков)
# Button.
sign-in-do = Войти
# Button on the sign-in screen.
sign-in-with-code = У меня есть код
# Field: the code on the slip of an invitation.
sign-in-code = Код приглашения
# Above the field of the code.
sign-in-code-hint = Введите код, который вы получили в детском саду, например ABCD-EFGH-JKLM.
# Button.
sign-in-continue = Продолжить
# Above login and password of a new account.
sign-in-choose-login = Придумайте себе логин и пароль.
# Button: makes the account.
sign-in-accept = Создать учётную запись
# Below the login of an account whose password was lost.
sign-in-reopen-hint = Логин остаётся прежним. Придумайте новый пароль; на других устройствах нужно будет войти заново.
# Button: gives the account a new password.
sign-in-reopen = Сохранить пароль и войти
# Navigation: the first screen. One short word.
nav-today = Сегодня
# Navigation. One short word.
nav-children = Дети
# Navigation. One short word.
nav-plans = Планы
# Navigation: the media library. One short word.
nav-media = Медиа
# Navigation: the own account. One short word.
nav-account = Профиль
