# Name of the product as the issuer of certificates.
certificate-issuer = Nihol

# Heading of a certificate, on paper and on the public page; set in capitals on paper.
certificate-heading = Certificate

# On the paper of a certificate, above the person’s name.
certificate-given = This is to certify that

# On the paper of a certificate, below the person’s name and above the name of the programme.
certificate-said = has completed in full the training programme

# How long a completed programme is. $hours: academic hours, a number.
certificate-hours = { $hours } academic hours

# Label before the date a certificate was issued.
certificate-day = Date of issue

# Label below the line for a trainer’s signature on a certificate.
certificate-trainer = Trainer

# Label before the code of a certificate.
certificate-code = Certificate code

# On the paper of a certificate beside the QR code; the address follows.
certificate-check-here = Verify at:

# Button and link: verify a certificate.
certificate-check = Verify

# File name of a certificate, without blanks.
certificate-file-name = certificate

# What had to be done for the certificate, in the signed credential; a list of outcomes follows. $hours: academic hours.
certificate-criteria = Every part of the programme was completed: { $hours } academic hours, practical tasks, the final test and a project.

# Title of the public page where anyone verifies a certificate.
certificate-page-title = Verifying a certificate

# For screen readers: what the links to other languages are.
certificate-languages = Languages

# The public page says that a certificate is good.
certificate-valid = This certificate is valid

# The public page says that a certificate was taken back. $day: a date.
certificate-revoked-on = This certificate was revoked on { $day }

# Label before the name of the person who has the certificate.
certificate-name = Issued to

# Label before the name of the programme completed.
certificate-programme = Programme

# Label before the hours of the programme completed.
certificate-volume = Volume

# The public page explains what it shows and that nothing else is shown.
certificate-page-note = Only what is printed on the certificate is shown here. Compare it with the paper in your hands.

# Link on the public page to the signed digital credential (Open Badges is a proper name).
certificate-open-badge = Digitally signed copy (Open Badges 3.0)

# Label of the field for the code of a certificate on the public page.
certificate-enter-code = Enter the code of the certificate

# The public page says that there is no certificate with this code.
certificate-unknown = No certificate with this code was found. Enter the code as it is printed.

# The public page says that too many codes were tried from one address.
certificate-too-often = Too many tries. Please try again in a minute.

# A certificate is refused: hours are missing. $counted, $hours: academic hours counted and needed.
error-certificate-not-completed = A certificate is given once all hours are done: { $counted } of { $hours } so far.

# A certificate was asked for that was taken back.
error-certificate-revoked = This certificate was revoked.

# A certificate cannot be taken back: it was before, for another reason.
error-certificate-revoked-already = This certificate was revoked before; the reason cannot be changed.
