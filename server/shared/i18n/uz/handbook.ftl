# On the first page of a book on paper. $version: the version of the product.
handbook-version = Dastur versiyasi: { $version }

# Title of the contents of a book on paper, and of the contents beside a chapter.
handbook-contents = Mundarija

# Above the questions at the end of a chapter.
handbook-questions = Oʻzingizni tekshiring

# Title of the page with all books.
page-handbook = Qoʻllanma

# Under that title. $version: the version of the product.
page-handbook-hint = Har bir vazifa uchun yoʻriqnoma va maʼlumotlar bilan ishlash darsligi. Dasturning har bir sahifasidagi „?“ belgisi shu sahifa haqidagi bobni ochadi.

# Field and button: searching the books.
page-handbook-search = Qoʻllanmadan qidirish

# $count: in how many chapters the words were found. Above the finds.
page-handbook-found = { $count } ta bobda topildi

# Where a search found nothing.
page-handbook-found-none = Hech narsa topilmadi

# Under that.
page-handbook-found-none-hint = Boshqa soʻz bilan yoki soʻzning faqat boshini yozib koʻring.

# Button: a book as PDF.
page-handbook-paper = PDF

# For a screen reader, of that button. $title: the book.
page-handbook-paper-of = PDF: { $title }

# Beside a chapter in the list. $minutes: how long it takes to read.
page-handbook-minutes = { $minutes } daqiqa

# Mark of a book written for the reader's own role.
page-handbook-own = Siz uchun

# Link to the chapter before.
page-handbook-before = Oldingi bob

# Link to the chapter after.
page-handbook-after = Keyingi bob

# Link from a chapter to the screens and pages that it speaks of.
page-handbook-where = Bu bob qaysi sahifalar haqida

# Said above a chapter that has no text in the reader's language.
page-handbook-in-uzbek = Bu bob hozircha faqat oʻzbek tilida.

# In the header of every page: opens the chapter about that page.
page-help = Yordam

# Of several right answers to a question in a chapter.
page-handbook-several = Bir nechta javob toʻgʻri

# Navigation with the chapters of a book.
page-handbook-chapters = Kitob boblari

# Above the questions of a chapter on the pages, for those who may take part in a course.
page-handbook-counts-in-app = Kurs qatnashchisi boʻlsangiz: ilovada berilgan javoblar hisobga olinadi, bu yerdagilari saqlanmaydi.
