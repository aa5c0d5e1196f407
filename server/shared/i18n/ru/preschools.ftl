# A group was to get a name that another group of the school year has. $name: that name.
error-group-name-taken = В этом учебном году группа «{ $name }» уже есть. Выберите другое название.

# A group was to be closed. $children: how many children are enrolled in it beyond that day.
error-group-has-children =
    В группе { $children ->
        [one] { $children } ребёнок
        [few] { $children } ребёнка
       *[other] { $children } детей
    }. Сначала переведите их в другую группу.

# A day was to be added to the preschool's own calendar twice. $day: the date, like 2026-12-01.
error-calendar-day-taken = День { $day } уже внесён в календарь. Сначала удалите его.

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-state = государственный

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-private = частный

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-partnership = государственно-частное партнёрство

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-family = семейный

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-general = общего типа

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-combined = комбинированный

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-multi = многопрофильный специализированный

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-specialised = специализированный
