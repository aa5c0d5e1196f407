# A new assessment round was refused: its days do not follow each other, or lie outside the school year. Shown to a head or methodist.
error-round-wrong-dates = Этап начинается и заканчивается внутри учебного года и не кончается раньше, чем начался. Проверьте даты.
# A round was refused: its days meet those of another round of the year, or lie on the wrong side of them.
error-round-overlaps = Эти дни пересекаются с другим этапом этого учебного года. Выберите дни между этапами.
# A new round was refused: the school year has a round of this number ($number: 1 initial, 2 basic, 3 final) already.
error-round-exists = Этап { $number } этого учебного года уже есть.
# A new round was refused: the round before it ($number) was never opened.
error-round-earlier-missing = Сначала идёт этап { $number }. Откройте его раньше этого.
# A new round was refused: the round before it ($number) is still open.
error-round-earlier-open = Этап { $number } ещё открыт. Сначала закройте его.
# A new round was refused: no development framework is in force at this installation.
error-round-no-framework = Ни одна программа развития не действует, отмечать пока нечего. Обратитесь к администратору.
# The days of a round cannot be changed: it is closed.
error-round-closed = Этот этап закрыт. Чтобы изменить даты, откройте его снова.
# Opening a closed round again was refused: a later round of the same year exists.
error-round-not-newest = Снова открыть можно только последний этап учебного года, а здесь есть более поздний.
# A mark was refused: the round is closed or the child's card is complete, and the educator may not correct it. Shown to an educator.
error-card-closed = Эта карта закрыта для отметок. Попросите методиста или заведующую исправить её.
# A mark in a closed round or on a complete card was refused: it needs a reason in words.
error-card-reason-missing = Напишите, почему отметка исправляется после закрытия.
# A mark was refused: the framework of the round has no such level.
error-card-wrong-level = В программе этого этапа нет такого уровня. Выберите уровень заново.
# A mark was refused: the indicator belongs to another framework than the round's.
error-card-wrong-indicator = Этот показатель не из программы этого этапа. Откройте карту заново.
# A mark was refused: an entry named as its evidence is not about this child.
error-card-unknown-evidence = Одна из записей, названных основанием, не об этом ребёнке. Выберите основание заново.
# Completing a card was refused: nothing is marked on it.
error-card-nothing-marked = На этой карте ещё ничего не отмечено.
# The readiness view was refused: it exists only for groups of the last year before school.
error-card-not-preparatory = Готовность к школе показывается только для групп последнего года перед школой.
