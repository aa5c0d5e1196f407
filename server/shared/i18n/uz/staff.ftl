# A head tried to give or to take a post that only somebody else may, for example that of a head.
error-staff-role-not-yours = Bu lavozimga tayinlash yoki undan boʻshatish sizning vakolatingizda emas. Administratorga murojaat qiling.

# Somebody tried to end their own post or to change its role.
error-staff-not-yourself = Oʻz lavozimingizni oʻzgartira yoki yakunlay olmaysiz. Buni administrator qiladi.

# A post was to end before it began. $starts_on: the first day, like 2026-09-01.
error-staff-ends-before-start = Oxirgi kun ish boshlangan kundan ({ $starts_on }) oldin. Sanani tekshiring.

# Somebody who no longer works here was to be changed or invited. $ends_on: their last day, like 2026-11-17.
error-staff-has-left = Bu xodim bogʻchadan ketgan (oxirgi kun: { $ends_on }). Qaytgan boʻlsa, uni yangi xodim sifatida qoʻshing.

# One of the groups chosen for a member of staff is not one of this preschool's.
error-staff-unknown-group = Tanlangan guruhlardan biri bu bogʻchada yoʻq. Guruhlarni qayta tanlang.
