# After typing an invitation code: wrong, used, expired or withdrawn; which of them is never told.
error-invitation-not-valid = Этот код не подходит. Проверьте, как он набран; если он использован или устарел, попросите в детском саду новый.

# Somebody who has an account already was to be invited.
error-invitation-already-joined = Этот человек уже присоединился, приглашение не нужно.

# The signed-in person accepts an invitation to what their account has already.
error-invitation-already-yours = Это уже есть в вашей учётной записи.

# An invitation was to be withdrawn that has been accepted, withdrawn or has expired.
error-invitation-not-open = Это приглашение уже не действует: оно принято, отозвано или устарело.

# A code for a new password was asked for somebody who has no account.
error-invitation-not-joined = Этот человек ещё не присоединился: нужен не код нового пароля, а приглашение.

# Somebody asked for a code for a new password of their own account.
error-invitation-own-account = Свой пароль смените на странице «Учётная запись»: для этого нужен нынешний пароль.

# A code for a new password was asked for an account that may do more than its helper could give.
error-invitation-beyond-reach = У этой учётной записи есть права за пределами ваших, поэтому дать код вы не можете. Обратитесь к администратору платформы.
