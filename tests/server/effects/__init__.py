"""Tests of the slice effects."""
