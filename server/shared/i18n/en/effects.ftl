# Refusal below a field: no such entry of the initial stage is known.
error-effects-unknown-entry = The initial stage has no such entry.

# Refusal below a field of the initial stage. $least and $most: the ends between which a number is believed.
error-effects-out-of-range = Write a number from { $least } to { $most }.

# Refusal: the form of the initial stage was sent without any number.
error-effects-stage-empty = Write at least one number: an initial stage has to say something.

# Refusal below the field of the day the initial stage describes.
error-effects-stage-day = This day cannot be after today or too long ago.

# Refusal: the span that was asked for is backwards or longer than three years.
error-effects-span = A span has to begin before it ends and last three years at most.

# Name of the first effect: time and labour saved. Short.
effect-time-saved = Time and labour saved

# Name of the second effect: the head knows the state of things. Short.
effect-awareness = Awareness of the state of things

# Name of the third effect: how fast decisions are made and carried out. Short.
effect-decision-speed = Speed of decisions

# Name of the fourth effect: decisions rest on evidence and bring what was expected. Short.
effect-justification = Justification and result of decisions

# Name of the fifth effect: how much of the record writes itself. Short.
effect-automation = Automation of information processes

# Name of the sixth effect: the intellectual potential of the team. Short.
effect-team-potential = Intellectual potential of the team

# How the first effect is counted, in words.
effect-time-saved-formula = For each task (minutes before − minutes now) ÷ minutes before, then the mean × 100. Minutes now: the median time of active editing of one plan, without pauses. At least 3 plans are needed. Annual, monthly and weekly plans are measured; development cards are not yet, so that the score is always partial.

# How the second effect is counted, in words.
effect-awareness-formula = Key indicators that the head opened in each month while they were fresh ÷ all key indicators × 100. It counts that they were opened, not that they were understood.

# How the third effect is counted, in words.
effect-decision-speed-formula = The mean of three parts × 100: time saved from signal to decision, time saved from decision to done (both (before − median now) ÷ before), and the share of tasks done in time. Each part needs at least 3 cases; one that is missing is left out.

# How the fourth effect is counted, in words.
effect-justification-formula = (Decisions with evidence and an expected result ÷ all decisions) × (decisions whose expectation was met ÷ decisions measured again) × 100. At least 3 decisions are needed. It does not prove that the decision caused the result.

# How the fifth effect is counted, in words.
effect-automation-formula = Records that the product made or filled in and a person left as they were ÷ all records × 100. Observations are written by hand and stand in the denominator. At least 20 records are needed.

# How the sixth effect is counted, in words.
effect-team-potential-formula = The mean of the parts there are × 100: course completion (the share of the staff with a certificate of the 24-hour course, once a course was held in the region), growth hours, agreement of raters (the mean kappa of calibrations) and sharing of practice (the mean of the share of educators who shared and the share of practices that colleagues took). The product has no growth hours yet, so that the score is partial.

# A raw value and an entry of the form: minutes for one weekly plan.
effect-part-weekly-minutes = One weekly plan

# A raw value and an entry of the form: minutes for one monthly plan.
effect-part-monthly-minutes = One monthly plan

# A raw value and an entry of the form: minutes for one annual plan of a group.
effect-part-annual-minutes = One annual plan of a group

# A raw value that is not measured yet: minutes for one development card.
effect-part-card-minutes = One development card

# A raw value and an entry of the form: key indicators known when they were needed.
effect-part-known-percent = Key indicators seen in time

# A raw value and an entry of the form: median hours from a signal to a decision.
effect-part-decision-hours = From signal to decision

# A raw value and an entry of the form: median hours from a decision until it was carried out.
effect-part-done-hours = From decision to done

# A raw value: share of tasks done by their date.
effect-part-tasks-in-time = Tasks done in time

# A raw value and an entry of the form: share of decisions that rest on evidence and say what is expected.
effect-part-evidence-percent = Decisions resting on evidence

# A raw value: share of measured decisions whose expectation was met.
effect-part-expectations-met = Expectation was met

# A raw value and an entry of the form: share of records that were derived or prefilled.
effect-part-prefilled-percent = Records that filled themselves, altogether

