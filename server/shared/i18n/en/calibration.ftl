# Refused: a calibration needs some described cases or one real child, not both and not neither.
error-calibration-nothing-to-judge = Choose what to judge: either some described cases or one child.

# Refused: a described case that was chosen does not exist.
error-calibration-unknown-case = One of the chosen cases was not found. Choose again from the list.

# Refused: the cases that were chosen belong to different versions of the framework of indicators.
error-calibration-different-frameworks = The chosen cases belong to different frameworks. Choose cases of one framework.

# Refused: a calibration about a real child names an assessment round that does not exist.
error-calibration-unknown-round = There is no such assessment round. Choose the round again.

# Refused: the child's age has no indicators in the framework, so there is nothing to judge.
error-calibration-no-indicators = There are no indicators for this age, so there is nothing to judge.

# Refused: somebody judges an item that is not part of this calibration.
error-calibration-unknown-item = This indicator is not part of this calibration. Reload the page.

# Refused: a level that the framework does not have.
error-calibration-wrong-level = The framework has no such level. Choose the level again.

# Refused: all one's levels are given and the others' are shown; they cannot be changed any more.
error-calibration-given-already = You have given all your levels and have seen those of others; yours cannot be changed any more.

# Refused: the calibration was closed.
error-calibration-closed = This calibration is closed; levels can no longer be given.

# Refused: a calibration with this inner number exists already. Happens very rarely.
error-calibration-id-taken = A calibration with this number exists already. Create it again.
