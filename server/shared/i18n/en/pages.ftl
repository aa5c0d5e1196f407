# The product's name. Not translated.
page-product = Nihol

# Link for keyboard users: jump over the menu.
page-skip = Skip to content

# Read aloud: the menu of pages.
page-menu = Menu

# Menu: the figures of the own level.
page-menu-figures = Figures

# Menu and title: the groups of the preschool.
page-menu-groups = Groups

# Menu and title: the children of the preschool.
page-menu-children = Children

# Menu and title: the staff of the preschool.
page-menu-staff = Staff

# Menu and title: invitations of staff and families.
page-menu-invitations = Invitations

# Menu and title: import of groups, children and staff from a file.
page-menu-roster = Import

# Menu and title: preschools within reach.
page-menu-preschools = Preschools

# Button: end the session.
page-sign-out = Sign out

# Title of the sign-in page.
page-sign-in = Sign in

# Below the title of the sign-in page: whom these pages are for.
page-sign-in-for = Pages for heads, methodists and departments

# Label of the field for the login.
page-login = Login

# Label of the field for the password.
page-password = Password

# Button that signs in.
page-enter = Sign in

# Title of a page after a fault.
page-problem = That did not work

# Title of a page one may not open.
page-problem-not-allowed = This page is not for you

# Title of a page that does not exist, or not for this person.
page-problem-not-found = Page not found

# Small line for support. $number: the number under which the fault is found.
page-problem-number = Reference: { $number }

# Title for educators and parents, whose work is in the application.
page-elsewhere = Your place is in the app

# Explains to educators and parents where to go.
page-elsewhere-hint = These pages are for heads and departments. Plans, observations and children are in the app.

# Button: open the application.
page-to-application = Open the app

# Button: go to the first page.
page-to-start = To the start

# Title and link: the own account.
page-account = My account

# Read aloud: the way from the country down to this place.
page-crumbs = Path

# Read aloud: links to the next and previous part of a list.
page-pages = Pages of the list

# Link: next part of a list.
page-next = Next

# Link: previous part of a list.
page-previous = Previous

# Link: the first part of a list.
page-from-start = From the start

# Between the links of a long list. $part of $parts.
page-part = { $part } of { $parts }

# Button of a search field.
page-find = Search

# Link: end the search and show the whole list.
page-show-all = Show all

# Placeholder of a search by name; either script works.
page-search-name = Name or surname

# Placeholder of a search for a preschool.
page-search-preschool = Name or number of a preschool

# Title when a search found nothing.
page-nothing-found = Nothing found

# Below: what to try. Both scripts find each other.
page-nothing-found-hint = Try fewer letters. Latin and Cyrillic find each other.

# Beside the label of a field that may stay empty.
page-optional = (optional)

# Above a form with problems at its fields.
page-form-problems = Some fields need correcting. What you typed is kept.

# Label of the choice of a month.
page-month = Month

# Button: show the chosen month.
page-show = Show

# Below a title: figures of a month. $month: month and year.
page-figures-of = Figures: { $month }

# Heading: what waits for a decision of the head.
page-needs = Waiting for your decision

# When nothing waits for a decision.
page-needs-none = Nothing waits for your decision right now.

# Beside a large number: weekly plans that were submitted. The number itself is not repeated.
page-need-plans-waiting = plans submitted for approval

# Beside a large number: groups without a plan of this week.
page-need-plans-missing = groups without a plan this week

# Beside a large number: children whom nobody observed for three weeks.
page-need-children-unseen = children not observed for three weeks

# Beside a large number: children whose family has no account.
page-need-families-apart = children whose family is not connected

# Below the first examples. $count: how many more there are.
page-need-more = and { $count } more

# Opens the explanation of a figure.
page-explain = How this is counted

# In the explanation of a figure: how many entries are behind it.
page-entries = Entries behind it

# In the explanation of a figure: when it was last counted.
page-derived-at = Counted at

# Sign beside a moment that is long ago.
page-stale = out of date

# In the explanation of a figure: how many of the places below told anything.
page-completeness = Completeness

# $told of $places below have been counted; $of: what they are, groups or preschools.
page-completeness-of =
    { $of ->
        [groups] { $told } of { $places } { $places ->
            [one] group
           *[other] groups
        }
       *[preschools] { $told } of { $places } { $places ->
            [one] preschool
           *[other] preschools
        }
    }

# Below the value of a figure: its two parts. $numerator of $denominator.
page-parts-of-figure = { $numerator } of { $denominator }

# Below the value of a figure that is no share: its two parts.
page-parts-divided = { $numerator } ÷ { $denominator }

# Read aloud after the change of a value.
page-against-previous = against the month before

# Read aloud: what the small line shows.
page-course = Course of the last months

# Instead of a number: hidden, since too few children are behind it.
page-suppressed = Too few children: the number is hidden

