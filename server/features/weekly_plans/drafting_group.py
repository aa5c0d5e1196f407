"""What the weeks of one group are drafted from, read once for however many weeks, and the drafts themselves."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from server.features.activity_bank.service import candidates
from server.features.weekly_plans import drafting_queries as queries
from server.features.weekly_plans.drafting_lines import Wording, key_of, line_from, line_of, offers_of, standing_of
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import plans as contract
from server.shared.domain.cascade import WeekTheme, WeekToDraft, paired
from server.shared.domain.errors import RuleViolation
from server.shared.domain.plan_differences import fields_changed
from server.shared.domain.week_drafting import REST_WEEKS, Basis, Law, Needs, draft_week, past_of, proposals
from server.shared.domain.week_frame import Line, Place, Week

_LEVELS_COUNT: Final = timedelta(weeks=12)
_UNOBSERVED_AFTER: Final = timedelta(weeks=3)


@dataclass(frozen=True, slots=True)
class Redraft:
    """What drafting a week again makes of it: what to show, what to write, and what goes."""

    shown: list[contract.LineThen]
    written: list[contract.Activity]
    removed: list[UUID]


class GroupDraft:
    """A group, its framework, its bank, its observations and what it has planned."""

    def __init__(self, group: Record, bank: Sequence[Record], planned: Mapping[date, Sequence[Line]]) -> None:
        self.group = group
        self._bank = {key_of(row): row for row in bank}
        self._planned = dict(planned)
        self._needs = Needs(group["needs"] or {}, group["unobserved"])
        self._law = Law(group["areas"], group["balance"], group["local_share"], frozenset(group["indicators"] or ()))

    def new(self, week: WeekToDraft) -> list[contract.Activity]:
        """The lines of a week that has none; from now on it is a past of the weeks after it."""
        lines = [self._wording(week.theme).line(drafted) for drafted in draft_week(self._basis(week))]
        self._planned[week.week_start] = [line_of(line) for line in lines]
        return lines

    def anew(self, week: WeekToDraft, stands: Sequence[contract.Activity]) -> Redraft:
        """What drafting makes of a week that has lines: those a person wrote or marked stay."""
        known = {line.id: line for line in stands}
        standing = [standing_of(line) for line in stands]
        kept = [known[line.id] for line in standing if line.fixed]
        drafted = draft_week(self._basis(week), [line_of(line) for line in kept])
        pairs, removed = paired(drafted, standing)
        lines = [self._wording(week.theme).line(one, line_id) for one, line_id in pairs]
        written = [line for line in lines if line.id not in known or fields_changed(known[line.id], line)]
        shown = [_then(known.get(line.id), line) for line in written]
        shown += [contract.LineThen(kind="removed", before=known[gone]) for gone in removed]
        shown += [contract.LineThen(kind="kept", before=line, after=line) for line in kept]
        self._planned[week.week_start] = [line_of(line) for line in (*kept, *lines)]
        return Redraft(shown, written, removed)

    def proposals(
        self, week: WeekToDraft, place: Place, others: Sequence[contract.Activity]
    ) -> list[contract.Proposal]:
        """What could stand at a place beside the other lines of the week."""
        wording = self._wording(week.theme)
        found = proposals(self._basis(week), place, [line_of(line) for line in others])
        return [wording.proposal(drafted) for drafted in found]

    def _basis(self, week: WeekToDraft) -> Basis:
        return Basis(
            week=Week(
                days=week.days,
                age_band=self.group["age_band"],
                turn=week.week_start.isocalendar().week,
                seed=f"{self.group['id']}:{week.week_start}",
            ),
            offers=offers_of(self._bank.values(), week.theme.place),
            law=self._law,
            past=past_of(week.week_start, self._planned.items()),
            needs=self._needs,
        )

    def _wording(self, theme: WeekTheme) -> Wording:
        return Wording(self._bank, theme.title, self.group["language"])


def _then(before: contract.Activity | None, after: contract.Activity) -> contract.LineThen:
    return contract.LineThen(kind="changed" if before else "added", before=before, after=after)


async def group_draft(
    work: Work,
    clock: Clock,
    group_id: tuple[UUID, UUID],
    between: tuple[date, date],
    themes: Collection[WeekTheme],
    author_id: UUID | None = None,
) -> GroupDraft:
    """Reads what drafting the weeks between two Mondays needs; ``group_id`` with its preschool before it.

    Raises ``weekly_plan.no_areas`` where no framework is in force. With ``author_id`` the bank also offers what its
    author keeps to themselves, and tells how often each activity is used.
    """
    preschool_id, own_id = group_id
    now, (first, last) = clock.now(), between
    lately = (now - _LEVELS_COUNT, now - _UNOBSERVED_AFTER)
    group = await queries.ground(work, preschool_id, own_id, clock.today(), lately)
    if group is None:
        raise NotVisible
    if not group["areas"]:
        raise RuleViolation("weekly_plan.no_areas")
    bank = await candidates(work, preschool_id, group["age_band"], {theme.place for theme in themes}, author_id)
    planned = await queries.planned(work, preschool_id, own_id, (first - timedelta(weeks=REST_WEEKS), last))
    return GroupDraft(group, bank, {start: [line_from(line) for line in lines] for start, lines in planned})
