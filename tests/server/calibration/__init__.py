"""Tests of the slice calibration."""
