"""One request, one transaction: the only place that begins and commits.

The engine runs in AUTOCOMMIT on purpose: the transaction is asyncpg's own, so that prepared statements and the ORM
share one connection and one transaction, and a reading request costs no BEGIN (decision 0003).
"""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import cached_property
from typing import Any, Final

import asyncpg
import msgspec
from sqlalchemy import Executable
from sqlalchemy.dialects.postgresql import asyncpg as asyncpg_dialect
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, create_async_engine

ASIDE: Final = 2
Record = Mapping[str, Any]
"""A row as asyncpg gives it: values by column name."""
_GONE: Final = (asyncpg.InterfaceError, asyncpg.PostgresConnectionError, asyncpg.InternalClientError)
"""What a connection raises that may not go back to the pool; the last when it was cut off between two messages."""
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

    def __init__(self, connection: AsyncConnection, raw: Any) -> None:
        self.connection = connection
        self.raw = raw
        self._session: AsyncSession | None = None

    @property
    def session(self) -> AsyncSession:
        if self._session is None:
            self._session = AsyncSession(bind=self.connection, expire_on_commit=False)
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

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


class Database:
    """The pool of connections and the two ways to use one: reading and writing.

    ``aside`` is a few more connections for what must be kept although its request is refused. Were they taken from the
    same pool, as many requests as it has connections would each hold one and wait for another for ever.
    """

    def __init__(self, url: str, pool_size: int = 10) -> None:
        self.engine = _engine(url, pool_size)
        self._aside = _engine(url, ASIDE)

    @asynccontextmanager
    async def reading(self, *, aside: bool = False) -> AsyncIterator[Work]:
        """Statement by statement, each seeing what is committed."""
        async with self._of(aside).connect() as connection:
            work = Work(connection, await _raw(connection))
            try:
                yield work
            except _GONE:
                await _give_up(connection)
                raise
            finally:
                await work.close()

    @asynccontextmanager
    async def writing(self, *, aside: bool = False) -> AsyncIterator[Work]:
        """All or nothing: committed when the block ends, rolled back when it raises."""
        async with self._of(aside).connect() as connection:
            raw = await _raw(connection)
            work = Work(connection, raw)
            try:
                async with raw.transaction():
                    yield work
                    await work.flush()
            except _GONE:
                await _give_up(connection)
                raise
            finally:
                await work.close()

    async def close(self) -> None:
        await self.engine.dispose()
        await self._aside.dispose()

    def _of(self, aside: bool) -> AsyncEngine:
        return self._aside if aside else self.engine


def _engine(url: str, size: int) -> AsyncEngine:
    """Never more than ``size`` connections: one made in haste and closed after it costs more than waiting."""
    return create_async_engine(
        url,
        isolation_level="AUTOCOMMIT",
        pool_reset_on_return=None,
        pool_size=size,
        max_overflow=0,
        pool_pre_ping=False,
        hide_parameters=True,
        json_deserializer=msgspec.json.decode,
        connect_args={"server_settings": {"application_name": "nihol", "timezone": "UTC"}},
    )


async def _give_up(connection: AsyncConnection) -> None:
    """Keeps the connection from going back to the pool, unless its request gave it back already."""
    if not connection.closed:
        await connection.invalidate()


async def _raw(connection: AsyncConnection) -> Any:
    """The connection as asyncpg knows it; after a restart of the database all that lay in the pool are given up."""
    raw: Any = (await connection.get_raw_connection()).driver_connection
    while raw.is_closed():
        await connection.invalidate()
        raw = (await connection.get_raw_connection()).driver_connection
    return raw
