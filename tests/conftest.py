"""Fixtures every test may use."""

import signal

pytest_plugins = ["tests.support.services", "tests.support.app", "tests.support.world"]

# Started in the background the session ignores Ctrl-C, and so would the programs that tests start and end by it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
