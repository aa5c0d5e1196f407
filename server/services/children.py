"""Starting server processes that cannot outlive us, and ending them."""

import ctypes
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from server.services.account import Account

if sys.platform == "win32":
    from server.services.windows_job import end_with_us, windows_folder

_PR_SET_PDEATHSIG = 1

Farewell = tuple[signal.Signals, float]
"""A signal that asks a process to end, and the seconds it is then given."""


@dataclass(frozen=True)
class Command:
    """A program to run: its arguments, its whole environment, its account, and the signal for our own death."""

    line: Sequence[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    account: Account | None = None
    when_we_die: signal.Signals = signal.SIGTERM


class Child:
    """A running server process, in a session of its own, so that Ctrl-C in a terminal reaches only us."""

    def __init__(self, command: Command, log: Path) -> None:
        self._ended = threading.Event()
        started: Future[subprocess.Popen[bytes]] = Future()
        # Linux ties "when we die" to the thread that forked, so one thread stays with the process all its life.
        threading.Thread(target=self._keep, args=(command, log, started), daemon=True).start()
        self._process = started.result()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return not self._ended.is_set()

    def stop(self, farewells: Sequence[Farewell]) -> None:
        """Ask with each signal in turn, waiting its seconds; in the end kill."""
        for farewell, seconds in farewells:
            if self.is_alive:
                self._process.send_signal(farewell)
                self._ended.wait(seconds)
        if self.is_alive:
            self._process.kill()
            self._ended.wait()

    def _keep(self, command: Command, log: Path, started: Future[subprocess.Popen[bytes]]) -> None:
        try:
            with log.open("ab") as lines:
                process = _spawn(command, subprocess.DEVNULL, lines)
        except (OSError, subprocess.SubprocessError) as problem:
            started.set_exception(problem)
            return
        started.set_result(process)
        process.wait()
        self._ended.set()


def run_to_end(command: Command, log: Path, text: str = "") -> bool:
    """Run a program that ends by itself, `text` as its input; whether it succeeded. What it says goes to the log."""
    with log.open("ab") as lines:
        try:
            process = _spawn(command, subprocess.PIPE, lines)
        except OSError as problem:
            lines.write(f"{command.line[0]}: {problem}\n".encode())
            return False
        process.communicate(text.encode())
        return process.returncode == 0


if sys.platform == "win32":

    def bare_environment(temporary: Path) -> dict[str, str]:
        """What any program needs to run; nothing of our own environment, which may hold secrets or surprises."""
        return {"SYSTEMROOT": windows_folder(), "PATH": windows_folder(), "TEMP": str(temporary), "TMP": str(temporary)}

    def _spawn(command: Command, stdin: int, output: IO[bytes]) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(  # noqa: S603 - programs of our own packages, no shell
            list(command.line),
            cwd=Path(command.line[0]).parent,
            env=dict(command.environment),
            stdin=stdin,
            stdout=output,
            stderr=output,
            creationflags=subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW,
        )
        end_with_us(process.pid)
        return process

else:

    def bare_environment(temporary: Path) -> dict[str, str]:
        """What any program needs to run; nothing of our own environment, which may hold secrets or surprises."""
        return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC", "HOME": str(temporary), "TMPDIR": str(temporary)}

    def _spawn(command: Command, stdin: int, output: IO[bytes]) -> subprocess.Popen[bytes]:
        account = command.account
        return subprocess.Popen(  # noqa: S603 - programs of our own packages, no shell
            list(command.line),
            cwd="/",
            env=dict(command.environment),
            stdin=stdin,
            stdout=output,
            stderr=output,
            start_new_session=True,
            user=account.uid if account else None,
            group=account.gid if account else None,
            extra_groups=[] if account else None,
            preexec_fn=_dying_with_us(command.when_we_die),
        )

    def _dying_with_us(farewell: signal.Signals) -> Callable[[], None] | None:
        """For Linux, what the new process does before its program: ask the kernel for a signal when we die.

        Elsewhere the next start finds and ends what was left (orphans.py).
        """
        if sys.platform != "linux":
            return None
        # Loaded here, and holding the interpreter lock when called: little may happen between fork and exec.
        libc, we = ctypes.PyDLL(None), os.getpid()

        def ask() -> None:
            libc.prctl(_PR_SET_PDEATHSIG, int(farewell))
            if os.getppid() != we:
                os._exit(1)

        return ask
