# Entry of the menu and title: the library of didactic materials.
page-menu-library = Library

# Tab: all materials.
media-page-place-library = Resources

# Tab and title: collections of materials.
media-page-place-collections = Collections

# Tab and title: requests to share materials, and reports.
media-page-place-requests = Sharing

# Tab and title: what the library lacks.
media-page-place-gaps = Gaps

# Tab and title: packs for places without Internet.
media-page-place-packs = Packs

# Tab and title: how much room the files take.
media-page-place-storage = Storage

# Label of the one search field.
media-page-search = Title, word or author

# Choice of a filter: any.
media-page-any = any

# Unfolds the filters.
media-page-filters = Filters

# Label: kind of a material.
media-page-kind = Kind

# Chip: materials of every kind.
media-page-all-kinds = All

# Chip: my favourites.
media-page-favourites = ★ Favourites

# Chip: what I used lately.
media-page-recent = Recently used

# Kind of a material.
media-page-kind-card-set = Cards

# Kind of a material.
media-page-kind-picture-set = Picture set

# Kind of a material.
media-page-kind-picture = Picture

# Kind of a material.
media-page-kind-presentation = Presentation

# Kind of a material.
media-page-kind-video = Video

# Kind of a material.
media-page-kind-audio = Sound

# Kind of a material.
media-page-kind-game = Game

# Kind of a material.
media-page-kind-worksheet = Worksheet

# Kind of a material.
media-page-kind-outline = Activity outline

# Label: theme of a week.
media-page-theme = Week theme

# Label: themes of weeks.
media-page-themes = Themes

# Label: age groups.
media-page-ages = Age

# Value: for every age.
media-page-every-age = every age

# Label: development areas.
media-page-areas = Development area

# Label: indicators of the development framework that a material helps with.
media-page-indicators = What it develops

# Below the label of indicators.
media-page-indicators-hint = Choose the indicators that the material helps with: 20 at most.

# Label: language of a material.
media-page-language = Language

# Label of a filter: how far materials are shared.
media-page-whose = Whose

# Choice of that filter.
media-page-whose-mine = only mine

# Choice of that filter.
media-page-whose-preschool = our preschool’s

# Choice of that filter.
media-page-whose-district = for the district

# Choice of that filter.
media-page-whose-everybody = for everybody

# For whom a material is. Lower case.
media-page-reach-mine = only for me

# For whom a material is. Lower case.
media-page-reach-preschool = for the preschool

# For whom a material is. Lower case.
media-page-reach-district = for the district

# For whom a material is. Lower case.
media-page-reach-everybody = for everybody

# Under the title: this week's theme, whose materials come first. $theme: its name.
media-page-week-now = This week’s theme: { $theme }. What fits it comes first.

# Sign on a material of this week's theme. Lower case.
media-page-this-week = this week

# Sign on a favourite. Lower case.
media-page-favourite = favourite

# How many materials were found. $count: a whole number.
media-page-found =
    { $count ->
        [one] { $count } resource
       *[other] { $count } resources
    }

# There are at least so many. $count: a whole number.
media-page-found-many = More than { $count } resources

# Where nothing was found.
media-page-none-hint = Write less or take a filter off. Latin and Cyrillic find each other.

# Where the library is empty.
media-page-empty = The library is empty so far

# Under that.
media-page-empty-hint = Add pictures, cards, films or worksheets: colleagues will find them too.

# Number of pages. $count: a whole number.
media-page-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }

# How often a material was used. $count: a whole number.
media-page-used =
    { $count ->
        [one] Used once
       *[other] Used { $count } times
    }

# State of a file. Lower case.
media-page-state-waiting = being checked

# State of a file. Lower case.
media-page-state-refused = not accepted

# State of a file. Lower case.
media-page-state-ready = ready

# Button: makes a favourite of it.
media-page-keep = Keep as favourite

# Button: takes it out of the favourites.
media-page-let-go = A favourite

