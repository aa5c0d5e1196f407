"""The preschool's programme."""
