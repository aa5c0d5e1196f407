# Large button on the first screen: opens today's activities one by one.
day-open = Run the day

# Name of unsent numbers in the list of unsent work: how long a plan was worked on.
day-editing-time = Time spent on planning

# Under the day: how many of its activities are marked. $done of $all.
day-marked = { $done } of { $all } marked

# Strip: there is no network, the day is shown as it was loaded last.
day-offline = No network. Your marks are kept and sent later.

# On a part of the day: it is on now. Short.
day-part-now = now

# On a part of the day: how many activities are not marked yet. Short.
day-part-left = { $count } left

# On a part of the day: everything is marked. Short.
day-part-done = all marked

# Where the running week has no plan.
day-no-plan = No plan for this week yet

# Under that.
day-no-plan-hint = It can be drafted in one tap on the first screen.

# On a day without preschool.
day-off = Today is a day off

# Under that.
day-off-hint = The next working day's activities will appear here.

# Where nothing is planned for today.
day-empty = Nothing is planned for today

# Under that.
day-empty-hint = Add an activity to the week's plan and it appears here.

# Button on an activity: shows aim, materials, course. Short.
day-more = More

# Button on an activity: hides them again. Short.
day-less = Less

# Label above what is needed for an activity.
day-materials = Materials

# Label above the steps of an activity.
day-course = Course

# Where an activity has neither aim nor materials nor course.
day-no-facts = Nothing is written for this activity yet.

# Button on an activity: opens its pictures and the notes for single children. $count: attached resources.
day-pictures-and-children = To show: { $count }

# The same button where nothing is attached yet.
day-no-pictures = Pictures and children

# Large button: the activity took place.
day-done = Done

# Button and title of the question: the activity was put off to another time. Short.
day-moved = Moved

# Button and title of the question: something else was done. Short.
day-replaced = Replaced

# Button and title of the question: the activity did not take place. Short.
day-not_done = Not done

# Button: takes the last mark back. Short.
day-undo = Undo

# On an activity that was moved to today. $day: the day it was planned for.
day-moved-here = Moved here from { $day }

# What became of an activity.
day-became-done = Done

# What became of an activity: put off, no day named.
day-became-moved = Moved

# What became of an activity. $day: where to.
day-became-moved-to = Moved to { $day }

# What became of an activity: something else was done.
day-became-replaced = Replaced by something else

# What became of an activity. $instead: what was done.
day-became-replaced-by = Instead: { $instead }

# What became of an activity.
day-became-not_done = Not done

# What became of an activity: nothing yet.
day-became-planned = Planned

# Above the reasons; a touch on one saves the mark.
day-why = Why? A tap saves it.

# Quiet button: saves the mark without a reason.
day-no-reason = Save without a reason

# Field: what was done instead. Optional.
day-instead = What was done instead (optional)

# Above the days an activity may be moved to. Optional.
day-moved-where = To which day (optional)

# Reason why an activity went otherwise.
day-reason-weather = Weather

# Reason: the children were taken by something else.
day-reason-interest = Children's interest

# Reason.
day-reason-few_children = Few children

# Reason: something needed was missing.
day-reason-materials = Materials were missing

# Reason.
day-reason-time = Not enough time

# Reason: somebody was ill or tired.
day-reason-health = Health

# Reason: a feast, guests, an outing.
day-reason-event = An event

# Reason.
day-reason-other = Something else

# Heading: looking back at the end of the day.
day-reflection = Looking back

# Name of the unsent entry. $day: the day.
day-reflection-of = Looking back at { $day }

# Above the signs.
day-reflection-how = How was the day?

# Field for a sentence about the day.
day-reflection-sentence = In one sentence

# Button: writes the day's entry anew.
day-reflection-rewrite = Change

# Strip: kept on the device until there is network.
day-waits = Kept; it is sent when there is network.

# Sign for a day.
day-chip-went_well = Went well

# Sign for a day: the children loved it.
day-chip-loved_it = They loved it

# Sign for a day.
day-chip-too_long = Too long

# Sign for a day.
day-chip-too_hard = Too hard

# Sign for a day.
day-chip-too_easy = Too easy

# Sign for a day.
day-chip-few_children = Few children

# Sign for a day: worth doing again.
day-chip-again = Do it again

# Sign for a day: something to ask the families.
day-chip-ask_family = Ask the family

# Heading: how alive the plans are, for the educator.
day-life = Living plan

# Where nothing was marked in the last weeks.
day-life-nothing = No marks yet. Mark activities during the day and you will see here how your plan lives.

# The measure in words. $share: percent of marked activities that were done or adapted.
day-life-share = { $share } of what is marked was done or adapted to the children

# Count beside a colour. $count: activities done.
day-life-done = Done: { $count }

# Count beside a colour. $count: moved or replaced with a reason.
day-life-adapted = Adapted with a reason: { $count }

# Count beside a colour. $count: not done, with a reason.
day-life-left-out = Left out with a reason: { $count }

# Count beside a colour. $count: changed without a reason.
day-life-unexplained = Without a reason: { $count }

# How many days were looked back upon. $reflected of $days working days.
day-life-reflected = Looked back upon: { $reflected } of { $days } working days

# Under the measure: what it means, for which time.
day-life-hint = For the last weeks. Adapting a plan to the children is good work too.

# Heading and title: what is done otherwise for some children.
day-adapted = For particular children

# Name of the badge on an activity, without names. $count: children.
day-adapted-for = For particular children: { $count }

# Where nothing is done otherwise for anybody.
day-adapted-none = Nothing is noted for any single child yet.

# Button: writes what is done otherwise for a child.
day-adapt = Add for a child

# Field: for which child.
day-adapted-child = Child

# Field: what is done otherwise.
day-adapted-text = What is done otherwise

# Name of the button: changes the note for a child. $name: their given name.
day-adapted-change = Change: { $name }

# Name of the button: takes the note for a child out. $name: their given name.
day-adapted-remove = Remove: { $name }

# Where the activity is not in the plan any more.
day-activity-gone = This activity is not in the plan any more

# Under that.
day-activity-gone-hint = Somebody may have taken it out. Open the week again.

# Heading above pictures, sounds and videos of an activity.
day-to-show = To show to the group

# Where nothing is attached yet and something may be.
day-nothing-attached = Nothing is attached yet. Choose pictures, cards, sound or video from the library.

# Where nothing may be attached: the plan is submitted or approved.
day-attach-not-now = The plan is handed over: materials can only be shown.

# Button: chooses from the library.
day-attach = Choose from the library

# Title of the screen where resources are attached.
day-attach-title = Attach materials

# Under the title. $title: the activity, $count: how many are attached.
day-attach-to = { $title } · attached: { $count }

# Refusal: no more resources fit an activity. $most: the largest number.
day-attach-enough = An activity takes { $most } resources at most.

# Name of the button: takes a resource off the activity. $title: the resource.
day-detach = Take off: { $title }

# Strip: attached resources that are not in the library any more. $count: how many.
day-resources-missing = No longer in the library: { $count }

# State of an activity on the first screen and in the week: something else was done instead. Lower case.
activity-replaced = replaced
