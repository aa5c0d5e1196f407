# Entry of the menu and title: rounds, development cards and dynamics.
page-menu-cards = Cards

# Tab: the three rounds of a year.
page-section-rounds = Rounds

# Tab, link and title: round set against round.
page-section-dynamics = Dynamics

# Tab and title: two people judge the same.
page-section-calibrations = Calibration

# Under the tabs: what rounds are.
page-rounds-hint = There are three rounds a year. While one is open, educators fill the cards from their observations; closing locks the cards.

# A round of a year, the first.
page-round-1 = Round 1 (initial)

# A round of a year, the second.
page-round-2 = Round 2 (basic)

# A round of a year, the third.
page-round-3 = Round 3 (final)

# Under a column of a chart. $number: 1 to 3.
page-round-short = round { $number }

# Label: a round.
page-round = Round

# Sign: the round is open. Lower case.
page-round-open = open

# Sign at a round. $day: date. Lower case.
page-round-closed = closed on { $day }

# Under a bar: how many cards are whole.
page-round-complete-cards = complete cards

# At a round that may be opened now.
page-round-next = This round may be opened next.

# At a round that has not been opened.
page-round-not-yet = Not opened yet.

# Title of a form. $round: name of a round.
page-round-open-title = Open: { $round }

# Under that.
page-round-open-hint = The days of the round: marks are proposed from what was observed until its end.

# Button.
page-round-do-open = Open the round

# Notice on pages of a closed round.
page-round-closed-hint = The round is closed. A head or methodist may correct a card, giving a reason.

# Title of a form.
page-round-dates = Days of the round

# Title and button.
page-round-close = Close the round

# Under that.
page-round-close-hint = Closing locks the cards and shows them to families.

# Warning before closing. $count: cards that are not complete.
page-round-close-incomplete =
    { $count ->
        [one] { $count } card is not complete yet.
       *[other] { $count } cards are not complete yet.
    }

# Box to tick before closing.
page-round-close-sure = Yes, the round is over

# Title and button.
page-round-reopen = Open the round again

# Under that.
page-round-reopen-hint = Only the newest round of the year can be opened again.

# Where there are no rounds.
page-rounds-none = No rounds yet

# Under that.
page-rounds-none-hint = Once a round is opened, the child's card is here.

# Read aloud: how far something has come.
page-progress = Progress

# Before a bar: marks set.
page-progress-marks = Marks

# Before a bar: cards complete.
page-progress-cards = Complete cards

# $done of $whole, beside a bar.
page-done-of = { $done } of { $whole }

# Title after a group's name, and a link.
page-group-card = group card

# What the page is.
page-child-card = Development card

# Link to a child's page.
page-card-child = The child's page

# Heading above a child's cards.
page-child-cards = Development cards

# Tab of a child's page: cards and dynamics.
page-tab-card = Card

# Tab of a child's page: difficulties and own route.
page-tab-route = Route

# Heading: fill in child by child.
page-by-child = By child

# Under that. Names stand in the order of the alphabet.
page-by-child-hint = All indicators of one child. In the order of names.

# Heading: fill in indicator by indicator.
page-by-indicator = By indicator

# Under that.
page-by-indicator-hint = One indicator for the whole group.

# Head of a column.
page-indicator = Indicator

# Place among the indicators.
page-indicator-of = indicator { $number } of { $whole }

# Choice: no mark is set.
page-mark-none = Not marked

# Read aloud at a level that is proposed.
page-mark-proposed = proposed from the observations

# Below a form, after the sign of a proposal.
page-mark-proposed-hint = the observations speak for this level. The educator decides.

# Told after saving. $count: marks.
page-marks-kept =
    { $count ->
        [one] { $count } mark kept.
       *[other] { $count } marks kept.
    }

# Told after saving: somebody else marked meanwhile. $count: marks.
page-marks-clashed =
    { $count ->
        [one] Somebody else changed { $count } mark meanwhile. Below is what stands now; yours was not kept.
       *[other] Somebody else changed { $count } marks meanwhile. Below is what stands now; yours was not kept.
    }

# At a mark that somebody else has set. $name: who.
page-mark-clashed = { $name } has just set this mark.

# Box: where nothing is marked, take what is proposed. $count: how many.
page-take-proposals = Where nothing is marked, take the proposals ({ $count })

# Button: save and go to the next indicator.
page-save-next = Save and next

# Label: why a locked card is corrected.
page-correct-reason = Reason for the correction

# Under that.
page-correct-reason-hint = The reason stays in the card's history.

# Sign: the card is whole. Lower case.
page-card-complete = complete

# Under a complete card.
page-card-completed-by = Completed by { $name }, { $moment }

# Notice on a locked card.
page-card-locked-hint = The card is locked. Corrections need a reason.

# Title of a form.
page-card-whole = Completing the card

