# Above a page of figures that was read from a copy of the database which is some seconds behind.
# $time: a time of the day to the second, such as 14:05:32.
page-copied-as-of = Figures as of { $time }. Newer entries will follow in a moment.
