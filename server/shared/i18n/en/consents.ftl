# Writing down a signed consent was refused: the family itself has refused this purpose in the application. Shown to a head or methodist.
error-consent-family-refused = The family itself has refused this here. Only the family can allow it again.
