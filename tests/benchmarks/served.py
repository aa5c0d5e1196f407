"""Servers of a benchmark as processes of their own, and what they and Postgres cost."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from server.services.folder import DataFolder
from server.services.ports import free_port
from server.services.supervisor import Services, running_services
from tests.benchmarks.load import Call, send_all
from tests.support.services import put_ready

CONNECTIONS = 16


@dataclass(frozen=True)
class Served:
    """A server process and the Postgres behind it."""

    process: psutil.Process
    postgres: psutil.Process
    port: int

    async def cost(self, calls: list[Call]) -> float:
        """CPU milliseconds per call, application and Postgres together."""
        before = self._spent()
        await send_all(self.port, calls, CONNECTIONS)
        await asyncio.sleep(0.05)
        return (self._spent() - before) * 1000 / len(calls)

    def _spent(self) -> float:
        processes = [self.process, self.postgres, *self.postgres.children(recursive=True)]
        return sum(sum(process.cpu_times()[:2]) for process in processes if process.is_running())


@contextmanager
def services_in(folder: Path) -> Iterator[Services]:
    with DataFolder.open(folder) as data, running_services(data, put_ready) as services:
        yield services


@contextmanager
def serving(app: str, options: list[str], environment: dict[str, str]) -> Iterator[Served]:
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", app, *options, "--port", str(port), "--log-level", "warning"]
    process = subprocess.Popen([*command, "--no-access-log"], env={**os.environ, **environment})
    try:
        _wait_for(port, process)
        yield Served(psutil.Process(process.pid), _postgres(), port)
    finally:
        process.terminate()
        process.wait(10)


def _wait_for(port: int, process: "subprocess.Popen[bytes]") -> None:
    while process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError("a server of the benchmark did not start")


def _postgres() -> psutil.Process:
    """The postmaster that this process started."""
    children = psutil.Process().children(recursive=True)
    return next(child for child in children if child.name().startswith("postgres"))
