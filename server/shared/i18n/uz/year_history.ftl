# Part of a week of the year that differs between two versions: what the week is about. Lower case.
year-field-title = mavzu

# Part of a week of the year that differs between two versions: the note at it. Lower case.
year-field-note = izoh

# Part of a week of the year that differs between two versions: how many days are worked. Lower case.
year-field-working-days = ish kunlari

# Part of a week of the year that differs between two versions: whether it is one of learning. Lower case.
year-field-period = davr

# Where two versions of the year do not differ.
year-changed-nothing = Haftalar oʻzgarmagan.

# Beside the history of the year on a device: more weeks differ than are shown. $count: how many are not shown.
year-changed-more = Yana { $count } ta hafta oʻzgargan.

# Heading above adaptations for children whose activity was taken out of the plan.
adapted-line-gone = Rejadan olib tashlangan mashgʻulotlar uchun

# Button under the day: adaptations for children whose activity was taken out of the plan. $count: how many.
adapted-line-gone-count = Rejadan olib tashlangan mashgʻulotlar, alohida bolalar uchun: { $count }
