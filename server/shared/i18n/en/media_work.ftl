# Place in the library: everything.
media-place-all = Everything
# Place in the library: what one used lately.
media-place-recent = Used lately
# Place in the library, and the sign of a favourite.
media-place-favourites = Favourites
# What fits this group comes first. $group: its name.
media-for-group = For { $group }
# Where there are no favourites yet.
media-no-favourites = No favourites yet
# Under that.
media-no-favourites-hint = Open a resource and touch its star: it stands here then.
# Where one has used nothing yet.
media-no-recent = You have used nothing yet
# Under that.
media-no-recent-hint = What you show, play or print gathers here.
# Label: for whom a resource is.
media-reach = Who sees it
# For whom a resource is: its author alone.
media-reach-mine = Only me
# For whom a resource is: the author's preschool.
media-reach-preschool = My preschool
# For whom a resource is: the preschools of the district.
media-reach-district = District
# For whom a resource is: everybody in the country.
media-reach-everybody = Everybody
# The same as a sentence.
media-reach-mine-told = Only you see it.
# The same as a sentence.
media-reach-preschool-told = Colleagues and parents of your preschool see it.
# The same as a sentence.
media-reach-district-told = Every preschool of the district sees it.
# The same as a sentence.
media-reach-everybody-told = Every preschool of the country sees it.
# Under the choice: it is seen at once.
media-reach-at-once = Your preschool sees it at once.
# Under the choice: somebody looks at it first.
media-reach-review = The head or the methodist looks at it first; until then only you see and use it.
# Name of the star: puts among the favourites.
media-favourite-on = Add to favourites
# Name of the star: takes out of the favourites.
media-favourite-off = Take out of favourites
# Button: attaches a resource to an activity of a plan.
media-attach = Attach to a plan
# Title of the screen for that.
media-attach-title = Attach to an activity
# On that screen. $title: the resource.
media-attach-hint = At which activity is “{ $title }” needed? Touch it.
# Heading of a week. $group: its name; $day: its Monday.
media-attach-week = { $group }, week of { $day }
# Where no week can be changed.
media-attach-none = No plan can be changed now
# Under that.
media-attach-none-hint = The plans of this week and the next are handed over or not drafted yet.
# Said when it was attached. $activity: its name.
media-attached = Attached: { $activity }
# Button and title: puts a resource into a collection.
media-into-collection = Into a collection
# Said when it was put there. $title: the collection.
media-put-into = Put into { $title }
# Title of the screen of collections, and the way there.
media-collections = Collections
# Where there is none.
media-collections-none = No collections yet
# Under that.
media-collections-none-hint = A collection gathers resources on one subject; you may open it to colleagues.
# Button and title: a new collection.
media-collection-new = New collection
# Label of the field for its name.
media-collection-new-title = Name of the collection
# Button: makes a collection and puts the resource into it.
media-collection-make = Into a new collection
# Button and title: changes the name of a collection and who sees it.
media-collection-change = Change the collection
# Switch: colleagues see the collection.
media-collection-share = Colleagues of the preschool see it
# Sign of a collection that colleagues see.
media-collection-shared = Open to colleagues
# Sign of a collection that nobody else sees.
media-collection-own = Only you see it
# Whose collection it is. $name: a colleague.
media-collection-of = By { $name }
# Button: removes a collection; the resources stay.
media-collection-remove = Remove the collection
# Where a collection has no resources.
media-collection-empty = The collection is empty
# Under that.
media-collection-empty-hint = Open a resource and touch “Into a collection”.
# How many resources there are in something. $count: a whole number.
media-items =
    { $count ->
        [one] { $count } resource
       *[other] { $count } resources
    }
