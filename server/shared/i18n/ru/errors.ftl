# Shown for a refusal whose code this version does not know, for example of a newer server. $code: the code.
error-unknown = Это действие не выполнено (причина: { $code }). Обновите программу и попробуйте снова.

# Below a field or a form: the value cannot be understood at all.
error-input-malformed = Это не удалось понять. Проверьте написанное.

# Below a field of a form that must not stay empty.
error-input-missing = Заполните это поле.

# Below a field of a form. $limit: the least number of characters.
error-input-too-short =
    { $limit ->
        [1] Заполните это поле.
        [one] Слишком коротко: нужно не меньше { $limit } знака.
       *[other] Слишком коротко: нужно не меньше { $limit } знаков.
    }

# Below a field of a form. $limit: the greatest number of characters.
error-input-too-long =
    Слишком длинно: не больше { $limit ->
        [one] { $limit } знака
       *[other] { $limit } знаков
    }.

# Below a field of a form: a date, a time or a number under which something is known was written in another way.
error-input-wrong-format = Здесь нужно написать иначе. Например, дату: 2026-11-18.

# Below a field of a form: the number is too small or too large.
error-input-out-of-range = Это число вне допустимых пределов.

# Below a field of a form: the value is none of those offered.
error-input-not-a-choice = Выберите одно из предложенного.

# Below a field of a form: for example letters where a number is expected.
error-input-wrong-type = Здесь нужны другие данные, например число вместо букв.

# The request was refused: more data than the server takes at once.
error-input-too-large = Слишком много данных за один раз. Отправьте по частям.

# The request was refused: the data came in a form that the server does not read here.
error-input-wrong-media-type = Данные пришли в виде, который здесь не читается. Попробуйте обновить программу.

# The thing does not exist, or it is not for this reader; nobody is told which of the two.
error-access-not-found = Это не найдено. Возможно, оно перенесено или вам не открыто.

# The reader sees the thing but may not do this.
error-access-not-allowed = Вам это делать нельзя. Если нужно, обратитесь к руководителю детского сада.

# A limit was reached. $seconds: how long to wait, a whole number.
error-access-too-often =
    Слишком много попыток. Попробуйте снова через { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
       *[other] { $seconds } секунд
    }.

# The address exists but does not take this kind of request; seen mostly by programmers.
error-access-wrong-method = К этому адресу так обратиться нельзя. Попробуйте обновить программу.

# The request was refused: its number belongs to another request.
error-command-key-reused = Этот запрос спутан с другим и не выполнен. Сделайте это заново.

# The request was refused: what was to be made exists already.
error-command-already-there = Такая запись уже есть. Обновите страницу.

# The request was refused: it names something that does not exist here, or it would leave such a reference behind.
error-command-unknown-reference = В записи указано то, чего здесь нет. Обновите страницу и выберите снова.

# A fault of the server that nobody foresaw.
error-server-failed = На сервере произошла ошибка, введённое не сохранено. Попробуйте немного позже.

# The server has more to do than it can for the moment.
error-server-busy = Сервер сейчас занят. Попробуйте немного позже.

# The server's database does not answer, for example because it is being started again.
error-server-away = Часть сервера сейчас недоступна. Попробуйте немного позже: дважды ничего не выполнится.

# The disk of the server's database is full.
error-server-storage-full = На сервере закончилось место, запись не сохранена. Сообщите администратору системы и попробуйте позже.
