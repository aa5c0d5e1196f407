"""Questions for families and results of nobody in particular."""
