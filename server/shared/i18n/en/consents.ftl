# Writing down a signed consent was refused: the family itself has refused this purpose in the application. Shown to a head or methodist.
error-consent-family-refused = The family itself has refused this here. Only the family can allow it again.
# In place of a photo in a child's entries: a family does not agree to pictures, so nobody sees it. Shown to a head or methodist.
page-photo-withheld = A family does not agree to this photo being seen
# A mark beside an entry about a child: its parent saw this at home and wrote it.
page-from-home = from home
