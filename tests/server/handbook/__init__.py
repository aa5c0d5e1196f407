"""Tests of the slice handbook."""
