"""Bringing a roster in from a file."""
