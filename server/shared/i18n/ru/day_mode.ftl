# Refused: an activity is moved to a day ($day, ISO date) too far from its week.
error-living-plan-moved-too-far = { $day } слишком далеко от этой недели. Выберите день в пределах месяца.

# Refused: the day ($day) is not of this week.
error-reflection-other-week = { $day } не относится к этой неделе.

# Refused: a day ($day) that has not come cannot be looked back upon.
error-reflection-not-yet = { $day } ещё не наступило. Напишите в конце дня.

# Refused: neither a chip nor a sentence was given.
error-reflection-empty = Отметьте хотя бы одно или напишите предложение.

# Refused: the id sent belongs to another day's entry; a rare fault of the client.
error-reflection-id-taken = Эта запись относится к другому дню. Напишите её заново.

# Refused: the child is not in the plan's group.
error-adaptation-other-group = Этот ребёнок сейчас не в этой группе.

# Refused: the activity is not in this plan.
error-adaptation-other-plan = Этого занятия нет в плане. Откройте план заново.

# Refused: the id sent belongs to another entry; a rare fault of the client.
error-adaptation-id-taken = Эта запись уже сохранена. Откройте её заново.

# Refused: time is told of a day ($day) that has not come; the clock of the device is wrong.
error-planning-time-not-yet = На устройстве неверная дата: { $day } ещё не наступило.
