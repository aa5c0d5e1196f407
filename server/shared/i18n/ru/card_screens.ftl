# Title of the screens of children's development cards, and the button that leads there.
cards = Карты развития
# Button on a child's page: leads to the cards of the child's group. $group: its name.
cards-of-group = Карты: { $group }
# Tab of a child's page: how the child develops from one assessment round to the next.
child-tab-card = Динамика
# What lies before the first assessment round of a school year.
round-name-0 = До начального
# The first assessment round of a school year, in autumn. Short: also under a bar of a chart.
round-name-1 = Начальный
# The second assessment round, in winter. Short.
round-name-2 = Основной
# The third assessment round, in spring. Short.
round-name-3 = Итоговый
# Sign at an assessment round that may be marked.
round-open = Открыт
# Sign at an assessment round that is over.
round-closed = Закрыт
# Under a round: how many children's cards of the whole preschool are complete. $completed, $children: numbers.
round-complete = по саду заполнено карт: { $completed } из { $children }
# Button at an open round: go and mark the group's cards.
round-mark = Заполнять
# Button at a closed round: look at the group's cards.
round-look = Посмотреть
# Where no assessment round of this school year was opened yet.
rounds-none = Этап ещё не открыт
# Under that.
rounds-none-hint = Когда заведующая или методист откроет этап, карты группы появятся здесь. Ваши наблюдения копятся для карты уже сейчас.
# Choice: mark one child after another.
card-by-child = По ребёнку
# Choice: mark one indicator for the whole group after another.
card-by-indicator = По показателю
# How far a group's card is. $marked of $all marks; $whole of $children children's cards complete.
card-progress = Отметок { $marked } из { $all } · карт заполнено { $whole } из { $children }
# Beside the progress: everything has reached the server.
card-saved = Всё сохранено
# Beside the progress: the latest touches are on their way.
card-saving = Сохраняется…
# Beside the progress while there is no connection. $count: marks kept on this device.
card-waits = Сохранено на устройстве, ждёт отправки: { $count }
# Name of a set of marks in the list of unsent work. $count: how many marks.
card-marks-title = Отметки в карте: { $count }
# How many indicators are marked. $marked of $all.
card-of = Отмечено { $marked } из { $all }
# Instead of the number of marks: the card is complete.
card-whole = Карта заполнена
# Name of the arrow to the child or indicator before.
card-previous = Предыдущий
# Name of the arrow to the next child or indicator.
card-next = Следующий
# Choice beside the areas of development: all of them.
card-all-areas = Все
# Button: sets all proposed levels of this child or indicator at once. $count: how many.
card-accept-all = Принять предложенное ({ $count })
# Said in passing after that. $count: how many.
card-accepted = Принято предложений: { $count }
# Button of that message: take it back.
card-undo = Отменить
# Read aloud: a button that sets this level. $level: the level's name. $name: the indicator or the child.
card-level-of = { $level }: { $name }
# Read aloud: a button that sets a level which the entries speak for.
card-proposed-of = { $level } (предложено): { $name }
# Name of the button that explains a mark. $name: the indicator or the child.
card-why-of = Почему так: { $name }
# Instead of a level: nothing is marked.
card-unmarked = Не отмечено
# Heading: the mark as it stands.
card-mark = Отметка
# The mark, who set it and when.
card-marked-by = { $level } – { $author }, { $moment }
# Heading: the level that the observations speak for.
card-proposal = Предложено по наблюдениям
# Where no observation speaks for a level.
card-nothing-proposed = По этому показателю наблюдений пока нет.
# Why a level is proposed: the latest entry. $level: its level, $days: how many days ago.
card-because-latest_seen =
    { $days ->
        [0] В сегодняшнем наблюдении: «{ $level }».
        [one] В последнем наблюдении, { $days } день назад: «{ $level }».
        [few] В последнем наблюдении, { $days } дня назад: «{ $level }».
       *[other] В последнем наблюдении, { $days } дней назад: «{ $level }».
    }
