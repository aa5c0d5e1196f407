"""What people do with observations: record them, read them, correct them, see growth in them."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from decimal import Decimal
from hashlib import sha256
from typing import Final
from uuid import UUID

import msgspec

from server.features.figures.dirty import note_month
from server.features.observations import listing, mapping, queries, recording
from server.features.observations.models import Observation
from server.features.observations.recording import Judged
from server.features.observations.sight import Sight, as_family, may_correct, sight_of
from server.kernel import audit, changes, paging
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import Malformed, NotAllowed, NotVisible
from server.shared.contract import observations as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import observations as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

WITHDRAWN: Final = "observation.withdraw"


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
        _require_sound(request.observations)
        for entry in request.observations:
            rules.require_timely(entry.observed_at, self._clock.now(), self._actor.today)
        grounds = await queries.grounds(self._work, self._actor, preschool_id, _wanted(request.observations))
        new = [entry for entry in request.observations if grounds.authors.get(entry.id) != self._actor.account_id]
        judged = [self._judged(entry, grounds) for entry in new]
        if judged:
            await self._keep(preschool_id, grounds.framework_id, judged)
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
        permitted = self._actor.permitted(where, (Action.OBSERVATION_RECORD, Action.GROWTH_READ))
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

    async def correct(
        self, preschool_id: UUID, observation_id: UUID, request: contract.ObservationChange
    ) -> contract.Observation:
        """Changes what an entry says; the audit keeps digests of before and after, never the words themselves."""
        _require_written(request.text, "text")
        entry = await self._to_correct(preschool_id, observation_id)
        rules.require_not_withdrawn(entry.withdrawn_at)
        said = rules.Description(request.area, request.indicator_id, request.level)
        asked = [request.indicator_id] if request.indicator_id else []
        rules.require_in_framework(said, await queries.words_in(self._work, entry.framework_id, asked))
        before, was_shared = _digest(entry), entry.shared
        _rewrite(entry, request)
        if before != _digest(entry):
            entry.edited_at = self._clock.now()
            details = {"before": before, "after": _digest(entry)}
            await self._noted(Action.OBSERVATION_UPDATE, entry, was_shared or entry.shared, details)
        return await self.one(preschool_id, observation_id)

    async def withdraw(self, preschool_id: UUID, observation_id: UUID) -> None:
        """Takes an entry out of everybody's sight; to do it again changes nothing."""
        entry = await self._to_correct(preschool_id, observation_id)
        if entry.withdrawn_at is None:
            entry.withdrawn_at = self._clock.now()
            await self._noted(WITHDRAWN, entry, entry.shared, {})

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

    def _judged(self, entry: contract.NewObservation, grounds: queries.Grounds) -> Judged:
        """The entry with its group; raises NotVisible or the rule that it breaks."""
        child_ids = tuple(dict.fromkeys(entry.child_ids))
        keys = [(child_id, entry.observed_at.date()) for child_id in child_ids]
        if any(key not in grounds.groups for key in keys):
            raise NotVisible
        if entry.id in grounds.authors:
            raise RuleViolation("observation.exists")
        group_id = rules.the_one_group([grounds.groups[key] for key in keys])
        rules.require_in_framework(rules.Description(entry.area, entry.indicator_id, entry.level), grounds.words)
        rules.require_own_photos(entry.photo_ids, grounds.photos)
        return Judged(entry, group_id, child_ids, tuple(dict.fromkeys(entry.photo_ids)))

    async def _keep(self, preschool_id: UUID, framework_id: UUID, judged: Sequence[Judged]) -> None:
        """Writes; an id that somebody took since the batch was judged is the actor's own, or the batch is refused."""
        now = self._clock.now()
        made = await recording.write(self._work, self._actor, preschool_id, framework_id, judged, now)
        late = [one.entry for one in judged if one.entry.id not in made]
        if late:
            grounds = await queries.grounds(self._work, self._actor, preschool_id, _wanted(late))
            if any(grounds.authors.get(entry.id) != self._actor.account_id for entry in late):
                raise RuleViolation("observation.exists")

    async def _to_correct(self, preschool_id: UUID, observation_id: UUID) -> Observation:
        entry = await queries.for_update(self._work, self._actor, preschool_id, observation_id)
        if not may_correct(self._actor, entry):
            raise NotAllowed(Action.OBSERVATION_UPDATE)
        return entry

    async def _noted(self, action: Action | str, entry: Observation, to_family: bool, details: dict[str, str]) -> None:
        await self._work.flush()
        preschool_id = entry.preschool_id
        about = await queries.children_of(self._work, entry) if to_family else []
        await audit.record(self._work, self._actor, action, entry.id, preschool_id, details)
        await changes.note(self._work, preschool_id, recording.KIND, entry.id, entry.group_id, about)
        await note_month(self._work, preschool_id, entry.observed_at.date())

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
            **sight.params(self._actor),
            **params,
        )
        if row is None:
            raise NotVisible
        return row


def _wanted(entries: Iterable[contract.NewObservation]) -> dict[str, list[object]]:
    """Everything the entries mention, each once, in the names of the statement that looks it up."""
    entries = list(entries)
    places = list({(child_id, entry.observed_at.date()) for entry in entries for child_id in entry.child_ids})
    return {
        "child_ids": [child_id for child_id, _ in places],
        "days": [day for _, day in places],
        "indicator_ids": list({entry.indicator_id for entry in entries if entry.indicator_id}),
        "photo_ids": list({photo_id for entry in entries for photo_id in entry.photo_ids}),
        "observation_ids": [entry.id for entry in entries],
    }


def _require_sound(entries: Sequence[contract.NewObservation]) -> None:
    """Raises Malformed for an id sent twice in one batch and for a text that holds nothing."""
    known: set[UUID] = set()
    for place, entry in enumerate(entries):
        if entry.id in known:
            raise Malformed(FieldProblem(field=f"observations[{place}].id", code="input.malformed"))
        known.add(entry.id)
        _require_written(entry.text, f"observations[{place}].text")


def _require_written(text: str, field: str) -> None:
    """A text is kept as it was written; only the character no database text can hold is refused."""
    if not text.strip():
        raise Malformed(FieldProblem(field=field, code="input.missing"))
    if "\0" in text:
        raise Malformed(FieldProblem(field=field, code="input.malformed"))


def _rewrite(entry: Observation, request: contract.ObservationChange) -> None:
    entry.text = request.text
    entry.area = request.area
    entry.indicator_id = request.indicator_id
    entry.level = None if request.level is None else Decimal(str(request.level)).quantize(Decimal("0.01"))
    entry.shared = request.shared


def _digest(entry: Observation) -> str:
    said = [entry.text, entry.area, str(entry.indicator_id), str(entry.level), entry.shared]
    return sha256(msgspec.json.encode(said)).hexdigest()
