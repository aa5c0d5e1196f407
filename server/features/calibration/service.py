"""What people do to judge alike: choose what to judge, give levels by themselves, see where they differ."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from server.features.calibration import queries
from server.features.calibration.mapping import case_told, results_of
from server.features.calibration.models import CalibrationCase, CalibrationRound
from server.features.children.models import Child
from server.kernel import audit
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotAllowed, NotVisible
from server.kernel.finding import visible_one
from server.shared.contract import calibration as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import calibration as rules
from server.shared.domain.calibration import Item
from server.shared.domain.children import age_in_months
from server.shared.domain.errors import RuleViolation
from server.shared.domain.frameworks import band_in
from server.shared.domain.permissions import Action

CLOSED: Final = "calibration.close"


class CalibrationService:
    """Calibrations of one preschool."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def cases(self, preschool_id: UUID, age_band: str) -> list[contract.CalibrationCase]:
        self._require_within(preschool_id)
        return [case_told(case) for case in await queries.cases(self._work, age_band=age_band)]

    async def all(self, preschool_id: UUID) -> list[contract.CalibrationRow]:
        self._require_within(preschool_id)
        rows = await queries.listed(self._work, self._actor, preschool_id)
        counted = await queries.counted(self._work, self._actor, preschool_id, [row.id for row in rows])
        return [self._row(row, counted[row.id]) for row in rows]

    async def one(self, preschool_id: UUID, calibration_id: UUID) -> contract.Calibration:
        return await self._told(await queries.one(self._work, self._actor, preschool_id, calibration_id))

    async def begin(self, preschool_id: UUID, request: contract.NewCalibration) -> contract.Calibration:
        """An invitation to judge cases or one real child; what is judged is fixed from now on."""
        self._require_within(preschool_id)
        title = request.title.replace("\0", "").strip()
        if not title:
            raise Malformed(FieldProblem(field="title", code="input.missing"))
        rules.require_subject(request.cases, request.child_id, request.round_id)
        if request.child_id is None:
            framework_id, items = await self._of_cases(request.cases)
        else:
            framework_id, items = await self._of_child(preschool_id, request.child_id, request.round_id)
        if await self._work.session.get(CalibrationRound, (preschool_id, request.id)) is not None:
            raise RuleViolation("calibration.id_taken")
        row = CalibrationRound(
            preschool_id=preschool_id,
            id=request.id,
            title=title,
            case_ids=list(dict.fromkeys(request.cases)),
            child_id=request.child_id,
            round_id=request.round_id,
            framework_id=framework_id,
            items=[{"subject": subject, "indicator_id": str(indicator_id)} for subject, indicator_id in items],
            created_by=self._actor.account_id,
            created_by_name=self._actor.full_name,
            created_at=self._clock.now(),
            closed_at=None,
        )
        self._work.session.add(row)
        await self._noted(Action.CALIBRATION_TAKE, row)
        return await self._told(row)

    async def mark(self, preschool_id: UUID, calibration_id: UUID, request: contract.CaseMarks) -> contract.Calibration:
        """Keeps levels of one's own; with the last of them the others' are shown and one's own are fixed."""
        row = await queries.one(self._work, self._actor, preschool_id, calibration_id, lock=True)
        rules.require_open(row.closed_at)
        marks: dict[Item, float] = {(mark.subject, mark.indicator_id): mark.level for mark in request.marks}
        levels = await queries.levels(self._work, row.framework_id)
        mine = self._mine(await queries.givens(self._work, preschool_id, calibration_id))
        rules.require_marks(marks, _items(row), levels, mine)
        await queries.keep(self._work, self._actor, row, marks, self._clock.now())
        await self._noted(Action.CALIBRATION_TAKE, row)
        return await self._told(row)

    async def close(self, preschool_id: UUID, calibration_id: UUID) -> contract.Calibration:
        """Nobody gives levels any more; by whoever began it or leads. To do it again changes nothing."""
        row = await queries.one(self._work, self._actor, preschool_id, calibration_id, lock=True)
        if not self._may_close(row):
            raise NotAllowed(Action.CALIBRATION_READ)
        if row.closed_at is None:
            row.closed_at = self._clock.now()
            await self._noted(CLOSED, row)
        return await self._told(row)

    async def _of_cases(self, slugs: Sequence[str]) -> tuple[UUID, list[Item]]:
        wanted = await self._in_order(slugs)
        rules.require_cases(slugs, {case.slug for case in wanted}, [case.framework_id for case in wanted])
        return wanted[0].framework_id, [(case.slug, UUID(one)) for case in wanted for one in case.indicators]

    async def _in_order(self, slugs: Sequence[str]) -> list[CalibrationCase]:
        """The cases there are of these, each once, in the order in which they were named."""
        found = {case.slug: case for case in await queries.cases(self._work, slugs)}
        return [found[slug] for slug in dict.fromkeys(slugs) if slug in found]

    async def _of_child(self, preschool_id: UUID, child_id: UUID, round_id: UUID | None) -> tuple[UUID, list[Item]]:
        """The indicators of the age in which the child's card of the round stands, or of its age today."""
        extent = self._actor.extent(Action.CARD_READ)
        await visible_one(self._work.session, Child, (preschool_id, child_id), extent)
        child = await queries.child_in_round(self._work, self._actor, preschool_id, child_id, round_id)
        if child is None or child["framework_id"] is None:
            raise RuleViolation("calibration.unknown_round")
        months = age_in_months(child["birth_date"], self._actor.today)
        band = band_in(child["details"]["age_bands"], child["card_band"] or child["age_band"], months)
        found = await queries.indicators(self._work, child["framework_id"], band or "")
        if not found:
            raise RuleViolation("calibration.no_indicators")
        return child["framework_id"], [("", indicator_id) for indicator_id in found]

    def _require_within(self, preschool_id: UUID) -> None:
        if not self._actor.may(Action.CALIBRATION_TAKE, Whereabouts(preschool_id)):
            raise NotVisible

    def _may_close(self, row: CalibrationRound) -> bool:
        leads = self._actor.may(Action.CALIBRATION_READ, Whereabouts(row.preschool_id))
        return leads or row.created_by == self._actor.account_id

    def _mine(self, givens: Sequence[rules.Given]) -> dict[Item, float]:
        return next((dict(given.levels) for given in givens if given.rater_id == self._actor.account_id), {})

    async def _noted(self, action: Action | str, row: CalibrationRound) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, row.id, row.preschool_id)

    def _row(self, row: CalibrationRound, counted: Record) -> contract.CalibrationRow:
        return contract.CalibrationRow(
            id=row.id,
            title=row.title,
            of_child=row.child_id is not None,
            created_by_name=row.created_by_name,
            created_at=row.created_at,
            closed_at=row.closed_at,
            raters=counted["raters"],
            given_by_me=counted["given_by_me"],
            permitted=self._permitted(row),
        )

    def _permitted(self, row: CalibrationRound) -> list[str]:
        """``calibration.take`` while it is open, ``calibration.read`` for who sees all, ``calibration.close``."""
        here = Whereabouts(row.preschool_id)
        is_open = row.closed_at is None
        return [
            *(self._actor.permitted(here, (Action.CALIBRATION_TAKE,)) if is_open else ()),
            *self._actor.permitted(here, (Action.CALIBRATION_READ,)),
            *((CLOSED,) if is_open and self._may_close(row) else ()),
        ]

    async def _told(self, row: CalibrationRound) -> contract.Calibration:
        """As the reader may see it; the reading of a real child's is noted."""
        cases = await self._in_order(row.case_ids) if row.case_ids else []
        items, mine = _items(row), self._actor.account_id
        givens = await queries.givens(self._work, row.preschool_id, row.id)
        leads = self._actor.may(Action.CALIBRATION_READ, Whereabouts(row.preschool_id))
        levels = await queries.levels(self._work, row.framework_id)
        results = await results_of(rules.shown(givens, items, mine, leads), (mine, leads), items, cases, levels)
        return contract.Calibration(
            id=row.id,
            title=row.title,
            cases=[case_told(case) for case in cases],
            child_id=row.child_id,
            child_name=await self._child_name(row),
            round_id=row.round_id,
            indicator_ids=list(dict.fromkeys(indicator_id for _, indicator_id in items)),
            created_by_name=row.created_by_name,
            created_at=row.created_at,
            closed_at=row.closed_at,
            raters=[given.name for given in givens if rules.is_given(given.levels, items)],
            mine=[contract.CaseMark(*item, level) for item, level in self._mine(givens).items()],
            agreements=results.agreements,
            differences=results.differences,
            permitted=self._permitted(row),
            framework_id=row.framework_id,
        )

    async def _child_name(self, row: CalibrationRound) -> str:
        if row.child_id is None:
            return ""
        child = await self._work.session.get_one(Child, (row.preschool_id, row.child_id))
        await audit.record_read(self._work, self._actor, Action.CARD_READ, row.preschool_id, [row.child_id])
        return f"{child.given_name} {child.family_name}"


def _items(row: CalibrationRound) -> list[Item]:
    return [(item["subject"], UUID(item["indicator_id"])) for item in row.items]
