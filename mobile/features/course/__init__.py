"""The 24-hour course as a participant goes through it: hours, reading, practice, test, project, certificate."""
