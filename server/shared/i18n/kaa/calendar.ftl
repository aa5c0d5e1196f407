### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.
### Names of months and days, which Babel does not know in these letters. Only this catalogue has no likeness in Uzbek.

# A month, within a date. Lower case.
kaa-month-1 = yanvar
# A month, within a date. Lower case.
kaa-month-2 = fevral
# A month, within a date. Lower case.
kaa-month-3 = mart
# A month, within a date. Lower case.
kaa-month-4 = aprel
# A month, within a date. Lower case.
kaa-month-5 = may
# A month, within a date. Lower case.
kaa-month-6 = iyun
# A month, within a date. Lower case.
kaa-month-7 = iyul
# A month, within a date. Lower case.
kaa-month-8 = avgust
# A month, within a date. Lower case.
kaa-month-9 = sentyabr
# A month, within a date. Lower case.
kaa-month-10 = oktyabr
# A month, within a date. Lower case.
kaa-month-11 = noyabr
# A month, within a date. Lower case.
kaa-month-12 = dekabr
# Monday. Lower case.
kaa-weekday-1 = dúyshembi
# Tuesday. Lower case.
kaa-weekday-2 = siyshembi
# Wednesday. Lower case.
kaa-weekday-3 = sárshembi
# Thursday. Lower case.
kaa-weekday-4 = piyshembi
# Friday. Lower case.
kaa-weekday-5 = juma
# Saturday. Lower case.
kaa-weekday-6 = shembi
# Sunday. Lower case.
kaa-weekday-7 = ekshenbi
