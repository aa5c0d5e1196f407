"""Tests of the slice questionnaires."""
