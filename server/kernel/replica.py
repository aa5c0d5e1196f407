"""A streaming copy of the database, for pages that bear to be seconds old: how old it is, and when it is not asked.

How old is told by comparing positions in the log with the database itself, not by the copy alone: a copy that was cut
off has replayed all it ever got and would call itself current for ever (decision 0025).
"""

import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, NamedTuple

import asyncpg
from sqlalchemy.exc import DBAPIError

from server.kernel.connections import Connections, Manner
from server.kernel.database import Database, Record, Work, lent
from server.kernel.errors import Busy
from server.kernel.logging import log

MARK_SECONDS: Final = 1.0
"""For so long a position of the database is taken for its latest."""
TOLD_AGAIN_SECONDS: Final = 60.0
_MANNER: Final = Manner(wait=2, connect=2, statement=15, read_only=True)
_AWAY: Final = (
    OSError,
    TimeoutError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    DBAPIError,
    Busy,
)
_MARK: Final = """
    select pg_current_wal_flush_lsn()::text as position, clock_timestamp() as at,
      (select system_identifier from pg_control_system()) as cluster
"""
_STANDING: Final = """
    select pg_is_in_recovery() and (select system_identifier from pg_control_system()) = $2::bigint as is_copy,
      coalesce(pg_last_wal_replay_lsn() >= $1::text::pg_lsn, false) as is_current,
      coalesce($3::text = '' or pg_last_wal_replay_lsn() >= nullif($3::text, '')::pg_lsn, false) as has_written,
      pg_last_xact_replay_timestamp() as replayed_at
"""


class Bounds(NamedTuple):
    """How old a copy may be, in seconds, and how long it is left alone."""

    limit: float = 30
    """Older than this it is not asked."""
    told_after: float = 5
    """From this age on a page says as of when it is."""
    avoided: float = 5
    """After it did not answer it is left alone for so long, and then tried by one request."""


class State(StrEnum):
    """What is to be said of the copy."""

    CURRENT = "current"
    BEHIND = "behind"
    """Further than the limit, or behind what the reader has written."""
    NO_COPY = "no_copy"
    """It answers and is no copy of this database: promoted, or of another one."""
    AWAY = "away"


class Mark(NamedTuple):
    """Where the database's log ended at a moment of its own clock; ``taken`` is the same moment of ours."""

    position: str
    at: datetime
    cluster: int
    taken: float

    @property
    def now(self) -> datetime:
        """The time of the database's clock."""
        return self.at + timedelta(seconds=time.monotonic() - self.taken)


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that was committed by ``as_of`` is in the copy; so many ``seconds`` ago that was."""

    state: State
    as_of: datetime | None = None
    seconds: float = 0
    worth_telling: bool = False


class Copied(NamedTuple):
    """A connection to the copy, and how old is what it says."""

    work: Work
    standing: Standing


class Replica:
    """The connections to the copy, and whether it may be asked just now."""

    def __init__(self, url: str, size: int, bounds: Bounds) -> None:
        self.bounds = bounds
        self.connections = Connections(url, size, _MANNER)
        self._mark: Mark | None = None
        self._failed = False
        self._avoided_until = 0.0
        self._told_at = -TOLD_AGAIN_SECONDS

    async def mark(self, database: Work) -> Mark | None:
        """The database's position, at most a second old; None if it does not tell, and then no copy is asked."""
        if self._mark is None or time.monotonic() - self._mark.taken > MARK_SECONDS:
            taken = time.monotonic()
            try:
                row = await database.raw.fetchrow(_MARK)
            except asyncpg.PostgresError as error:
                self.failed(type(error).__name__)
                return None
            self._mark = Mark(row["position"], row["at"], row["cluster"], taken)
        return self._mark

    async def position(self, database: Database) -> str:
        """Where the log ends now: behind everything committed before; nothing if the database does not tell."""
        try:
            async with database.reading() as work:
                return str(await work.raw.fetchval("select pg_current_wal_insert_lsn()::text"))
        except _AWAY as error:
            self.failed(type(error).__name__)
            return ""

    @asynccontextmanager
    async def reading(self, mark: Mark | None, written: str = "") -> AsyncIterator[Copied | None]:
        """The copy for the length of the block, or None when it is not to be asked now: never an error of its own.

        ``written`` is a position that it must have reached, whatever its age.
        """
        async with AsyncExitStack() as stack:
            standing, work = await self._asked(stack, mark, written)
            yield Copied(work, standing) if work and standing.state is State.CURRENT else None

    async def standing(self, database: Work) -> Standing:
        """How the copy stands, for whoever watches over it; never raises on its account."""
        mark = await self.mark(database)
        async with AsyncExitStack() as stack:
            return (await self._asked(stack, mark, ""))[0]

    def failed(self, reason: str) -> None:
        """That an answer of the copy could not be used; the log is told once a minute."""
        if time.monotonic() - self._told_at >= TOLD_AGAIN_SECONDS:
            self._told_at = time.monotonic()
            log("replica").warning("not_used", reason=reason)

    async def close(self) -> None:
        await self.connections.close()

    async def _asked(self, stack: AsyncExitStack, mark: Mark | None, written: str) -> tuple[Standing, Work | None]:
        if mark is None or time.monotonic() < self._avoided_until:
            return Standing(State.AWAY), None
        if self._failed:
            # The others stay away while this request tries.
            self._avoid()
        work: Work | None = None
        try:
            work = await stack.enter_async_context(lent(self.connections))
            row = await work.raw.fetchrow(_STANDING, mark.position, mark.cluster, written)
        except _AWAY as error:
            self._failed = True
            self._avoid()
            self.failed(type(error).__name__)
            if work is not None:
                await work.close(spoilt=True)
            return Standing(State.AWAY), None
        self._failed, self._avoided_until = False, 0.0
        return self._judged(mark, row), work

    def _judged(self, mark: Mark, row: Record) -> Standing:
        if not row["is_copy"]:
            self.failed(State.NO_COPY)
            return Standing(State.NO_COPY)
        known: list[Any] = [mark.at] if row["is_current"] else []
        known += [row["replayed_at"]] if row["replayed_at"] else []
        if not known:
            return Standing(State.BEHIND)
        as_of = max(known)
        seconds = max(0.0, (mark.now - as_of).total_seconds())
        if seconds > self.bounds.limit:
            self.failed(State.BEHIND)
            return Standing(State.BEHIND, as_of, seconds)
        state = State.CURRENT if row["has_written"] else State.BEHIND
        return Standing(state, as_of, seconds, seconds > self.bounds.told_after)

    def _avoid(self) -> None:
        self._avoided_until = time.monotonic() + self.bounds.avoided
