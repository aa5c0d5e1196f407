"""The embedded Postgres and object store: start, stop, where the data lie."""
