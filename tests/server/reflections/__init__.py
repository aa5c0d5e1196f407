"""Tests of the slice reflections."""
