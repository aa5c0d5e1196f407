# Button and title.
page-calibration-new = Новое согласование

# Under the tabs.
page-calibrations-hint = Двое или больше независимо отмечают одно и то же, затем вместе смотрят различия. Это не проверка, а упражнение в одинаковом понимании уровней.

# Where there are none.
page-calibrations-none = Согласований пока нет

# Under that.
page-calibrations-none-hint = Начните с нескольких описанных случаев.

# Sort of a calibration. Lower case.
page-calibration-of-cases = описанные случаи

# Sort of a calibration. Lower case.
page-calibration-of-child = реальный ребёнок

# $count: people who have marked.
page-calibration-raters = отметили: { $count }

# Sign. Lower case.
page-calibration-closed = закрыто

# Sign. Lower case.
page-calibration-given = вы отметили

# Sign. Lower case.
page-calibration-waits = ждёт ваших отметок

# Under the title.
page-calibration-new-hint = Выберите описанные случаи или одного ребёнка. Педагоги отмечают в приложении, вы – здесь.

# Label.
page-calibration-title = Название

# Legend.
page-calibration-cases = Описанные случаи

# Under that.
page-calibration-cases-hint = Таких детей нет: случаи написаны для упражнения. Не больше 12.

# $count: indicators of a case. Lower case.
page-calibration-items =
    { $count ->
        [one] { $count } показатель
        [few] { $count } показателя
       *[other] { $count } показателей
    }

# Where there are no cases.
page-calibration-no-cases = Описанные случаи не загружены.

# Legend.
page-calibration-or-child = Или реальный ребёнок

# Under that.
page-calibration-child-hint = Выберите ребёнка и этап; случаи не отмечайте.

# Button.
page-calibration-begin = Начать

# Button.
page-calibration-close = Закрыть

# $names: people.
page-calibration-marked-by = Отметили: { $names }

# Where nobody has marked.
page-calibration-nobody = Пока никто не отметил.

# Heading.
page-calibration-my-marks = Мои отметки

# Under that.
page-calibration-my-marks-hint = Чужие отметки видны после того, как вы дадите свои.

# Link to a child.
page-calibration-look = Посмотреть наблюдения о ребёнке

# Button.
page-calibration-give = Отдать отметки

# Heading.
page-agreement = Насколько мы согласны

# Under that.
page-agreement-hint = Для каждой пары: сколько отметок совпало и насколько это больше случайного.

# Column of the project's own judgement.
page-agreement-ours = Наше суждение

# Sign under a pair. Lower case.
page-agreement-expected = с суждением автора случая

# $share: percent, $items: how many marks.
page-agreement-same =
    { $items ->
        [one] одинаковы { $share } из { $items } отметки
        [few] одинаковы { $share } из { $items } отметок
       *[other] одинаковы { $share } из { $items } отметок
    }

# $kappa: a number.
page-agreement-kappa = Каппа { $kappa }

# Below −1, the left end of a scale of agreement: each says the opposite of the other.
page-agreement-end-opposite = наоборот

# Below 0, the middle of that scale: agreement as by chance. Lower case.
page-agreement-end-chance = случайно

# Below 1, the right end of that scale: full agreement. Lower case.
page-agreement-end-whole = полностью

# $kappa with its interval.
page-agreement-kappa-between = Каппа { $kappa }; с надёжностью 95 % между { $low } и { $high }

# Agreement in plain words.
page-agreement-unknown = Отметок мало для вывода

# Agreement in plain words.
page-agreement-almost-perfect = Почти полное согласие

# Agreement in plain words.
page-agreement-substantial = Хорошее согласие

# Agreement in plain words.
page-agreement-moderate = Среднее согласие: обсудите различия

# Agreement in plain words.
page-agreement-fair = Слабое согласие: уточните уровни вместе

# Agreement in plain words.
page-agreement-slight = Согласие почти не отличается от случайного

# Agreement in plain words, where the interval is wide.
page-agreement-uncertain = Промежуток широк: нужно больше отметок

# Opens the explanation.
page-agreement-how = Как это считается

# The explanation.
page-agreement-how-told = Каппа исключает случайные совпадения: 1 – все отметки одинаковы, 0 – как при случайном выборе, меньше нуля – хуже случайного. Расхождение на соседний уровень весит меньше, чем на дальний. Полоса показывает, где может лежать настоящее значение: чем меньше отметок, тем она шире.

# Notice.
page-agreement-waits = Ваши отметки приняты. Когда отметит второй человек, согласие появится здесь.

# Notice.
page-agreement-none = Отметок пока мало, чтобы показать согласие.

# Heading.
page-differences = Различия

# Under that.
page-differences-hint = Обсудите, почему вы увидели по-разному: важно не кто прав, а на что вы смотрели.

# Where there are none.
page-differences-none = Различий нет: все отметки совпали.
