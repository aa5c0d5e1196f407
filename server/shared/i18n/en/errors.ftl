# Shown for a refusal whose code this version does not know, for example of a newer server. $code: the code.
error-unknown = This could not be done (reason: { $code }). Update the program and try again.

# Below a field or a form: the value cannot be understood at all.
error-input-malformed = This could not be understood. Check what is written.

# Below a field of a form that must not stay empty.
error-input-missing = Please fill this in.

# Below a field of a form. $limit: the least number of characters.
error-input-too-short =
    { $limit ->
        [1] Fill this in.
       *[other] Too short: at least { $limit } characters are needed.
    }

# Below a field of a form. $limit: the greatest number of characters.
error-input-too-long =
    Too long: at most { $limit ->
        [one] { $limit } character is
       *[other] { $limit } characters are
    } allowed.

# Below a field of a form: a date, a time or a number under which something is known was written in another way.
error-input-wrong-format = This has to be written differently. A date, for example: 2026-11-18.

# Below a field of a form: the number is too small or too large.
error-input-out-of-range = This number is outside what is possible.

# Below a field of a form: the value is none of those offered.
error-input-not-a-choice = Choose one of those offered.

# Below a field of a form: for example letters where a number is expected.
error-input-wrong-type = Something else is needed here, for example a number and not letters.

# The request was refused: more data than the server takes at once.
error-input-too-large = This is too much at once. Send it in parts.

# The request was refused: the data came in a form that the server does not read here.
error-input-wrong-media-type = The data came in a form that is not read here. Try updating the program.

# The thing does not exist, or it is not for this reader; nobody is told which of the two.
error-access-not-found = This was not found. It may have been moved, or it is not open to you.

# The reader sees the thing but may not do this.
error-access-not-allowed = You may not do this. If you need it, ask the head of the preschool.

# A limit was reached. $seconds: how long to wait, a whole number.
error-access-too-often =
    Too many attempts. Try again in { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }.

# The address exists but does not take this kind of request; seen mostly by programmers.
error-access-wrong-method = This address cannot be used in this way. Try updating the program.

# The request was refused: its number belongs to another request.
error-command-key-reused = This request was mistaken for another and not carried out. Please do it anew.

# The request was refused: what was to be made exists already.
error-command-already-there = This exists already. Refresh the page.

# The request was refused: it names something that does not exist here, or it would leave such a reference behind.
error-command-unknown-reference = The entry names something that is not here. Refresh the page and choose again.

# A fault of the server that nobody foresaw.
error-server-failed = Something went wrong on the server and your entry was not saved. Try again a little later.

# The server has more to do than it can for the moment.
error-server-busy = The server is busy just now. Try again a little later.

# The server's database does not answer, for example because it is being started again.
error-server-away = Part of the server cannot be reached just now. Try again a little later; nothing will be done twice.

# The disk of the server's database is full.
error-server-storage-full = The server has run out of space, and the entry was not saved. Tell the administrator of the system and try again later.
