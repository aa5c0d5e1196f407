# Title of the screen with one's courses, and a button to it.
mycourse = Мой курс

# Heading of the card on the first screen that tells how far one is with the 24-hour course.
mycourse-card = Ваш курс

# How many academic hours are done. $done, $whole: numbers as words, such as 7,5.
mycourse-hours = { $done } из { $whole } ч

# What comes next in the course. $title: the title of a part.
mycourse-next = Дальше: { $title }

# Heading of a section on the screen of the account.
mycourse-door = Курс и справочник

# Notice: one takes part in no course.
mycourse-none = Вы пока не участвуете ни в одном курсе. Код даёт тренер.

# Heading above the field for a cohort's code.
mycourse-join-title = Присоединиться к курсу

# Label: the code of a cohort.
mycourse-code = Код потока

# Above the field for the code of a cohort.
mycourse-code-hint = Введите код, который дал тренер курса.

# Button: take part in the cohort of that code.
mycourse-join = Присоединиться

# $name: the trainer of a cohort.
mycourse-trainer = Тренер: { $name }

# Where a cohort meets: nowhere, it learns from afar.
mycourse-remote = Дистанционно

# Small heading above what to do now in the course.
mycourse-now = Сейчас

# When and where the next session is. $moment: day and hour. $place: a room or a dash.
mycourse-now-session = Следующее занятие: { $moment }, место: { $place }

# What to do now: a part with sessions, none of which is to come.
mycourse-now-guided = Эту часть ведёт тренер. Спросите у него, как отработать пропущенное занятие.

# What to do now: chapters to read. $done, $whole: how many.
mycourse-now-own_study = Прочитайте главы и ответьте на вопросы в конце: сделано { $done } из { $whole }.

# What to do now: tasks in the practice preschool. $done, $whole: how many.
mycourse-now-practice = Выполните задания в учебном саду: сделано { $done } из { $whole }.

# What to do now: the test.
mycourse-now-test = Пройдите тест. Перед началом вы увидите правила.

# What to do now: the project.
mycourse-now-project = Напишите проект и сдайте его.

# Button: to the chapters.
mycourse-go-own_study = Читать

# Button: to the practice.
mycourse-go-practice = К практике

# Button: to the test.
mycourse-go-test = К тесту

# Button: to the project.
mycourse-go-project = К проекту

# All parts are done and there is a certificate.
mycourse-all-done = Курс пройден. Ваш сертификат готов.

# All parts are done; the trainer has not issued the certificate yet.
mycourse-all-done-waiting = Все часы пройдены. Сертификат выдаст тренер.

# Form of a part: sessions with a trainer.
mycourse-form-guided = с тренером

# Form of a part: own study.
mycourse-form-own_study = самостоятельно

# Form of a part: practice.
mycourse-form-practice = практика

# Form of a part: test.
mycourse-form-test = тест

# Form of a part: project.
mycourse-form-project = проект

# How long a part is. $hours: academic hours as words.
mycourse-unit-hours = { $hours } ч

# $done of $whole sessions were attended.
mycourse-part-guided = занятий: { $done } из { $whole }

# $done of $whole chapters are read.
mycourse-part-own_study = глав: { $done } из { $whole }

# $done of $whole tasks are done.
mycourse-part-practice = заданий: { $done } из { $whole }

# $done of $whole attempts were made.
mycourse-part-test = попыток: { $done } из { $whole }

# Of a project: $done of $whole.
mycourse-part-project = { $done } из { $whole }

# Name of a sign for those who listen: a folded module opens.
mycourse-open = Развернуть

# Name of a sign for those who listen: an open module folds.
mycourse-fold = Свернуть

# State of a part for those who listen.
mycourse-state-open = Не начато

# State of a part for those who listen.
mycourse-state-begun = Начато

# State of a part for those who listen.
mycourse-state-done = Сделано

# State of a part for those who listen: no attempt is left.
mycourse-state-failed = Попытки кончились

# Heading: the sessions of the cohort.
mycourse-timetable = Расписание занятий

