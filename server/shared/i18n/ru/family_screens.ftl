# Place of the navigation: conversations of families and educators. One short word.
nav-messages = Сообщения
# Place of the navigation: announcements. One short word.
nav-announcements = Новости
# Button of a family at its child: write to the educators.
link-write = Написать
# Button of staff at a child: write to its family.
link-write-family = Написать семье
# Button of a family: tell what was seen at home.
link-home = Из дома
# Button of a family at an entry: ask or answer about it. Short.
entry-ask = Спросить
# Button of staff at an entry: write to the family about it. Short.
entry-tell-family = Написать семье
# Sign at an entry that a family told. Short.
entry-from-home = Из дома
# In place of photos of an entry. $count: how many are not shown.
entry-photo-withheld = { $count ->
    [one] { $count } фото не показывается: семья отозвала разрешение на фото.
    [few] { $count } фото не показываются: семья отозвала разрешение на фото.
   *[other] { $count } фото не показываются: семья отозвала разрешение на фото.
 }
# Tab of a child's page: what the family allows. One word.
child-tab-consents = Разрешения
# Tab of a child's page: everything about the child as a file. Short.
child-tab-takeouts = Забрать с собой
# On a family's first screen: unread messages. $count: how many.
today-waits-messages = { $count ->
    [one] { $count } новое сообщение
    [few] { $count } новых сообщения
   *[other] { $count } новых сообщений
 }
# On a family's first screen: announcements to be acknowledged. $count: how many.
today-waits-acknowledge = { $count ->
    [one] { $count } объявление ждёт вашей отметки
    [few] { $count } объявления ждут вашей отметки
   *[other] { $count } объявлений ждут вашей отметки
 }
# On a family's first screen: questionnaires not answered. $count: how many.
today-waits-answer = { $count ->
    [one] { $count } анкета ждёт вашего мнения
    [few] { $count } анкеты ждут вашего мнения
   *[other] { $count } анкет ждут вашего мнения
 }
# On a family's first screen: purposes never asked about. $count: how many.
today-waits-consent = { $count ->
    [one] { $count } разрешение ждёт вашего решения
    [few] { $count } разрешения ждут вашего решения
   *[other] { $count } разрешений ждут вашего решения
 }
# Heading on a family's first screen, above a few things the child can do. $name: the child's given name.
today-can-now = { $name }: что уже получается
# Above one piece of advice on a family's first screen.
today-at-home = Попробуйте вместе дома
# Button: everything about how the child grows.
today-all-growth = Всё о развитии
# Above a piece of advice for a family.
growth-at-home = Дома вместе
# Heading: how a child developed from one assessment to the next.
growth-rounds = В течение учебного года
# Under that heading. The bars are about the child alone.
growth-rounds-hint = Ребёнок сравнивается только с самим собой: каждая полоса — один период оценки.
# Beside a bar: first assessment of the school year. $first and $last: calendar years.
growth-round-1 = Начало года ({ $first }–{ $last })
# Beside a bar: assessment in the middle of the school year. $first and $last: calendar years.
growth-round-2 = Середина года ({ $first }–{ $last })
# Beside a bar: last assessment of the school year. $first and $last: calendar years.
growth-round-3 = Конец года ({ $first }–{ $last })
# Under the bars of an area: the last one is longer than the one before.
growth-grew = Получается больше, чем в прошлый раз.
# Under the bars of an area: nothing much changed.
growth-steady = Так же уверенно, как в прошлый раз.
# Under the bars of an area: the last one is shorter. Calm words.
growth-needs-care = Сейчас этой области нужно больше внимания. Спросите совета у воспитателя.
# Beside a reader of a child's data. $day: the day; $count: how often.
reader-times = { $day }, { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
 }
