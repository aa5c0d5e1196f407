# Entry of the menu and title: the preschool and its families.
page-menu-families = Families

# Tab and title.
page-section-announcements = Announcements

# Tab and title.
page-section-conversations = Messages

# Tab and title.
page-section-questionnaires = Questionnaires

# Tab and title.
page-section-consents = Consents

# Tab of a child's page.
page-tab-messages = Messages

# Tab of a child's page.
page-tab-consents = Consents

# Tab of a child's page: all data in one file.
page-tab-takeout = Take home

# For whom: every family of the preschool.
page-whole-preschool = The whole preschool

# Label.
page-for-whom = For whom

# Sign. Lower case.
page-edited = edited

# Label: a child.
page-child = Child

# Button and title.
page-announcement-new = Write an announcement

# Title.
page-announcement-change = Change the announcement

# Label.
page-announcement-title = Title

# Label.
page-announcement-text = Text

# Label: date.
page-announcement-until = Shown until

# Box.
page-announcement-acknowledge = Ask families to acknowledge it

# Button.
page-announcement-publish = Publish

# Title and button.
page-announcement-withdraw = Withdraw

# Under that.
page-announcement-withdraw-hint = Nobody will see the announcement any more.

# Where there are none.
page-announcements-none = No announcements

# Under that.
page-announcements-none-hint = What you write shows to families in the app.

# $day: date. Lower case.
page-shown-until = shown until { $day }

# How many families have acknowledged.
page-acknowledged = Acknowledged: { $done } of { $whole }

# Title: who has acknowledged.
page-acknowledgements = Who has acknowledged

# Sign. Lower case.
page-acknowledged-yes = acknowledged

# Sign. Lower case.
page-acknowledged-no = not yet

# Button and title.
page-questionnaire-new = New questionnaire

# Title.
page-questionnaire-change = Change the questionnaire

# Label.
page-questionnaire-title = Title

# Label.
page-questionnaire-introduction = Introduction

# Label: date.
page-questionnaire-until = Open until

# Button.
page-questionnaire-save = Save the draft

# Button.
page-questionnaire-do-open = Open to families

# Under that.
page-questionnaire-open-hint = Once open, the questions stay as they are. Answers are nameless: who answered what is not kept.

# Button.
page-questionnaire-close = Close the questionnaire

# Button.
page-questionnaire-remove = Remove the draft

# Sign. Lower case.
page-questionnaire-draft = draft

# Sign. Lower case.
page-questionnaire-open = open

# Sign. Lower case.
page-questionnaire-closed = closed

# Where there are none.
page-questionnaires-none = No questionnaires

# Under that.
page-questionnaires-none-hint = Write the first: a few questions are enough.

# $day: date. Lower case.
page-open-until = until { $day }

# How many families have answered.
page-answered = Answered: { $done } of { $whole }

# Heading.
page-questions = Questions

# Legend. $number: place of a question.
page-question-number = Question { $number }

# Label.
page-question-said = Text of the question

# Kind of a question.
page-question-text = free text

# Label.
page-question-kind = Kind of answer

# Kind of a question.
page-question-one = one answer

# Kind of a question.
page-question-many = several answers

# Kind of a question.
page-question-scale = a scale from 1 to 5

# Label.
page-question-choices = Choices

# Under that.
page-question-choices-hint = Each on its own line. For a scale: the first line says what 1 means, the second 5. Leave empty for free text.

# Box.
page-question-required = An answer is required

# Button.
page-question-add = Add a question

# Button.
page-question-remove = Remove the question

# Button.
page-question-up = Move up

# Heading.
page-results = Results

# Under that.
page-results-hint = A question with fewer than five answers is not shown. Answers are nameless.

# After the number of answers.
page-results-later = Results show once the questionnaire is closed.

# Where a result is hidden.
page-result-suppressed = Fewer than five answers: the result is not shown, so that nobody can be recognised.

# $count: answers.
page-answers-count =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }

# $mean: from 1 to 5. Lower case.
page-scale-mean = mean { $mean } of 5

# What consents are.
page-consents-hint = Consent is given purpose by purpose and can be withdrawn at any time. Once withdrawn, pictures of the child show to nobody at once.

# Purpose of a consent.
page-consent-photos = Photos in the group's feed

# Purpose of a consent.
page-consent-sharing = Sharing beyond the preschool

# Purpose of a consent.
page-consent-research = Research (nameless)

# Explains a purpose.
page-consent-photos-hint = Families of the group see pictures of the child together with others.

# Explains a purpose.
page-consent-sharing-hint = A picture may be used outside the preschool.

# Explains a purpose.
page-consent-research-hint = Data of development are counted without names.

# Sign and part of a line.
page-consent-given = Given

# Sign and part of a line.
page-consent-refused = Refused

# Sign.
page-consent-not-asked = Not asked

# $purpose: name, $given of $whole children.
page-consent-count = { $purpose }: given for { $given } of { $whole }

# Link.
page-consent-record = Write down from paper

# Above two buttons.
page-consent-from-paper = Write down from a signed sheet:

# Button.
page-consent-agrees = Agrees

# Button.
page-consent-disagrees = Does not agree

# Sign. Lower case.
page-consent-on-paper = on paper

# Heading.
page-consent-history = History

# Sign. $count: messages.
page-unread = { $count } new

# Where there are none.
page-conversations-none = No messages

# Under that.
page-conversations-none-hint = Write to a family from the child's page.

# Where there are none.
page-messages-none = No messages yet

# Under that.
page-messages-none-hint = Be the first to write.

# Above a list.
page-messages-newest = Newest first.

# Button.
page-messages-read = Mark as read

# Label.
page-message-new = Message to the family

# Button.
page-message-send = Send

# Button.
page-message-withdraw = Withdraw

# In place of a withdrawn text.
page-message-withdrawn = Message withdrawn

# Sign. Lower case.
page-message-family = family

# $text: beginning of an observation.
page-message-about = About the observation: { $text }

# $count: readers. Lower case.
page-message-read = read by { $count }

# Lower case.
page-message-unread = not read yet

# What can be taken home.
page-takeout-hint = Everything about the child in one file: entries, pictures, cards, with dates and captions.

# Title of a form.
page-takeout-ask = Ask for a file

# Button.
page-takeout-do = Prepare

# Label.
page-takeout-kind = What

# Label: school year of a portfolio.
page-takeout-year = School year of the portfolio

# Kind of a file.
page-takeout-archive = Everything (ZIP)

# Kind of a file.
page-takeout-portfolio = A year's portfolio (PDF)

# Button.
page-takeout-fetch = Download

# $size: megabytes.
page-takeout-size = { $size } MB

# $day: date. Lower case.
page-takeout-until = until { $day }

# $share: percent. Lower case.
page-takeout-running = being made, { $share }

# Sign. Lower case.
page-takeout-failed = failed

# Sign. Lower case.
page-takeout-expired = expired

# Sign. Lower case.
page-takeout-ready = ready
