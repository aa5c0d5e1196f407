# The file was refused: what the user uploaded is empty (0 bytes).
error-media-empty = The file is empty. Open it to check, then send it again.
# The file was refused: its type is not among those allowed (for example SVG, an archive, a program, an office file).
error-media-type-refused = Files of this type are not accepted. Send a picture (JPEG, PNG, WebP, HEIC, GIF), a PDF, a presentation (PPTX, ODP), a video (MP4, MOV, WebM), a sound (MP3, M4A, WAV, OGG) or a game (ZIP). Save a text as PDF first.
# The file was refused: the extension in its name says one kind, its content another. $declared and $found: picture, document, video or sound.
error-media-name-mismatch =
    By its name this is { $declared ->
        [picture] a picture
        [document] a PDF document
        [video] a video
        [game] a game (ZIP)
       *[sound] a sound recording
    }, but inside it is { $found ->
        [picture] a picture
        [document] a PDF document
        [video] a video
        [game] a game (ZIP)
       *[sound] a sound recording
    }. Correct the file's name and send it again.
# The file was refused: it is larger than the limit of its kind. $size_mb and $limit_mb: megabytes, whole numbers.
error-media-too-large = The file is too large: { $size_mb } MB. The limit for this kind is { $limit_mb } MB. Shorten it or save it in lower quality.
# The picture was refused: too many pixels. $limit_megapixels: millions of pixels, a whole number.
error-media-too-many-pixels = The picture is too big: at most { $limit_megapixels } megapixels are accepted. Make it smaller and send it again.
# The PDF was refused: too many pages. $limit_pages: the largest number of pages.
error-media-too-many-pages = The document has too many pages: at most { $limit_pages } are accepted. Send it in parts.
# The PDF was refused: it is closed by a password or protected against copying.
error-media-encrypted = The document is closed by a password or protected against copying. Save it without protection and send it again.
# The file was refused: it is damaged, incomplete or cannot be read.
error-media-broken = The file could not be read: it is damaged or was not loaded to the end. Open it on your device to check, then send it again.
# A stored file was not found: it was removed or the time for uploading ran out.
error-media-missing = The file was not found. The time for uploading may have run out: send the file again.
# The store of files does not answer for the moment; other work goes on.
error-media-storage-away = The file store is not answering at the moment. Try again a little later: what you entered is kept.
# A file for an observation was refused: only pictures can be attached to observations.
error-media-picture-only = Only pictures can be added here: JPEG, PNG, WebP, HEIC or GIF.
# A resource was refused: its kind (for example a video) does not fit its file (for example a PDF).
error-media-kind-mismatch = A resource of this kind cannot be made of this file. Choose another kind or another file.
# A resource was refused: its file was refused before.
error-media-file-refused = The file of this resource was not accepted. Send another file.
# A resource was refused: it has no title in any language.
error-media-no-title = Give the resource a title in at least one language.
# A resource was refused: its title or description is too long. $limit: the largest number of letters.
error-media-text-too-long = The title or the description is too long: at most { $limit } letters.
# A resource was refused: one of its marks (theme week, age group, development area) is not one the system knows.
error-media-wrong-mark = One of the themes, age groups or areas is not known. Choose them from the list.
# Sending a file was refused: the address to send to is wrong or belongs to another file.
error-media-ticket-wrong = The file cannot be sent to this address. Choose the file again.
# Sending a file was refused: the time for sending, a quarter of an hour, is over.
error-media-ticket-expired = The time for sending this file is over. Choose the file again.
# A game was refused: its archive has no page to start with.
error-media-game-no-start = The game's archive has no index.html. It has to lie in the archive's topmost folder.
# A game was refused: a file in its archive is of a kind that is not allowed or has a dangerous name. $file: its path in the archive.
error-media-game-file-refused = The file “{ $file }” in the game's archive is not accepted. Only HTML, CSS, JavaScript, JSON, pictures, sounds and fonts may be in it.
# A game was refused: its archive holds too many files. $limit_files: the most files there may be.
error-media-game-too-many-files = The game's archive holds too many files: there may be at most { $limit_files }.
# A presentation was refused: this installation has no program (LibreOffice) that turns it into pages.
error-media-office-missing = Presentations of PowerPoint and ODP cannot be opened here. Save the presentation as a PDF and send it again.
# A presentation was refused: a picture, film or table of it lies not in the file but at another address.
error-media-links-outside = Some pictures or films of the presentation lie elsewhere (inserted as links). Put them into the presentation itself or save it as a PDF.
