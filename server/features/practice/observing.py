"""What the template's educators noted in three months; in the forgotten group nobody has, for five weeks or more."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

import msgspec

from server.features.frameworks.service import ReferenceShelf
from server.features.observations.service import ObservationService
from server.features.practice.people import FORGOTTEN, TemplateChild, TemplateGroup, children, groups
from server.features.practice.scene import Scene
from server.features.preschools.calendar import is_working_day
from server.shared.contract.observations import NewObservation, NewObservations
from server.shared.contract.reference import Indicator, Reference
from server.shared.domain.decisions import TOLD_FROM
from server.shared.domain.figures import month_of, previous_month
from server.shared.ids import uuid7

FORGOTTEN_FOR: Final = timedelta(days=35)
_REACHES_BACK: Final = timedelta(days=91)
_IN_A_WEEK: Final = 2
"""So many entries about a child."""
_LEARNING: Final = 0.45
"""How often a skill is seen whole at first; it grows by the week."""

_Known = list[tuple[Indicator, str]]


async def observe(scene: Scene) -> None:
    """A week of a group in one batch, on the evening of its last day."""
    edition = await ReferenceShelf().edition(scene.work)
    framework = msgspec.json.decode(edition.content, type=Reference).framework
    for group in groups():
        known: _Known = [
            (indicator, area.slug)
            for area in framework.areas
            for part in area.sub_areas
            for indicator in part.indicators
            if indicator.age_band == group.age_band
        ]
        for number, days in enumerate(_weeks(scene, group)):
            entries = [
                _entry(scene, child, scene.chance.choice(days), known, number)
                for child in children()
                if child.group == group.number
                for _ in range(_IN_A_WEEK)
            ]
            service = ObservationService(scene.work, scene.educator(group, days[-1]), scene.at(days[-1], 17))
            await service.record(scene.preschool_id, NewObservations(observations=entries))


def _weeks(scene: Scene, group: TemplateGroup) -> Iterator[list[date]]:
    """The working days on which the group was observed, week by week."""
    first = max(scene.first_day, scene.today - _REACHES_BACK)
    last = _forgotten_since(scene) if group.number == FORGOTTEN else scene.today - timedelta(days=1)
    for monday in scene.weeks():
        days = [monday + timedelta(days=number) for number in range(5)]
        found = [day for day in days if first <= day <= last and is_working_day(day, None)]
        if found:
            yield found


def _forgotten_since(scene: Scene) -> date:
    """Five weeks ago at least, and before the month that a decision begins from, so that its figure has fallen.

    Where the school year is too young for that, five weeks.
    """
    month = month_of(scene.today)
    judged = month if scene.today.day >= TOLD_FROM else previous_month(month)
    lately = scene.today - FORGOTTEN_FOR
    return min(lately, judged - timedelta(days=1)) if judged > scene.first_day else lately


def _entry(scene: Scene, child: TemplateChild, day: date, known: _Known, week: int) -> NewObservation:
    indicator, area = scene.chance.choice(known)
    skill = min(0.9, _LEARNING + 0.04 * week)
    level = 1.0 if scene.chance.random() < skill else 0.5 if scene.chance.random() < 0.8 else 0.0
    moment = time(9 + scene.chance.randint(0, 6), scene.chance.randint(0, 59))
    return NewObservation(
        id=uuid7(),
        child_ids=[child.id],
        text=scene.chance.choice(indicator.phrases["uz"]).replace("{name}", child.given_name),
        area=area,
        observed_at=datetime.combine(day, moment, scene.clock.time_zone),
        indicator_id=indicator.id,
        level=level,
    )
