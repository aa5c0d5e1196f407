"""Tests of the slice annual_plans."""