# Below a figure that nobody collects yet.
page-not-collected = Not collected yet

# Below a figure without any entry in the month.
page-no-entries = No entries this month

# Heading over the regions of the country.
page-below-region = Regions

# Heading over the districts of a region.
page-below-district = Districts and cities

# Heading over the preschools of a district.
page-below-preschool = Preschools

# Heading over the groups of a preschool.
page-below-group = Groups

# Read aloud: what the table holds. $month: month and year.
page-below-caption = Figures of the places below, { $month }

# When a place has nothing below it yet.
page-nothing-below = Nothing here yet

# Below: what will appear.
page-nothing-below-hint = Preschools and groups appear here once they are added.

# How many preschools a place has. $count
page-preschools-count = 
    { $count ->
        [one] { $count } preschool
       *[other] { $count } preschools
    }

# How many children a group has. $count
page-children-count = 
    { $count ->
        [one] { $count } child
       *[other] { $count } children
    }

# Sign at a row that counts for the figure.
page-counted = counted

# Sign at a row that does not count for the figure: here is something to do.
page-not-counted = missing

# Title when no rows are behind a figure.
page-no-rows = No entries

# Below: why.
page-no-rows-hint = Nothing has been recorded for this figure this month.

# Column of names.
page-name = Name

# Column: date of birth.
page-birth-date = Date of birth

# Below a child's name. $day: date of birth.
page-born = Born { $day }

# Column: the child's group.
page-group = Group

# Column or field: groups.
page-groups = Groups

# Sign at a child without a group.
page-no-group = no group

# Title when there are no children.
page-no-children = No children yet

# Below: how they come in.
page-no-children-hint = Import a list from a file or enrol children in a group.

# Title when there are no groups.
page-no-groups = No groups yet

# Below: how they come in.
page-no-groups-hint = Open the first group below.

# Sign at a group nobody works with.
page-group-no-educator = no educator

# Sign at a closed group. $day: its last day.
page-group-closed = closed on { $day }

# Heading of the form for a new group.
page-group-new = New group

# Label: the name of a group.
page-group-name = Name of the group

# Label: the age group.
page-group-age = Age group

# Label: the school year of a group, by the year in which it begins.
page-group-year = School year

# Hint: which year to write.
page-group-year-hint = The year of its September

# Button: make the group.
page-group-open = Open the group

# Age group 1 to 3 years.
page-age-early = early age

# Age group 3 to 4 years.
page-age-junior = junior group

# Age group 4 to 5 years.
page-age-middle = middle group

# Age group 5 to 6 years.
page-age-senior = senior group

# Age group 6 to 7 years.
page-age-preparatory = preparatory group

# Heading over the weekly plans of a group.
page-weeks = Weekly plans

# A week. $day: its Monday.
page-week-of = Week of { $day }

# When the month has no weeks of work yet.
page-no-weeks = No working week has begun this month.

# Title of a plan without a theme.
page-no-theme = A week without a theme

# Sign at a week without a plan.
page-plan-missing = no plan

# Sign: the plan is being written.
page-plan-draft = draft

# Sign: the plan waits for approval.
page-plan-submitted = submitted

# Sign: the plan was returned with a remark.
page-plan-returned = returned

# Sign: the plan is approved.
page-plan-approved = approved

# Above a plan. $mandatory and $local: shares of minutes in percent.
page-plan-shares = Mandatory part { $mandatory }, regional part { $local }

# Part of the day.
page-part-reception = reception

# Part of the day.
page-part-morning-circle = morning circle

# Part of the day.
page-part-centres = in the centres

# Part of the day.
page-part-outdoors = outdoors

# Part of the day.
page-part-second-half = second half of the day

# Part of the day.
page-part-reflection = reflection

# How long an activity is. $count
page-minutes = 
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

# Sign: the activity belongs to the regional part of the programme.
page-component-local = regional part

# Sign: the activity was done.
page-activity-done = done

# Sign: the activity was moved.
page-activity-moved = moved

# Sign: the activity was not done.
page-activity-not-done = not done

# A day of a plan without activities.
page-day-empty = Nothing planned for this day.

# Heading of the form for deciding on a plan.
page-decision = Decision

# Label: a remark to the educator.
page-remark = Remark

# Beside the label: when a remark is needed.
page-remark-when = (needed when returning)

# Button: approve the plan.
page-approve = Approve

# Button: return the plan to the educator.
page-return = Return with the remark

# Heading: in which groups a child was when.
page-enrolments = Groups of the child

# End of a period that still runs.
page-until-now = now

# Heading: who cares for the child.
page-guardians = Parents and guardians

# When no guardian is known.
page-no-guardians = Nobody has been entered yet.

# Sign: the person has an account.
page-has-account = connected

