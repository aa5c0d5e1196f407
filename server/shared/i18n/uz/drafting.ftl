# Why an activity is proposed: it belongs to the theme of the week. One short sentence without a full stop.
because-theme = Hafta mavzusiga oid
# Why an activity is proposed: little was planned of its development area. $area: its title, $weeks: a number.
because-area_neglected = Soʻnggi { $weeks } haftada “{ $area }” sohasi kam rejalashtirilgan
# Why an activity is proposed: nothing has touched this indicator for weeks. $indicator: its title.
because-indicator_neglected = Koʻpdan beri rejalashtirilmagan koʻrsatkich: { $indicator }
# Why an activity is proposed: observations say that children still need it. $indicator: its title, $children: a number.
because-group_needs = Guruhdagi { $children } bola hali oʻrganmoqda: { $indicator }
# Why an activity is proposed: a small group is a good moment to watch children nobody has watched lately. $children: a number.
because-unobserved = Soʻnggi haftalarda { $children } bola kuzatilmagan: kichik guruhda kuzatish qulay
# Why an activity is proposed: it draws on the life of the region and belongs to the regional part.
because-local = Hududiy qism: oʻz yurtimiz hayotidan
# Why an activity is proposed: it belongs to the usual course of the day.
because-routine = Kun tartibining odatdagi qismi
# A goal of a development area in a monthly plan. $goals: what a child does, in the third person, parted by semicolons.
month-goal = Bola oʻz surʼatida: { $goals }.
# Words for families in a monthly plan. $theme: the month's theme, $advice: one or two sentences what to do at home; may be empty.
month-with-families = Bu oy mavzumiz: “{ $theme }”. Uyda ham shu haqda suhbatlashing. { $advice }
# Refusal: somebody else changed the month's plan meanwhile. $version: its present version, not shown.
error-monthly-plan-changed-meanwhile = Oy rejasini shu orada boshqa kishi oʻzgartirdi. Uni qayta oching va oʻzgartirishingizni takrorlang.
# Refusal: a goal of an area that the framework does not have. $area: its code.
error-monthly-plan-unknown-area = “{ $area }” rivojlanish sohasi bu yerda maʼlum emas.
# Refusal: an indicator that the framework does not have. $indicator: its code.
error-monthly-plan-unknown-indicator = “{ $indicator }” koʻrsatkichi bu yerda maʼlum emas.
# Refusal: coverage was asked for no weeks, or for too many. $most: the largest number of weeks.
error-coverage-wrong-weeks = Koʻpi bilan { $most } haftalik davrni tanlang; boshi oxiridan keyin boʻlmasin.