# Under that.
page-card-whole-hint = A complete card can be opened again until the round is closed.

# Label: words about the child.
page-card-summary = Summary

# Button.
page-card-complete-it = The card is complete

# Button.
page-card-open-again = Open again

# Heading: what was changed in a card.
page-card-history = History of corrections

# Head of a column: what it was.
page-was = Was

# Head of a column: who changed it.
page-replaced = Changed by

# Before marks of earlier rounds.
page-before = Earlier rounds

# Who set a mark and when.
page-marked-by = { $name }, { $moment }

# Link to observations. $count: how many.
page-evidence =
    { $count ->
        [one] { $count } observation
       *[other] { $count } observations
    }

# Label: how sure the rater is.
page-sure = Confidence

# How sure a mark is, in a line. Lower case.
page-sure-1 = low confidence

# How sure a mark is, in a line. Lower case.
page-sure-2 = medium confidence

# How sure a mark is, in a line. Lower case.
page-sure-3 = high confidence

# Choice of confidence.
page-sure-word-1 = low

# Choice of confidence.
page-sure-word-2 = medium

# Choice of confidence.
page-sure-word-3 = high

# Why a level is proposed. $level: its name, $days: days ago.
page-because-latest-seen =
    { $days ->
        [one] { $level }: last seen { $days } day ago
       *[other] { $level }: last seen { $days } days ago
    }

# Why a level is proposed. $count: observations.
page-because-several-seen =
    { $count ->
        [one] { $level }: seen in { $count } observation
       *[other] { $level }: seen in { $count } observations
    }

# Why a level is proposed.
page-because-once-seen = { $level }: seen once

# Why nothing is proposed.
page-because-not-seen = Nothing was observed for this indicator

# Why a level is proposed. $number: a round.
page-because-earlier-round = { $level }: the mark of round { $number }, nothing newer was observed

# What the charts show.
page-dynamics-hint = Round is set against round. Children are never compared with each other. Change is counted over what was marked in both rounds.

# Where there is nothing to show.
page-dynamics-none = Nothing to compare yet

# Under that.
page-dynamics-none-hint = Once the cards of the first round are filled in, it shows here.

# At a group without marks.
page-dynamics-none-yet = This group has no marks yet.

# Read aloud: what the shades mean.
page-levels = Levels

# Before the levels and their numbers.
page-scale-hint = Level from 0 to 1:

# Beside a group's name: children with marks in the last round. $count. Lower case.
page-children-marked = children marked: { $count }

# Head of a column: against the round before.
page-change-head = Change

# Where a change cannot be known.
page-change-unknown = two rounds are needed to compare

# Where nothing changed.
page-change-none = no change

# $change: a number like 0.2.
page-change-up = { $change } above the round before

# $change: a number like 0.2.
page-change-down = { $change } below the round before

# $mean: mean level from 0 to 1.
page-mean = mean { $mean }

# Out of how many a mean is. Lower case.
page-marked-of = { $marked } of { $whole } marked

# Where there are no marks.
page-no-marks = no marks

# Label and head of a column: an area of development.
page-area = Area

# Heading: areas of development.
page-areas = Areas

# Heading: competences that go across the areas.
page-competences = Competences

# Heading: listening, speaking, pre-reading, pre-writing.
page-strands = Strands of language

# Link and title.
page-group-profile = Group profile

# Under the title.
page-group-profile-hint = What next week's plan should touch, and whom to observe.

# Link to the plan.
page-next-plan = Next week's plan

# Heading.
page-needs-of-plan = What the plan should touch

# Where nothing is needed.
page-needs-of-plan-none = No indicator asks for special attention now.

# Children by how far they are.
page-need-told = not yet: { $not_yet }, with help: { $with_help }, can: { $can }, unknown: { $unknown }

# $count: times it was planned in the last weeks.
page-planned-lately = planned lately: { $count }

# Heading: the next most useful observations.
page-to-see = Whom and what to observe next

# Where nobody.
page-to-see-none = Nothing to suggest right now.

# Why a child should be observed.
page-to-see-never-seen = never observed

# Why. $days: days.
page-to-see-not-seen-lately =
    { $days ->
        [one] not observed for { $days } day
       *[other] not observed for { $days } days
    }

# Why.
page-to-see-step-open = the next step was not seen yet

# Why. $number: a round.
page-to-see-card-gap = the card has no mark

# Link and title: before school.
page-readiness = Ready for school

# Under the title.
page-readiness-hint = Each child unfolds alone, in the order of names. This is no selection: it shows where help is needed before summer.

# $ready of $whole certificates can be made.
page-readiness-ready = Draft certificates ready: { $ready } of { $whole }

# $round: name of a round.
page-readiness-round = by { $round }

# Indicators of one area.
page-readiness-area = independently { $independently }, with help { $with_help }, not yet { $not_yet }, not marked { $unmarked }

