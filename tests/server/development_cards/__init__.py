"""Tests of assessment rounds and development cards."""
