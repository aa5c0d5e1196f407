"""Fixtures every test may use."""

import signal
import socket

import pytest

pytest_plugins = ["tests.support.services", "tests.support.app", "tests.support.world"]

# Started in the background the session ignores Ctrl-C, and so would the programs that tests start and end by it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Reruns are counted by a process that each test asks over TCP.

    Asked in two small pieces, that costs every test the 40 ms for which the other side delays its acknowledgement.
    """
    counting = getattr(getattr(config, "failures_db", None), "sock", None)
    if isinstance(counting, socket.socket):
        counting.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
