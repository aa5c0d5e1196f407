"""What of a plan is done otherwise for a named child."""
