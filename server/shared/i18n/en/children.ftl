# Below the field of a child's birth date.
error-child-birth-in-future = The birth date is in the future. Check the date.

# Below the field of a child's birth date. $oldest: years, from which on a child is too old for a preschool.
error-child-too-old = By this date the child is { $oldest } or older. Check the date.

# A child was to be put into a group on days when it is in another one.
error-enrolment-overlap = On those days the child is in another group. Check the date from which it starts.

# The group chosen for a child is not one of this preschool's.
error-enrolment-unknown-group = This preschool has no such group. Choose the group again.

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-mother = mother

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-father = father

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-parent = parent

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-grandparent = grandparent

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-guardian = guardian

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-relative = relative

# Refusal: a child cannot begin in a group that has ended.
error-enrolment-group-closed = This group is closed. Choose another one.

# When somebody who cares for the child is added twice. $name: the full name.
error-guardian-already-there = { $name } is already among those who care for this child.

# In the list of who has read a child's data: somebody of another family, who is not named.
reader-other-family = A member of another family
