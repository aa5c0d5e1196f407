# The region that practice preschools lie in; it is none of the country's
practice-region = Учебный регион
# The district that a practice preschool lies in, alone
practice-district = Учебный район
# The preschool that practice preschools are copied from; nobody enters it
practice-template = Образец учебного сада
# The name of a participant's practice preschool; $name is the participant's full name
practice-preschool = Учебный сад: { $name }
# A practice task: plan a whole week
practice-task-plan-week = Спланируйте неделю
# What to do for the task above
practice-task-plan-week-text = Составьте план недели, которая начнётся через три недели: заполните все части каждого рабочего дня и отправьте на утверждение.
# A practice task: adapt an activity for one child
practice-task-adapt-activity = Приспособьте занятие для ребёнка
# What to do for the task above
practice-task-adapt-activity-text = У одного занятия недельного плана запишите, что для одного ребёнка делается иначе.
# A practice task: record observations of two children
practice-task-observe-two = Понаблюдайте за двумя детьми
# What to do for the task above
practice-task-observe-two-text = Запишите наблюдения о двух разных детях и выберите к каждому подходящий показатель.
# A practice task: complete every development card of a group
practice-task-close-round = Завершите раунд
# What to do for the task above
practice-task-close-round-text = Заполните карты развития всех детей одной группы и отметьте их завершёнными.
# A practice task: attach a resource of the media library to an activity
practice-task-media-on-activity = Прикрепите материал к занятию
# What to do for the task above
practice-task-media-on-activity-text = Выберите материал в медиатеке и прикрепите его к занятию этой или следующей недели.
# A practice task: find why a figure fell and decide
practice-task-why-it-fell = Почему показатель упал?
# What to do for the task above
practice-task-why-it-fell-text = Показатель «Дети под наблюдением» упал. Найдите, из-за какой группы, и примите решение: назовите причину в основании, ожидаемый результат, срок и задачу.
# What is still missing of the task to plan a week; $week is the day the week begins, $parts how many parts of the day are not filled yet
practice-missing-parts = В плане недели с { $week } ещё не каждый день заполнены части дня: { $parts }.
# What is still missing of the task to plan a week, which is filled already; $week is the day the week begins
practice-missing-submission = План недели с { $week } заполнен: отправьте его на утверждение.
# What is still missing of the task to adapt an activity
practice-missing-adaptation = Пока не записано ни одного приспособления.
# What is still missing of the task to observe two children; $count is how many children are left
practice-missing-observations = Нужны наблюдения с показателем ещё о детях: { $count }.
# What is still missing of the task to finish a round; there is no round yet
practice-missing-round = Раунд ещё не открыт.
# What is still missing of the task to finish a round; $group is the name of a group, $count how many cards are left
practice-missing-cards = В группе «{ $group }» не завершено карт: { $count }.
# What is still missing of the task to attach a resource
practice-missing-resource = Ни у одного занятия этой и следующей недели нет материала.
# What is still missing of the task to decide upon a figure: there is no decision
practice-missing-decision = По упавшему показателю ещё нет решения.
# What is still missing of the task to decide upon a figure: the decision does not name the reason
practice-missing-reason = Решение есть, но в основании не названа настоящая причина – какую группу не наблюдали. Откройте строки за показателем.
# What is still missing of the task to decide upon a figure: the decision has no task for anybody
practice-missing-task = В решении нет ни одной задачи.
# The band across every page while somebody works in a practice preschool
practice-band = Это учебный сад. Здесь ничего не настоящее и нигде не учитывается.
# Button: out of the practice preschool, back to the own account
practice-leave = Выйти из учебного сада
# Title of the page on which one enters the practice preschool
practice-enter-title = Вход в учебный сад
# What the page on which one enters the practice preschool says
practice-enter-text = Вы войдёте учебной учётной записью. В свою вы вернётесь кнопкой «Выйти из учебного сада» вверху.
# Button: enter the practice preschool
practice-enter = Войти
# Refusal: the practice preschool is not made yet
error-practice-not-ready = Учебный сад ещё не готов.
# Refusal: the course has ended, its practice preschool is not entered any more
error-practice-course-over = Курс закончился: в учебный сад больше не входят.
# Refusal: an address that enters the practice preschool is good once and for ten minutes
error-practice-ticket-used = Эта ссылка уже использована или устарела. Войдите из курса ещё раз.
# Refusal: a practice account has no password of its own
error-practice-no-password = У учебной учётной записи нет пароля.
# Refusal: whoever works in a practice preschool wants to share something beyond it, or to join another preschool
error-practice-stays-inside = Из учебного сада ничего не выходит наружу: сделанное здесь другим не видно.
