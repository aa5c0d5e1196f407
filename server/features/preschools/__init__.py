"""Preschools, their groups and their calendar."""
