"""The open connections to Postgres, lent to one request at a time."""

import asyncio
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

from server.kernel.errors import Busy

WAIT_SECONDS: Final = 30


class Manner(NamedTuple):
    """How connections are opened, used and waited for, in seconds where it is a time."""

    wait: float = WAIT_SECONDS
    connect: float = 60
    statement: float | None = None
    read_only: bool = False


class Open(NamedTuple):
    """One connection as both know it: ``raw`` is asyncpg's, of ``connection`` SQLAlchemy makes ORM sessions."""

    connection: AsyncConnection
    raw: Any

    @property
    def lost(self) -> bool:
        return self.connection.invalidated or self.raw.is_closed()

    async def drop(self) -> None:
        await self.connection.invalidate()
        await self.connection.close()


class Connections:
    """At most ``size`` connections, kept open, the last used first: one made in haste costs more than waiting.

    SQLAlchemy only opens them. Its own pool hands over by greenlets and takes back by a task, a tenth of what a short
    list costs the application (measured).
    """

    def __init__(self, url: str, size: int, manner: Manner | None = None) -> None:
        self._manner = manner or Manner()
        self._engine = create_async_engine(
            url,
            isolation_level="AUTOCOMMIT",
            poolclass=NullPool,
            hide_parameters=True,
            json_deserializer=msgspec.json.decode,
            connect_args=_connecting(self._manner),
        )
        self._places = asyncio.Semaphore(size)
        self.idle: list[Open] = []
        self.lent = 0

    async def take(self) -> Open:
        """An open connection; raises Busy if none becomes free in time.

        After a restart of the database all that lay here are given up.
        """
        await self._take_place()
        try:
            while self.idle:
                one = self.idle.pop()
                if not one.lost:
                    return one
                await one.drop()
            return await self._opened()
        except BaseException:
            self._leave_place()
            raise

    async def give_back(self, one: Open, *, sound: bool) -> None:
        """Keeps it for the next request, unless it is lost, not ``sound`` or still within a transaction."""
        try:
            if sound and not one.lost and not one.raw.is_in_transaction():
                self.idle.append(one)
            else:
                await one.drop()
        finally:
            self._leave_place()

    async def close(self) -> None:
        while self.idle:
            await self.idle.pop().connection.close()
        await self._engine.dispose()

    async def _opened(self) -> Open:
        connection = await self._engine.connect()
        return Open(connection, (await connection.get_raw_connection()).driver_connection)

    async def _take_place(self) -> None:
        if not self._places.locked():
            await self._places.acquire()
        else:
            try:
                async with asyncio.timeout(self._manner.wait):
                    await self._places.acquire()
            except TimeoutError:
                raise Busy from None
        self.lent += 1

    def _leave_place(self) -> None:
        self.lent -= 1
        self._places.release()


def _connecting(manner: Manner) -> dict[str, Any]:
    """asyncpg's own arguments."""
    settings = {"application_name": "nihol", "timezone": "UTC"}
    if manner.read_only:
        settings["default_transaction_read_only"] = "on"
    return {"timeout": manner.connect, "command_timeout": manner.statement, "server_settings": settings}
