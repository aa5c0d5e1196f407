# Name of the menu of a week.
plan-more = More

# At the foot of a week: something is written on the device and not saved yet.
plan-unsaved = There are unsaved changes

# At the head of a week that was handed over meanwhile: what is written on this device cannot be saved into it.
plan-stranded = There are unsaved changes on this device, but the plan is not open for changes now. If it is returned, they will be in place.

# Button beside that: lets those changes go for good.
plan-stranded-give-up = Discard them

# Heading: how much of the week each development area has.
plan-areas = Development areas

# Under that: areas without any activity in this week. $areas: their names, parted by commas.
plan-areas-missing = Not in this week: { $areas }

# Under that: every area has an activity in this week.
plan-areas-all = Every area is in this week

# At a line of a plan: what the one who judges it says. $remark: the words.
plan-remark-of = Remark: { $remark }

# Button at an activity, of a methodist: write a remark at this line.
plan-remark-write = Remark

# In the question for that remark.
plan-remark-hint = The remark reaches the educator when you return the plan.

# Button: keep this remark until the plan is returned.
plan-remark-keep = Keep the remark

# Heading: remarks written at single activities.
plan-remarks-at-lines = Remarks at activities

# Button at an activity: choose another one in its place.
plan-swap = Swap

# Title of the list of activities that could stand in the place of another one.
plan-swap-title = What instead?

# Under that title. $title: the activity to be replaced.
plan-swap-hint = Now: { $title }

# Button at such an activity: put it in the place of the present one.
plan-swap-take = Take instead

# Button: move an activity to another day or part of the day.
plan-move = Move

# Button: write an activity of one's own instead of choosing a proposed one.
plan-add-own = Write my own

# Where nothing can be proposed.
plan-no-proposals = Nothing to propose yet

# Under that.
plan-no-proposals-hint = Choose another place or write an activity of your own.

# At a proposed activity: in how many weeks it stands already. $uses: a number.
plan-uses =
    { $uses ->
        [one] in { $uses } plan
       *[other] in { $uses } plans
    }

# Heading above the reasons for which an activity was proposed.
plan-because = Why it was proposed

# One step of an activity's course. $number: which, $step: the words.
plan-step = { $number }. { $step }

# Heading: the course of an activity, step by step.
plan-course = Course

# Heading: what is needed for an activity.
plan-materials = Materials

# Heading and field: the indicators an activity serves.
plan-indicators = Indicators

# Field: the course of an activity, one step in a line.
plan-course-field = Course (one step in a line)

# Field: the materials, one in a line.
plan-materials-field = Materials (one in a line)

# Error at those fields. $lines: how many lines, $letters: how many letters in a line.
plan-lines-wrong = At most { $lines } lines of up to { $letters } letters.

# Error where too many indicators are chosen. $most: a number.
plan-indicators-wrong = Choose at most { $most } indicators.

# Name of a field: how long an activity is.
plan-length = Length

# One field of an activity. $field: its name, $words: what stands in it.
plan-field = { $field }: { $words }

# One field of an activity that differs. $field: its name, $before and $after: what stood and stands in it.
plan-field-changed = { $field }: { $before } → { $after }

# Over one's own version of a line that two people changed at once.
plan-mine = My change

# Over the other person's version of that line.
plan-theirs = The other person’s change

# Button: one's own version stays.
plan-keep-mine = Keep mine

# Button: the other person's version stays.
plan-keep-theirs = Keep theirs

# A version of a line in which it was taken out of the plan.
plan-line-gone = Taken out of the plan

# Menu: draft the week again.
plan-redraft = Draft the week again

# Title: what drafting the week again would change.
plan-redraft-title = What would change?

# Under that title. $changed, $added, $removed, $kept: numbers of activities.
plan-redraft-hint = Changed: { $changed }, added: { $added }, removed: { $removed }. What people wrote stays: { $kept }.

# Button: make these changes.
plan-redraft-do = Make these changes

# Where drafting again would change nothing.
plan-redraft-nothing = Nothing would change

# Under that.
plan-redraft-nothing-hint = The plan follows its themes. What was written by hand always stays.

# Told in passing after drafting the week again.
plan-redrafted = The week is drafted again.

# A line that came into a plan.
plan-line-added = Added

# A line that was changed.
plan-line-changed = Changed

# A line that was taken out of a plan.
plan-line-removed = Removed

# Menu and title: take the activities of a colleague's week or of a template.
plan-take-title = Take a ready week

# Under that title.
plan-take-hint = What you wrote stays; drafted activities make room.

# Where there is no week to take.
plan-take-none = No ready weeks yet

# Under that.
plan-take-none-hint = Approved weeks of colleagues and templates appear here.

# Heading: weeks of colleagues.
plan-take-plans = Colleagues’ weeks

# Heading: templates of weeks.
plan-take-templates = Templates

# Button: take this week.
plan-take-do = Take

# Told in passing after that.
plan-taken = The activities are in the week.

# At a week: whose week it began as. $group: the group, $author: a name.
plan-taken-from = taken from { $group }, { $author }

# At a week to take: it has the same theme. Lower case, short.
plan-same-theme = same theme

# How many activities a week or a template has. $count: a number.
plan-activities =
    { $count ->
        [one] { $count } activity
       *[other] { $count } activities
    }

# Menu and title: keep this week as a template.
plan-template-keep = Keep as a template

# Field: the name of a template.
plan-template-name = Name of the template

# Switch: colleagues of this preschool may use the template.
plan-template-share = Share with colleagues

# At a template: colleagues may use it. Lower case, short.
plan-template-shared = shared

# Told in passing after that.
plan-template-kept = The template is kept.

# Name of the bin at a template. $name: the template's name.
plan-template-remove = Delete the template: { $name }