# Button: opens or saves the file.
media-page-download = Download
# Name of the choice between the copies of a video, for screen readers.
media-page-film-copies = Which copy to show

# Notice after something was done.
media-page-done-added = The resource is in the library.

# Notice after something was done.
media-page-done-changed = The changes are saved.

# Notice after something was done.
media-page-done-shared = The request is sent. You will see the decision under “Sharing”.

# Notice after something was done.
media-page-done-reported = Thank you, your report is sent. You will see the answer under “Sharing”.

# On a material whose file is being checked.
media-page-checking = The file is being checked. Reload the page in a moment.

# On a material that is not shown: a family has not agreed.
media-page-withheld = This resource is not shown: the family of a child in it has not agreed.

# Button: begins a game.
media-page-play = Play

# Under a game: how long its address lives.
media-page-play-hint = The game neither reaches the Internet nor keeps anything. If it stops, reload the page.

# Name of the part where pages or cards are leafed through.
media-page-look = Look

# Name of a picture for those who listen. $number: its number.
media-page-leaf = Picture { $number }

# Which page or card is shown. $number of $count.
media-page-leaf-of = { $number } of { $count }

# Link to the page before.
media-page-before = ‹ Back

# Link to the page after.
media-page-after = Next ›

# Name of the picture on the back of a card.
media-page-back = Back of the card

# Heading above the facts of a material.
media-page-about = About the resource

# Label: author.
media-page-author = Author

# Label: how a material may be used.
media-page-licence = How it may be used

# A licence in plain words.
media-page-licence-cc-by-4-0 = Freely, naming the author

# A licence in plain words.
media-page-licence-cc-by-sa-4-0 = Naming the author, changes on the same terms

# A licence in plain words.
media-page-licence-cc0-1-0 = Without any condition

# A licence in plain words.
media-page-licence-cc-by-nc-4-0 = Naming the author, not to earn money

# A licence in plain words.
media-page-licence-cc-by-nc-sa-4-0 = Naming the author, not to earn money, changes on the same terms

# A licence in plain words.
media-page-licence-cc-by-nd-4-0 = Naming the author, unchanged

# A licence in plain words.
media-page-licence-cc-by-nc-nd-4-0 = Naming the author, unchanged, not to earn money

# A licence in plain words.
media-page-licence-public-domain = Public domain

# A licence in plain words.
media-page-licence-all-rights-reserved = Only within the preschool: somebody else’s work

# Label: where a material was taken from.
media-page-source = Source

# Label: for whom a material is.
media-page-for-whom = For whom

# Which edition of a shared material. $number.
media-page-edition = edition { $number }

# Label: when it was added.
media-page-added = Added

# Heading: how often it was used and what came of it.
media-page-effect = Use and effect

# Where nobody has used it yet.
media-page-not-used = Nobody has used it yet.

# In how many preschools. $count: a whole number.
media-page-reused = in { $count } preschools

# What came of it. $helped of $rated ratings say the children were taken by it.
media-page-helped = The children were taken by it: { $helped } of { $rated } ratings

# A rating after use.
media-page-rating-3 = The children were taken by it

# A rating after use.
media-page-rating-2 = Partly

# A rating after use.
media-page-rating-1 = It did not work

# Unfolds: note what came of it.
media-page-rate = Note the effect

# Label: a word on the effect.
media-page-rating-words = A word or two

# Heading: plans that name it.
media-page-planned-in = In plans

# Heading: printing.
media-page-print = Print

# Label: how many cards on a sheet.
media-page-per-page = On a sheet

# Label: where the words stand on printed cards.
media-page-words = Words

# Choice of that.
media-page-words-front = below the picture

# Choice of that.
media-page-words-back = on the back

# Choice of that.
media-page-words-none = without words

# Label: language of the printed words.
media-page-words-language = Language of the words

# Button: makes a PDF to print.
media-page-print-pdf = Make a PDF

# Heading: put it into a collection.
media-page-collect = Put into a collection

