"""From rows of rounds and cards to what goes over the wire."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from server.kernel.database import Record
from server.shared.contract import cards as contract
from server.shared.contract.observations import ChildName
from server.shared.domain import cards as rules
from server.shared.domain.calendar import bounds_of
from server.shared.domain.group_profile import Known, Standing

MOST_EVIDENCE: Final = 20
"""As many entries as a mark may name."""


def to_round(row: Record, permitted: list[str]) -> contract.AssessmentRound:
    return contract.AssessmentRound(
        id=row["id"],
        school_year=row["school_year"],
        number=row["number"],
        framework_id=row["framework_id"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        opened_at=row["opened_at"],
        closed_at=row["closed_at"],
        children=row["children"],
        completed=row["completed"],
        permitted=permitted,
    )


def as_step(row: Record) -> rules.Round:
    return rules.Round(row["number"], row["starts_on"], row["ends_on"], row["closed"])


def window_of(school_year: int, ends_on: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """From the first moment of the school year to the end of the round's last day: what counts as its evidence."""
    return (
        datetime.combine(bounds_of(school_year)[0], time(), zone),
        datetime.combine(ends_on + timedelta(days=1), time(), zone),
    )


def child_name(row: Record) -> ChildName:
    return ChildName(id=row["id"], given_name=row["given_name"], family_name=row["family_name"])


def proposals_of(row: Record, scale: Sequence[rules.Step]) -> dict[int, tuple[float, int]]:
    """Level and confidence proposed for a child by the indicator's place in the grid, where anything speaks."""
    said = {place: (level / 100, rules.UNSURE) for place, (_, level) in marks_before(row).items()}
    for place, entries in _entries(row).items():
        level, confidence = rules.weighed(entries, scale)
        said[place] = level / 100, confidence
    return said


def entries_of(row: Record, place: int) -> list[UUID]:
    """The measured entries that the proposal at a place of the grid was made from, newest first."""
    if not row["seen_newest"]:
        return []
    pairs = zip(row["seen_newest_at"], row["seen_newest"], strict=True)
    return [entry for at, entry in pairs if at == place][:MOST_EVIDENCE]


def marks_before(row: Record) -> dict[int, rules.Earlier]:
    if not row["before_at"]:
        return {}
    columns = zip(row["before_at"], row["before_in"], row["before"], strict=True)
    return {place: rules.Earlier(number, level) for place, number, level in columns}


def to_line(row: Record, indicators: int, scale: Sequence[rules.Step]) -> contract.CardLine:
    """One child's row of the grid, its columns as long as the grid has indicators."""
    levels: list[float | None] = [None] * indicators
    revisions = [0] * indicators
    proposed: list[float | None] = [None] * indicators
    confidences = [0] * indicators
    for place, (likely, confidence) in proposals_of(row, scale).items():
        proposed[place], confidences[place] = likely, confidence
    if row["marked_at"]:
        columns = zip(row["marked_at"], row["levels"], row["revisions"], row["confidences"], strict=True)
        for place, level, revision, confidence in columns:
            levels[place], revisions[place], confidences[place] = level, revision, confidence
    return contract.CardLine(
        child=child_name(row),
        card_id=row["card_id"],
        completed_at=row["completed_at"],
        levels=levels,
        revisions=revisions,
        proposed=proposed,
        confidences=confidences,
    )


def to_indicators(
    grid: Record, rounds_before: Sequence[int], marks: Sequence[Record], entries: Sequence[Record], days_left: int
) -> list[contract.CardIndicator]:
    """The lines of a child's card in the order of the grid."""
    scale = rules.scale_of(grid["levels"])
    stands: dict[tuple[UUID, int], Record] = {(row["indicator_id"], row["number"]): row for row in marks}
    said: dict[UUID, list[rules.Evidence]] = {}
    for row in entries:
        entry = rules.Evidence(row["level"], row["days_before_end"], row["from_home"], row["author_id"], row["id"])
        said.setdefault(row["indicator_id"], []).append(entry)
    lines = []
    for indicator_id in grid["indicators"] or []:
        before = [_level(stands.get((indicator_id, number))) for number in rounds_before]
        evidence = said.get(indicator_id, [])
        proposal = rules.proposed(evidence, scale, _nearest(rounds_before, before), days_left)
        mark = stands.get((indicator_id, grid["number"]))
        lines.append(
            contract.CardIndicator(
                indicator_id=indicator_id,
                mark=_to_mark(mark) if mark else None,
                proposal=_to_proposal(proposal, evidence),
                before=before,
            )
        )
    return lines


def _to_mark(row: Record) -> contract.CardMark:
    return contract.CardMark(
        indicator_id=row["indicator_id"],
        level=row["level"],
        confidence=row["confidence"],
        evidence=row["evidence"],
        rater_name=row["rater_name"],
        marked_at=row["marked_at"],
        revision=row["revision"],
    )


def _to_proposal(said: rules.Proposal, evidence: Sequence[rules.Evidence]) -> contract.MarkProposal:
    return contract.MarkProposal(
        level=said.level,
        confidence=said.confidence,
        because=said.because,
        params=dict(said.params),
        evidence=[entry.id for entry in evidence if entry.id is not None],
    )


def _level(mark: Record | None) -> float | None:
    return mark["level"] if mark else None


def _nearest(numbers: Sequence[int], levels: Sequence[float | None]) -> rules.Earlier | None:
    """The mark of the last of the rounds before that has one."""
    for number, level in zip(reversed(numbers), reversed(levels), strict=True):
        if level is not None:
            return rules.Earlier(number, round(level * 100))
    return None


def to_known(row: Record, scale: Sequence[rules.Step]) -> Known:
    """Where a child stands: its mark in the newest round, or what entries made since then speak for."""
    standing = {
        indicator_id: Standing(level, days)
        for indicator_id, level, days in zip(
            row["marked_at"] or (), row["levels"] or (), row["marked_before"] or (), strict=True
        )
    }
    for indicator_id, entries in _entries(row).items():
        newest = min(entry.days_before_end for entry in entries)
        if indicator_id not in standing or newest < standing[indicator_id].days:
            standing[indicator_id] = Standing(rules.weighed(entries, scale)[0], newest)
    return Known(row["id"], row["unseen"], standing)


def _entries(row: Record) -> dict[Any, list[rules.Evidence]]:
    """Measured entries by what the statement put beside them in ``seen_at``: a place in the grid, or an indicator."""
    found: dict[Any, list[rules.Evidence]] = {}
    if row["seen_at"]:
        columns = zip(row["seen_at"], row["seen"], row["seen_before"], row["seen_home"], row["seen_by"], strict=True)
        for key, level, age, at_home, author in columns:
            found.setdefault(key, []).append(rules.Evidence(level, age, at_home, author))
    return found
