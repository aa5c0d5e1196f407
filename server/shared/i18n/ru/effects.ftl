# Refusal below a field: no such entry of the initial stage is known.
error-effects-unknown-entry = В начальном состоянии такого показателя нет.

# Refusal below a field of the initial stage. $least and $most: the ends between which a number is believed.
error-effects-out-of-range = Напишите число от { $least } до { $most }.

# Refusal: the form of the initial stage was sent without any number.
error-effects-stage-empty = Напишите хотя бы одно число: начальное состояние должно что-то говорить.

# Refusal below the field of the day the initial stage describes.
error-effects-stage-day = Эта дата не может быть позже сегодняшней или слишком давней.

# Refusal: the span that was asked for is backwards or longer than three years.
error-effects-span = Период должен начинаться раньше, чем кончается, и длиться не больше трёх лет.

# Name of the first effect: time and labour saved. Short.
effect-time-saved = Экономия времени и труда

# Name of the second effect: the head knows the state of things. Short.
effect-awareness = Осведомлённость

# Name of the third effect: how fast decisions are made and carried out. Short.
effect-decision-speed = Оперативность решений

# Name of the fourth effect: decisions rest on evidence and bring what was expected. Short.
effect-justification = Обоснованность и результат решений

# Name of the fifth effect: how much of the record writes itself. Short.
effect-automation = Автоматизация информационных процессов

# Name of the sixth effect: the intellectual potential of the team. Short.
effect-team-potential = Интеллектуальный потенциал коллектива

# How the first effect is counted, in words.
effect-time-saved-formula = По каждой задаче (прежние минуты − нынешние минуты) ÷ прежние минуты, затем среднее × 100. Нынешние минуты: медиана времени активного редактирования одного плана, без пауз. Нужно не меньше 3 планов. Измеряются годовые, месячные и недельные планы; карта развития пока не измеряется, поэтому балл всегда частичный.

# How the second effect is counted, in words.
effect-awareness-formula = Ключевые показатели, которые руководитель в каждом месяце открыл, пока они свежие ÷ все ключевые показатели × 100. Считается, что показатель открыт, а не что он понят.

# How the third effect is counted, in words.
effect-decision-speed-formula = Среднее трёх частей × 100: время, сбережённое от сигнала до решения, время, сбережённое от решения до исполнения (обе: (прежнее − нынешняя медиана) ÷ прежнее), и доля задач, выполненных в срок. Для каждой части нужно не меньше 3 случаев; недостающая часть не учитывается.

# How the fourth effect is counted, in words.
effect-justification-formula = (Решения с доказательствами и ожидаемым результатом ÷ все решения) × (решения, где ожидание сбылось ÷ решения, измеренные заново) × 100. Нужно не меньше 3 решений. Это не доказывает, что результат вызван решением.

# How the fifth effect is counted, in words.
effect-automation-formula = Записи, которые программа составила или заполнила сама, а человек оставил без изменений ÷ все записи × 100. Наблюдения пишутся вручную и стоят в знаменателе. Нужно не меньше 20 записей.

# How the sixth effect is counted, in words.
effect-team-potential-formula = Среднее имеющихся частей × 100: прохождение курса (доля сотрудников с сертификатом 24-часового курса, если курс в регионе проводился), часы повышения квалификации, согласие оценивающих (среднее каппа по калибровкам) и обмен опытом (среднее доли поделившихся воспитателей и доли практик, которые взяли коллеги). Часов повышения квалификации в программе пока нет, поэтому балл частичный.

# A raw value and an entry of the form: minutes for one weekly plan.
effect-part-weekly-minutes = Один недельный план

# A raw value and an entry of the form: minutes for one monthly plan.
effect-part-monthly-minutes = Один месячный план

# A raw value and an entry of the form: minutes for one annual plan of a group.
effect-part-annual-minutes = Один годовой план группы

# A raw value that is not measured yet: minutes for one development card.
effect-part-card-minutes = Одна карта развития

# A raw value and an entry of the form: key indicators known when they were needed.
effect-part-known-percent = Ключевые показатели, увиденные вовремя

# A raw value and an entry of the form: median hours from a signal to a decision.
effect-part-decision-hours = От сигнала до решения

# A raw value and an entry of the form: median hours from a decision until it was carried out.
effect-part-done-hours = От решения до исполнения

# A raw value: share of tasks done by their date.
effect-part-tasks-in-time = Задачи, выполненные в срок

# A raw value and an entry of the form: share of decisions that rest on evidence and say what is expected.
effect-part-evidence-percent = Решения на основе доказательств

