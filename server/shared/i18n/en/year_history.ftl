# Part of a week of the year that differs between two versions: what the week is about. Lower case.
year-field-title = theme

# Part of a week of the year that differs between two versions: the note at it. Lower case.
year-field-note = note

# Part of a week of the year that differs between two versions: how many days are worked. Lower case.
year-field-working-days = working days

# Part of a week of the year that differs between two versions: whether it is one of learning. Lower case.
year-field-period = period

# Where two versions of the year do not differ.
year-changed-nothing = The weeks were not changed.

# Beside the history of the year on a device: more weeks differ than are shown. $count: how many are not shown.
year-changed-more = Other weeks changed as well: { $count }.

# Heading above adaptations for children whose activity was taken out of the plan.
adapted-line-gone = For activities that are no longer in the plan

# Button under the day: adaptations for children whose activity was taken out of the plan. $count: how many.
adapted-line-gone-count = For particular children, activities no longer in the plan: { $count }
