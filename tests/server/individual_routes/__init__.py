"""Tests of the slice individual_routes."""
