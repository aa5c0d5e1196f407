# Part of a week of the year that differs between two versions: what the week is about. Lower case.
year-field-title = тема

# Part of a week of the year that differs between two versions: the note at it. Lower case.
year-field-note = заметка

# Part of a week of the year that differs between two versions: how many days are worked. Lower case.
year-field-working-days = рабочие дни

# Part of a week of the year that differs between two versions: whether it is one of learning. Lower case.
year-field-period = период

# Where two versions of the year do not differ.
year-changed-nothing = Недели не менялись.

# Beside the history of the year on a device: more weeks differ than are shown. $count: how many are not shown.
year-changed-more = Изменились и другие недели: { $count }.

# Heading above adaptations for children whose activity was taken out of the plan.
adapted-line-gone = Для занятий, которых больше нет в плане

# Button under the day: adaptations for children whose activity was taken out of the plan. $count: how many.
adapted-line-gone-count = Для отдельных детей, занятий уже нет в плане: { $count }
