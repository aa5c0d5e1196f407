"""Everything that proves Nihol works."""
