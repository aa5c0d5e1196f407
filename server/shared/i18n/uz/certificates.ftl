# Name of the product as the issuer of certificates.
certificate-issuer = Nihol

# Heading of a certificate, on paper and on the public page; set in capitals on paper.
certificate-heading = Sertifikat

# On the paper of a certificate, above the person’s name.
certificate-given = Ushbu sertifikat

# On the paper of a certificate, below the person’s name and above the name of the programme.
certificate-said = quyidagi oʻquv dasturini toʻliq oʻtganini tasdiqlaydi

# How long a completed programme is. $hours: academic hours, a number.
certificate-hours = { $hours } akademik soat

# Label before the date a certificate was issued.
certificate-day = Berilgan sana

# Label below the line for a trainer’s signature on a certificate.
certificate-trainer = Trener

# Label before the code of a certificate.
certificate-code = Sertifikat kodi

# On the paper of a certificate beside the QR code; the address follows.
certificate-check-here = Haqiqiyligini tekshirish:

# Button and link: verify a certificate.
certificate-check = Tekshirish

# File name of a certificate, without blanks.
certificate-file-name = sertifikat

# What had to be done for the certificate, in the signed credential; a list of outcomes follows. $hours: academic hours.
certificate-criteria = Dasturning barcha boʻlimlari oʻtildi: { $hours } akademik soat, amaliy topshiriqlar, yakuniy test va loyiha.

# Title of the public page where anyone verifies a certificate.
certificate-page-title = Sertifikatni tekshirish

# For screen readers: what the links to other languages are.
certificate-languages = Tillar

# The public page says that a certificate is good.
certificate-valid = Sertifikat haqiqiy

# The public page says that a certificate was taken back. $day: a date.
certificate-revoked-on = Sertifikat { $day } kuni bekor qilingan

# Label before the name of the person who has the certificate.
certificate-name = Kimga berilgan

# Label before the name of the programme completed.
certificate-programme = Dastur

# Label before the hours of the programme completed.
certificate-volume = Hajmi

# The public page explains what it shows and that nothing else is shown.
certificate-page-note = Bu yerda faqat sertifikatda yozilgan maʼlumotlar koʻrsatiladi. Ularni qoʻlingizdagi qogʻoz bilan solishtiring.

# Link on the public page to the signed digital credential (Open Badges is a proper name).
certificate-open-badge = Raqamli imzolangan nusxa (Open Badges 3.0)

# Label of the field for the code of a certificate on the public page.
certificate-enter-code = Sertifikat kodini kiriting

# The public page says that there is no certificate with this code.
certificate-unknown = Bunday kodli sertifikat topilmadi. Kodni qogʻozdagidek kiriting.

# The public page says that too many codes were tried from one address.
certificate-too-often = Juda koʻp urinish boʻldi. Bir daqiqadan keyin qayta urinib koʻring.

# A certificate is refused: hours are missing. $counted, $hours: academic hours counted and needed.
error-certificate-not-completed = Sertifikat faqat barcha soatlar oʻtilganda beriladi: hozircha { $counted } soat, kerak { $hours }.

# A certificate was asked for that was taken back.
error-certificate-revoked = Bu sertifikat bekor qilingan.

# A certificate cannot be taken back: it was before, for another reason.
error-certificate-revoked-already = Bu sertifikat avval bekor qilingan, sababini oʻzgartirib boʻlmaydi.
