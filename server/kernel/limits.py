"""How often: a token bucket in Postgres, exact over all workers (one upsert, decided in its WHERE)."""

from typing import Final

from sqlalchemy import Column, Float, Table
from sqlalchemy.dialects.postgresql import TIMESTAMP, VARCHAR

from server.kernel.database import Database, Work
from server.kernel.errors import TooOften
from server.kernel.models import Base

bucket: Final = Table(
    "bucket",
    Base.metadata,
    Column("key", VARCHAR(120), primary_key=True),
    Column("tokens", Float(), nullable=False),
    Column("at", TIMESTAMP(timezone=True), nullable=False),
    prefixes=["UNLOGGED"],
)
_TAKE: Final = """
    with taken as (
      insert into bucket as b values ($1, $2::float - 1, clock_timestamp())
      on conflict (key) do update set
        tokens = least($2, b.tokens + extract(epoch from clock_timestamp() - b.at) * $3) - 1, at = clock_timestamp()
      where least($2, b.tokens + extract(epoch from clock_timestamp() - b.at) * $3) >= 1
      returning 1)
    select exists (select from taken)
"""


async def take(database: Database, key: str, per_minute: int) -> None:
    """Takes one token of ``per_minute`` (the bucket's size too), committed at once; raises TooOften when it is empty.

    It has its own connection: a refused sign-in must cost a token although its request is rolled back.
    """
    async with database.reading(aside=True) as work:
        await take_reading(work, key, per_minute)


async def take_reading(work: Work, key: str, per_minute: int) -> None:
    """The same by the connection of a reading request: each of its statements is committed at once anyway."""
    rate = per_minute / 60
    if not await work.raw.fetchval(_TAKE, key[:120], float(per_minute), rate):
        raise TooOften(seconds=max(1, round(1 / rate)))
