# A group was to get a name that another group of the school year has. $name: that name.
error-group-name-taken = Shu oʻquv yilida “{ $name }” guruhi allaqachon bor. Boshqa nom tanlang.

# A group was to be closed. $children: how many children are enrolled in it beyond that day.
error-group-has-children = Guruhda { $children } ta bola bor. Avval ularni boshqa guruhga oʻtkazing.

# A day was to be added to the preschool's own calendar twice. $day: the date, like 2026-12-01.
error-calendar-day-taken = { $day } kuni taqvimga allaqachon kiritilgan. Avval uni oʻchiring.

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-state = davlat

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-private = xususiy

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-partnership = davlat-xususiy sherikchilik

# Kind of a preschool by whose it is, lower case, in a list or a choice.
ownership-family = oilaviy

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-general = umumiy

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-combined = qoʻshma

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-multi = koʻp tarmoqli ixtisoslashtirilgan

# Kind of a preschool by its profile, lower case, in a list or a choice.
profile-specialised = ixtisoslashtirilgan
