# Refusal of a download that was asked for under an id of another one. Hardly ever seen.
error-takeout-exists = Bu soʻrov allaqachon boshqa narsa uchun ishlatilgan. Qaytadan soʻrab koʻring.

# A download that nobody finished making in time.
error-takeout-unfinished = Fayl oʻz vaqtida tayyor boʻlmadi. Qaytadan soʻrang.

# Refusal of one more download while several are being made. $limit: how many at a time.
error-takeout-too-many = Bu bola uchun hozir { $limit } ta fayl tayyorlanmoqda. Ular tayyor boʻlgach, qayta soʻrang.

# On the page in the archive, under the child's name. $date: the birth date in words.
takeout-born = tugʻilgan sana: { $date }

# On the page in the archive. $date: the day on which the archive was asked for.
takeout-made = Arxiv { $date } kuni tayyorlandi

# Note in the archive and the portfolio. $number: how many pictures.
takeout-withheld = { $number } ta surat bu yerga kiritilmadi: ularda boshqa bolalar ham bor va ularning oilasi rozilik bermagan.

# Note in the archive and the portfolio. $number: how many pictures.
takeout-missing = { $number } ta suratni oʻqib boʻlmadi.

# Name of the list of links at the top of the page in the archive, for screen readers.
takeout-contents = Mundarija

# Heading of the page in the archive: groups and dates.
takeout-groups = Guruhlar

# In the list of groups instead of a last day: the child is still there.
takeout-to-this-day = hozirgacha

# Heading of the page in the archive: entries by date.
takeout-timeline = Kundalik

# Beside an entry that the family wrote itself.
takeout-from-home = uyda yozilgan

# Below an entry that is about other children too, who are not named.
takeout-with-others = va boshqa bolalar

# Heading of the page in the archive: how the child grows, area by area.
takeout-growth = Rivojlanish

# Heading above sentences: what the child does without help.
takeout-can = Mustaqil bajaradi

# Heading above sentences: what the child does with help.
takeout-learns = Oʻrganmoqda

# Heading above sentences: what may come next.
takeout-next = Keyingi qadamlar

# Heading of the page in the archive: development cards.
takeout-cards = Rivojlanish kartalari

# The first of three rounds of a school year.
takeout-round-1 = Boshlangʻich bosqich

# The second of three rounds of a school year.
takeout-round-2 = Asosiy bosqich

# The third of three rounds of a school year.
takeout-round-3 = Yakuniy bosqich

# Heading of the page in the archive: the child's own route.
takeout-route = Shaxsiy yoʻnalish

# A stage of the child's own route: before the first round.
takeout-stage-0 = Yil boshi

# A stage of the child's own route: after the first round.
takeout-stage-1 = Boshlangʻich bosqichdan keyin

# A stage of the child's own route: after the second round.
takeout-stage-2 = Asosiy bosqichdan keyin

# A stage of the child's own route: after the third round.
takeout-stage-3 = Yakuniy bosqichdan keyin

# Heading within the child's own route.
takeout-strengths = Kuchli tomonlari

# Heading within the child's own route: what was chosen to do.
takeout-activities = Tanlangan mashgʻulotlar

# Heading within the child's own route: what came of it.
takeout-review = Nima oʻzgardi

# Heading of the page in the archive: messages between the family and the preschool.
takeout-messages = Xabarlar

# Last line of the page in the archive.
takeout-about = Suratlar “{ "photos" }” papkasida: har birining nomida sanasi, ichida esa sana va izohi yozilgan. “data.json” faylini boshqa dasturlar oʻqiy oladi.

# Title of the PDF of one school year.
takeout-portfolio = Portfolio

# A school year. $first and $last: calendar years as text.
takeout-school-year = { $first }–{ $last }-oʻquv yili

# On the cover of a portfolio without entries.
takeout-nothing-yet = Bu oʻquv yilida hali yozuv yoʻq.
