# Place of the navigation: conversations of families and educators. One short word.
nav-messages = Messages
# Place of the navigation: announcements. One short word.
nav-announcements = News
# Button of a family at its child: write to the educators.
link-write = Write a message
# Button of staff at a child: write to its family.
link-write-family = Write to the family
# Button of a family: tell what was seen at home.
link-home = From home
# Button of a family at an entry: ask or answer about it. Short.
entry-ask = Ask
# Button of staff at an entry: write to the family about it. Short.
entry-tell-family = Write to family
# Sign at an entry that a family told. Short.
entry-from-home = From home
# In place of photos of an entry. $count: how many are not shown.
entry-photo-withheld = { $count ->
    [one] { $count } photo is not shown: the family has withdrawn its consent to photos.
   *[other] { $count } photos are not shown: the family has withdrawn its consent to photos.
 }
# Tab of a child's page: what the family allows. One word.
child-tab-consents = Consents
# Tab of a child's page: everything about the child as a file. Short.
child-tab-takeouts = Take home
# On a family's first screen: unread messages. $count: how many.
today-waits-messages = { $count ->
    [one] { $count } new message
   *[other] { $count } new messages
 }
# On a family's first screen: announcements to be acknowledged. $count: how many.
today-waits-acknowledge = { $count ->
    [one] { $count } announcement to confirm
   *[other] { $count } announcements to confirm
 }
# On a family's first screen: questionnaires not answered. $count: how many.
today-waits-answer = { $count ->
    [one] { $count } questionnaire asks for your opinion
   *[other] { $count } questionnaires ask for your opinion
 }
# On a family's first screen: purposes never asked about. $count: how many.
today-waits-consent = { $count ->
    [one] { $count } consent awaits your decision
   *[other] { $count } consents await your decision
 }
# Heading on a family's first screen, above a few things the child can do. $name: the child's given name.
today-can-now = { $name }: what works already
# Above one piece of advice on a family's first screen.
today-at-home = Try together at home
# Button: everything about how the child grows.
today-all-growth = All about growth
# Above a piece of advice for a family.
growth-at-home = At home together
# Heading: how a child developed from one assessment to the next.
growth-rounds = Through the school year
# Under that heading. The bars are about the child alone.
growth-rounds-hint = Your child is compared with nobody else: each bar is one assessment.
# Beside a bar: first assessment of the school year. $first and $last: calendar years.
growth-round-1 = Start of the year ({ $first }–{ $last })
# Beside a bar: assessment in the middle of the school year. $first and $last: calendar years.
growth-round-2 = Middle of the year ({ $first }–{ $last })
# Beside a bar: last assessment of the school year. $first and $last: calendar years.
growth-round-3 = End of the year ({ $first }–{ $last })
# Under the bars of an area: the last one is longer than the one before.
growth-grew = More works than the time before.
# Under the bars of an area: nothing much changed.
growth-steady = As steady as the time before.
# Under the bars of an area: the last one is shorter. Calm words.
growth-needs-care = This area needs a little more care now. Ask the educator for advice.
# Beside a reader of a child's data. $day: the day; $count: how often.
reader-times = { $day }, { $count ->
    [one] once
   *[other] { $count } times
 }
