# What keeps a programme of the 24-hour course from being published. $hours: a number of academic hours, $minutes and $wanted: minutes.
error-course-not-24-hours = A programme comes to exactly 24 academic hours; now it is { $hours } ({ $minutes } minutes, { $wanted } are wanted).

# What keeps a programme of the 24-hour course from being published. $slug: the short name.
error-course-slug = The short name “{ $slug }” is wrong: small Latin letters, digits and hyphens only.

# What keeps a programme of the 24-hour course from being published. $slug: the short name.
error-course-slug-twice = The short name “{ $slug }” is there twice.

# What keeps a programme of the 24-hour course from being published.
error-course-no-words = The text in Uzbek is missing.

# What keeps a programme of the 24-hour course from being published.
error-course-two-projects = A programme has one project at most.

# What keeps a programme of the 24-hour course from being published.
error-course-module-empty = The module has no units.

# What keeps a programme of the 24-hour course from being published.
error-course-no-outcomes = The outcomes of the module are missing.

# What keeps a programme of the 24-hour course from being published.
error-course-unit-minutes = The minutes of a unit are more than none.

# What keeps a programme of the 24-hour course from being published. $form: what was written.
error-course-unknown-form = There is no form “{ $form }”.

# What keeps a programme of the 24-hour course from being published.
error-course-no-chapters = Own reading has no chapters.

# A chapter of the handbook that is not part of the course. $slug: its short name.
error-course-unknown-chapter = There is no chapter “{ $slug }”.

# What keeps a programme of the 24-hour course from being published.
error-course-no-tasks = The practice has no tasks.

# A task of the practice preschool that there is not. $slug: its short name.
error-course-unknown-task = There is no task “{ $slug }”.

# What keeps a programme of the 24-hour course from being published.
error-course-test-plan = The plan of the test is not whole: topics with counts, a pass mark, minutes and attempts are wanted.

# What keeps a programme of the 24-hour course from being published.
error-course-project-plan = The plan of the project is not whole: a task, criteria with levels and a pass mark are wanted.

# A part of a programme that is not there, or not of that kind.
error-course-unknown-unit = The programme has no such unit.

# Somebody typed the code of a cohort that opens nothing: wrong, ended or closed.
error-course-code-not-valid = The code does not fit. Ask the trainer for it.

# A change of what somebody else has changed since it was read.
error-course-changed-meanwhile = Somebody else has changed this meanwhile. Open it again and repeat the change.

# A change in a closed cohort.
error-course-closed = The cohort is closed and stays as it is.

# A cohort is opened with a version of the programme that is not in force.
error-course-not-in-force = This programme is not in force. Choose the one that is.

# Who is to teach a cohort is not a trainer of its region.
error-course-not-a-trainer = This person is not a trainer in the region.

# Dates of a cohort: the last day before the first, or more than a year.
error-course-dates = The last day is not before the first, and a course is no longer than a year.

# A session lies outside of the dates of the cohort.
error-course-session-outside = A session lies outside of the dates of the course.

# A cohort is closed before its last day. $day: that day.
error-course-not-over = The course ends on { $day } and is not closed before.

# A published programme is to be changed.
error-course-published = A published programme does not change. Make a new version.

# The short name of a programme is to be changed.
error-course-slug-stays = The short name of a programme stays.

# A draft is to be put in force.
error-course-not-published = Publish the programme first.

# A session's identity is another cohort's.
error-course-id-taken = This entry belongs to another cohort.

# Attendance cannot be taken yet. $unit: the name of the unit, $minutes: what its sessions come to, $wanted: what they should.
error-course-timetable-incomplete = The timetable is not whole: “{ $unit }” has { $minutes } minutes, exactly { $wanted } are wanted.

# A session that attendance was taken at is left out of the timetable or moved.
error-course-session-attended = A session that attendance was taken at is not deleted or moved.

# A session is of a unit that has no sessions.
error-course-session-unit = A session is of a unit with the trainer.

# The minutes of a session are wrong.
error-course-session-minutes = A session takes from a minute to eight hours.

