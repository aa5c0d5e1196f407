"""Builders of the facts that fewer figures count: rounds and cards, families' words, uses, decisions; straight rows."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from server.features.development_cards.models import AssessmentRound, CardMark, DevelopmentCard
from server.kernel.models import Base
from server.shared.ids import uuid7
from tests.server.figures.facts import a_framework
from tests.support.observations import indicators, load
from tests.support.world import SCHOOL_YEAR, World


def at(month: int, day: int, hour: int = 9) -> datetime:
    """A moment of 2026, in UTC: two in the afternoon at the preschool."""
    return datetime(2026, month, day, hour, tzinfo=UTC)


async def kept(world: World, model: type[Base], **columns: Any) -> UUID:
    """One row of the preschool, written as it is."""
    row_id = uuid7()
    async with world.app.parts.database.writing() as work:
        work.session.add(model(preschool_id=world.preschool_id, id=row_id, **columns))
    return row_id


async def changed(world: World, sql: str, *params: object) -> None:
    """A statement whose first parameter is the preschool."""
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(sql, world.preschool_id, *params)


async def a_round(world: World, number: int, starts_on: date, ends_on: date) -> UUID:
    async with world.app.parts.database.writing() as work:
        framework_id = await a_framework(work)
    return await kept(
        world,
        AssessmentRound,
        school_year=SCHOOL_YEAR,
        number=number,
        framework_id=framework_id,
        starts_on=starts_on,
        ends_on=ends_on,
        opened_at=datetime(starts_on.year, starts_on.month, starts_on.day, 9, tzinfo=UTC),
        opened_by=uuid7(),
    )


async def a_card(
    world: World, round_id: UUID, child_id: UUID, completed_at: datetime | None = None, group_id: UUID | None = None
) -> UUID:
    return await kept(
        world,
        DevelopmentCard,
        round_id=round_id,
        child_id=child_id,
        group_id=group_id or world.sunflowers,
        age_band="middle",
        completed_at=completed_at,
    )


async def indicators_of(world: World, *areas: str) -> Mapping[str, UUID]:
    """The first indicator of each of the areas of our framework, for the middle age."""
    await load(world.app)
    return {slug: indicators(slug)[0] for slug in areas}


async def a_mark(
    world: World, card_id: UUID, child_id: UUID, indicator_id: UUID, level: float, *evidence: UUID
) -> UUID:
    return await kept(
        world,
        CardMark,
        card_id=card_id,
        child_id=child_id,
        indicator_id=indicator_id,
        level=level,
        confidence=2,
        evidence=list(evidence),
        rater_id=uuid7(),
        rater_name="Karimova Nodira",
        marked_at=at(11, 3),
    )


async def parts(world: World, figure: str, month: date) -> dict[str, tuple[float, float]]:
    """A figure by areas: numerator and denominator, those of nothing left out."""
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select part, numerator, denominator from figure_cell"
            " where preschool_id = $1 and figure = $2 and month = $3 and part <> ''",
            world.preschool_id,
            figure,
            month,
        )
    return {row["part"]: (float(row["numerator"]), float(row["denominator"])) for row in rows}
