# Title of the screen with one's courses, and a button to it.
mycourse = My course

# Heading of the card on the first screen that tells how far one is with the 24-hour course.
mycourse-card = Your course

# How many academic hours are done. $done, $whole: numbers as words, such as 7,5.
mycourse-hours = { $done } of { $whole } hours

# What comes next in the course. $title: the title of a part.
mycourse-next = Next: { $title }

# Heading of a section on the screen of the account.
mycourse-door = Course and handbook

# Notice: one takes part in no course.
mycourse-none = You take part in no course yet. The trainer gives you the code.

# Heading above the field for a cohort's code.
mycourse-join-title = Join a course

# Label: the code of a cohort.
mycourse-code = Code of the cohort

# Above the field for the code of a cohort.
mycourse-code-hint = Enter the code that the trainer of the course gave you.

# Button: take part in the cohort of that code.
mycourse-join = Join

# $name: the trainer of a cohort.
mycourse-trainer = Trainer: { $name }

# Where a cohort meets: nowhere, it learns from afar.
mycourse-remote = Remote

# Small heading above what to do now in the course.
mycourse-now = Now

# When and where the next session is. $moment: day and hour. $place: a room or a dash.
mycourse-now-session = Next session: { $moment }, place: { $place }

# What to do now: a part with sessions, none of which is to come.
mycourse-now-guided = The trainer leads this part. Ask how to make up for a session you missed.

# What to do now: chapters to read. $done, $whole: how many.
mycourse-now-own_study = Read the chapters and answer the questions at their end: { $done } of { $whole } done.

# What to do now: tasks in the practice preschool. $done, $whole: how many.
mycourse-now-practice = Do the tasks in the practice preschool: { $done } of { $whole } done.

# What to do now: the test.
mycourse-now-test = Take the test. Its rules are told before it begins.

# What to do now: the project.
mycourse-now-project = Write the project and hand it in.

# Button: to the chapters.
mycourse-go-own_study = Read

# Button: to the practice.
mycourse-go-practice = To the practice

# Button: to the test.
mycourse-go-test = To the test

# Button: to the project.
mycourse-go-project = To the project

# All parts are done and there is a certificate.
mycourse-all-done = The course is done. Your certificate is ready.

# All parts are done; the trainer has not issued the certificate yet.
mycourse-all-done-waiting = All hours are done. The trainer will issue the certificate.

# Form of a part: sessions with a trainer.
mycourse-form-guided = with the trainer

# Form of a part: own study.
mycourse-form-own_study = own study

# Form of a part: practice.
mycourse-form-practice = practice

# Form of a part: test.
mycourse-form-test = test

# Form of a part: project.
mycourse-form-project = project

# How long a part is. $hours: academic hours as words.
mycourse-unit-hours = { $hours } h

# $done of $whole sessions were attended.
mycourse-part-guided = sessions: { $done } of { $whole }

# $done of $whole chapters are read.
mycourse-part-own_study = chapters: { $done } of { $whole }

# $done of $whole tasks are done.
mycourse-part-practice = tasks: { $done } of { $whole }

# $done of $whole attempts were made.
mycourse-part-test = attempts: { $done } of { $whole }

# Of a project: $done of $whole.
mycourse-part-project = { $done } of { $whole }

# Name of a sign for those who listen: a folded module opens.
mycourse-open = Open

# Name of a sign for those who listen: an open module folds.
mycourse-fold = Fold

# State of a part for those who listen.
mycourse-state-open = Not begun

# State of a part for those who listen.
mycourse-state-begun = Begun

# State of a part for those who listen.
mycourse-state-done = Done

# State of a part for those who listen: no attempt is left.
mycourse-state-failed = No attempt left

# Heading: the sessions of the cohort.
mycourse-timetable = Timetable of sessions

# There are no sessions yet.
mycourse-no-sessions = There is no timetable yet.

# Button: show all sessions. $count: how many.
mycourse-sessions-all = All sessions: { $count }

# Button: show the next sessions only.
mycourse-sessions-fewer = Only the next ones

# One was at a session.
mycourse-present = You were there

# One was not at a session.
mycourse-absent = You were not there. It can be made up for: ask the trainer.

# A session was made up for. $day: when.
mycourse-made-up = Made up for on { $day }

# Title of the screen of the certificate, and the way to it.
mycourse-certificate = Certificate

# Title: instructions and the textbook; also a button.
reading-handbook = Handbook

# Name of the question mark in the bar on top: opens the chapter about this screen.
reading-guide = About this screen

# Label of the search in the handbook.
reading-search = Search the handbook

# How many chapters a book has, after its summary. $count: how many.
reading-chapters = Chapters: { $count }.

# No chapter has these words.
reading-found-none = Nothing was found

# What to do when nothing was found.
reading-found-none-hint = Try another word, or clear the search.

# There is no such book.
reading-gone = There is no such book

# Button: the book as PDF.
reading-paper = Open as PDF

