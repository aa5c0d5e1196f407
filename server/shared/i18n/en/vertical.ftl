# Heading of a column of places: regions, districts, preschools, groups.
vertical-place = Place

# Heading of a column: names of figures.
vertical-figure = Figure

# Heading of a column: the value of a figure in the chosen month.
vertical-value = Value

# Heading of a column: the value of the month before.
vertical-previous = Month before

# Heading of a column: the change to the month before.
vertical-change = Change

# Heading of a column: a small line of the last twelve months.
vertical-course = 12 months

# Heading: how a figure stands among similar places.
vertical-similar = Among similar

# The upper part of a fraction: what counted.
vertical-numerator = Counted

# The lower part of a fraction: of how many.
vertical-denominator = Out of

# Heading of a column: how many entries are behind a figure.
vertical-entries = Entries

# Heading of a column: the parts of a figure, such as 12 of 20.
vertical-of = Made of

# Title of a printed report: a place in a month.
vertical-report = State of a place

# At the foot of a report. $moment: date and time.
vertical-report-made = made { $moment }

# In a narrow column of a report: what similar places come to. $median, $lower, $upper: values.
vertical-report-similar = median { $median }, half at { $lower } – { $upper }

# Button: opens the report as PDF.
vertical-report-get = Report (PDF)

# When the figures of the page were counted. $moment: date and time.
vertical-as-of = as of { $moment }

# Below a figure that the machine has not counted yet.
vertical-not-derived = Not counted yet

# Choice: which facet of quality to show.
vertical-facet = Facet

# Choice: all facets.
vertical-facets-all = All

# Choice: which figure colours the map.
vertical-tint = On the map

# Choice: which figure the chart of places shows.
vertical-tint-chart = In the chart

# Search box: the name of a district or a preschool.
vertical-find = District or preschool

# Heading over what a search found. $search: what was typed.
vertical-found = Found: “{ $search }”

# When a search found nothing.
vertical-found-none = No such place found

# What to do when a search found nothing.
vertical-found-none-hint = Try a part of the name, in Latin or Cyrillic letters.

# Heading over figures that should be looked at first.
vertical-attention = Needs attention

# When no figure stands out.
vertical-attention-none = Nothing lags, falls or is stale this month.

# When a place has no figures in the month at all.
vertical-nothing-yet = Nothing for this month yet

# What happens next where there are no figures.
vertical-nothing-yet-hint = Figures appear by themselves once educators keep plans and observations.

# Why a figure needs attention: three quarters of similar places do better.
vertical-reason-behind = Three quarters of similar places do better:

# Why a figure needs attention: it fell since the month before.
vertical-reason-falling = Fell noticeably since last month

# Why a figure needs attention: it was counted long ago. $moment: when.
vertical-reason-stale = Stale: counted { $moment }

# Why a figure needs attention: few tell it. $told of $places; $of: what they are, groups or preschools.
vertical-reason-few =
    { $of ->
        [groups] Few data: { $told } of { $places } groups
       *[preschools] Few data: { $told } of { $places } preschools
    }

# Above the figures: most of them were counted long ago. $count of $figures figures; $moment: the oldest.
vertical-stale = { $count } of { $figures } figures are stale: the oldest was counted { $moment }.

# Heading of a column: how the regions are spread.
vertical-among-regions = Across regions

# Under a small chart: the lowest and the highest value.
vertical-range = { $lowest } – { $highest }

# After the name of a figure: it is shown on the map.
vertical-map = on the map

# Read aloud: the list of shades of a map.
vertical-legend = Shades

# In the legend of a map: a place without a value.
vertical-legend-none = no value

# Above a table of places: only some figures are shown.
vertical-below-key = Key figures. Choose a facet above for the others.

# Standing among similar places: the last quarter. Short.
vertical-standing-behind = in the last quarter

# Standing among similar places: the middle half. Short.
vertical-standing-among = in the middle half

