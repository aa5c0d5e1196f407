"""Development frameworks: areas, sub-areas, indicators by age band."""
