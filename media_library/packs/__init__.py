"""Packs: a part of the library as one file, for places without Internet."""
