"""API processes of their own, so that they can be killed."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from server.kernel.settings import Settings
from server.services.ports import free_port

_PATIENCE = 300.0


class ApiProcess:
    """The API alone under uvicorn, on one port as long as it lives and after it was started again."""

    def __init__(self, settings: Settings) -> None:
        self.port = free_port()
        s3 = settings.s3
        given = {
            "database_url": settings.database_url,
            "s3": [s3.endpoint, s3.access_key, s3.secret_key, s3.secure, s3.region],
            "token_keys": dict(settings.token_keys),
        }
        self._environment = {**os.environ, "BENCH_SETTINGS": json.dumps(given)}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        command = [sys.executable, "-m", "uvicorn", "tests.benchmarks.ours:create", "--factory"]
        options = ["--port", str(self.port), "--log-level", "critical", "--no-access-log"]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen([*command, *options], env=self._environment, stdout=quiet, stderr=quiet)
        deadline = time.monotonic() + _PATIENCE
        while self._process.poll() is None and time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        raise RuntimeError("the API did not start")

    def kill(self) -> None:
        """As the operating system does that is out of memory: at once, and nothing is put in order."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None


@contextmanager
def api_processes(settings: Settings, count: int = 1) -> Iterator[list[ApiProcess]]:
    processes = [ApiProcess(settings) for _ in range(count)]
    try:
        for process in processes:
            process.start()
        yield processes
    finally:
        for process in processes:
            process.kill()