# Heading on the first screen of a family whose child has left. $name: the child.
left-title = { $name } больше не в нашем саду
# Under that. $day: until when.
left-hint = Спасибо за время, проведённое вместе! До { $day } можно забрать с собой записи, фотографии и карту развития.
# Button under that.
left-take = Забрать всё
# Above the files, for a family whose child has left. $name: the child; $day: until when.
takeouts-left = Всё о ребёнке ({ $name }) можно скачать до { $day }. Потом эта страница закроется.
# Above the list of conversations.
messages-hint = Эти разговоры видят только семья ребёнка и сотрудники сада.
# Label of the search in the list of conversations.
messages-search = Поиск по имени ребёнка
# Where there are no conversations.
messages-none = Разговоров пока нет
# Under that.
messages-none-hint = Когда ребёнка примут в группу, разговор появится здесь.
# Name of the button that fetches new messages.
messages-refresh = Обновить
# Title of a conversation. $name: the child.
message-about = { $name }
# Where nothing was written yet.
message-none-yet = Пока ничего не написано
# Under that, in an empty conversation.
message-none-hint = Начните с приветствия: пары слов достаточно.
# Sign at a conversation. $count: unread messages. Short.
message-unread = { $count ->
    [one] { $count } новое
    [few] { $count } новых
   *[other] { $count } новых
 }
# Button above a conversation: older messages.
message-earlier = Более ранние сообщения
# Label of the field for a message.
message-write = Сообщение
# Name of the button that sends a message.
message-send = Отправить
# In place of the field for those who may not write here.
message-only-read = Этот разговор можно только читать.
# Name of the button that takes the entry off a message.
message-leave-entry = Убрать запись
# Under an own message: the server has it. Short.
message-sent = Отправлено
# Under an own message: somebody has read it. Short.
message-read = Прочитано
# Under an own message sent in quiet hours. $clock: when staff are told of it today.
message-heard-today = Прочитают с { $clock }
# Under an own message sent in quiet hours. $day and $clock: when staff are told of it.
message-heard-later = Прочитают { $day } с { $clock }
# Under an own message that is still on the device.
message-waits = Ждёт: уйдёт, когда появится связь
# Button at a refused message: gives its words back to be changed.
message-change = Исправить
# Name of the button that takes an own message back.
message-withdraw = Отозвать сообщение
# In place of a message that was taken back.
message-withdrawn = Сообщение отозвано
# Name of a button of staff. $name: the child.
message-to-family = Написать семье: { $name }
# Where there are no announcements.
announcements-none = Объявлений пока нет
# Under that, for a family.
announcements-none-hint = Новости сада появятся здесь.
# Under that, for staff.
announcements-none-staff = Напишите здесь, если есть что сказать семьям.
# Button and title: write an announcement.
announcement-new = Написать объявление
# Button and title: change an announcement.
announcement-change = Изменить
# An announcement for every family of the preschool.
announcement-everybody = Весь сад
# On an announcement. $day: until when it is shown.
announcement-until = до { $day }
# On an announcement: it was changed after it was published. Lower case.
announcement-edited = изменено
# Button of a family at an announcement: one touch says that it was read.
announcement-acknowledge = Ознакомлены
# The same where a family has several children. $name: the child.
announcement-acknowledge-for = Ознакомлены ({ $name })
# At an announcement that the family has acknowledged.
announcement-acknowledged = Сад знает, что вы ознакомились
# The same where a family has several children. $name: the child.
announcement-acknowledged-for = Сад знает, что вы ознакомились ({ $name })
# Button of staff: opens who has acknowledged. $done of $families.
announcement-count = Ознакомились: { $done } из { $families }
# Button: take an announcement back.
announcement-withdraw = Отозвать
# Title of the question before an announcement is taken back.
announcement-withdraw-ask = Отозвать объявление?
# Under that. $title: the announcement.
announcement-withdraw-told = «{ $title }» больше не будет видно семьям.
# Above the choice of who is to read.
announcement-for = Для кого?
# Label of a field.
announcement-title = Заголовок
# Label of a field.
announcement-text = Текст
# Above the choice of a day.
announcement-shown-until = До какого дня показывать?
# Switch: families are asked to say that they have read it.
announcement-needs = Просить семьи отметить, что прочитали
# Button below an announcement that is being written: it goes to the families.
announcement-publish = Опубликовать
# In passing: the announcement is out.
announcement-sent = Объявление отправлено семьям
# In passing: the announcement waits on the device.
announcement-waits = Сохранено на устройстве, уйдёт, когда появится связь
# Where an announcement is not there any more.
announcement-gone = Этого объявления больше нет
# Title: who has acknowledged an announcement.
announcement-who = Кто ознакомился?
# Heading. $count: families that have not acknowledged yet.
announcement-missing = Ещё не ознакомились: { $count }
# Heading. $count: families that have acknowledged.
announcement-done = Ознакомились: { $count }
# Where every family has acknowledged.
announcement-all = Ознакомились все семьи
# Where an announcement is for no child.
announcement-nobody = Пока нет семей, для которых это объявление
# Title: questionnaires for families.
questionnaires = Анкеты
# Where no questionnaire is open.
questionnaires-none = Сейчас анкет нет
# Under that.
questionnaires-none-hint = Когда саду понадобится ваше мнение, анкета появится здесь.
# Under the name of a questionnaire. $count: questions; $until: last day.
questionnaire-facts = { $count ->
    [one] { $count } вопрос, до { $until }
    [few] { $count } вопроса, до { $until }
   *[other] { $count } вопросов, до { $until }
 }
