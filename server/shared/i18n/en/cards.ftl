# A new assessment round was refused: its days do not follow each other, or lie outside the school year. Shown to a head or methodist.
error-round-wrong-dates = A round begins and ends within its school year, and does not end before it begins. Check the dates.
# A round was refused: its days meet those of another round of the year, or lie on the wrong side of them.
error-round-overlaps = These days meet those of another round of this school year. Choose days between the rounds.
# A new round was refused: the school year has a round of this number ($number: 1 initial, 2 basic, 3 final) already.
error-round-exists = Round { $number } of this school year exists already.
# A new round was refused: the round before it ($number) was never opened.
error-round-earlier-missing = Round { $number } comes first. Open it before this one.
# A new round was refused: the round before it ($number) is still open.
error-round-earlier-open = Round { $number } is still open. Close it first.
# A new round was refused: no development framework is in force at this installation.
error-round-no-framework = No development framework is in force, so there is nothing to mark yet. Ask your administrator.
# The days of a round cannot be changed: it is closed.
error-round-closed = This round is closed. Open it again to change its dates.
# Opening a closed round again was refused: a later round of the same year exists.
error-round-not-newest = Only the last round of a school year can be opened again. A later round exists.
# A mark was refused: the round is closed or the child's card is complete, and the educator may not correct it. Shown to an educator.
error-card-closed = This card is closed for marking. Ask the methodist or the head to correct it.
# A mark in a closed round or on a complete card was refused: it needs a reason in words.
error-card-reason-missing = Write why the mark is corrected after closing.
# A mark was refused: the framework of the round has no such level.
error-card-wrong-level = The framework of this round has no such level. Choose the level again.
# A mark was refused: the indicator belongs to another framework than the round's.
error-card-wrong-indicator = This indicator does not belong to the framework of this round. Open the card again.
# A mark was refused: an entry named as its evidence is not about this child.
error-card-unknown-evidence = One of the entries named as evidence is not about this child. Choose the evidence again.
# Completing a card was refused: nothing is marked on it.
error-card-nothing-marked = Nothing is marked on this card yet.
# The readiness view was refused: it exists only for groups of the last year before school.
error-card-not-preparatory = Readiness for school is shown for the groups of the last year before school only.
