# Button and title.
page-calibration-new = New calibration

# Under the tabs.
page-calibrations-hint = Two or more people mark the same on their own, then look at the differences together. It is no test but practice in meaning the same by the levels.

# Where there are none.
page-calibrations-none = No calibrations yet

# Under that.
page-calibrations-none-hint = Begin with a few described cases.

# Sort of a calibration. Lower case.
page-calibration-of-cases = described cases

# Sort of a calibration. Lower case.
page-calibration-of-child = a real child

# $count: people who have marked.
page-calibration-raters = marked by { $count }

# Sign. Lower case.
page-calibration-closed = closed

# Sign. Lower case.
page-calibration-given = you have marked

# Sign. Lower case.
page-calibration-waits = waits for your marks

# Under the title.
page-calibration-new-hint = Choose described cases or one real child. Educators mark in the app, you mark here.

# Label.
page-calibration-title = Title

# Legend.
page-calibration-cases = Described cases

# Under that.
page-calibration-cases-hint = These children do not exist: the cases were written for practice. At most 12.

# $count: indicators of a case. Lower case.
page-calibration-items =
    { $count ->
        [one] { $count } indicator
       *[other] { $count } indicators
    }

# Where there are no cases.
page-calibration-no-cases = No cases are loaded.

# Legend.
page-calibration-or-child = Or a real child

# Under that.
page-calibration-child-hint = Choose a child and a round; leave the cases unticked.

# Button.
page-calibration-begin = Begin

# Button.
page-calibration-close = Close

# $names: people.
page-calibration-marked-by = Marked by: { $names }

# Where nobody has marked.
page-calibration-nobody = Nobody has marked yet.

# Heading.
page-calibration-my-marks = My marks

# Under that.
page-calibration-my-marks-hint = Others' marks show once you have given yours.

# Link to a child.
page-calibration-look = Look at the child's observations

# Button.
page-calibration-give = Give the marks

# Heading.
page-agreement = How far we agree

# Under that.
page-agreement-hint = For each pair: how many marks are the same, and how far that is beyond chance.

# Column of the project's own judgement.
page-agreement-ours = Our judgement

# Sign under a pair. Lower case.
page-agreement-expected = against the judgement of the case's author

# $share: percent, $items: how many marks.
page-agreement-same =
    { $items ->
        [one] { $share } of { $items } mark are the same
       *[other] { $share } of { $items } marks are the same
    }

# $kappa: a number.
page-agreement-kappa = Kappa { $kappa }

# Below −1, the left end of a scale of agreement: each says the opposite of the other.
page-agreement-end-opposite = the opposite

# Below 0, the middle of that scale: agreement as by chance. Lower case.
page-agreement-end-chance = by chance

# Below 1, the right end of that scale: full agreement. Lower case.
page-agreement-end-whole = in full

# $kappa with its interval.
page-agreement-kappa-between = Kappa { $kappa }; with 95 % confidence between { $low } and { $high }

# Agreement in plain words.
page-agreement-unknown = Too few marks to say

# Agreement in plain words.
page-agreement-almost-perfect = Almost full agreement

# Agreement in plain words.
page-agreement-substantial = Good agreement

# Agreement in plain words.
page-agreement-moderate = Moderate agreement: talk about the differences

# Agreement in plain words.
page-agreement-fair = Weak agreement: settle together what the levels mean

# Agreement in plain words.
page-agreement-slight = Agreement hardly beyond chance

# Agreement in plain words, where the interval is wide.
page-agreement-uncertain = The interval is wide: more marks are needed

# Opens the explanation.
page-agreement-how = How this is counted

# The explanation.
page-agreement-how-told = Kappa leaves out what chance would make equal: 1 – all marks are the same, 0 – as by chance, below zero – worse than chance. A neighbouring level counts as less of a difference than a distant one. The band shows where the true value may lie: the fewer marks, the wider it is.

# Notice.
page-agreement-waits = Your marks are kept. Once a second person has marked, the agreement shows here.

# Notice.
page-agreement-none = There are not enough marks yet to show agreement.

# Heading.
page-differences = Differences

# Under that.
page-differences-hint = Talk about why you saw it differently: not who is right but what you looked at.

# Where there are none.
page-differences-none = No differences: all marks are the same.
