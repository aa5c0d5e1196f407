# A group was to get a name that another group of the school year has. $name: that name.
error-group-name-taken = There is a group “{ $name }” in this school year already. Choose another name.

# A group was to be closed. $children: how many children are enrolled in it beyond that day.
error-group-has-children =
    There { $children ->
        [one] is { $children } child
       *[other] are { $children } children
    } in the group. Move them to another group first.

# A day was to be added to the preschool's own calendar twice. $day: the date, like 2026-12-01.
error-calendar-day-taken = { $day } is in the calendar already. Remove it first.

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-state = state

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-private = private

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-partnership = public-private partnership

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-family = family-based

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-general = general

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-combined = combined

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-multi = multi-profile specialised

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-specialised = specialised
