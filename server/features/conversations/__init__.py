"""Messages between a child's family and its group's staff."""
