"""Places: country, regions, districts."""
