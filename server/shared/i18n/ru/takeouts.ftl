# Refusal of a download that was asked for under an id of another one. Hardly ever seen.
error-takeout-exists = Этот запрос уже использован для другого. Попробуйте запросить ещё раз.

# A download that nobody finished making in time.
error-takeout-unfinished = Файл не был подготовлен вовремя. Запросите его ещё раз.

# Refusal of one more download while several are being made. $limit: how many at a time.
error-takeout-too-many = Сейчас для этого ребёнка готовится файлов: { $limit }. Запросите следующий, когда они будут готовы.

# On the page in the archive, under the child's name. $date: the birth date in words.
takeout-born = дата рождения: { $date }

# On the page in the archive. $date: the day on which the archive was asked for.
takeout-made = Архив подготовлен { $date }

# Note in the archive and the portfolio. $number: how many pictures.
takeout-withheld = { $number ->
    [one] { $number } фотография не вошла сюда: на ней есть другие дети, чьи семьи не дали согласия.
    [few] { $number } фотографии не вошли сюда: на них есть другие дети, чьи семьи не дали согласия.
   *[other] { $number } фотографий не вошли сюда: на них есть другие дети, чьи семьи не дали согласия.
}

# Note in the archive and the portfolio. $number: how many pictures.
takeout-missing = { $number ->
    [one] { $number } фотографию не удалось прочитать.
    [few] { $number } фотографии не удалось прочитать.
   *[other] { $number } фотографий не удалось прочитать.
}

# Name of the list of links at the top of the page in the archive, for screen readers.
takeout-contents = Содержание

# Heading of the page in the archive: groups and dates.
takeout-groups = Группы

# In the list of groups instead of a last day: the child is still there.
takeout-to-this-day = по настоящее время

# Heading of the page in the archive: entries by date.
takeout-timeline = Дневник

# Beside an entry that the family wrote itself.
takeout-from-home = запись из дома

# Below an entry that is about other children too, who are not named.
takeout-with-others = и другие дети

# Heading of the page in the archive: how the child grows, area by area.
takeout-growth = Развитие

# Heading above sentences: what the child does without help.
takeout-can = Делает самостоятельно

# Heading above sentences: what the child does with help.
takeout-learns = Учится

# Heading above sentences: what may come next.
takeout-next = Следующие шаги

# Heading of the page in the archive: development cards.
takeout-cards = Карты развития

# The first of three rounds of a school year.
takeout-round-1 = Начальный этап

# The second of three rounds of a school year.
takeout-round-2 = Основной этап

# The third of three rounds of a school year.
takeout-round-3 = Итоговый этап

# Heading of the page in the archive: the child's own route.
takeout-route = Индивидуальный маршрут

# A stage of the child's own route: before the first round.
takeout-stage-0 = Начало года

# A stage of the child's own route: after the first round.
takeout-stage-1 = После начального этапа

# A stage of the child's own route: after the second round.
takeout-stage-2 = После основного этапа

# A stage of the child's own route: after the third round.
takeout-stage-3 = После итогового этапа

# Heading within the child's own route.
takeout-strengths = Сильные стороны

# Heading within the child's own route: what was chosen to do.
takeout-activities = Выбранные занятия

# Heading within the child's own route: what came of it.
takeout-review = Что изменилось

# Heading of the page in the archive: messages between the family and the preschool.
takeout-messages = Сообщения

# Last line of the page in the archive.
takeout-about = Фотографии лежат в папке «photos»: дата стоит в имени файла, дата и подпись записаны внутри него. Файл «data.json» могут читать другие программы.

# Title of the PDF of one school year.
takeout-portfolio = Портфолио

# A school year. $first and $last: calendar years as text.
takeout-school-year = { $first }–{ $last } учебный год

# On the cover of a portfolio without entries.
takeout-nothing-yet = В этом учебном году записей пока нет.
