# Refused: a calibration needs some described cases or one real child, not both and not neither.
error-calibration-nothing-to-judge = Выберите для оценки либо несколько описанных случаев, либо одного ребёнка.

# Refused: a described case that was chosen does not exist.
error-calibration-unknown-case = Один из выбранных случаев не найден. Выберите заново из списка.

# Refused: the cases that were chosen belong to different versions of the framework of indicators.
error-calibration-different-frameworks = Выбранные случаи относятся к разным наборам показателей. Выберите случаи одного набора.

# Refused: a calibration about a real child names an assessment round that does not exist.
error-calibration-unknown-round = Такого этапа оценки нет. Выберите этап заново.

# Refused: the child's age has no indicators in the framework, so there is nothing to judge.
error-calibration-no-indicators = Для этого возраста нет показателей, оценивать нечего.

# Refused: somebody judges an item that is not part of this calibration.
error-calibration-unknown-item = Этот показатель не входит в данную сверку. Обновите страницу.

# Refused: a level that the framework does not have.
error-calibration-wrong-level = Такого уровня в наборе показателей нет. Выберите уровень заново.

# Refused: all one's levels are given and the others' are shown; they cannot be changed any more.
error-calibration-given-already = Вы уже дали все оценки и увидели чужие, изменить свои теперь нельзя.

# Refused: the calibration was closed.
error-calibration-closed = Эта сверка завершена, оценивать больше нельзя.

# Refused: a calibration with this inner number exists already. Happens very rarely.
error-calibration-id-taken = Сверка с таким номером уже есть. Создайте её заново.