# Label: choice of a collection.
media-page-collection = Collection

# Choice: a new collection.
media-page-collection-new = a new collection

# Label: name of a collection.
media-page-collection-title = Name of the collection

# Under that field.
media-page-collection-hint = Only for a new collection.

# Button.
media-page-collect-do = Put in

# Heading: share it wider.
media-page-share = Share wider

# Under that.
media-page-share-hint = Each step is reviewed: in the preschool by the methodist or head, in the district by its office, for everybody by the ministry. Your name and the licence stay with it.

# Label: a word to the reviewer.
media-page-share-words = A word to the reviewer

# Button: asks for that step.
media-page-share-preschool = Share with the preschool

# Button: asks for that step.
media-page-share-district = Share with the district

# Button: asks for that step.
media-page-share-everybody = Share with everybody

# Where it cannot be shared wider because of its licence.
media-page-share-licence = With this licence it stays in the preschool. If the work is yours, choose another licence.

# Where it is shared with everybody already.
media-page-share-widest = It is shared with everybody.

# Link to the requests.
media-page-requests-open = Open the request

# State of a request to share. Lower case.
media-page-request-waiting = waits for a decision

# State of a request to share. Lower case.
media-page-request-returned = returned

# State of a request to share. Lower case.
media-page-request-accepted = accepted

# State of a request to share. Lower case.
media-page-request-declined = declined

# State of a request to share. Lower case.
media-page-request-withdrawn = withdrawn

# Unfolds: tell of a problem with it.
media-page-report = Report a problem

# Label: what is wrong.
media-page-report-reason = What is wrong

# What is wrong with a material. Lower case.
media-page-reason-wrong-content = an error in the content

# What is wrong with a material. Lower case.
media-page-reason-not-for-children = not for children

# What is wrong with a material. Lower case.
media-page-reason-rights = somebody’s work without permission

# What is wrong with a material. Lower case.
media-page-reason-shows-children = children can be seen

# What is wrong with a material. Lower case.
media-page-reason-broken = does not open or is broken

# What is wrong with a material. Lower case.
media-page-reason-other = something else

# Label: in one's own words.
media-page-report-words = In your own words

# Button.
media-page-report-do = Report

# Unfolds and button: takes it out of the library.
media-page-withdraw = Withdraw it

# Above that button.
media-page-withdraw-hint = It is gone for everybody, shared editions too. Plans that name it say “withdrawn”.

# Whose: my own. Lower case.
media-page-own = my own

# Number of materials in a collection. $count.
media-page-things =
    { $count ->
        [one] { $count } resource
       *[other] { $count } resources
    }

# Sign: a collection that colleagues see. Lower case.
media-page-collection-shared = open to colleagues

# Where there are no collections.
media-page-collections-none = No collections yet

# Under that.
media-page-collections-hint = On the page of a resource choose “Put into a collection”.

# Where a collection is empty.
media-page-collection-empty = The collection is empty

# Heading.
media-page-collection-change = Change the collection

# Box: colleagues see it.
media-page-collection-share = Colleagues of the preschool see it

# Unfolds the materials that can be taken out.
media-page-collection-take-out = Take out

# Button.
media-page-collection-remove = Remove the collection

# Above that.
media-page-collection-remove-hint = Only the collection goes; the resources stay.

# Button and title: adding files.
media-page-add = Add resources

# Under that title.
media-page-add-hint = Send the files first, then describe them.

# A kind of file.
media-page-file-picture = Picture

# A kind of file.
media-page-file-document = Document, presentation

# A kind of file.
media-page-file-sound = Sound

# A kind of file.
media-page-file-video = Video

# A kind of file.
media-page-file-game = Game

# A kind of file.
media-page-file-pack = Pack

# A kind of file.
media-page-file-catalogue = Catalogue

# A kind of file.
media-page-file-pack_made = Packs made here

# The largest size of a file. $megabytes.
media-page-up-to = up to { $megabytes } MB

