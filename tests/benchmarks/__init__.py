"""Measures of CPU per request against raw handlers doing the same work."""
