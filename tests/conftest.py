"""Fixtures every test may use."""

pytest_plugins = ["tests.support.services", "tests.support.app", "tests.support.world"]
