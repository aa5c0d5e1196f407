# Title of a signal: what a rule over a figure found. Short.
signal-plans-missing = Weekly plans are missing

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-plans-missing-reason = { $value } of the groups’ weeks have a plan; it should be at least { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-plans-unapproved = Plans stay without approval

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-plans-unapproved-reason = { $value } of the plans made are approved; it should be at least { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-annual-plans-missing = Some groups have no annual plan

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-annual-plans-missing-reason = { $value } of the groups have an annual plan; each one needs it.

# Title of a signal: what a rule over a figure found. Short.
signal-children-unobserved = Many children go unobserved

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-children-unobserved-reason = { $value } of the children were observed; it should be at least { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-observing-fell = Observing has fallen

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-observing-fell-reason = { $value } of the children were observed; the mean of the three months before was { $before }.

# Title of a signal: what a rule over a figure found. Short.
signal-observed-less-than-peers = Observed less than at similar preschools

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-observed-less-than-peers-reason = { $value } of the children were observed; three quarters of similar preschools have { $threshold } or more, for two months now.

# Title of a signal: what a rule over a figure found. Short.
signal-areas-uncovered = Some areas go without observations

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-areas-uncovered-reason = { $value } of the areas are covered; it should be at least { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-activities-left = Planned activities are left undone

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-activities-left-reason = { $value } of the activities were done; it should be at least { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-families-behind-peers = Fewer families connected than at similar preschools

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-families-behind-peers-reason = Families of { $value } of the children are connected; three quarters of similar preschools have { $threshold } or more, for two months now.

# Title of a signal: what a rule over a figure found. Short.
signal-staff-missing = Groups lack staff

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-staff-missing-reason = There are { $value } members of staff for a group; there should be at least { $threshold }.

# Title of a signal: what a rule over a figure found. Short.
signal-cards-late = Development cards are late

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-cards-late-reason = The round ends on { $day }, and { $value } of the cards are complete.

# Title of a signal: what a rule over a figure found. Short.
signal-decision-overdue = Tasks of decisions are overdue

# Why that signal was raised. $value: the figure now, $threshold: what it is compared with, $before: the mean before, $day: a date, $tasks: how many.
signal-decision-overdue-reason =
    { $tasks ->
        [one] { $tasks } task is late
       *[other] { $tasks } tasks are late
    }, the oldest by { $value } days.

# Shown when a signal is answered that is not open any more.
error-signal-not-open = This signal has been answered already, or is over.

# Shown when a decision is changed that was measured or dropped.
error-decision-not-running = This decision is not running any more.

# Shown when somebody concludes a decision before it was measured.
error-decision-still-running = The decision has not been measured yet: it is concluded when its date has come.

# Shown when somebody else has changed the decision since it was opened.
error-decision-changed-meanwhile = Somebody else has changed the decision since you opened it. Reload and try again.

# Shown when a new decision has the number of another one inside the program.
error-decision-id-taken = Somebody else has written this decision. Open the form again.

# Shown when a task is sent twice or belongs to another decision.
error-decision-task-twice = A task was written twice. Open the form again.

# Below the field of the expected value.
error-decision-not-a-share = A percentage is between 0 and 100.

# Below the field of the expected value.
error-decision-not-a-value = The expected value cannot be below zero.

# Below the field of the expected value.
error-decision-not-better = What is expected must be better than the present value.

# Below the field of the date.
error-decision-not-in-future = The date must be after today.

# Below the field of the date.
error-decision-too-late = The date must be within a school year.

# Below the date of a task.
error-decision-task-after = A task cannot end after its decision.

# Below the date of a task.
error-decision-task-before = A task cannot be due in the past.

# Below the owner of a task.
error-decision-unknown-owner = Choose one of the staff who work here.

# Below the tasks.
error-decision-too-many-tasks = Too many tasks in one decision.

# Shown when somebody decides upon a figure whose data are not collected yet.
error-figure-not-collected = This figure is not collected yet, so that a decision upon it cannot be measured.

# What came of a decision. $change: difference with its sign and unit.
decision-effect-own = You: { $change }

# Beside that: the change of the median of similar preschools between the same months. $change: difference with its sign and unit.
decision-effect-peers = similar preschools: { $change }

# Where too few similar preschools are known.
decision-effect-no-peers = too few similar preschools to compare with

# Under what came of a decision: an honest note.
decision-effect-note = This proves no cause: other things may have played a part. That is why the change of similar preschools stands beside it.

# Where at the date nothing could be measured.
decision-effect-unknown = The date has come, but there are no entries to measure by.

# Sign: the expected value was reached. Lower case.
decision-met = reached

# Sign: the expected value was not reached. Lower case.
decision-not-met = not reached

# State of a decision. Lower case.
decision-state-running = running

# State of a decision. Lower case.
decision-state-measured = measured

# State of a decision. Lower case.
decision-state-dropped = dropped

# State of a signal. Lower case.
signal-state-open = open

# State of a signal. Lower case.
signal-state-decided = decided upon

# State of a signal. Lower case.
signal-state-passed = put aside

# State of a signal. Lower case.
signal-state-over = over by itself

# How grave a signal is. Lower case.
signal-severity-1 = worth a look

# How grave a signal is. Lower case.
signal-severity-2 = important

# How grave a signal is. Lower case.
signal-severity-3 = urgent

# A difference of shares. $number: with its sign.
decision-points = { $number } points

# A value with its unit. $number: the number.
decision-value-per-group = { $number } per group

# A value with its unit. $number: the number.
decision-value-number = { $number }

# A value with its unit. $number: the number.
decision-value-minutes = { $number } min

# A value with its unit. $number: the number.
decision-value-hours = { $number } h

# Title of the register of decisions on paper.
decision-paper-title = Register of management decisions

# Beginning of a file's name.
decision-paper-name = Register of decisions

# Heading of a column: the number in the register.
decision-paper-number = No.

# Heading of a column: the date of a decision.
decision-paper-day = Date

# Heading of a column: what was decided and why.
decision-paper-what = Decision and grounds

# Heading of a column: from which value to which, by when.
decision-paper-expected = Expected result

# Heading of a column: tasks with their owners and dates.
decision-paper-tasks = Tasks and owners

# Heading of a column: what was measured at the date.
decision-paper-result = Result

# From which value to which. $before, $expected: values, $day: a date.
decision-paper-from-to = { $before } → { $expected }, by { $day }

# A task on paper. $what: what, $owner: whose, $day: until when.
decision-paper-task = { $what } — { $owner }, by { $day }

# Beside a task on paper. $day: when it was done.
decision-paper-done = done: { $day }

# Where a school year has no decisions.
decision-paper-none = No decisions in this school year.

# Who decided. $name: full name.
decision-paper-by = Decided by: { $name }
