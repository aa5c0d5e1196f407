"""Figures: derivation, the vertical, the rows behind a figure, what waits for a decision."""
