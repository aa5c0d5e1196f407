"""Screens, one folder per slice."""
