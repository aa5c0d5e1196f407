"""The embedded Postgres: made once, started, stopped, recovered after a kill."""

import shutil
import signal
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from server.services.account import account_for, give, may_reach
from server.services.children import Child, Command, Farewell, bare_environment, run_to_end
from server.services.folder import DataFolder, ServiceProblem, write_private
from server.services.orphans import Left, end_orphan
from server.services.ports import LOOPBACK, free_port, is_port_free
from server.services.postgres_binaries import postgres_binaries, program

Setting = str | int | float

_USER = "nihol"
_DATABASE = "nihol"
_MAJOR_VERSION = 18
_STARTS = 3
_PATIENCE = 60.0
_PAUSE = 0.01
_STATUS_LINE = 7
_SETTINGS: dict[str, Setting] = {
    "jit": "off",
    "random_page_cost": 1.1,
    "shared_buffers": "256MB",
    "max_connections": 100,
    "shared_preload_libraries": "pg_stat_statements",
    "logging_collector": "off",
}
_FAREWELLS: tuple[Farewell, ...] = ()
if sys.platform != "win32":
    # Fast shutdown first; an immediate one leaves work for recovery but loses nothing that was acknowledged.
    _FAREWELLS = ((signal.SIGINT, 30.0), (signal.SIGQUIT, 10.0))


@dataclass(frozen=True)
class PostgresAddress:
    """Where a Postgres answers, and as whom to enter."""

    host: str
    port: int
    user: str
    password: str
    database: str

    @property
    def url(self) -> str:
        """The address as SQLAlchemy wants it, for asyncpg."""
        user, password = quote(self.user, safe=""), quote(self.password, safe="")
        return f"postgresql+asyncpg://{user}:{password}@{self.host}:{self.port}/{quote(self.database, safe='')}"


class EmbeddedPostgres:
    """One Postgres server over one data folder, reachable from this machine only, by password."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._cluster = folder.path / f"postgres-{_MAJOR_VERSION}"
        self._programs = folder.path
        self._account = account_for(self._cluster)
        self._server: Child | None = None

    def start(self, **settings: Setting) -> PostgresAddress:
        """Start it, making the cluster and the database at the first start; `settings` are Postgres's own.

        ServiceProblem `service.postgres_failed` (log) or `service.folder_not_reachable` (path, account).
        """
        self._require_reachable()
        self._programs = postgres_binaries(self._account, self._folder.path)
        self._clear_previous_run()
        if not self._cluster.exists():
            self._make_cluster(durable=settings.get("fsync") != "off")
        for _ in range(_STARTS):
            port = free_port()
            if self._came_up(port, {**_SETTINGS, **settings}):
                return PostgresAddress(LOOPBACK, port, _USER, self._password(), _DATABASE)
            # Somebody may have taken the port between our look and Postgres's; anything else is a failure.
            if is_port_free(LOOPBACK, port):
                break
        raise self._failure()

    def stop(self) -> None:
        """End it in order; nothing happens if it does not run."""
        server, self._server = self._server, None
        if server is None:
            return
        if sys.platform == "win32" and server.is_alive:
            # Windows has no signals; this program speaks to the server in its own way.
            self._run("pg_ctl", "-D", str(self._cluster), "-m", "fast", "stop")
        server.stop(_FAREWELLS)

    def _came_up(self, port: int, settings: dict[str, Setting]) -> bool:
        """Whether the server, started on this port, takes connections; it is ended if it does not."""
        fixed: dict[str, Setting] = {"listen_addresses": LOOPBACK, "port": port, "unix_socket_directories": ""}
        options = [part for name, value in {**settings, **fixed}.items() for part in ("-c", f"{name}={value}")]
        command = self._command("postgres", "-D", str(self._cluster), *options)
        try:
            self._server = Child(command, self._log())
        except OSError as problem:
            raise self._failure() from problem
        deadline = time.monotonic() + _PATIENCE
        while self._server.is_alive and time.monotonic() < deadline:
            status = self._pid_file_lines()
            if status[:1] == [str(self._server.pid)] and status[_STATUS_LINE : _STATUS_LINE + 1] == ["ready"]:
                return True
            time.sleep(_PAUSE)
        self.stop()
        return False

    def _make_cluster(self, durable: bool) -> None:
        """Make cluster and database beside their place and move them in when whole: a kill leaves no half of one."""
        for leftover in self._folder.path.glob(f"{self._cluster.name}.new-*"):
            shutil.rmtree(leftover, ignore_errors=True)
        draft = Path(tempfile.mkdtemp(prefix=f"{self._cluster.name}.new-", dir=self._folder.path))
        password_file = self._folder.path / "postgres-password.new"
        password_file.unlink(missing_ok=True)
        write_private(password_file, self._password())
        give(draft, self._account)
        give(password_file, self._account)
        try:
            made = self._run(
                *("initdb", "-D", str(draft), "-U", _USER, "-E", "UTF8", "--data-checksums"),
                *("--auth=scram-sha-256", f"--pwfile={password_file}"),
                # Sorts and folds alike everywhere, Cyrillic included, whatever the operating system brings.
                *("--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
                *(() if durable else ("--no-sync",)),
            ) and self._run(
                *("postgres", "--single", "-D", str(draft), "-c", f"fsync={'on' if durable else 'off'}", "postgres"),
                text=f"CREATE DATABASE {_DATABASE}\n",
            )
        finally:
            password_file.unlink()
        if not made:
            raise self._failure()
        draft.rename(self._cluster)

    def _clear_previous_run(self) -> None:
        """End a server that outlived a killed run of ours, and its note of itself, which may name a stranger by now."""
        lines = self._pid_file_lines()
        if len(lines) < 2 or not lines[0].isdigit() or Path(lines[1]) != self._cluster:
            return
        left = end_orphan(int(lines[0]), program("postgres"), f"-D {self._cluster}", _FAREWELLS)
        if left is Left.STAYS:
            raise self._failure()
        if left is not Left.UNKNOWN:
            (self._cluster / "postmaster.pid").unlink(missing_ok=True)

    def _pid_file_lines(self) -> list[str]:
        with suppress(OSError):
            return [line.strip() for line in (self._cluster / "postmaster.pid").read_text().splitlines()]
        return []

    def _require_reachable(self) -> None:
        if self._account is not None and not may_reach(self._account, self._folder.path):
            path, account = str(self._folder.path), self._account.name
            raise ServiceProblem("service.folder_not_reachable", path=path, account=account)

    def _run(self, name: str, *arguments: str, text: str = "") -> bool:
        return run_to_end(self._command(name, *arguments), self._log(), text)

    def _command(self, name: str, *arguments: str) -> Command:
        return Command(
            line=(str(self._programs / program(name)), *arguments),
            environment=bare_environment(self._folder.path),
            account=self._account,
            when_we_die=signal.SIGINT,
        )

    def _password(self) -> str:
        return self._folder.secret("postgres")

    def _log(self) -> Path:
        return self._folder.log("pg")

    def _failure(self) -> ServiceProblem:
        return ServiceProblem("service.postgres_failed", log=str(self._log()))
