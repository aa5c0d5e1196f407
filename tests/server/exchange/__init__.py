"""Tests of the slice exchange."""
