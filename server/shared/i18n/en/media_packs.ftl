# Refusal of a pack that was asked for under an id of another one. Hardly ever seen.
error-pack-exists = This request was already used for something else. Please ask again.

# A pack that nobody finished making or taking in in time.
error-pack-unfinished = The pack was not finished in time. Please ask again.

# Refusal of one more pack while several are under way. $limit: how many at a time.
error-pack-too-many = { $limit } packs of yours are being prepared. Please wait until they are finished.

# Refusal of a pack into which nothing would go.
error-pack-nothing = Nothing in the library fits. Choose other resources, weeks or ages.

# Refusal of a pack of too many resources. $limit: how many at most.
error-pack-too-many-resources = A pack holds at most { $limit } resources. Please make several packs.

# Refusal of a pack that is too large. $size_mb, $limit_mb: whole megabytes.
error-pack-too-large = The pack would have { $size_mb } MB; it may have { $limit_mb } MB. Please make several packs.

# A pack that cannot be made: the bytes of a file in the store are not what they were.
error-pack-store-damaged = A file in the store is damaged. Please tell whoever looks after this installation.

# A pack that is not given out any more: a resource in it was withdrawn, or a family took its consent back.
error-pack-no-longer-allowed = Something in this pack was withdrawn or is no longer shared by a family. Please make a new pack.

# Refusal of a pack that a later version of Nihol made. $version: the pack's, $known: ours.
error-pack-newer-version = This pack was made by a newer Nihol (version { $version } of packs; this one knows { $known }). Please update Nihol first.

# Refusal of a pack whose signature is not that of its maker.
error-pack-forged = The signature of this pack is not right: it was changed after it was made. Please ask for it again where it comes from.

# Refusal of a pack that cannot be read.
error-pack-broken = This pack is damaged or incomplete. Please copy it again.

# Refusal of a pack in which a file is not what the pack says of it.
error-pack-object-changed = A file in this pack was changed or cut off. Please copy the pack again.

# Refusal of a pack in which a file is missing.
error-pack-object-missing = A file is missing in this pack. Please copy it again, or ask for a whole pack.

# A pack made by an installation that nobody here knows. $name: what it calls itself, $key: the fingerprint of its key.
error-pack-unknown-issuer = This pack comes from “{ $name }”, which is not known here (key { $key }). Ask them for the key, compare it, and then take the pack in anyway.

# Refusal of taking a file in that was uploaded a moment ago.
error-pack-file-waiting = The file is still being looked at. Please try again in a moment.

# Refusal of an address of another installation.
error-pack-wrong-address = Nothing can be fetched from this address. Write it as the other preschool reads it out, for example 192.168.1.5:8000.

# The other installation does not answer.
error-pack-peer-away = The other preschool’s Nihol does not answer. Is it switched on and in the same network? What has come so far is kept.

# The other installation does not know the code.
error-pack-unknown-code = The other preschool’s Nihol does not know this code. A code lives for one day.

# Kind of a resource on the page of a pack. $kind: a code.
pack-page-kind =
    { $kind ->
        [picture] Picture
        [picture_set] Pictures
        [card_set] Cards
        [presentation] Presentation
        [video] Video
        [audio] Audio
        [worksheet] Worksheet
        [outline] Outline of an activity
       *[game] Game
    }

# On the page of a pack, below its title. $name: a preschool, $date: a day.
pack-page-made = Made by { $name }, { $date }

# On the page of a pack. $count: how many resources are in it.
pack-page-count =
    { $count ->
        [one] { $count } resource
       *[other] { $count } resources
    }

# Heading on the page of a pack above resources that belong to no week of the year.
pack-page-without-theme = For every week

# Link on the page of a pack that opens a document.
pack-page-open = Open

# Link on the page of a pack that opens a game.
pack-page-play = Play

# In the text file of a pack. $file: the name of the page.
pack-readme-open = To look at it without Nihol, open { $file } with a browser. No Internet is needed.

# In the text file of a pack.
pack-readme-take-in = To take it into the library of another preschool, upload the whole ZIP file in Nihol under Packs.

# Refusal of a file that is no catalogue.
error-pack-not-a-sheet = This is no catalogue: one XLSX sheet with the columns of the template, at most 1000 rows, beside its files.

# Refusal of a folder or ZIP that is no channel of Kolibri.
error-pack-not-a-channel = This is no channel of Kolibri, or there are several.

# A catalogue with faults. $count: how many.
error-pack-faults = Nothing was taken in: the catalogue has { $count } faults. Correct them and send it again.

# Fault of a cell: the file is not beside the catalogue.
error-pack-no-such-file = There is no such file beside the catalogue.

# Fault of a cell: two rows name one file.
error-pack-file-twice = Another row names this file already.

# Fault of a catalogue without any row.
error-pack-nothing-in-sheet = The catalogue has no row with a resource.

# Fault of a cell: the file is larger than it may be.
error-pack-file-too-large = This file is too large.

# On the command line: a pack in a list.
cli-pack-row = { $day }  { $state }  { $size } MB  { $title }

# On the command line: a pack was written.
cli-pack-written = Written: { $path }, { $resources } resources, { $size } MB.

# On the command line: resources that did not go into a pack.
cli-pack-left-out = Left out, for want of a family’s consent or of a file: { $count }.

# On the command line: what came of a pack.
cli-pack-taken = New: { $added }, renewed: { $renewed }, there already: { $there }, refused: { $refused }.

# On the command line: a fault of a catalogue.
cli-pack-fault = Row { $row }, { $column }: { $text }

# On the command line: the key of this installation.
cli-pack-key = Key: { $key } (fingerprint { $fingerprint })

# On the command line: an issuer was named.
cli-pack-trusted = Packs of { $name } (key { $fingerprint }) are taken without asking.

# On the command line: how far it is.
cli-pack-progress = { $percent } %

# Refusal on the command line: no such preschool.
error-pack-no-such-preschool = There is no such preschool.

# Refusal on the command line of what is no key.
error-pack-not-a-key = This is no key. Copy it as the other installation shows it.

# A pack that could not be taken in: the virus scanner of the installation is not there.
error-pack-scanner-away = The virus scanner of this installation does not answer. What has come so far is kept; try again later.
