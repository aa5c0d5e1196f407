# Title of a week of the annual plan that is left over in its month: the month's theme is looked at once more. $theme: the month's theme.
plan-review-of-month = Review of the month: { $theme }
# Refusal: a week was named by a day that is not a Monday. $day: a date as 2026-11-17.
error-calendar-not-a-monday = A week begins on a Monday; { $day } is not one.
# Refusal: the week lies outside the school year of the group. $day: a date as 2026-11-16.
error-calendar-outside-school-year = The week of { $day } is outside this group’s school year.
# Refusal: an annual plan was asked for another school year than the group's. $year: the calendar year in which the group's school year begins, as text.
error-annual-plan-other-year = This group belongs to the school year that begins in { $year }.
# Refusal: no theme grid has been loaded on this server.
error-annual-plan-no-themes = There is no theme grid here yet. Ask your administrator to load it.
# Refusal: the identity sent with a new annual plan is in use by another one. Rare; trying again helps.
error-annual-plan-id-taken = The plan could not be made. Please try again.
