"""Takeouts of the child, as the table of rights asks for them."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Final
from uuid import UUID

from media_library import storage
from server.features.takeouts.models import Takeout
from server.shared.ids import uuid7
from tests.server.rights.asking import Sample, body, made, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place

_HOME: Final = "/api/preschools/{preschool_id}"
_OF_CHILD: Final = f"{_HOME}/children/{{child_id}}/takeouts"
_ONE: Final = f"{_HOME}/takeouts/{{takeout_id}}"


async def a_portfolio(place: Place, *, stored: bool = False) -> UUID:
    """A school year of the child that the author asked for and that waits to be fetched."""
    now, takeout_id = place.world.app.clock.now(), uuid7()
    row = Takeout(
        preschool_id=place.world.preschool_id,
        id=takeout_id,
        child_id=place.child_id,
        kind="portfolio",
        school_year=2026,
        language="uz",
        asked_by=place.author.account_id,
        as_family=False,
        asked_at=now,
        state="ready",
        key=str(takeout_id),
        file_name="portfolio.pdf",
        byte_size=4,
        ready_at=now,
        expires_at=now + timedelta(days=7),
    )
    if stored:
        await place.world.app.parts.storage.put(storage.TAKEOUTS, row.key, b"%PDF", "application/pdf")
    await place.add(row)
    return takeout_id


TAKEOUTS: Final[Mapping[str, Sample]] = {
    f"GET {_OF_CHILD}": Sample(Aim.CHILD, nothing),
    f"POST {_OF_CHILD}": Sample(
        Aim.CHILD, body(id="{new}", kind="portfolio", school_year=2026), allowed=frozenset({202})
    ),
    f"GET {_ONE}": Sample(Aim.CHILD, made("takeout_id", a_portfolio)),
    f"GET {_ONE}/content": Sample(Aim.CHILD, made("takeout_id", partial(a_portfolio, stored=True))),
}
"""Archives are narrower than the route and are tried in the tests of takeouts."""
