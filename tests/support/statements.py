"""Counts the statements a call sends to Postgres, as Postgres drivers see them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from asyncpg.connection import LoggedQuery

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