# Name of an arrow. $title: what is moved.
media-move-up = Up: { $title }
# Name of an arrow. $title: what is moved.
media-move-down = Down: { $title }
# Name of a cross. $title: what is taken out.
media-take-out = Take out: { $title }
# Button: says how a resource worked.
media-rate = Rate
# Question after a resource was shown or played.
media-rate-title = How did it go?
# Answer with a smiling face.
media-rate-3 = They were taken by it
# Answer with a quiet face.
media-rate-2 = Partly
# Answer with an unhappy face.
media-rate-1 = It did not work
# Label of the field for a word after it.
media-rate-words = A word, if you like
# Button: keeps that word.
media-rate-say = Keep the word
# Button: does not answer, and is not asked again.
media-rate-not-now = Not now
# Heading: where and how often a resource is used.
media-where-used = Where it is used
# Under that heading, where nobody has used it.
media-never-used = Nobody has used it yet.
# In how many preschools. $count: a whole number.
media-reused-by =
    { $count ->
        [one] in { $count } preschool
       *[other] in { $count } preschools
    }
# How many of those who rated it were glad. $helped of $rated.
media-helped-of = It helped { $helped } of { $rated }
# How it was used. $count: a whole number.
media-how-shown = shown: { $count }
# How it was used. $count: a whole number.
media-how-played = played: { $count }
# How it was used. $count: a whole number.
media-how-printed = printed: { $count }
# How it was used. $count: a whole number.
media-how-downloaded = downloaded: { $count }
# How it was used. $count: a whole number.
media-how-planned = planned: { $count }
# The week of an activity. $day: its Monday.
media-planned-week = week of { $day }
# Button: corrects a resource.
media-correct = Correct
# Title of the form that corrects a resource.
media-correct-title = Correct the resource
# Title of the question before a resource is taken out.
media-withdraw-title = Take it out of the library?
# Under that.
media-withdraw-hint = It is gone at once, also where it was shared. Plans that name it say that it was withdrawn.
# Button: takes photos or chooses them.
media-take-photos = Take or choose photos
# Under the choosers of files.
media-set-hint = Several pictures become a set or cards. A game is a ZIP with an index.html.
# While the browser sends a file.
media-sending-stay = The file is being sent: keep this page open. Should the connection break, it begins anew.
# While the app sends a large file in parts.
media-sending-continues = The large file goes in parts: should the connection break, it goes on where it was, also tomorrow.
# While a browser's window sends a file in parts.
media-sending-window = The file goes in parts: keep this page open. Should the connection break, it goes on by itself; should the page be closed, choose the same file again.
# Message when a file is still on its way.
media-still-sending = Wait until the files are sent
# Message where several files were chosen for something that is one.
media-one-file-only = Only sets of pictures and cards have several files. Keep one.
# Heading of the cards of a set. $count: how many.
media-set-title =
    { $count ->
        [one] The set: { $count } picture
       *[other] The set: { $count } pictures
    }
# Label: in which languages a set has words.
media-word-languages = In which languages are the words?
# Label of the field for a card's word. $language: its name.
media-word-in = Word: { $language }
# Name of a card. $number: its place.
media-card = Card { $number }
# Name of the picture on the other side of a card.
media-back = The back
# Button: makes the picture the back of the card before it.
media-back-of-previous = Back of the card before
# Button: takes the back off a card; it becomes a card of its own.
media-back-off = Take the back off
# Where the very same file is in the library. $title: the resource.
media-twin = This file is in the library already: { $title }
# Button beside that.
media-twin-open = Look at it
# Heading: which children are in the resource.
media-children = Are children in it?
# Answer: no child can be seen or heard.
media-children-no = No
# Answer: children can be seen or heard.
media-children-yes = Yes, seen or heard
# Under that answer.
media-children-hint = Name them: the resource stays in the library where their families agree.
# Label of the search field for children.
media-children-search = Name of the child
# Where children were named before. $count: how many.
media-children-before =
    { $count ->
        [one] Named before: { $count } child
       *[other] Named before: { $count } children
    }
