"""Weeks kept as templates."""
