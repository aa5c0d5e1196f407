"""The library of didactic media: finding, looking, listening, showing to the group, adding."""
