# A large file was sent in parts and some of them have not arrived yet. $missing: how many parts are missing.
error-media-parts-missing =
    The file has not arrived whole: { $missing ->
        [one] { $missing } part is
       *[other] { $missing } parts are
    } missing. Go on sending.
# One part of a large file was refused: its size is not what it should be. $size: the size it should have, in bytes.
error-media-part-wrong-size = The part of the file has the wrong size: it should be { $size } bytes. Choose the file again.
# A pack (ZIP) or a catalogue was refused: its type is not allowed, or its content is not what its name says.
error-media-parcel-type-refused = This file is neither a pack nor a catalogue. A pack is a ZIP file, a catalogue an XLSX, CSV, JSON, SQLITE3 or ZIP file.
# A file was refused: the room given to the preschool is used up. $size_mb: the size of the file, $used_mb: in use, $limit_mb: given; megabytes, whole numbers.
error-media-quota-full = Your preschool has not enough room: { $used_mb } MB of { $limit_mb } MB are in use, and this file needs { $size_mb } MB more. Withdraw what is not needed, or ask for more room.
# A file was refused: it turned out larger than was said, and the preschool's room is not enough for it.
error-media-no-room-left = The file turned out larger than was said, and your preschool has no room for it. Withdraw what is not needed and send it again.
# A file was refused: the virus scanner found something harmful in it.
error-media-infected = A virus was found in the file, so it was not accepted. Check your device and send another file.
# A file was refused: the virus scanner cannot deal with files of this size.
error-media-not-scannable = The file is too large for the virus scanner. Send a smaller one.
# In the terminal, table of the proof of the store: column, the store's bucket (a technical name).
media-verify-bucket = bucket
# In the terminal, column: how many objects were proved.
media-verify-objects = objects
# In the terminal, column: how much was read, in megabytes.
media-verify-megabytes = MB
# In the terminal, column: how many objects the database names that are not in the store.
media-verify-missing = missing
# In the terminal, column: how many objects have another content than they should.
media-verify-wrong = wrong
# In the terminal, column: how many objects lie in the store that the database does not name.
media-verify-orphans = orphans
# In the terminal, below the table: nothing is the matter.
media-verify-sound = Everything in the store is as it should be.
# In the terminal, below the table: something is the matter. $count: with how many objects.
media-verify-faulty = Something is the matter with objects of the store: { $count }.
