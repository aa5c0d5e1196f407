"""The staff of a preschool and the groups they lead."""
