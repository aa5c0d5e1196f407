"""Loading the demonstration through the services, in steps that are done whole or not at all; a later start goes on."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from media_library.starting import ask_for_starter, load_starter
from server.demo import marks
from server.demo.assessing import assess
from server.demo.deciding import sow
from server.demo.families import tell_each_other
from server.demo.library import share_works, use_the_library
from server.demo.observing import Drawing, draw_photos, observe_the_year
from server.demo.people import DemoPreschool, preschools
from server.demo.planning import plan_the_year
from server.demo.present import plan_the_present
from server.demo.settling import begin, settle
from server.demo.stage import Progress, Stage, Tell
from server.demo.teaching import teach
from server.features.figures.derivation import Derivation
from server.main import Parts
from server.shared.domain.calendar import school_year_of

_STARTER_AT_ONCE: Final = {"small": 3, "full": 5}
"""What the library begins with, chosen for the week; the worker loads the rest when the demonstration is there."""
_LIBRARY_WEIGHT: Final = 25
"""In children: how long that takes, compared with a child's year."""
_LIVING_WEIGHT: Final = 8
"""Likewise: own works and their ways, then what everybody used."""


_TEACHING_WEIGHT: Final = 2
"""Likewise: a cohort of the course with what was attended."""


@dataclass(frozen=True)
class _Step:
    doing: str
    weight: int
    take: Callable[[], Awaitable[None]]


async def load_demonstration(parts: Parts, size: str, tell: Tell) -> None:
    """Does what is not done yet; the size is that of the first loading over these data.

    The first preschool comes first and whole, for all the logins that are printed work there: ``tell`` hears when
    those people may sign in, which is before the rest is loaded.
    """
    if await marks.is_loaded(parts.database):
        return
    tell(Progress(0.0, "cli-demo-places"))
    stage = Stage(parts, await begin(parts, size), school_year_of(parts.clock.today()))
    first, *others = preschools(stage.size, stage.school_year)
    await settle(stage, first)
    await _take(_steps(stage, first, others, draw_photos(stage.size)), tell)
    async with parts.database.writing() as work:
        await Derivation(parts.clock).rebuild(work)
        await sow(work, stage.preschools[first.number], parts.clock)
        await marks.set_mark(work, marks.LOADED)
        await ask_for_starter(work)
    tell(Progress(1.0, "cli-demo-done", people_in=True))


async def _take(steps: list[_Step], tell: Tell) -> None:
    done, whole = 0, sum(step.weight for step in steps)
    for step in steps:
        tell(Progress(0.1 + 0.85 * done / whole, step.doing, people_in=True))
        await step.take()
        done += step.weight
    tell(Progress(0.95, "cli-demo-figures", people_in=True))


def _steps(stage: Stage, first: DemoPreschool, others: list[DemoPreschool], drawing: Drawing) -> list[_Step]:
    starter = partial(load_starter, stage.parts.database, stage.parts.storage, stage.parts.clock)

    async def fill_the_library() -> None:
        await starter(_STARTER_AT_ONCE[stage.size])

    # What is planned now names what the library has.
    steps = [
        *_past_of(stage, first, drawing),
        _Step("cli-demo-media", _LIBRARY_WEIGHT, fill_the_library),
        _present_of(stage, first),
        _families_of(stage, first),
        _Step("cli-demo-media", _LIVING_WEIGHT, lambda: share_works(stage, stage.preschools[first.number])),
    ]
    for plan in others:
        steps.append(_Step("cli-demo-places", plan.children_count // 4, partial(settle, stage, plan)))
        steps += [*_past_of(stage, plan, drawing), _present_of(stage, plan)]
    steps.append(_Step("cli-demo-media", _LIVING_WEIGHT, lambda: use_the_library(stage)))
    steps.append(_Step("cli-demo-course", _TEACHING_WEIGHT, lambda: teach(stage)))
    return steps


def _families_of(stage: Stage, plan: DemoPreschool) -> _Step:
    return _Step("cli-demo-families", 10, lambda: tell_each_other(stage, stage.preschools[plan.number]))


def _past_of(stage: Stage, plan: DemoPreschool, drawing: Drawing) -> list[_Step]:
    """What was planned, what was seen, how the children stood."""
    weight = plan.children_count // 3
    return [
        _Step("cli-demo-plans", weight, lambda: plan_the_year(stage, stage.preschools[plan.number])),
        _Step("cli-demo-observations", weight, lambda: observe_the_year(stage, stage.preschools[plan.number], drawing)),
        _Step("cli-demo-cards", weight // 2, lambda: assess(stage, stage.preschools[plan.number])),
    ]


def _present_of(stage: Stage, plan: DemoPreschool) -> _Step:
    """Out of all that, what is planned now."""
    weight = plan.children_count // 3
    return _Step("cli-demo-plans", weight, lambda: plan_the_present(stage, stage.preschools[plan.number]))
