"""The browser client of a data folder, made in a process of its own: what making it takes goes when it ends."""

import subprocess
import sys
from pathlib import Path

from mobile.packaging import is_prepared, prepare_web_client
from server.kernel.settings import environment_for_modules
from server.services.folder import DataFolder


def client_folder(folder: DataFolder) -> Path:
    return folder.path / "client"


def prepare_client(folder: DataFolder) -> Path:
    """The finished client; UnexpectedPackageError as of `prepare_web_client`."""
    target = client_folder(folder)
    if not is_prepared(target):
        command = [sys.executable, "-m", "mobile.packaging", str(target)]
        with folder.log("client").open("ab") as lines:
            made = subprocess.run(  # noqa: S603  # our own module, our own interpreter
                command, env=environment_for_modules(), stdout=lines, stderr=lines, check=False
            )
        if made.returncode < 0:  # ended by a signal, as we are about to be
            return target
    return prepare_web_client(target)