# Heading on the first screen of a family whose child has left. $name: the child.
left-title = { $name } has left our preschool
# Under that. $day: until when.
left-hint = Thank you for the time together! Until { $day } you may take the entries, photos and development card with you.
# Button under that.
left-take = Take everything home
# Above the files, for a family whose child has left. $name: the child; $day: until when.
takeouts-left = Everything about { $name } can be downloaded until { $day }. After that this page closes.
# Above the list of conversations.
messages-hint = Only the child's family and the staff of the preschool see these conversations.
# Label of the search in the list of conversations.
messages-search = Search by the child's name
# Where there are no conversations.
messages-none = No conversations yet
# Under that.
messages-none-hint = Once a child is in a group, its conversation appears here.
# Name of the button that fetches new messages.
messages-refresh = Refresh
# Title of a conversation. $name: the child.
message-about = About { $name }
# Where nothing was written yet.
message-none-yet = Nothing written yet
# Under that, in an empty conversation.
message-none-hint = Begin with a greeting: a word or two will do.
# Sign at a conversation. $count: unread messages. Short.
message-unread = { $count } new
# Button above a conversation: older messages.
message-earlier = Earlier messages
# Label of the field for a message.
message-write = Message
# Name of the button that sends a message.
message-send = Send
# In place of the field for those who may not write here.
message-only-read = You can only read this conversation.
# Name of the button that takes the entry off a message.
message-leave-entry = Leave the entry out
# Under an own message: the server has it. Short.
message-sent = Sent
# Under an own message: somebody has read it. Short.
message-read = Read
# Under an own message sent in quiet hours. $clock: when staff are told of it today.
message-heard-today = Will be read from { $clock }
# Under an own message sent in quiet hours. $day and $clock: when staff are told of it.
message-heard-later = Will be read on { $day } from { $clock }
# Under an own message that is still on the device.
message-waits = Waiting: goes when the connection is back
# Button at a refused message: gives its words back to be changed.
message-change = Change
# Name of the button that takes an own message back.
message-withdraw = Take the message back
# In place of a message that was taken back.
message-withdrawn = Message taken back
# Name of a button of staff. $name: the child.
message-to-family = Write to the family of { $name }
# Where there are no announcements.
announcements-none = No announcements now
# Under that, for a family.
announcements-none-hint = News of the preschool will appear here.
# Under that, for staff.
announcements-none-staff = Write here when there is something to tell the families.
# Button and title: write an announcement.
announcement-new = Write an announcement
# Button and title: change an announcement.
announcement-change = Change
# An announcement for every family of the preschool.
announcement-everybody = The whole preschool
# On an announcement. $day: until when it is shown.
announcement-until = until { $day }
# On an announcement: it was changed after it was published. Lower case.
announcement-edited = changed
# Button of a family at an announcement: one touch says that it was read.
announcement-acknowledge = We have read it
# The same where a family has several children. $name: the child.
announcement-acknowledge-for = We have read it ({ $name })
# At an announcement that the family has acknowledged.
announcement-acknowledged = The preschool knows that you have read it
# The same where a family has several children. $name: the child.
announcement-acknowledged-for = The preschool knows ({ $name })
# Button of staff: opens who has acknowledged. $done of $families.
announcement-count = Read: { $done } of { $families }
# Button: take an announcement back.
announcement-withdraw = Take back
# Title of the question before an announcement is taken back.
announcement-withdraw-ask = Take the announcement back?
# Under that. $title: the announcement.
announcement-withdraw-told = “{ $title }” will not be shown to families any more.
# Above the choice of who is to read.
announcement-for = For whom?
# Label of a field.
announcement-title = Title
# Label of a field.
announcement-text = Text
# Above the choice of a day.
announcement-shown-until = Shown until
# Switch: families are asked to say that they have read it.
announcement-needs = Ask families to confirm that they have read it
# Button below an announcement that is being written: it goes to the families.
announcement-publish = Publish
# In passing: the announcement is out.
announcement-sent = The families have the announcement
# In passing: the announcement waits on the device.
announcement-waits = Kept on the device, goes when the connection is back
# Where an announcement is not there any more.
announcement-gone = This announcement is not there any more
# Title: who has acknowledged an announcement.
announcement-who = Who has read it?
# Heading. $count: families that have not acknowledged yet.
announcement-missing = Not yet: { $count }
# Heading. $count: families that have acknowledged.
announcement-done = Have read it: { $count }
# Where every family has acknowledged.
announcement-all = Every family has read it
# Where an announcement is for no child.
announcement-nobody = There is no family yet whom this is for
# Title: questionnaires for families.
questionnaires = Questionnaires
# Where no questionnaire is open.
questionnaires-none = No questionnaire now
# Under that.
questionnaires-none-hint = When the preschool asks for your opinion, it appears here.
# Under the name of a questionnaire. $count: questions; $until: last day.
questionnaire-facts = { $count ->
    [one] { $count } question, until { $until }
   *[other] { $count } questions, until { $until }
 }
