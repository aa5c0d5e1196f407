# Title of a screen and a section: tasks from decisions of the head.
tasks = Tasks

# Button on the first screen: to all tasks. $count: how many are open.
tasks-all = All tasks: { $count }

# Until when a task is to be done. $day: a day.
task-until = by { $day }

# Sign: the task is late. $day: until when it was to be done.
task-late = Late: it was due by { $day }

# Sign: done. $day: when.
task-done-on = Done: { $day }

# Button.
task-done = Done

# Button: it was not done after all.
task-not-done = Not done

# Title of the question before a task is marked.
task-done-title = Is the task done?

# Label: a remark that may stay empty.
task-remark = Remark (optional)

# Which decision a task is for. $title: the decision.
task-for = Decision: { $title }

# Where there are none.
tasks-none = No tasks

# Under that.
tasks-none-hint = When the head gives you a task, it stands here.

# Heading over tasks that were done lately.
tasks-done = Done