# A raw value: share of measured decisions whose expectation was met.
effect-part-expectations-met = Ожидание сбылось

# A raw value and an entry of the form: share of records that were derived or prefilled.
effect-part-prefilled-percent = Записи, заполненные сами, всего

# A raw value: activities of weekly plans that were drafted or taken from the bank and kept.
effect-part-records-activities = Занятия недельных планов

# A raw value: weeks of annual plans that were kept as drafted.
effect-part-records-annual-weeks = Недели годовых планов

# A raw value: texts of monthly plans that were kept as drafted.
effect-part-records-monthly-fields = Разделы месячных планов

# A raw value: marks of development cards that equal what was proposed.
effect-part-records-card-marks = Отметки карт, предложение принято

# A raw value: figures of months that were derived without anybody typing.
effect-part-records-figures = Вычисленные показатели

# A raw value: observations; all of them are written by hand.
effect-part-records-observations = Наблюдения (пишутся вручную)

# A raw value that does not exist yet: completion of the course.
effect-part-course-completion = Прохождение курса

# A raw value that does not exist yet: hours of professional growth.
effect-part-growth-hours = Часы повышения квалификации

# A raw value: mean kappa of the calibrations of the span, 0 to 1.
effect-part-rater-agreement = Согласие оценивающих (каппа)

# A raw value and an entry of the form: how many practices were shared with colleagues.
effect-part-shared-practices = Практики, которыми поделились

# A raw value: share of educators who shared a practice.
effect-part-sharing-educators = Поделившиеся воспитатели

# A raw value: share of shared practices that colleagues used.
effect-part-practices-reused = Практики, взятые коллегами

# Why an effect has no score.
effect-missing-too-few-plans = Пока не измерено время 3 планов.

# Why an effect has no score: the initial stage does not say what to compare with.
effect-missing-no-baseline = Не с чем сравнить: начальное состояние не задано.

# Why an effect has no score.
effect-missing-no-key-indicators = Ключевые показатели не определены.

# Why an effect has no score.
effect-missing-no-head = В учреждении нет руководителя с учётной записью.

# Why an effect has no score.
effect-missing-too-few-decisions = Пока принято меньше 3 решений.

# Why an effect has no score.
effect-missing-nothing-measured = Результат ещё ни одного решения не измерен заново.

# Why an effect has no score.
effect-missing-too-few-records = За период меньше 20 записей.

# Why an effect has no score.
effect-missing-no-sources = Ни один источник пока ничего не говорит.

# In place of a raw value: nothing of it is in the span.
effect-missing-nothing-yet = пока нет

# In place of a raw value: the product does not measure it yet.
effect-missing-not-built = программа пока не измеряет

# A number of minutes. $value: the number as text.
effect-unit-minutes = { $value } мин

# A number of hours. $value: the number as text.
effect-unit-hours = { $value } ч

# A percentage. $value: the number as text.
effect-unit-percent = { $value } %

# A plain number. $value: the number as text.
effect-unit-number = { $value }

# An agreement from 0 to 1. $value: the number as text.
effect-unit-kappa = { $value }

# Behind a value: from how many cases it comes. $count: a number.
effect-cases = случаев: { $count }

# Behind a share: the part and the whole it comes from. $part of $whole, both numbers as text.
effect-of-whole = { $part } из { $whole }

# Below a field of the initial stage.
effect-stage-weekly-minutes-hint = Сколько минут воспитатель тратил на один недельный план.

# Below a field of the initial stage.
effect-stage-monthly-minutes-hint = Сколько минут уходило на один месячный план.

# Below a field of the initial stage.
effect-stage-annual-minutes-hint = Сколько минут уходило на один годовой план группы (1 час = 60).

# Below a field of the initial stage.
effect-stage-known-percent-hint = Какую долю ключевых показателей руководитель знал в течение месяца, не спрашивая, в процентах.

# Below a field of the initial stage.
effect-stage-decision-hours-hint = Сколько часов проходило от замеченной проблемы до решения (1 день = 24).

# Below a field of the initial stage.
effect-stage-done-hours-hint = Сколько часов проходило от решения до исполнения (1 неделя = 168).

# Below a field of the initial stage.
effect-stage-evidence-percent-hint = Сколько процентов решений опирались на записанные доказательства и называли ожидаемый результат.

# Below a field of the initial stage.
effect-stage-prefilled-percent-hint = Сколько процентов записей и отчётов появлялись без переписывания вручную. Если ничего, напишите 0.

# Below a field of the initial stage.
effect-stage-shared-practices-hint = Сколько разработок за учебный год передано коллегам.

