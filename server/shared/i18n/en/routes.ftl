# Refused: a difficulty of a child was dated in the future. Staff see it.
error-difficulty-in-future = This date has not come yet. Give the day when the difficulty was noticed or overcome.

# Refused: the day on which a difficulty was overcome is before the day it was noticed.
error-difficulty-overcome-before = A difficulty cannot be overcome before it was noticed. Check the dates.

# Refused: the development area named at a difficulty does not exist.
error-difficulty-unknown-area = There is no such area of development. Choose the area again.

# Refused: the specialist named at a difficulty does not work at this preschool.
error-difficulty-unknown-specialist = This specialist is not among the staff of your preschool. Choose another one from the list.

# Refused: somebody else changed or removed the difficulty since it was opened here; nothing was overwritten.
error-difficulty-changed-meanwhile = Somebody else has changed this entry meanwhile. Open it anew and make your changes again.

# Refused: a difficulty with this inner number belongs to another child. Happens very rarely.
error-difficulty-id-taken = An entry with this number exists already. Enter it again as a new one.

# Refused: somebody else wrote the child's route since it was opened here; nothing was overwritten.
error-route-changed-meanwhile = Somebody else has changed the child’s route meanwhile. Open it anew and make your changes again.

# Refused: a route was written for the stage after an assessment round that does not exist yet. $stage: 1 to 3.
error-route-no-round = Assessment round { $stage } has not been opened yet. It has to be opened first.

# Refused: a route was marked as reviewed without saying what was found.
error-route-review-missing = To mark the route as reviewed, write what was found.

# Refused: a next step of a route names an indicator that does not exist.
error-route-unknown-indicator = One of the next steps is not among the indicators. Choose it again.

# Refused: a route names an activity of the bank that does not exist or is not shared with this preschool.
error-route-unknown-activity = One of the chosen activities was not found in the bank. Take it out or choose another one.
