# Refusal: somebody else saved the preschool's programme in the meantime. $version: its version now, a number.
error-programme-changed-meanwhile = Somebody changed the programme in the meantime. Open it again and repeat your change.
# Refusal: the id that came with a new programme belongs to another one. Rare; trying again helps.
error-programme-id-taken = The programme could not be saved. Please try once more.
# Refusal: an order has put the programme in force already.
error-programme-approved-already = The programme is approved already.
# Refusal: the date of the order has not come yet. $day: a date like 2026-11-18.
error-programme-order-in-future = The date of the order, { $day }, has not come yet.
