"""Pages of the didactic media library, for those whose work is at a desk."""
