"""One request, one transaction: the only place that begins and commits.

Connections run in AUTOCOMMIT on purpose: the transaction is asyncpg's own, so that prepared statements and the ORM
share one connection and one transaction, and a reading request costs no BEGIN (decision 0003).
"""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import cached_property
from typing import Any, Final

import asyncpg
from sqlalchemy import Executable
from sqlalchemy.dialects.postgresql import asyncpg as asyncpg_dialect
from sqlalchemy.ext.asyncio import AsyncSession

from server.kernel.connections import Connections, Open

ASIDE: Final = 2
Record = Mapping[str, Any]
"""A row as asyncpg gives it: values by column name."""
_CUT_OFF: Final = (
    asyncpg.InterfaceError,
    asyncpg.PostgresConnectionError,
    asyncpg.InternalClientError,
    asyncio.CancelledError,
)
"""After these a connection is not used again; the last two when it was cut off in the middle of its messages."""
_DIALECT: Any = asyncpg_dialect.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped


class Prepared:
    """A SQLAlchemy Core statement compiled once and run by asyncpg, for hot paths.

    The statement is written with named ``bindparam``s; calls pass every one of them. JSON parameters are passed as
    text. Measured: a sixth of the ORM's cost for a list (facts, section 3).
    """

    def __init__(self, statement: Executable) -> None:
        self._statement = statement

    @cached_property
    def _compiled(self) -> tuple[str, list[str], dict[str, Any]]:
        compiled: Any = self._statement.compile(  # type: ignore[attr-defined]  # every Executable we build compiles
            dialect=_DIALECT, compile_kwargs={"render_postcompile": True}
        )
        fixed = {name: value for name, value in compiled.params.items() if value is not None}
        return str(compiled), list(compiled.positiontup or ()), fixed

    @property
    def sql(self) -> str:
        return self._compiled[0]

    def arguments(self, params: dict[str, Any]) -> list[Any]:
        _, names, fixed = self._compiled
        return [params[name] if name in params else fixed[name] for name in names]


class Work:
    """One request's way to the database: prepared statements and, when asked for, an ORM session on the same rows."""

    def __init__(self, connections: Connections, taken: Open) -> None:
        self._connections = connections
        self._taken: Open | None = taken
        self._session: AsyncSession | None = None
        self.raw: Any = taken.raw

    @property
    def session(self) -> AsyncSession:
        if self._session is None:
            if self._taken is None:
                raise RuntimeError("the connection of this work was given back")
            self._session = AsyncSession(bind=self._taken.connection, expire_on_commit=False)
        return self._session

    async def rows(self, prepared: Prepared, **params: Any) -> Sequence[Record]:
        rows: Sequence[Record] = await self.raw.fetch(prepared.sql, *prepared.arguments(params))
        return rows

    async def row(self, prepared: Prepared, **params: Any) -> Record | None:
        row: Record | None = await self.raw.fetchrow(prepared.sql, *prepared.arguments(params))
        return row

    async def value(self, prepared: Prepared, **params: Any) -> Any:
        return await self.raw.fetchval(prepared.sql, *prepared.arguments(params))

    async def flush(self) -> None:
        if self._session is not None:
            await self._session.flush()

    async def close(self, *, spoilt: bool = False) -> None:
        """Gives the connection back; a reading request may do so before its end, when only its answer is left."""
        taken, self._taken, self.raw = self._taken, None, None
        if taken is None:
            return
        sound = False
        try:
            if self._session is not None:
                await self._session.close()
            sound = not spoilt
        finally:
            await self._connections.give_back(taken, sound=sound)


@asynccontextmanager
async def lent(connections: Connections) -> AsyncIterator[Work]:
    """Work on one of the connections for the length of the block; one that was cut off is not lent again."""
    work = Work(connections, await connections.take())
    try:
        yield work
    except _CUT_OFF:
        await work.close(spoilt=True)
        raise
    finally:
        await work.close()


class Database:
    """The connections and the two ways to use one: reading and writing.

    ``aside`` is a few more connections for what must be kept although its request is refused. Were they the same, as
    many requests as there are connections would each hold one and wait for another for ever.
    """

    def __init__(self, url: str, pool_size: int = 10) -> None:
        self.connections = Connections(url, pool_size)
        self._aside = Connections(url, ASIDE)

    @asynccontextmanager
    async def reading(self, *, aside: bool = False) -> AsyncIterator[Work]:
        """Statement by statement, each seeing what is committed."""
        async with lent(self._aside if aside else self.connections) as work:
            yield work

    @asynccontextmanager
    async def writing(self, *, aside: bool = False) -> AsyncIterator[Work]:
        """All or nothing: committed when the block ends, rolled back when it raises."""
        async with lent(self._aside if aside else self.connections) as work, work.raw.transaction():
            yield work
            await work.flush()

    async def close(self) -> None:
        await self.connections.close()
        await self._aside.close()
