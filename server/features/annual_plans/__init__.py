"""The year's thematic plan of a group."""
