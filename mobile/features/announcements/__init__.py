"""Announcements: families read and acknowledge them, staff write them and see who has not read yet."""
