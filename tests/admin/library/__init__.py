"""Tests of the pages of the library."""
