# Refused: an activity is moved to a day ($day, ISO date) too far from its week.
error-living-plan-moved-too-far = { $day } is too far from this week. Choose a day within a month.

# Refused: the day ($day) is not of this week.
error-reflection-other-week = { $day } is not in this week.

# Refused: a day ($day) that has not come cannot be looked back upon.
error-reflection-not-yet = { $day } has not come yet. Write at the end of the day.

# Refused: neither a chip nor a sentence was given.
error-reflection-empty = Choose at least one sign or write a sentence.

# Refused: the id sent belongs to another day's entry; a rare fault of the client.
error-reflection-id-taken = This entry belongs to another day. Write it again.

# Refused: the child is not in the plan's group.
error-adaptation-other-group = This child is not in this group now.

# Refused: the activity is not in this plan.
error-adaptation-other-plan = This activity is not in the plan. Open the plan again.

# Refused: the id sent belongs to another entry; a rare fault of the client.
error-adaptation-id-taken = This entry is saved already. Open it again.

# Refused: time is told of a day ($day) that has not come; the clock of the device is wrong.
error-planning-time-not-yet = The date on your device is wrong: { $day } has not come yet.
