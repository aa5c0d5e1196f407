"""The didactic media library, and the only speaker to the object store."""
