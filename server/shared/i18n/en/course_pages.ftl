# The menu of the pages: the 24-hour course, for trainers and the ministry
page-menu-course = Course
# The menu of the pages: instructions and the textbook
page-menu-handbook = Handbook
# Pages of the course: heading of the pages of the 24-hour course
course-title = The 24-hour course
# Pages of the course: section: cohorts (groups of people who take the course together)
course-cohorts = Cohorts
# Pages of the course: section: programmes of the course
course-programmes = Programmes
# Pages of the course: section: the question bank of the tests
course-questions = Question bank
# Pages of the course: academic hours counted of all
course-hours-of = { $counted } of { $whole } h
# Pages of the course: academic hours with real minutes
course-minutes = { $hours } h ({ $minutes } min)
# Pages of cohorts: button and heading: open a cohort
course-cohort-open = Open a cohort
# Pages of cohorts: no cohort yet
course-cohorts-none = No cohorts yet
# Pages of cohorts: how to open the first one
course-cohorts-none-hint = Once a cohort is open you make its timetable, bring people in by a list or a code, and keep attendance and hours here.
# Pages of cohorts: no cohort, for those who only read
course-cohorts-none-read = Trainers open cohorts; they appear here once opened.
# Pages of cohorts: heading of cohorts under way
course-cohorts-running = Running
# Pages of cohorts: heading of cohorts to come
course-cohorts-planned = Planned
# Pages of cohorts: heading of cohorts whose last day is past
course-cohorts-ended = Ended
# Pages of cohorts: heading of cohorts that are closed for good
course-cohorts-closed = Closed
# Pages of cohorts: state
course-cohort-state-running = running
# Pages of cohorts: state
course-cohort-state-planned = planned
# Pages of cohorts: state
course-cohort-state-ended = ended
# Pages of cohorts: state
course-cohort-state-closed = closed
# Pages of cohorts: instead of a venue
course-cohort-remote = remote
# Pages of cohorts: how many take part
course-cohort-people = Participants: { $count }
# Pages of cohorts: how many have all 24 hours
course-cohort-completed = completed: { $count }
# Pages of cohorts: nothing to open a cohort with
course-cohort-no-programme = No programme is in force. The ministry or an administrator puts one in force.
# Pages of cohorts: field: name of a cohort
course-cohort-name = Name of the cohort
# Pages of cohorts: example of a name
course-cohort-name-hint = For example: Chilonzor, November 2026
# Pages of cohorts: field: programme
course-cohort-programme = Programme
# Pages of cohorts: field: region
course-cohort-region = Region
# Pages of cohorts: field: who teaches
course-cohort-trainer = Trainer
# Pages of cohorts: whoever looks, among those who may teach. $name: a full name
course-cohort-trainer-self = { $name } (me)
# Pages of cohorts: field: first day
course-cohort-starts = First day
# Pages of cohorts: field: last day
course-cohort-ends = Last day
# Pages of cohorts: field: where it takes place
course-cohort-venue = Venue
# Pages of cohorts: when the venue may be left empty
course-cohort-venue-hint = May stay empty for a remote cohort
# Pages of cohorts: checkbox
course-cohort-is-remote = Takes place remotely
# Pages of cohorts: button and heading: change name, dates, venue
course-cohort-change = Change the cohort
# Pages of cohorts: button: close a cohort for good
course-cohort-close = Close the cohort
# Pages of cohorts: what closing means
course-cohort-close-hint = Nobody joins a closed cohort, attendance and marks stay as they are. Certificates remain valid.
# Pages of cohorts: checkbox: this is meant
course-cohort-close-sure = Yes, close it for good
# Pages of cohorts: tab
course-cohort-tab-board = Board
# Pages of cohorts: tab
course-cohort-tab-participants = Participants
# Pages of cohorts: tab
course-cohort-tab-timetable = Timetable
# Pages of cohorts: tab
course-cohort-tab-attendance = Attendance
# Pages of cohorts: tab
course-cohort-tab-projects = Projects
# Pages of cohorts: tab
course-cohort-tab-certificates = Certificates
# Pages of cohorts: tab
course-cohort-tab-after = After
# Board of a cohort: there is no timetable yet; a link follows
course-board-no-timetable = There is no timetable yet.
# Board of a cohort: nobody takes part
course-board-nobody = Nobody takes part yet
# Board of a cohort: how people come in
course-board-nobody-hint = Enter a list of logins or give out the cohort’s code.
# Board of a cohort: button to the page of participants
course-board-enrol = Bring people in
# Board of a cohort: how many are behind
course-board-late = behind: { $count }
# Board of a cohort: label of the filter
course-board-whom = Whom to show
# Board of a cohort: filter: everybody
course-board-all = Everybody
# Board of a cohort: filter: those who are behind
course-board-behind-only = Behind only
# Board of a cohort: nobody is behind
course-board-nobody-behind = Nobody is behind.
# Board of a cohort: column: participant
course-board-who = Participant
# Board of a cohort: column: hours
course-board-hours = Hours
# Board of a cohort: column: what should be done by now and is not
course-board-behind = Behind in
# Board of a cohort: how many parts are late
course-board-units-behind = parts: { $count }
# Board of a cohort: all hours done
course-board-complete = complete
# Board of a cohort: nothing is late
course-board-on-time = on time
# Board of a cohort: label of the explanation of signs
course-board-legend = Signs
# Board of a cohort: opens the list of modules by number
course-board-modules = List of modules
# Board of a cohort: state of a part of the course
course-unit-done = done
# Board of a cohort: state of a part of the course
course-unit-begun = begun
# Board of a cohort: state of a part of the course
course-unit-failed = failed
# Board of a cohort: state of a part of the course
course-unit-open = not begun
# Board of a cohort: state of a part of the course
course-unit-due = due by now
# Board of a cohort: how many of its sessions, chapters or tasks
course-unit-part = { $done } of { $whole }
# Pages of the course: form of a part of the course
course-form-guided = guided
# Pages of the course: form of a part of the course
course-form-own-study = own study
# Pages of the course: form of a part of the course
course-form-practice = practice
# Pages of the course: form of a part of the course
course-form-test = test
# Pages of the course: form of a part of the course
course-form-project = project
# Participants of a cohort: heading: code to join
course-people-code = Code to join
# Participants of a cohort: how the code is used
course-people-code-hint = The participant opens the course page of the application and enters this code. The QR code opens that page.
# Participants of a cohort: name of the link behind the QR code
course-people-join-link = Page to join the course
# Participants of a cohort: heading: enrol by a list
course-people-list = Enrol by a list
# Participants of a cohort: how the list is written
course-people-list-hint = One login on a line. If one is wrong nobody is enrolled and the lines are shown.
# Participants of a cohort: field: logins
course-people-logins = Logins
# Participants of a cohort: button
course-people-enrol = Enrol
# Participants of a cohort: done
course-people-enrolled = Enrolled: { $count }.
# Participants of a cohort: nothing was taken; the lines follow
course-people-faults = Nobody was enrolled. Lines at fault: { $count }.
# Participants of a cohort: number of a line, its text follows
course-people-line = Line { $number }:
# Participants of a cohort: tag of somebody withdrawn
course-people-left = withdrawn
# Participants of a cohort: when last seen in the course
course-person-seen = last seen: { $moment }
# Participants of a cohort: what somebody is behind in
course-person-behind = Behind in: { $units }
# Participants of a cohort: heading: parts of the course
course-person-units = Parts of the course
# One participant: opens the form for the name
course-person-rename = Correct the name
# One participant: label of the name
course-person-name = Name on the certificate
# One participant: below the name
course-person-name-hint = The name of the account stays: this is how the participant is called in this course and on the certificate.
# One participant: button: keep the name
course-person-rename-keep = Save
# Participants of a cohort: button: take somebody out
course-person-withdraw = Withdraw
# Participants of a cohort: checkbox: this is meant
course-person-withdraw-sure = Yes, withdraw this participant. What was done is kept.
# Timetable of a cohort: none yet
course-timetable-none = No timetable yet
# Timetable of a cohort: what the proposal does
course-timetable-none-hint = The programme’s guided hours are spread over the cohort’s days. You change the proposal and then keep it.
# Timetable of a cohort: hint where there is none and the cohort is closed
course-timetable-none-closed = The cohort is closed: no timetable is made for it any more.
# Timetable of a cohort: button: make a proposal
course-timetable-propose = Propose a timetable
# Timetable of a cohort: the proposal is not kept yet
course-timetable-proposed = This is a proposal and not kept yet. Change what you need and save.
# Timetable of a cohort: saved
course-timetable-kept = The timetable is kept.
# Timetable of a cohort: heading: minutes planned against those wanted
course-timetable-sums = Time of guided units
# Timetable of a cohort: planned of wanted minutes
course-timetable-sum = { $planned } of { $wanted } min
# Timetable of a cohort: the sums do not fit yet
course-timetable-sums-differ = Some units do not come to their time. You may save, but attendance is taken only once the timetable is whole.
# Timetable of a cohort: legend of one session
course-timetable-session = Session { $number }
# Timetable of a cohort: field: part of the programme
course-timetable-unit = Unit
# Timetable of a cohort: choice: this session is left out
course-timetable-leave-out = – leave out –
# Timetable of a cohort: field
course-timetable-day = Day
# Timetable of a cohort: field
course-timetable-time = Time
# Timetable of a cohort: field: length
course-timetable-minutes = Minutes
# Timetable of a cohort: button: one row more
course-timetable-add = Add a session
# Timetable of a cohort: button
course-timetable-save = Save the timetable
# Attendance of a cohort: first a timetable
course-attendance-none-hint = Attendance is taken at the sessions of the timetable. Make it first.
# Attendance of a cohort: label of the list of sessions
course-attendance-sessions = Sessions
# Attendance of a cohort: sign at a session
course-attendance-taken = attendance taken
# Attendance of a cohort: link: sheet to print
course-attendance-sheet = Sheet (PDF)
# Attendance of a cohort: button
course-attendance-save = Save attendance
# Attendance of a cohort: all marks are kept
course-attendance-kept = Attendance is kept.
# Attendance of a cohort: told while marks are sent
course-attendance-sending = Sending…
# Attendance of a cohort: told when marks have arrived
course-attendance-sent = Saved.
# Attendance of a cohort: told without a connection; # stands for how many marks
course-attendance-waiting = No connection. Marks kept in this browser: #. They go by themselves once it is back.
# Attendance of a cohort: told when the server refused; the reason follows
course-attendance-refused = Refused:
# Attendance of a cohort: told when signed out meanwhile
course-attendance-signed-out = Sign in again. The marks are kept in this browser.
# Attendance of a cohort: told when the browser keeps nothing and there is no connection
course-attendance-full = No connection, and the browser cannot keep anything. Do not close the page.
# Attendance of a cohort: mark: was there
course-mark-present = Present
# Attendance of a cohort: mark: was not there
course-mark-absent = Absent
# Attendance of a cohort: no mark yet
course-mark-none = not marked
# Attendance of a cohort: opens the fields of a make-up and a note
course-mark-make-up = Make-up and note
# Attendance of a cohort: made up on a day
course-mark-made = made up: { $day }
# Attendance of a cohort: field: day of the make-up
course-mark-made-on = Made up on
# Attendance of a cohort: field: note
course-mark-note = Note
# Projects of a cohort: none handed in
course-projects-none = No project handed in yet
# Projects of a cohort: where they come from
course-projects-none-hint = Participants hand their project in from the application; it is marked here.
# Projects of a cohort: how many wait
course-projects-waiting = waiting for marks: { $count }
# Projects of a cohort: nothing waits
course-projects-all-marked = all are marked
# Projects of a cohort: state of a project
course-project-submitted = to mark
# Projects of a cohort: state of a project
course-project-returned = returned
# Projects of a cohort: state of a project
course-project-passed = passed
# Projects of a cohort: state of a project
course-project-failed = failed
# Projects of a cohort: heading: text of the project
course-project-text = The project
# Projects of a cohort: what the project asks for
course-project-task = The task
# Projects of a cohort: heading: criteria
course-project-rubric = Marks by criterion
# Projects of a cohort: share of points that passes
course-project-passes = To pass: { $share } of { $most } points.
# Projects of a cohort: field: words for the author
course-project-note = Words for the author
# Projects of a cohort: when the note is needed
course-project-note-hint = When you return it, say what to mend
# Projects of a cohort: button: give the marks
course-project-mark = Give the marks
# Projects of a cohort: button: return for another version
course-project-return = Return for rework
# Certificates of a cohort: heading: who has all hours
course-certificates-waiting = Ready for a certificate: { $count }
# Certificates of a cohort: what issuing does
course-certificates-waiting-hint = All 24 hours are done. The code of a certificate is verified on a public page.
# Certificates of a cohort: button
course-certificates-issue = Issue certificates
# Certificates of a cohort: heading
course-certificates-issued = Certificates issued: { $count }
# Certificates of a cohort: none yet
course-certificates-none = No certificates yet
# Certificates of a cohort: when they come
course-certificates-none-hint = Those with all hours appear here.
# Certificates of a cohort: heading: who is not ready yet
course-certificates-underway = Not complete yet: { $count }
# Certificates of a cohort: academic hours on a certificate
course-certificate-hours = { $hours } h
# Certificates of a cohort: link: the certificate as PDF
course-certificate-paper = Certificate (PDF)
# Certificates of a cohort: button: take back
course-certificate-revoke = Revoke
# Certificates of a cohort: field: reason
course-certificate-because = Reason
# Certificates of a cohort: when it was taken back
course-certificate-revoked = Revoked { $day }
# Certificates of a cohort: beside the tick of somebody whose certificate was taken back; the former code, the day and the
# reason stand before it
course-certificate-again = If ticked, another one is issued, with a new code.
# After a course: what the page tells
course-after-hint = Whether real use changed: participants’ actions a week are compared with before the course and with similar people who did not take it.
# After a course: no numbers yet
course-after-none = No finding yet
# After a course: heading
course-after-title = { $weeks } weeks after the course
# After a course: change beyond that of others, with its sign
course-after-beyond = Beyond the others: { $beyond } actions a week
# After a course: interval of the change
course-after-interval = With 95 % confidence from { $lower } to { $upper }.
# After a course: finding: more than others
course-after-more = Participants use the product more than before, beyond the others.
# After a course: finding: less than others
course-after-less = Participants use the product less than the others.
# After a course: finding: cannot be told
course-after-unclear = The difference may be chance: the interval includes zero.
# After a course: column
course-after-people = People
# After a course: column: before the course, actions a week
course-after-before = Before, a week
# After a course: column: after the course, actions a week
course-after-after = After, a week
# After a course: row
course-after-participants = Participants
# After a course: row: similar people
course-after-others = Similar people
# After a course: when it was measured
course-after-measured = Measured: { $moment }
# Programmes of the course: what a programme is
course-programmes-hint = A published programme never changes: a new version begins as a copy. Its parts sum to exactly 24 academic hours (1080 minutes).
# Programmes of the course: none
course-programmes-none = No programmes
# Programmes of the course: where they come from
course-programmes-none-hint = A programme is loaded at installation or from a file.
# Programmes of the course: tag
course-programme-in-force = in force
# Programmes of the course: tag
course-programme-published = published
# Programmes of the course: tag
course-programme-draft = draft
# Programmes of the course: version
course-programme-version = Version { $version }
# Programmes of the course: how many cohorts use it
course-programme-cohorts = Cohorts: { $count }
# Programmes of the course: hours of all parts
course-programme-sum = { $hours } h in all, { $minutes } min
# Programmes of the course: heading: a version from a file
course-programme-upload = A new version from a file
# Programmes of the course: what the file is
course-programme-upload-hint = A programme can be downloaded as JSON, changed and brought back. It becomes a draft.
# Programmes of the course: field: file
course-programme-file = JSON file
# Programmes of the course: button
course-programme-take = Take the file
# Programmes of the course: link
course-programme-download = Download JSON
# Programmes of the course: button: a draft that begins as this version
course-programme-copy = Copy as a new version
# Programmes of the course: button and heading
course-programme-change = Change
# Programmes of the course: link to what is at fault
course-programme-mend = mend
# Programmes of the course: heading: what keeps it from being published
course-programme-faults = Keeps it from being published: { $count }
# Programmes of the course: field
course-programme-title = Title
# Programmes of the course: field
course-programme-summary = Summary
# Programmes of the course: legend: order of modules by number
course-programme-order = Order of the modules
# Programmes of the course: heading: the whole draft from a file
course-programme-anew = Replace the draft by a file
# Programmes of the course: what happens
course-programme-anew-hint = Everything in this draft becomes what the file says.
# Programmes of the course: button and heading
course-programme-publish = Publish
# Programmes of the course: what it means
course-programme-publish-hint = A published version never changes.
# Programmes of the course: faults first
course-programme-publish-not-yet = Mend the faults above first.
# Programmes of the course: checkbox
course-programme-publish-sure = Yes, it is ready
# Programmes of the course: button and heading: put in force
course-programme-put = Put in force
# Programmes of the course: what it means
course-programme-put-hint = New cohorts take this version. Those already open keep theirs.
# Programmes of the course: checkbox
course-programme-put-sure = Yes, put it in force
# Programmes of the course: heading: one module
course-module = Module
# Programmes of the course: button and heading
course-module-add = Add a module
# Programmes of the course: button
course-module-remove = Remove the module
# Programmes of the course: field
course-module-title = Title of the module
# Programmes of the course: field: what people can do after it
course-module-outcomes = Outcomes
# Programmes of the course: how lines of three languages belong together
course-module-lines = One outcome on a line, in the same order in each language.
# Programmes of the course: a part without a name yet
course-unit-new = New part
# Programmes of the course: field
course-unit-title = Title of the part
# Programmes of the course: field
course-unit-form = Form
# Programmes of the course: field: real minutes
course-unit-minutes = Minutes (45 minutes = 1 hour)
# Programmes of the course: field: chapters to read
course-unit-chapter-list = Chapters of the handbook
# Programmes of the course: how chapters are written
course-unit-chapter-hint = Slugs of chapters, one on a line
# Programmes of the course: field: practice tasks
course-unit-task-list = Practice tasks
# Programmes of the course: how tasks are written
course-unit-task-hint = plan-week, adapt-activity, observe-two, close-round, media-on-activity, why-it-fell; one on a line
# Programmes of the course: field: what a test draws
course-unit-draws = How many questions of which topic
# Programmes of the course: how draws are written
course-unit-draws-hint = On a line: topic, count, difficulty (0 any). For example: planning 3 0
# Programmes of the course: field: share that passes, in percent
course-unit-pass = To pass, %
# Programmes of the course: field: time of a test
course-unit-time = Time, minutes
# Programmes of the course: field: attempts
course-unit-attempts = Attempts
# Programmes of the course: how a part is removed
course-unit-left-out = A part without a title and minutes is left out.
# Programmes of the course: button
course-unit-add = Add a part
# Programmes of the course: how many chapters
course-unit-chapters = chapters: { $count }
# Programmes of the course: how many tasks
course-unit-tasks = tasks: { $count }
# Programmes of the course: facts of a test
course-unit-test = { $questions } questions, pass { $share }, { $minutes } min, attempts: { $attempts }
# Programmes of the course: facts of a project
course-unit-project = criteria: { $count }, pass { $share }
# Programmes of the course: legend of one criterion
course-criterion = Criterion { $number }
# Programmes of the course: field
course-criterion-title = Title of the criterion
# Programmes of the course: field: what earns 0, 1, 2 points
course-criterion-levels = Levels
# Programmes of the course: how levels are written
course-criterion-levels-hint = One level on a line, from 0 points up
# Programmes of the course: button
course-criterion-add = Add a criterion
# Question bank of the course: field: module
course-question-topic = Topic
# Question bank of the course: field
course-question-difficulty = Difficulty
# Question bank of the course: difficulty
course-difficulty-1 = easy
# Question bank of the course: difficulty
course-difficulty-2 = medium
# Question bank of the course: difficulty
course-difficulty-3 = hard
# Question bank of the course: kind of a question
course-kind-one = one right answer
# Question bank of the course: kind of a question
course-kind-several = several right answers
# Question bank of the course: kind of a question
course-kind-order = put in order
# Question bank of the course: kind of a question
course-kind-match = match
# Question bank of the course: kind of a question
course-kind-number = number
# Question bank of the course: filter: any
course-questions-any = any
# Question bank of the course: field: words to look for
course-questions-search = Words or number
# Question bank of the course: filter: those asked no more
course-questions-retired = Retired ones
# Question bank of the course: how many were found
course-questions-count = Questions: { $count }
# Question bank of the course: none found
course-questions-none = No such questions
# Question bank of the course: what to do
course-questions-none-hint = Choose another topic or other words.
# Question bank of the course: share answered rightly and of how many answers
course-question-right = { $share } right ({ $count } answers)
# Question bank of the course: nobody has answered yet
course-question-unasked = not answered yet
# Question bank of the course: heading: number of a question
course-question-number = Question { $number }
# Question bank of the course: heading
course-question-new = New question
# Question bank of the course: field
course-question-kind = Kind
# Question bank of the course: button
course-question-write = Write a question
# Question bank of the course: button
course-question-change = Change the question
# Question bank of the course: tag
course-question-is-retired = retired
# Question bank of the course: button
course-question-retire = Retire
# Question bank of the course: what it means
course-question-retire-hint = It is asked no more. Answers given stay.
# Question bank of the course: heading: as participants see it
course-question-as-seen = As participants see it
# Question bank of the course: label of the answer
course-question-answer = Answer
# Question bank of the course: heading
course-question-solution = The right answer
# Question bank of the course: heading and field
course-question-explanation = Explanation
# Question bank of the course: heading: how it was answered
course-question-answers = Answers
# Question bank of the course: field
course-question-text = Question
# Question bank of the course: field: the right number
course-question-value = The right number
# Question bank of the course: field
course-question-tolerance = Tolerance
# Question bank of the course: what tolerance means
course-question-tolerance-hint = An answer this far off is right too
# Question bank of the course: how options are written
course-question-choices-one = Tick the right option. Empty options are left out.
# Question bank of the course: how options are written
course-question-choices-several = Tick every right option. Empty options are left out.
# Question bank of the course: how options are written
course-question-choices-order = Write them in the right order: participants see them mixed.
# Question bank of the course: how options are written
course-question-choices-match = Each has a left side and its own right side: right sides are shown mixed.
# Question bank of the course: legend of one option
course-question-choice = Option { $number }
# Question bank of the course: checkbox
course-question-is-right = Right
# Question bank of the course: label of the right side
course-question-pair = Its pair
# Question bank of the course: button
course-question-add-choice = Add an option
# Question bank of the course: heading
course-questions-qti = QTI files
# Question bank of the course: what it is for
course-questions-qti-hint = The bank goes to other systems as a QTI package, or comes from one.
# Question bank of the course: link
course-questions-export = Download the QTI package
# Question bank of the course: field
course-questions-file = QTI package (ZIP)
# Question bank of the course: button
course-questions-import = Import the package
# Question bank of the course: an import at fault: nothing was taken
course-questions-faults = Nothing was taken. Faults: { $count }.
# Question bank of the course: an import that was taken
course-questions-brought = New: { $created }, changed: { $changed }, unchanged: { $unchanged }.
# After a course: not measured yet
course-after-missing-not-yet = It is measured some weeks after the course.
# After a course: too few people on one side
course-after-missing-too-few = Too few people to tell: participants { $participants }, similar people { $others }.
# Refusal: a file that is no programme of the course; the place in it
error-course-file-wrong = The file is no programme of the course. Where: { $place }.
