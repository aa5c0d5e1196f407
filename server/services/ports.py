"""TCP ports of this machine: finding free ones, and saying so when a wanted one is taken."""

import socket
from contextlib import ExitStack

from server.services.folder import ServiceProblem

LOOPBACK = "127.0.0.1"


def free_port() -> int:
    """A TCP port that nobody on the loopback address listens on at this moment."""
    return free_ports(1)[0]


def free_ports(count: int) -> list[int]:
    """As many different free TCP ports; all are held until the last is found, so none comes twice."""
    with ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(count)]
        for one in sockets:
            one.bind((LOOPBACK, 0))
        return [int(one.getsockname()[1]) for one in sockets]


def is_port_free(host: str, port: int) -> bool:
    """Whether a server could listen there now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        # As servers do: a port whose last connections are still fading away counts as free. On Windows the
        # same option would let two servers share the port, so there it stays off.
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def require_port_free(host: str, port: int) -> None:
    """ServiceProblem `service.port_taken` (host, port) if a server could not listen there now."""
    if not is_port_free(host, port):
        raise ServiceProblem("service.port_taken", host=host, port=port)
