"""Tests of the slice today."""