# Why: several entries. $count: how many.
card-because-several_seen = По наблюдениям: { $count }.
# Why: one entry only.
card-because-once_seen = По одному наблюдению.
# Why there is no proposal.
card-because-not_seen = По этому показателю наблюдений пока нет.
# Why: there are no entries, the mark of an earlier round is proposed. $round: its name, $level: its level.
card-because-earlier_round = Новых наблюдений нет; так было на прошлом этапе ({ $round }).
# Above three choices.
card-how-sure = Насколько вы уверены?
# Confidence in a mark, low.
card-sure-1 = Не очень уверенно
# Confidence in a mark, middle.
card-sure-2 = Достаточно уверенно
# Confidence in a mark, high.
card-sure-3 = Уверенно
# Heading: the marks of the rounds before.
card-before = На прошлых этапах
# Below the entries that are shown. $count: how many more there are.
card-evidence-older = Есть ещё наблюдения ({ $count }): в ленте ребёнка.
# Heading: earlier marks of this indicator.
card-history = Как было раньше
# An earlier mark. $level: the level that stood; $author replaced it at $moment.
card-version = { $level }; изменено: { $author }, { $moment }
# Somebody else marked the same meanwhile. $name: the child, $indicator: the indicator, $author: who.
card-clash = { $name }: «{ $indicator }». Отметка поставлена одновременно с другой (её автор: { $author }). Что оставить?
# Button: their mark stays. $level: its level.
card-keep-theirs = Оставить ту: { $level }
# Button: my mark replaces theirs. $level: its level.
card-keep-mine = Оставить мою: { $level }
# Button: drop my marks that the server refused.
card-give-up = Отказаться от моих отметок
# Above the rows where an account may look only.
card-read-only = Вы можете смотреть карту, но не заполнять её.
# Above the rows of a closed round, for an educator.
card-locked-closed = Этап закрыт. Заметили ошибку – скажите методисту или заведующей: они исправят с указанием причины.
# The same, for whoever may correct.
card-locked-closed-correct = Этап закрыт. При изменении отметки спросят причину, она останется в истории.
# Above the rows of a complete card, for an educator.
card-locked-complete = Карта заполнена и закрыта для изменений. Чтобы изменить, откройте её снова кнопкой внизу.
# The same, for whoever may correct.
card-locked-complete-correct = Карта заполнена. При изменении отметки спросят причину, она останется в истории.
# Title of a dialog: a mark is rewritten after the closing.
card-correct = Исправить отметку
# In that dialog. $level: the new level.
card-correct-hint = Новый уровень: { $level }. Напишите, почему исправляете; прежняя отметка останется в истории.
# Field of that dialog.
card-reason = Причина
# Button of that dialog.
card-correct-do = Исправить
# Button: the card of this child is whole.
card-complete = Завершить карту
# Title of a dialog, and name of that step in the list of unsent work. $name: the child.
card-complete-of = Карта: { $name }
# In that dialog, everything is marked.
card-complete-hint = Отмечены все показатели. После завершения карта закроется для изменений.
# In that dialog. $count: indicators without a mark.
card-complete-missing = Не отмечено показателей: { $count }. Завершить можно и так: они останутся пустыми.
# In that dialog, where the card is complete.
card-complete-done = Карта завершена. Если открыть её снова, отметки можно будет менять.
# A card cannot be completed yet: its marks have not reached the server.
card-complete-waits = Отметки этого ребёнка ещё не отправлены. Завершите, когда связь вернётся; ничего не пропадёт.
# Button: unlock a complete card.
card-open-again = Открыть карту снова
# Field: a few words about the child in this round.
card-summary = Краткий вывод о ребёнке
# Where a group has no children or its age no indicators.
card-nothing-to-mark = Отмечать пока нечего
# Under that.
card-nothing-to-mark-hint = В группе нет детей, или для этого возраста нет показателей.
# Heading above a group's charts. $group: its name.
dynamics-of-group = Динамика группы: { $group }
# Where no round has any marks.
dynamics-nothing = Динамики пока нет
# Under that.
dynamics-nothing-hint = Когда будет отмечен первый этап, изменения появятся здесь на диаграмме и словами.
# Above a child's charts, for staff.
dynamics-hint = Ребёнок сравнивается только с самим собой раньше.
# One round of one area in words. $round: its name, $level: the level reached on the whole, $marked of $indicators marked.
dynamics-point = { $round }: в основном «{ $level }» (показателей { $marked } из { $indicators })
# One round without marks. $round: its name.
dynamics-unmarked = { $round }: пока не отмечено
# One round of a group in words. $shares: levels with percentages.
dynamics-shares = { $round }: { $shares }
# The last round against the one before: better.
dynamics-grew = Есть рост по сравнению с прошлым этапом
# The same.
dynamics-same = Как на прошлом этапе
# Lower: needs a look, no blame.
dynamics-fell = Ниже прошлого этапа: понаблюдайте и поддержите
# Heading: competences that go across the areas.
dynamics-competences = Компетенции
# Heading: strands of language (listening, speaking, before reading and writing).
dynamics-strands = Линии речевого развития
