"""Tests of the slice adaptations."""
