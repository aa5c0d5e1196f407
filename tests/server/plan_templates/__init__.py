"""Templates of weeks."""
