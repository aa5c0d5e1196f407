"""The account a server runs as: Postgres refuses root, so root lends it an existing unprivileged one."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

if sys.platform != "win32":
    import pwd

_UNPRIVILEGED = ("postgres", "nobody")


@dataclass(frozen=True)
class Account:
    """An account of the operating system."""

    name: str
    uid: int
    gid: int


if sys.platform == "win32":

    def is_root() -> bool:
        """Whether we may, and must, hand servers to another account; on Windows never."""
        return False

    def account_for(place: Path) -> Account | None:
        """Whom a server keeping its files in `place` runs as; None = as ourselves."""
        return None

    def may_reach(account: Account, file: Path) -> bool:
        """Whether the account can walk to the file and enter or run it."""
        return True

    def give(place: Path, account: Account | None) -> None:
        """Make the account the owner of a file or of an empty folder; None = leave it ours."""

else:

    def is_root() -> bool:
        """Whether we may, and must, hand servers to another account; on Windows never."""
        return os.geteuid() == 0

    def account_for(place: Path) -> Account | None:
        """Whom a server keeping its files in `place` runs as; None = as ourselves.

        Files that exist decide: their owner stays their reader, whatever accounts appeared since.
        """
        if not is_root():
            return None
        if place.exists() and (owner := place.stat().st_uid) != 0:
            return _of(pwd.getpwuid(owner))
        known = {entry.pw_name: entry for entry in pwd.getpwall()}
        return next((_of(known[name]) for name in _UNPRIVILEGED if name in known), None)

    def may_reach(account: Account, file: Path) -> bool:
        """Whether the account can walk to the file and enter or run it."""
        # Asked of the kernel, because access lists and mounts make mode bits a bad witness.
        answer = subprocess.run(  # noqa: S603 - a fixed program; the path is an argument, not a piece of script
            ["/bin/sh", "-c", 'test -x "$0" && { test -d "$0" || test -r "$0"; }', str(file)],
            user=account.uid,
            group=account.gid,
            extra_groups=[],
            cwd="/",
            env={},
            check=False,
            capture_output=True,
        )
        return answer.returncode == 0

    def give(place: Path, account: Account | None) -> None:
        """Make the account the owner of a file or of an empty folder; None = leave it ours."""
        if account is not None:
            os.chown(place, account.uid, account.gid)

    def _of(entry: pwd.struct_passwd) -> Account:
        return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)
