"""What ``nihol demo`` prints while it starts: progress, addresses, logins."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from server.demo.people import DEMO_PASSWORD, LOGINS
from server.shared.i18n import translator

_T = translator("en")


class Told(Protocol):
    """How far a long piece of work has come: ``share`` from 0 to 1 and the key of what it is doing."""

    def __call__(self, share: float, key: str) -> None: ...


def starting(console: Console, folder: Path) -> None:
    console.print(_T("cli-starting", folder=str(folder)))


def stopped(console: Console) -> None:
    console.print(_T("cli-stopped"))


@contextmanager
def progress(console: Console) -> Iterator[Told]:
    """A progress bar that appears with the first step."""
    with Progress(
        TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f}%"), TimeElapsedColumn(),
        console=console,
    ) as bar:  # fmt: skip
        task = bar.add_task(_T("cli-demo-begin"), total=1.0, visible=False)

        def tell(share: float, key: str) -> None:
            bar.update(task, completed=share, description=_T(key), visible=True)

        yield tell


def ready(console: Console, host: str, port: int) -> None:
    """Where to go and who may sign in."""
    shown = "127.0.0.1" if host in {"0.0.0.0", "::"} else host  # noqa: S104  # only compared
    table = Table(_T("cli-role"), _T("cli-login"), _T("cli-where"), title=_T("cli-logins", password=DEMO_PASSWORD))
    for login in LOGINS:
        where = f"http://{shown}:{port}{login.path}"
        table.add_row(_T(f"role-{login.role}"), login.login, where)
    console.print(table)
    console.print(_T("cli-client-at", address=f"http://{shown}:{port}/"))
    console.print(_T("cli-pages-at", address=f"http://{shown}:{port}/admin"))
    console.print(_T("cli-stop-hint"))
