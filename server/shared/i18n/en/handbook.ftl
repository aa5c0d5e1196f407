# On the first page of a book on paper. $version: the version of the product.
handbook-version = Version of the product: { $version }

# Title of the contents of a book on paper, and of the contents beside a chapter.
handbook-contents = Contents

# Above the questions at the end of a chapter.
handbook-questions = Ask yourself

# Title of the page with all books.
page-handbook = Handbook

# Under that title. $version: the version of the product.
page-handbook-hint = A guide for every role and a textbook on working with information. The “?” on any page opens the chapter about that page.

# Field and button: searching the books.
page-handbook-search = Search the handbook

# $count: in how many chapters the words were found. Above the finds.
page-handbook-found = { $count ->
    [one] Found in { $count } chapter
   *[other] Found in { $count } chapters
}

# Where a search found nothing.
page-handbook-found-none = Nothing was found

# Under that.
page-handbook-found-none-hint = Try another word, or only the beginning of it.

# Button: a book as PDF.
page-handbook-paper = PDF

# For a screen reader, of that button. $title: the book.
page-handbook-paper-of = PDF: { $title }

# Beside a chapter in the list. $minutes: how long it takes to read.
page-handbook-minutes = { $minutes } min

# Mark of a book written for the reader's own role.
page-handbook-own = For you

# Link to the chapter before.
page-handbook-before = Previous chapter

# Link to the chapter after.
page-handbook-after = Next chapter

# Link from a chapter to the screens and pages that it speaks of.
page-handbook-where = The pages this chapter is about

# Said above a chapter that has no text in the reader's language.
page-handbook-in-uzbek = The text of this chapter is in Uzbek only for now.

# In the header of every page: opens the chapter about that page.
page-help = Help

# Of several right answers to a question in a chapter.
page-handbook-several = Several answers are right

# Navigation with the chapters of a book.
page-handbook-chapters = Chapters of the book

# Above the questions of a chapter on the pages, for those who may take part in a course.
page-handbook-counts-in-app = If you take part in the course: answers given in the app count, here they are not kept.