# Button: make an invitation code for this person.
page-invite = Invite

# Heading: who has read the data of this child.
page-readers = Who has looked

# Below: what the journal is.
page-readers-hint = Every look at the child’s data is recorded.

# When nobody has read yet.
page-no-readers = Nobody has looked yet.

# Column: who read.
page-reader = Who

# Column or field: role of a person.
page-role = Role

# Column: what was read.
page-what-read = What

# Column: when.
page-when = When

# Beside a moment: how often the same was read on that day. $count is 2 or more.
page-read-times = { $count } times

# What was read: the child's page or a list with the child.
page-read-child-read = the child’s page or a list

# What was read: observations.
page-read-observation-read = observations

# What was read: the growth of the child.
page-read-growth-read = development

# What was read: rows behind a figure.
page-read-figure-rows-read = entries behind a figure

# What was read: the day's screen of a group.
page-read-today-read = the day’s screen

# What was read: anything else about the child.
page-read-other = data about the child

# Column or field: telephone.
page-phone = Telephone

# Title when there is no staff.
page-no-staff = No staff yet

# Below: how they come in.
page-no-staff-hint = Add the first member of staff and hand over an invitation.

# Title and link: add a member of staff.
page-staff-new = Add a member of staff

# Button of the form.
page-staff-add = Add

# Label: surname.
page-family-name = Surname

# Label: given name.
page-given-name = Given name

# Label: patronymic.
page-patronymic = Patronymic

# Below the title: how invitations are made.
page-invitations-hint = Invitations are made from the list of staff or from a child’s page.

# Title when there are no invitations.
page-no-invitations = No invitations yet

# Below: where to begin.
page-no-invitations-hint = Open the list of staff or a child’s page.

# Column: when the invitation was made.
page-invited-on = Made on

# Column: state of an invitation.
page-state = State

# Sign: accepted.
page-invitation-accepted = accepted

# Sign: withdrawn.
page-invitation-withdrawn = withdrawn

# Sign: its time is over.
page-invitation-expired = expired

# Sign: still open. $day: until when.
page-invitation-open = open until { $day }

# Button: withdraw an invitation.
page-withdraw = Withdraw

# Title of the page and of the printed slip.
page-invitation = Invitation

# On the slip. $address: the address of the application.
page-invitation-how = Open { $address }, choose “I have a code” and type the code:

# On the slip. $day: until when the code works.
page-invitation-until = The code works until { $day }, once only.

# Below the slip: the code will not be shown again.
page-invitation-once = The code is shown only now. Print this page or write it down.

# Heading on the page of a member of staff: they have lost their password.
page-reopen-title = Password lost?

# Below: what the code is for.
page-reopen-hint = Give a one-time code: with it this person sets a new password for the same account; the login stays.

# Button: make a code for a new password.
page-reopen = Code for a new password

# Title of the printed slip, and a note in the list of invitations.
page-reopen-slip = Code for a new password

# On the slip. $login: the name the person signs in with.
page-reopen-login = Login: { $login }

# Below the slip, for whoever gives it.
page-reopen-after = Once the code is used, every device of this account has to sign in again.

# Column or field: number of a preschool.
page-number = Number

# Column or field: who owns a preschool.
page-ownership = Ownership

# Field: profile of a preschool.
page-profile = Profile

# Column or field: address.
page-address = Address

# Title when there are no preschools.
page-no-preschools = No preschools yet

# Below: how they come in.
page-no-preschools-hint = Add the first preschool.

# Title and link: add a preschool.
page-preschool-new = Add a preschool

# Label: the name of a preschool.
page-preschool-name = Name

# Button of the form.
page-preschool-found = Add

# Label: region.
page-region = Region

# Label: district or city.
page-district = District or city

# Button: take the chosen region.
page-choose = Choose

# Heading and button.
page-password-change = Change the password

# Label.
page-password-current = Current password

# Label.
page-password-new = New password

# Below the field for a new password.
page-password-hint = At least 8 characters

# After the password was changed.
page-password-changed = The password is changed. Other devices must sign in again.

# The password was given by somebody else and must be changed.
page-password-must-change = Your password was chosen by somebody else. To go on, first change it to one of your own.

# Heading: where the account is signed in.
page-devices = Where you are signed in

# Name of a session of these pages.
page-device-browser = Browser

# Sign: the device one sits at.
page-device-this = this device

# Beside a device. $moment: date and time.
page-last-seen = last seen { $moment }

# Button: end all sessions, this one too.
page-sign-out-everywhere = Sign out everywhere

# Below the title of the import: what it does.
page-roster-hint = Groups, children, parents and staff in one file (XLSX, CSV or OneRoster ZIP). First we show what would change.

# Link: download the file to fill in.
page-roster-template = Download the file to fill in

# Label of the file field.
page-roster-file = File

