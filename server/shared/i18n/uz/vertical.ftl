# Heading of a column of places: regions, districts, preschools, groups.
vertical-place = Joy

# Heading of a column: names of figures.
vertical-figure = Koʻrsatkich

# Heading of a column: the value of a figure in the chosen month.
vertical-value = Qiymati

# Heading of a column: the value of the month before.
vertical-previous = Oʻtgan oyda

# Heading of a column: the change to the month before.
vertical-change = Oʻzgarishi

# Heading of a column: a small line of the last twelve months.
vertical-course = 12 oy

# Heading: how a figure stands among similar places.
vertical-similar = Oʻxshashlar orasida

# The upper part of a fraction: what counted.
vertical-numerator = Hisobga olindi

# The lower part of a fraction: of how many.
vertical-denominator = Jami

# Heading of a column: how many entries are behind a figure.
vertical-entries = Yozuvlar

# Heading of a column: the parts of a figure, such as 12 of 20.
vertical-of = Nimadan

# Title of a printed report: a place in a month.
vertical-report = Joy holati

# At the foot of a report. $moment: date and time.
vertical-report-made = { $moment } da tuzildi

# In a narrow column of a report: what similar places come to. $median, $lower, $upper: values.
vertical-report-similar = mediana { $median }, yarmi { $lower } – { $upper }

# Button: opens the report as PDF.
vertical-report-get = Hisobot (PDF)

# When the figures of the page were counted. $moment: date and time.
vertical-as-of = { $moment } holatiga koʻra

# Below a figure that the machine has not counted yet.
vertical-not-derived = Hali hisoblanmagan

# Choice: which facet of quality to show.
vertical-facet = Yoʻnalish

# Choice: all facets.
vertical-facets-all = Barchasi

# Choice: which figure colours the map.
vertical-tint = Xaritada

# Choice: which figure the chart of places shows.
vertical-tint-chart = Diagrammada

# Search box: the name of a district or a preschool.
vertical-find = Tuman yoki bogʻcha nomi

# Heading over what a search found. $search: what was typed.
vertical-found = Topildi: “{ $search }”

# When a search found nothing.
vertical-found-none = Bunday joy topilmadi

# What to do when a search found nothing.
vertical-found-none-hint = Nomning bir qismini yozib koʻring: lotin va kirill yozuvi farq qilmaydi.

# Heading over figures that should be looked at first.
vertical-attention = Eʼtibor talab qiladi

# When no figure stands out.
vertical-attention-none = Bu oyda ajralib turgan, pasaygan yoki eskirgan koʻrsatkich yoʻq.

# When a place has no figures in the month at all.
vertical-nothing-yet = Bu oy uchun hali maʼlumot yoʻq

# What happens next where there are no figures.
vertical-nothing-yet-hint = Tarbiyachilar reja va kuzatuv yozishi bilan koʻrsatkichlar oʻzi paydo boʻladi.

# Why a figure needs attention: three quarters of similar places do better.
vertical-reason-behind = Oʻxshashlarning toʻrtdan uchi yaxshiroq:

# Why a figure needs attention: it fell since the month before.
vertical-reason-falling = Oʻtgan oydan beri sezilarli pasaydi

# Why a figure needs attention: it was counted long ago. $moment: when.
vertical-reason-stale = Eskirgan: { $moment } da hisoblangan

# Why a figure needs attention: few tell it. $told of $places; $of: what they are, groups or preschools.
vertical-reason-few =
    { $of ->
        [groups] Maʼlumot kam: { $places } guruhdan { $told } tasi
       *[preschools] Maʼlumot kam: { $places } bogʻchadan { $told } tasi
    }

# Above the figures: most of them were counted long ago. $count of $figures figures; $moment: the oldest.
vertical-stale = { $figures } koʻrsatkichdan { $count } tasi eskirgan: eng eskisi { $moment } da hisoblangan.

# Heading of a column: how the regions are spread.
vertical-among-regions = Hududlar orasida

# Under a small chart: the lowest and the highest value.
vertical-range = { $lowest } – { $highest }

# After the name of a figure: it is shown on the map.
vertical-map = xaritada

# Read aloud: the list of shades of a map.
vertical-legend = Ranglar

# In the legend of a map: a place without a value.
vertical-legend-none = maʼlumot yoʻq

# Above a table of places: only some figures are shown.
vertical-below-key = Asosiy koʻrsatkichlar. Qolganlari uchun yuqorida yoʻnalishni tanlang.

# Standing among similar places: the last quarter. Short.
vertical-standing-behind = oxirgi chorakda

# Standing among similar places: the middle half. Short.
vertical-standing-among = oʻrta yarmida

# Standing among similar places: the best quarter. Short.
vertical-standing-ahead = eng yaxshi chorakda

