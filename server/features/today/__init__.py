"""What an educator or a parent sees first."""
