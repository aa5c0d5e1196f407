# A head tried to give or to take a post that only somebody else may, for example that of a head.
error-staff-role-not-yours = Appointing to this post or releasing from it is not in your hands. Ask your administrator.

# Somebody tried to end their own post or to change its role.
error-staff-not-yourself = You cannot change or end your own post. An administrator does that.

# A post was to end before it began. $starts_on: the first day, like 2026-09-01.
error-staff-ends-before-start = The last day is before the first one ({ $starts_on }). Check the date.

# Somebody who no longer works here was to be changed or invited. $ends_on: their last day, like 2026-11-17.
error-staff-has-left = This person no longer works here (last day: { $ends_on }). If they have come back, add them as new.

# One of the groups chosen for a member of staff is not one of this preschool's.
error-staff-unknown-group = One of the chosen groups is not in this preschool. Choose the groups again.