# There are no sessions yet.
mycourse-no-sessions = Расписания пока нет.

# Button: show all sessions. $count: how many.
mycourse-sessions-all = Все занятия: { $count }

# Button: show the next sessions only.
mycourse-sessions-fewer = Только ближайшие

# One was at a session.
mycourse-present = Вы были

# One was not at a session.
mycourse-absent = Вас не было. Можно отработать: спросите тренера.

# A session was made up for. $day: when.
mycourse-made-up = Отработано: { $day }

# Title of the screen of the certificate, and the way to it.
mycourse-certificate = Сертификат

# Title: instructions and the textbook; also a button.
reading-handbook = Справочник

# Name of the question mark in the bar on top: opens the chapter about this screen.
reading-guide = Об этом экране

# Label of the search in the handbook.
reading-search = Поиск в справочнике

# How many chapters a book has, after its summary. $count: how many.
reading-chapters = Глав: { $count }.

# No chapter has these words.
reading-found-none = Ничего не найдено

# What to do when nothing was found.
reading-found-none-hint = Попробуйте другое слово или очистите поиск.

# There is no such book.
reading-gone = Такой книги нет

# Button: the book as PDF.
reading-paper = Открыть в PDF

# How long a chapter takes. $count: minutes.
reading-minutes = { $count } мин

# In place of a picture that cannot be shown without a network.
reading-picture-away = Картинка сейчас не видна: нет сети.

# Heading above the questions at the end of a chapter.
reading-questions = Проверьте себя

# Above the questions, for who takes part in the course.
reading-questions-hint = Глава считается прочитанной, когда на всё отвечено верно. Пробовать можно сколько угодно раз.

# Above the questions, for who takes no part in a course with this chapter.
reading-questions-alone = Вопросы для себя: ответы нигде не сохраняются.

# Above the button while a question has no answer.
reading-answer-all = Чтобы проверить, ответьте на все вопросы.

# Button: send the answers of a chapter.
reading-check = Проверить

# An answer is right.
reading-right = Верно

# An answer is not right, told gently.
reading-look-again = Посмотрите ещё раз: ответ есть в этой главе.

# The chapter counts as read.
reading-done = Глава прочитана и зачтена.

# The answers wait for a network.
reading-waits = Ответы сохранены. Они отправятся и проверятся, как только появится сеть.

# Button: the chapter before.
reading-before = Предыдущая глава

# Button: the chapter after.
reading-after = Следующая глава

# Above answers of which several may be right.
answer-several = Можно выбрать несколько ответов.

# Name of a sign for those who listen: nothing is known of the answer yet.
answer-unknown = Ещё не проверено

# Name of a sign for those who listen.
answer-right = Верно

# Name of a sign for those who listen: not right.
answer-wrong = Неверно

# Title of the screen of a test.
sitting = Тест

# Heading: what awaits somebody in a test.
sitting-rules = Правила

# A rule of a test. $count: how many questions.
sitting-rule-questions = Вопросов: { $count }.

# A rule of a test. $minutes: how long.
sitting-rule-minutes = Время: { $minutes } мин. Отсчёт пойдёт после нажатия «Начать».

# A rule of a test. $share: a percentage.
sitting-rule-pass = Чтобы пройти, нужно не меньше { $share }.

# A rule of a test. $count: attempts that are left.
sitting-rule-left = Осталось попыток: { $count }.

# A rule of a test.
sitting-rule-saved = Каждый ответ сохраняется сразу. Если связь прервётся или страница закроется, вы продолжите.

# A rule of a test.
sitting-rule-time = Когда время выйдет, ваши ответы будут сданы сами.

# Button: begin the test.
sitting-begin = Начать

# Button: go on with the test that was begun.
sitting-go-on = Продолжить

# No attempt is left.
sitting-none-left = Попытки кончились. Обратитесь к тренеру.

# In place of the rules: an attempt has passed.
sitting-already-passed = Этот тест вы уже прошли.

# Heading: attempts there were.
sitting-attempts = Попытки

