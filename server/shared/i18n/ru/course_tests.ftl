# An answer was sent to an attempt at a test that was already handed in.
error-course-test-submitted = Эта попытка уже сдана, ответ больше не изменить.

# An answer came after the time of the test had run out; earlier answers are kept.
error-course-test-time-is-up = Время вышло, этот ответ не принят. Все ответы, данные раньше, сохранены и будут учтены.

# A test cannot be begun: the course is closed or the person has left it.
error-course-test-closed = Курс закрыт или вы в нём больше не участвуете, тест начать нельзя.

# A test cannot be begun: it was passed before.
error-course-test-passed-already = Вы уже сдали этот тест.

# A test cannot be begun: no attempts remain.
error-course-test-no-attempts-left = Попыток не осталось. Поговорите с тренером.

# A test cannot be begun: the bank has too few questions. $topic: a short code of a topic.
error-course-test-too-few-questions = В банке не хватает вопросов по теме «{ $topic }».

# The identity of a new attempt belongs to another one.
error-course-test-id-taken = Этот идентификатор занят, начните ещё раз.

# The answer that was sent does not fit the question.
error-course-test-not-an-answer = Этот ответ не подходит к вопросу.

# The identity of a new question belongs to another one.
error-course-question-id-taken = Этот идентификатор принадлежит другому вопросу.

# A question was saved over a version that is not the newest. $revision: number of the newest version.
error-course-question-changed-meanwhile = Вопрос уже изменил кто-то другой (сейчас редакция { $revision }). Обновите страницу.

# What is wrong with a question of the bank: its kind.
error-course-question-unknown-kind = Такого вида вопросов нет.

# What is wrong with a question of the bank: the code of its topic.
error-course-question-wrong-topic = Код темы состоит из латинских букв, цифр и дефиса.

# What is wrong with a question of the bank: its difficulty.
error-course-question-wrong-difficulty = Сложность бывает от 1 до 3.

# What is wrong with a question of the bank: its text is missing.
error-course-question-no-text = Нет узбекского текста вопроса.

# What is wrong with a question of the bank: a text is too long.
error-course-question-too-long = Текст слишком длинный.

# What is wrong with a question of the bank whose answer is a number.
error-course-question-number-with-choices = У вопроса с числовым ответом не бывает вариантов.

# What is wrong with a question of the bank whose answer is a number.
error-course-question-no-value = Не указано верное число.

# What is wrong with a question of the bank whose answer is a number.
error-course-question-wrong-tolerance = Допуск не может быть отрицательным.

# What is wrong with a question of the bank: its choices.
error-course-question-wrong-number-of-choices = Вариантов должно быть от 2 до 12.

# What is wrong with a question of the bank: the codes of its choices.
error-course-question-wrong-slugs = Коды вариантов должны различаться и состоять из латинских букв и цифр.

# What is wrong with a question of the bank: a choice without text.
error-course-question-choice-without-text = У варианта нет узбекского текста.

# What is wrong with a question of the bank: a number beside choices.
error-course-question-value-with-choices = У вопроса с вариантами не указывают число.

# What is wrong with a question of the bank: pairs in another kind of question.
error-course-question-pair-without-match = Пары бывают только в вопросе на соответствие.

# What is wrong with a matching question of the bank.
error-course-question-no-pair = У каждого варианта должна быть пара на узбекском.

# What is wrong with a matching question of the bank.
error-course-question-same-pair = У двух вариантов одинаковая пара.

# What is wrong with a question of the bank: what is said to be right.
error-course-question-right-unknown = Верным указан вариант, которого нет в вопросе.

# What is wrong with an ordering or matching question of the bank.
error-course-question-right-not-whole = Верный ответ должен включать все варианты.

# What is wrong with a question of the bank that has one right answer.
error-course-question-right-not-one = Верный ответ должен быть один.

# What is wrong with a question of the bank: nothing is right.
error-course-question-no-right = Не указан верный ответ.

# The file that was sent to be imported into the question bank is not a package of questions.
error-course-bank-not-a-package = Этот файл не пакет QTI: нужен zip с файлом imsmanifest.xml.

# The file that was sent to be imported into the question bank is too large or would be when unpacked.
error-course-bank-too-large = Пакет слишком большой.

# What is wrong with a package of questions; stands after a file name.
error-qti-no-items = в списке нет вопросов

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-forbidden-xml = запрещённый XML: объявлений типов и сущностей быть не должно

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-broken-xml = повреждённый XML

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-too-deep = слишком большая вложенность XML

# What is wrong with a file of a package of questions; stands after a file name. $name: name of an XML element such as img.
error-qti-media = рисунки, звук и формулы не принимаются ({ $name })

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-not-an-item = это не вопрос QTI

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-unknown-version = незнакомая версия QTI: нужна 3.0, 2.2 или 2.1

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-adaptive = адаптивные и шаблонные вопросы не принимаются

# What is wrong with a file of a package of questions; stands after a file name. $count: number of places to answer.
error-qti-not-one-interaction = место для ответа должно быть одно, здесь { $count }

# What is wrong with a file of a package of questions; stands after a file name. $name: name of a kind of answer in QTI.
error-qti-unknown-interaction = такой вид ответа не принимается: { $name }

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-wrong-identifier = неверный идентификатор вопроса

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-same-identifier = идентификатор повторяется

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-no-declaration = ответ не объявлен

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-no-correct-response = не указан верный ответ

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-not-pairs = каждому варианту слева должен соответствовать ровно один справа

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-not-a-number = верный ответ не число

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-uneven-tolerance = допуск вверх и вниз должен быть одинаковым

# What is wrong with a package of questions; stands after a file name.
error-qti-no-file = есть в списке, нет в пакете

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-file-too-large = файл слишком большой
