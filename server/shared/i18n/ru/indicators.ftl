# Name of a figure: share of children whose card of the newest round is completed. Short.
figure-cards-complete = Завершённые карты

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-cards-complete-formula = Дети с завершённой картой развития последнего начатого этапа ÷ дети в списках. До первого этапа учебного года значения нет.

# Name of a figure: share of cards completed by the last day of their round. Short.
figure-cards-in-time = Карты в срок

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-cards-in-time-formula = Карты, завершённые не позже последнего дня этапа, который закончился в этом месяце ÷ дети в списках. В месяц без окончания этапа значения нет.

# Name of a figure: share of marks on cards that rest on observations. Short.
figure-marks-with-evidence = Отметки с основанием

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-marks-with-evidence-formula = Отметки последнего начатого этапа, опирающиеся хотя бы на одно наблюдение ÷ все отметки этого этапа.

# Name of a figure: share of children and areas where the level rose since the round before. Short.
figure-growth-shown = Заметный рост

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-growth-shown-formula = Пары «ребёнок и область», где среднее отметок выросло с прошлого этапа или стоит на высшем уровне ÷ пары, отмеченные в обоих этапах. Берётся последний начатый этап; сравниваются только отметки, которые есть в обоих.

# Name of a figure: share of children with a difficulty who have an individual route. Short.
figure-routes-in-place = Индивидуальные маршруты

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-routes-in-place-formula = Дети с непреодолённой трудностью, у которых в этом учебном году есть индивидуальный маршрут ÷ дети с непреодолённой трудностью.

# Name of a figure: share of marked activities that were done or adapted for a reason. Short.
figure-living-plan = Живой план

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-living-plan-formula = Занятия, проведённые либо перенесённые или заменённые с указанием причины ÷ отмеченные занятия прошедших дней. Обоснованное изменение — качество работы, а не недостаток.

# Name of a figure: share of development areas that the plans touch, group by group. Short.
figure-coverage-planned = Области в планах

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-coverage-planned-formula = Области развития, затронутые планами месяца ÷ все области, по каждой группе.

# Name of a figure: share of groups that used the media library. Short.
figure-media-used = Использование медиатеки

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-media-used-formula = Группы, которые в этом месяце показали, сыграли, напечатали, скачали или запланировали что-то из медиатеки ÷ все группы.

# Name of a figure: share of group-weeks whose plan was approved before the week began. Short.
figure-plans-in-time = Планы, утверждённые вовремя

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-plans-in-time-formula = Недели групп с планом, утверждённым до начала недели ÷ все недели групп, начавшиеся в этом месяце.

# Name of a figure: mean minutes of editing one weekly plan. Short.
figure-planning-minutes = Время на план

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-planning-minutes-formula = Минуты активной работы над недельными планами ÷ недельные планы, над которыми работали в этом месяце. Чем меньше, тем лучше.

# Name of a figure: share of signals that were answered within two weeks. Short.
figure-signals-answered = Сигналы с ответом

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-signals-answered-formula = Сигналы месяца, по которым за две недели принято решение, которые отложены или прошли сами ÷ сигналы месяца, на которые ответили или которым уже две недели.

# Name of a figure: share of measured decisions that reached what was expected. Short.
figure-decisions-met = Решения, достигшие цели

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-decisions-met-formula = Решения, достигшие ожидаемого результата ÷ решения, результат которых измерен в этом месяце.

# Name of a figure: number of own resources accepted for others, for each group. Short.
figure-resources-shared = Переданные материалы

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-resources-shared-formula = Собственные материалы, принятые в этом месяце для других ÷ число групп.

# Name of a figure: share of children and purposes on which the family has decided. Short.
figure-consents-settled = Решённые согласия

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-consents-settled-formula = Пары «ребёнок и цель», по которым семья дала или не дала согласие ÷ все цели детей в списках. Отказ — тоже решение.

# Name of a figure: share of children whose family confirmed the announcements that ask for it. Short.
figure-families-answering = Отвечающие семьи

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-families-answering-formula = Дети, чья семья подтвердила прочтение объявлений месяца, требующих подтверждения ÷ дети, чьим семьям они направлены.

# Name of a figure: share of families’ messages answered within two days. Short.
figure-messages-answered = Сообщения с ответом

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-messages-answered-formula = Сообщения семей, на которые сотрудник ответил за два дня ÷ сообщения месяца, на которые ответили или которым уже два дня. Написанное в тихие часы считается с утра.

# Name of a figure: share of children about whom the family wrote something from home. Short.
figure-family-entries = Записи из дома

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-family-entries-formula = Дети, о которых семья в этом месяце написала хотя бы одно наблюдение из дома ÷ дети в списках.

# Name of a figure: share of family accounts that answered the questionnaires. Short.
figure-questionnaires-answered = Ответы на анкеты

# Formula of the figure, in words; ÷ divides what is counted by what it is counted of.
figure-questionnaires-answered-formula = Учётные записи семей, ответившие на анкеты, открытые в этом месяце ÷ учётные записи семей, которым они направлены. Кто именно ответил, нигде не видно.

# Of the command that derives every figure anew, one line for each batch. $last: id to go on after if it is broken off.
cli-rebuild-progress = Пересчитано организаций: { $done } из { $waiting } { $last }

# Last line of that command.
cli-rebuild-done = Показатели пересчитаны. Организаций: { $preschools }, секунд: { $seconds }.

# Refusal of that command: the preschool or district named is not there.
error-figure-no-place = Такой организации или района нет, либо в районе нет организаций.
