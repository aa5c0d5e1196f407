"""Planning: a group's year of themes, and the week with its activities."""
