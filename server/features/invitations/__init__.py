"""One-time codes that bring staff and parents in."""
