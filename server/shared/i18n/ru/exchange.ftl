# In the terminal. $name: the name of an environment variable.
error-settings-not-a-web-address = Настройка { $name } пишется как адрес, начинающийся с https://.

# Refusal below a field: an identifier of DHIS2 is written wrongly.
error-exchange-wrong-uid = Идентификатор DHIS2 состоит из 11 знаков: буква, затем 10 букв или цифр.

# Refusal: no place or figure of ours has this name or id.
error-exchange-unknown-ours = У нас нет такой территории, учреждения или показателя.

# Refusal in a line of an imported file: the kind of thing is not known.
error-exchange-unknown-kind = Вид пишется как place, numerator, denominator или entries.

# Refusal: one identifier of DHIS2 was given to two things of ours, so that one would overwrite the other.
error-exchange-taken = Этот идентификатор уже дан другому: одно затёрло бы другое.

# Refusal in a line of an imported file: the same thing of ours stands in two lines.
error-exchange-twice = Это уже есть в другой строке файла.

# Refusal: a place has no category option combination, only a data element has one.
error-exchange-combination-of-place = У территории не бывает комбинации категорий.

# Refusal: the file cannot be read as a table.
error-exchange-unreadable = Файл не читается как таблица. Пришлите CSV (UTF-8) или XLSX.

# Refusal: the columns of the file are not found. $columns: their names.
error-exchange-columns = В первой строке должны быть столбцы: { $columns }.

# Refusal: the file has too many lines. $most: a number.
error-exchange-too-many = За один раз не больше { $most } строк.

# Refusal: nothing can be sent, because no DHIS2 is named in the settings.
error-exchange-not-connected = Адрес DHIS2 не настроен (NIHOL_DHIS2_URL).

# Refusal: nothing can be sent, because no figure has a name in DHIS2.
error-exchange-no-elements = Ни одному показателю не дан идентификатор DHIS2.

# Refusal: the month has not begun yet.
error-exchange-month-to-come = Этот месяц ещё не начался.

# What came of a sending: the other system took everything.
exchange-answer-taken = Принято всё.

# What came of a sending: the other system took a part and named conflicts.
exchange-answer-conflicts = Часть не принята.

# What came of a sending: the token was not accepted.
exchange-answer-not-let-in = DHIS2 не принял ключ (401 или 403).

# What came of a sending: the other system refused it altogether.
exchange-answer-refused = DHIS2 отклонил запрос.

# What came of a sending: the other system did not answer in time, tried several times.
exchange-answer-no-answer = DHIS2 не ответил за несколько попыток.

# What came of a sending: the answer could not be understood.
exchange-answer-not-understood = Ответ DHIS2 непонятен.

# What came of a sending: there was nothing to send.
exchange-answer-nothing = Отправлять нечего: не хватает имён или показателей.

# State of a sending. Short, lower case.
exchange-state-waiting = в очереди

# State of a sending: everything was taken. Short, lower case.
exchange-state-sent = отправлено

# State of a sending: a part was not taken. Short, lower case.
exchange-state-partly = частично

# State of a sending: the other system refused. Short, lower case.
exchange-state-refused = отклонено

# State of a sending: no answer. Short, lower case.
exchange-state-failed = не дошло

# A kind of name: an organisation unit. Short.
exchange-kind-place = Территория или учреждение

# A kind of name: the upper part of a fraction. Short.
exchange-kind-numerator = Числитель

# A kind of name: the lower part of a fraction. Short.
exchange-kind-denominator = Знаменатель

# A kind of name: how many rows a figure comes from. Short.
exchange-kind-entries = Число записей

# A level of places.
exchange-level-region = Регионы

# A level of places.
exchange-level-district = Районы

# A level of places.
exchange-level-preschool = Учреждения

# Menu entry and title of the page.
page-exchange = Обмен с DHIS2

# Below the title.
page-exchange-hint = Месячные суммы отдаются или отправляются в виде DHIS2 dataValueSets. Малые числа о детях скрыты и здесь.

# Heading: names of ours and of DHIS2.
page-exchange-names = Имена

# Below that heading.
page-exchange-names-hint = Территории и показатели без идентификатора не отправляются.

# Head of a column: the identifier in DHIS2.
page-exchange-theirs = Идентификатор DHIS2

# Head of a column: the category option combination in DHIS2.
page-exchange-combination = Комбинация категорий

# Head of a column: what it is here.
page-exchange-ours = У нас

# Choice: only those without an identifier.
page-exchange-unnamed = только без идентификатора

# Button: keeps the names of this page of the list.
page-exchange-save = Сохранить имена

# Says that names were kept.
page-exchange-saved = Имена сохранены.

# Where the list is empty.
page-exchange-none = Ничего не найдено

# Under that.
page-exchange-none-hint = Выберите другое слово или другой уровень.

# Heading: names in a file.
page-exchange-file = Через файл

# Below that heading.
page-exchange-file-hint = Скачайте таблицу, заполните столбец theirs и пришлите обратно. CSV до 100 тысяч строк, XLSX до 20 тысяч.

# Link: all names as a table.
page-exchange-take-csv = Таблица (CSV)

# Link: all names as a workbook.
page-exchange-take-xlsx = Таблица (XLSX)

# Label of the field for the file.
page-exchange-choose = Файл

# Button: looks at the file without keeping anything.
page-exchange-look = Проверить

# Button: keeps what the file says.
page-exchange-apply = Внести эти имена

# What a file would bring. $new, $changed, $removed, $unchanged: numbers.
page-exchange-would = Новых: { $new }, изменится: { $changed }, будет убрано: { $removed }, без изменений: { $unchanged }.

# Above the faults of a file. $count: how many.
page-exchange-faults = Ошибок: { $count }. Ничего не внесено.

# Where a fault stands. $line: a number, $column: the column's name.
page-exchange-place = строка { $line }, { $column }

# Heading: sending a month.
page-exchange-send = Отправка месяца

# Button: asks for a month to be sent.
page-exchange-send-now = Отправить

# Link: the month as a file.
page-exchange-take-json = Файл JSON

# Says that no DHIS2 is named in the settings.
page-exchange-not-connected = Адрес DHIS2 не настроен: можно только взять файл.

# Label of the level of places that is sent.
page-exchange-level = Уровень

# Heading: what was sent so far.
page-exchange-sendings = Отправленное

# Where nothing was sent yet.
page-exchange-sendings-none = Пока ничего не отправлено

# Under that.
page-exchange-sendings-none-hint = Выберите месяц и уровень и отправьте.

# What the other system did with the values. $cells sent, $imported new, $updated over older ones, $ignored not taken.
page-exchange-counts = Значений: { $cells }; новых { $imported }, обновлено { $updated }, не принято { $ignored }

# Opens the conflicts the other system named. $count: how many.
page-exchange-conflicts = Конфликты: { $count }

# Link to the following lines of a list.
page-exchange-more = Следующие