# Menu and title: the versions of a week.
plan-history = History of changes

# Under that title.
plan-history-hint = Open a version to see what was changed after it.

# Where a week was not handed over yet.
plan-history-none = No versions yet

# Under that.
plan-history-none-hint = A version is kept whenever the plan is submitted, returned or approved.

# One version. $number: which, $step: what was done with it.
plan-version = Version { $number }: { $step }

# What was done with a version: it was drafted. Lower case.
plan-step-draft = drafted again

# What was done with a version: it was handed over. Lower case.
plan-step-submit = submitted for approval

# What was done with a version: it was returned. Lower case.
plan-step-return = returned

# What was done with a version: it was approved. Lower case.
plan-step-approve = approved

# Heading: what was changed from a version until now.
plan-changed-since = What was changed since then

# Heading: what was changed until a later version. $number: which.
plan-changed-until = What was changed until version { $number }

# Where two versions do not differ.
plan-changed-nothing = The activities were not changed.

# Under the name of the year. $ready of its $weeks weeks have a plan.
plan-year-ready = plans of { $ready } of { $weeks } weeks are ready

# Button: hand the plan of the year to the pedagogical council.
plan-year-submit = Submit to the council

# Told in passing after that.
plan-year-submitted = The plan of the year is with the pedagogical council.

# Notice: the plan of the year waits for the council.
plan-year-waits = The plan of the year waits for the pedagogical council.

# Notice: the council approved the year. $number: of its protocol, $day: a date.
plan-year-protocol = Approved by the pedagogical council: protocol { $number }, { $day }

# Notice: some weeks of a returned year carry a remark. $weeks: how many.
plan-year-remarks =
    { $weeks ->
        [one] { $weeks } week carries a remark: open the months.
       *[other] { $weeks } weeks carry remarks: open the months.
    }

# Button and title: draft the year again; first its changes are shown.
plan-year-redraft = Draft the year again

# Under that title. $weeks: how many weeks change, $kept: how many stay as people wrote them, $plans: how many weekly plans follow.
plan-year-ahead = Weeks that change: { $weeks }. Written by hand, staying: { $kept }. Weekly plans that follow: { $plans }.

# Told in passing after drafting the year again.
plan-year-redrafted = The year is drafted again.

# Heading: weeks that come into the year. $count: how many.
plan-week-added = Added: { $count }

# Heading: weeks that get another theme. $count: how many.
plan-week-changed = Another theme: { $count }

# Heading: weeks in which the preschool is closed now. $count: how many.
plan-week-closed-then = Closed: { $count }

# At a week of the year: its weekly plan changes with it.
plan-week-follows = The weekly plan is drafted again

# At a week of the year: its weekly plan keeps its activities.
plan-week-stays = The weekly plan keeps its activities

# Title of the plan of a month. $month: its name.
month-of = Plan of the month: { $month }

# In the year, at a month: opens its goals and indicators.
month-open = Goals and indicators of the month

# Where a month has no plan.
month-none = This month has no plan yet

# Under that.
month-none-hint = It is made when the year is drafted.

# Heading: goals of the month by development area.
month-goals = Goals by area

# Where there are none.
month-goals-none = No goals are written yet.

# Heading: indicators the group looks at in this month.
month-indicators = Indicators in focus

# Where there are none.
month-indicators-none = No indicators are chosen yet.

# Heading and field: work with families in this month.
month-families = With families

# Where nothing is written of it.
month-families-none = Nothing is written yet.

# Heading: the weeks of the month.
month-weeks = Weeks of the month

# Told in passing after saving the month.
month-saved = The month is saved.

# Where somebody else wrote the same field of a month.
month-overtaken = Somebody else wrote here meanwhile. Choose what stays.

# Button, menu and title: what plans touch and what they neglect.
coverage = Coverage

# Heading of the map of areas and weeks.
coverage-areas = Areas week by week

# The weeks looked at. $first: a day, $last: the last week.
coverage-span = { $first } to { $last }

# Name of the arrow to earlier weeks.
coverage-earlier = Earlier weeks

# Name of the arrow to later weeks.
coverage-later = Later weeks

# Where nothing is planned in these weeks.
coverage-nothing-planned = Nothing is planned in these weeks yet.

# One cell of the map. $area, $week: names, $minutes: a number.
coverage-cell = { $area }, { $week }: { $minutes } min

# Heading: the shares of the areas beside the recommended ones.
coverage-balance = Balance of areas

# At an area. $share: its share, $recommended: the recommended one.
coverage-beside = { $share } · recommended { $recommended }

# Heading: children nobody observed lately.
coverage-children = Not observed lately

# Under that. $count of $children: numbers of children.
coverage-children-hint = { $count } of { $children }. Touch to write an observation.

# Where every child was observed.
coverage-children-all = Every child was observed.

# Where the group has no children.
coverage-no-children = There are no children in the group yet.

# At a child: never observed. Lower case.
coverage-never = never observed

# At a child: for how long nobody observed it. $days: a number.
coverage-days =
    { $days ->
        [one] for { $days } day
       *[other] for { $days } days
    }

# Heading: indicators that plans or observations left out.
coverage-indicators = Neglected indicators

# Under that.
coverage-indicators-hint = Not planned or not observed.

# Where none was left out.
coverage-indicators-all = All are covered

# At an indicator. $planned and $observed: how often.
coverage-touched = planned { $planned }, observed { $observed }

# Button: show all of them. $count: how many.
coverage-show-all = Show all ({ $count })

# At a week of the year that keeps its theme: it has other working days.
plan-week-days = Its working days change

# Name of the button that opens a plan as PDF, to be printed.
plan-print = On paper (PDF)
