"""Tests of the slice monthly_plans."""
