"""Vertical slices: one folder per thing people do."""
