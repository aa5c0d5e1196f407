# Chop etilgan varaqning pastidagi mayda yozuv. $title: material nomi, $author: muallif, $licence: litsenziya kodi.
media-paper-footer = { $title } · { $author } · { $licence }
# Materialni chop etib boʻlmaydi: u ovoz, video, oʻyin yoki fayli hali tekshirilmoqda.
error-media-not-printable = Bu materialni chop etib boʻlmaydi. Kartochka, rasm, ish varagʻi va hujjatlar chop etiladi.
