"""From a takeout's row to what goes over the wire."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from server.features.takeouts.models import Takeout
from server.shared.contract import takeouts as contract
from server.shared.domain.takeouts import state_at


def to_contract(takeout: Takeout, now: datetime, outdated: Collection[UUID] = ()) -> contract.Takeout:
    """``outdated`` are those that a consent withdrawn since they were asked for has ended before their time."""
    state = state_at(takeout.state, takeout.asked_at, takeout.expires_at, now)
    if state == "ready" and takeout.id in outdated:
        state = "expired"
    address = f"/api/preschools/{takeout.preschool_id}/takeouts/{takeout.id}/content" if state == "ready" else ""
    return contract.Takeout(
        id=takeout.id,
        kind=takeout.kind,
        school_year=takeout.school_year,
        language=takeout.language,
        state=state,
        progress=1.0 if state == "ready" else takeout.progress,
        asked_at=takeout.asked_at,
        ready_at=takeout.ready_at,
        expires_at=takeout.expires_at,
        byte_size=takeout.byte_size,
        file_name=takeout.file_name,
        address=address,
        refusal=_refusal(takeout, state),
    )


def _refusal(takeout: Takeout, state: str) -> str:
    """The code of what went wrong; of one that nobody finished, that it took too long."""
    return (takeout.refusal or "takeout.unfinished") if state == "failed" else ""
