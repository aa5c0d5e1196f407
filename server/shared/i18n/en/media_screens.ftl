# Button: add a resource of one's own to the library.
media-add = Add
# Title of the form for a new resource.
media-add-title = New resource
# Label of the search field of the library.
media-search = Search the library
# Where nothing fits the search.
media-none = Nothing fits
# Under that.
media-none-hint = Try other words or take marks away.
# Filter: only what belongs to this week's theme. $theme: its name.
media-this-week = This week: { $theme }
# Kind of a resource, also a filter.
media-kind-picture = Picture
# Kind of a resource, also a filter.
media-kind-picture_set = Picture set
# Kind of a resource, also a filter.
media-kind-card_set = Cards
# Kind of a resource, also a filter.
media-kind-presentation = Presentation
# Kind of a resource, also a filter.
media-kind-video = Video
# Kind of a resource, also a filter.
media-kind-audio = Sound
# Kind of a resource, also a filter.
media-kind-worksheet = Worksheet
# Kind of a resource, also a filter: an outline of an activity.
media-kind-outline = Activity outline
# Above age groups.
media-age = Age group
# Above development areas.
media-area = Development area
# Name of the arrow to the page before.
media-previous = Previous page
# Name of the arrow to the page after.
media-next = Next page
# Name of a page's picture for those who listen. $page: its number.
media-page = Page { $page }
# Which page is shown. $page of $count.
media-page-of = { $page } / { $count }
# Large button: shows the page over the whole window, for the children to see.
media-show = Show to the group
# The same button for a family, which has no group.
media-show-large = Show full screen
# Label: the indicators of development that a resource helps with.
media-indicators = What it develops
# Name of the button that begins a sound.
media-play = Play
# Name of the button that pauses a sound.
media-pause = Pause
# Button: opens the file itself.
media-download = Open the file
# Button: takes an own resource out of the library.
media-withdraw = Take out of the library
# On a resource whose file is not judged yet.
media-being-checked = The file is being checked and appears in a few seconds.
# Heading above the facts of a resource.
media-about = About it
# Label of the themes a resource belongs to.
media-themes = Themes
# Label of the author's name.
media-author = Author
# Label of the licence: how the resource may be used.
media-licence = Licence
# Choice of a licence: CC BY.
media-licence-by = Free to use, naming the author (CC BY)
# Choice of a licence: CC BY-SA.
media-licence-by-sa = Naming the author, on the same terms (CC BY-SA)
# Choice of a licence: CC0.
media-licence-free = Without any condition (CC0)
# Label: where a resource was taken from, if it is not one's own.
media-source = Source (if it is not your own)
# Label of the day a resource was added.
media-added = Added
# Heading above the choice of a file.
media-file = File
# Button that opens the chooser of a file.
media-choose-file = Choose a file
# Message when no file was sent yet.
media-need-file = First choose a file and wait until it is sent
# Heading above name, kind and language.
media-what = What is it?
# Heading above theme, age groups and areas.
media-for-whom = For whom?
# Label of the field for a resource's name.
media-title = Name
# Label of the choice of a kind.
media-kind = Kind
# Label of the choice of a language.
media-language = Language
# Label of the field for a description.
media-description = Description: how to use it
# Label of the choice of a week's theme.
media-theme = Theme of the week
# Number of pages on a card. $count: a whole number.
media-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
# Button that opens more filters. $count: how many of them are set.
media-filters =
    { $count ->
        [0] More filters
       *[other] More filters ({ $count })
    }
# The largest size of a file, told before anybody chooses one. $kind: picture, document, sound, video or game; $megabytes: a whole number.
media-limit =
    { $kind ->
        [picture] Picture
        [document] PDF
        [sound] Sound
        [game] Game (ZIP)
       *[video] Video
    } up to { $megabytes } MB
# Kind of a resource, also a filter.
media-kind-game = Game
# Under a card: a touch shows its other side.
media-turn-over = Touch to turn it over
# How many resources fit. $count: a whole number.
media-found =
    { $count ->
        [one] { $count } resource
       *[other] { $count } resources
    }
# The same where counting stopped: there are more. $count: a whole number.
media-found-capped = More than { $count } resources
# Button: takes all filters back.
media-clear = Clear the filters
# Above the list while the server is away.
media-offline = No connection. What was opened or kept on this device is shown.
# Above one resource while the server is away.
media-offline-one = No connection: the kept copy is shown.
# In place of a video while the server is away.
media-needs-network = The video needs a connection.
# Choice under a video: the lighter copy, for slow or paid connections. $megabytes: its size.
media-video-light = Lighter copy, { $megabytes } MB
# Choice under a video: as it was added. $megabytes: its size.
media-video-full = Full quality, { $megabytes } MB
# In place of a resource whose files are not shown because a family has not agreed.
media-withheld = This resource is not shown for now: the consent of a family is awaited.
# Label: the preschool a resource comes from.
media-origin = Comes from
# Which edition of a resource it is. $edition: a whole number from 2 on.
media-edition = Edition { $edition }
# Large button: opens a game in a window of its own.
media-play-game = Play the game
# Under that button.
media-game-hint = The game opens in a window of its own and reaches nothing outside.
# Where a game cannot be opened now.
media-game-away = The game cannot be opened now. Check the connection and try again.
# How often a resource was used. $count: a whole number.
media-used-times =
    { $count ->
        [one] Used { $count } time
       *[other] Used { $count } times
    }
# A licence in plain words: CC BY-NC.
media-licence-by-nc = With the author’s name, not for profit (CC BY-NC)
# A licence in plain words: CC BY-ND.
media-licence-by-nd = With the author’s name and unchanged (CC BY-ND)
# A licence in plain words: all rights reserved.
media-licence-none = In this preschool only: others may not use it
# Button: keeps a resource on the device for times without a connection.
media-keep = Keep on this device
# The same button once it is kept; pressed, it lets the files go. $megabytes: how much it takes.
media-kept = Kept: { $megabytes } MB
# Button: a resource on paper.
media-print = Print
# Title of the dialog that asks how to print.
media-paper-title = On paper
# In that dialog, where there is nothing to choose.
media-paper-whole = The resource goes onto A4 sheets as it is.
# Label: how many cards stand on a sheet.
media-paper-cards = On a sheet
# Choice: so many cards on a sheet. $count: 4 or 6.
media-paper-per-page =
    { $count ->
        [one] { $count } card
       *[other] { $count } cards
    }
# Label: where the words of the cards stand.
media-paper-words = Words
# Choice: words beneath the pictures.
media-paper-words-front = Beneath the picture
# Choice: words on the other side of the sheet.
media-paper-words-back = On the back
# Choice: no words at all.
media-paper-words-none = No words
# Label: in which language the words are printed.
media-paper-language = Language of the words
# Button: opens the paper, to be printed.
media-paper-open = Open the sheets
# Button: tells that something is wrong with a resource.
media-report = Report a problem
# In the dialog of that button.
media-report-hint = Whoever answers for the resource reads your report and answers you.
# Label of the choice of a reason.
media-report-reason = What is wrong?
# Reason of a report.
media-report-wrong_content = A mistake in it
# Reason of a report.
media-report-not_for_children = Not for children
# Reason of a report.
media-report-rights = Somebody else’s work
# Reason of a report.
media-report-shows_children = Children can be seen
# Reason of a report.
media-report-broken = Does not open
# Reason of a report.
media-report-other = Something else
# Label of the field for words.
media-report-words = Anything else?
# Button: sends the report.
media-report-send = Send
# Said when the report was sent.
media-report-sent = Thank you, the report was sent.
