"""Marking: a batch of marks is judged against what stands and written, as many as it holds, by one statement."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from server.features.development_cards import mapping, marking_queries, queries
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import cards as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import cards as rules
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

_Key = tuple[UUID, UUID]
"""A child and an indicator."""
_Proposed = tuple[float | None, list[UUID]]
"""The level that was proposed and the entries that speak for it, newest first."""
_NOTHING: Final[_Proposed] = (None, [])


@dataclass(frozen=True, slots=True)
class _Judged:
    """A mark that is sent beside what stands in its place."""

    mark: contract.NewMark
    card: Record
    stands: Record
    outcome: rules.Outcome

    @property
    def revision(self) -> int:
        """The revision of what is there afterwards."""
        if self.outcome is not rules.Outcome.WRITTEN:
            return int(self.stands["revision"] or 0)
        return 0 if self.mark.level is None else int(self.stands["last_revision"]) + 1


class MarkingService:
    """Sets, rewrites and takes back marks on the cards of a group."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def mark(
        self, preschool_id: UUID, round_id: UUID, group_id: UUID, request: contract.NewMarks
    ) -> contract.MarksKept:
        """Keeps what may be kept. A rule that is broken refuses the batch; a clash is told of the one mark it meets."""
        _require_once(request.marks)
        where = Whereabouts.of_group(preschool_id, group_id)
        if not self._actor.may(Action.CARD_READ, where):
            raise NotVisible
        self._actor.require(Action.CARD_MARK, where)
        place = (preschool_id, round_id, group_id)
        ground = await marking_queries.ground(self._work, place, request.marks, self._actor.today)
        scale = rules.scale_of(ground["levels"])
        _require_sound(request.marks, ground, scale)
        cards = await marking_queries.cards_for_update(self._work, place, ground["age_band"], _children(request.marks))
        self._require_markable(request.marks, ground, cards, where)
        judged = await self._judged(preschool_id, request.marks, cards)
        written = [one for one in judged if one.outcome is rules.Outcome.WRITTEN]
        if written:
            await self._write(preschool_id, ground, scale, written)
        return contract.MarksKept(marks=[self._kept(one) for one in judged])

    def _require_markable(
        self, marks: Sequence[contract.NewMark], ground: Record, cards: Mapping[UUID, Record], where: Whereabouts
    ) -> None:
        corrects = self._actor.may(Action.CARD_CORRECT, where)
        for mark in marks:
            locked = ground["closed_at"] is not None or cards[mark.child_id]["completed_at"] is not None
            rules.require_markable(locked, corrects, mark.reason)

    async def _judged(
        self, preschool_id: UUID, marks: Sequence[contract.NewMark], cards: Mapping[UUID, Record]
    ) -> list[_Judged]:
        rows = await marking_queries.standing(
            self._work, preschool_id, [(cards[mark.child_id]["id"], mark.indicator_id) for mark in marks]
        )
        return [
            _Judged(mark, cards[mark.child_id], row, _outcome(mark, row)) for mark, row in zip(marks, rows, strict=True)
        ]

    async def _write(
        self, preschool_id: UUID, ground: Record, scale: Sequence[rules.Step], written: Sequence[_Judged]
    ) -> None:
        proposed = await self._proposed(preschool_id, ground, scale, written)
        lines = [
            self._line(one, proposed.get(_key(one.mark), _NOTHING), ground["closed_at"] is not None) for one in written
        ]
        where = (preschool_id, ground["group_id"])
        await marking_queries.write(self._work, self._actor, where, self._clock.now(), lines)

    async def _proposed(
        self, preschool_id: UUID, ground: Record, scale: Sequence[rules.Step], written: Sequence[_Judged]
    ) -> dict[_Key, _Proposed]:
        """What was proposed where marks are set, and by which entries: kept beside them."""
        indicators = list({one.mark.indicator_id for one in written})
        window = mapping.window_of(ground["school_year"], ground["ends_on"], self._clock.time_zone)
        rows = await queries.seen(
            self._work, (preschool_id, ground["id"]), _children([one.mark for one in written]), indicators, window
        )
        return {
            (row["id"], indicators[place]): (level, mapping.entries_of(row, place))
            for row in rows
            for place, (level, _) in mapping.proposals_of(row, scale).items()
        }

    def _line(self, one: _Judged, proposed: _Proposed, closed: bool) -> dict[str, Any]:
        """What the writing statement must know of one mark; a version only where something stood, or when corrected.

        Who sets the proposed level and names no evidence takes the proposal with the entries that speak for it.
        """
        mark, stands = one.mark, one.stands
        likely, entries = proposed
        corrected = closed or one.card["completed_at"] is not None
        keeps_version = stands["revision"] is not None or corrected
        return {
            "id": uuid7(),
            "card_id": one.card["id"],
            "child_id": mark.child_id,
            "indicator_id": mark.indicator_id,
            "level": _level(mark),
            "confidence": mark.confidence,
            "evidence": mark.evidence or (entries if _level(mark) == likely else []),
            "proposed": likely,
            "revision": one.revision,
            "version_id": uuid7() if keeps_version else None,
            "was_revision": stands["revision"] or 0,
            "was": stands["level"],
            "was_by": stands["rater_name"] or "",
            "was_at": stands["marked_at"] or self._clock.now(),
            "reason": mark.reason.strip() if corrected else "",
        }

    def _kept(self, one: _Judged) -> contract.MarkKept:
        clashed = one.outcome is rules.Outcome.CLASHED
        written = one.outcome is rules.Outcome.WRITTEN
        return contract.MarkKept(
            child_id=one.mark.child_id,
            indicator_id=one.mark.indicator_id,
            level=one.stands["level"] if clashed else _level(one.mark),
            revision=one.revision,
            clashed=clashed,
            rater_name=self._actor.full_name if written else one.stands["rater_name"] or "",
        )


