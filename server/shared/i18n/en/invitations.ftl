# After typing an invitation code: wrong, used, expired or withdrawn; which of them is never told.
error-invitation-not-valid = This code does not work. Check how it is typed; if it has been used or is too old, ask the preschool for a new one.

# Somebody who has an account already was to be invited.
error-invitation-already-joined = This person has joined already and needs no invitation.

# The signed-in person accepts an invitation to what their account has already.
error-invitation-already-yours = Your account has this already.

# An invitation was to be withdrawn that has been accepted, withdrawn or has expired.
error-invitation-not-open = This invitation is no longer open: it was accepted, withdrawn, or has run out.

# A code for a new password was asked for somebody who has no account.
error-invitation-not-joined = This person has not joined yet: an invitation is needed, not a code for a new password.

# Somebody asked for a code for a new password of their own account.
error-invitation-own-account = Change your own password on the page of your account: the present one is needed for that.

# A code for a new password was asked for an account that may do more than its helper could give.
error-invitation-beyond-reach = This account has rights beyond yours, so you cannot give a code for it. Ask the administrator of the platform.
