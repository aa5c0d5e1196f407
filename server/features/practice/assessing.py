"""The template's round of cards: nearly complete in the full group, begun in the other one."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final
from uuid import UUID

from server.features.development_cards.marking import MarkingService
from server.features.development_cards.rounds import RoundService
from server.features.development_cards.service import CardService
from server.features.practice.people import FULL, TemplateGroup, groups, identity
from server.features.practice.scene import Scene
from server.shared.contract.cards import CardCompletion, CardLine, GroupCard, NewMark, NewMarks, NewRound
from server.shared.domain.calendar import bounds_of

ROUND: Final = identity("round")
LEFT: Final = 2
"""So many children of the full group are left for the participant."""
_BEGUN: Final = 4
_AT_ONCE: Final = 400
_UNSEEN: Final = 0.5
_SINCE, _UNTIL = timedelta(days=21), timedelta(days=14)


async def assess(scene: Scene) -> None:
    first, last = bounds_of(scene.school_year)
    starts_on, ends_on = max(first, scene.today - _SINCE), min(last, scene.today + _UNTIL)
    request = NewRound(id=ROUND, school_year=scene.school_year, number=1, starts_on=starts_on, ends_on=ends_on)
    await RoundService(scene.work, scene.head(), scene.at(starts_on, 9)).open(scene.preschool_id, request)
    for group in groups():
        await _mark(scene, group)


async def _mark(scene: Scene, group: TemplateGroup) -> None:
    home, clock = scene.preschool_id, scene.at(scene.today - timedelta(days=1), 16)
    educator = scene.educator(group)
    cards = CardService(scene.work, educator, clock)
    card = await cards.group_card(home, ROUND, group.id)
    whole = card.lines[: len(card.lines) - LEFT] if group.number == FULL else card.lines[:_BEGUN]
    begun = [line for line in card.lines if line not in whole] if group.number == FULL else []
    marks = [mark for line in whole for mark in _marks(card, line, len(card.indicator_ids))]
    marks += [mark for line in begun for mark in _marks(card, line, len(card.indicator_ids) // 2)]
    service = MarkingService(scene.work, educator, clock)
    for start in range(0, len(marks), _AT_ONCE):
        await service.mark(home, ROUND, group.id, NewMarks(marks=marks[start : start + _AT_ONCE]))
    for line in whole:
        await cards.complete(home, ROUND, _child_of(line), CardCompletion(completed=True))


def _marks(card: GroupCard, line: CardLine, most: int) -> Iterator[NewMark]:
    """What the entries propose; where nobody saw anything, the middle."""
    for place, indicator_id in enumerate(card.indicator_ids[:most]):
        proposed, confidence = line.proposed[place], line.confidences[place]
        level = _UNSEEN if proposed is None else proposed
        yield NewMark(child_id=_child_of(line), indicator_id=indicator_id, level=level, confidence=max(1, confidence))


def _child_of(line: CardLine) -> UUID:
    return line.child.id
