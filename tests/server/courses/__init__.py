"""Programmes, cohorts, attendance, hours and the own way through the course."""
