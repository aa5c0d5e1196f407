# The region that practice preschools lie in; it is none of the country's
practice-region = Practice region
# The district that a practice preschool lies in, alone
practice-district = Practice district
# The preschool that practice preschools are copied from; nobody enters it
practice-template = Practice preschool template
# The name of a participant's practice preschool; $name is the participant's full name
practice-preschool = Practice preschool: { $name }
# A practice task: plan a whole week
practice-task-plan-week = Plan a week
# What to do for the task above
practice-task-plan-week-text = Plan the week that begins three weeks from now: fill every part of each working day and submit it for approval.
# A practice task: adapt an activity for one child
practice-task-adapt-activity = Adapt an activity for a child
# What to do for the task above
practice-task-adapt-activity-text = At one activity of a weekly plan, write what is done differently for one child.
# A practice task: record observations of two children
practice-task-observe-two = Observe two children
# What to do for the task above
practice-task-observe-two-text = Record an observation of two different children, each with an indicator that fits.
# A practice task: complete every development card of a group
practice-task-close-round = Finish a round
# What to do for the task above
practice-task-close-round-text = Fill in the development cards of every child of one group and mark them complete.
# A practice task: attach a resource of the media library to an activity
practice-task-media-on-activity = Attach a resource to an activity
# What to do for the task above
practice-task-media-on-activity-text = Choose a resource in the media library and attach it to an activity of this week or the next.
# A practice task: find why a figure fell and decide
practice-task-why-it-fell = Why did the figure fall?
# What to do for the task above
practice-task-why-it-fell-text = The figure “Children observed” has fallen. Find the group behind it and decide: name the reason in the evidence, the expected result, the date and a task.
# What is still missing of the task to plan a week; $week is the day the week begins, $parts how many parts of the day are not filled yet
practice-missing-parts = In the week of { $week }, parts of the day not yet filled on every day: { $parts }.
# What is still missing of the task to plan a week, which is filled already; $week is the day the week begins
practice-missing-submission = The week of { $week } is filled: now submit it for approval.
# What is still missing of the task to adapt an activity
practice-missing-adaptation = No adaptation has been written yet.
# What is still missing of the task to observe two children; $count is how many children are left
practice-missing-observations = Children still to be observed with an indicator: { $count }.
# What is still missing of the task to finish a round; there is no round yet
practice-missing-round = No round is open yet.
# What is still missing of the task to finish a round; $group is the name of a group, $count how many cards are left
practice-missing-cards = Cards not yet complete in the group “{ $group }”: { $count }.
# What is still missing of the task to attach a resource
practice-missing-resource = No activity of this week or the next has a resource yet.
# What is still missing of the task to decide upon a figure: there is no decision
practice-missing-decision = There is no decision upon the fallen figure yet.
# What is still missing of the task to decide upon a figure: the decision does not name the reason
practice-missing-reason = There is a decision, but its evidence does not name the real reason: which group was not observed. Open the rows behind the figure.
# What is still missing of the task to decide upon a figure: the decision has no task for anybody
practice-missing-task = The decision gives nobody a task.
# The band across every page while somebody works in a practice preschool
practice-band = This is a practice preschool. Nothing here is real, and nothing counts anywhere.
# Button: out of the practice preschool, back to the own account
practice-leave = Leave practice
# Title of the page on which one enters the practice preschool
practice-enter-title = Entering the practice preschool
# What the page on which one enters the practice preschool says
practice-enter-text = You enter with a practice account. “Leave practice” at the top takes you back to your own.
# Button: enter the practice preschool
practice-enter = Enter
# Refusal: the practice preschool is not made yet
error-practice-not-ready = The practice preschool is not ready yet.
# Refusal: the course has ended, its practice preschool is not entered any more
error-practice-course-over = The course is over: its practice preschool cannot be entered any more.
# Refusal: an address that enters the practice preschool is good once and for ten minutes
error-practice-ticket-used = This link has been used or has expired. Enter again from the course.
# Refusal: a practice account has no password of its own
error-practice-no-password = A practice account has no password.
# Refusal: whoever works in a practice preschool wants to share something beyond it, or to join another preschool
error-practice-stays-inside = Nothing leaves a practice preschool: what is done here is not shown to anybody else.
