# A head tried to give or to take a post that only somebody else may, for example that of a head.
error-staff-role-not-yours = Назначать на эту должность и освобождать от неё вам нельзя. Обратитесь к администратору.

# Somebody tried to end their own post or to change its role.
error-staff-not-yourself = Свою должность изменить или завершить нельзя. Это делает администратор.

# A post was to end before it began. $starts_on: the first day, like 2026-09-01.
error-staff-ends-before-start = Последний день раньше первого ({ $starts_on }). Проверьте дату.

# Somebody who no longer works here was to be changed or invited. $ends_on: their last day, like 2026-11-17.
error-staff-has-left = Этот сотрудник уже не работает (последний день: { $ends_on }). Если он вернулся, добавьте его как нового.

# One of the groups chosen for a member of staff is not one of this preschool's.
error-staff-unknown-group = Одной из выбранных групп в этом детском саду нет. Выберите группы снова.
