# The menu of the pages: the 24-hour course, for trainers and the ministry
page-menu-course = Kurs
# The menu of the pages: instructions and the textbook
page-menu-handbook = Qoʻllanma
