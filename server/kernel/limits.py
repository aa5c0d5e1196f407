"""How often: a token bucket in Postgres, exact over all workers (one upsert, decided in its WHERE)."""

from typing import Final

from sqlalchemy import Column, Float, Table
from sqlalchemy.dialects.postgresql import TIMESTAMP, VARCHAR

from server.kernel.database import Database
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
TAKING: Final = """
    taken as (
      insert into bucket as b values ($1, $2::float - 1, clock_timestamp())
      on conflict (key) do update set
        tokens = least($2, b.tokens + extract(epoch from clock_timestamp() - b.at) * $3) - 1, at = clock_timestamp()
      where least($2, b.tokens + extract(epoch from clock_timestamp() - b.at) * $3) >= 1
      returning 1)
"""
"""For a reading statement that takes its token itself, one round trip for both: there is a row if it may be answered.

Its first parameters are those of ``token``. Only by a reading request, whose statements are committed one by one.
"""
_TAKE: Final = f"with {TAKING} select exists (select from taken)"  # noqa: S608 - only our own texts are joined


def token(key: str, per_minute: int) -> tuple[str, float, float]:
    """The parameters that take one token: the bucket's key, its size and how fast it fills, in tokens a second."""
    return key[:120], float(per_minute), per_minute / 60


def too_often(per_minute: int) -> TooOften:
    return TooOften(seconds=max(1, round(60 / per_minute)))


async def take(database: Database, key: str, per_minute: int) -> None:
    """Takes one token of ``per_minute`` (the bucket's size too), committed at once; raises TooOften when it is empty.

    It has its own connection: a refused sign-in must cost a token although its request is rolled back.
    """
    async with database.reading(aside=True) as work:
        if not await work.raw.fetchval(_TAKE, *token(key, per_minute)):
            raise too_often(per_minute)
