"""Programmes of the 24-hour course, cohorts, attendance, hours, and the way of each participant."""