# In the field where files are dropped or chosen.
media-page-drop = Drop files here or choose them

# The same for one file.
media-page-drop-one = Drop the file here or choose it

# Under that: what happens when the connection breaks.
media-page-drop-hint = If the connection breaks, sending goes on by itself. If the page was closed, choose the same file again within a day.

# Name of a progress bar for those who listen.
media-page-progress = Sent

# Button: tries again at once.
media-page-try-again = Try now

# Button: takes a file off the list.
media-page-leave-out = Leave out

# State of a file on its way. Lower case.
media-page-sending-waiting = queued

# State of a file on its way. Lower case.
media-page-sending-sending = being sent

# State of a file on its way. Lower case.
media-page-sending-checking = sent, being checked

# State of a file on its way. Lower case.
media-page-sending-ready = ready

# State of a file on its way. Lower case.
media-page-sending-broken = the connection broke, it goes on by itself

# State of a file on its way. Lower case.
media-page-sending-too-large = the file is over the limit

# State of a file on its way. Lower case.
media-page-sending-wrong-type = files of this type are not accepted

# Button: on to describing what was sent.
media-page-next = Describe them

# Button: makes one set of the pictures.
media-page-next-set = Make one set

# Button: back to the set with the new pictures.
media-page-next-change = Add to the set

# Label of the field of one file.
media-page-file = File

# Under that field.
media-page-file-hint = One file at a time this way, up to 50 MB.

# Button: sends the file.
media-page-send = Send

# Title of the form. $count: how many files.
media-page-describe =
    { $count ->
        [one] New resource
       *[other] New resources: { $count }
    }

# Title of the form of a set.
media-page-describe-set = New set

# Above several files.
media-page-describe-hint = Give each a title and a kind. What follows is for all of them.

# Title: correct a material.
media-page-change = Correct the resource

# Label: title.
media-page-title = Title

# Label: title in a language. $language.
media-page-title-in = Title, { $language }

# Under that.
media-page-title-hint = One language is enough.

# Legend: the pictures of a set.
media-page-pictures = Pictures and words

# Under that.
media-page-pictures-hint = The number is the order. A picture for the back has the number of its card.

# Label: place in the order.
media-page-place = Number

# Label: which side of a card.
media-page-side = Side

# Choice of that.
media-page-side-front = front

# Choice of that.
media-page-side-back = back

# Choice of that.
media-page-side-out = leave out

# Label: the word of a picture in a language. $language.
media-page-word-in = Word, { $language }

# Link: adds more pictures to a set.
media-page-more-pictures = Add more pictures

# Label: description in a language. $language.
media-page-description-in = Description, { $language }

# Under that.
media-page-description-hint = How to use it, what it teaches.

# Unfolds the other languages.
media-page-description-more = In other languages

# Label: language of the content.
media-page-language-of = Language of the content

# Under the ages.
media-page-ages-hint = None chosen means every age.

# Legend: are children to be seen or heard in it?
media-page-seen = Are children to be seen or heard in it?

# Under that.
media-page-seen-hint = Without the family’s consent a child’s picture does not go into the library.

# Choice.
media-page-seen-no = No

# Choice.
media-page-seen-yes = Yes

# Name of the list of children for those who listen.
media-page-children = Children

# Label: where it was taken from.
media-page-source-where = Where it was taken from

# Under that.
media-page-source-hint = Leave it empty if the work is yours.

# Choice: for the whole preschool.
media-page-for-preschool = for colleagues of the preschool

# Choice: only for me.
media-page-for-mine = only for me so far

# Button: puts so many materials into the library. $count.
media-page-put-in = Put into the library

# A form was refused: it says that children are to be seen, but not which.
error-media-page-choose-children = Choose the children who are to be seen from the list.

# A set was refused: a picture for the back of a card has a number that no card has.
error-media-page-back-alone = There is no card with this number: give the picture for the back the number of its card.

# A set was refused: no picture is left in it.
error-media-page-set-empty = Leave at least one picture in the set.