# Button: read the file and show what it would change.
page-roster-look = Check the file

# Heading over the preview.
page-roster-would = What would change

# Message after the import.
page-roster-done = The import is done.

# Column: what kind of rows.
page-roster-what = What

# Column: rows that are new.
page-roster-new = New

# Column: rows that change.
page-roster-changed = Changed

# Column: rows that stay.
page-roster-same = Same

# Column: rows that end.
page-roster-ended = Ended

# Row of the preview.
page-roster-groups = Groups

# Row of the preview.
page-roster-children = Children

# Row of the preview: children in groups.
page-roster-enrolments = Enrolments

# Row of the preview.
page-roster-guardians = Guardians

# Row of the preview.
page-roster-staff = Staff

# Heading over problems in the file. $count
page-roster-problems = Problems in the file: { $count }

# Below: what to do.
page-roster-problems-hint = Correct the file and send it again. Nothing was changed.

# Where a problem is. $line: line number, $column: column name.
page-roster-line = line { $line } { $column }

# Before names of children the file changes.
page-roster-examples = For example:

# Button: bring the file in.
page-roster-confirm = Confirm and import

# When the file is too large to be kept in the page: choose it once more.
page-roster-again = Choose the same file once more

# Menu and title: the days on which the preschool does otherwise than the country.
page-menu-calendar = Calendar

# Title and link: enrol a child.
page-child-new = Enrol a child

# Button of the form.
page-enrol = Enrol

# Title and link: correct a child's name and date of birth.
page-child-correct = Correct details

# Title and link: move a child to another group.
page-child-move = Move to another group

# Below: what moving does.
page-child-move-hint = From the chosen day the child is in the new group; the earlier one ends the day before.

# Button of the form.
page-move = Move

# Label: the group a child is moved to.
page-group-other = New group

# Label: the first day in a group.
page-starts-on = First day

# Label: girl or boy.
page-gender = Gender

# One of two choices.
page-gender-girl = Girl

# One of two choices.
page-gender-boy = Boy

# Title and link: add somebody who cares for the child.
page-guardian-new = Add a parent or guardian

# Label: the whole name of a person.
page-full-name = Full name

# Label: who the person is to the child.
page-kinship = Relation to the child

# Button: add what was typed.
page-add = Add

# Button: keep the changes.
page-save = Save

# Title and link: change a group.
page-change = Change

# Link: go back without doing anything.
page-cancel = Cancel

# Button: take a day out of the calendar.
page-remove = Remove

# Read aloud: the sections of a child's page.
page-sections = Sections

# Section of a child's page: what was observed.
page-tab-observations = Observations

# Section of a child's page: how the child grows.
page-tab-growth = Growth

# Section of a child's page: groups, parents and guardians.
page-tab-about = Group and family

# Section of a child's page: who opened the child's data.
page-tab-readers = Who looked

# Link: older entries.
page-more = Show more

# Read aloud: a photograph. $number: which one of the entry.
page-photo = Photo { $number }

# Instead of a photograph that is still being checked.
page-photo-waits = The photo is being prepared

# Sign: the family does not see this entry.
page-not-shared = not shown to the family

# Title when nobody has observed the child yet.
page-no-observations = No observations yet

# Below: where they come from.
page-no-observations-hint = What educators record in the application appears here.

# Title, link and button: end somebody's post.
page-staff-end = End the post

# Title of the page that asks again. $name: the person.
page-staff-end-ask = { $name }: end the post?

# Below: what follows.
page-staff-end-hint = After the last day the person no longer sees the data of the preschool. What they wrote is kept.

# Label: the last day of a post or a group.
page-last-day = Last day

# Below the field.
page-last-day-hint = Left empty, access ends at once

# Title and button: close a group.
page-group-close = Close the group

# Below: what closing needs.
page-group-close-hint = Move the children to other groups first. What was recorded is kept.

# Button: open a closed group again.
page-group-reopen = Open again

# Below the title of the calendar.
page-calendar-hint = Public holidays are known already. Here are only the preschool’s own days.

# Title when the preschool has no days of its own.
page-no-days = No days of its own yet

# Heading of the form for a day.
page-day-new = Add a day

# Label: a date.
page-day = Day

# Label: what the preschool does on that day.
page-day-how = On this day the preschool is

# Sign and choice: the preschool is closed on that day.
page-day-closed = closed

# Sign and choice: the preschool works on that day.
page-day-works = open

# Label: why.
page-reason = Reason

# Title: a form was sent from a page that was open too long.
page-stale-form = The page was open too long

# Below: what to do.
page-stale-form-hint = To be safe the form was not taken; nothing has changed. Go back and send it again.

# Button: back to the page with the form.
page-back-to-form = Back to the form

# In the list of who has read a child's data: what was opened.
page-read-file-read = a photo
