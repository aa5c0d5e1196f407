"""Every SELECT about calibrations; one of a real child is there only for whoever may read the child's card."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.dialects.postgresql import insert

from server.features.calibration.models import CalibrationCase, CalibrationMark, CalibrationRound
from server.features.children.models import Child
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.calibration import Given, Item
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7

MOST_LISTED: Final = 200
_LISTED: Final = """
    select c.id,
      (select count(*) from (
          select from calibration_mark m where m.preschool_id = c.preschool_id and m.calibration_id = c.id
          group by m.rater_id having count(*) = jsonb_array_length(c.items)) as whole) as raters,
      (select count(*) = jsonb_array_length(c.items) from calibration_mark m
       where m.preschool_id = c.preschool_id and m.calibration_id = c.id and m.rater_id = $3) as given_by_me
    from calibration_round c where c.preschool_id = $1 and c.id = any($2)
"""
_LEVELS: Final = "select details->'levels' from framework where id = $1"
_CHILD: Final = """
    select c.given_name, c.family_name, c.birth_date, g.age_band, r.framework_id, f.details,
      (select d.age_band from development_card d
       where d.preschool_id = c.preschool_id and d.child_id = c.id and d.round_id = r.id) as card_band
    from child c
    left join enrolment e on e.preschool_id = c.preschool_id and e.child_id = c.id
      and e.starts_on <= $4 and (e.ends_on is null or e.ends_on >= $4)
    left join preschool_group g on g.preschool_id = c.preschool_id and g.id = e.group_id
    left join assessment_round r on r.preschool_id = c.preschool_id and r.id = $3
    left join framework f on f.id = r.framework_id
    where c.preschool_id = $1 and c.id = $2
    limit 1
"""
_INDICATORS: Final = """
    select i.id from area a join sub_area s on s.area_id = a.id join indicator i on i.sub_area_id = s.id
    where a.framework_id = $1 and i.age_band = $2 order by a.position, s.position, i.position
"""


def _child_readable(actor: Actor) -> ColumnElement[bool]:
    """Of no child, or of one whose card the actor may read."""
    return or_(
        CalibrationRound.child_id.is_(None),
        exists(
            select(1).where(
                and_(Child.preschool_id == CalibrationRound.preschool_id, Child.id == CalibrationRound.child_id),
                visible(Child, actor.extent(Action.CARD_READ)),
            )
        ),
    )


async def one(
    work: Work, actor: Actor, preschool_id: UUID, calibration_id: UUID, *, lock: bool = False
) -> CalibrationRound:
    """The calibration if the actor may take part in it; else NotVisible."""
    extent = actor.extent(Action.CALIBRATION_TAKE)
    key = (preschool_id, calibration_id)
    return await visible_one(work.session, CalibrationRound, key, extent, _child_readable(actor), lock=lock)


async def listed(work: Work, actor: Actor, preschool_id: UUID) -> Sequence[CalibrationRound]:
    """The newest first."""
    found = await work.session.scalars(
        select(CalibrationRound)
        .where(
            CalibrationRound.preschool_id == preschool_id,
            visible(CalibrationRound, actor.extent(Action.CALIBRATION_TAKE)),
            _child_readable(actor),
        )
        .order_by(CalibrationRound.created_at.desc(), CalibrationRound.id.desc())
        .limit(MOST_LISTED)
    )
    return found.all()


async def counted(work: Work, actor: Actor, preschool_id: UUID, ids: Collection[UUID]) -> Mapping[UUID, Record]:
    """For each calibration ``raters`` who have given all, and ``given_by_me``."""
    rows: Sequence[Record] = await work.raw.fetch(_LISTED, preschool_id, list(ids), actor.account_id)
    return {row["id"]: row for row in rows}


async def cases(work: Work, slugs: Collection[str] | None = None, age_band: str = "") -> Sequence[CalibrationCase]:
    """The cases of an age band, or of these slugs, or all; in the order of their slugs."""
    wanted = select(CalibrationCase).order_by(CalibrationCase.slug)
    if slugs is not None:
        wanted = wanted.where(CalibrationCase.slug.in_(slugs))
    if age_band:
        wanted = wanted.where(CalibrationCase.age_band == age_band)
    return (await work.session.scalars(wanted)).all()


async def levels(work: Work, framework_id: UUID) -> list[float]:
    """The framework's levels, rising."""
    found: Sequence[Mapping[str, float]] = await work.raw.fetchval(_LEVELS, framework_id)
    return sorted(float(level["value"]) for level in found)


async def child_in_round(
    work: Work, actor: Actor, preschool_id: UUID, child_id: UUID, round_id: UUID | None
) -> Record | None:
    """The child's name and age with the round's framework (None: no such round) and the band of its card there."""
    row: Record | None = await work.raw.fetchrow(_CHILD, preschool_id, child_id, round_id, actor.today)
    return row


async def indicators(work: Work, framework_id: UUID, band: str) -> list[UUID]:
    return [row["id"] for row in await work.raw.fetch(_INDICATORS, framework_id, band)]


async def givens(work: Work, preschool_id: UUID, calibration_id: UUID) -> list[Given]:
    """What every rater gave so far, in the order in which they began."""
    found = await work.session.scalars(
        select(CalibrationMark)
        .where(CalibrationMark.preschool_id == preschool_id, CalibrationMark.calibration_id == calibration_id)
        .order_by(CalibrationMark.marked_at, CalibrationMark.id)
        .execution_options(populate_existing=True)
    )
    names: dict[UUID, str] = {}
    levels: dict[UUID, dict[Item, float]] = {}
    for mark in found:
        names[mark.rater_id] = mark.rater_name
        levels.setdefault(mark.rater_id, {})[mark.subject, mark.indicator_id] = float(mark.level)
    return [Given(rater, names[rater], levels[rater]) for rater in levels]


async def keep(
    work: Work, actor: Actor, calibration: CalibrationRound, marks: Mapping[Item, float], at: datetime
) -> None:
    """Writes the actor's levels, over their own earlier ones."""
    rows = [
        {
            "preschool_id": calibration.preschool_id,
            "id": uuid7(),
            "calibration_id": calibration.id,
            "rater_id": actor.account_id,
            "rater_name": actor.full_name,
            "subject": subject,
            "indicator_id": indicator_id,
            "level": Decimal(str(level)),
            "marked_at": at,
        }
        for (subject, indicator_id), level in marks.items()
    ]
    writing = insert(CalibrationMark)
    await work.session.execute(
        writing.on_conflict_do_update(
            index_elements=["preschool_id", "calibration_id", "rater_id", "subject", "indicator_id"],
            set_={"level": writing.excluded.level, "marked_at": writing.excluded.marked_at},
        ),
        rows,
    )