# How long a chapter takes. $count: minutes.
reading-minutes = { $count } min

# In place of a picture that cannot be shown without a network.
reading-picture-away = The picture cannot be shown now: there is no network.

# Heading above the questions at the end of a chapter.
reading-questions = Check yourself

# Above the questions, for who takes part in the course.
reading-questions-hint = The chapter counts as read once everything is answered right. You may try as often as you like.

# Above the questions, for who takes no part in a course with this chapter.
reading-questions-alone = Questions for yourself: your answers are not kept.

# Above the button while a question has no answer.
reading-answer-all = Answer every question to check them.

# Button: send the answers of a chapter.
reading-check = Check

# An answer is right.
reading-right = Right

# An answer is not right, told gently.
reading-look-again = Look again: the answer is in this chapter.

# The chapter counts as read.
reading-done = The chapter is read and counts.

# The answers wait for a network.
reading-waits = Your answers are kept. They are sent and checked once there is a network.

# Button: the chapter before.
reading-before = Previous chapter

# Button: the chapter after.
reading-after = Next chapter

# Above answers of which several may be right.
answer-several = Several answers may be chosen.

# Name of a sign for those who listen: nothing is known of the answer yet.
answer-unknown = Not checked yet

# Name of a sign for those who listen.
answer-right = Right

# Name of a sign for those who listen: not right.
answer-wrong = Not right

# Title of the screen of a test.
sitting = Test

# Heading: what awaits somebody in a test.
sitting-rules = Rules

# A rule of a test. $count: how many questions.
sitting-rule-questions = Questions: { $count }.

# A rule of a test. $minutes: how long.
sitting-rule-minutes = Time: { $minutes } minutes, counted from when you begin.

# A rule of a test. $share: a percentage.
sitting-rule-pass = At least { $share } passes.

# A rule of a test. $count: attempts that are left.
sitting-rule-left = Attempts left: { $count }.

# A rule of a test.
sitting-rule-saved = Every answer is saved at once. If the connection breaks or the page closes, you go on.

# A rule of a test.
sitting-rule-time = When the time is up, your answers are handed in for you.

# Button: begin the test.
sitting-begin = Begin

# Button: go on with the test that was begun.
sitting-go-on = Go on

# No attempt is left.
sitting-none-left = No attempt is left. Speak with the trainer.

# In place of the rules: an attempt has passed.
sitting-already-passed = You have passed this test.

# Heading: attempts there were.
sitting-attempts = Attempts

# An attempt passed.
sitting-passed = Passed

# An attempt did not pass.
sitting-not-passed = Not passed

# Which question is in front. $place, $count.
sitting-place = Question { $place } of { $count }

# How much time is left, told calmly. $minutes: whole minutes.
sitting-left =
    { $minutes ->
        [0] The time is up
        [one] { $minutes } minute left
       *[other] { $minutes } minutes left
    }

# State of an answer: there is none yet.
sitting-kept-nothing = No answer yet

# State of an answer: not with the server yet, it is tried again and again.
sitting-kept-under-way = Not saved yet, trying again

# State of an answer: with the server.
sitting-kept-saved = Saved

# Button: the question before.
sitting-before = Previous

# Button: the next question.
sitting-after = Next

# How many questions are answered. $done, $count.
sitting-answered = Answered: { $done } of { $count }

# Name of a numbered square for those who listen. $place: the number.
sitting-to-answered = Question { $place }, answered

# Name of a numbered square for those who listen. $place: the number.
sitting-to-open = Question { $place }, not answered

# Button: hand the test in.
sitting-submit = Hand in

# Title of the question before handing in.
sitting-submit-question = Hand the test in?

# Button: hand in, after the question.
sitting-submit-now = Yes, hand in

# Button: back to the questions.
sitting-go-back = Back to the questions

# How many questions have no answer; their numbers follow as buttons. $count.
sitting-unanswered = Questions without an answer: { $count }. You may go back to them:

# Every question has an answer.
sitting-all-answered = Every question has an answer.

# Handing in has to wait. $count: answers that have not arrived.
sitting-not-all-saved = No connection: answers not sent yet: { $count }. They are kept here; hand in once the connection is back.

# How things are put in order.
sitting-order-hint = Put them in order with the buttons, or by dragging.

# Button: the order shown is one's answer.
sitting-order-right = This order is right

# Name of a button for those who listen. $what: the thing that moves.
sitting-up = Up: { $what }

# Name of a button for those who listen. $what: the thing that moves.
sitting-down = Down: { $what }

# How pairs are made.
sitting-match-hint = Choose what belongs to each.

# In place of the other side of a pair that is not chosen yet.
sitting-match-choose = Choose

# Label: a number is asked for.
sitting-number = Number

# What was typed is no number.
sitting-not-a-number = This is not a number

# The test is passed. $share: what was reached. $wanted: what is asked.
sitting-outcome-passed = You passed: { $share }, { $wanted } were needed.