# What similar places come to. $median: the middle one; half of them lie between $lower and $upper.
vertical-similar-told = mediana { $median }, yarmi { $lower } – { $upper } oraligʻida.

# The whole range of similar places.
vertical-similar-range = Eng pasti { $lowest }, eng yuqorisi { $highest }.

# When there are too few similar places to compare with.
vertical-similar-none = Solishtirish uchun oʻxshash joylar yetarli emas (kamida beshta kerak).

# With whom a preschool is compared: in its region. $count: how many; $ownership and $size: of which kind.
vertical-similar-preschools-region = Hududdagi { $count } ta oʻxshash bogʻcha bilan ({ $ownership }, { $size })

# With whom a preschool is compared: in the whole country. $count: how many; $ownership and $size: of which kind.
vertical-similar-preschools-country = Mamlakatdagi { $count } ta oʻxshash bogʻcha bilan ({ $ownership }, { $size })

# With what a region is compared. $count: how many regions.
vertical-similar-regions = { $count } ta hudud bilan

# With what a district is compared. $count: how many districts.
vertical-similar-districts = Hududdagi { $count } ta tuman va shahar bilan

# Size of a preschool: up to 30 children.
vertical-size-family = 30 bolagacha

# Size of a preschool: 31 to 100 children.
vertical-size-small = 31–100 bola

# Size of a preschool: 101 to 200 children.
vertical-size-middle = 101–200 bola

# Size of a preschool: more than 200 children.
vertical-size-large = 200 dan koʻp bola

# A school year. $first, $last: years.
vertical-school-year = { $first }/{ $last } oʻquv yili

# Heading: the value of a figure in the chosen month.
vertical-now = Hozirgi holat

# Why a number is hidden.
vertical-suppressed-why = Beshtadan kam bola haqidagi sonlar bogʻchadan tashqarida koʻrsatilmaydi; ayirib topib boʻlmasligi uchun yonidagi joy ham yashiriladi.

# The value of the month before. $value: the value.
vertical-before = oʻtgan oyda { $value }

# Button: opens the entries behind a figure.
vertical-rows = Asosidagi yozuvlarni ochish

# In the explanation of a figure: how long it counts as fresh.
vertical-fresh = Yangilik muddati

# So many days a figure counts as fresh. $days: a number.
vertical-fresh-days = { $days } kun

# In the explanation of a figure: its unit.
vertical-unit = Oʻlchov birligi

# Unit: a share, in percent.
vertical-unit-share = ulush, foizda

# Unit: so many for each group.
vertical-unit-per-group = bir guruhga

# Unit: a number.
vertical-unit-number = son

# Unit: minutes.
vertical-unit-minutes = daqiqa

# Unit: hours.
vertical-unit-hours = soat

# In the explanation of a figure: which way is better.
vertical-direction = Qaysi tomonga yaxshi

# More is better.
vertical-direction-up = koʻproq boʻlgani yaxshi

# Less is better.
vertical-direction-down = kamroq boʻlgani yaxshi

# In the explanation of a figure: the version of its formula.
vertical-version = Formula versiyasi

# Opens the formula as the machine counts it.
vertical-code = Formula: dastur kodi

# Heading and read aloud: the course of a figure over school years.
vertical-years = Oʻquv yillari boʻyicha oʻzgarishi

# When there are too few months for a course.
vertical-years-none = Chizish uchun oylar hali kam

# What happens next where there are too few months.
vertical-years-none-hint = Kamida ikki oylik maʼlumot toʻplangach, chiziq paydo boʻladi.

# Opens a table with the values of a chart.
vertical-as-table = Jadval koʻrinishida

# Heading: a figure told by areas of development.
vertical-areas = Rivojlanish sohalari boʻyicha

# Heading: how many regions lie where.
vertical-spread-region = Hududlar taqsimoti

# Heading: how many districts lie where.
vertical-spread-district = Tumanlar taqsimoti

# Heading: how many preschools lie where.
vertical-spread-preschool = Bogʻchalar taqsimoti

# Heading: how many groups lie where.
vertical-spread-group = Guruhlar taqsimoti

# Link below a chart: opens the list of preschools, those that need most support first.
vertical-spread-open = Eng koʻp yordam kerak boʻlganlardan boshlab roʻyxat

# Beside a mark under a chart: where the whole place lies. $place: its name, $value: its value.
vertical-spread-own = { $place }: { $value }

# Heading over links to other figures of the same facet.
vertical-others = Shu yoʻnalishdagi boshqa koʻrsatkichlar

# Read aloud after a change: better than the month before.
vertical-trend-up = yaxshilandi

# Read aloud after a change: worse than the month before.
vertical-trend-down = yomonlashdi

# Read aloud after a change: as the month before.
vertical-trend-even = oʻzgarmadi
