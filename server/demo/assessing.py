"""The rounds of the school year so far: opened on their day, cards marked out of what was seen, closed at the end."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from server.demo import marks
from server.demo.planning import is_forgotten
from server.demo.stage import Stage, StagedGroup, StagedPreschool
from server.features.development_cards.marking import MarkingService
from server.features.development_cards.rounds import RoundService
from server.features.development_cards.service import CardService
from server.kernel.access import Actor
from server.kernel.database import Work
from server.shared.contract.cards import AssessmentRound, CardLine, GroupCard, NewMark, NewMarks, NewRound
from server.shared.ids import uuid7

_AT_ONCE: Final = 400
_MORNING, _EVENING = 9, 17
_MARKED_OTHERWISE: Final = 0.08
"""How often an educator knows more than the entries say."""
_MARKED_UNSEEN: Final = 0.6
_HALF: Final = 0.5
_COMPLETE: Final = """
    update development_card d
    set completed_at = $3, completed_by_name = $4
    where d.preschool_id = $1 and d.round_id = $2 and d.group_id = $5 and d.completed_at is null
      and (select count(*) from card_mark m where m.preschool_id = $1 and m.card_id = d.id) >= $6
"""
"""By one statement for a group: as many requests as there are children would take longer than all the rest."""


async def assess(stage: Stage, staged: StagedPreschool) -> None:
    """Done once for a preschool and a round; the round that is on now is marked in part."""
    head = staged.head
    if head is None:
        return
    for number, first, last in _rounds(stage.school_year):
        if stage.today < first:
            return
        stage.begin("rounds", staged.plan.number, number)
        async with stage.parts.database.writing() as work:
            mark = f"{marks.ASSESSED}.{number}"
            if await marks.find_mark(work, mark, staged.preschool_id) is not None:
                continue
            rounds = RoundService(work, head, stage.at(first, _MORNING))
            if any(one.number == number for one in await rounds.rounds(staged.preschool_id, stage.school_year)):
                continue
            request = NewRound(id=uuid7(), school_year=stage.school_year, number=number, starts_on=first, ends_on=last)
            opened = await rounds.open(staged.preschool_id, request)
            await _mark(stage, work, staged, opened)
            if stage.today > last:
                await RoundService(work, head, stage.at(last, _EVENING)).close(staged.preschool_id, opened.id)
            await marks.set_mark(work, mark, staged.preschool_id)


def _rounds(school_year: int) -> Iterator[tuple[int, date, date]]:
    yield 1, date(school_year, 9, 7), date(school_year, 9, 30)
    yield 2, date(school_year + 1, 1, 11), date(school_year + 1, 1, 31)
    yield 3, date(school_year + 1, 5, 4), date(school_year + 1, 5, 22)


async def _mark(stage: Stage, work: Work, staged: StagedPreschool, opened: AssessmentRound) -> None:
    under_way = stage.today <= opened.ends_on
    day = min(opened.starts_on + (opened.ends_on - opened.starts_on) / 2, stage.today)
    for number, group in enumerate(staged.groups):
        if group.educator is None or is_forgotten(staged, number):
            continue
        clock = stage.at(day, _EVENING)
        card = await CardService(work, group.educator, clock).group_card(staged.preschool_id, opened.id, group.group_id)
        lines = card.lines[: len(card.lines) // 2] if under_way else card.lines
        chosen = [mark for line in lines for mark in _marks_of(stage, card, line, staged.plan.lively)]
        service = MarkingService(work, group.educator, clock)
        for start in range(0, len(chosen), _AT_ONCE):
            batch = NewMarks(marks=chosen[start : start + _AT_ONCE])
            await service.mark(staged.preschool_id, opened.id, group.group_id, batch)
        await _complete(stage, work, staged, opened, (group, group.educator))


def _marks_of(stage: Stage, card: GroupCard, line: CardLine, lively: float) -> Iterator[NewMark]:
    """What the entries propose, now and then otherwise; where nobody saw anything, often nothing."""
    known = sorted({level for one in card.lines for level in one.proposed if level is not None}) or [0.0, _HALF, 1.0]
    for place, indicator_id in enumerate(card.indicator_ids):
        proposed, confidence = line.proposed[place], line.confidences[place]
        if stage.chance.random() > lively + 0.05:
            continue
        if proposed is None and stage.chance.random() > _MARKED_UNSEEN:
            continue
        level = proposed
        if level is None or stage.chance.random() < _MARKED_OTHERWISE:
            level = stage.chance.choice(known)
        yield NewMark(child_id=line.child.id, indicator_id=indicator_id, level=level, confidence=max(1, confidence))


async def _complete(
    stage: Stage, work: Work, staged: StagedPreschool, opened: AssessmentRound, group: tuple[StagedGroup, Actor]
) -> None:
    """Cards with most of their marks are said to be whole."""
    own, educator = group
    wanted = await work.raw.fetchval(
        "select count(*) from indicator where framework_id = $1 and age_band = $2", opened.framework_id, own.age_band
    )
    moment = stage.at(min(opened.ends_on, stage.today), _EVENING).now()
    who = (moment, educator.full_name, own.group_id)
    await work.raw.execute(_COMPLETE, staged.preschool_id, opened.id, *who, int(wanted * 0.7))
