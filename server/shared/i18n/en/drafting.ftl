# Why an activity is proposed: it belongs to the theme of the week. One short sentence without a full stop.
because-theme = Belongs to the theme of the week
# Why an activity is proposed: little was planned of its development area. $area: its title, $weeks: a number.
because-area_neglected = Little of “{ $area }” was planned in the last { $weeks } weeks
# Why an activity is proposed: nothing has touched this indicator for weeks. $indicator: its title.
because-indicator_neglected = Not planned for a long time: { $indicator }
# Why an activity is proposed: observations say that children still need it. $indicator: its title, $children: a number.
because-group_needs =
    { $children ->
        [one] { $children } child of the group is still learning this: { $indicator }
       *[other] { $children } children of the group are still learning this: { $indicator }
    }
# Why an activity is proposed: a small group is a good moment to watch children nobody has watched lately. $children: a number.
because-unobserved =
    { $children ->
        [one] { $children } child was not observed lately: a small group is a good moment to watch
       *[other] { $children } children were not observed lately: a small group is a good moment to watch
    }
# Why an activity is proposed: it draws on the life of the region and belongs to the regional part.
because-local = Regional part: from the life around us
# Why an activity is proposed: it belongs to the usual course of the day.
because-routine = A usual part of the day
# A goal of a development area in a monthly plan. $goals: what a child does, in the third person, parted by semicolons.
month-goal = Each child at their own pace: { $goals }.
# Words for families in a monthly plan. $theme: the month's theme, $advice: one or two sentences what to do at home; may be empty.
month-with-families = The theme of this month is “{ $theme }”. Talk about it at home, too. { $advice }
# Refusal: somebody else changed the month's plan meanwhile. $version: its present version, not shown.
error-monthly-plan-changed-meanwhile = Somebody changed the plan of the month in the meantime. Open it again and repeat your change.
# Refusal: a goal of an area that the framework does not have. $area: its code.
error-monthly-plan-unknown-area = The development area “{ $area }” is not known here.
# Refusal: an indicator that the framework does not have. $indicator: its code.
error-monthly-plan-unknown-indicator = The indicator “{ $indicator }” is not known here.
# Refusal: coverage was asked for no weeks, or for too many. $most: the largest number of weeks.
error-coverage-wrong-weeks = Choose at most { $most } weeks; the beginning cannot be after the end.
