"""The Nihol server: composition roots, kernel, slices and the words shared with the client."""
