# A small line at the foot of a printed sheet. $title: of the resource, $author: its author, $licence: its code.
media-paper-footer = { $title } · { $author } · { $licence }
# A resource cannot be printed: it is sound, film or a game, or its file is still being checked.
error-media-not-printable = This resource cannot be printed. Cards, pictures, worksheets and documents can.
