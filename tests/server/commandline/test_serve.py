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
from server.shared.ids import uuid7
from tests.support.app import settings_for

ROOT = Path(__file__).parents[3]
PASSWORD = "uzun va oson esda qoladi"
PATIENCE_SECONDS = 240


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


def test_two_servers_behind_a_proxy_are_one(services: Services, tmp_path: Path) -> None:
    environment = an_installation(services, tmp_path, "nihol_two", sign_in_per_minute=1)
    trusting, strange = free_port(), free_port()
    elsewhere = {**environment, "NIHOL_TRUSTED_PROXIES": "10.9.9.9"}
    alone = ("--workers", "1", "--no-jobs")

    run(environment, "migrate")
    run(environment, "create-admin", "bosh.administrator", "--name", "Rahimova Oysha", "--password", PASSWORD)
    with serving(environment, trusting, *alone) as first:
        wait_until_ready(first, trusting)
        with serving(elsewhere, strange, *alone) as second:
            wait_until_ready(second, strange)
            told = _told_to_both(trusting, strange)
            one_login = [_refused(port, "bitta.odam", f"203.0.113.{port % 250}") for port in (trusting, strange)]
            known = [_refused(trusting, f"begona.{number}", f"203.0.113.{number}") for number in range(12)]
            same = [_refused(trusting, f"notanish.{number}", "198.51.100.1") for number in range(20)]
            unheard = [_refused(strange, f"kimsan.{number}", f"192.0.2.{number}") for number in range(20)]

    assert [answer.status_code for answer in told] == [200, 204, 200, 200, 200]
    assert told[3].content == told[4].content
    assert ["idempotency-replayed" in answer.headers for answer in told[3:]] == [False, True]
    assert set(known) == {401}, "each caller is counted by itself, as the proxy names them"
    assert 429 in same
    assert 429 in unheard, "a header from nobody we trust makes nobody a new caller"
    assert one_login == [401, 429], "what one server counted the other knows"


def _told_to_both(one: int, other: int) -> list[httpx.Response]:
    """Signed in at one, known at the other; a command sent to one and repeated to the other."""
    first, second = f"http://127.0.0.1:{one}/api", f"http://127.0.0.1:{other}/api"
    body = {"login": "bosh.administrator", "password": PASSWORD}
    signed_in = httpx.post(f"{first}/sign-in", json=body, timeout=20)
    bearer = {"authorization": f"Bearer {signed_in.json()['access_token']}"}
    change = {"current_password": PASSWORD, "new_password": f"yangi {PASSWORD}"}
    changed = httpx.post(f"{second}/account/password", json=change, headers=_keyed(bearer), timeout=20)
    regions = httpx.get(f"{first}/regions", headers=bearer, timeout=20)
    command, said = _keyed(bearer), {"language": "ru"}
    sent = [httpx.patch(f"{base}/account", json=said, headers=command, timeout=20) for base in (first, second)]
    return [signed_in, changed, regions, *sent]


def _keyed(headers: dict[str, str]) -> dict[str, str]:
    return {**headers, "idempotency-key": str(uuid7())}


def _refused(port: int, login: str, address: str) -> int:
    """The status of a wrong sign-in that a proxy passes on for a caller."""
    answer = httpx.post(
        f"http://127.0.0.1:{port}/api/sign-in",
        json={"login": login, "password": "notogri parol"},
        headers={"x-forwarded-for": address, "x-forwarded-proto": "https"},
        timeout=20,
    )
    return answer.status_code


def an_installation(services: Services, folder: Path, name: str = "nihol_serve", **changed: int) -> dict[str, str]:
    """A database of its own and the variables by which production finds it."""
    asyncio.run(_create_database(services, name))
    settings = replace(settings_for(services, name), client_folder=folder / "client", secure_cookies=False)
    return environment_for_children(replace(settings, **changed))  # type: ignore[arg-type]


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
def serving(environment: dict[str, str], port: int, *options: str) -> Iterator["subprocess.Popen[bytes]"]:
    command = [sys.executable, "-m", "server.cli", "serve", *(options or ("--workers", "2")), "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **environment}, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(30)


def wait_until_ready(process: "subprocess.Popen[bytes]", port: int) -> None:
    until, told = time.monotonic() + PATIENCE_SECONDS, ""
    while time.monotonic() < until:
        assert process.poll() is None
        try:
            answer = httpx.get(f"http://127.0.0.1:{port}/health/ready", timeout=10)
            if answer.status_code == 200:
                return
            told = answer.text
        except httpx.TransportError as error:
            told = repr(error)
        time.sleep(0.2)
    raise AssertionError(f"the workers did not answer in time: {told}")