# Heading of the choice who sees it.
media-who-sees = Who shall see it?
# Heading of how far a resource is shared.
media-sharing = Sharing
# Button and title: asks to share with the preschool.
media-share-preschool = Share with my preschool
# Button and title: asks to share with the district.
media-share-district = Share with the district
# Button and title: asks to share with everybody.
media-share-everybody = Share with everybody
# In that dialog: who looks at it.
media-share-preschool-hint = The head or the methodist looks at it, then your preschool sees it.
# In that dialog: who looks at it.
media-share-district-hint = The district looks at it. Your name and the licence stay on it.
# In that dialog: who looks at it.
media-share-everybody-hint = The ministry looks at it. Your name and the licence stay on it.
# In that dialog.
media-share-licence-hint = What was looked at is shared: later corrections reach it when you ask again.
# Label of the field for a word to the reviewer.
media-share-words = A word to the reviewer, if you like
# Button: asks.
media-share-ask = Ask
# State of a request. $reach: how far; $state: where it stands.
media-request-told = { $reach }: { $state }
# State of a request.
media-request-waiting = being looked at
# State of a request.
media-request-returned = returned to you
# State of a request.
media-request-accepted = accepted
# State of a request.
media-request-declined = declined
# State of a request.
media-request-withdrawn = taken back
# Who asked. $name at $place.
media-request-by = { $name }, { $place }
# Button: answers what was returned.
media-request-answer = Answer
# Button: takes a request back, and what was shared by it.
media-request-take-back = Take back
# Button of a reviewer.
media-decide-accept = Accept
# Button of a reviewer.
media-decide-return = Return
# Button of a reviewer.
media-decide-decline = Decline
# Button of the last question.
media-step-accept = Accept
# Button of the last question.
media-step-return = Return
# Button of the last question.
media-step-decline = Decline
# Button of the last question.
media-step-answer = Answer
# Button of the last question.
media-step-withdraw = Take back
# The last question.
media-step-accept-hint = Those it is asked for will see the resource.
# The last question.
media-step-return-hint = Write what the author shall change.
# The last question.
media-step-decline-hint = Write why: the author reads it.
# The last question.
media-step-answer-hint = Write what you have changed: it is looked at again.
# The last question.
media-step-withdraw-hint = The request and what was shared by it are taken away.
# Label of the field for words.
media-step-words = Words
# Title of the screen of requests and reports, and the way there.
media-requests = Requests
# Where there are none.
media-requests-none = No requests
# Under that.
media-requests-none-hint = Open a resource of yours and ask under “Sharing”.
# Heading: what waits for the reader's decision.
media-waiting-for-me = Waiting for your decision
# Heading: requests of the preschool.
media-own-requests = Requests sent
# Heading: reports of problems.
media-reports = Reports
# A report. $title: the resource; $reason: what is wrong.
media-report-told = { $title }: { $reason }
# The answer to a report. $name: who answered.
media-report-answer = { $name }: { $answer }
# A report that is not answered yet.
media-report-open = Not answered yet
# Title of the screen of packs, and the way there.
media-packs = Packs
# Under that: what a pack is for.
media-packs-hint = A pack is resources in one file for places without Internet. Take it on a USB stick; it opens in a browser even without Nihol.
# Heading: a new pack.
media-pack-new = New pack
# Label of the field for its name.
media-pack-title = Name of the pack
# Choice: resources of every theme.
media-pack-any-theme = Any theme
# How large a pack would become. $count resources, $megabytes.
media-pack-size =
    { $count ->
        [one] { $count } resource, { $megabytes } MB
       *[other] { $count } resources, { $megabytes } MB
    }
# Button: makes the pack.
media-pack-make = Make it
# Heading: packs that were made.
media-packs-made = Packs made
# Where none was made.
media-packs-none = No packs yet.
# While a pack is being made.
media-pack-being-made = Being made…
# Until when a pack stays. $day: a day.
media-pack-until = kept until { $day }
# Button: downloads the pack.
media-pack-take = Download
# A code by which another installation takes the pack. $code: letters.
media-pack-code = Code: { $code }
# A size. $megabytes: a number.
media-megabytes = { $megabytes } MB
