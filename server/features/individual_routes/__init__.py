"""Difficulties of children and their own routes."""
