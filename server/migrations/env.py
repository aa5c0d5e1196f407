"""Runs migrations over asyncpg, with a lock timeout so that a busy table fails the migration and not the product."""

import asyncio
from typing import Any

from alembic import context
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine

from server.kernel.partitions import is_partition
from server.tables import metadata


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        include_name=_ours,
        include_object=_whole,
        compare_type=True,
    )
    with context.begin_transaction():
        connection.execute(text("set local lock_timeout = '5s'"))
        context.run_migrations()


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    """The job queue's tables belong to its library, partitions to their table."""
    return not (kind == "table" and name is not None and (name.startswith("pgqueuer") or is_partition(name)))


def _whole(item: Any, _name: str | None, kind: str, reflected: bool, _compared: object) -> bool:
    """Of a reference to a partitioned table Postgres shows one more for each of its partitions."""
    refers = kind == "foreign_key_constraint" and reflected
    return not (refers and is_partition(item.elements[0].target_fullname.split(".")[0]))


async def _run() -> None:
    engine = create_async_engine(context.config.attributes["url"])
    async with engine.connect() as connection:
        await connection.run_sync(_migrate)
        await connection.commit()
    await engine.dispose()


asyncio.run(_run())
