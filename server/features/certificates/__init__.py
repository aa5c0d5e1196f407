"""Certificates of the course: issued, verified by anyone, taken back."""
