"""What ``nihol demo`` prints while it starts: progress, addresses, logins."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from server.demo.people import DEMO_PASSWORD, LOGINS
from server.shared.i18n import translator

Told = Callable[[float, str], None]
"""Hears how far a long piece of work has come, from 0 to 1, and the key of what it is doing."""

_T = translator("en")


def starting(console: Console, folder: Path) -> None:
    console.print(_T("cli-starting", folder=str(folder)))


def stopped(console: Console) -> None:
    console.print(_T("cli-stopped"))


def goes_on(console: Console) -> None:
    console.print(_T("cli-demo-goes-on"))


def loaded(console: Console) -> None:
    console.print(_T("cli-demo-loaded"))


def cut_off(console: Console, share: float) -> None:
    console.print(_T("cli-demo-cut-off", percent=int(share * 100)))


def problem(console: Console, code: str, params: dict[str, str | int]) -> None:
    console.print(_T.error(code, params))


@contextmanager
def progress(console: Console) -> Iterator[Told]:
    """A progress bar that appears with the first step and stays below whatever else is printed meanwhile."""
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
