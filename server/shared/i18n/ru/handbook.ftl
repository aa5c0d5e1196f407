# On the first page of a book on paper. $version: the version of the product.
handbook-version = Версия программы: { $version }

# Title of the contents of a book on paper, and of the contents beside a chapter.
handbook-contents = Содержание

# Above the questions at the end of a chapter.
handbook-questions = Проверьте себя

# Title of the page with all books.
page-handbook = Руководство

# Under that title. $version: the version of the product.
page-handbook-hint = Руководства для каждой роли и учебник по работе с информацией. Знак «?» на каждой странице открывает главу именно о ней.

# Field and button: searching the books.
page-handbook-search = Поиск по руководству

# $count: in how many chapters the words were found. Above the finds.
page-handbook-found = { $count ->
    [one] Найдено в { $count } главе
   *[other] Найдено в { $count } главах
}

# Where a search found nothing.
page-handbook-found-none = Ничего не найдено

# Under that.
page-handbook-found-none-hint = Попробуйте другое слово или только его начало.

# Button: a book as PDF.
page-handbook-paper = PDF

# For a screen reader, of that button. $title: the book.
page-handbook-paper-of = PDF: { $title }

# Beside a chapter in the list. $minutes: how long it takes to read.
page-handbook-minutes = { $minutes } мин

# Mark of a book written for the reader's own role.
page-handbook-own = Для вас

# Link to the chapter before.
page-handbook-before = Предыдущая глава

# Link to the chapter after.
page-handbook-after = Следующая глава

# Link from a chapter to the screens and pages that it speaks of.
page-handbook-where = О каких страницах эта глава

# Said above a chapter that has no text in the reader's language.
page-handbook-in-uzbek = Текст этой главы пока есть только на узбекском языке.

# In the header of every page: opens the chapter about that page.
page-help = Помощь

# Of several right answers to a question in a chapter.
page-handbook-several = Верных ответов несколько

# Navigation with the chapters of a book.
page-handbook-chapters = Главы книги

# Above the questions of a chapter on the pages, for those who may take part in a course.
page-handbook-counts-in-app = Если вы проходите курс: засчитываются ответы, данные в приложении, здесь они не сохраняются.