# Title for districts and the ministry: what waits for their review.
media-page-review = Review

# Heading: libraries of the preschools.
media-page-libraries = Libraries of preschools

# Heading: requests that wait for my decision.
media-page-waiting = Waits for my decision

# Where nothing waits.
media-page-waiting-none = Nothing waits

# Under that.
media-page-waiting-hint = When somebody wants to share a resource wider, it appears here.

# Heading: other requests.
media-page-requests = Requests

# Heading: reports of problems.
media-page-reports = Reports of problems

# State of a report. Lower case.
media-page-report-open = waits for an answer

# State of a report. Lower case.
media-page-report-settled = answered

# Unfolds: answer a report.
media-page-settle = Answer

# Label: answer to whoever reported.
media-page-settle-answer = Answer to whoever reported

# Box: withdraw the material too.
media-page-settle-withdraw = Withdraw the resource

# Button.
media-page-settle-do = Send the answer

# Who asked when. $name, $moment.
media-page-asked-by = asked by { $name }, { $moment }

# Label: how far it is to be shared.
media-page-asked-for = Asked for

# Link: the page of the material.
media-page-open = Page of the resource

# Where the material of a request is gone.
media-page-gone = The resource was withdrawn or can no longer be seen.

# Heading: what was said.
media-page-remarks = Remarks

# Where nothing was said.
media-page-remarks-none = Nothing was written so far.

# Label: words of the reviewer.
media-page-decision-words = Words to the author

# Under that.
media-page-decision-hint = Say why when you return or decline.

# Button.
media-page-accept = Accept

# Button: back to the author with a question.
media-page-return = Return

# Button.
media-page-decline = Decline

# Label: answer of the author.
media-page-answer-words = Your answer

# Button.
media-page-answer = Answer

# Unfolds and button: takes a request back.
media-page-take-back = Take the request back

# Above that.
media-page-take-back-hint = The resource stays where it is now.

# Above that, where it is shared already.
media-page-take-back-accepted = The resource goes from this reach and all wider ones.

# Under the title of gaps.
media-page-gaps-hint = How many resources there are for each theme and age.

# After that, for those who may add.
media-page-gaps-hint-add = Press an empty cell to add one.

# Button: the whole as a workbook.
media-page-gaps-workbook = All in Excel

# Under the heading of the matrix.
media-page-gaps-cells = A number: so many. Hatched: none yet. What is for every age counts in each.

# For those who listen: an empty cell.
media-page-gap = none

# Name of an empty cell's link. $theme, $age.
media-page-gap-add = None. Add: { $theme }, { $age }

# Heading of the sums.
media-page-gaps-sums = How far kinds and languages are filled

# Under that. $count: how many cells there are.
media-page-gaps-sums-hint = The share of the { $count } cells of themes and ages with at least one resource.

# Where there is no grid of themes.
media-page-gaps-none = No grid of themes is loaded

# Under that.
media-page-gaps-none-hint = It appears once the state grid of themes is loaded.

# Heading: how much is held.
media-page-held = Held

# Beside the figure. $limit: with its unit.
media-page-held-of = of { $limit }

# Uploads on their way. $size: with its unit.
media-page-held-waiting = On their way besides: { $size }

# When little room is left.
media-page-held-full = Little room is left. Withdraw what is not needed or ask the administrator for room.

# Heading of a column.
media-page-kind-of-file = Kind of file

# Heading of a column: number of files.
media-page-files = Files

# Heading of a column: size.
media-page-size = Size

# A size. $size.
media-page-gigabytes = { $size } GB

# A size. $size.
media-page-megabytes = { $size } MB

# A size. $size.
media-page-kilobytes = { $size } KB

# Heading: how much the preschool may hold.
media-page-quota = Limit

# Label.
media-page-quota-gigabytes = For the preschool, GB

# Under the title of packs.
media-page-packs-hint = Resources for places without Internet: on a stick or by the local network.

# Button and title: make a pack.
media-page-pack-new = Make a pack

