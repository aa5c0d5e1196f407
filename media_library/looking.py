"""Looking for resources: a page of them, and how many each further choice would leave."""

from dataclasses import replace
from datetime import timedelta
from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import text

from media_library.counting import FACETS, by_facet, count_statement, looked_at
from media_library.listing import PAGE_SIZE, page_statement
from media_library.reading import Reader, told_of_uses
from media_library.wanted import SHORTEST_MISTYPED, Asked, Wanted, bounds, cursor_after, meant_by, place_of
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Prepared, Work
from server.kernel.errors import NotVisible
from server.shared.contract import media as contract
from server.shared.domain.permissions import Action

RECENT: Final = timedelta(days=90)
_KNOWN: Final = Prepared(
    text("""
    select w.word, known.resources,
           case when known.resources < 5 then array(
             select k.word from resource_word k where k.word % w.word order by similarity(k.word, w.word) desc limit 12)
           else '{}' end as alike
    from unnest(cast(:words as text[])) as w (word)
    cross join lateral (
      select coalesce(sum(k.resources), 0) as resources from resource_word k
      where k.word like w.word || '%') as known
    """)
)
"""How many resources hold each word or a longer one, and the words spelt like one that hardly any holds."""


class LookingService:
    """The resources an actor may find in a preschool's library."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def page(self, preschool_id: UUID, wanted: Wanted, cursor: str | None) -> bytes:
        """A ``Page[ResourceRow]`` as JSON: what fits best first, then what helped most, then the newest."""
        asked = await self.asked(wanted)
        found = await self._work.row(
            page_statement(asked.shape),
            **self.params(preschool_id),
            **asked.params(preschool_id),
            **bounds(place_of(cursor)),
        )
        if found is None or not found["at_hand"]:
            raise NotVisible
        permitted = self._actor.permitted(Whereabouts(preschool_id=preschool_id), (Action.MEDIA_UPLOAD,))
        more = found["found"] == PAGE_SIZE
        following = cursor_after(msgspec.json.decode(found["last"])) if more else None
        rest = msgspec.json.encode({"next_cursor": following, "permitted": permitted})
        items: str = found["items"]
        return b'{"items":' + items.encode() + b"," + rest[1:]

    async def counts(self, preschool_id: UUID, wanted: Wanted) -> contract.Counts:
        """How many match, and how many of each kind, week, … would if that filter alone were chosen otherwise."""
        asked = await self.asked(wanted)
        filtered = tuple(facet for facet in FACETS if getattr(wanted, facet))
        without = {
            f"without_{facet}": replace(asked, wanted=wanted.without(facet)).terms(preschool_id) for facet in filtered
        }
        found = await self._work.row(
            count_statement(wanted.own, filtered),
            **self.params(preschool_id),
            **asked.params(preschool_id),
            **without,
        )
        if found is None or not found["at_hand"]:
            raise NotVisible
        counts = msgspec.json.decode(found["counts"], type=list[tuple[str, str, int]])
        total = next(count for facet, _, count in counts if not facet)
        return contract.Counts(total=min(total, looked_at(filtered)), capped=found["capped"], **by_facet(counts))

    async def asked(self, wanted: Wanted) -> Asked:
        words = [word for word in wanted.words if len(word) >= SHORTEST_MISTYPED]
        known = await self._work.rows(_KNOWN, words=words) if words else []
        return Asked(wanted, meant_by(list(known)))

    def params(self, preschool_id: UUID) -> dict[str, object]:
        told = told_of_uses(self._actor, preschool_id)
        return {
            **Reader.of(self._actor).params(),
            "preschool_id": preschool_id,
            "told": told,
            "works_here": told,
            "recent_since": self._actor.today - RECENT,
        }
