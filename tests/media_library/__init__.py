"""The media library: what may come in, where it is kept, how it is found."""
