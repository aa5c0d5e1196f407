"""The services live exactly as long as the program that started them, and keep what they acknowledged."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from server.services.folder import DataFolder, ServiceProblem
from server.services.supervisor import running_services
from tests.server.services.application import note
from tests.server.services.conftest import servers_over
from tests.support.services import FAST, put_ready

ROOT = Path(__file__).parents[3]


@contextmanager
def an_application(home: Path, line: str) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """The running program, as the leader of a process group like one started in a terminal, and what it printed."""
    command = [sys.executable, "-m", "tests.server.services.application", str(home), line]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True) as program:
        assert program.stdout is not None
        try:
            yield program, program.stdout.readline().strip()
        finally:
            program.kill()


def test_ctrl_c_and_a_polite_end_leave_no_process_and_keep_everything(home):
    with an_application(home, "first") as (program, printed):
        assert printed == "['first']"
        os.killpg(program.pid, signal.SIGINT)
        assert program.wait(30) == -signal.SIGINT

    assert servers_over(home) == []
    assert (home / "pg.log").read_text().rstrip().endswith("database system is shut down")

    with an_application(home, "second") as (program, printed):
        assert printed == "['first', 'second']"
        program.terminate()
        assert program.wait(30) == 128 + signal.SIGTERM

    assert servers_over(home) == []
    assert not (home / "objects.pid").exists()


async def test_after_a_kill_the_next_start_has_everything_acknowledged(home):
    with an_application(home, "before the kill") as (program, printed):
        assert printed == "['before the kill']"
        with pytest.raises(ServiceProblem) as refused, DataFolder.open(home):
            pass
        program.kill()
        program.wait()

    with DataFolder.open(home) as folder, running_services(folder, put_ready, **FAST) as services:
        lines = await note(services, "after")

    assert (refused.value.code, refused.value.params) == (
        "service.folder_in_use",
        {"path": str(home), "pid": program.pid},
    )
    assert lines == ["before the kill", "after"]
    assert servers_over(home) == []