# The same session is twice in a timetable.
error-course-session-twice = This session is in the timetable twice.

# A list of those to enrol is empty or too long.
error-course-no-logins = Enter from one to 500 logins.

# One line of a list to enrol. $login: what was typed.
error-course-login-twice = “{ $login }” is in the list twice.

# One line of a list to enrol. $login: what was typed.
error-course-login-unknown = There is no login “{ $login }”.

# One line of a list to enrol. $login: what was typed.
error-course-login-closed = The account “{ $login }” is closed.

# One line of a list to enrol. $login: what was typed.
error-course-login-practice = “{ $login }” is a practice account; enter the person’s own login.

# One line of a list to enrol. $login: what was typed.
error-course-login-enrolled = “{ $login }” takes part already.

# Somebody whom the trainer took out of a cohort types its code.
error-course-left = You were taken out of this cohort. The trainer can bring you back by list.

# An account that cannot take part, such as a practice account.
error-course-cannot-join = This account cannot join. Sign in with your own.

# A trainer marks the own attendance or project.
error-course-own-marks = Nobody marks themselves; another trainer does it.

# A mark would take hours of which a certificate was given. $name: of whom.
error-course-certified = { $name } has a certificate. Take it back first.

# One mark of attendance.
error-course-unknown-session = This session is not in the timetable.

# One mark of attendance.
error-course-unknown-participant = This person does not take part.

# One mark of attendance.
error-course-noted-in-future = The mark is of a time to come. Check the clock of the device.

# One mark of attendance.
error-course-before-session = The day of the session has not come yet.

# One mark of attendance.
error-course-made-up-in-future = The day it was made up on has not come yet.

# Another version of a project that was passed or failed.
error-course-project-marked = The project is marked. For another version the trainer has to return it.

# Points of one criterion of a rubric are missing or out of range.
error-course-marks = Give points for every criterion.

# Sheet of attendance of a course, on paper. Name of the file.
course-sheet-name = Attendance sheet

# Sheet of attendance of a course, on paper. Title.
course-sheet-title = Attendance sheet

# Sheet of attendance of a course, on paper. Label.
course-sheet-programme = Programme

# Sheet of attendance of a course, on paper. Label.
course-sheet-days = Dates

# Sheet of attendance of a course, on paper. $first and $last: dates.
course-sheet-span = { $first } – { $last }

# Sheet of attendance of a course, on paper. Label.
course-sheet-place = Place

# Sheet of attendance of a course, on paper. Instead of a place.
course-sheet-remote = remote

# Sheet of attendance of a course, on paper. Label.
course-sheet-participants = Participants

# Sheet of attendance of a course, on paper. Head of the column of numbers.
course-sheet-number = No.

# Sheet of attendance of a course, on paper. Head of the column of names.
course-sheet-person = Participant

# Sheet of attendance of a course, on paper. Head of the column of days and hours.
course-sheet-when = When

# Sheet of attendance of a course, on paper. Head of the column of what is taught.
course-sheet-session = Session

# Sheet of attendance of a course, on paper. Head of the column of minutes.
course-sheet-long = Takes

# Sheet of attendance of a course, on paper. In the column of minutes. $minutes: how long it takes.
course-sheet-minutes = { $minutes } min

# Sheet of attendance of a course, on paper. In a cell: was there. One or two letters.
course-sheet-present = +

# Sheet of attendance of a course, on paper. In a cell: was not there. One or two letters.
course-sheet-absent = a

# Sheet of attendance of a course, on paper. In a cell: made up for it later. One or two letters.
course-sheet-made-up = m

# Sheet of attendance of a course, on paper. What the letters in the cells mean.
course-sheet-marks = + was there, a was absent, m made up for it later, an empty cell is not noted yet.

# Sheet of attendance of a course, on paper. Who signs.
course-sheet-trainer = Trainer

# Why there is no figure of what changed after a course.
course-after-not-yet = It is measured from two weeks after the end of the course.

# Why there is no figure of what changed after a course.
course-after-too-few = There are too few participants, or too few similar people who did not take part.