# A raw value: activities of weekly plans that were drafted or taken from the bank and kept.
effect-part-records-activities = Activities of weekly plans

# A raw value: weeks of annual plans that were kept as drafted.
effect-part-records-annual-weeks = Weeks of annual plans

# A raw value: texts of monthly plans that were kept as drafted.
effect-part-records-monthly-fields = Sections of monthly plans

# A raw value: marks of development cards that equal what was proposed.
effect-part-records-card-marks = Card marks, the proposal taken

# A raw value: figures of months that were derived without anybody typing.
effect-part-records-figures = Derived figures

# A raw value: observations; all of them are written by hand.
effect-part-records-observations = Observations (written by hand)

# A raw value that does not exist yet: completion of the course.
effect-part-course-completion = Course completion

# A raw value that does not exist yet: hours of professional growth.
effect-part-growth-hours = Growth hours

# A raw value: mean kappa of the calibrations of the span, 0 to 1.
effect-part-rater-agreement = Agreement of raters (kappa)

# A raw value and an entry of the form: how many practices were shared with colleagues.
effect-part-shared-practices = Practices shared

# A raw value: share of educators who shared a practice.
effect-part-sharing-educators = Educators who shared

# A raw value: share of shared practices that colleagues used.
effect-part-practices-reused = Practices colleagues took up

# Why an effect has no score.
effect-missing-too-few-plans = The time of 3 plans has not been measured yet.

# Why an effect has no score: the initial stage does not say what to compare with.
effect-missing-no-baseline = There is no initial stage to compare with.

# Why an effect has no score.
effect-missing-no-key-indicators = No key indicators are defined.

# Why an effect has no score.
effect-missing-no-head = No head of this preschool has an account.

# Why an effect has no score.
effect-missing-too-few-decisions = Fewer than 3 decisions have been made yet.

# Why an effect has no score.
effect-missing-nothing-measured = The result of no decision has been measured again yet.

# Why an effect has no score.
effect-missing-too-few-records = The span has fewer than 20 records.

# Why an effect has no score.
effect-missing-no-sources = None of its sources says anything yet.

# In place of a raw value: nothing of it is in the span.
effect-missing-nothing-yet = nothing yet

# In place of a raw value: the product does not measure it yet.
effect-missing-not-built = not measured by the product yet

# A number of minutes. $value: the number as text.
effect-unit-minutes = { $value } min

# A number of hours. $value: the number as text.
effect-unit-hours = { $value } h

# A percentage. $value: the number as text.
effect-unit-percent = { $value } %

# A plain number. $value: the number as text.
effect-unit-number = { $value }

# An agreement from 0 to 1. $value: the number as text.
effect-unit-kappa = { $value }

# Behind a value: from how many cases it comes. $count: a number.
effect-cases =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }

# Behind a share: the part and the whole it comes from. $part of $whole, both numbers as text.
effect-of-whole = { $part } of { $whole }

# Below a field of the initial stage.
effect-stage-weekly-minutes-hint = How many minutes an educator took to write one weekly plan.

# Below a field of the initial stage.
effect-stage-monthly-minutes-hint = How many minutes one monthly plan took.

# Below a field of the initial stage.
effect-stage-annual-minutes-hint = How many minutes one annual plan of a group took (1 hour = 60).

# Below a field of the initial stage.
effect-stage-known-percent-hint = Of the key indicators, how many percent the head knew within the month without asking.

# Below a field of the initial stage.
effect-stage-decision-hours-hint = Hours from a problem being noticed to a decision (1 day = 24).

# Below a field of the initial stage.
effect-stage-done-hours-hint = Hours from a decision until it was carried out (1 week = 168).

# Below a field of the initial stage.
effect-stage-evidence-percent-hint = How many percent of decisions rested on written evidence and said what was expected.

# Below a field of the initial stage.
effect-stage-prefilled-percent-hint = How many percent of records and reports came about without being copied by hand. Write 0 if none did.

# Below a field of the initial stage.
effect-stage-shared-practices-hint = How many pieces of work were shared with colleagues in a school year.

# Menu entry and title of the page of the six effects.
page-effects = Six effects

