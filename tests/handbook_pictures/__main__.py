"""Takes the pictures of the table: ``python -m tests.handbook_pictures [--at ADDRESS] [NAME …]``.

Without an address a demonstration of its own is made in a folder of its own, and gone afterwards.
"""

import argparse
import asyncio
import contextlib
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from server.features.handbook.books import CONTENT, PICTURES
from tests.handbook_pictures.ids import Demonstration
from tests.handbook_pictures.table import SHOTS
from tests.handbook_pictures.taking import camera

_FOLDER: Final = CONTENT / PICTURES
_READY: Final = "is loaded in full"
_LONGEST: Final = 600  # seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only these pictures")
    parser.add_argument("--at", help="a demonstration that runs")
    asked = parser.parse_args()
    with contextlib.nullcontext(asked.at) if asked.at else _demonstration() as address:
        asyncio.run(_take(address, asked.names))


async def _take(address: str, names: list[str]) -> None:
    demonstration = Demonstration(address)
    ids = await demonstration.ids()
    _FOLDER.mkdir(exist_ok=True)
    async with camera(address) as taking:
        for shot in SHOTS:
            if not names or shot.name in names:
                if shot.of_a_signal:
                    await demonstration.until_a_signal()
                picture = await taking.take(shot, ids)
                (_FOLDER / f"{shot.name}.webp").write_bytes(picture)
                print(f"{shot.name}: {len(picture) // 1024} kB", flush=True)
    await demonstration.close()


@contextmanager
def _demonstration() -> Iterator[str]:
    """The address of a demonstration that is loaded in full."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="nihol-pictures-") as folder:
        Path(folder).chmod(0o755)  # where one runs as root the database runs as another account
        told = Path(folder, "told.txt")
        with told.open("w") as out:
            command = [sys.executable, "-m", "server.cli", "demo", "--data", f"{folder}/demo", "--port", str(port)]
            process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        try:
            until = time.monotonic() + _LONGEST
            while _READY not in told.read_text("utf-8"):
                if process.poll() is not None or time.monotonic() > until:
                    raise SystemExit(told.read_text("utf-8"))
                time.sleep(1)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(60)


if __name__ == "__main__":
    main()
