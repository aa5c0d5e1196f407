"""The reflection at the end of a group's day."""
