"""Every route of the API against every role, at home and elsewhere, from one table."""
