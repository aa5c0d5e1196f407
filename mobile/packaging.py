"""The browser client prepared once for its version; what makes it is only imported when it is to be made."""

import hashlib
import shutil
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Final

FALLBACK_FONT: Final = "assets/fonts/fallback.woff2"

_HERE: Final = Path(__file__).parent
_RECIPE: Final = ("packaging.py", "making.py", "ui/sapling.py", "../server/shared/look.py")
_FOLDER_PREFIX: Final = "client-"


class UnexpectedPackageError(RuntimeError):
    """The installed Flet client differs from the one these patches were written for."""


def prepare_web_client(target: Path) -> Path:
    """The folder with the patched browser client inside `target`, made on the first call (seconds) and kept after.

    The folder's name carries the version of flet-web and a digest of our own recipe, so either change makes a new one.
    The folder appears whole or not at all: several processes may call this at once.
    Raises UnexpectedPackageError when the installed package is not the one we know how to patch.
    """
    target.mkdir(parents=True, exist_ok=True)
    finished = _folder_in(target)
    if not finished.is_dir():
        from mobile.making import make_client

        making = Path(tempfile.mkdtemp(prefix="making-", dir=target))
        try:
            making.chmod(0o755)
            make_client(making)
            _publish(making, finished)
        finally:
            shutil.rmtree(making, ignore_errors=True)
        _remove_older(target, finished)
    return finished


def is_prepared(target: Path) -> bool:
    """Whether `prepare_web_client` would only have to name the folder."""
    return _folder_in(target).is_dir()


def _folder_in(target: Path) -> Path:
    digest = hashlib.sha256()
    for source in (*(_HERE / name for name in _RECIPE), *sorted((_HERE / "assets").rglob("*"))):
        if source.is_file():
            digest.update(source.read_bytes())
    return target / f"{_FOLDER_PREFIX}{version('flet-web')}-{digest.hexdigest()[:12]}"


def _publish(making: Path, finished: Path) -> None:
    try:
        making.rename(finished)
    except OSError:
        if not finished.is_dir():  # another process may have been first; anything else is a real fault
            raise


def _remove_older(target: Path, finished: Path) -> None:
    for folder in target.glob(f"{_FOLDER_PREFIX}*"):
        if folder != finished:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    prepare_web_client(Path(sys.argv[1]))
