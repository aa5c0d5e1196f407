# Title of a screen and a section: tasks from decisions of the head.
tasks = Topshiriqlar

# Button on the first screen: to all tasks. $count: how many are open.
tasks-all = Barcha topshiriqlar: { $count }

# Until when a task is to be done. $day: a day.
task-until = { $day } gacha

# Sign: the task is late. $day: until when it was to be done.
task-late = Kechikdi: { $day } gacha edi

# Sign: done. $day: when.
task-done-on = Bajarildi: { $day }

# Button.
task-done = Bajarildi

# Button: it was not done after all.
task-not-done = Bajarilmagan

# Title of the question before a task is marked.
task-done-title = Topshiriq bajarildimi?

# Label: a remark that may stay empty.
task-remark = Izoh (ixtiyoriy)

# Which decision a task is for. $title: the decision.
task-for = Qaror: { $title }

# Where there are none.
tasks-none = Topshiriq yoʻq

# Under that.
tasks-none-hint = Rahbar qaror qabul qilib, sizga topshiriq bersa, u shu yerda turadi.

# Heading over tasks that were done lately.
tasks-done = Bajarilganlar
