# An entry was refused: its date and time lie in the future. Shown to an educator.
error-observation-in-future = This entry is dated in the future. Check the date and the clock of your device.
# An entry was refused: it is dated before the first of September of this school year.
error-observation-too-old = This entry is from before this school year. Entries can be added from the first of September on.
# An entry was refused: on its day one of the children was in no group of the preschool.
error-observation-not-enrolled = On that day one of the children was not in any group yet, or no longer. Check the date.
# An entry was refused: it is about several children who were in different groups on its day.
error-observation-different-groups = These children were in different groups on that day. Make one entry for each group.
# An entry was refused: the development area is not in the framework that is in force.
error-observation-wrong-area = This development area is not in the framework in force. Choose the area again.
# An entry was refused: the indicator belongs to another development area or another framework.
error-observation-wrong-indicator = This indicator does not belong to the chosen area. Choose the indicator again.
# An entry was refused: the level (not yet, with help, independently) is not one of the framework's levels.
error-observation-wrong-level = The framework in force has no such level. Choose the level again.
# An entry was refused: one of its photos was not sent by its author for an observation of this preschool.
error-observation-unknown-photo = One of the photos was not found among the photos you sent. Add it again.
# An entry was refused: somebody else has already made an entry with the same internal identity. Very rare.
error-observation-exists = An entry with the same number exists already. Write it again as a new entry.
# A correction was refused: the entry was withdrawn meanwhile.
error-observation-withdrawn = This entry was withdrawn and can no longer be changed.
# An entry was not shared: it has a picture of several children, and the families of some have not agreed to pictures. $names: the names of these children. Shown to staff.
error-observation-consent-missing = The picture shows several children, and not every family has agreed to pictures: { $names }. Keep the entry inside the preschool, or leave the picture out.
# An entry was refused: the activity it names is not a line of a weekly plan of this group.
error-observation-unknown-activity = This activity is not in a weekly plan of the group. Choose it again or leave it out.
# A correction was refused: the entry is a parent's own from home. Staff add the development area, the indicator and the level, but the words stay the family's.
error-observation-words-of-family = These are the family's own words, and only the family changes them. You can add the area, the indicator and the level.
# A parent's correction of the own entry from home was refused: the area, the indicator, the level or the sharing was changed, which is for the educator.
error-observation-description-of-staff = You can change your words. The area, the indicator and the level are added by the educator.
# A parent's correction or withdrawal of the own entry from home was refused: more than a day has passed since it was sent.
error-observation-day-over = An entry from home can be changed for one day after it was sent. Write to the educator, please.
