# A problem with an activity of the bank, in a form or in a cell of a sheet. $area: what was written.
error-bank-unknown-area = The programme in force has no area “{ $area }”. Choose an area from the list.

# A problem with an activity of the bank, in a form or in a cell of a sheet. $indicator: its code.
error-bank-unknown-indicator = The programme in force has no indicator “{ $indicator }”. Remove it or choose another.

# A problem with an activity of the bank, in a form or in a cell of a sheet. $indicator: its code.
error-bank-indicator-of-other-age = The indicator “{ $indicator }” belongs to another age. Choose one that suits.

# A problem with an activity of the bank, in a form or in a cell of a sheet.
error-bank-centre-elsewhere = A centre is named only for activities at the centres. Remove it or change the part of the day.

# A problem with an activity of the bank, in a form or in a cell of a sheet.
error-bank-centre-missing = Choose the centre at which the activity takes place.

# A problem with an activity of the bank, in a form or in a cell of a sheet.
error-bank-unknown-theme = The grid of themes has no such week of that month. For an activity of no theme leave both empty.

# Refusal: only leading staff share with the district.
error-bank-district-by-leading = The methodist or the head shares with the district. For now share within the preschool.

# Import of activities, a problem of a cell. $value: what stands there.
error-bank-word-unknown = “{ $value }” is not understood. Write one of the words on the sheet “Choices”.

# Import of activities, a problem of a cell. $most: a number.
error-bank-too-many-lines = This cell has more than { $most } lines. Shorten it.

# Import of activities, a problem of a line. $line: the other line.
error-bank-slug-repeated = This activity already stands in line { NUMBER($line, useGrouping: 0) }. Delete the one not needed, or give each its own code.

# Import of activities, a problem of a line: the code is taken by somebody else's activity.
error-bank-slug-of-another = This code belongs to another author's activity. Write another code.

# Import of activities: a needed column is not in the sheet. $column: its code.
error-bank-column-missing = The column “{ $column }” is missing. Download the empty sheet and copy the list into it.

# Import of activities: the file is not an XLSX workbook.
error-input-no-workbook = This is not an XLSX sheet. Save the sheet as XLSX.

# Ages an activity is for: 3 to 5 years.
bank-band-younger = 3–5 years

# Ages an activity is for: 5 to 7 years.
bank-band-older = 5–7 years

# How far an activity is shared: its author alone sees it.
bank-sharing-own = only me

# How far an activity is shared: with everybody of the preschool.
bank-sharing-preschool = our preschool

# How far an activity is shared: with the preschools of the district.
bank-sharing-district = district

# A choice in the sheet of activities.
bank-yes = yes

# A choice in the sheet of activities.
bank-no = no

# Name of the sheet in which activities are written.
bank-sheet-activities = Activities

# Name of the sheet that lists what may be chosen.
bank-sheet-choices = Choices

# Column of the sheet of activities and field of the form.
bank-column-slug = Code (optional)

# Column of the sheet of activities and field of the form.
bank-column-title-uz = Title (Uzbek)

# Column of the sheet of activities and field of the form.
bank-column-title-ru = Title (Russian)

# Column of the sheet of activities and field of the form.
bank-column-title-en = Title (English)

# Column of the sheet of activities and field of the form.
bank-column-band = Age

# Column of the sheet of activities and field of the form.
bank-column-month = Month of the theme

# Column of the sheet of activities and field of the form.
bank-column-week = Week of the theme

# Column of the sheet of activities and field of the form.
bank-column-area = Development area

# Column of the sheet of activities and field of the form.
bank-column-indicators = Indicators

# Column of the sheet of activities and field of the form.
bank-column-part-of-day = Part of the day

# Column of the sheet of activities and field of the form.
bank-column-centre = Centre

# Column of the sheet of activities and field of the form.
bank-column-minutes = Minutes

# Column of the sheet of activities and field of the form.
bank-column-local = Local

# Column of the sheet of activities and field of the form.
bank-column-aim = Aim

# Column of the sheet of activities and field of the form.
bank-column-course = Course (a step a line)

# Column of the sheet of activities and field of the form.
bank-column-materials = Materials (one a line)

# Column of the sheet of activities and field of the form.
bank-column-simpler = Easier

# Column of the sheet of activities and field of the form.
bank-column-harder = Harder

