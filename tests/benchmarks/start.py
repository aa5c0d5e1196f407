"""``nihol bench start``: seconds from ``nihol demo`` to a usable login, cold and warm, and the memory then."""

import argparse
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from server.demo.people import DEMO_PASSWORD
from server.services.ports import free_port

PATIENCE_SECONDS = 300
WARM_STARTS = 2


@dataclass(frozen=True)
class Measured:
    """One start: seconds until somebody has signed in and until all is loaded, MB resident then."""

    login: float
    loaded: float
    memory: float


def measure(rounds: int, size: str) -> None:
    cold: list[Measured] = []
    warm: list[Measured] = []
    for _ in range(rounds):
        folder = Path(tempfile.mkdtemp(prefix="nihol-bench-start-"))
        try:
            cold.append(_start(folder, size, until_loaded=True))
            warm += [_start(folder, size, until_loaded=False) for _ in range(WARM_STARTS)]
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print("| start | login, s | bar | loaded in full, s | bar | memory, MB | bar |\n|---|---|---|---|---|---|---|")
    _row("cold", cold, "15", "60")
    _row("warm", warm, "4", "")


def _row(name: str, starts: list[Measured], login_bar: str, loaded_bar: str) -> None:
    login, memory = (
        statistics.median(start.login for start in starts),
        statistics.median(start.memory for start in starts),
    )
    loaded = f"{statistics.median(start.loaded for start in starts):.1f}" if loaded_bar else ""
    print(f"| {name} | {login:.1f} | {login_bar} | {loaded} | {loaded_bar} | {memory:.0f} | 250 |")


def _start(folder: Path, size: str, until_loaded: bool) -> Measured:
    port, begun = free_port(), time.monotonic()
    with _demo(folder, size, port) as (process, told):
        while not _signs_in(port):
            _require_alive(process, begun)
        login = time.monotonic() - begun
        while until_loaded and "loaded in full" not in told.read_text():
            _require_alive(process, begun)
        loaded = time.monotonic() - begun
        return Measured(login, loaded, psutil.Process(process.pid).memory_info().rss / 2**20)


@contextmanager
def _demo(folder: Path, size: str, port: int) -> Iterator[tuple["subprocess.Popen[bytes]", Path]]:
    command = [sys.executable, "-m", "server.cli", "demo", "--data", str(folder), "--port", str(port), "--size", size]
    told = folder / "told.txt"
    with told.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
    try:
        yield process, told
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(60)


def _signs_in(port: int) -> bool:
    body = {"login": "tarbiyachi", "password": DEMO_PASSWORD}
    try:
        return httpx.post(f"http://127.0.0.1:{port}/api/sign-in", json=body, timeout=20).status_code == 200
    except httpx.TransportError:
        return False


def _require_alive(process: "subprocess.Popen[bytes]", begun: float) -> None:
    if process.poll() is not None or time.monotonic() - begun > PATIENCE_SECONDS:
        raise RuntimeError("the demonstration did not start")
    time.sleep(0.05)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="nihol bench start")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--size", default="full")
    given = parser.parse_args()
    measure(given.rounds, given.size)