# An attempt passed.
sitting-passed = Пройден

# An attempt did not pass.
sitting-not-passed = Не пройден

# Which question is in front. $place, $count.
sitting-place = Вопрос { $place } из { $count }

# How much time is left, told calmly. $minutes: whole minutes.
sitting-left =
    { $minutes ->
        [0] Время вышло
        [one] Осталась { $minutes } минута
        [few] Осталось { $minutes } минуты
       *[many] Осталось { $minutes } минут
    }

# State of an answer: there is none yet.
sitting-kept-nothing = Ответа ещё нет

# State of an answer: not with the server yet, it is tried again and again.
sitting-kept-under-way = Ещё не сохранено, пробуем снова

# State of an answer: with the server.
sitting-kept-saved = Сохранено

# Button: the question before.
sitting-before = Назад

# Button: the next question.
sitting-after = Дальше

# How many questions are answered. $done, $count.
sitting-answered = Отвечено: { $done } из { $count }

# Name of a numbered square for those who listen. $place: the number.
sitting-to-answered = Вопрос { $place }, отвечен

# Name of a numbered square for those who listen. $place: the number.
sitting-to-open = Вопрос { $place }, без ответа

# Button: hand the test in.
sitting-submit = Сдать

# Title of the question before handing in.
sitting-submit-question = Сдать тест?

# Button: hand in, after the question.
sitting-submit-now = Да, сдать

# Button: back to the questions.
sitting-go-back = К вопросам

# How many questions have no answer; their numbers follow as buttons. $count.
sitting-unanswered = Вопросов без ответа: { $count }. К ним можно вернуться:

# Every question has an answer.
sitting-all-answered = На все вопросы есть ответ.

# Handing in has to wait. $count: answers that have not arrived.
sitting-not-all-saved = Нет связи: не отправлено ответов: { $count }. Они сохранены здесь, сдайте, когда связь вернётся.

# How things are put in order.
sitting-order-hint = Расставьте по порядку кнопками или перетаскиванием.

# Button: the order shown is one's answer.
sitting-order-right = Этот порядок верный

# Name of a button for those who listen. $what: the thing that moves.
sitting-up = Выше: { $what }

# Name of a button for those who listen. $what: the thing that moves.
sitting-down = Ниже: { $what }

# How pairs are made.
sitting-match-hint = К каждому выберите подходящее.

# In place of the other side of a pair that is not chosen yet.
sitting-match-choose = Выберите

# Label: a number is asked for.
sitting-number = Число

# What was typed is no number.
sitting-not-a-number = Это не число

# The test is passed. $share: what was reached. $wanted: what is asked.
sitting-outcome-passed = Тест пройден: { $share }, нужно было { $wanted }.

# The test is not passed. $share, $wanted, $left: attempts that remain.
sitting-outcome-not = Пока { $share }, нужно { $wanted }. Прочитайте пояснения. Осталось попыток: { $left }.

# Below the outcome: the attempt was handed in by the clock.
sitting-ran-out = Время вышло: сдано то, на что вы успели ответить.

# Button: to another attempt.
sitting-again = Попробовать ещё раз

# Button: back to the course.
sitting-to-course = К курсу

# Heading above the explanations of a result.
sitting-explained = Вопросы и пояснения

# The question was answered right.
sitting-verdict-right = Верный ответ

# The question was not answered right.
sitting-verdict-wrong = Не совсем верно

# Small heading above one's own answer.
sitting-own-answer = Ваш ответ

# Small heading above the right answer.
sitting-right-answer = Верный ответ

# Small heading above an explanation.
sitting-why = Почему

# There was no answer to a question.
sitting-no-answer = Без ответа

# Title of the screen of the practice.
practising = Практика

# Heading: what the practice preschool is.
practising-what = Учебный сад

# What the practice preschool is.
practising-told = Это учебный сад только для вас: с вымышленными детьми и группами. Что бы вы здесь ни делали, настоящий сад и показатели не изменятся. Выполните задание, вернитесь сюда и нажмите «Проверить».

