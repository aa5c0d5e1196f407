"""Plans on paper and in calendars."""
