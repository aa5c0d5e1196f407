"""Tests of the slice coverage."""
