"""Practice preschools of participants and the tasks that look for themselves."""
