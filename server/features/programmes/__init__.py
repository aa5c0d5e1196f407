"""The preschool's own programme of a school year, put in force by the head's order."""
