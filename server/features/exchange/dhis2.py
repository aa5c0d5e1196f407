"""A DHIS2 on the network: takes data values, answers with an import summary. Nothing here knows our figures."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import httpx
import msgspec

from server.shared.contract.exchange import DataValue
from server.shared.domain.exchange import Summary, summary_of

PATH: Final = "/api/dataValueSets"
_OPTIONS: Final = {"importStrategy": "CREATE_AND_UPDATE", "async": "false"}
_AGAIN: Final = frozenset({429, 500, 502, 503, 504})
"""Answers after which the same may be taken a moment later."""
_NOT_LET_IN: Final = frozenset({401, 403})
_CONFLICT: Final = 409


class NotSent(Exception):
    """The values did not arrive; ``code`` is of ``exchange-answer-…``, ``refused`` whether it said no."""

    def __init__(self, code: str, *, refused: bool) -> None:
        super().__init__(code)
        self.code = code
        self.refused = refused


@dataclass(frozen=True)
class Dhis2:
    """One installation of DHIS2; ``pauses`` are the seconds between attempts, one more attempt than pauses."""

    url: str
    token: str
    timeout: float = 120.0
    pauses: Sequence[float] = (5.0, 30.0)

    async def send(self, values: Sequence[DataValue]) -> Summary:
        """What it did with the values; sent again it overwrites them, so that an attempt too many does no harm.

        Raises NotSent.
        """
        content = msgspec.json.encode({"dataValues": values})
        headers = {"Authorization": f"ApiToken {self.token}", "Content-Type": "application/json"}
        async with httpx.AsyncClient(timeout=self.timeout, headers=headers) as client:
            for pause in (*self.pauses, None):
                answer = await self._attempt(client, content)
                if answer is not None:
                    return _understood(answer)
                if pause is not None:
                    await asyncio.sleep(pause)
        raise NotSent("no_answer", refused=False)

    async def _attempt(self, client: httpx.AsyncClient, content: bytes) -> httpx.Response | None:
        """The answer; None where there was none, or one that asks for patience."""
        try:
            answer = await client.post(f"{self.url}{PATH}", params=_OPTIONS, content=content)
        except httpx.TransportError:
            return None
        return None if answer.status_code in _AGAIN else answer


def _understood(answer: httpx.Response) -> Summary:
    """The summary of a success or of conflicts (409); anything else was not taken."""
    if answer.status_code in _NOT_LET_IN:
        raise NotSent("not_let_in", refused=True)
    if not answer.is_success and answer.status_code != _CONFLICT:
        raise NotSent("refused", refused=True)
    try:
        summary = summary_of(msgspec.json.decode(answer.content))
    except (msgspec.DecodeError, UnicodeDecodeError):
        summary = None
    if summary is None:
        raise NotSent("refused" if answer.status_code == _CONFLICT else "not_understood", refused=True)
    return summary
