# Entry of the menu and title: the preschool and its families.
page-menu-families = Семьи

# Tab and title.
page-section-announcements = Объявления

# Tab and title.
page-section-conversations = Сообщения

# Tab and title.
page-section-questionnaires = Анкеты

# Tab and title.
page-section-consents = Согласия

# Tab of a child's page.
page-tab-messages = Сообщения

# Tab of a child's page.
page-tab-consents = Согласия

# Tab of a child's page: all data in one file.
page-tab-takeout = Скачать всё

# For whom: every family of the preschool.
page-whole-preschool = Весь детский сад

# Label.
page-for-whom = Для кого

# Sign. Lower case.
page-edited = изменено

# Label: a child.
page-child = Ребёнок

# Button and title.
page-announcement-new = Написать объявление

# Title.
page-announcement-change = Изменить объявление

# Label.
page-announcement-title = Заголовок

# Label.
page-announcement-text = Текст

# Label: date.
page-announcement-until = Показывать до

# Box.
page-announcement-acknowledge = Попросить семьи отметить «ознакомлены»

# Button.
page-announcement-publish = Опубликовать

# Title and button.
page-announcement-withdraw = Отозвать

# Under that.
page-announcement-withdraw-hint = Объявление больше никто не увидит.

# Where there are none.
page-announcements-none = Объявлений нет

# Under that.
page-announcements-none-hint = Написанное семьи увидят в приложении.

# $day: date. Lower case.
page-shown-until = видно до { $day }

# How many families have acknowledged.
page-acknowledged = Ознакомились: { $done } из { $whole }

# Title: who has acknowledged.
page-acknowledgements = Кто ознакомился

# Sign. Lower case.
page-acknowledged-yes = ознакомлены

# Sign. Lower case.
page-acknowledged-no = пока нет

# Button and title.
page-questionnaire-new = Новая анкета

# Title.
page-questionnaire-change = Изменить анкету

# Label.
page-questionnaire-title = Название

# Label.
page-questionnaire-introduction = Вступление

# Label: date.
page-questionnaire-until = Ответы принимаются до

# Button.
page-questionnaire-save = Сохранить черновик

# Button.
page-questionnaire-do-open = Открыть семьям

# Under that.
page-questionnaire-open-hint = После открытия вопросы не меняются. Ответы безымянны: кто что ответил, не хранится.

# Button.
page-questionnaire-close = Закрыть анкету

# Button.
page-questionnaire-remove = Удалить черновик

# Sign. Lower case.
page-questionnaire-draft = черновик

# Sign. Lower case.
page-questionnaire-open = открыта

# Sign. Lower case.
page-questionnaire-closed = закрыта

# Where there are none.
page-questionnaires-none = Анкет нет

# Under that.
page-questionnaires-none-hint = Составьте первую: хватит нескольких вопросов.

# $day: date. Lower case.
page-open-until = до { $day }

# How many families have answered.
page-answered = Ответили: { $done } из { $whole }

# Heading.
page-questions = Вопросы

# Legend. $number: place of a question.
page-question-number = Вопрос { $number }

# Label.
page-question-said = Текст вопроса

# Kind of a question.
page-question-text = свободный ответ

# Label.
page-question-kind = Вид ответа

# Kind of a question.
page-question-one = один ответ

# Kind of a question.
page-question-many = несколько ответов

# Kind of a question.
page-question-scale = оценка от 1 до 5

# Label.
page-question-choices = Варианты ответа

# Under that.
page-question-choices-hint = Каждый с новой строки. Для оценки: первая строка – что значит 1, вторая – 5. Для свободного ответа оставьте пустым.

# Box.
page-question-required = Ответ обязателен

# Button.
page-question-add = Добавить вопрос

# Button.
page-question-remove = Убрать вопрос

# Button.
page-question-up = Поднять выше

# Heading.
page-results = Результаты

# Under that.
page-results-hint = Вопрос, на который меньше пяти ответов, не показывается. Ответы безымянны.

# After the number of answers.
page-results-later = Результаты видны после закрытия анкеты.

# Where a result is hidden.
page-result-suppressed = Ответов меньше пяти: чтобы никого нельзя было узнать, результат не показывается.

# $count: answers.
page-answers-count =
    { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
       *[other] { $count } ответов
    }

# $mean: from 1 to 5. Lower case.
page-scale-mean = среднее { $mean } из 5

# What consents are.
page-consents-hint = Согласие даётся отдельно на каждую цель и отзывается в любое время. После отзыва снимки ребёнка сразу никому не видны.

# Purpose of a consent.
page-consent-photos = Фото в ленте группы

# Purpose of a consent.
page-consent-sharing = Показ за пределами сада

# Purpose of a consent.
page-consent-research = Исследования (без имён)

# Explains a purpose.
page-consent-photos-hint = Снимки ребёнка с другими детьми видят семьи группы.

# Explains a purpose.
page-consent-sharing-hint = Снимок может использоваться за пределами детского сада.

# Explains a purpose.
page-consent-research-hint = Данные о развитии войдут в подсчёты без имён.

# Sign and part of a line.
page-consent-given = Согласны

# Sign and part of a line.
page-consent-refused = Не согласны

# Sign.
page-consent-not-asked = Не спрашивали

# $purpose: name, $given of $whole children.
page-consent-count = { $purpose }: согласие есть у { $given } из { $whole }

# Link.
page-consent-record = Записать с бумаги

# Above two buttons.
page-consent-from-paper = Записать с подписанного листа:

# Button.
page-consent-agrees = Согласны

# Button.
page-consent-disagrees = Не согласны

# Sign. Lower case.
page-consent-on-paper = на бумаге

# Heading.
page-consent-history = История

# Sign. $count: messages.
page-unread =
    { $count ->
        [one] { $count } новое
        [few] { $count } новых
       *[other] { $count } новых
    }

# Where there are none.
page-conversations-none = Сообщений нет

# Under that.
page-conversations-none-hint = Написать семье можно со страницы ребёнка.

# Where there are none.
page-messages-none = Сообщений пока нет

# Under that.
page-messages-none-hint = Напишите семье первыми.

# Above a list.
page-messages-newest = Новые сверху.

# Button.
page-messages-read = Отметить прочитанным

# Label.
page-message-new = Сообщение семье

# Button.
page-message-send = Отправить

# Button.
page-message-withdraw = Отозвать

# In place of a withdrawn text.
page-message-withdrawn = Сообщение отозвано

# Sign. Lower case.
page-message-family = семья

# $text: beginning of an observation.
page-message-about = О наблюдении: { $text }

# $count: readers. Lower case.
page-message-read = прочитали: { $count }

# Lower case.
page-message-unread = пока не прочитано

# What can be taken home.
page-takeout-hint = Всё о ребёнке в одном файле: записи, снимки, карты, с датами и подписями.

# Title of a form.
page-takeout-ask = Запросить файл

# Button.
page-takeout-do = Подготовить

# Label.
page-takeout-kind = Что нужно

# Label: school year of a portfolio.
page-takeout-year = Учебный год портфолио

# Kind of a file.
page-takeout-archive = Всё (ZIP)

# Kind of a file.
page-takeout-portfolio = Портфолио за год (PDF)

# Button.
page-takeout-fetch = Скачать

# $size: megabytes.
page-takeout-size = { $size } МБ

# $day: date. Lower case.
page-takeout-until = до { $day }

# $share: percent. Lower case.
page-takeout-running = готовится, { $share }

# Sign. Lower case.
page-takeout-failed = не получилось

# Sign. Lower case.
page-takeout-expired = срок истёк

# Sign. Lower case.
page-takeout-ready = готов