# Column of the sheet of activities and field of the form.
bank-column-language = Language of the text

# Column of the sheet of activities and field of the form.
bank-column-sharing = Who sees it

# Menu and title: the bank of activities.
page-menu-bank = Activities

# Under the title of the bank.
page-bank-hint = The project's ready activities, our preschool's, and those the district shares. This week's theme comes first.

# Button: write a new activity.
page-bank-new = New activity

# Button and title: bring in activities from a sheet.
page-bank-import = From a sheet

# Label of the search box.
page-bank-words = Word from the title or aim

# Choice of a filter: no filter.
page-bank-any = all

# Filter: whose activities.
page-bank-whose = Whose

# Filter and mark: the project's own activities.
page-bank-whose-project = the project's

# Filter: activities of this preschool.
page-bank-whose-preschool = our preschool's

# Filter: the reader's own activities.
page-bank-whose-own = my own

# Filter: activities of other preschools of the district.
page-bank-whose-district = the district's

# Filter and field: the theme of the grid an activity belongs to.
page-bank-theme = Theme

# Choice: an activity of no theme.
page-bank-no-theme = no theme

# Button: apply the filters.
page-bank-show = Show

# Heading of a column: the activity.
page-bank-activity = Activity

# Heading of a column and label: who wrote the activity.
page-bank-author = Author

# Heading of a column: in how many submitted weeks it stands.
page-bank-uses = In plans

# In how many submitted weeks an activity stands. $count: a number.
page-bank-used =
    { $count ->
        [0] In no plan yet
        [one] In { $count } weekly plan
       *[other] In { $count } weekly plans
    }

# Where the bank has nothing at all.
page-bank-empty = No activities here yet

# Under that.
page-bank-empty-hint = Write the first one, or bring them in from a sheet.

# Heading: how an activity goes, step by step.
page-bank-course = Course

# Heading: what is needed for an activity.
page-bank-materials = Materials

# Heading: how to adapt an activity for a child.
page-bank-adapt = Adapting it

# Mark: an activity of the local share of the programme.
page-bank-local = for the local share

# Button: share an activity with the whole preschool.
page-bank-share-preschool = Share with the preschool

# Button: share an activity with the preschools of the district.
page-bank-share-district = Share with the district

# Button: only the author shall see the activity.
page-bank-share-own = Stop sharing

# Title of the form: write the activity otherwise.
page-bank-change = Change the activity

# Button: takes the activity out of the bank.
page-bank-withdraw = Take out of the bank

# Under that button.
page-bank-withdraw-hint = Plans already made with it stay as they are.

# Hint at a field where each line is one entry.
page-bank-line-each = Each on a line of its own.

# Hint at the indicators that may be ticked.
page-bank-indicators-hint = At most 6, those that suit the age.

# Unfolds the filters of the list.
page-bank-filters = Filters

# Heading of a column: the development area, short.
page-bank-area = Area

# Hint at the titles.
page-bank-title-hint = Write it in at least one language.

# Under the title of the import.
page-bank-import-hint = Download the empty sheet, fill it in and send it here. First you are shown what would change.

# Link: the empty sheet.
page-bank-sheet = Download the empty sheet

# Field: the file.
page-bank-file = XLSX sheet

# Button: look at what the sheet would bring.
page-bank-look = Check

# Heading above what the sheet would bring.
page-bank-would = In the sheet

# Above the figures of the preview: new activities.
page-bank-would-new = new

# Above the figures of the preview: activities that would change.
page-bank-would-changed = changed

# Above the figures of the preview: activities that stay.
page-bank-would-unchanged = unchanged

# Heading above the problems. $count: how many.
page-bank-problems = Problems: { $count }

# Under that heading.
page-bank-problems-hint = Nothing was written. Mend the sheet and send it again.

# Where a problem is. $line: the line, $column: the heading of the column.
page-bank-line = line { NUMBER($line, useGrouping: 0) }, { $column }

# Button: bring in what was shown.
page-bank-confirm = Add to the bank

# Where the sheet has nothing new.
page-bank-nothing-new = Everything in the sheet is in the bank already.

# After the import.
page-bank-done = The activities were added to the bank.

# Field: choose the same file once more to confirm.
page-bank-again = Choose the same sheet once more
