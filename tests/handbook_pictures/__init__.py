"""Pictures of screens for the handbook, taken from a demonstration that runs: ``python -m tests.handbook_pictures``."""
