# Under the own name. $login: the name one signs in with.
account-login = Login: { $login }

# Where the password was given by somebody else.
account-must-change = Your password was chosen by somebody else. To go on, first change it to one of your own.

# Heading above the roles of an account.
account-duties = Who you are here

# Where an account has no role.
account-no-duty = You do not belong to a preschool at present.

# The groups of a role. $groups: their names.
account-groups = Groups: { $groups }

# At a parent's role: how many children. $count: a number.
account-children =
    { $count ->
        [one] { $count } child
       *[other] { $count } children
    }

# Heading above the form that changes the password.
account-password = Password

# Field: the present password.
account-current-password = Present password

# Button: changes the password.
account-change-password = Change the password

# Under that button.
account-password-hint = Other devices will have to sign in again.

# Told in passing after changing the password.
account-password-changed = The password is changed.

# Heading above the places where the account is signed in.
account-devices = Where you are signed in

# A place of signing in: a browser of which nothing else is known.
account-device-browser = Browser

# A place of signing in.
account-device-windows = Windows computer

# A place of signing in.
account-device-linux = Linux computer

# A place of signing in.
account-device-macos = Mac computer

# A place of signing in.
account-device-android = Android phone or tablet

# A place of signing in.
account-device-ios = iPhone or iPad

# Under the device in one's hands.
account-device-this = this device

# Under another device. $moment: a day and an hour.
account-last-seen = last seen { $moment }

# Button, and title of the question.
account-sign-out-everywhere = Sign out everywhere

# The question before signing out everywhere.
account-sign-out-question = You will be signed out here as well. Entries not sent yet are kept and go out when you sign in again.

# Heading above whom to ask for help.
account-help = Who can help

# Whom a parent asks.
account-help-parent = Ask the educator about your child, and the head of the preschool about signing in.

# Whom an educator, specialist, nurse or methodist asks.
account-help-staff = Ask the methodist about plans, and the head of the preschool about groups, posts and signing in.

# Whom the head of a preschool asks.
account-help-head = Ask the administrator of your district about the program and signing in.

# Whom an officer above the preschool asks.
account-help-above = Ask the administrator of the platform about the program and signing in.
