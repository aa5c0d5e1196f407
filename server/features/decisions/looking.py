"""The look over figures: signals are raised, kept up while they last, and over when the figure recovers."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from server.features.decisions import looking_queries as queries
from server.features.decisions.coarse import Watch, possible
from server.features.decisions.groups import name_groups
from server.features.decisions.looking_queries import Standing
from server.features.figures.indicators import INDICATORS
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.shared.domain import decisions as rules
from server.shared.domain.decisions import Kind, Point, Rule, Verdict
from server.shared.domain.figures import SIZE, month_of, months_until, previous_month, size_of
from server.shared.ids import NOWHERE, uuid7

SIGNAL: Final = "signal"
"""The kind of a change that devices hear of."""
SEEN_AGAIN_AFTER: Final = timedelta(hours=20)
"""A signal that lasts is written anew once a day, not at each look."""
NAMED_AT_ONCE: Final = 100
"""Groups are counted from the facts: on the first night of a country that took minutes. Others are named when read."""
_DIRECTIONS: Final = {**{one.slug: one.direction for one in INDICATORS}, rules.OVERDUE_FIGURE: -1}
"""Of the days by which a task is late fewer are better, whatever the figure that counts decisions says."""
_COLLECTED: Final = frozenset(one.slug for one in INDICATORS if one.collected)
WATCHED: Final = tuple(rule for rule in rules.RULES if rule.figure in _COLLECTED or rule.slug == rules.OVERDUE)
_MONTHS_READ: Final = 1 + 1 + rules.MONTHS_BEFORE


@dataclass(slots=True)
class _Facts:
    """What one look knows of its preschools."""

    today: date
    cells: dict[tuple[UUID, str], dict[date, Point]] = field(default_factory=dict)
    kinds: Mapping[UUID, tuple[UUID, str]] = field(default_factory=dict)
    quartiles: Mapping[tuple[UUID, str, str, date, str], float] = field(default_factory=dict)
    rounds: Mapping[UUID, date] = field(default_factory=dict)
    late: Mapping[UUID, tuple[int, int]] = field(default_factory=dict)

    def points(self, preschool_id: UUID, rule: Rule, month: date) -> list[Point]:
        """The months up to one, oldest first; those that tell nothing of a fall are empty places."""
        own = self.cells.get((preschool_id, rule.figure), {})
        months = months_until(month, rules.MONTHS_BEFORE + 1)
        found = [own.get(one, _NOTHING) if rules.is_teaching(rule, one) else _NOTHING for one in months]
        if rule.kind is not Kind.BEHIND_PEERS:
            return found
        quartiles = [self._quartile(preschool_id, rule.figure, one) for one in months]
        return [Point(one.value, one.denominator, lower) for one, lower in zip(found, quartiles, strict=True)]

    def _quartile(self, preschool_id: UUID, figure: str, month: date) -> float | None:
        """Of similar preschools in the region, or in the country where the region has too few."""
        region_id, ownership = self.kinds[preschool_id]
        children = self.cells.get((preschool_id, SIZE), {}).get(month, _NOTHING).denominator
        if not children:
            return None
        size = size_of(children).value
        in_region = self.quartiles.get((region_id, ownership, size, month, figure))
        return in_region if in_region is not None else self.quartiles.get((NOWHERE, ownership, size, month, figure))


_NOTHING: Final = Point(None)

Wanted = Mapping[UUID, Set[str]]
"""The slugs of the rules that are to be judged at each preschool."""


@dataclass(slots=True)
class _Found:
    """What a look comes to; of those kept, ``moved`` have another value, so that their groups are named anew."""

    new: list[Standing] = field(default_factory=list)
    kept: list[Standing] = field(default_factory=list)
    moved: list[Standing] = field(default_factory=list)
    over: list[Record] = field(default_factory=list)


class Look:
    """Looks at the figures of any number of preschools at one moment of the clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def next_preschools(self, work: Work, after: UUID | None, most: int, within: timedelta | None) -> list[UUID]:
        """At most so many preschools after one; with ``within`` those whose figures were derived since then."""
        now, month = self._clock.now(), month_of(self._clock.today())
        since = now - within if within else None
        return await queries.next_preschools(
            work, after or NOWHERE, most, since, ([previous_month(month), month], SIZE)
        )

    async def at(self, work: Work, preschool_ids: Sequence[UUID]) -> int:
        """Raises, keeps and ends the signals of these preschools; how many were raised. Twice is the same as once."""
        if not preschool_ids:
            return 0
        now, today = self._clock.now(), self._clock.today()
        standing = await queries.standing(work, preschool_ids)
        late = await queries.late(work, preschool_ids, today)
        wanted = await self._wanted(work, preschool_ids, [*standing, *((one, rules.OVERDUE) for one in late)])
        facts = await self._facts(work, wanted, late)
        passed = await queries.passed(work, list(wanted), now - rules.REST)
        found = _Found()
        for preschool_id, slugs in wanted.items():
            for rule in WATCHED:
                if rule.slug in slugs:
                    self._judge(found, facts, (preschool_id, rule), standing, passed)
        await name_groups(work, self._clock, [*found.new, *found.moved][:NAMED_AT_ONCE])
        raised = await queries.raise_new(work, found.new, now) if found.new else []
        if found.kept:
            await queries.keep(work, found.kept, now)
        ended = await queries.end(work, found.over, now) if found.over else []
        if raised or ended:
            await queries.tell(work, SIGNAL, [*raised, *ended], today)
        return len(raised)

    async def _wanted(self, work: Work, preschool_ids: Sequence[UUID], known: Sequence[tuple[UUID, str]]) -> Wanted:
        """What is judged: the rules that could be crossed, and whatever is ``known`` to stand or to be late.

        In the order of the preschools asked for.
        """
        today = self._clock.today()
        months = [(rule, rules.judged_month(rule, today)) for rule in WATCHED if not rules.is_quiet(rule, today)]
        watches = [
            Watch(rule, month, _DIRECTIONS[rule.figure])
            for rule, month in months
            if month is not None and rule.slug != rules.OVERDUE
        ]
        found: dict[UUID, set[str]] = {one: set() for one in preschool_ids}
        for preschool_id, slugs in (await possible(work, preschool_ids, watches)).items():
            found[preschool_id].update(slugs)
        for preschool_id, slug in known:
            found[preschool_id].add(slug)
        return {preschool_id: slugs for preschool_id, slugs in found.items() if slugs}

    async def _facts(self, work: Work, wanted: Wanted, late: Mapping[UUID, tuple[int, int]]) -> _Facts:
        today, concerned = self._clock.today(), list(wanted)
        months = months_until(month_of(today), _MONTHS_READ)
        behind = {rule.figure for rule in WATCHED if rule.kind is Kind.BEHIND_PEERS}
        facts = _Facts(
            today=today,
            kinds=await queries.kinds(work, concerned),
            quartiles=await queries.quartiles(work, months, list(behind)),
            rounds=await queries.rounds(work, concerned, today),
            late=late,
        )
        for row in await queries.series(work, _earliest(wanted, today), months[-1]):
            points = map(Point, row["values"], row["denominators"])
            facts.cells[row["preschool_id"], row["figure"]] = dict(zip(row["months"], points, strict=True))
        return facts

    def _judge(
        self,
        found: _Found,
        facts: _Facts,
        about: tuple[UUID, Rule],
        standing: Mapping[tuple[UUID, str], Record],
        passed: Mapping[tuple[UUID, str], Record],
    ) -> None:
        preschool_id, rule = about
        month = rules.judged_month(rule, facts.today)
        if month is None or rules.is_quiet(rule, facts.today):
            return
        key = (preschool_id, rule.slug)
        before = standing.get(key)
        said = _said(facts, preschool_id, rule, month, before is not None)
        if said is None:
            return
        if before is not None:
            self._follow(found, before, said, _signal(about, before["id"], month, said, facts))
        elif said.crossed and self._may_be_raised(rule, passed.get(key), said):
            found.new.append(_signal(about, uuid7(), month, said, facts))

    def _follow(self, found: _Found, before: Record, said: Verdict, signal: Standing) -> None:
        """What becomes of one that stands; a decided one stays until its decision is measured."""
        if not said.crossed:
            if before["state"] == rules.SignalState.OPEN:
                found.over.append(before)
        elif _is_news(before, signal.month, self._clock.now()):
            found.kept.append(signal)
            if before["month"] != signal.month or before["value"] != said.value:
                found.moved.append(signal)
            else:
                signal.reason["groups"] = before["reason"].get("groups", [])

    def _may_be_raised(self, rule: Rule, aside: Record | None, said: Verdict) -> bool:
        """Whether nobody put it aside lately, or it has become clearly worse since."""
        if aside is None:
            return True
        then: datetime = aside["closed_at"]
        passed_on = then.astimezone(self._clock.time_zone).date()
        now = (self._clock.today(), said.value)
        return rules.may_be_raised_again(rule, _DIRECTIONS[rule.figure], (passed_on, aside["value"]), now)


