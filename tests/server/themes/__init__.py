"""Tests of the slice themes."""
