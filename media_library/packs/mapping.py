"""Rows of packs become what the wire says of them."""

from datetime import datetime
from typing import Final
from uuid import UUID

import msgspec

from server.kernel.database import Record
from server.shared.contract import packs as contract
from server.shared.domain.packs import spaced, state_at

_PATH: Final = "/api/preschools/{preschool_id}/packs/{pack_id}/content"


def to_contract(preschool_id: UUID, row: Record, now: datetime, *, kept_back: bool = False) -> contract.Pack:
    """``kept_back``: a family has taken its consent back since, so the file is not given out again."""
    state, outcome = state_at(row["state"], row["asked_at"], row["expires_at"], now), row["outcome"]
    refusal = row["refusal"]
    if state == "failed" and not refusal:
        refusal = "pack.unfinished"
    if state == "ready" and kept_back:
        state, refusal = "expired", "pack.no_longer_allowed"
    open_ = state == "ready" and row["key"] != ""
    until = _moment(outcome.get("offered_until"))
    offered = open_ and row["code"] != "" and until is not None and until > now
    return contract.Pack(
        id=row["id"],
        direction=row["direction"],
        title=row["title"],
        state=state,
        progress=row["progress"],
        refusal=refusal,
        byte_size=row["byte_size"],
        file_name=row["file_name"],
        url=_PATH.format(preschool_id=preschool_id, pack_id=row["id"]) if open_ else "",
        code=spaced(row["code"]) if offered else "",
        asked_at=row["asked_at"],
        ready_at=row["ready_at"],
        expires_at=row["expires_at"],
        resources=outcome.get("resources", 0),
        outcome=msgspec.convert(outcome["taken"], contract.PackOutcome) if "taken" in outcome else None,
        left_out=outcome.get("left_out", 0),
        offered_until=until if offered else None,
        refusal_params=outcome.get("refusal_params", {}),
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
