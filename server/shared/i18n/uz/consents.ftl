# Qogʻozdagi rozilik yozilmadi: oila ilovaning oʻzida bu maqsadga rad javobini bergan. Mudira yoki metodist koʻradi.
error-consent-family-refused = Oilaning oʻzi bunga rad javobini bergan. Yana ruxsat berish faqat oilaning qoʻlida.
