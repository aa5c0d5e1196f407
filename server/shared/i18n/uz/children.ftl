# Below the field of a child's birth date.
error-child-birth-in-future = Tugʻilgan sana hali kelmagan. Sanani tekshiring.

# Below the field of a child's birth date. $oldest: years, from which on a child is too old for a preschool.
error-child-too-old = Bu sanaga koʻra bola { $oldest } yoshda yoki undan katta. Sanani tekshiring.

# A child was to be put into a group on days when it is in another one.
error-enrolment-overlap = Bu kunlarda bola boshqa guruhda. Boshlanish sanasini tekshiring.

# The group chosen for a child is not one of this preschool's.
error-enrolment-unknown-group = Bunday guruh bu bogʻchada yoʻq. Guruhni qayta tanlang.

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-mother = ona

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-father = ota

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-parent = ota-ona

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-grandparent = buvi yoki bobo

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-guardian = vasiy

# Who a guardian is to the child, lower case, beside the guardian's name.
kinship-relative = qarindosh

# Refusal: a child cannot begin in a group that has ended.
error-enrolment-group-closed = Bu guruh yopilgan. Boshqa guruhni tanlang.

# When somebody who cares for the child is added twice. $name: the full name.
error-guardian-already-there = { $name } bu bolaning yaqinlari orasida allaqachon bor.

# In the list of who has read a child's data: somebody of another family, who is not named.
reader-other-family = Boshqa oila aʼzosi
