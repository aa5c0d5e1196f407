"""The bank of activities that plans are drafted from and people share."""
