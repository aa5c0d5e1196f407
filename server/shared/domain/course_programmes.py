"""What a programme of the course must be before it is published."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from server.shared.contract.courses import Fault, Module, ProgrammeDocument, ProjectPlan, TestPlan, Unit, Words
from server.shared.domain.courses import TASKS, WHOLE, Form, hours_of, minutes_of, units_of
from server.shared.domain.errors import RuleViolation

_SLUG: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_SLUG_LENGTH: Final = 40
_MOST_LEVELS: Final = 10
_FEWEST_LEVELS: Final = 2
"""Nothing and something."""
_HARDEST: Final = 3


def faults_of(document: ProgrammeDocument, chapters: Collection[str] | None = None) -> list[Fault]:
    """What keeps a programme from being published, in its order; ``chapters`` are those there are, None if unknown."""
    slugs = [module.slug for module in document.modules]
    units = units_of(document)
    found = [*_slug_faults("", document.slug), *_words_faults(document.slug, document.title)]
    found += _twice("", slugs) + _twice("", [unit.slug for unit in units])
    for module in document.modules:
        found += _module_faults(module)
        for unit in module.units:
            found += _unit_faults(f"{module.slug}/{unit.slug}", unit, slugs, chapters)
    if sum(unit.form == Form.PROJECT for unit in units) > 1:
        found.append(Fault(where="", code="course.two_projects"))
    minutes = minutes_of(document)
    if minutes != WHOLE:
        hours = round(hours_of(minutes), 1)
        params: dict[str, str | int | float] = {"minutes": minutes, "wanted": WHOLE, "hours": hours}
        found.append(Fault(where="", code="course.not_24_hours", params=params))
    return found


def require_publishable(faults: Sequence[Fault]) -> None:
    """Raises the first fault as a refusal, told with the place it is at."""
    if faults:
        first = faults[0]
        raise RuleViolation(first.code, where=first.where, **first.params)


def _module_faults(module: Module) -> Iterator[Fault]:
    yield from _slug_faults(module.slug, module.slug)
    yield from _words_faults(module.slug, module.title)
    if not module.units:
        yield Fault(where=module.slug, code="course.module_empty")
    if not module.outcomes:
        yield Fault(where=module.slug, code="course.no_outcomes")
    for outcome in module.outcomes:
        yield from _words_faults(module.slug, outcome)


def _unit_faults(where: str, unit: Unit, topics: Collection[str], chapters: Collection[str] | None) -> Iterator[Fault]:
    yield from _slug_faults(where, unit.slug)
    yield from _words_faults(where, unit.title)
    if unit.minutes <= 0:
        yield Fault(where=where, code="course.unit_minutes")
    if unit.form not in set(Form):
        yield Fault(where=where, code="course.unknown_form", params={"form": unit.form})
    elif unit.form == Form.OWN_STUDY:
        yield from _list_faults(where, unit.chapters, chapters, "course.no_chapters", "course.unknown_chapter")
    elif unit.form == Form.PRACTICE:
        yield from _list_faults(where, unit.tasks, TASKS, "course.no_tasks", "course.unknown_task")
    elif unit.form == Form.TEST and not _test_is_sound(unit.test, topics):
        yield Fault(where=where, code="course.test_plan")
    elif unit.form == Form.PROJECT and not _project_is_sound(unit.project):
        yield Fault(where=where, code="course.project_plan")


def _test_is_sound(plan: TestPlan | None, topics: Collection[str]) -> bool:
    return (
        plan is not None
        and bool(plan.draws)
        and all(draw.count > 0 and 0 <= draw.difficulty <= _HARDEST and draw.topic in topics for draw in plan.draws)
        and 0 < plan.pass_share <= 1
        and plan.minutes > 0
        and plan.attempts > 0
    )


def _project_is_sound(plan: ProjectPlan | None) -> bool:
    if plan is None or not plan.criteria or not plan.task.get("uz", "").strip():
        return False
    slugs = [criterion.slug for criterion in plan.criteria]
    levels = all(_FEWEST_LEVELS <= len(criterion.levels) <= _MOST_LEVELS for criterion in plan.criteria)
    return levels and len(set(slugs)) == len(slugs) and all(slugs) and 0 < plan.pass_share <= 1


def is_slug(slug: str) -> bool:
    """Whether it can be the short name of a programme, a module or a unit."""
    return len(slug) <= _SLUG_LENGTH and _SLUG.fullmatch(slug) is not None


def _slug_faults(where: str, slug: str) -> list[Fault]:
    return [] if is_slug(slug) else [Fault(where=where, code="course.slug", params={"slug": slug})]


def _words_faults(where: str, words: Words) -> list[Fault]:
    """Uzbek is always written; the other languages fall back to it."""
    return [] if words.get("uz", "").strip() else [Fault(where=where, code="course.no_words")]


def _list_faults(
    where: str, given: Sequence[str], known: Collection[str] | None, none: str, unknown: str
) -> Iterator[Fault]:
    if not given:
        yield Fault(where=where, code=none)
    for one in given:
        if known is not None and one not in known:
            yield Fault(where=where, code=unknown, params={"slug": one})


def _twice(where: str, slugs: Sequence[str]) -> list[Fault]:
    return [
        Fault(where=where, code="course.slug_twice", params={"slug": slug})
        for slug in sorted(set(slugs))
        if slugs.count(slug) > 1
    ]
