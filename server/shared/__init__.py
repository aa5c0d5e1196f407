"""Rules, words and texts carried by the server and the client alike."""
