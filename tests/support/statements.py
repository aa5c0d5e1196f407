"""Counts the statements a call sends to Postgres, as Postgres drivers see them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from asyncpg.connection import LoggedQuery
from sqlalchemy import event

from tests.support.app import App


async def statements_of(app: App, call: Callable[[], Awaitable[Any]]) -> int:
    """How many statements ``call`` runs on the application's connections, BEGIN and COMMIT aside."""
    await call()
    counted: list[str] = []

    def count(query: LoggedQuery) -> None:
        if not query.query.rstrip(";").upper().startswith(("BEGIN", "COMMIT", "ROLLBACK")):
            counted.append(query.query)

    connections = [one.raw for one in app.parts.database.connections.idle]
    for connection in connections:
        connection.add_query_logger(count)
    try:
        await call()
        await asyncio.sleep(0)  # asyncpg tells of a statement one turn of the loop after its end
    finally:
        for connection in connections:
            connection.remove_query_logger(count)
    return len(counted)


@asynccontextmanager
async def recorded(app: App) -> AsyncIterator[set[str]]:
    """The texts of all that the block runs on connections that were open before it, the ORM's too.

    asyncpg tells of its own statements only: what SQLAlchemy prepares, SQLAlchemy has to tell.
    """
    seen: set[str] = set()

    def note(query: LoggedQuery) -> None:
        seen.add(query.query)

    def prepared(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        seen.add(statement)

    pools = (app.parts.database.connections, app.parts.database._aside)
    engines = [pool._engine.sync_engine for pool in pools]
    opened = [one.raw for pool in pools for one in pool.idle]
    for connection in opened:
        connection.add_query_logger(note)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", prepared)
    try:
        yield seen
        await asyncio.sleep(0)  # asyncpg tells of a statement one turn of the loop after its end
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", prepared)
        for connection in opened:
            connection.remove_query_logger(note)
