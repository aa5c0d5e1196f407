"""Reading aloud: growth, entries, messages and announcements as speech, for whoever reads badly."""