# Standing among similar places: the best quarter. Short.
vertical-standing-ahead = in the best quarter

# What similar places come to. $median: the middle one; half of them lie between $lower and $upper.
vertical-similar-told = median { $median }, half between { $lower } and { $upper }.

# The whole range of similar places.
vertical-similar-range = Lowest { $lowest }, highest { $highest }.

# When there are too few similar places to compare with.
vertical-similar-none = Too few similar places to compare with (five are needed).

# With whom a preschool is compared: in its region. $count: how many; $ownership and $size: of which kind.
vertical-similar-preschools-region = With { $count } similar preschools of the region ({ $ownership }, { $size })

# With whom a preschool is compared: in the whole country. $count: how many; $ownership and $size: of which kind.
vertical-similar-preschools-country = With { $count } similar preschools of the country ({ $ownership }, { $size })

# With what a region is compared. $count: how many regions.
vertical-similar-regions = With { $count } regions

# With what a district is compared. $count: how many districts.
vertical-similar-districts = With { $count } districts of the region

# Size of a preschool: up to 30 children.
vertical-size-family = up to 30 children

# Size of a preschool: 31 to 100 children.
vertical-size-small = 31–100 children

# Size of a preschool: 101 to 200 children.
vertical-size-middle = 101–200 children

# Size of a preschool: more than 200 children.
vertical-size-large = more than 200 children

# A school year. $first, $last: years.
vertical-school-year = School year { $first }/{ $last }

# Heading: the value of a figure in the chosen month.
vertical-now = State

# Why a number is hidden.
vertical-suppressed-why = Numbers about fewer than five children are not shown outside the preschool; a place beside is hidden too, so that none can be worked out.

# The value of the month before. $value: the value.
vertical-before = { $value } the month before

# Button: opens the entries behind a figure.
vertical-rows = Open the entries behind it

# In the explanation of a figure: how long it counts as fresh.
vertical-fresh = Fresh for

# So many days a figure counts as fresh. $days: a number.
vertical-fresh-days = { $days } days

# In the explanation of a figure: its unit.
vertical-unit = Unit

# Unit: a share, in percent.
vertical-unit-share = share, in percent

# Unit: so many for each group.
vertical-unit-per-group = per group

# Unit: a number.
vertical-unit-number = number

# Unit: minutes.
vertical-unit-minutes = minutes

# Unit: hours.
vertical-unit-hours = hours

# In the explanation of a figure: which way is better.
vertical-direction = Which way is better

# More is better.
vertical-direction-up = more is better

# Less is better.
vertical-direction-down = less is better

# In the explanation of a figure: the version of its formula.
vertical-version = Version of the formula

# Opens the formula as the machine counts it.
vertical-code = Formula as code

# Heading and read aloud: the course of a figure over school years.
vertical-years = Course over school years

# When there are too few months for a course.
vertical-years-none = Too few months to draw yet

# What happens next where there are too few months.
vertical-years-none-hint = A line appears once there are two months.

# Opens a table with the values of a chart.
vertical-as-table = As a table

# Heading: a figure told by areas of development.
vertical-areas = By development area

# Heading: how many regions lie where.
vertical-spread-region = How regions are spread

# Heading: how many districts lie where.
vertical-spread-district = How districts are spread

# Heading: how many preschools lie where.
vertical-spread-preschool = How preschools are spread

# Heading: how many groups lie where.
vertical-spread-group = How groups are spread

# Link below a chart: opens the list of preschools, those that need most support first.
vertical-spread-open = The list, those first that need most support

# Beside a mark under a chart: where the whole place lies. $place: its name, $value: its value.
vertical-spread-own = { $place }: { $value }

# Heading over links to other figures of the same facet.
vertical-others = Other figures of this facet

# Read aloud after a change: better than the month before.
vertical-trend-up = better

# Read aloud after a change: worse than the month before.
vertical-trend-down = worse

# Read aloud after a change: as the month before.
vertical-trend-even = unchanged
