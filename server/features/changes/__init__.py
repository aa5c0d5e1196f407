"""The change feed: what changed for a reader since a cursor."""
