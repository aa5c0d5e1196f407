"""Observations, the child's timeline and growth."""
