"""From counts of the record to the six effects of a preschool, each with the raw values it comes from."""

import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from server.features.calibration.agreement import kappas
from server.features.effects.queries import Found, Span
from server.kernel.database import Record
from server.shared.contract.effects import Effect, Part
from server.shared.domain import effects
from server.shared.domain.effects import Pace, Records, Score, Task

NOT_BUILT = "not_built"
"""Why a part has no value whose source the product does not have yet."""


@dataclass(slots=True)
class Tally:
    """What the record tells of one preschool."""

    stage: Mapping[str, float] = field(default_factory=dict)
    planning: dict[str, tuple[float, int]] = field(default_factory=dict)
    seen: int = 0
    has_head: bool = False
    educators: int = 0
    people: int = 0
    certified: int = 0
    course_held: bool = False
    pace: dict[int, tuple[float, int]] = field(default_factory=dict)
    due: int = 0
    in_time: int = 0
    decided: int = 0
    founded: int = 0
    measured: int = 0
    met: int = 0
    records: dict[str, tuple[int, int]] = field(default_factory=dict)
    agreements: list[float] = field(default_factory=list)
    practices: int = 0
    reused: int = 0
    sharing: int = 0

    def take(self, row: Record) -> None:
        """Plain counts, whose columns are named as they are here."""
        for name, value in row.items():
            if name != "preschool_id":
                setattr(self, name, value)


async def tallies_of(found: Found) -> dict[UUID, Tally]:
    """By preschool; one of which nothing is recorded is not in it."""
    tallies: dict[UUID, Tally] = defaultdict(Tally)
    for row in (*found.looks, *found.staff, *found.tasks, *found.decisions, *found.practices):
        tallies[row["preschool_id"]].take(row)
    for row in found.stages:
        tallies[row["preschool_id"]].stage = row["figures"]
    for row in found.planning:
        tallies[row["preschool_id"]].planning[row["about"]] = (float(row["minutes"]), row["plans"])
    for row in found.pace:
        tallies[row["preschool_id"]].pace[row["step"]] = (float(row["hours"]), row["count"])
    for row in found.records:
        tallies[row["preschool_id"]].records[row["kind"]] = (int(row["prefilled"]), int(row["records"]))
    for row in found.calibrations:
        tallies[row["preschool_id"]].agreements += await _agreements(row)
    return dict(tallies)


async def _agreements(row: Record) -> list[float]:
    """The kappas of every pair of raters who judged all of one calibration; undefined ones left out."""
    by_rater: dict[str, dict[str, float]] = {}
    for rater, item, level in row["marks"] or ():
        by_rater.setdefault(rater, {})[item] = float(level)
    whole = [given for given in by_rater.values() if len(given) == row["items"]]
    pairs = [
        [(level, second[item]) for item, level in first.items() if item in second]
        for first, second in itertools.combinations(whole, 2)
    ]
    levels = sorted(float(level["value"]) for level in row["levels"])
    return [kappa.value for kappa in await kappas(pairs, levels) if kappa is not None]


def effects_of(tally: Tally, span: Span, keys: Sequence[str]) -> list[Effect]:
    """The six, in their order."""
    months = effects.months_touched(span.starts_on, span.ends_on)
    return [
        _time_saved(tally),
        _awareness(tally, months, len(keys)),
        _decision_speed(tally),
        _justification(tally),
        _automation(tally),
        _team_potential(tally),
    ]


def _effect(slug: str, score: Score, *parts: Part) -> Effect:
    value = None if score.value is None else round(score.value, 1)
    return Effect(slug=slug, score=value, parts=list(parts), missing=score.missing, since=None, partial=score.partial)


def _part(
    slug: str, value: float | None, unit: str, *, baseline: float | None = None, count: int = 0, missing: str = ""
) -> Part:
    rounded = None if value is None else round(value, 3)
    return Part(slug=slug, value=rounded, baseline=baseline, unit=unit, count=count, missing=missing)


def _share(slug: str, some: float, whole: int, baseline: float | None = None) -> Part:
    """A share with the counts it comes from."""
    return Part(
        slug=slug,
        value=round(100 * some / whole, 1) if whole else None,
        baseline=baseline,
        unit="percent",
        count=round(some),
        whole=whole,
        missing="" if whole else "nothing_yet",
    )


def _time_saved(tally: Tally) -> Effect:
    tasks, parts = [], []
    for slug in effects.TASKS:
        minutes, plans = tally.planning.get(slug, (None, 0))
        before = tally.stage.get(f"{slug}_minutes")
        tasks.append(Task(slug, minutes, plans, before))
        missing = "" if minutes is not None else "nothing_yet"
        parts.append(_part(f"{slug}_minutes", minutes, "minutes", baseline=before, count=plans, missing=missing))
    parts.append(_part("card_minutes", None, "minutes", missing=NOT_BUILT))
    return _effect("time_saved", effects.time_saved(tasks), *parts)


def _awareness(tally: Tally, months: int, keys: int) -> Effect:
    score = effects.awareness(tally.seen, keys, months, tally.has_head)
    known = _share("known_percent", tally.seen, keys * months, tally.stage.get("known_percent"))
    return _effect("awareness", score, known)


def _decision_speed(tally: Tally) -> Effect:
    steps, parts = [], []
    for step, slug in enumerate(("decision_hours", "done_hours")):
        hours, count = tally.pace.get(step, (None, 0))
        before = tally.stage.get(slug)
        steps.append(Pace(hours, count, before))
        missing = "" if hours is not None else "nothing_yet"
        parts.append(_part(slug, hours, "hours", baseline=before, count=count, missing=missing))
    score = effects.decision_speed(steps, tally.in_time, tally.due)
    return _effect("decision_speed", score, *parts, _share("tasks_in_time", tally.in_time, tally.due))


def _justification(tally: Tally) -> Effect:
    score = effects.justification(tally.decided, tally.founded, tally.measured, tally.met)
    before = tally.stage.get("evidence_percent")
    founded = _share("evidence_percent", tally.founded, tally.decided, before)
    return _effect("justification", score, founded, _share("expectations_met", tally.met, tally.measured))


def _automation(tally: Tally) -> Effect:
    records = [Records(kind, *tally.records.get(kind, (0, 0))) for kind in effects.KINDS]
    whole, prefilled = sum(one.all for one in records), sum(one.prefilled for one in records)
    parts = [_share(f"records_{one.kind}", one.prefilled, one.all) for one in records]
    together = _share("prefilled_percent", prefilled, whole, tally.stage.get("prefilled_percent"))
    return _effect("automation", effects.automation(records), together, *parts)


def _team_potential(tally: Tally) -> Effect:
    agreed = sum(max(one, 0.0) for one in tally.agreements) / len(tally.agreements) if tally.agreements else None
    shared = effects.shared_and_reused(tally.sharing, tally.educators, tally.practices, tally.reused)
    people = tally.people if tally.course_held else 0
    completed = effects.course_completion(tally.certified, people)
    return _effect(
        "team_potential",
        effects.team_potential([completed, None, agreed, shared]),
        _share("course_completion", tally.certified, people),
        _part("growth_hours", None, "hours", missing=NOT_BUILT),
        _part(
            "rater_agreement",
            agreed,
            "kappa",
            count=len(tally.agreements),
            missing="" if tally.agreements else "nothing_yet",
        ),
        _part(
            "shared_practices",
            float(tally.practices),
            "number",
            baseline=tally.stage.get("shared_practices"),
            count=tally.practices,
        ),
        _share("sharing_educators", min(tally.sharing, tally.educators), tally.educators),
        _share("practices_reused", tally.reused, tally.practices),
    )
