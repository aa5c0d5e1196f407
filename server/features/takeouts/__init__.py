"""Everything about a child in one file."""
