"""The monthly plan of a group, derived from its year."""
