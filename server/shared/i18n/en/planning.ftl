# Sign at a week: it has no plan yet. Lower case, short.
plan-status-none = no plan

# Sign at a week: its plan is being written. Lower case, short.
plan-status-draft = draft

# Sign at a week: its plan waits for approval. Lower case, short.
plan-status-submitted = waits for approval

# Sign at a week: its plan was returned with a remark. Lower case, short.
plan-status-returned = returned

# Sign at a week: its plan is approved. Lower case, short.
plan-status-approved = approved

# Beside the name of a month: how many of its weeks have a plan. $planned of $weeks.
plan-month-planned = { $planned } of { $weeks } weeks planned

# At a week: how many days of work it has. $days: a number.
plan-working-days =
    { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    }

# At a week: somebody changed it by hand, drafting leaves it alone. Lower case, short.
plan-touched = changed by hand

# Name of the pencil at a week of the year.
plan-change-week = Change the theme of the week

# Where an account plans for no group.
plan-no-group = There is no group you plan for

# Under that.
plan-no-group-hint = Once a group is assigned to you, its plans appear here.

# Heading of the year's plan. $group: the group's name, $first and $last: calendar years as text.
plan-year-of = { $group }: school year { $first }–{ $last }

# Where a group has no plan of the year. $group: its name.
plan-no-year = The group “{ $group }” has no plan of the year yet

# Under that, above the button that drafts it.
plan-no-year-hint = One tap drafts it: the themes of the state programme are laid upon the weeks, holidays included. Any week can be changed afterwards.

# Button: drafts the plan of the year.
plan-draft-year = Draft the year

# In the question about a week without a plan, for whoever may draft it.
plan-week-none = This week has no plan yet. One tap drafts it from its theme.

# About a week without a plan, for whoever may only read.
plan-week-none-yet = This week has no plan yet.

# Button: drafts the plan of a week.
plan-draft-week = Draft this week

# Field: what a week of the year is about.
plan-week-title = Theme of the week

# Field: a note at a week of the year.
plan-week-note = Note

# Heading above the bar of the two components of the state programme.
plan-components = Parts of the programme

# Under that bar. $mandatory and $local: shares of the planned minutes in percent.
plan-shares = Mandatory { $mandatory } · regional { $local }

# Warning under that bar. $largest: the largest allowed share in percent.
plan-local-too-large = The regional component may take at most { $largest }. Move some activities to the mandatory part.

# Length of an activity. $minutes: a number.
plan-minutes = { $minutes } min

# One of the two components of the state programme. Lower case.
plan-component-mandatory = mandatory part

# One of the two components of the state programme. Lower case.
plan-component-local = regional part

# Name of the tick of an activity, for screen readers. $title: the activity.
plan-tick = Mark as done: { $title }

# Monday on a small button.
plan-day-0 = Mon

# Tuesday on a small button.
plan-day-1 = Tue

# Wednesday on a small button.
plan-day-2 = Wed

# Thursday on a small button.
plan-day-3 = Thu

# Friday on a small button.
plan-day-4 = Fri

# Saturday on a small button.
plan-day-5 = Sat

# Sunday on a small button.
plan-day-6 = Sun

# Where a day has no activities.
plan-day-empty = Nothing is planned for this day yet.

# Where the preschool is closed for the whole week.
plan-week-closed = The preschool is closed this week

# Heading above what the methodist asks to change, and the field where it is written.
plan-remark = The methodist’s remark

# Where two people changed the same activities at once; under it each of them, mine beside theirs.
plan-overtaken = Somebody else changed the same activities meanwhile. Choose for each of them what stays.

# Button beside that: of every such activity the other person's version stays.
plan-load-again = Keep theirs everywhere

# Button, and title of the form: a new activity.
plan-add = Add an activity

# Button: change this activity.
plan-change = Change

# Title of the form of an activity.
plan-change-activity = Change the activity

# Button: takes an activity out of the plan.
plan-delete = Delete

# Button of the form of an activity: put it into the week. The week itself is saved later.
plan-take = Put into the week

# Button: hands the week to the methodist.
plan-submit = Submit for approval

# Told in passing after handing the week over.
plan-submitted = The plan is with the methodist.

# Told in passing after saving the week.
plan-saved = The week is saved.

# Button of a methodist.
plan-approve = Approve

# Button of a methodist: gives the plan back with a remark.
plan-return = Return

# Title of the question what to change.
plan-return-title = What should be changed?

# Field: what is done in an activity.
plan-title = Activity

# Field and heading: what an activity is for.
plan-aim = Aim

# Field: the day of an activity.
plan-day = Day

# Field: the part of the day.
plan-part-of-day = Part of the day

# Field: the learning centre of the group's room.
plan-centre = Centre

# A learning centre of the group's room.
plan-centre-construction_mathematics = Construction and mathematics

# A learning centre of the group's room.
plan-centre-role_play = Role play

# A learning centre of the group's room.
plan-centre-language = Language and speech

# A learning centre of the group's room.
plan-centre-science_nature = Science and nature

# A learning centre of the group's room.
plan-centre-art = Art

# Field: the development area.
plan-area = Development area

# Field: the length of an activity. $least and $most: numbers.
plan-minutes-field = Length, minutes ({ $least }–{ $most })

# Error at that field.
plan-minutes-wrong = Write a whole number from { $least } to { $most }.

# Field: which component of the state programme an activity belongs to.
plan-component = Part of the programme