# Where there are no packs.
media-page-packs-none = No packs yet

# Under that.
media-page-packs-none-hint = A pack may hold the theme of a week or a whole collection.

# Which way a pack goes: made here. Lower case.
media-page-pack-out = made here

# Which way a pack goes: taken in. Lower case.
media-page-pack-in = taken in

# Title of a pack that is being taken in and has no name yet.
media-page-pack-from = Pack from elsewhere

# State of a pack. Lower case.
media-page-pack-state-waiting = queued

# State of a pack. Lower case.
media-page-pack-state-running = under way

# State of a pack. Lower case.
media-page-pack-state-ready = ready

# State of a pack. Lower case.
media-page-pack-state-failed = failed

# State of a pack. Lower case.
media-page-pack-state-refused = refused

# State of a pack. Lower case.
media-page-pack-state-done = taken in

# State of a pack. Lower case.
media-page-pack-state-expired = expired

# Heading and button: take a pack in.
media-page-pack-take = Take a pack in

# Notice: the file of a pack is here.
media-page-pack-sent = The file of the pack is here.

# Heading: from a file.
media-page-pack-by-file = From a file

# Under the field, without script.
media-page-pack-file-hint = Up to 100 MB. For larger packs allow scripts in the browser.

# Heading: by the local network.
media-page-pack-by-network = By the local network

# Under that, where a pack is taken in.
media-page-pack-by-network-hint = Ask the other preschool for its address and the code.

# Label: address of the other installation.
media-page-pack-address = Address

# Label: the code.
media-page-pack-code = Code

# Link: shows the page again.
media-page-reload = Reload

# Beside a legend: nothing chosen means any. In brackets.
media-page-any-when-none = (none chosen: any)

# Label: name of a pack.
media-page-pack-title = Name of the pack

# Button: tells how large it would be.
media-page-pack-size = How large is it?

# Button.
media-page-pack-make = Make it

# What does not go in. $count.
media-page-pack-left-out =
    { $count ->
        [one] One resource stays out: a family has not agreed or its file is still being checked.
       *[other] { $count } resources stay out: a family has not agreed or their files are still being checked.
    }

# While a pack is made or taken in.
media-page-pack-under-way = It is under way. The page reloads itself; you may close it.

# Heading: the pack can be fetched.
media-page-pack-ready = The pack is ready

# Until when. $moment.
media-page-pack-until = until { $moment }

# Under the button.
media-page-pack-ready-hint = Copy it to a stick. Its index.html opens without Nihol, too.

# Above address and code.
media-page-pack-tell = Tell the other preschool this address and code.

# Button: makes a code.
media-page-pack-offer = Get a code

# Button: another code.
media-page-pack-offer-again = Another code

# Above that.
media-page-pack-offer-hint = With a code another preschool in the same network can fetch the pack within a day.

# Heading: trust an issuer that nobody knows.
media-page-pack-trust = Do you trust where it comes from?

# Under that.
media-page-pack-trust-hint = Ask the preschool that gave you the pack for its key. If it is the same, take the pack in.

# Button.
media-page-pack-trust-do = The key is the same: take it in

# Heading: what came of it.
media-page-pack-outcome = Outcome

# Line. $count.
media-page-pack-outcome-added = New resources: { $count }

# Line. $count.
media-page-pack-outcome-renewed = Renewed: { $count }

# Line. $count.
media-page-pack-outcome-already-there = There already: { $count }

# Line. $count.
media-page-pack-outcome-refused = Not taken: { $count }

# Who made the pack. $name.
media-page-pack-issuer = Made by { $name }

# Where a catalogue is wrong. $row, $column.
media-page-pack-fault = row { $row }, { $column }

# Above the form: the very same file is in the library already.
media-page-twins = The very same file is in the library already. Perhaps there is no need to add it:

# Beside a large number: resources that staff want to put into the library. The number itself is not repeated.
page-need-sharing-waiting = resources wait to be reviewed