# The test is not passed. $share, $wanted, $left: attempts that remain.
sitting-outcome-not = So far { $share }, { $wanted } are needed. Read the explanations. Attempts left: { $left }.

# Below the outcome: the attempt was handed in by the clock.
sitting-ran-out = Time ran out: what you had answered by then was handed in.

# Button: to another attempt.
sitting-again = Try again

# Button: back to the course.
sitting-to-course = Back to the course

# Heading above the explanations of a result.
sitting-explained = Questions and explanations

# The question was answered right.
sitting-verdict-right = Right

# The question was not answered right.
sitting-verdict-wrong = Not quite right

# Small heading above one's own answer.
sitting-own-answer = Your answer

# Small heading above the right answer.
sitting-right-answer = The right answer

# Small heading above an explanation.
sitting-why = Why

# There was no answer to a question.
sitting-no-answer = No answer

# Title of the screen of the practice.
practising = Practice

# Heading: what the practice preschool is.
practising-what = The practice preschool

# What the practice preschool is.
practising-told = This is a practice preschool for you alone, with made-up children and groups. Whatever you do there changes no real preschool and no figure. Do a task, come back here and press the button that checks.

# Button: have the practice preschool made.
practising-prepare = Make the practice preschool

# The practice preschool is being made.
practising-making = It is being made, a few seconds…

# The practice preschool was removed after a while.
practising-removed = The practice preschool was removed. Tasks that were done stay done.

# Button: go into the practice preschool.
practising-enter = Enter the practice preschool

# Button: fetch the address of the practice preschool's pages.
practising-pages = Open the pages

# Button: the pages of the practice preschool, opened in another window now.
practising-pages-open = The pages are ready: open

# How much of a task was found. $found, $wanted.
practising-found = Found: { $found } of { $wanted }

# Button: look whether a task is done.
practising-check = Check

# Button: into the practice preschool, to the screen where the task is done.
practising-go = Go and do it

# Where a task is done that the client has no screen for.
practising-on-pages = This task is done on the pages: use the button “Open the pages”.

# A task is done. $day: when.
practising-done-on = Done: { $day }

# Button: begin with a new practice preschool.
practising-again = Begin anew

# Title of the question before a new practice preschool.
practising-again-question = Begin anew?

# What becomes of the old practice preschool.
practising-again-told = What you did in the practice preschool is removed and a new one is made. Tasks that were done stay done.

# The word across every screen while somebody is in the practice preschool. Capitals.
practising-band = PRACTICE

# Beside that word. Short.
practising-band-hint = Nothing here is real

# Button beside that word: back to the own account.
practising-leave = Leave

# Title of the screen of the project.
project = Project

# Heading: what the project asks for.
project-task = The task

# Above the lines of the rubric, each with what earns full points. $share: what passes.
project-rubric = It is marked by these criteria; { $share } is needed to pass:

# Heading above the fields of the project.
project-write = Your project

# Label: title of the project.
project-title = Title

# Label: text of the project.
project-text = Text

# Below the text of the project.
project-draft-hint = What you write is kept on this device.

# Button: hand the project in.
project-hand-in = Hand in

# Button: hand another version in.
project-hand-in-again = Hand in a new version

# Said after handing in.
project-handed-in = The project is handed in.

# Heading: where the project stands.
project-standing = Where it stands

# State: waits for the trainer.
project-state-submitted = Handed in; the trainer will read it.

# State: the trainer asks for another version.
project-state-returned = The trainer asks for another version. Read the note and hand in a new one.

# State: passed.
project-state-passed = The project is accepted.

# State: failed.
project-state-failed = The project is not accepted.

# When it was handed in. $moment.
project-sent = Handed in: { $moment }

# Share of the points. $share: a percentage.
project-share = Mark: { $share }

# Small heading above the note of the trainer. $name: whose it is.
project-note = Note by { $name }

# Points of one line of the rubric. $points of $most.
project-points = { $points } of { $most }

# There is no certificate yet.
diploma-none = There is no certificate yet

# When a certificate is issued.
diploma-none-hint = The trainer issues it once all hours are done.

# The certificate was taken back and there is no other one. $day: a date.
diploma-revoked = The certificate was taken back on { $day }

# What can be done about a certificate that was taken back.
diploma-revoked-hint = The trainer can issue another one, with a code of its own.

# On the certificate. $hours: academic hours.
diploma-hours = { $hours } academic hours

# Small heading above the code of the certificate.
diploma-code = Code

# Small heading above the address where anyone can check the certificate.
diploma-address = Where it is checked

# What others see who check the certificate.
diploma-told = Anyone can check the certificate there: only name, programme, hours and date are shown.

# Button: the certificate as PDF.
diploma-paper = Open the PDF

# Button: the page where anyone can check the certificate.
diploma-check = The checking page

# Button: copy the address of the checking page.
diploma-copy = Copy the address
