"""Tests of the slice planning_time."""
