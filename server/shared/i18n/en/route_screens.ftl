# Tab of a child's page: the child's own route.
child-tab-route = Route
# Heading of a child's individual route, and its name in the list of unsent work.
route-of-child = Individual route
# A route written before the first assessment round of the school year.
route-stage-0 = At the start of the year
# A route after the first assessment round.
route-stage-1 = After the initial round
# A route after the second assessment round.
route-stage-2 = After the basic round
# A route after the third assessment round.
route-stage-3 = After the final round
# Above a route that was written without a connection.
route-waits = Kept on this device, sent when the connection is back
# Where a child has no route at this stage; staff see it.
route-none = No route is written for this stage yet. Proposals from the child's card and observations are ready.
# The same, for families.
route-none-yet = No route is written yet.
# What a child can do well: heading and field.
route-strengths = Strengths
# Above what the card shows the child can do; a touch adds it to the text.
route-proposed-strengths = From the card: touch to add to the text
# Heading: what the child learns next.
route-steps = Next steps
# The same in the form. $count: how many may be chosen at most.
route-steps-up-to = Next steps (up to { $count })
# In the form, where there is nothing to choose from.
route-no-steps = No proposals yet: write a few observations first.
# Heading: activities chosen for the child.
route-activities = Activities
# Above activities of the bank that fit the steps.
route-proposed-activities = Fitting the steps
# Field: an activity in one's own words.
route-own-activity = In your own words
# An activity that the family does at home.
route-at-home = At home
# Button: adds the activity that was typed.
route-add = Add
# Name of the button that takes an activity off. $title: its title.
route-remove = Remove: { $title }
# Name of the button that says an activity was done. $title: its title.
route-tick = Done: { $title }
# Beside an activity that was done. $day: when.
route-done-on = done on { $day }
# What was found when the route was looked at again: heading and field.
route-review = Review
# Switch: the route was looked at again.
route-reviewed = The route was reviewed
# Below a route. $author: who wrote it last, $day: when.
route-written-by = { $author }, { $day }
# Button: change the route.
route-change = Change
# Button: write a first route.
route-begin = Write a route
# Heading: what is hard for a child. Staff only.
difficulties = Difficulties and support
# Under that heading.
difficulties-hint = Only the staff who work with the child see this.
# Where nothing was written.
difficulties-none = No difficulties are noted
# Button and title of the form.
difficulty-add = Add a difficulty
# Button and title of the form.
difficulty-change = Change
# Button: takes a difficulty off the list.
difficulty-remove = Remove
# Field: what is hard.
difficulty-text = What is hard?
# Field: what helps.
difficulty-support = What helps?
# Heading above what helps a child.
difficulty-helps = Support
# Field: who supports the child.
difficulty-specialist = Specialist
# Choice of that field: nobody.
difficulty-nobody = None
# Field: the day it was noticed.
difficulty-since-when = Since when?
# Beside a difficulty. $day: when it was noticed.
difficulty-since = since { $day }
# Switch: it is no longer hard.
difficulty-overcome = Overcome
# Beside a difficulty that is over. $day: when.
difficulty-overcome-on = overcome on { $day }
