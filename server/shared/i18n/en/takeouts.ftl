# Refusal of a download that was asked for under an id of another one. Hardly ever seen.
error-takeout-exists = This request was already used for something else. Please ask again.

# A download that nobody finished making in time.
error-takeout-unfinished = The file was not ready in time. Please ask for it again.

# Refusal of one more download while several are being made. $limit: how many at a time.
error-takeout-too-many = { $limit } files of this child are being made right now. Ask for the next one once they are ready.

# On the page in the archive, under the child's name. $date: the birth date in words.
takeout-born = born { $date }

# On the page in the archive. $date: the day on which the archive was asked for.
takeout-made = Archive of { $date }

# Note in the archive and the portfolio. $number: how many pictures.
takeout-withheld = { $number ->
    [one] { $number } picture is left out: it shows other children whose families have not agreed.
   *[other] { $number } pictures are left out: they show other children whose families have not agreed.
}

# Note in the archive and the portfolio. $number: how many pictures.
takeout-missing = { $number ->
    [one] { $number } picture could not be read.
   *[other] { $number } pictures could not be read.
}

# Name of the list of links at the top of the page in the archive, for screen readers.
takeout-contents = Contents

# Heading of the page in the archive: groups and dates.
takeout-groups = Groups

# In the list of groups instead of a last day: the child is still there.
takeout-to-this-day = to this day

# Heading of the page in the archive: entries by date.
takeout-timeline = Diary

# Beside an entry that the family wrote itself.
takeout-from-home = written at home

# Below an entry that is about other children too, who are not named.
takeout-with-others = and others

# Heading of the page in the archive: how the child grows, area by area.
takeout-growth = Growth

# Heading above sentences: what the child does without help.
takeout-can = Does alone

# Heading above sentences: what the child does with help.
takeout-learns = Is learning

# Heading above sentences: what may come next.
takeout-next = Next steps

# Heading of the page in the archive: development cards.
takeout-cards = Development cards

# The first of three rounds of a school year.
takeout-round-1 = Initial round

# The second of three rounds of a school year.
takeout-round-2 = Basic round

# The third of three rounds of a school year.
takeout-round-3 = Final round

# Heading of the page in the archive: the child's own route.
takeout-route = Individual route

# A stage of the child's own route: before the first round.
takeout-stage-0 = Start of the year

# A stage of the child's own route: after the first round.
takeout-stage-1 = After the initial round

# A stage of the child's own route: after the second round.
takeout-stage-2 = After the basic round

# A stage of the child's own route: after the third round.
takeout-stage-3 = After the final round

# Heading within the child's own route.
takeout-strengths = Strengths

# Heading within the child's own route: what was chosen to do.
takeout-activities = Chosen activities

# Heading within the child's own route: what came of it.
takeout-review = What has changed

# Heading of the page in the archive: messages between the family and the preschool.
takeout-messages = Messages

# Last line of the page in the archive.
takeout-about = The pictures are in the folder “photos”: the date is in each name, date and caption are written inside. Other programmes can read the file “data.json”.

# Title of the PDF of one school year.
takeout-portfolio = Portfolio

# A school year. $first and $last: calendar years as text.
takeout-school-year = School year { $first }–{ $last }

# On the cover of a portfolio without entries.
takeout-nothing-yet = There are no entries in this school year yet.
