"""The weekly plan of a group: the educator's work journal."""
