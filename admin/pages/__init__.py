"""One module of pages per slice."""
