# Title of the screens of children's development cards, and the button that leads there.
cards = Development cards
# Button on a child's page: leads to the cards of the child's group. $group: its name.
cards-of-group = Cards: { $group }
# Tab of a child's page: how the child develops from one assessment round to the next.
child-tab-card = Dynamics
# What lies before the first assessment round of a school year.
round-name-0 = Before the initial
# The first assessment round of a school year, in autumn. Short: also under a bar of a chart.
round-name-1 = Initial
# The second assessment round, in winter. Short.
round-name-2 = Basic
# The third assessment round, in spring. Short.
round-name-3 = Final
# Sign at an assessment round that may be marked.
round-open = Open
# Sign at an assessment round that is over.
round-closed = Closed
# Under a round: how many children's cards of the whole preschool are complete. $completed, $children: numbers.
round-complete = { $completed } of { $children } cards complete in the preschool
# Button at an open round: go and mark the group's cards.
round-mark = Mark
# Button at a closed round: look at the group's cards.
round-look = Look
# Where no assessment round of this school year was opened yet.
rounds-none = No round is open yet
# Under that.
rounds-none-hint = When the head or the methodist opens a round, the group's cards appear here. What you observe until then already counts.
# Choice: mark one child after another.
card-by-child = By child
# Choice: mark one indicator for the whole group after another.
card-by-indicator = By indicator
# How far a group's card is. $marked of $all marks; $whole of $children children's cards complete.
card-progress = { $marked } of { $all } marks · { $whole } of { $children } cards complete
# Beside the progress: everything has reached the server.
card-saved = All saved
# Beside the progress: the latest touches are on their way.
card-saving = Saving…
# Beside the progress while there is no connection. $count: marks kept on this device.
card-waits = Kept on this device, waiting to be sent: { $count }
# Name of a set of marks in the list of unsent work. $count: how many marks.
card-marks-title = Marks on a card: { $count }
# How many indicators are marked. $marked of $all.
card-of = { $marked } of { $all } marked
# Instead of the number of marks: the card is complete.
card-whole = Card complete
# Name of the arrow to the child or indicator before.
card-previous = Previous
# Name of the arrow to the next child or indicator.
card-next = Next
# Choice beside the areas of development: all of them.
card-all-areas = All
# Button: sets all proposed levels of this child or indicator at once. $count: how many.
card-accept-all = Accept the proposals ({ $count })
# Said in passing after that. $count: how many.
card-accepted = Proposals accepted: { $count }
# Button of that message: take it back.
card-undo = Undo
# Read aloud: a button that sets this level. $level: the level's name. $name: the indicator or the child.
card-level-of = { $level }: { $name }
# Read aloud: a button that sets a level which the entries speak for.
card-proposed-of = { $level } (proposed): { $name }
# Name of the button that explains a mark. $name: the indicator or the child.
card-why-of = Why: { $name }
# Instead of a level: nothing is marked.
card-unmarked = Not marked
# Heading: the mark as it stands.
card-mark = Mark
# The mark, who set it and when.
card-marked-by = { $level } – { $author }, { $moment }
# Heading: the level that the observations speak for.
card-proposal = Proposed from observations
# Where no observation speaks for a level.
card-nothing-proposed = Nothing has been observed for this indicator yet.
# Why a level is proposed: the latest entry. $level: its level, $days: how many days ago.
card-because-latest_seen =
    { $days ->
        [0] In today’s observation: { $level }.
        [one] In the latest observation, { $days } day ago: { $level }.
       *[other] In the latest observation, { $days } days ago: { $level }.
    }
