"""Sending a month in the background: some thousand values at a time, what came of it kept at the sending."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

import msgspec

from server.features.exchange.dhis2 import Dhis2, NotSent
from server.features.exchange.values import values
from server.kernel.clock import Clock
from server.kernel.database import Database, Record, Work
from server.kernel.jobs import Job
from server.kernel.settings import Settings
from server.shared.contract.exchange import DataValue
from server.shared.domain.exchange import Summary

SEND: Final = "exchange.send"
AT_ONCE: Final = 5000
"""Values in one request: some seconds of DHIS2's work, and little that is sent again after a break."""
_TAKE: Final = """
    select id, month, level from exchange_sending where id = $1 and state = 'waiting' for update skip locked
"""
_END: Final = "update exchange_sending set state = $2, answer = $3, cells = $4, ended_at = $5 where id = $1"


@dataclass(slots=True)
class Sent:
    """How far a sending came."""

    cells: int = 0
    summary: Summary = field(default_factory=Summary)

    def state(self) -> tuple[str, str]:
        """Its state and the code of what came of it."""
        if not self.cells:
            return "sent", "nothing"
        if self.summary.ignored or self.summary.conflicts:
            return "partly", "conflicts"
        return "sent", "taken"


def exchange_jobs(database: Database, clock: Clock, settings: Settings) -> Mapping[str, Job]:
    return sending_jobs(database, clock, Dhis2(settings.dhis2_url, settings.dhis2_token))


def sending_jobs(database: Database, clock: Clock, dhis2: Dhis2) -> Mapping[str, Job]:
    """Broken off and begun again it sends everything anew: DHIS2 overwrites what it has."""

    async def send(work: Work, payload: Mapping[str, Any]) -> None:
        row = await work.raw.fetchrow(_TAKE, UUID(payload["id"]))
        if row is None:
            return
        sent = Sent()
        try:
            async with database.reading() as reading:
                await _send_all(reading, row, dhis2, sent)
            state, code = sent.state()
        except NotSent as error:
            state, code = ("refused" if error.refused else "failed"), error.code
        await work.raw.execute(_END, row["id"], state, _answer(code, sent.summary), sent.cells, clock.now())

    return {SEND: send}


async def _send_all(work: Work, row: Record, dhis2: Dhis2, sent: Sent) -> None:
    async for some in _in_pieces(values(work, row["month"], row["level"])):
        sent.summary += await dhis2.send(some)
        sent.cells += len(some)


async def _in_pieces(stream: AsyncIterator[list[DataValue]]) -> AsyncIterator[Sequence[DataValue]]:
    waiting: list[DataValue] = []
    async for some in stream:
        waiting += some
        while len(waiting) >= AT_ONCE:
            yield waiting[:AT_ONCE]
            waiting = waiting[AT_ONCE:]
    if waiting:
        yield waiting


def _answer(code: str, summary: Summary) -> str:
    """As it is kept at the sending."""
    return msgspec.json.encode({"code": code, **msgspec.to_builtins(summary)}).decode()
