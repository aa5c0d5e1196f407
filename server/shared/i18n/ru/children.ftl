# Below the field of a child's birth date.
error-child-birth-in-future = Дата рождения ещё не наступила. Проверьте дату.

# Below the field of a child's birth date. $oldest: years, from which on a child is too old for a preschool.
error-child-too-old = По этой дате ребёнку { $oldest } лет или больше. Проверьте дату.

# A child was to be put into a group on days when it is in another one.
error-enrolment-overlap = В эти дни ребёнок в другой группе. Проверьте дату начала.

# The group chosen for a child is not one of this preschool's.
error-enrolment-unknown-group = Такой группы в этом детском саду нет. Выберите группу снова.

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-mother = мать

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-father = отец

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-parent = родитель

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-grandparent = бабушка или дедушка

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-guardian = опекун

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-relative = родственник

# Refusal: a child cannot begin in a group that has ended.
error-enrolment-group-closed = Эта группа закрыта. Выберите другую.

# When somebody who cares for the child is added twice. $name: the full name.
error-guardian-already-there = { $name } уже есть среди близких этого ребёнка.

# In the list of who has read a child's data: somebody of another family, who is not named.
reader-other-family = Член другой семьи