def _earliest(wanted: Wanted, today: date) -> Mapping[tuple[UUID, str], date]:
    """The first month to be read of each figure of a preschool; who is compared with others is so by size."""
    found: dict[tuple[UUID, str], date] = {}
    for rule in WATCHED:
        month = rules.judged_month(rule, today)
        if month is None:
            continue
        first = months_until(month, rules.MONTHS_BEFORE + 1 if rule.kind is Kind.FELL else rule.months)[0]
        told_by = {rule.figure, SIZE} if rule.kind is Kind.BEHIND_PEERS else {rule.figure}
        for key in ((one, figure) for one, slugs in wanted.items() if rule.slug in slugs for figure in told_by):
            found[key] = min(first, found.get(key, first))
    return found


def _said(facts: _Facts, preschool_id: UUID, rule: Rule, month: date, stands: bool) -> Verdict | None:
    """The verdict on one rule; a round that is over or no late task any more clears what stands."""
    direction = _DIRECTIONS[rule.figure]
    if rule.slug == rules.OVERDUE:
        days, tasks = facts.late.get(preschool_id, (0, 0))
        return rules.verdict(rule, direction, [Point(float(days), max(tasks, 1))], standing=stands)
    points = facts.points(preschool_id, rule, month)
    if rule.kind is not Kind.ROUND_LATE:
        return rules.verdict(rule, direction, points, standing=stands)
    stage = rules.round_stands(facts.rounds.get(preschool_id), facts.today)
    if stage == "none":
        return Verdict(crossed=False, value=points[-1].value or 0.0, threshold=rule.limit)
    return rules.verdict(rule, direction, points, standing=stands, after_round=stage == "past")


def _is_news(before: Record, month: date, now: datetime) -> bool:
    """Whether what stands is written anew: once a day, and when it looks at another month."""
    return bool(before["month"] != month or now - before["last_seen_at"] >= SEEN_AGAIN_AFTER)


def _signal(about: tuple[UUID, Rule], own_id: UUID, month: date, said: Verdict, facts: _Facts) -> Standing:
    preschool_id, rule = about
    reason: dict[str, object] = {"threshold": said.threshold}
    if said.before is not None:
        reason["before"] = said.before
    if rule.kind is Kind.ROUND_LATE:
        ends_on = facts.rounds.get(preschool_id)
        reason["ends_on"] = ends_on.isoformat() if ends_on else None
    if rule.slug == rules.OVERDUE:
        reason["tasks"] = facts.late.get(preschool_id, (0, 0))[1]
    return Standing(preschool_id, own_id, rule.slug, rule.figure, month, said.value, reason, rule.severity)
