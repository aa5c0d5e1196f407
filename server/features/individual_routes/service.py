"""A child's own route: what is proposed for it, what staff made of it, what its family reads."""

from collections.abc import Iterable, Sequence
from typing import Any, Final
from uuid import UUID

import msgspec

from server.features.activity_bank.service import band_of
from server.features.individual_routes import queries
from server.features.individual_routes.models import IndividualRoute
from server.features.individual_routes.queries import OfChild
from server.kernel import audit, changes
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.dirty_months import note_month
from server.kernel.texts import plain
from server.shared.contract import routes as contract
from server.shared.domain import routes as rules
from server.shared.domain.calendar import bounds_of, school_year_of
from server.shared.domain.children import age_in_months
from server.shared.domain.frameworks import band_in
from server.shared.domain.observations import school_year_start
from server.shared.domain.permissions import Action
from server.shared.i18n import translator
from server.shared.ids import uuid7

CHANGE: Final = "route"
ACTIVITIES_PROPOSED: Final = 6
_Proposals = tuple[list[UUID], list[UUID], list[contract.RouteActivity]]


class RouteService:
    """The routes of children, stage by stage of the running school year."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def of_child(self, preschool_id: UUID, child_id: UUID, stage: int | None) -> contract.IndividualRoute:
        """The route at a stage; without one, of the newest round for staff, the newest written for a family."""
        place = await queries.of_child(self._work, self._actor, Action.ROUTE_READ, preschool_id, child_id)
        stages = await queries.stages(self._work, preschool_id, child_id, self._year)
        writes = self._actor.may(Action.ROUTE_WRITE, place.where)
        if stage is None:
            stage = rules.stage_shown(stages["rounds"], stages["written"], writes)
        row = await queries.route(self._work, preschool_id, child_id, self._year, stage)
        await audit.record_read(self._work, self._actor, Action.ROUTE_READ, preschool_id, [child_id])
        return await self._told(place, stage, row, stages["written"])

    async def write(
        self, preschool_id: UUID, child_id: UUID, request: contract.RouteWriting
    ) -> contract.IndividualRoute:
        """Writes the route of a stage over the revision named; raises ``route.changed_meanwhile`` over another."""
        place = await queries.of_child(self._work, self._actor, Action.ROUTE_READ, preschool_id, child_id)
        self._actor.require(Action.ROUTE_WRITE, place.where)
        await queries.lock(self._work, preschool_id, child_id)
        review = plain(request.review)
        rules.require_review(request.reviewed, review)
        stages = await queries.stages(self._work, preschool_id, child_id, self._year)
        rules.require_stage(request.stage, stages["rounds"])
        row = await queries.route(self._work, preschool_id, child_id, self._year, request.stage)
        rules.require_route_revision(row.revision if row else 0, request.revision)
        await self._require_known(preschool_id, request, row)
        if row is None:
            row = await self._new(place, request.stage)
        if not request.reviewed:
            row.reviewed_at = None
        elif row.reviewed_at is None or row.review != review:
            row.reviewed_at = self._clock.now()
        row.strengths, row.review = plain(request.strengths), review
        row.next_steps = [str(step) for step in dict.fromkeys(request.next_steps)]
        row.activities = [msgspec.to_builtins(activity) for activity in request.activities]
        row.revision = request.revision + 1
        row.written_by_name, row.updated_at = self._actor.full_name, self._clock.now()
        await self._noted(row, place)
        return await self._told(place, request.stage, row, sorted({*stages["written"], request.stage}))

    @property
    def _year(self) -> int:
        return school_year_of(self._actor.today)

    async def _new(self, place: OfChild, stage: int) -> IndividualRoute:
        child = place.child
        row = IndividualRoute(preschool_id=child.preschool_id, id=uuid7(), child_id=child.id, reviewed_at=None)
        row.school_year, row.stage = self._year, stage
        of_round = await queries.round_of(self._work, child.preschool_id, self._year, stage)
        row.round_id = of_round["id"] if of_round else None
        self._work.session.add(row)
        return row

    async def _require_known(
        self, preschool_id: UUID, request: contract.RouteWriting, before: IndividualRoute | None
    ) -> None:
        """What the route named already stays nameable, whatever became of it in the bank."""
        earlier = _named(_activities(before)) if before else set()
        indicators, activities = set(request.next_steps), _named(request.activities) - earlier
        rules.require_known(*await queries.known(self._work, preschool_id, indicators, activities))

    async def _noted(self, row: IndividualRoute, place: OfChild) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, Action.ROUTE_WRITE, row.id, row.preschool_id)
        await note_month(self._work, row.preschool_id, bounds_of(row.school_year)[0])
        for number, group_id in enumerate(place.group_ids or (None,)):
            family = [] if number else [row.child_id]
            await changes.note(self._work, row.preschool_id, CHANGE, row.id, group_id, family)

    async def _told(
        self, place: OfChild, stage: int, row: IndividualRoute | None, written: Sequence[int]
    ) -> contract.IndividualRoute:
        """Proposals are for whoever writes: they may rest on a round that is not closed yet."""
        steps, strengths, activities = await self._proposed(place, stage)
        return contract.IndividualRoute(
            child_id=place.child.id,
            school_year=self._year,
            stage=stage,
            strengths=row.strengths if row else "",
            next_steps=[UUID(step) for step in row.next_steps] if row else [],
            activities=_activities(row) if row else [],
            review=row.review if row else "",
            reviewed_at=row.reviewed_at if row else None,
            revision=row.revision if row else 0,
            written_by_name=row.written_by_name if row else "",
            updated_at=row.updated_at if row else None,
            proposed_steps=steps,
            proposed_strengths=strengths,
            proposed_activities=activities,
            earlier=list(written),
            permitted=self._actor.permitted(place.where, (Action.ROUTE_WRITE, Action.DIFFICULTY_READ)),
        )

    async def _proposed(self, place: OfChild, stage: int) -> _Proposals:
        """Steps, strengths and activities for the stage's card, the observations and the child's age."""
        if not self._actor.may(Action.ROUTE_WRITE, place.where):
            return [], [], []
        child, today = place.child, self._actor.today
        of_round = await queries.round_of(self._work, child.preschool_id, self._year, stage)
        framework = await queries.framework(self._work, of_round["framework_id"] if of_round else None)
        if framework is None:
            return [], [], []
        round_id = of_round["id"] if of_round else None
        rows = await queries.judged(self._work, child.preschool_id, child.id, round_id, school_year_start(today))
        band = band_in(framework["details"]["age_bands"], place.age_band, age_in_months(child.birth_date, today))
        own = {UUID(one["id"]): one for one in framework["indicators"] if one["band"] == band}
        found = rules.proposed(
            [rules.Judged(row["indicator_id"], float(row["level"]), row["at"]) for row in rows],
            {identity: one["area"] for identity, one in own.items()},
            [level["value"] for level in framework["details"]["levels"]],
        )
        bank_band = band_of(place.age_band or band or "")
        serving = await queries.activities(
            self._work, child.preschool_id, bank_band, [own[step]["slug"] for step in found.steps], ACTIVITIES_PROPOSED
        )
        return list(found.steps), list(found.strengths), [self._from_bank(one) for one in serving]

    def _from_bank(self, row: Record) -> contract.RouteActivity:
        title = translator(self._actor.language).chosen(row["title"])
        return contract.RouteActivity(title=title, owner_id=row["owner_id"], activity_id=row["id"])


def _activities(row: IndividualRoute) -> list[contract.RouteActivity]:
    stored: Any = row.activities
    return msgspec.convert(stored, list[contract.RouteActivity])


def _named(activities: Iterable[contract.RouteActivity]) -> set[tuple[UUID, UUID]]:
    """The activities of the bank among them, as (owner, id)."""
    return {(one.owner_id, one.activity_id) for one in activities if one.owner_id and one.activity_id}
