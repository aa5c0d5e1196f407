# A message was refused: its internal identity belongs to another message. Very rare.
error-message-id-taken = A message with the same number exists already. Write it again as a new message.
# A message was refused: the child is in no group today (has left or has not come yet).
error-message-not-enrolled = The child is not in any group now, so there is nobody to write to.
# A message of staff was refused: the entry it is about is not shared with the family, who cannot see it.
error-message-entry-not-shared = This entry is not shared with the family. Share it first, or send the message without it.
# An announcement was refused: the last day on which it is shown has passed.
error-announcement-already-over = The last day of the announcement has passed. Choose today or a later day.
# For a family: this announcement does not ask to be acknowledged.
error-announcement-not-asked = This announcement does not ask to be acknowledged.
# An announcement was refused: its internal identity belongs to another announcement. Very rare.
error-announcement-id-taken = An announcement with the same number exists already. Write it again as a new announcement.
# Refused: the questionnaire is open or closed, its questions no longer change and it is not deleted.
error-questionnaire-not-a-draft = This questionnaire has been opened already and can no longer be changed or deleted.
# Refused: somebody else has changed the questionnaire meanwhile.
error-questionnaire-changed-meanwhile = Somebody else has changed the questionnaire meanwhile. Open it again and add your changes.
# Refused: the last day for answers has passed.
error-questionnaire-already-over = The last day for answers has passed. Set a later day first.
# Refused: a questionnaire that was not opened cannot be closed.
error-questionnaire-still-draft = This questionnaire has not been opened yet.
# For a family: the questionnaire is not open yet or is closed, answers are not taken.
error-questionnaire-not-open = This questionnaire cannot be answered now: it is closed.
# In the list of who has read a child's data: staff saw which family has acknowledged an announcement.
page-read-announcement-read = who has acknowledged an announcement
