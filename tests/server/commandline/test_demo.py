"""``nihol demo`` as a newcomer runs it: started, used, stopped, started again; and what it says when it cannot."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import psutil
import pytest

from server.demo.people import DEMO_PASSWORD, LOGINS
from server.services.ports import free_port

ROOT = Path(__file__).parents[3]
PATIENCE_SECONDS = 180
LOADED = "is loaded in full"
CUT_OFF = "is loaded in part"


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    # Not pytest's own temporary folder: root's Postgres runs as another account, which is locked out there.
    path = Path(tempfile.mkdtemp(prefix="nihol-demo-"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


@contextmanager
def demo(folder: Path, port: int, output: int = subprocess.PIPE) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "server.cli", "demo", "--data", folder, "--port", str(port), "--size", "small"],
        cwd=ROOT,
        stdout=output,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "COLUMNS": "120"},
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(30)


@contextmanager
def told_into(file: Path, folder: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """The same, with what it prints in a file that can be read meanwhile."""
    with file.open("w") as out, demo(folder, port, out.fileno()) as process:
        yield process


def wait_until_told(process: subprocess.Popen[str], file: Path, words: str) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while words not in file.read_text():
        assert process.poll() is None, file.read_text()
        assert time.monotonic() < until, file.read_text()
        time.sleep(0.05)


def wait_until_ready(process: subprocess.Popen[str], port: int) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        assert process.poll() is None, process.stdout and process.stdout.read()
        try:
            if httpx.get(f"http://127.0.0.1:{port}/health/ready", timeout=2).status_code == 200:
                return
        except httpx.TransportError:
            time.sleep(0.2)
    raise AssertionError("the demonstration did not answer in time")


def wait_until_loading(process: subprocess.Popen[str]) -> None:
    """The loading has only just begun: whatever is done to it now comes long before its end."""
    until = time.monotonic() + PATIENCE_SECONDS
    while not any(map(is_loading, psutil.Process(process.pid).children(recursive=True))):
        assert process.poll() is None
        assert time.monotonic() < until
        time.sleep(0.05)
    time.sleep(1)


def is_loading(process: psutil.Process) -> bool:
    try:
        return "server.demo" in process.cmdline()
    except psutil.NoSuchProcess:
        return False


@contextmanager
def slowed(process: subprocess.Popen[str]) -> Iterator[None]:
    """Its loading gets a third of the time, so that it is far from its end however slow all the rest may be."""
    over = threading.Event()

    def hold_back() -> None:
        while not over.wait(0.05):
            with suppress(psutil.NoSuchProcess):
                for child in filter(is_loading, psutil.Process(process.pid).children(recursive=True)):
                    child.suspend()
                    time.sleep(0.1)
                    child.resume()

    holding = threading.Thread(target=hold_back)
    holding.start()
    try:
        yield
    finally:
        over.set()
        holding.join()


def ask_to_stop(process: subprocess.Popen[str]) -> str:
    process.send_signal(signal.SIGINT)
    told, _ = process.communicate(timeout=60)
    return told


def sign_in(port: int, login: str) -> httpx.Response:
    body = {"login": login, "password": DEMO_PASSWORD}
    return httpx.post(f"http://127.0.0.1:{port}/api/sign-in", json=body, timeout=20)


def test_a_newcomer_starts_uses_stops_and_starts_again(folder: Path, tmp_path: Path) -> None:
    port = free_port()

    with told_into(tmp_path / "told", folder, port) as process:
        wait_until_ready(process, port)
        answers = {login.login: sign_in(port, login.login) for login in LOGINS}
        client = httpx.get(f"http://127.0.0.1:{port}/", timeout=20)
        pages = httpx.get(f"http://127.0.0.1:{port}/admin", timeout=20, follow_redirects=True)
        wait_until_told(process, tmp_path / "told", LOADED)
        ask_to_stop(process)
        told = (tmp_path / "told").read_text()
        stopped_with = process.returncode
    with demo(folder, port) as process:
        wait_until_ready(process, port)
        again = sign_in(port, "tarbiyachi")
        told_again = ask_to_stop(process)

    assert {login: answer.status_code for login, answer in answers.items()} == dict.fromkeys(answers, 200)
    assert {
        login.login: login.role in {scope["role"] for scope in answers[login.login].json()["account"]["scopes"]}
        for login in LOGINS
    } == dict.fromkeys(answers, True)
    assert (client.status_code, pages.status_code) == (200, 200)
    assert stopped_with == 0
    assert all(login.login in told for login in LOGINS)
    assert "The data are kept" in told
    assert again.json()["account"]["id"] == answers["tarbiyachi"].json()["account"]["id"]
    assert ("100%" in told, "100%" in told_again) == (True, False)


def test_a_second_start_on_the_same_folder_is_told_so(folder: Path) -> None:
    port, other = free_port(), free_port()

    with demo(folder, port) as first:
        wait_until_ready(first, port)
        with demo(folder, other) as second:
            told, _ = second.communicate(timeout=60)
            refused_with = second.returncode
        ask_to_stop(first)

    assert refused_with == 1
    assert "in use" in told


def test_a_killed_run_leaves_a_folder_that_starts(folder: Path) -> None:
    port = free_port()

    with demo(folder, port) as first:
        wait_until_ready(first, port)
        first.kill()
    with demo(folder, port) as second:
        wait_until_ready(second, port)
        answer = sign_in(port, "mudira")
        ask_to_stop(second)

    assert answer.status_code == 200


def test_a_taken_port_is_named(folder: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with demo(folder, port) as process:
            told, _ = process.communicate(timeout=60)

    assert process.returncode == 1
    assert str(port) in told
    assert "Traceback" not in told


@pytest.fixture
def new_folder() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp(prefix="nihol-demo-"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


def test_a_loading_stopped_by_ctrl_c_says_so_and_one_that_was_killed_goes_on(new_folder: Path, tmp_path: Path) -> None:
    port, told = free_port(), tmp_path / "told"

    with told_into(tmp_path / "first", new_folder, port) as first:
        with slowed(first):
            wait_until_ready(first, port)
            before = sign_in(port, "mudira")
            below = psutil.Process(first.pid).children(recursive=True)
        ask_to_stop(first)
    left = psutil.wait_procs(below, timeout=30)[1]
    with told_into(tmp_path / "second", new_folder, port) as second:
        wait_until_loading(second)
        below = psutil.Process(second.pid).children(recursive=True)
        second.kill()
    left_by_a_kill = psutil.wait_procs(below, timeout=60)[1]
    with told_into(told, new_folder, port) as third:
        wait_until_told(third, told, LOADED)
        after = sign_in(port, "mudira")
        ask_to_stop(third)

    assert first.returncode == 0
    assert CUT_OFF in (tmp_path / "first").read_text()
    assert (left, left_by_a_kill) == ([], [])
    assert before.json()["account"]["id"] == after.json()["account"]["id"]
    assert CUT_OFF not in told.read_text()


def test_ctrl_c_before_anybody_can_sign_in_ends_it_cleanly(new_folder: Path, tmp_path: Path) -> None:
    told = tmp_path / "told"

    with told_into(told, new_folder, free_port()) as process:
        wait_until_told(process, told, "Starting Nihol")
        below = psutil.Process(process.pid).children(recursive=True)
        ask_to_stop(process)
    left = psutil.wait_procs(below, timeout=60)[1]

    assert process.returncode == 0
    assert "The data are kept" in told.read_text()
    assert "Traceback" not in told.read_text()
    assert left == []
