"""Certificates of the course."""
