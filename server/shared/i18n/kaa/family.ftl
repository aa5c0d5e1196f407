### Karakalpak in its Latin letters of 2016. Not yet read by a native speaker.

# Xabar qabul qilinmadi: uning ichki raqami boshqa xabarga tegishli. Juda kam uchraydi.
error-message-id-taken = Bunday nomerli xabar álleqashan bar. Onı jańa xabar sıpatında qaytadan jazıń.
# Xabar qabul qilinmadi: bola bugun hech bir guruhda emas (ketgan yoki hali kelmagan).
error-message-not-enrolled = Bala házir hesh bir toparda emes, sonlıqtan xabardı alatuǵın adam joq.
# Oilaga: bu eʼlonni tasdiqlash soʻralmagan.
error-announcement-not-asked = Bul daǵaza tastıyıqlawdı talap etpeydi.
# Oilaga: soʻrovnoma hali ochilmagan yoki yopilgan, javoblar qabul qilinmaydi.
error-questionnaire-not-open = Bul sorawnamaǵa házir juwap beriw múmkin emes: ol jabılǵan.
