# Title of a screen and a section: tasks from decisions of the head.
tasks = Задачи

# Button on the first screen: to all tasks. $count: how many are open.
tasks-all = Все задачи: { $count }

# Until when a task is to be done. $day: a day.
task-until = до { $day }

# Sign: the task is late. $day: until when it was to be done.
task-late = Просрочено: нужно было до { $day }

# Sign: done. $day: when.
task-done-on = Выполнено: { $day }

# Button.
task-done = Выполнено

# Button: it was not done after all.
task-not-done = Снять отметку

# Title of the question before a task is marked.
task-done-title = Задача выполнена?

# Label: a remark that may stay empty.
task-remark = Примечание (необязательно)

# Which decision a task is for. $title: the decision.
task-for = Решение: { $title }

# Where there are none.
tasks-none = Задач нет

# Under that.
tasks-none-hint = Когда руководитель поручит вам задачу, она будет здесь.

# Heading over tasks that were done lately.
tasks-done = Выполненные
