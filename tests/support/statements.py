"""Counts the statements a call sends to Postgres, as Postgres drivers see them."""

from collections.abc import Awaitable, Callable
from typing import Any

from asyncpg import Connection
from asyncpg.connection import LoggedQuery

from tests.support.app import App


async def statements_of(app: App, call: Callable[[], Awaitable[Any]]) -> int:
    """How many statements ``call`` runs on the application's connections, BEGIN and COMMIT aside."""
    await call()
    counted: list[str] = []

    def count(query: LoggedQuery) -> None:
        if not query.query.rstrip(";").upper().startswith(("BEGIN", "COMMIT", "ROLLBACK")):
            counted.append(query.query)

    connections = [await _raw(connection) for connection in await _pooled(app)]
    for connection in connections:
        connection.add_query_logger(count)
    try:
        await call()
    finally:
        for connection in connections:
            connection.remove_query_logger(count)
    return len(counted)


async def _pooled(app: App) -> list[Any]:
    """Every connection now in the pool, taken and given back."""
    engine = app.parts.database.engine
    taken = [await engine.connect() for _ in range(max(1, engine.pool.checkedin()))]  # type: ignore[attr-defined]
    for connection in taken:
        connection.info["raw"] = (await connection.get_raw_connection()).driver_connection
    raw = [connection.info["raw"] for connection in taken]
    for connection in taken:
        await connection.close()
    return raw


async def _raw(connection: Any) -> "Connection[Any]":
    return connection  # type: ignore[no-any-return]
