"""Raters who judge the same, and how far they agree."""
