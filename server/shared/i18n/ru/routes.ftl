# Refused: a difficulty of a child was dated in the future. Staff see it.
error-difficulty-in-future = Эта дата ещё не наступила. Укажите день, когда трудность заметили или преодолели.

# Refused: the day on which a difficulty was overcome is before the day it was noticed.
error-difficulty-overcome-before = Трудность не могла быть преодолена раньше, чем её заметили. Проверьте даты.

# Refused: the development area named at a difficulty does not exist.
error-difficulty-unknown-area = Такой области развития нет. Выберите область заново.

# Refused: the specialist named at a difficulty does not work at this preschool.
error-difficulty-unknown-specialist = Этого специалиста нет среди сотрудников вашей организации. Выберите другого из списка.

# Refused: somebody else changed or removed the difficulty since it was opened here; nothing was overwritten.
error-difficulty-changed-meanwhile = Эту запись тем временем изменил другой сотрудник. Откройте её заново и внесите свои правки ещё раз.

# Refused: a difficulty with this inner number belongs to another child. Happens very rarely.
error-difficulty-id-taken = Запись с таким номером уже есть. Внесите её заново как новую.

# Refused: somebody else wrote the child's route since it was opened here; nothing was overwritten.
error-route-changed-meanwhile = Маршрут ребёнка тем временем изменил другой сотрудник. Откройте его заново и внесите свои правки ещё раз.

# Refused: a route was written for the stage after an assessment round that does not exist yet. $stage: 1 to 3.
error-route-no-round = { $stage }-й этап оценки ещё не открыт. Сначала его нужно открыть.

# Refused: a route was marked as reviewed without saying what was found.
error-route-review-missing = Чтобы отметить маршрут как пересмотренный, напишите, что выяснилось.

# Refused: a next step of a route names an indicator that does not exist.
error-route-unknown-indicator = Одного из следующих шагов нет среди показателей. Выберите его заново.

# Refused: a route names an activity of the bank that does not exist or is not shared with this preschool.
error-route-unknown-activity = Одно из выбранных занятий не найдено в банке занятий. Уберите его или выберите другое.
