"""Figures for other systems: the aggregate exchange of DHIS2."""