# Under the name of a questionnaire that was answered.
questionnaire-answered = Вы ответили, спасибо
# Where the answers are still on the device.
questionnaire-waits = Ответы на устройстве, уйдут, когда появится связь.
# Before a questionnaire: nobody is known by the answers.
questionnaire-nameless = Ответы без имени: никто не увидит, кто что ответил.
# Button: to the first question.
questionnaire-begin = Начать
# Above a question. $place of $count.
questionnaire-place = Вопрос { $place } из { $count }
# Under a question that need not be answered.
questionnaire-optional = Можно не отвечать
# Above choices of which several may be taken.
questionnaire-several = Можно выбрать несколько
# Name of a step of a scale for those who listen. $number of 5; $low and $high: its ends.
questionnaire-step = { $number } (1 – { $low }, 5 – { $high })
# Label of a field.
questionnaire-own-words = Своими словами
# At a question that must be answered.
questionnaire-answer-needed = Ответьте, чтобы продолжить
# Button: to the next question.
questionnaire-next = Далее
# Button: send all answers.
questionnaire-send = Отправить
# After a questionnaire.
questionnaire-thanks = Спасибо!
# Under that.
questionnaire-thanks-hint = Ваше мнение дошло до сада.
# Where a questionnaire is not open any more.
questionnaire-gone = Эта анкета закрыта
# Above the consents.
consents-hint = Здесь вы решаете, что разрешаете. Разрешение можно отозвать в любой момент, и оно сразу перестаёт действовать.
# Above the consents, for staff: the texts below are those the family reads.
consents-hint-staff = Семье объясняют так. Решает только семья.
# Above the consents, for staff who write down a signed sheet.
consents-paper-hint = Здесь вы переносите согласие, подписанное семьёй на бумаге.
# Heading above everything that was said about consents.
consents-history = Что и когда было сказано
# Purpose of a consent.
consent-photos = Фотографии
# What that purpose means, in plain words.
consent-photos-means = Фотографии с вашим ребёнком видят воспитатели его группы и семьи детей, которые на снимке. Больше никто.
# What happens when that consent is refused or withdrawn.
consent-photos-then = Фотографии с вашим ребёнком сразу скроются от всех, и от сотрудников тоже. Снимки только вашего ребёнка останутся видны вам. Тексты записей сохранятся.
# Said after that consent was given.
consent-photos-given-told = Спасибо. Фотографии видны группе.
# Said after that consent was refused or withdrawn.
consent-photos-withdrawn-told = Сделано. Фотографии с вашим ребёнком больше не видны другим.
# Purpose of a consent.
consent-sharing = Показ за пределами сада
# What that purpose means, in plain words.
consent-sharing-means = Работу или фото вашего ребёнка можно показать за пределами сада, например на выставке или при обмене опытом с другим садом.
# What happens when that consent is refused or withdrawn.
consent-sharing-then = Работы и фотографии вашего ребёнка не выйдут за пределы сада.
# Said after that consent was given.
consent-sharing-given-told = Спасибо, ваше разрешение записано.
# Said after that consent was refused or withdrawn.
consent-sharing-withdrawn-told = Сделано. Ничего не выйдет за пределы сада.
# Purpose of a consent.
consent-research = Научное исследование
# What that purpose means, in plain words.
consent-research-means = Учёные, изучающие развитие детей, считают данные вашего ребёнка без имени, вместе с данными других.
# What happens when that consent is refused or withdrawn.
consent-research-then = В дальнейших исследованиях данные вашего ребёнка не учитываются.
# Said after that consent was given.
consent-research-given-told = Спасибо за ваш вклад в науку!
# Said after that consent was refused or withdrawn.
consent-research-withdrawn-told = Сделано. Данные в исследованиях не учитываются.
# Standing of a consent: nothing was said yet.
consent-not-asked = Решения пока нет
# Standing of a consent, for staff: the family has not said anything yet.
consent-not-asked-staff = Семья ещё не решила
# Button of staff: the family has signed that it allows this.
consent-paper-give = Семья разрешила
# Button of staff: the family has signed that it does not allow this.
consent-paper-refuse = Семья не разрешила
# Standing of a consent.
consent-given = Разрешено
# Standing of a consent.
consent-refused = Не разрешено
# Beside who said it: from a signed sheet. Lower case.
consent-on-paper = на бумаге
# Button.
consent-give = Разрешаю
# Button where nothing was said yet.
consent-refuse = Не разрешаю
# Button where the consent was given.
consent-withdraw = Отозвать разрешение
# Button of the question that tells what happens.
consent-no = Да, не разрешаю
# Title of that question. $purpose: the purpose.
consent-withdraw-ask = { $purpose }: не разрешать?
# Title: everything about a child as files.
takeouts = Забрать с собой
# Heading above the files that were asked for.
takeouts-asked = Ваши файлы
# Kind of file: everything about a child.
takeout-kind-archive = Всё в одном файле
# What that file holds.
takeout-archive-means = Все записи, фотографии, сообщения и карты развития, с датами и подписями. Этот файл навсегда ваш.
# Button.
takeout-archive-ask = Подготовить файл
# Kind of file: a year's works and photos as a book.
takeout-kind-portfolio = Портфолио за год
# What that file holds.
takeout-portfolio-means = Учебный год в виде книги с фотографиями (PDF): можно напечатать и сохранить.
# Button.
takeout-portfolio-ask = Подготовить портфолио
# Above the choice of a school year.
takeout-which-year = За какой учебный год?
# A school year. $first and $last: calendar years.
takeout-year = { $first }–{ $last }
# Heading above the choice of a language.
takeout-language = Язык файла
# Above the languages.
takeout-language-hint = На этом языке будут заголовки и подписи
# How a file stands. $asked: when it was asked for.
takeout-waiting = В очереди, запрошен { $asked }
# How a file stands.
takeout-running = Готовится. Страницу можно закрыть, работа продолжится.
# How a file stands. $until: until when it is kept.
takeout-ready = Готов, хранится до { $until }
# How a file stands.
takeout-failed = Не получилось. Попросите ещё раз.
# How a file stands. $asked: when it was asked for.
takeout-expired = Срок хранения истёк (запрошен { $asked }). Можно запросить снова.
# Button.
takeout-download = Скачать
# Beside that button. $size: a number of megabytes.
takeout-size = { $size } МБ
# Title: what a family saw at home.
home-entry = Запись из дома
# Above the field. $name: the child's given name.
home-hint = Что { $name } делает и говорит дома? Воспитатель прочитает и продолжит в саду.
# Label of the field.
home-text = Что вы заметили?
# Under the field when it is empty.
home-need-text = Напишите пару слов
# Above the choice of a day.
home-day = В какой день?
# Button.
home-send = Отправить воспитателю
# In passing: the entry is on the server.
home-sent = Спасибо! Воспитатель получил запись.
# In passing: the entry is on the device.
home-waits = Сохранено на устройстве, уйдёт, когда появится связь.
