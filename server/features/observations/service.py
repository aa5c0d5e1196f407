"""What people do with observations: record them, read them, see growth in them."""

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from server.features.observations import judging, listing, mapping, queries, recording
from server.features.observations.grounds import grounds as find_grounds
from server.features.observations.recording import Batch
from server.features.observations.sight import Sight, as_family, sight_of
from server.kernel import audit, paging
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import observations as contract
from server.shared.domain import observations as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

_OF_A_CHILD: Final = (Action.OBSERVATION_RECORD, Action.OBSERVATION_FROM_HOME, Action.GROWTH_READ)


class ObservationService:
    """The observations an actor may see, and what may be done with them."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def record(self, preschool_id: UUID, request: contract.NewObservations) -> contract.Recorded:
        """Keeps a batch or, when one entry is refused, nothing of it.

        An entry that its author sent before, under whatever key, is done already; another author's id is refused.
        """
        judging.require_sound(request.observations)
        for entry in request.observations:
            rules.require_timely(entry.observed_at, self._clock.now(), self._actor.today)
        grounds = await find_grounds(self._work, self._actor, preschool_id, judging.wanted(request.observations))
        new = [entry for entry in request.observations if grounds.authors.get(entry.id) != self._actor.account_id]
        if new:
            tagged = judging.in_pictures(new, grounds)
            judged = [judging.judged(entry, grounds, tagged) for entry in new]
            await keep(self._work, self._actor, Batch(preschool_id, grounds.framework_id, judged), self._clock.now())
        return contract.Recorded(ids=[entry.id for entry in request.observations])

    async def of_group(self, preschool_id: UUID, group_id: UUID, cursor: str | None) -> bytes:
        """A ``Page[Observation]`` as JSON, newest first; the reading is noted."""
        where = Whereabouts.of_group(preschool_id, group_id)
        if not self._actor.may(Action.OBSERVATION_READ, where):
            raise NotVisible
        sight = sight_of(self._actor, Action.OBSERVATION_READ, preschool_id)
        stream = listing.OF_GROUP if sight.staff_of(group_id) else listing.OF_GROUP_FOR_FAMILY
        row = await self._page(stream, sight, cursor, paging.PAGE_SIZE, group_id=group_id)
        if not row["found"] and not await queries.group_exists(self._work, preschool_id, group_id):
            raise NotVisible
        return mapping.as_page(row, self._actor.permitted(where, (Action.OBSERVATION_RECORD,)), paging.PAGE_SIZE)

    async def of_child(self, preschool_id: UUID, child_id: UUID, cursor: str | None) -> bytes:
        """A child's timeline as JSON: everything for staff, what is shared for its family."""
        sight = sight_of(self._actor, Action.OBSERVATION_READ, preschool_id)
        row = await self._page(listing.OF_CHILD, sight, cursor, paging.PAGE_SIZE, child_id=child_id)
        if not row["found"]:
            await queries.child_and_band(self._work, self._actor, Action.OBSERVATION_READ, preschool_id, child_id)
        where = Whereabouts(
            preschool_id=preschool_id,
            group_ids=frozenset({row["group_id"]} - {None}),
            child_ids=frozenset({child_id}),
        )
        permitted = self._actor.permitted(where, _OF_A_CHILD)
        return mapping.as_page(row, permitted, paging.PAGE_SIZE)

    async def one(self, preschool_id: UUID, observation_id: UUID) -> contract.Observation:
        sight = sight_of(self._actor, Action.OBSERVATION_READ, preschool_id)
        row = await self._row(listing.ONE, sight, observation_id=observation_id)
        if not row["found"]:
            raise NotVisible
        return mapping.decoded(row)[0]

    async def latest_for_family(self, preschool_id: UUID, child_id: UUID, limit: int) -> list[contract.Observation]:
        """The newest entries shared with the family of the actor's own child; staff's rights play no part."""
        sight = as_family(sight_of(self._actor, Action.OBSERVATION_READ, preschool_id))
        return mapping.decoded(await self._page(listing.OF_CHILD, sight, None, limit, child_id=child_id))

    async def growth(self, preschool_id: UUID, child_id: UUID) -> contract.Growth:
        """How a child grows in each area of the framework in force; for its family from shared entries only."""
        action = Action.GROWTH_READ
        child = await queries.child_and_band(self._work, self._actor, action, preschool_id, child_id)
        framework = await queries.bands_and_indicators(self._work)
        sight = sight_of(self._actor, action, preschool_id)
        entries = await queries.entries_of_child(self._work, self._actor, sight, child_id)
        await audit.record_read(self._work, self._actor, action, preschool_id, [child_id])
        bands, areas = (framework["age_bands"], framework["areas"]) if framework else ([], [])
        band = mapping.band_of(child, bands, self._actor.today)
        grown = rules.growth_of(mapping.seen_in(entries), mapping.indicators_of(areas, band))
        return mapping.to_growth(child_id, band, grown)

    async def not_seen(self, preschool_id: UUID, group_id: UUID, days: int) -> list[contract.NotSeen]:
        """The children of a group whom nobody has observed for so many days, those never observed first."""
        where = Whereabouts.of_group(preschool_id, group_id)
        if not self._actor.may(Action.OBSERVATION_RECORD, where):
            raise NotVisible
        now = self._clock.now()
        rows = await queries.not_seen(self._work, self._actor, preschool_id, group_id, now - timedelta(days=days))
        if not rows and not await queries.group_exists(self._work, preschool_id, group_id):
            raise NotVisible
        child_ids = [row["id"] for row in rows]
        await audit.record_read(self._work, self._actor, Action.OBSERVATION_READ, preschool_id, child_ids)
        return [mapping.to_not_seen(row, now) for row in rows]

    async def _page(
        self, statement: Prepared, sight: Sight, cursor: str | None, up_to: int, **params: object
    ) -> Record:
        before_at, before_id = mapping.before(cursor)
        return await self._row(statement, sight, before_at=before_at, before_id=before_id, up_to=up_to, **params)

    async def _row(self, statement: Prepared, sight: Sight, **params: object) -> Record:
        row = await self._work.row(
            statement,
            journal_id=uuid7(),
            read_action=Action.OBSERVATION_READ.value,
            own_since=self._clock.now() - rules.OWN_FOR,
            **sight.params(self._actor),
            **params,
        )
        if row is None:
            raise NotVisible
        return row


async def keep(work: Work, actor: Actor, batch: Batch, now: datetime) -> None:
    """Writes; an id that somebody took since the batch was judged is the actor's own, or the batch is refused."""
    made = await recording.write(work, actor, batch, now)
    late = [one.entry for one in batch.judged if one.entry.id not in made]
    if late:
        grounds = await find_grounds(work, actor, batch.preschool_id, judging.wanted(late), of_family=batch.from_home)
        if any(grounds.authors.get(entry.id) != actor.account_id for entry in late):
            raise RuleViolation("observation.exists")
