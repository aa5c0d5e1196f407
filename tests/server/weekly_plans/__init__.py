"""Tests of the slice weekly_plans."""
