"""Children, their enrolments over time and their guardians."""
