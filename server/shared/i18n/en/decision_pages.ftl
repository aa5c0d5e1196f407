# Entry of the menu: signals of figures, decisions upon them, their tasks.
page-menu-decisions = Decisions

# Tab and title.
page-section-signals = Signals

# Tab and title: the register.
page-section-decisions = Register

# Tab and title.
page-section-tasks = Tasks

# Under the title of the signals.
page-signals-hint = Figures are counted from everyday entries. One that crosses its limit is told of here once, and is over by itself when it recovers.

# Where no signal is open.
page-signals-none = All is well

# Under that.
page-signals-none-hint = No figure has crossed its limit. You may decide upon any figure of your own accord.

# $day: since when a signal stands.
page-signal-since = since { $day }

# $month: the month looked at.
page-signal-month = for { $month }

# $groups: names of groups.
page-signal-groups = Groups: { $groups }

# Link to the page of a figure.
page-signal-figure = Open the figure

# Link to the rows behind a figure.
page-signal-rows = See the rows

# Button: make a decision upon a signal or a figure.
page-signal-decide = Decide

# Button: make one decision upon the signals ticked.
page-signals-decide = One decision upon those ticked

# Box beside a signal, for screen readers. $title: the signal.
page-signal-tick = Tick: { $title }

# Opens the form for putting a signal aside.
page-signal-pass = Put aside

# Label: why a signal is put aside.
page-signal-pass-words = Why

# Under that.
page-signal-pass-hint = It is not raised again for 30 days, unless it becomes clearly worse.

# Heading over signals that were answered or are over.
page-signals-answered = Closed in the last three months

# Button: a decision upon no signal.
page-decision-new = New decision

# Title of the form.
page-decision-form = Decision

# Label: which figure it is about.
page-decision-figure = Which figure

# Button: chooses the figure.
page-decision-choose = Choose

# Label: what will be done.
page-decision-title = What will be done

# Label: why.
page-decision-why = Why

# Label: what the decision rests on.
page-decision-evidence = Evidence: what was looked at

# Label: the expected value in percent.
page-decision-expected-percent = Expected value, %

# Label: the expected value.
page-decision-expected = Expected value

# Label: by when.
page-decision-due = By when

# Under that.
page-decision-due-hint = On this day the figure is measured again by itself.

# The value now. $value: the value, $month: its month.
page-decision-now = Now: { $value } ({ $month })

# The median of similar preschools. $value: the value.
page-decision-peers = median of similar preschools { $value }

# Where there is no value yet.
page-decision-no-baseline = There are no entries for this figure yet.

# Legend of one task. $number: from 1.
page-task-number = Task { $number }

# Label: what is to do.
page-task-what = What is to do

# Label: whose task it is.
page-task-owner = Owner

# Label: until when.
page-task-due = Due

# Button: one more task.
page-task-add = Add a task

# Under tasks that may stay empty.
page-task-hint = An empty task is not kept.

# Button: keep the decision.
page-decision-keep = Make the decision

# Button: keep the change.
page-decision-save = Save the change

# Link and title.
page-decision-change = Change

# Opens the form for giving a decision up.
page-decision-drop = Drop

# Label: why a decision is given up.
page-decision-drop-words = Why it is dropped

# Heading and label: what the head makes of the result.
page-decision-conclusion = Conclusion

# Button.
page-decision-conclude = Save the conclusion

# Title of a decision. $number: in the register.
page-decision-number = Decision No. { $number }

# $day: date, $name: who.
page-decision-by = { $day }, { $name }

# Above the value before a decision. Lower case.
page-decision-baseline = before

# Above the expected value. Lower case.
page-decision-expects = expected

# Above the newest value. Lower case.
page-decision-current = now

# Above the measured value. Lower case.
page-decision-measured = measured

# Heading over the chart.
page-decision-course = Course of the figure

# Legend of the chart.
page-decision-line-own = we

# Legend of the chart.
page-decision-line-peers = median of similar preschools

# Legend of the chart.
page-decision-line-expected = expected

# Heading over what was measured.
page-decision-effect = What changed

# Under a running decision. $day: date.
page-decision-waits = It is measured again by itself on { $day }.

# Heading over the signals a decision answers.
page-decision-signals = Signals

# Sign: the task is late. Lower case.
page-task-late = late

# Sign: the task's day is near. Lower case.
page-task-soon = due soon

# Sign. $day: when, $name: who.
page-task-done = done { $day }, { $name }

# Button.
page-task-mark = Done

# Button: it was not done after all.
page-task-unmark = Not done after all

# Label: a remark on a task.
page-task-remark = Remark

# Where there are none.
page-tasks-none = No tasks

# Under that.
page-tasks-none-hint = Tasks come from decisions.

# Where there are none.
page-decisions-none = No decisions in this school year

# Under that.
page-decisions-none-hint = A decision begins from a signal or any figure, and is measured by itself at its date.

# Link: the register as a file.
page-decisions-pdf = PDF

# Link: the register as a file.
page-decisions-xlsx = Excel

# Column of the register.
page-decisions-what = Decision

# Column of the register.
page-decisions-path = Before → expected

# Column of the register.
page-decisions-due = Due

# Column of the register.
page-decisions-result = Result

# How many tasks are done. $done, $whole: numbers.
page-decisions-tasks = tasks: { $done } of { $whole }

# Heading on the head's first page.
page-home-signals = Signals and decisions

# Link on the head's first page. $count: how many signals are open.
page-home-open = All signals: { $count }

# Link on the head's first page. $count: how many tasks are late.
page-home-late = Late tasks: { $count }

# Where nothing waits on the head's first page.
page-home-quiet = No open signals and no late tasks.
