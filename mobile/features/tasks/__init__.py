"""Tasks of decisions: what the head asked of a member of the staff, and that it was done."""
