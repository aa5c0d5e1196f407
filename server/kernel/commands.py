"""Idempotency: the same key of the same account answers the same once, whatever the network did."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Column, Index, SmallInteger, Table, Uuid, bindparam, func, select, update
from sqlalchemy.dialects.postgresql import BYTEA, TIMESTAMP, VARCHAR

from server.kernel.clock import Clock
from server.kernel.database import Prepared, Work
from server.kernel.jobs import Job, enqueue
from server.kernel.models import Base
from server.shared.domain.errors import RuleViolation

command: Final = Table(
    "command",
    Base.metadata,
    Column("account_id", Uuid(), primary_key=True),
    Column("key", Uuid(), primary_key=True),
    Column("fingerprint", BYTEA(), nullable=False),
    Column("status", SmallInteger()),
    Column("media_type", VARCHAR(80)),
    Column("location", VARCHAR(400)),
    Column("body", BYTEA()),
    Column("created_at", TIMESTAMP(timezone=True), nullable=False, server_default=func.now()),
    Index("command_created_at_idx", "created_at"),
)

FORGET: Final = "commands.forget"
REPEATED_FOR: Final = timedelta(days=120)
"""How long a command is known again: a tablet may lie in a drawer over the whole summer before it sends."""
_FORGOTTEN_AT_ONCE: Final = 10_000
_FORGOTTEN: Final = """
    with old as (
      select account_id, key from command where created_at < $1 order by created_at limit $2 for update skip locked
    ), gone as (
      delete from command c using old where c.account_id = old.account_id and c.key = old.key returning 1
    )
    select count(*) from gone
"""
_CLAIMING: Final = """
    with found as ({finding}), claimed as (
      insert into command (account_id, key, fingerprint) select id, {key}, {fingerprint} from found
      on conflict do nothing returning key
    )
    select *, exists (select from claimed) as claimed from found
"""
_STORED: Final = Prepared(
    select(command.c.fingerprint, command.c.status, command.c.media_type, command.c.location, command.c.body).where(
        command.c.account_id == bindparam("account_id"), command.c.key == bindparam("key")
    )
)
_STORE: Final = Prepared(
    update(command)
    .where(command.c.account_id == bindparam("by_account"), command.c.key == bindparam("by_key"))
    .values(
        status=bindparam("answer_status"),
        media_type=bindparam("answer_media_type"),
        location=bindparam("answer_location"),
        body=bindparam("answer_body"),
    )
)


@dataclass(frozen=True, slots=True)
class Claim:
    """The key under which a command is sent and what its repetition is recognised by.

    ``older`` are its fingerprints by signing keys that signed before, when it may have been sent first.
    """

    key: UUID
    fingerprint: bytes
    older: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to a command, to be answered again."""

    status: int
    media_type: str | None
    location: str | None
    body: bytes


def claiming(finding: str, key: str, fingerprint: str) -> str:
    """The statement ``finding``, whose column ``id`` is an account, made to take a key for it by the way.

    ``key`` and ``fingerprint`` are its parameters (``$4``). Its column ``claimed`` says whether the key is taken for
    this transaction; if not it was used before. A parallel use of the same key waits here until the first one commits
    or rolls back.
    """
    return _CLAIMING.format(finding=finding, key=key, fingerprint=fingerprint)


async def answered(work: Work, account_id: UUID, claim: Claim) -> Answer:
    """The answer that the first use of the key got; another request under it raises ``command.key_reused``."""
    stored = await work.row(_STORED, account_id=account_id, key=claim.key)
    known = (claim.fingerprint, *claim.older)
    if stored is None or stored["status"] is None or stored["fingerprint"] not in known:
        raise RuleViolation("command.key_reused")
    return Answer(stored["status"], stored["media_type"], stored["location"], stored["body"])


async def store(work: Work, account_id: UUID, key: UUID, answer: Answer) -> None:
    await work.row(
        _STORE,
        by_account=account_id,
        by_key=key,
        answer_status=answer.status,
        answer_media_type=answer.media_type,
        answer_location=answer.location,
        answer_body=answer.body,
    )


def command_jobs(clock: Clock) -> Mapping[str, Job]:
    """The job that forgets commands nobody will send again, so many at once that it never holds others up."""

    async def forget(work: Work, _: Mapping[str, Any]) -> None:
        gone = await work.raw.fetchval(_FORGOTTEN, clock.now() - REPEATED_FOR, _FORGOTTEN_AT_ONCE)
        if gone == _FORGOTTEN_AT_ONCE:
            await enqueue(work, FORGET, {})

    return {FORGET: forget}
