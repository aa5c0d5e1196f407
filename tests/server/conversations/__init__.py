"""Tests of the slice conversations."""
