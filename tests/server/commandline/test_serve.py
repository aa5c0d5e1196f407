"""``nihol serve`` as production runs it: several workers, jobs in a process of their own, and a clean end."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import asyncpg
import httpx
import psutil

from server.kernel.settings import environment_for_children
from server.services.ports import free_port
from server.services.supervisor import Services
from tests.support.app import settings_for

ROOT = Path(__file__).parents[3]
PASSWORD = "uzun va oson esda qoladi"
PATIENCE_SECONDS = 120


def test_several_workers_serve_sign_in_and_end_together(services: Services, tmp_path: Path) -> None:
    environment = an_installation(services, tmp_path)
    port = free_port()

    run(environment, "migrate")
    run(environment, "create-admin", "bosh.administrator", "--name", "Rahimova Oysha", "--password", PASSWORD)
    with serving(environment, port) as process:
        wait_until_ready(process, port)
        body = {"login": "bosh.administrator", "password": PASSWORD}
        answers = [httpx.post(f"http://127.0.0.1:{port}/api/sign-in", json=body, timeout=20) for _ in range(4)]
        client = httpx.get(f"http://127.0.0.1:{port}/", timeout=20)
        below = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGTERM)
        process.wait(60)
        left = psutil.wait_procs(below, timeout=30)[1]

    assert [answer.status_code for answer in answers] == [200] * 4
    assert client.status_code == 200
    assert len(below) >= 3, "two workers and the jobs"
    assert left == []


def an_installation(services: Services, folder: Path) -> dict[str, str]:
    """A database of its own and the variables by which production finds it."""
    name = "nihol_serve"
    asyncio.run(_create_database(services, name))
    settings = replace(settings_for(services, name), client_folder=folder / "client", secure_cookies=False)
    return environment_for_children(settings)


async def _create_database(services: Services, name: str) -> None:
    admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
    await admin.execute(f"create database {name}")
    await admin.close()


def run(environment: dict[str, str], *command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "server.cli", *command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def serving(environment: dict[str, str], port: int) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "server.cli", "serve", "--workers", "2", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(30)


def wait_until_ready(process: "subprocess.Popen[bytes]", port: int) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        assert process.poll() is None
        try:
            if httpx.get(f"http://127.0.0.1:{port}/health/ready", timeout=2).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.2)
    raise AssertionError("the workers did not answer in time")