# Sign. Lower case.
page-certificate-ready = draft ready

# Sign. Lower case.
page-certificate-waits = not complete yet

# Link: draft of a certificate as PDF.
page-certificate = Draft certificate

# Heading.
page-difficulties = Difficulties and support

# Under that.
page-difficulties-hint = For staff only: what is hard and what helps.

# Where there are none.
page-difficulties-none = None written.

# Button and title.
page-difficulty-new = Write a difficulty

# Title.
page-difficulty-change = Change the difficulty

# Label.
page-difficulty-text = What is hard

# Label.
page-difficulty-support = What helps

# Label.
page-difficulty-specialist = Who helps

# $name: a specialist. Lower case.
page-difficulty-helps = helped by { $name }

# Label: date.
page-difficulty-since = Since

# $day: date. Lower case.
page-since-day = since { $day }

# Label: date.
page-difficulty-overcome-on = Overcome on

# Sign. Lower case.
page-difficulty-overcome = overcome on { $day }

# Title and button.
page-difficulty-remove = Remove

# Under that.
page-difficulty-remove-hint = Remove only what was written by mistake. For one that is overcome, write the day instead.

# Heading and title.
page-route = Own route

# Stage of a route. Lower case.
page-route-stage-0 = before the first round

# Stage of a route. Lower case.
page-route-stage-1 = after round 1

# Stage of a route. Lower case.
page-route-stage-2 = after round 2

# Stage of a route. Lower case.
page-route-stage-3 = after round 3

# Where no route is written.
page-route-none = No route is written for this stage.

# Button and title.
page-route-write = Write the route

# Label: strengths of a child.
page-route-strengths = Strengths

# Under the field. $names: indicators.
page-route-strong-hint = By the card independently: { $names }

# Label: next steps.
page-route-steps = Next steps

# Under that.
page-route-steps-hint = At most 10. Those with a sign are proposed from the card and observations.

# Sign. Lower case.
page-proposed = proposed

# Label.
page-route-activities = Activities

# Label: an activity in own words.
page-route-own-activity = One more in your own words

# Box.
page-route-own-at-home = At home with the family

# Sign. Lower case.
page-route-at-home = at home

# $day: date. Lower case.
page-route-done = done on { $day }

# Label: how it went.
page-route-review = Review

# Under that.
page-route-review-hint = In the next round: what helped, what changed.

# Box.
page-route-reviewed = The route was reviewed

# What was read, in the journal. Lower case.
page-read-card-read = development card

# What was read, in the journal. Lower case.
page-read-dynamics-read = dynamics

# What was read, in the journal. Lower case.
page-read-route-read = own route

# What was read, in the journal. Lower case.
page-read-difficulty-read = difficulties

# What was read, in the journal. Lower case.
page-read-portfolio-read = file about the child

# What was read, in the journal. Lower case.
page-read-consent-read = consents

# What was read, in the journal. Lower case.
page-read-message-read = messages

# Entry of the menu and title: frameworks of development.
page-menu-frameworks = Frameworks

# Under the title.
page-frameworks-hint = Areas, indicators and levels. Old entries stay readable under their version.

# Where there are none.
page-frameworks-none = No frameworks yet

# Under that.
page-frameworks-none-hint = Bring one in from a file below.

# Sign. Lower case.
page-framework-in-force = in force

# $version: a text. Lower case.
page-framework-version = version { $version }

# How large a framework is.
page-framework-counts = Areas: { $areas }, indicators: { $indicators }, levels: { $levels }

# $count: entries and marks.
page-framework-used = Entries and marks under this version: { $count }

# Link to a file. $form: XLSX or JSON.
page-framework-file = File: { $form }

# Link, title and button.
page-framework-put = Put in force

# Warning before that.
page-framework-put-hint = In all preschools new observations and rounds will follow this version. Open rounds and old entries keep theirs.

# Box to tick.
page-framework-sure = Yes, put this version in force

# Title of a form.
page-framework-import = Import from a file

# Under that.
page-framework-import-hint = XLSX or JSON. The file is checked first; nothing is written before you confirm.

# Label of a field for a file.
page-framework-file-choose = File of the framework

# Link: an empty file to fill in.
page-framework-sheet = Download the empty sheet

# Button.
page-framework-look = Check

# Heading. $count: how many.
page-framework-faults = Faults: { $count }

# Under that.
page-framework-faults-hint = Nothing was written. Mend the file and send it again.

# Heading of what a file would bring.
page-framework-would = In the file: { $slug }, version { $version }

# What a file would bring.
page-framework-would-counts = Areas: { $areas }, indicators: { $indicators }

# Button.
page-framework-apply = Bring in

# Above that.
page-framework-apply-hint = The new version is added to the list; it is put in force separately.

# Label.
page-framework-again = Choose the same file once more

# Told after an import.
page-framework-brought = The new version was brought in.
