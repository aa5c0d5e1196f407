"""Catalogues: many resources described at once, with their files beside them, by a sheet or by a Kolibri channel."""
