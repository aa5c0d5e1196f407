# Refused: an activity is moved to a day ($day, ISO date) too far from its week.
error-living-plan-moved-too-far = { $day } bu haftadan juda uzoq. Bir oy ichidagi kunni tanlang.

# Refused: the day ($day) is not of this week.
error-reflection-other-week = { $day } bu haftaga kirmaydi.

# Refused: a day ($day) that has not come cannot be looked back upon.
error-reflection-not-yet = { $day } hali kelmagan. Kun oxirida yozing.

# Refused: neither a chip nor a sentence was given.
error-reflection-empty = Hech boʻlmasa bitta belgini tanlang yoki bir jumla yozing.

# Refused: the id sent belongs to another day's entry; a rare fault of the client.
error-reflection-id-taken = Bu yozuv boshqa kunga tegishli. Qayta yozing.

# Refused: the child is not in the plan's group.
error-adaptation-other-group = Bu bola hozir ushbu guruhda emas.

# Refused: the activity is not in this plan.
error-adaptation-other-plan = Bu mashgʻulot ushbu rejada yoʻq. Rejani qayta oching.

# Refused: the id sent belongs to another entry; a rare fault of the client.
error-adaptation-id-taken = Bu yozuv avval saqlangan. Qayta oching.

# Refused: time is told of a day ($day) that has not come; the clock of the device is wrong.
error-planning-time-not-yet = Qurilmangiz sanasi notoʻgʻri: { $day } hali kelmagan.
