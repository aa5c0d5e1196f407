"""Tests of the client: its device layer, its parts, its screens with and without a browser."""
