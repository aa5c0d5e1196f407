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
