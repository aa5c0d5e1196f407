# Title of the screen where an observation is written.
observe = Write an observation
# Above the faces of the group's children; several may be touched.
observe-whom = Whom is it about?
# Beside the one chosen child: shows the rest of the group.
observe-others = Others too
# Above sentences that begin an observation by one touch.
observe-phrases = Ready phrases
# Label of the field for the words of the observation.
observe-text = What did you see?
# Above the development areas.
observe-area = Development area
# Button that opens the choice of an indicator and a level.
observe-details = More exactly: indicator and level
# Above the indicators of the chosen area.
observe-indicator = Indicator
# Above the levels: not yet, with help, independently.
observe-level = Level
# Instead of indicators while no area is chosen, or where the age group has none.
observe-no-indicators = Choose an area first; for the youngest there are no indicators.
# Button that opens the chooser of photos.
observe-photos = Add photos
# On the save button while photos are on their way.
observe-photos-going = Photos are being sent…
# Switch: the entry is shown to the child's family.
observe-shared = Show to the family
# Message: the entry is on the server. $names: given names.
observe-saved = Saved: { $names }
# Message: the entry is on the device and will be sent later. $names: given names.
observe-waits = Kept on this device, will be sent once there is a connection: { $names }
# Button in that message: write one more entry about the group.
observe-another = Another one
# Below the faces when none was touched.
observe-need-children = Touch the child it is about
# Below the field of words when it is empty.
observe-need-text = Write a few words or touch a phrase
# Below the areas when none was touched.
observe-need-area = Choose a development area
# Where a group has no children.
observe-no-children = There are no children in this group
# Under that.
observe-no-children-hint = Once children are enrolled in the group, they appear here.
# Under a file's name: its bytes are on their way.
upload-sending = Being sent…
# Under a file's name: it has arrived and is being checked.
upload-checking = Sent, being checked
# Under a file's name: it was accepted.
upload-ready = Accepted
# Under a file's name: it was not accepted; the reason is usually shown instead.
upload-failed = Not sent
# Name of the button that takes a file off. $name: the file's name.
upload-remove = Remove { $name }
# A file was on its way when its page was loaded anew, so that the page does not have it any more.
error-upload-window-left = The page was opened anew. Choose the same file again: it goes on where it was.
# The device does not give the file to the page any more: it was changed, moved or taken away.
error-upload-unreadable = The file cannot be read: it was changed, moved or removed. Choose the file again.
# A file has the name and the size of one that was begun, but was written at another time, so that it is another.
error-upload-another-file = This file resembles one that was begun earlier, but is another. Choose it once more.
# Above an entry begun from an activity of the plan. $title: the activity.
observe-at = Activity: { $title }
# Button beside the faces: choose the whole group.
observe-everybody = The whole group
# The same button when everybody is chosen: choose nobody.
observe-nobody = Nobody
# Field under a photo that was sent: what it shows. $name: the file's name.
observe-caption = Caption: { $name }
# Button after a refusal because a family has not agreed to photos: keep the entry without showing it to families.
observe-for-staff = Keep for staff only
# Button below an entry and title of its form.
entry-correct = Correct
# Title of a question.
entry-withdraw-this = Withdraw this entry?
# In that question.
entry-withdraw-hint = The entry disappears for the family and colleagues and no longer counts for the card. It stays in the history.
# Button below an entry that was corrected, and title of what it opens.
entry-history = Earlier versions
# Under an earlier version of an entry. $author: who changed it, $moment: when.
entry-version = changed by { $author }, { $moment }
# Heading on the first screen: the most useful observations next.
today-next-to-see = Worth observing next
# Why this child: nobody has noted anything yet.
today-because-never_seen = not observed yet
# Why this child. $days: how long ago the last entry was.
today-because-not_seen_lately =
    { $days ->
        [one] not observed for { $days } day
       *[other] not observed for { $days } days
    }
# Why this child: an open next step of its route.
today-because-step_open = a next step of the child: see how it goes
# Why this child: its card lacks evidence. $round: the assessment round's name.
today-because-card_gap = missing on the card ({ $round } round)
