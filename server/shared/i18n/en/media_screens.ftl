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
        [0] Age and area
       *[other] Age and area ({ $count })
    }
# The largest size of a file, told before anybody chooses one. $kind: picture, document, sound or video; $megabytes: a whole number.
media-limit =
    { $kind ->
        [picture] Picture
        [document] PDF
        [sound] Sound
       *[video] Video
    } up to { $megabytes } MB
