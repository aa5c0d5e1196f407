"""What families allow, and what follows from it for pictures."""
