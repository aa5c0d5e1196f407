# Entry of the menu: plans that wait for approval.
page-menu-plans = Plans

# Heading of the page with the weeks that wait for the methodist.
page-approvals = Weeks waiting for approval

# Under that heading.
page-approvals-hint = Tick and approve at once, or open a week and return it with remarks.

# Where no plan waits.
page-approvals-nothing = No plan is waiting

# Under that.
page-approvals-nothing-hint = Weeks that educators hand in appear here.

# Refused: no week was ticked.
page-approvals-none-chosen = Tick at least one week first.

# Button: approves the ticked weeks.
page-approve-chosen = Approve the ticked ones

# Told after approving. $count: how many weeks.
page-approved-many = { $count ->
    [one] { $count } week approved.
   *[other] { $count } weeks approved.
}

# Told after approving: so many were not. $count: how many weeks.
page-refused-many = { $count ->
    [one] { $count } week was not approved; the reason stands beside it.
   *[other] { $count } weeks were not approved; the reasons stand beside them.
}

# $count: how many activities a week has.
page-activities-count = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}

# $share: the local part of planned minutes in percent.
page-local-share = local part { $share }

# Sign at a week that was handed in before. Lower case.
page-plan-again = handed in again

# Warning sign: the week plans nothing in this area. $area: its name.
page-area-missing = { $area }: not planned

# $moment: date and time since which the plan waits.
page-waits-since = since { $moment }

# Under a plan that began as a colleague's. $author: a name, $group: a group.
page-taken-from = Based on the plan of { $author } ({ $group })

# Opens how an activity goes, step by step.
page-activity-course = How it goes

# Before a list of materials.
page-materials = Materials

# Opens the field for a remark at one activity.
page-remark-at-line = Remark at this activity

# Sign: another activity was done instead. Lower case.
page-activity-replaced = replaced

# Why an activity was moved, replaced or not done. Lower case.
page-reason-weather = weather

# Why an activity was moved, replaced or not done: children wanted otherwise. Lower case.
page-reason-interest = children's interest

# Why an activity was moved, replaced or not done. Lower case.
page-reason-few-children = few children

# Why an activity was moved, replaced or not done: something was missing. Lower case.
page-reason-materials = materials missing

# Why an activity was moved, replaced or not done. Lower case.
page-reason-time = not enough time

# Why an activity was moved, replaced or not done. Lower case.
page-reason-health = health

# Why an activity was moved, replaced or not done: a feast, a guest. Lower case.
page-reason-event = an event

# Why an activity was moved, replaced or not done. Lower case.
page-reason-other = another reason

# Button and heading: the versions of a plan.
page-versions = History of the plan

# Where a plan was never handed in.
page-no-versions = The plan was never handed in

# Under that.
page-no-versions-hint = Each time it is handed in, returned or approved a copy is kept here.

# Sign at a version. Lower case.
page-step-draft = drafted anew

# Sign at a version. Lower case.
page-step-submit = handed in

# Sign at a version. Lower case.
page-step-return = returned

# Sign at a version. Lower case.
page-step-approve = approved

# Link at a version: what was changed after it.
page-changes-since = Changes after this

# Heading above what was changed. $moment: date and time of the version.
page-difference = Changed after { $moment }

# Where nothing was changed.
page-no-difference = Nothing was changed.

# Sign at a line of the difference. Lower case.
page-line-added = added

# Sign at a line of the difference. Lower case.
page-line-removed = removed

# Sign at a line of the difference. Lower case.
page-line-changed = changed

# Name of a part of an activity. Lower case.
page-field-weekday = day

# Name of a part of an activity. Lower case.
page-field-part-of-day = part of the day

# Name of a part of an activity: its place in the order. Lower case.
page-field-position = order

# Name of a part of an activity. Lower case.
page-field-centre = centre

# Name of a part of an activity. Lower case.
page-field-area = area

# Name of a part of an activity. Lower case.
page-field-title = title

# Name of a part of an activity. Lower case.
page-field-aim = aim

# Name of a part of an activity. Lower case.
page-field-minutes = length

# Name of a part of an activity: mandatory or local. Lower case.
page-field-component = component

# Name of a part of an activity. Lower case.
page-field-course = course

# Name of a part of an activity. Lower case.
page-field-materials = materials

# Name of a part of an activity. Lower case.
page-field-indicators = indicators

# Name of a part of an activity: things of the media library. Lower case.
page-field-resources = media

# Name of a part of an activity: where it comes from. Lower case.
page-field-bank = source

# Heading: how long educators plan.
page-planning-time = Time spent planning

# Under that heading.
page-planning-time-hint = Active time of writing and changing a week's plan. Pauses do not count, no name is kept.

# Name of a figure: the middle of all weeks.
page-planning-time-median = A week usually takes

# Said aloud of a small chart: the course over the weeks.
page-planning-time-course = Its course over the weeks

# Head of a column: minutes.
page-planning-minutes = Minutes

# Where no time was told yet.
page-planning-time-none = Nothing yet

# Under that.
page-planning-time-none-hint = Time counts itself when educators write their weeks in the application.

# Head of a column: the Monday of a week.
page-week = Week

# How often somebody sat down to it. $count: a number.
page-sittings = { $count ->
    [one] { $count } sitting
   *[other] { $count } sittings
}
