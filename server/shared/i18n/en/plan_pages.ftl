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

# $share: the regional part of planned minutes in percent.
page-local-share = regional part { $share }

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

# Said aloud of the links to a group's plans.
page-planning = Planning

# Link and heading: the plan of a group's year.
page-annual-plan = Annual plan

# Link: the plan of the running month.
page-month-plan = Monthly plan

# Said aloud of the links to the months of the year's page.
page-months = Months

# A school year. Lower case where the language has cases. $first and $last: calendar years as text.
page-school-year = school year { $first }–{ $last }

# Heading: how far the year of every group has come.
page-years = The groups’ annual plans

# Heading: years that were handed on.
page-years-waiting = Annual plans waiting for the pedagogical council

# Head of a column: weeks of the year.
page-weeks-count = Weeks

# How many weeks of a year a person has written. $touched of $weeks: numbers.
page-year-touched = { $touched } of { $weeks } weeks written by hand

# Button: drafts the year of every group, its months and the next weeks.
page-draft-every-year = Draft the year of every group

# Under that button.
page-draft-every-year-hint = The themes of the year, the months and the next weeks are drafted. What was written by hand, handed in or approved stays.

# Told while a job drafts the groups' years. $done of $groups: numbers.
page-drafting-running = Drafting: { $done } of { $groups } groups are ready.

# After that.
page-drafting-running-hint = The page renews itself.

# Told after the job. $groups: how many groups, $moment: date and time.
page-drafting-done = Last drafted at { $moment }, groups: { $groups }.

# Warning: the job has not ended for long. $done of $groups: numbers.
page-drafting-stopped = Drafting has stopped: { $done } of { $groups } groups are ready. Begin again; what is ready stays.

# After the words about the protocol, for whoever may open the year again.
page-year-reopen = Changing a week opens the plan again; it then goes back to the council.

# Warning above the form of a week of an approved year.
page-year-reopen-warning = The annual plan is approved. Saving makes it a draft again that needs a new protocol of the council. The approved version stays in the history.

# Opens the field for a remark at one week of the year.
page-remark-at-week = Remark at this week

# Heading inside the form of the decision.
page-council = The council approved

# Field: the number of the council's protocol.
page-protocol-number = Number of the protocol

# Field: the date of the council's protocol.
page-protocol-date = Date of the protocol

# Button: approves the year by the protocol.
page-approve-year = Approve by the protocol

# Heading inside the form of the decision.
page-return-year = If it has to be returned

# Beside the field of the remark on the whole year.
page-remark-or-weeks = (when returning; remarks at single weeks will do too)

# Button where no week of the year would change: drafts its months and the next weeks.
page-redraft-months = Complete the months and the next weeks

# Opens the choice of a plan on paper.
page-paper = On paper

# Field: the language of the paper.
page-paper-language = Language of the paper

# Tick: the paper names the children for whom something is done otherwise.
page-paper-children = With the children’s adaptations

# Under that tick.
page-paper-children-hint = The paper names children and what is done otherwise for them. For official use only: do not hang it up or hand it to families.

# Button: a file to print.
page-paper-pdf = PDF

# Button: a file of a word processor.
page-paper-docx = Word

# Button: a file of a spreadsheet.
page-paper-xlsx = Excel

# Field: the first day looked at.
page-from = From

# Field: the last day looked at.
page-until = Until

# Above the map of areas and weeks.
page-heat-hint = Planned minutes of each area: the darker, the more.

# Under the heading about children not observed for three weeks. $count of $children: numbers.
page-not-observed-hint = For three weeks or more: { $count } of { $children }

# On the card about living plans: nothing is marked yet.
page-life-nothing = Nothing is marked in these weeks yet. What educators mark during the day appears here.

# On the card about living plans. $count: how many activities nobody marked.
page-life-unmarked = Not marked: { $count }

# Under the card about living plans.
page-life-hint = For the weeks shown, until today. Adapting a plan to the children is good work too.

# Link and heading: the preschool's own programme.
page-programme = Programme of the preschool

# Where no programme is written for this school year.
page-programme-none = No programme is written for this school year yet

# Under that.
page-programme-none-hint = It is written from the state programme and local content and comes into force by the head’s order.

# Button and heading: writes the programme.
page-programme-write = Write the programme

# Field: the title of the programme.
page-programme-title = Title of the programme

# Field and heading: what the programme is for.
page-programme-aims = Aims

# Under that field.
page-programme-aims-hint = What the preschool wants to reach this year

# Field and heading: what the region adds.
page-programme-local = Local content

# Under that field.
page-programme-local-hint = Customs, crafts and nature of the region: the variable part

# Heading: the head's order that puts the programme in force.
page-programme-order = The head’s order

# Field: the number of the order.
page-order-number = Number of the order

# Field: the date of the order.
page-order-date = Date of the order

# Button: puts the programme in force.
page-programme-approve = Approve by the order

# Notice: an order put the programme in force. $number: its number, $day: a date.
page-programme-approved = Approved by the head’s order No. { $number }, { $day }

# Notice for whoever may not approve: the programme is a draft.
page-programme-waits = The programme is a draft and waits for the head’s order.

# Warning above the form of an approved programme.
page-programme-reopen-warning = The programme is approved. Saving makes it a draft again that needs a new order.

# Link: shows what is done otherwise for which child.
page-adaptations-show = Show the children’s adaptations

# Beside that link.
page-adaptations-hint = Names of children are shown; looking is recorded.

# Link: hides them again.
page-adaptations-hide = Hide the children’s adaptations

# Beside that link, where there are none.
page-adaptations-none = There are none this week.

# Heading: how a day went, in the educator's words.
page-reflection = How the day went

# Heading: the secret address of a group's calendar.
page-feed = Calendar address

# Under that heading.
page-feed-hint = The group’s themes and plans show up in the calendar of a phone or computer. It says nothing about children.

# The address exists. $moment: date and time, $language: name of a language.
page-feed-made = There is an address: { $moment }, { $language }.

# Button: makes the address.
page-feed-make = Make an address

# Button: makes another address, the one before opens nothing any more.
page-feed-again = Make a new address (the old one stops working)

# Button: the address opens nothing any more.
page-feed-revoke = Revoke the address

# Above the address.
page-feed-how = In a calendar program choose “Add calendar from address” and enter:

# Under the address.
page-feed-secret = Whoever knows the address can see the calendar. Give it to the group’s educators only.

# Warning: the address is not shown again.
page-feed-once = The address is shown only now. Copy it.

# In the list of who has read a child's data: what was opened.
page-read-adaptation-read = adaptations of activities

# Button: back to the group.
page-feed-back = Back to the group
