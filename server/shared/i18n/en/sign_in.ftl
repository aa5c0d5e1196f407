# Under the product's name on the sign-in screen.
sign-in-welcome = The daily companion of a preschool
# Field: the name one signs in with.
sign-in-login = Login
# Field.
sign-in-password = Password
# Field: a password somebody chooses.
sign-in-new-password = New password (at least 8 characters)
# Button.
sign-in-do = Sign in
# Button on the sign-in screen.
sign-in-with-code = I have a code
# Field: the code on the slip of an invitation.
sign-in-code = Invitation code
# Above the field of the code.
sign-in-code-hint = Enter the code you were given at the preschool, such as ABCD-EFGH-JKLM.
# Button.
sign-in-continue = Continue
# Above login and password of a new account.
sign-in-choose-login = Choose a login and a password for yourself.
# Button: makes the account.
sign-in-accept = Open my account
# Below the login of an account whose password was lost.
sign-in-reopen-hint = The login stays as it is. Choose a new password; other devices will have to sign in again.
# Button: gives the account a new password.
sign-in-reopen = Save the password and sign in
# Navigation: the first screen. One short word.
nav-today = Today
# Navigation. One short word.
nav-children = Children
# Navigation. One short word.
nav-plans = Plans
# Navigation: the media library. One short word.
nav-media = Media
# Navigation: the own account. One short word.
nav-account = Account
