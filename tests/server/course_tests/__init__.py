"""The question bank, tests and attempts of the course."""
