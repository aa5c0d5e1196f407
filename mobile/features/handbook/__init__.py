"""Instructions and the textbook in the client: the shelf, a book, a chapter with its questions."""
