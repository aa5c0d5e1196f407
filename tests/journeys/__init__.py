"""Whole days of people: the real client before the real server, in one process."""
