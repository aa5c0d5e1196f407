"""The demonstration: two regions, six preschools, a school year of work, from a fixed seed."""
