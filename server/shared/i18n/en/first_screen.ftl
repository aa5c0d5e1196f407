# Where a week has no theme.
today-no-theme = No theme for this week
# On a day without school.
today-day-off = Today is a day off
# Heading above children nobody has noted lately.
today-not-seen = Not observed lately
# Under a child's name: days since the last entry.
today-days-ago = 
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
# Under a child's name: no entry yet.
today-never = no entries yet
# Under an activity: part of the day and minutes.
today-activity-detail = {$part}, {$minutes} min
# Name of the tick of an activity, for screen readers.
today-tick = Done: {$title}
# Button beside an activity: it went otherwise.
today-otherwise = Otherwise
# Title of the question how an activity went.
today-otherwise-title = How did it go?
# Field: why an activity was moved or left out.
today-reason = Reason (a word or two)
# Large button: write an observation.
today-observe = Write an observation
# Heading above today's activities.
today-plan = Today's plan
# Where the week has no plan yet.
today-no-plan = There is no plan for this week yet.
# Button: drafts the week's plan from its theme.
today-draft-week = Draft the plan in one tap
# Where today has no activities.
today-nothing-planned = Nothing is planned for today.
# Button: opens the whole week.
today-open-week = The whole week
# Where an account leads no group.
today-no-group = No group is assigned to you
# Under that.
today-no-group-hint = Once the head assigns you a group, your day appears here.
# Where a parent has no child.
today-no-child = Your child is not linked yet
# Under that.
today-no-child-hint = Ask the preschool for an invitation code.
# On a parent's screen: new entries this week.
today-new-entries = 
    { $count ->
        [0] No new entries yet this week
        [one] { $count } new entry this week
       *[other] { $count } new entries this week
    }
# Heading on a parent's screen.
today-theme-of-week = Theme of the week
# Where a child has no entries yet.
today-no-news = No news yet
# Under that.
today-no-news-hint = What the educator notes will appear here.
# Under an entry whose photo is still being prepared.
entry-photo-coming = The photo is being prepared…
# On an entry that the family does not see.
entry-not-shared = not shown to the family
# Under an entry: who wrote it when.
entry-told = {$author}, {$moment}
# State of an activity.
activity-done = done
# State of an activity, and button.
activity-moved = Moved
# State of an activity, and button.
activity-not_done = Not done
# Part of the day.
part-reception = Reception
# Part of the day.
part-morning_circle = Morning circle
# Part of the day.
part-centres = Centres
# Part of the day.
part-outdoors = Outdoors
# Part of the day.
part-second_half = Second half
# Part of the day.
part-reflection = Reflection
# Choice on the first screen: the groups an educator works with. Short.
today-as-groups = My group
# Choice on the first screen: the whole preschool. Short.
today-as-preschool = Preschool
# Choice on the first screen: the own child. Short.
today-as-family = My child
# Where a preschool has no groups.
today-no-groups = There are no groups in this school year yet
# Under that.
today-no-groups-hint = Groups and lists of children are entered on the management pages.
# Under the preschool's name. $groups and $children: numbers.
today-groups-children = Groups: { $groups }, children: { $children }
# In a group's card. $count: how many children.
today-children =
    { $count ->
        [one] { $count } child
       *[other] { $count } children
    }
# In a group's card: nobody is assigned. Lower case.
today-no-educator = no educator yet
# Button: opens the pages with figures, approvals and lists.
today-pages = Figures and management
# On the first screen of an officer above the preschool. $name: their full name.
today-welcome = Good day, { $name }
# Under that.
today-elsewhere-hint = The figures of your territory are on the management pages. Here you find the media library and your account.
# Name of the button beside an activity: it went otherwise. $title: the activity.
today-otherwise-of = Went otherwise: { $title }
