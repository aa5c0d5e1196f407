# An answer was sent to an attempt at a test that was already handed in.
error-course-test-submitted = This attempt has been handed in; its answers can no longer change.

# An answer came after the time of the test had run out; earlier answers are kept.
error-course-test-time-is-up = Time is up, so this answer was not taken. Everything you answered before is kept and counts.

# A test cannot be begun: the course is closed or the person has left it.
error-course-test-closed = The course is closed, or you no longer take part in it; the test cannot be begun.

# A test cannot be begun: it was passed before.
error-course-test-passed-already = You have already passed this test.

# A test cannot be begun: no attempts remain.
error-course-test-no-attempts-left = No attempts are left. Speak with your trainer.

# A test cannot be begun: the bank has too few questions. $topic: a short code of a topic.
error-course-test-too-few-questions = The bank has too few questions on “{ $topic }”.

# The identity of a new attempt belongs to another one.
error-course-test-id-taken = This identifier is taken; please begin again.

# The answer that was sent does not fit the question.
error-course-test-not-an-answer = This answer does not fit the question.

# The identity of a new question belongs to another one.
error-course-question-id-taken = This identifier belongs to another question.

# A question was saved over a version that is not the newest. $revision: number of the newest version.
error-course-question-changed-meanwhile = Somebody has changed this question meanwhile (now revision { $revision }). Reload the page.

# What is wrong with a question of the bank: its kind.
error-course-question-unknown-kind = There is no such kind of question.

# What is wrong with a question of the bank: the code of its topic.
error-course-question-wrong-topic = The code of a topic consists of Latin letters, digits and hyphens.

# What is wrong with a question of the bank: its difficulty.
error-course-question-wrong-difficulty = Difficulty is 1 to 3.

# What is wrong with a question of the bank: its text is missing.
error-course-question-no-text = The question has no Uzbek text.

# What is wrong with a question of the bank: a text is too long.
error-course-question-too-long = A text is too long.

# What is wrong with a question of the bank whose answer is a number.
error-course-question-number-with-choices = A question answered by a number has no choices.

# What is wrong with a question of the bank whose answer is a number.
error-course-question-no-value = The right number is missing.

# What is wrong with a question of the bank whose answer is a number.
error-course-question-wrong-tolerance = The tolerance cannot be negative.

# What is wrong with a question of the bank: its choices.
error-course-question-wrong-number-of-choices = There must be 2 to 12 choices.

# What is wrong with a question of the bank: the codes of its choices.
error-course-question-wrong-slugs = Codes of choices must differ and consist of Latin letters and digits.

# What is wrong with a question of the bank: a choice without text.
error-course-question-choice-without-text = A choice has no Uzbek text.

# What is wrong with a question of the bank: a number beside choices.
error-course-question-value-with-choices = A question with choices has no number.

# What is wrong with a question of the bank: pairs in another kind of question.
error-course-question-pair-without-match = Only matching questions have pairs.

# What is wrong with a matching question of the bank.
error-course-question-no-pair = Every choice needs its pair in Uzbek.

# What is wrong with a matching question of the bank.
error-course-question-same-pair = Two choices have the same pair.

# What is wrong with a question of the bank: what is said to be right.
error-course-question-right-unknown = What is marked right is not among the choices.

# What is wrong with an ordering or matching question of the bank.
error-course-question-right-not-whole = The right answer must hold every choice.

# What is wrong with a question of the bank that has one right answer.
error-course-question-right-not-one = There must be exactly one right answer.

# What is wrong with a question of the bank: nothing is right.
error-course-question-no-right = No right answer is given.

# The file that was sent to be imported into the question bank is not a package of questions.
error-course-bank-not-a-package = This file is not a QTI package: a zip with imsmanifest.xml is needed.

# The file that was sent to be imported into the question bank is too large or would be when unpacked.
error-course-bank-too-large = The package is too large.

# What is wrong with a package of questions; stands after a file name.
error-qti-no-items = its list names no questions

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-forbidden-xml = forbidden XML: declarations of types and entities are not taken

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-broken-xml = broken XML

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-too-deep = its XML is nested too deep

# What is wrong with a file of a package of questions; stands after a file name. $name: name of an XML element such as img.
error-qti-media = pictures, sound and formulas are not taken ({ $name })

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-not-an-item = not a QTI item

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-unknown-version = unknown version of QTI: 3.0, 2.2 or 2.1 is needed

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-adaptive = adaptive items and templates are not taken

# What is wrong with a file of a package of questions; stands after a file name. $count: number of places to answer.
error-qti-not-one-interaction = an item must have one place to answer; this one has { $count }

# What is wrong with a file of a package of questions; stands after a file name. $name: name of a kind of answer in QTI.
error-qti-unknown-interaction = this kind of answer is not taken: { $name }

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-wrong-identifier = wrong identifier of the item

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-same-identifier = an identifier is used twice

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-no-declaration = the response is not declared

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-no-correct-response = no correct response is given

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-not-pairs = each choice on the left must match exactly one on the right

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-not-a-number = the correct response is not a number

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-uneven-tolerance = the tolerance must be the same upwards and downwards

# What is wrong with a package of questions; stands after a file name.
error-qti-no-file = named in the list, missing in the package

# What is wrong with a file of a package of questions; stands after a file name.
error-qti-file-too-large = the file is too large
