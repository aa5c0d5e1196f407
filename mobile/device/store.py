"""What a device keeps of its own: unsent commands and drafts, in SQLite or in memory."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Final, Protocol
from uuid import UUID

import msgspec

from mobile.device.outbox import Command


class Store(Protocol):
    """Keeps commands in the order they came, and drafts by name; a `lasting` one also over an end of the program."""

    lasting: bool

    async def save_command(self, command: Command) -> None:
        """Adds the command, or replaces the one with the same id at its place in the order."""

    async def commands(self) -> list[Command]:
        """All kept commands, oldest first."""

    async def remove_command(self, command_id: UUID) -> None: ...

    async def save_draft(self, name: str, content: bytes) -> None: ...

    async def draft(self, name: str) -> bytes | None: ...

    async def remove_draft(self, name: str) -> None: ...


class MemoryStore:
    """Keeps everything as long as the process lives: the client in a browser, whose server is at hand, and tests."""

    lasting = False

    def __init__(self) -> None:
        self._commands: dict[UUID, Command] = {}
        self._drafts: dict[str, bytes] = {}

    async def save_command(self, command: Command) -> None:
        self._commands[command.id] = command

    async def commands(self) -> list[Command]:
        return list(self._commands.values())

    async def remove_command(self, command_id: UUID) -> None:
        self._commands.pop(command_id, None)

    async def save_draft(self, name: str, content: bytes) -> None:
        self._drafts[name] = content

    async def draft(self, name: str) -> bytes | None:
        return self._drafts.get(name)

    async def remove_draft(self, name: str) -> None:
        self._drafts.pop(name, None)


_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS command (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, content BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS draft (name TEXT PRIMARY KEY, content BLOB NOT NULL);
"""


class SqliteStore:
    """Keeps everything in one file, written through before a call returns."""

    lasting = True

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._open() as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.executescript(_SCHEMA)
        connection.close()

    async def save_command(self, command: Command) -> None:
        await self._write(
            "INSERT INTO command (id, content) VALUES (?, ?) ON CONFLICT DO UPDATE SET content = excluded.content",
            (str(command.id), msgspec.msgpack.encode(command)),
        )

    async def commands(self) -> list[Command]:
        rows = await self._read("SELECT content FROM command ORDER BY position", ())
        return [msgspec.msgpack.decode(content, type=Command) for content in rows]

    async def remove_command(self, command_id: UUID) -> None:
        await self._write("DELETE FROM command WHERE id = ?", (str(command_id),))

    async def save_draft(self, name: str, content: bytes) -> None:
        await self._write(
            "INSERT INTO draft (name, content) VALUES (?, ?) ON CONFLICT DO UPDATE SET content = excluded.content",
            (name, content),
        )

    async def draft(self, name: str) -> bytes | None:
        rows = await self._read("SELECT content FROM draft WHERE name = ?", (name,))
        return rows[0] if rows else None

    async def remove_draft(self, name: str) -> None:
        await self._write("DELETE FROM draft WHERE name = ?", (name,))

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, timeout=10)
        connection.execute("PRAGMA synchronous = FULL")  # a tablet may lose its power at any moment
        return connection

    async def _write(self, statement: str, values: tuple[str | bytes, ...]) -> None:
        def write() -> None:
            connection = self._open()
            try:
                with connection:
                    connection.execute(statement, values)
            finally:
                connection.close()

        await asyncio.to_thread(write)

    async def _read(self, statement: str, values: tuple[str, ...]) -> list[bytes]:
        def read() -> list[bytes]:
            connection = self._open()
            try:
                return [row[0] for row in connection.execute(statement, values)]
            finally:
                connection.close()

        return await asyncio.to_thread(read)
