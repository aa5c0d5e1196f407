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
# The same button for a family, which has no group.
media-show-large = Tolıq ekranda kóriw
# Label: the indicators of development that a resource helps with.
media-indicators = Neni rawajlandıradı
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
        [0] Jáne belgiler
       *[other] Jáne belgiler ({ $count })
    }
# Kind of a resource, also a filter.
media-kind-game = Oyın
# Under a card: a touch shows its other side.
media-turn-over = Arqasın kóriw ushın basıń
# How many resources fit. $count: a whole number.
media-found = { $count } material
# The same where counting stopped: there are more. $count: a whole number.
media-found-capped = { $count } dan artıq material
# Button: takes all filters back.
media-clear = Belgilerdi alıp taslaw
# Above the list while the server is away.
media-offline = Internet joq. Usı qurılmada ashılǵan yamasa saqlanǵan materiallar kórsetilip atır.
# Above one resource while the server is away.
media-offline-one = Internet joq: saqlanǵan nusqa kórsetilip atır.
# In place of a video while the server is away.
media-needs-network = Videonı kóriw ushın internet kerek.
# Choice under a video: the lighter copy, for slow or paid connections. $megabytes: its size.
media-video-light = Jeńil nusqa, { $megabytes } MB
# Choice under a video: as it was added. $megabytes: its size.
media-video-full = Tolıq sapa, { $megabytes } MB
# In place of a resource whose files are not shown because a family has not agreed.
media-withheld = Bul material házirshe kórsetilmeydi: bir shańaraqtıń razılıǵı kútilip atır.
# Label of the choice of a language.
media-language = Tili
# Label: the preschool a resource comes from.
media-origin = Qay jerden
# Which edition of a resource it is. $edition: a whole number from 2 on.
media-edition = { $edition }-basılım
# Large button: opens a game in a window of its own.
media-play-game = Oynaw
# Under that button.
media-game-hint = Oyın óz aldına aynada ashıladı hám internetke shıqpaydı.
# Where a game cannot be opened now.
media-game-away = Oyındı házir ashıp bolmaydı. Internetti tekserip, qayta urınıń.
# How often a resource was used. $count: a whole number.
media-used-times = { $count } ret qollanılǵan
# A licence in plain words: CC BY-NC.
media-licence-by-nc = Avtorın aytıp, payda kórmesten paydalanıwǵa boladı (CC BY-NC)
# A licence in plain words: CC BY-ND.
media-licence-by-nd = Avtorın aytıp, ózgertpesten paydalanıwǵa boladı (CC BY-ND)
# A licence in plain words: all rights reserved.
media-licence-none = Tek usı baqshada: basqalar isleta almaydı
# Button: keeps a resource on the device for times without a connection.
media-keep = Internetsiz kóriw ushın saqlaw
# The same button once it is kept; pressed, it lets the files go. $megabytes: how much it takes.
media-kept = Saqlanǵan: { $megabytes } MB
# Button: a resource on paper.
media-print = Basıp shıǵarıw
# Title of the dialog that asks how to print.
media-paper-title = Qaǵazǵa shıǵarıw
# In that dialog, where there is nothing to choose.
media-paper-whole = Material A4 betine óz kóleminde túsedi.
# Label: how many cards stand on a sheet.
media-paper-cards = Bir bette
# Choice: so many cards on a sheet. $count: 4 or 6.
media-paper-per-page = { $count } kartochka
# Label: where the words of the cards stand.
media-paper-words = Sózler
# Choice: words beneath the pictures.
media-paper-words-front = Súwret astında
# Choice: words on the other side of the sheet.
media-paper-words-back = Arqa tárepinde
# Choice: no words at all.
media-paper-words-none = Sózsiz
# Label: in which language the words are printed.
media-paper-language = Sózlerdiń tili
# Button: opens the paper, to be printed.
media-paper-open = Betlerdi ashıw
# Button: tells that something is wrong with a resource.
media-report = Mashqala haqqında xabar beriw
# In the dialog of that button.
media-report-hint = Xabarıńızdı usı materialǵa juwap beretuǵın adam oqıydı hám sizge juwap jazadı.
# Label of the choice of a reason.
media-report-reason = Ne boldı?
# Reason of a report.
media-report-wrong_content = Mazmunında qáte bar
# Reason of a report.
media-report-not_for_children = Balalarǵa tuwrı kelmeydi
# Reason of a report.
media-report-rights = Basqanıń shıǵarması
# Reason of a report.
media-report-shows_children = Balalar kórinedi
# Reason of a report.
media-report-broken = Ashılmaydı
# Reason of a report.
media-report-other = Basqa
# Label of the field for words.
media-report-words = Jáne ne demekshisiz?
# Button: sends the report.
media-report-send = Jiberiw
# Said when the report was sent.
media-report-sent = Raxmet, xabar jiberildi.
