# Where an account sees no children.
children-none = No children for you to see
# Under that.
children-none-hint = Once you belong to a preschool, its children appear here.
# Label of the search field.
children-search = Search by name
# Where a search finds nobody.
children-not-found = Nobody found
# Under that.
children-not-found-hint = Try another spelling: Latin or Cyrillic, both work.
# Button on a child's page.
child-observe = Write an observation
# Tab of a child's page: the entries by date.
child-tab-timeline = Timeline
# Tab of a child's page.
child-tab-growth = Growth
# Tab of a child's page: groups and guardians.
child-tab-about = About
# Tab of a child's page: who has read these data.
child-tab-readers = Who has read
# Under that heading.
child-readers-hint = Who opened this child's data, and when.
# Heading above the groups a child was in.
child-groups = Groups
# End of a period that still runs.
child-until-now = today
# Heading.
child-guardians = Parents and guardians
# Button: takes an entry back.
entry-withdraw = Withdraw
# Where a child has no entries.
timeline-empty = No entries yet
# Under that.
timeline-empty-hint = Write the first observation: one sentence is enough.
# Where nothing is known of a child's growth.
growth-nothing = Too few observations yet
# Under that.
growth-nothing-hint = As entries come in, growth is told here in plain words.
# In an area's card: number of entries.
growth-seen = 
    { $count ->
        [0] no observations yet
        [one] { $count } observation
       *[other] { $count } observations
    }
# Heading: what the child does on its own.
growth-can = Does on their own
# Heading: what the child does with help.
growth-learns = Is learning with help
# Heading: what comes next.
growth-next = What comes next
# In an area's card without entries.
growth-area-nothing = Nothing is noted yet in this area that the child does alone or with help.
