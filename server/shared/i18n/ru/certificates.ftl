# Name of the product as the issuer of certificates.
certificate-issuer = Nihol

# Heading of a certificate, on paper and on the public page; set in capitals on paper.
certificate-heading = Сертификат

# On the paper of a certificate, above the person’s name.
certificate-given = Настоящий сертификат выдан

# On the paper of a certificate, below the person’s name and above the name of the programme.
certificate-said = и подтверждает, что в полном объёме пройдена программа обучения

# How long a completed programme is. $hours: academic hours, a number.
certificate-hours = { $hours } академических часов

# Label before the date a certificate was issued.
certificate-day = Дата выдачи

# Label below the line for a trainer’s signature on a certificate.
certificate-trainer = Тренер

# Label before the code of a certificate.
certificate-code = Код сертификата

# On the paper of a certificate beside the QR code; the address follows.
certificate-check-here = Проверка подлинности:

# Button and link: verify a certificate.
certificate-check = Проверить

# File name of a certificate, without blanks.
certificate-file-name = sertifikat

# What had to be done for the certificate, in the signed credential; a list of outcomes follows. $hours: academic hours.
certificate-criteria = Пройдены все разделы программы: { $hours } академических часов, практические задания, итоговый тест и проект.

# Title of the public page where anyone verifies a certificate.
certificate-page-title = Проверка сертификата

# For screen readers: what the links to other languages are.
certificate-languages = Языки

# The public page says that a certificate is good.
certificate-valid = Сертификат действителен

# The public page says that a certificate was taken back. $day: a date.
certificate-revoked-on = Сертификат отозван { $day }

# Label before the name of the person who has the certificate.
certificate-name = Кому выдан

# Label before the name of the programme completed.
certificate-programme = Программа

# Label before the hours of the programme completed.
certificate-volume = Объём

# The public page explains what it shows and that nothing else is shown.
certificate-page-note = Здесь показано только то, что напечатано на сертификате. Сравните с бумагой, которая у вас в руках.

# Link on the public page to the signed digital credential (Open Badges is a proper name).
certificate-open-badge = Подписанная цифровая копия (Open Badges 3.0)

# Label of the field for the code of a certificate on the public page.
certificate-enter-code = Введите код сертификата

# The public page says that there is no certificate with this code.
certificate-unknown = Сертификат с таким кодом не найден. Введите код так, как он напечатан.

# The public page says that too many codes were tried from one address.
certificate-too-often = Слишком много попыток. Попробуйте через минуту.

# A certificate is refused: hours are missing. $counted, $hours: academic hours counted and needed.
error-certificate-not-completed = Сертификат выдаётся, когда пройдены все часы: пока { $counted } из { $hours }.

# A certificate was asked for that was taken back.
error-certificate-revoked = Этот сертификат отозван.

# A certificate cannot be taken back: it was before, for another reason.
error-certificate-revoked-already = Этот сертификат уже отозван, причину изменить нельзя.
