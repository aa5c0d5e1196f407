"""The marks of a group as one device knows them: what the server told, what was touched here, what is not sent yet."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final
from uuid import UUID

import msgspec

from server.shared.contract.cards import CardLine, GroupCard, MarkKept, NewMark
from server.shared.contract.reference import Level

Place = tuple[UUID, UUID]
"""A child and an indicator."""

AT_ONCE: Final = 400
"""How many marks go into one request."""
_SURE_ENOUGH: Final = 2


class Cell(msgspec.Struct, frozen=True):
    """One mark as it is shown; ``waits`` until the server has it, ``proposed`` where the evidence speaks."""

    level: float | None
    revision: int
    proposed: float | None
    confidence: int
    waits: bool = False


class Batch(msgspec.Struct, frozen=True):
    """Marks that were handed to the outbox together and are not answered yet."""

    key: UUID
    marks: list[NewMark]


class Clash(msgspec.Struct, frozen=True):
    """A mark that somebody else had rewritten: theirs stands, ours waits for a choice."""

    mine: NewMark
    theirs: MarkKept


class Unanswered(msgspec.Struct, frozen=True):
    """Everything touched here that the server has not confirmed; the device keeps it until then."""

    touched: list[NewMark] = []
    batches: list[Batch] = []
    clashes: list[Clash] = []

    @property
    def is_empty(self) -> bool:
        return not (self.touched or self.batches or self.clashes)


def place_of(mark: NewMark | MarkKept) -> Place:
    return mark.child_id, mark.indicator_id


def cells_of(card: GroupCard, unanswered: Unanswered) -> dict[Place, Cell]:
    """Every mark of the group: the server's, and over them what was touched here later."""
    cells = {
        (line.child.id, indicator): _cell(line, index)
        for line in card.lines
        for index, indicator in enumerate(card.indicator_ids)
    }
    later = [*(mark for batch in unanswered.batches for mark in batch.marks), *unanswered.touched]
    for mark in later:
        told = cells.get(place_of(mark))
        if told:
            cells[place_of(mark)] = msgspec.structs.replace(
                told, level=mark.level, confidence=mark.confidence, waits=True
            )
    return cells


def touched(before: Sequence[NewMark], fresh: Iterable[NewMark]) -> list[NewMark]:
    """The touches so far with the fresh ones; of two at one place the later counts."""
    places = {place_of(mark): mark for mark in before}
    for mark in fresh:
        places.pop(place_of(mark), None)
        places[place_of(mark)] = mark
    return list(places.values())


def to_send(unanswered: Unanswered) -> list[NewMark]:
    """What may go now: a place whose earlier mark is still on its way waits, or it would clash with itself."""
    on_the_way = {place_of(mark) for batch in unanswered.batches for mark in batch.marks}
    return [mark for mark in unanswered.touched if place_of(mark) not in on_the_way][:AT_ONCE]


def sent(unanswered: Unanswered, batch: Batch) -> Unanswered:
    """The marks of a batch have been handed to the outbox."""
    gone = {place_of(mark) for mark in batch.marks}
    rest = [mark for mark in unanswered.touched if place_of(mark) not in gone]
    return msgspec.structs.replace(unanswered, touched=rest, batches=[*unanswered.batches, batch])


def answered(unanswered: Unanswered, batch: Batch, kept: Sequence[MarkKept]) -> Unanswered:
    """What is left after the server's answer to a batch.

    A clash that both marked alike is none. What was touched again meanwhile goes upon the revision the answer tells.
    """
    told = {place_of(one): one for one in kept}
    mine = {place_of(mark): mark for mark in batch.marks}
    newer = {place_of(mark): mark for mark in unanswered.touched}
    clashes, again = list(unanswered.clashes), []
    for place, one in told.items():
        latest = newer.get(place) or mine.get(place)
        if latest is None or latest.level == one.level:
            newer.pop(place, None)
        elif one.clashed:
            clashes = [*(clash for clash in clashes if place_of(clash.mine) != place), Clash(latest, one)]
            newer.pop(place, None)
    for place, mark in newer.items():
        base = told.get(place)
        again.append(msgspec.structs.replace(mark, revision=base.revision) if base else mark)
    batches = [other for other in unanswered.batches if other.key != batch.key]
    return Unanswered(again, batches, clashes)


def chosen(unanswered: Unanswered, clash: Clash, *, mine: bool) -> Unanswered:
    """A clash is decided; mine goes upon their revision, so that the server takes it."""
    clashes = [other for other in unanswered.clashes if place_of(other.mine) != place_of(clash.mine)]
    again = [msgspec.structs.replace(clash.mine, revision=clash.theirs.revision)] if mine else []
    return msgspec.structs.replace(unanswered, touched=touched(unanswered.touched, again), clashes=clashes)


def refused(unanswered: Unanswered, batch: Batch) -> Unanswered:
    """A refused batch lies among the touches again, under those of later."""
    batches = [other for other in unanswered.batches if other.key != batch.key]
    return msgspec.structs.replace(unanswered, touched=touched(batch.marks, unanswered.touched), batches=batches)


def upon(card: GroupCard, kept: Sequence[MarkKept]) -> GroupCard:
    """The group's card after the server's answer."""
    told: dict[UUID, dict[UUID, MarkKept]] = {}
    for one in kept:
        told.setdefault(one.child_id, {})[one.indicator_id] = one
    lines = [_line_upon(line, card.indicator_ids, told.get(line.child.id, {})) for line in card.lines]
    return msgspec.structs.replace(card, lines=lines)


def new_mark(place: Place, cell: Cell, level: float | None, reason: str = "") -> NewMark:
    """A mark over what stands there; one that agrees with the proposal is as sure as the proposal."""
    agrees = cell.level is None and level is not None and level == cell.proposed
    return NewMark(
        child_id=place[0],
        indicator_id=place[1],
        level=level,
        revision=cell.revision,
        confidence=max(1, cell.confidence) if agrees else _SURE_ENOUGH,
        reason=reason,
    )


def accepted(cells: Mapping[Place, Cell], places: Iterable[Place]) -> list[NewMark]:
    """The proposals of these places as marks; what is marked already stays as it is."""
    return [
        new_mark(place, cells[place], cells[place].proposed)
        for place in places
        if place in cells and cells[place].level is None and cells[place].proposed is not None
    ]


def level_near(levels: Sequence[Level], mean: float | None) -> Level | None:
    """The level whose threshold a mean reaches, None where there is no mean or no level."""
    if mean is None or not levels:
        return None
    ordered = sorted(levels, key=lambda level: level.threshold)
    return next((level for level in reversed(ordered) if level.threshold <= mean), ordered[0])


def _cell(line: CardLine, index: int) -> Cell:
    return Cell(line.levels[index], line.revisions[index], line.proposed[index], line.confidences[index])


def _line_upon(line: CardLine, indicators: Sequence[UUID], told: Mapping[UUID, MarkKept]) -> CardLine:
    if not told:
        return line
    levels = [told[one].level if one in told else line.levels[index] for index, one in enumerate(indicators)]
    revisions = [told[one].revision if one in told else line.revisions[index] for index, one in enumerate(indicators)]
    return msgspec.structs.replace(line, levels=levels, revisions=revisions)