# Under the name of a questionnaire that was answered.
questionnaire-answered = You have answered, thank you
# Where the answers are still on the device.
questionnaire-waits = The answers are on the device and go when the connection is back.
# Before a questionnaire: nobody is known by the answers.
questionnaire-nameless = Answers carry no name: nobody sees who answered what.
# Button: to the first question.
questionnaire-begin = Begin
# Above a question. $place of $count.
questionnaire-place = Question { $place } of { $count }
# Under a question that need not be answered.
questionnaire-optional = You may leave this out
# Above choices of which several may be taken.
questionnaire-several = You may choose several
# Name of a step of a scale for those who listen. $number of 5; $low and $high: its ends.
questionnaire-step = { $number } (1 – { $low }, 5 – { $high })
# Label of a field.
questionnaire-own-words = In your own words
# At a question that must be answered.
questionnaire-answer-needed = Answer to go on
# Button: to the next question.
questionnaire-next = Next
# Button: send all answers.
questionnaire-send = Send
# After a questionnaire.
questionnaire-thanks = Thank you!
# Under that.
questionnaire-thanks-hint = Your opinion has reached the preschool.
# Where a questionnaire is not open any more.
questionnaire-gone = This questionnaire is closed
# Above the consents.
consents-hint = Here you decide what you allow. You may withdraw any time, and it is obeyed at once.
# Above the consents, for staff: the texts below are those the family reads.
consents-hint-staff = This is what the family is told. Only the family decides.
# Above the consents, for staff who write down a signed sheet.
consents-paper-hint = Here you write down what the family has signed on paper.
# Heading above everything that was said about consents.
consents-history = What was said when
# Purpose of a consent.
consent-photos = Photos
# What that purpose means, in plain words.
consent-photos-means = Photos with your child are seen by the educators of the group and the families of the children in the picture. Nobody else.
# What happens when that consent is refused or withdrawn.
consent-photos-then = Photos with your child are hidden from everybody at once, from staff too. Pictures of your child alone stay visible to you. The words of entries remain.
# Said after that consent was given.
consent-photos-given-told = Thank you. The group sees the photos.
# Said after that consent was refused or withdrawn.
consent-photos-withdrawn-told = Done. Others do not see photos with your child any more.
# Purpose of a consent.
consent-sharing = Showing outside the preschool
# What that purpose means, in plain words.
consent-sharing-means = A work or photo of your child may be shown outside the preschool, at an exhibition or to another preschool.
# What happens when that consent is refused or withdrawn.
consent-sharing-then = Works and photos of your child stay inside the preschool.
# Said after that consent was given.
consent-sharing-given-told = Thank you, your consent is noted.
# Said after that consent was refused or withdrawn.
consent-sharing-withdrawn-told = Done. Nothing leaves the preschool.
# Purpose of a consent.
consent-research = Research
# What that purpose means, in plain words.
consent-research-means = Those who study how children develop count your child's figures without a name, together with those of others.
# What happens when that consent is refused or withdrawn.
consent-research-then = From now on your child's figures are left out of research.
# Said after that consent was given.
consent-research-given-told = Thank you for helping research!
# Said after that consent was refused or withdrawn.
consent-research-withdrawn-told = Done. The figures are left out.
# Standing of a consent: nothing was said yet.
consent-not-asked = Not decided yet
# Standing of a consent, for staff: the family has not said anything yet.
consent-not-asked-staff = The family has not decided yet
# Button of staff: the family has signed that it allows this.
consent-paper-give = The family allows it
# Button of staff: the family has signed that it does not allow this.
consent-paper-refuse = The family does not allow it
# Standing of a consent.
consent-given = Given
# Standing of a consent.
consent-refused = Not given
# Beside who said it: from a signed sheet. Lower case.
consent-on-paper = on paper
# Button.
consent-give = I allow it
# Button where nothing was said yet.
consent-refuse = I do not allow it
# Button where the consent was given.
consent-withdraw = Withdraw the consent
# Button of the question that tells what happens.
consent-no = Yes, not allowed
# Title of that question. $purpose: the purpose.
consent-withdraw-ask = { $purpose }: not allowed?
# Title: everything about a child as files.
takeouts = Take it home
# Heading above the files that were asked for.
takeouts-asked = Your files
# Kind of file: everything about a child.
takeout-kind-archive = Everything in one file
# What that file holds.
takeout-archive-means = All entries, photos, messages and development cards with their dates and captions. This file is yours for ever.
# Button.
takeout-archive-ask = Make the file
# Kind of file: a year's works and photos as a book.
takeout-kind-portfolio = Portfolio of a year
# What that file holds.
takeout-portfolio-means = A school year as a book with photos (PDF), to print and to keep.
# Button.
takeout-portfolio-ask = Make the portfolio
# Above the choice of a school year.
takeout-which-year = Which school year?
# A school year. $first and $last: calendar years.
takeout-year = { $first }–{ $last }
# Heading above the choice of a language.
takeout-language = Language of the file
# Above the languages.
takeout-language-hint = Headings and captions are in this language
# How a file stands. $asked: when it was asked for.
takeout-waiting = Waiting, asked for on { $asked }
# How a file stands.
takeout-running = Being made. You may close this page, it goes on.
# How a file stands. $until: until when it is kept.
takeout-ready = Ready, kept until { $until }
# How a file stands.
takeout-failed = It could not be made. Ask for it again.
# How a file stands. $asked: when it was asked for.
takeout-expired = No longer kept (asked for on { $asked }). You may ask again.
# Button.
takeout-download = Download
# Beside that button. $size: a number of megabytes.
takeout-size = { $size } MB
# Title: what a family saw at home.
home-entry = From home
# Above the field. $name: the child's given name.
home-hint = What did { $name } do or say at home? The educator reads it and builds on it.
# Label of the field.
home-text = What did you see?
# Under the field when it is empty.
home-need-text = Write a word or two
# Above the choice of a day.
home-day = On which day?
# Button.
home-send = Send to the educator
# In passing: the entry is on the server.
home-sent = Thank you! The educator has it.
# In passing: the entry is on the device.
home-waits = Kept on the device, goes when the connection is back.
