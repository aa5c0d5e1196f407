"""News for families, acknowledged or not."""