# Menu entry and title of the page of the six effects.
page-effects = Шесть эффектов

# Below the title: what the page shows.
page-effects-hint = Считаются из собственных записей программы: никто не пишет отчёта. От 0 до 100, рядом исходные значения.

# Before the first day of the span.
page-effects-from = С

# Before the last day of the span.
page-effects-until = По

# The score of an effect. $score: a number as text, of 100.
page-effects-score = { $score } из 100

# Sign at a score: some of its parts are missing. Short, lower case.
page-effects-partial = частично

# In place of a score. Short.
page-effects-none = Балла нет

# Opens how an effect is counted.
page-effects-how = Как считается

# Head of a column: what was in the initial stage. Short.
page-effects-before = До

# Head of a column: what is now. Short.
page-effects-now = Сейчас

# Head of the column with raw values. Short.
page-effects-what = Что считается

# Button: opens the form of the initial stage.
page-stage-set = Задать начальное состояние

# Button: opens the form of the initial stage that is set already.
page-stage-change = Обновить начальное состояние

# Says with what the six effects are compared. $day: a date, $name: who set it.
page-stage-told = Начальное состояние: { $day } ({ $name })

# Says that no initial stage is set.
page-stage-none = Начальное состояние ещё не задано. Без него не считаются сбережённое время и оперативность.

# Title of the form.
page-stage = Начальное состояние

# Below the title of the form.
page-stage-hint = Как было до начала работы с Nihol. Напишите то, что знаете, остальное оставьте пустым. Каждое изменение сохраняется отдельной версией.

# Above the form: some fields hold what the product measured in its first full month.
page-stage-proposed = Некоторые поля заполнены измерениями первого полного месяца. Их можно изменить.

# Sign at a field that holds a measured value. $value: the number as text.
page-stage-measured = Измерено в первый месяц: { $value }

# Label of the day that the initial stage describes.
page-stage-day = На какой день

# Label of free words about the initial stage.
page-stage-words = Примечание: откуда эти числа

# Button that keeps the initial stage.
page-stage-save = Сохранить

# Heading over earlier versions of the initial stage.
page-stage-earlier = Прежние версии

# An earlier version. $number: its number, $day: a date, $name: who set it, $count: how many entries.
page-stage-version = Версия { $number }: { $day }, { $name }, чисел: { $count }

# Unit behind the label of a field: minutes.
effect-in-minutes = минут

# Unit behind the label of a field: hours.
effect-in-hours = часов

# Unit behind the label of a field: percent.
effect-in-percent = %

# Unit behind the label of a field: a number of things.
effect-in-number = штук

# Link to the paper of the six effects as PDF.
page-effects-pdf = PDF

# Below the title of the spread. $month: a month with its year.
page-effects-spread-of = { $month }: распределение по учреждениям

# Below the title of the spread.
page-effects-spread-hint = Считается ночью. Если балл есть меньше чем у 5 учреждений, распределение не показывается.

# How many preschools have a score. $telling of $preschools, numbers as text.
page-effects-telling = балл есть у { $telling } из { $preschools } учреждений

# In place of a spread: too few preschools.
page-effects-too-few = Балл есть меньше чем у 5 учреждений

# Name of the middle value of a spread.
page-effects-median = медиана

# The middle half of the preschools lies between two scores. $lower and $upper: numbers as text.
page-effects-middle-half = средняя половина: { $lower }–{ $upper }

# Where nothing has been derived for a place yet.
page-effects-nothing = Пока ничего не посчитано

# Under that.
page-effects-nothing-hint = Эффекты считаются каждую ночь. Загляните завтра.

# Heading over the medians of the places below.
page-effects-below = Медианы нижестоящих территорий

# Title of the paper of the six effects.
effect-paper-title = Шесть эффектов: начальное состояние и сейчас

# Name of the paper's file, without ending.
effect-paper-name = Шесть эффектов

# The span of the paper. $first and $last: dates.
effect-paper-span = с { $first } по { $last }

# Head of a column of the paper.
effect-paper-effect = Эффект

# Head of a column of the paper.
effect-paper-before = Начальное состояние

# Head of a column of the paper.
effect-paper-now = Сейчас

# Head of a column of the paper: the score.
effect-paper-score = 0–100

# Label of the day of the initial stage, on the paper.
effect-paper-stage = Дата начального состояния

# Label of the preschool's remark, on the paper.
effect-paper-words = Примечание

# Heading over the formulas, on the paper.
effect-paper-formulas = Как считается

# At the foot of the paper.
effect-paper-foot = Все числа посчитаны по записям системы; слово «частично» значит, что части источников пока нет.
