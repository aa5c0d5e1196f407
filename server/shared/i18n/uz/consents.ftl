# Qogʻozdagi rozilik yozilmadi: oila ilovaning oʻzida bu maqsadga rad javobini bergan. Mudira yoki metodist koʻradi.
error-consent-family-refused = Oilaning oʻzi bunga rad javobini bergan. Yana ruxsat berish faqat oilaning qoʻlida.
# Bola haqidagi yozuvda surat oʻrnida: oila suratga rozi emas, shuning uchun uni hech kim koʻrmaydi. Mudira yoki metodist koʻradi.
page-photo-withheld = Oila bu surat koʻrsatilishiga rozi emas
# Bola haqidagi yozuv yonidagi belgi: buni ota-onasi uyda koʻrib yozgan.
page-from-home = uydan
