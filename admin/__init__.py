"""Pages for heads, methodists, districts, regions, the ministry and administrators: a second face of the services."""