def _outcome(mark: contract.NewMark, row: Record) -> rules.Outcome:
    if row["revision"] is None:
        return rules.outcome(rules.Said(_level(mark), mark.confidence, tuple(mark.evidence)), mark.revision, None, 0)
    stands = rules.Said(row["level"], row["confidence"], tuple(row["evidence"]))
    # None named at the level that stands: those that are there already.
    named = tuple(mark.evidence) or (stands.evidence if _level(mark) == stands.level else ())
    said = rules.Said(_level(mark), mark.confidence, named)
    return rules.outcome(said, mark.revision, stands, row["revision"])


def _key(mark: contract.NewMark) -> _Key:
    return mark.child_id, mark.indicator_id


def _level(mark: contract.NewMark) -> float | None:
    """As precise as it is kept."""
    return None if mark.level is None else round(mark.level, 2)


def _children(marks: Sequence[contract.NewMark]) -> list[UUID]:
    return sorted({mark.child_id for mark in marks})


def _require_once(marks: Sequence[contract.NewMark]) -> None:
    """Raises Malformed for a place that a batch marks twice, and for a reason no database text can hold."""
    known: set[_Key] = set()
    for place, mark in enumerate(marks):
        if (mark.child_id, mark.indicator_id) in known:
            raise Malformed(FieldProblem(field=f"marks[{place}].indicator_id", code="input.malformed"))
        if "\0" in mark.reason:
            raise Malformed(FieldProblem(field=f"marks[{place}].reason", code="input.malformed"))
        known.add((mark.child_id, mark.indicator_id))


def _require_sound(marks: Sequence[contract.NewMark], ground: Record, scale: Sequence[rules.Step]) -> None:
    """Raises NotVisible for a child of another group, else the rule that a mark breaks."""
    children, indicators = set(ground["children"] or ()), set(ground["indicators"] or ())
    evidence: dict[UUID, set[UUID]] = {}
    for child_id, entry_id in ground["evidence"] or ():
        evidence.setdefault(UUID(child_id), set()).add(UUID(entry_id))
    for mark in marks:
        if mark.child_id not in children:
            raise NotVisible
        rules.require_in_framework(mark.level, mark.indicator_id, scale, indicators)
        rules.require_known_evidence(mark.evidence, evidence.get(mark.child_id, ()))
