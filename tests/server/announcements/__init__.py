"""Tests of the slice announcements."""
