"""Roster: groups, children, guardians and staff brought in from a file instead of typed."""
