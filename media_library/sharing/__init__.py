"""Sharing wider, step by step, each step reviewed; problems reported and settled; what is missing."""
