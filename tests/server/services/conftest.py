"""A data folder of its own for a test that starts or breaks services."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest


@pytest.fixture
def home() -> Iterator[Path]:
    # Not pytest's own temporary folder: root's Postgres runs as another account, which is locked out there.
    path = Path(tempfile.mkdtemp(prefix="nihol-services-"))
    yield path
    for process in servers_over(path):
        process.kill()
    shutil.rmtree(path, ignore_errors=True)


def servers_over(path: Path) -> list[psutil.Process]:
    """The server processes that were started over a data folder and still live."""
    return [
        process
        for process in psutil.process_iter(["cmdline"])
        if any(str(path) in part for part in process.info["cmdline"] or ())
        and Path(process.info["cmdline"][0]).name in ("postgres", "weed")
    ]
