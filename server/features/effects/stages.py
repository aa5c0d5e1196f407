"""The initial stage: set by who leads the preschool, every version kept, begun with what the record says already."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final
from uuid import UUID

import msgspec

from server.features.effects import queries
from server.features.effects.models import InitialStage
from server.features.effects.queries import Span
from server.features.effects.scoring import Tally, effects_of, tallies_of
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed
from server.shared.contract import effects as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import effects as rules
from server.shared.domain.figures import month_of, next_month

_ALL: Final = """
    select id, number, starts_on, figures, words, set_by_name, set_at from initial_stage
    where preschool_id = $1 order by number desc
"""
_NEXT: Final = "select coalesce(max(number), 0) + 1 from initial_stage where preschool_id = $1"
_LOCK: Final = "select id from preschool where id = $1 for no key update"
_FIRST_DAYS: Final = 7
"""A month whose timing begins in its first week is a full one."""


async def all_of(work: Work, preschool_id: UUID) -> list[contract.InitialStage]:
    """Every version, the one that speaks first."""
    return [_told(row) for row in await work.raw.fetch(_ALL, preschool_id)]


def require_sound(request: contract.NewInitialStage, today: date) -> None:
    """Raises Malformed naming every entry that is not believed, or what ``require_stage`` raises."""
    wrong = [
        FieldProblem(field=f"figures.{one.slug}", code=one.code, params={"least": one.least, "most": one.most})
        for one in rules.wrong_entries(request.figures)
    ]
    if len(request.words) > rules.WORDS_MOST:
        wrong.append(FieldProblem(field="words", code="input.too_long", params={"limit": rules.WORDS_MOST}))
    if wrong:
        raise Malformed(*wrong)
    rules.require_stage(request.figures, request.starts_on, today)


async def keep(work: Work, actor: Actor, clock: Clock, preschool_id: UUID, request: contract.NewInitialStage) -> bool:
    """A new version; one that is kept already under its id stays as it is. Whether anything was written."""
    await work.raw.fetchval(_LOCK, preschool_id)
    if await work.session.get(InitialStage, (preschool_id, request.id)) is not None:
        return False
    number = await work.raw.fetchval(_NEXT, preschool_id)
    work.session.add(
        InitialStage(
            preschool_id=preschool_id,
            id=request.id,
            number=number,
            starts_on=request.starts_on,
            figures=dict(request.figures),
            words=request.words.replace("\0", "").strip(),
            set_by=actor.account_id,
            set_by_name=actor.full_name,
            set_at=clock.now(),
        )
    )
    await work.flush()
    return True


async def proposed(work: Work, clock: Clock, preschool_id: UUID, keys: Sequence[str]) -> dict[str, float]:
    """What the first full month of the preschool's own record says, for the entries it says anything of."""
    first = await queries.first_sitting(work, preschool_id)
    if first is None:
        return {}
    month = month_of(first) if first.day <= _FIRST_DAYS else next_month(first)
    last = next_month(month) - timedelta(days=1)
    if last >= clock.today():
        return {}
    span = Span(month, last, clock.time_zone, clock.today())
    tallies = await tallies_of(await queries.found(work, [preschool_id], span, keys))
    tally = tallies.get(preschool_id, Tally())
    values = {part.slug: part.value for effect in effects_of(tally, span, keys) for part in effect.parts if part.count}
    return believed(values)


def believed(values: Mapping[str, float | None]) -> dict[str, float]:
    """Of measured values those that an initial stage may say, to one place after the point."""
    rounded = {slug: round(value, 1) for slug, value in values.items() if value is not None and slug in rules.STAGE}
    wrong = {one.slug for one in rules.wrong_entries(rounded)}
    return {slug: value for slug, value in rounded.items() if slug not in wrong}


def _told(row: Record) -> contract.InitialStage:
    return contract.InitialStage(
        number=row["number"],
        starts_on=row["starts_on"],
        figures=msgspec.convert(row["figures"], dict[str, float]),
        words=row["words"],
        set_by_name=row["set_by_name"],
        set_at=row["set_at"],
    )
