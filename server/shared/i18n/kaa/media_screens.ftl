### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Label of the search field of the library.
media-search = Materiallardan izlew
# Where nothing fits the search.
media-none = Sáykes material tabılmadı
# Under that.
media-none-hint = Basqasha jazıp kóriń yamasa belgilerdi alıp taslań.
# Filter: only what belongs to this week's theme. $theme: its name.
media-this-week = Usı hápte: { $theme }
# Kind of a resource, also a filter.
media-kind-picture = Súwret
# Kind of a resource, also a filter.
media-kind-picture_set = Súwretler toplamı
# Kind of a resource, also a filter.
media-kind-card_set = Kartochkalar
# Kind of a resource, also a filter.
media-kind-presentation = Prezentaciya
# Kind of a resource, also a filter.
media-kind-video = Video
# Kind of a resource, also a filter.
media-kind-audio = Audio
# Kind of a resource, also a filter.
media-kind-worksheet = Jumıs beti
# Kind of a resource, also a filter: an outline of an activity.
media-kind-outline = Shınıǵıw islenbesi
# Above age groups.
media-age = Jas toparı
# Above development areas.
media-area = Rawajlanıw tarawı
# Name of the arrow to the page before.
media-previous = Aldıńǵı bet
# Name of the arrow to the page after.
media-next = Keyingi bet
# Name of a page's picture for those who listen. $page: its number.
media-page = { $page }-bet
# Which page is shown. $page of $count.
media-page-of = { $page } / { $count }
# Large button: shows the page over the whole window, for the children to see.
media-show = Toparǵa kórsetiw
# Name of the button that begins a sound.
media-play = Qosıw
# Name of the button that pauses a sound.
media-pause = Toqtatıp turıw
# Button: opens the file itself.
media-download = Fayldı ashıw
# On a resource whose file is not judged yet.
media-being-checked = Fayl tekserilip atır, bir neshe sekundtan keyin kórinedi.
# Heading above the facts of a resource.
media-about = Material haqqında
# Label of the themes a resource belongs to.
media-themes = Temalar
# Label of the author's name.
media-author = Avtor
# Label of the licence: how the resource may be used.
media-licence = Licenziya
# Choice of a licence: CC BY.
media-licence-by = Avtorın aytıp paydalanıw múmkin (CC BY)
# Choice of a licence: CC BY-SA.
media-licence-by-sa = Avtorın aytıp hám usı shárt penen úlesip (CC BY-SA)
# Choice of a licence: CC0.
media-licence-free = Hesh qanday shártsiz (CC0)
# Label: where a resource was taken from, if it is not one's own.
media-source = Derek (ózińizdiki bolmasa)
# Label of the day a resource was added.
media-added = Qosılǵan
# Number of pages on a card. $count: a whole number.
media-pages = { $count } bet
# Button that opens more filters. $count: how many of them are set.
media-filters =
    { $count ->
        [0] Jas hám taraw
       *[other] Jas hám taraw ({ $count })
    }
