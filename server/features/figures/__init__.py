"""The information vertical: figures, their formulas, freshness and rows."""