# Why: several entries. $count: how many.
card-because-several_seen = From { $count } observations.
# Why: one entry only.
card-because-once_seen = From one observation.
# Why there is no proposal.
card-because-not_seen = Nothing has been observed for this indicator yet.
# Why: there are no entries, the mark of an earlier round is proposed. $round: its name, $level: its level.
card-because-earlier_round = Nothing new was observed; so it was in the round before ({ $round }).
# Above three choices.
card-how-sure = How sure are you?
# Confidence in a mark, low.
card-sure-1 = Not very sure
# Confidence in a mark, middle.
card-sure-2 = Fairly sure
# Confidence in a mark, high.
card-sure-3 = Sure
# Heading: the marks of the rounds before.
card-before = In the rounds before
# Below the entries that are shown. $count: how many more there are.
card-evidence-older = More observations ({ $count }) are in the child's timeline.
# Heading: earlier marks of this indicator.
card-history = How it was before
# An earlier mark. $level: the level that stood; $author replaced it at $moment.
card-version = { $level }; changed by { $author }, { $moment }
# Somebody else marked the same meanwhile. $name: the child, $indicator: the indicator, $author: who.
card-clash = { $name }: “{ $indicator }”. { $author } marked this at the same time. Which one stays?
# Button: their mark stays. $level: its level.
card-keep-theirs = Keep theirs: { $level }
# Button: my mark replaces theirs. $level: its level.
card-keep-mine = Keep mine: { $level }
# Button: drop my marks that the server refused.
card-give-up = Drop my marks
# Above the rows where an account may look only.
card-read-only = You may look at the card, but not mark it.
# Above the rows of a closed round, for an educator.
card-locked-closed = The round is closed. If you see a mistake, tell the methodist or the head: they correct it with a reason.
# The same, for whoever may correct.
card-locked-closed-correct = The round is closed. Changing a mark asks for a reason, which stays in the history.
# Above the rows of a complete card, for an educator.
card-locked-complete = The card is complete and locked. To change it, open it again with the button below.
# The same, for whoever may correct.
card-locked-complete-correct = The card is complete. Changing a mark asks for a reason, which stays in the history.
# Title of a dialog: a mark is rewritten after the closing.
card-correct = Correct a mark
# In that dialog. $level: the new level.
card-correct-hint = New level: { $level }. Say why it is corrected; the old mark stays in the history.
# Field of that dialog.
card-reason = Reason
# Button of that dialog.
card-correct-do = Correct
# Button: the card of this child is whole.
card-complete = Complete the card
# Title of a dialog, and name of that step in the list of unsent work. $name: the child.
card-complete-of = Card: { $name }
# In that dialog, everything is marked.
card-complete-hint = Every indicator is marked. Once complete, the card is locked.
# In that dialog. $count: indicators without a mark.
card-complete-missing = { $count } indicators are not marked. You may complete the card all the same: they stay empty.
# In that dialog, where the card is complete.
card-complete-done = The card is complete. Opened again, its marks can be changed.
# A card cannot be completed yet: its marks have not reached the server.
card-complete-waits = This child's marks have not been sent yet. Complete the card when the connection is back; nothing is lost.
# Button: unlock a complete card.
card-open-again = Open the card again
# Field: a few words about the child in this round.
card-summary = A few words about the child
# Where a group has no children or its age no indicators.
card-nothing-to-mark = Nothing to mark
# Under that.
card-nothing-to-mark-hint = The group has no children, or its age has no indicators.
# Heading above a group's charts. $group: its name.
dynamics-of-group = Dynamics of the group: { $group }
# Where no round has any marks.
dynamics-nothing = No dynamics to show yet
# Under that.
dynamics-nothing-hint = Once the first round is marked, the change shows here as a chart and in words.
# Above a child's charts, for staff.
dynamics-hint = A child is compared only with itself before.
# One round of one area in words. $round: its name, $level: the level reached on the whole, $marked of $indicators marked.
dynamics-point = { $round }: mostly “{ $level }” ({ $marked } of { $indicators } indicators)
# One round without marks. $round: its name.
dynamics-unmarked = { $round }: not marked yet
# One round of a group in words. $shares: levels with percentages.
dynamics-shares = { $round }: { $shares }
# The last round against the one before: better.
dynamics-grew = Growth since the round before
# The same.
dynamics-same = As in the round before
# Lower: needs a look, no blame.
dynamics-fell = Lower than in the round before: observe and support
# Heading: competences that go across the areas.
dynamics-competences = Competences
# Heading: strands of language (listening, speaking, before reading and writing).
dynamics-strands = Strands of language
