"""A real streaming copy of the session's Postgres, made by its own pg_basebackup, to be lost and halted."""

import asyncio
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import asyncpg

from server.services.account import Account, account_for, give
from server.services.children import Child, Command, bare_environment, run_to_end
from server.services.ports import LOOPBACK, free_port
from server.services.postgres import _FAREWELLS, _SETTINGS, PostgresAddress
from server.services.postgres_binaries import postgres_binaries, program
from tests.support.services import FAST

SLOT = "nihol_tests_copy"
_PATIENCE = 60.0


class StreamingCopy:
    """A standby server over a copied cluster: reads what the first server writes, as fast as it arrives."""

    def __init__(self, primary: PostgresAddress, folder: Path) -> None:
        self.address = replace(primary, port=free_port())
        self._primary = primary
        self._folder = folder
        self._cluster = folder / "copy"
        self._account: Account | None = account_for(self._cluster)
        self._programs = postgres_binaries(self._account, folder)
        self._server: Child | None = None

    def make(self) -> None:
        self._cluster.mkdir(mode=0o700)
        give(self._cluster, self._account)
        source, password = self._primary, {"PGPASSWORD": self._primary.password}
        where = ("-h", source.host, "-p", str(source.port), "-U", source.user)
        how = ("-D", str(self._cluster), "-R", "-C", "-S", SLOT, "-X", "stream", "-c", "fast", "--no-sync")
        done = run_to_end(self._command("pg_basebackup", *where, *how, **password), self._folder / "copy.log")
        assert done, (self._folder / "copy.log").read_text()

    def start(self) -> None:
        fixed = {"listen_addresses": LOOPBACK, "port": self.address.port, "unix_socket_directories": ""}
        settings = {**_SETTINGS, **FAST, "shared_buffers": "32MB", "wal_receiver_timeout": "5s", **fixed}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        command = self._command("postgres", "-D", str(self._cluster), *options)
        self._server = Child(command, self._folder / "copy.log")
        until = time.monotonic() + _PATIENCE
        while not self._is_ready():
            assert self._server.is_alive and time.monotonic() < until, (self._folder / "copy.log").read_text()
            time.sleep(0.02)

    def stop(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.stop(_FAREWELLS)

    async def ask(self, question: str, *values: Any) -> Any:
        connection = await asyncpg.connect(self.address.url.replace("+asyncpg", ""))
        try:
            return await connection.fetchval(question, *values)
        finally:
            await connection.close()

    async def halt(self) -> None:
        """From here on it takes in what comes and shows none of it."""
        await self.ask("select pg_wal_replay_pause()")
        while await self.ask("select pg_get_wal_replay_pause_state()") != "paused":  # noqa: ASYNC110 - no event tells
            await asyncio.sleep(0.01)

    async def go_on(self) -> None:
        await self.ask("select pg_wal_replay_resume()")

    def _is_ready(self) -> bool:
        lines = (self._cluster / "postmaster.pid").read_text().splitlines() if self._has_note() else []
        return len(lines) > 7 and lines[0] == str(self._server and self._server.pid) and lines[7].strip() == "ready"

    def _has_note(self) -> bool:
        return (self._cluster / "postmaster.pid").exists()

    def _command(self, name: str, *arguments: str, **environment: str) -> Command:
        return Command(
            line=(str(self._programs / program(name)), *arguments),
            environment={**bare_environment(self._folder), **environment},
            account=self._account,
        )


@contextmanager
def streaming_copy(primary: PostgresAddress) -> Iterator[StreamingCopy]:
    # Not pytest's own temporary folder: root's Postgres runs as another account, which is locked out there.
    folder = Path(tempfile.mkdtemp(prefix="nihol-copy-"))
    folder.chmod(0o711)
    copy = StreamingCopy(primary, folder)
    try:
        copy.make()
        copy.start()
        yield copy
    finally:
        copy.stop()
        asyncio.run(_forget_slot(primary))
        shutil.rmtree(folder, ignore_errors=True)


async def _forget_slot(primary: PostgresAddress) -> None:
    """Kept, it would make the first server keep its log for a copy that never comes again."""
    connection = await asyncpg.connect(primary.url.replace("+asyncpg", ""))
    try:
        await connection.execute(
            "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = $1", SLOT
        )
    finally:
        await connection.close()
