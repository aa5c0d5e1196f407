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
# Refusal: the plan is not in a state for this. $status: draft, submitted, returned or approved. $step: submit, return or approve.
error-weekly-plan-wrong-step =
    { $status ->
        [draft] The plan has not been submitted yet.
        [submitted] The plan has been submitted and waits for a decision.
        [returned] The plan was returned and waits for its educator.
       *[approved] The plan is approved already.
    }
# Refusal: a submitted or approved plan is not rewritten. $status: submitted or approved.
error-weekly-plan-not-editable =
    { $status ->
        [submitted] The plan has been submitted. To change it, ask for it to be returned.
       *[approved] The plan is approved: what was done is marked in it, its activities stay.
    }
# Refusal: somebody else changed the same lines of the plan in the meantime. $activities: their ids, not shown.
error-weekly-plan-changed-meanwhile = Somebody changed this plan in the meantime. Open it again and repeat your change.
# Refusal: the preschool is closed for the whole week.
error-weekly-plan-no-working-days = The preschool is closed in this week: there is nothing to plan.
# Refusal: an activity stands on a day the preschool is closed. $weekday: 0 Monday to 6 Sunday.
error-weekly-plan-day-off =
    { $weekday ->
        [0] Monday is a day off in this week.
        [1] Tuesday is a day off in this week.
        [2] Wednesday is a day off in this week.
        [3] Thursday is a day off in this week.
        [4] Friday is a day off in this week.
        [5] Saturday is a day off in this week.
       *[6] Sunday is a day off in this week.
    }
# Refusal on submitting: a working day has no activity. $day: a date as 2026-11-18.
error-weekly-plan-empty-day = Nothing is planned for { $day } yet.
# Refusal on submitting: too much of the plan is of the regional component. $share: its share, $largest: the largest allowed share.
error-weekly-plan-local-share-too-large = The regional component takes { NUMBER($share, style: "percent", maximumFractionDigits: 1) } of the plan; at most { NUMBER($largest, style: "percent") } is allowed.
# Refusal: a plan is returned to its educator without saying why.
error-weekly-plan-remark-needed = Please write what should be changed.
# Refusal: the development area is not in the framework used here. $area: its code.
error-weekly-plan-unknown-area = The development area “{ $area }” is not known here.
# Refusal: the same activity was sent twice. A fault of the program.
error-weekly-plan-activity-twice = An activity is in the plan twice. Open the plan again and repeat your change.
# Refusal: an activity sent with this plan belongs to another plan. A fault of the program.
error-weekly-plan-activity-elsewhere = An activity belongs to another plan. Open the plan again and repeat your change.
# Refusal: the identity sent with a new weekly plan is in use by another one. Rare; trying again helps.
error-weekly-plan-id-taken = The plan could not be made. Please try again.
# Refusal: no development framework has been loaded on this server.
error-weekly-plan-no-areas = There is no development framework here yet. Ask your administrator to load it.
# Refusal: a week has too many activities. $most: how many it may have.
error-weekly-plan-too-many-activities = A week has room for { $most } activities at most.
# Refusal: the framework in force has no such indicator. $indicator: the indicator's code.
error-weekly-plan-unknown-indicator = The indicator “{ $indicator }” is not known here. Remove it or choose another.
