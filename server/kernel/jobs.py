"""Background work: enqueued in the transaction that causes it, run by ``server.worker`` at least once."""

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from pgqueuer import Queries
from pgqueuer.db import AsyncpgDriver

from server.kernel.database import Work

Job = Callable[[Work, Mapping[str, Any]], Awaitable[None]]
"""Does the work in the transaction it is given; run twice it must do no more than once."""


async def enqueue(work: Work, name: str, payload: Mapping[str, object], once: str | None = None) -> None:
    """Asks for a job; with ``once`` no second job of that key is queued while the first one waits."""
    queries = Queries(AsyncpgDriver(work.raw))
    await queries.enqueue(name, _encoded(payload), dedupe_key=once, on_conflict="skip")


async def enqueue_each(work: Work, name: str, payloads: Mapping[str, Mapping[str, object]]) -> None:
    """Asks for one job per payload by one statement, except for those keys whose job waits or runs already."""
    queries = Queries(AsyncpgDriver(work.raw))
    count = len(payloads)
    await queries.enqueue(
        [name] * count,
        [_encoded(payload) for payload in payloads.values()],
        [0] * count,
        dedupe_key=list(payloads),
        on_conflict="skip",
    )


def _encoded(payload: Mapping[str, object]) -> bytes:
    return json.dumps(payload, default=str).encode()
