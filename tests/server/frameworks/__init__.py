"""Tests of the slice frameworks."""