# Button: have the practice preschool made.
practising-prepare = Подготовить учебный сад

# The practice preschool is being made.
practising-making = Готовится, несколько секунд…

# The practice preschool was removed after a while.
practising-removed = Учебный сад удалён. Выполненные задания остались зачтены.

# Button: go into the practice preschool.
practising-enter = Войти в учебный сад

# Button: fetch the address of the practice preschool's pages.
practising-pages = Открыть страницы

# Button: the pages of the practice preschool, opened in another window now.
practising-pages-open = Страницы готовы: открыть

# How much of a task was found. $found, $wanted.
practising-found = Найдено: { $found } из { $wanted }

# Button: look whether a task is done.
practising-check = Проверить

# Button: into the practice preschool, to the screen where the task is done.
practising-go = Перейти к выполнению

# Where a task is done that the client has no screen for.
practising-on-pages = Это задание выполняется на страницах: войдите кнопкой «Открыть страницы».

# A task is done. $day: when.
practising-done-on = Выполнено: { $day }

# Button: begin with a new practice preschool.
practising-again = Начать заново

# Title of the question before a new practice preschool.
practising-again-question = Начать заново?

# What becomes of the old practice preschool.
practising-again-told = То, что вы сделали в учебном саду, удалится, и будет готов новый. Выполненные задания останутся зачтены.

# The word across every screen while somebody is in the practice preschool. Capitals.
practising-band = УЧЕБНЫЙ САД

# Beside that word. Short.
practising-band-hint = Здесь всё не по-настоящему

# Button beside that word: back to the own account.
practising-leave = Выйти

# Title of the screen of the project.
project = Проект

# Heading: what the project asks for.
project-task = Задание

# Above the lines of the rubric, each with what earns full points. $share: what passes.
project-rubric = Оценивается по этим критериям, для зачёта нужно { $share }:

# Heading above the fields of the project.
project-write = Ваш проект

# Label: title of the project.
project-title = Заголовок

# Label: text of the project.
project-text = Текст

# Below the text of the project.
project-draft-hint = Написанное сохраняется на этом устройстве.

# Button: hand the project in.
project-hand-in = Сдать

# Button: hand another version in.
project-hand-in-again = Сдать новую версию

# Said after handing in.
project-handed-in = Проект сдан.

# Heading: where the project stands.
project-standing = Состояние

# State: waits for the trainer.
project-state-submitted = Сдан, тренер прочитает.

# State: the trainer asks for another version.
project-state-returned = Тренер просит доработать. Прочитайте замечание и сдайте новую версию.

# State: passed.
project-state-passed = Проект принят.

# State: failed.
project-state-failed = Проект не принят.

# When it was handed in. $moment.
project-sent = Сдан: { $moment }

# Share of the points. $share: a percentage.
project-share = Оценка: { $share }

# Small heading above the note of the trainer. $name: whose it is.
project-note = Замечание: { $name }

# Points of one line of the rubric. $points of $most.
project-points = { $points } из { $most }

# There is no certificate yet.
diploma-none = Сертификат ещё не выдан

# When a certificate is issued.
diploma-none-hint = Его выдаёт тренер, когда пройдены все часы.

# The certificate was taken back and there is no other one. $day: a date.
diploma-revoked = Сертификат отозван { $day }

# What can be done about a certificate that was taken back.
diploma-revoked-hint = Тренер может выдать другой: у него будет новый код.

# On the certificate. $hours: academic hours.
diploma-hours = { $hours } академических часов

# Small heading above the code of the certificate.
diploma-code = Код

# Small heading above the address where anyone can check the certificate.
diploma-address = Адрес для проверки

# What others see who check the certificate.
diploma-told = По этому адресу каждый может проверить сертификат: видны только имя, программа, часы и дата.

# Button: the certificate as PDF.
diploma-paper = Открыть PDF

# Button: the page where anyone can check the certificate.
diploma-check = Страница проверки

# Button: copy the address of the checking page.
diploma-copy = Скопировать адрес
