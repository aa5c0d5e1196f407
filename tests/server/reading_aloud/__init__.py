"""Tests of the slice reading_aloud."""