# Below the title: what the page shows.
page-effects-hint = Counted from the product's own record: nobody writes a report. From 0 to 100, with the raw values beside.

# Before the first day of the span.
page-effects-from = From

# Before the last day of the span.
page-effects-until = Until

# The score of an effect. $score: a number as text, of 100.
page-effects-score = { $score } of 100

# Sign at a score: some of its parts are missing. Short, lower case.
page-effects-partial = partial

# In place of a score. Short.
page-effects-none = No score

# Opens how an effect is counted.
page-effects-how = How it is counted

# Head of a column: what was in the initial stage. Short.
page-effects-before = Before

# Head of a column: what is now. Short.
page-effects-now = Now

# Head of the column with raw values. Short.
page-effects-what = What is counted

# Button: opens the form of the initial stage.
page-stage-set = Set the initial stage

# Button: opens the form of the initial stage that is set already.
page-stage-change = Change the initial stage

# Says with what the six effects are compared. $day: a date, $name: who set it.
page-stage-told = Initial stage: { $day } ({ $name })

# Says that no initial stage is set.
page-stage-none = No initial stage is set yet. Without it time saved and speed are not counted.

# Title of the form.
page-stage = Initial stage

# Below the title of the form.
page-stage-hint = How it was before work with Nihol began. Write what you know and leave the rest empty. Every change is kept as a version of its own.

# Above the form: some fields hold what the product measured in its first full month.
page-stage-proposed = Some fields hold what was measured in the first full month. You may change them.

# Sign at a field that holds a measured value. $value: the number as text.
page-stage-measured = Measured in the first month: { $value }

# Label of the day that the initial stage describes.
page-stage-day = As of which day

# Label of free words about the initial stage.
page-stage-words = Remark: where these numbers come from

# Button that keeps the initial stage.
page-stage-save = Save

# Heading over earlier versions of the initial stage.
page-stage-earlier = Earlier versions

# An earlier version. $number: its number, $day: a date, $name: who set it, $count: how many entries.
page-stage-version =
    Version { $number }: { $day }, { $name }, { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    }

# Unit behind the label of a field: minutes.
effect-in-minutes = minutes

# Unit behind the label of a field: hours.
effect-in-hours = hours

# Unit behind the label of a field: percent.
effect-in-percent = %

# Unit behind the label of a field: a number of things.
effect-in-number = pieces

# Link to the paper of the six effects as PDF.
page-effects-pdf = PDF

# Below the title of the spread. $month: a month with its year.
page-effects-spread-of = { $month }: spread over preschools

# Below the title of the spread.
page-effects-spread-hint = Counted at night. Where fewer than 5 preschools have a score no spread is shown.

# How many preschools have a score. $telling of $preschools, numbers as text.
page-effects-telling = { $telling } of { $preschools } preschools have a score

# In place of a spread: too few preschools.
page-effects-too-few = Fewer than 5 preschools have a score

# Name of the middle value of a spread.
page-effects-median = median

# The middle half of the preschools lies between two scores. $lower and $upper: numbers as text.
page-effects-middle-half = middle half: { $lower }–{ $upper }

# Where nothing has been derived for a place yet.
page-effects-nothing = Nothing has been counted yet

# Under that.
page-effects-nothing-hint = Effects are counted every night. Look again tomorrow.

# Heading over the medians of the places below.
page-effects-below = Medians of the places below

# Title of the paper of the six effects.
effect-paper-title = Six effects: initial stage and now

# Name of the paper's file, without ending.
effect-paper-name = Six effects

# The span of the paper. $first and $last: dates.
effect-paper-span = from { $first } to { $last }

# Head of a column of the paper.
effect-paper-effect = Effect

# Head of a column of the paper.
effect-paper-before = Initial stage

# Head of a column of the paper.
effect-paper-now = Now

# Head of a column of the paper: the score.
effect-paper-score = 0–100

# Label of the day of the initial stage, on the paper.
effect-paper-stage = Day of the initial stage

# Label of the preschool's remark, on the paper.
effect-paper-words = Remark

# Heading over the formulas, on the paper.
effect-paper-formulas = How it is counted

# At the foot of the paper.
effect-paper-foot = All numbers are counted from the record of the system; “partial” means that some sources do not exist yet.
