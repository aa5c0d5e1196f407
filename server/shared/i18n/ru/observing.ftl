# Заголовок экрана, где записывают наблюдение.
observe = Записать наблюдение
# Над лицами детей группы; можно выбрать нескольких.
observe-whom = О ком запись?
# Рядом с выбранным ребёнком: показать остальную группу.
observe-others = Ещё дети
# Над фразами, которые вписываются одним касанием.
observe-phrases = Готовые фразы
# Подпись поля для слов наблюдения.
observe-text = Что вы увидели?
# Над областями развития.
observe-area = Область развития
# Кнопка, открывающая выбор показателя и уровня.
observe-details = Точнее: показатель и уровень
# Над показателями выбранной области.
observe-indicator = Показатель
# Над уровнями: пока нет, с помощью, самостоятельно.
observe-level = Уровень
# Вместо показателей, пока область не выбрана или для этого возраста их нет.
observe-no-indicators = Сначала выберите область; для самых маленьких показателей нет.
# Кнопка выбора фотографий.
observe-photos = Добавить фото
# На кнопке сохранения, пока фотографии отправляются.
observe-photos-going = Фото отправляются…
# Переключатель: запись видна семье ребёнка.
observe-shared = Показать семье
# Сообщение: запись на сервере. $names: имена.
observe-saved = Сохранено: { $names }
# Сообщение: запись на устройстве и будет отправлена позже. $names: имена.
observe-waits = Сохранено на устройстве, отправится, когда появится связь: { $names }
# Кнопка в этом сообщении: ещё одна запись о группе.
observe-another = Ещё одна
# Под лицами, когда никто не выбран.
observe-need-children = Коснитесь ребёнка, о котором запись
# Под полем, когда оно пустое.
observe-need-text = Напишите пару слов или коснитесь фразы
# Под областями, когда ни одна не выбрана.
observe-need-area = Выберите область развития
# Когда в группе нет детей.
observe-no-children = В этой группе нет детей
# Под этим.
observe-no-children-hint = Когда детей зачислят в группу, они появятся здесь.
# Под именем файла: он отправляется.
upload-sending = Отправляется…
# Под именем файла: он дошёл и проверяется.
upload-checking = Отправлено, проверяется
# Под именем файла: он принят.
upload-ready = Принято
# Под именем файла: он не принят; обычно вместо этого показана причина.
upload-failed = Не отправлено
# Имя кнопки, убирающей файл. $name: имя файла.
upload-remove = Убрать { $name }
# A file was on its way when its page was loaded anew, so that the page does not have it any more.
error-upload-window-left = Страница была открыта заново. Выберите тот же файл: отправка продолжится с того же места.
# The device does not give the file to the page any more: it was changed, moved or taken away.
error-upload-unreadable = Файл не читается: его изменили, переместили или удалили. Выберите файл ещё раз.
# A file has the name and the size of one that was begun, but was written at another time, so that it is another.
error-upload-another-file = Этот файл похож на начатый раньше, но он другой. Выберите его ещё раз.
# Above an entry begun from an activity of the plan. $title: the activity.
observe-at = Занятие: { $title }
# Button beside the faces: choose the whole group.
observe-everybody = Вся группа
# The same button when everybody is chosen: choose nobody.
observe-nobody = Никто
# Field under a photo that was sent: what it shows. $name: the file's name.
observe-caption = Подпись к фото: { $name }
# Button after a refusal because a family has not agreed to photos: keep the entry without showing it to families.
observe-for-staff = Сохранить только для сотрудников
# Button below an entry and title of its form.
entry-correct = Исправить
# Title of a question.
entry-withdraw-this = Отозвать запись?
# In that question.
entry-withdraw-hint = Запись исчезнет у семьи и коллег и не будет учитываться в карте. В истории она останется.
# Button below an entry that was corrected, and title of what it opens.
entry-history = Как было раньше
# Under an earlier version of an entry. $author: who changed it, $moment: when.
entry-version = изменено: { $author }, { $moment }
# Heading on the first screen: the most useful observations next.
today-next-to-see = Кого полезно понаблюдать
# Why this child: nobody has noted anything yet.
today-because-never_seen = наблюдений ещё нет
# Why this child. $days: how long ago the last entry was.
today-because-not_seen_lately =
    { $days ->
        [one] { $days } день без наблюдений
        [few] { $days } дня без наблюдений
       *[other] { $days } дней без наблюдений
    }
# Why this child: an open next step of its route.
today-because-step_open = его следующий шаг: посмотрите, как идёт
# Why this child: its card lacks evidence. $round: the assessment round's name.
today-because-card_gap = в карте пусто (этап: { $round })
