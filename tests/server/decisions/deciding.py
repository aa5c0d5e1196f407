"""What tests of decisions begin from: months of a figure, a look at them, a decision."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from server.features.decisions.looking import Look
from server.features.decisions.measuring import Measuring
from server.features.figures.models import FigureCell, PeerCell
from server.kernel.tokens import AccessClaims
from server.shared.domain.figures import SIZE
from server.shared.ids import uuid7
from tests.support.world import Person, World

SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER = (date(2026, month, 1) for month in (9, 10, 11, 12))
DUE = "2026-12-22"
OBSERVED = "children_observed"


async def month_of(world: World, month: date, value: float, figure: str = OBSERVED, of: int = 20) -> None:
    """What a month of a figure was derived as; said anew it is another value."""
    async with world.app.parts.database.writing() as work:
        await work.session.merge(
            FigureCell(
                preschool_id=world.preschool_id,
                month=month,
                figure=figure,
                part="",
                numerator=value * of,
                denominator=of,
                entries=of,
                derived_at=world.app.clock.now(),
            )
        )


async def peers_of(world: World, month: date, lower: float, median: float, figure: str = OBSERVED) -> None:
    """What similar preschools of the region come to: those of the state with as few children."""
    await month_of(world, month, 1.0, SIZE)
    async with world.app.parts.database.writing() as work:
        await work.session.merge(
            PeerCell(
                place_id=world.region_id,
                ownership="state",
                size="family",
                month=month,
                figure=figure,
                preschools=9,
                lowest=0.0,
                lower=lower,
                median=median,
                upper=1.0,
                highest=1.0,
                derived_at=world.app.clock.now(),
            )
        )


async def moved_to(world: World, day: date, *people: Person) -> None:
    """The clock stands at that day; these people have come back and signed in again."""
    clock = world.app.clock
    clock.moment = clock.moment.replace(year=day.year, month=day.month, day=day.day)
    for person in people:
        claims = AccessClaims(person.account_id, person.session_id)
        person.token, _ = world.app.parts.gate.issuer.access_token(claims, clock.now() + timedelta(days=1))


async def look(world: World) -> int:
    """How many signals were raised at this preschool."""
    async with world.app.parts.database.writing() as work:
        return await Look(world.app.clock).at(work, [world.preschool_id])


async def measure(world: World) -> None:
    async with world.app.parts.database.writing() as work:
        while await Measuring(world.app.clock).due(work):
            pass


async def remind(world: World) -> None:
    async with world.app.parts.database.writing() as work:
        await Measuring(world.app.clock).remind(work)


async def signals(world: World, person: Person, *, answered: bool = False) -> list[Any]:
    response = await world.app.get(f"{world.path}/signals", person.token, answered=answered or None)
    assert response.status_code == 200, response.text
    found: list[Any] = response.json()
    return found


async def a_signal(world: World, person: Person, value: float = 0.4) -> Any:
    """Too few children were observed in October."""
    await month_of(world, OCTOBER, value)
    await look(world)
    return (await signals(world, person))[0]


def a_task(owner: Person, **said: Any) -> dict[str, Any]:
    return {
        "id": str(uuid7()),
        "what": "Har kuni ikki bolani kuzatish",
        "owner_id": str(owner.staff_id),
        "due_on": "2026-12-01",
        **said,
    }


def a_decision(**said: Any) -> dict[str, Any]:
    return {
        "id": str(uuid7()),
        "figure": OBSERVED,
        "title": "Kuzatuvni kun tartibiga kiritish",
        "why": "Bolalarning yarmini hech kim kuzatmagan",
        "expected": 0.8,
        "due_on": DUE,
        **said,
    }


def path_of(world: World, decision: Mapping[str, Any], step: str = "") -> str:
    return f"{world.path}/decisions/{decision['id']}" + (f"/{step}" if step else "")


async def decided(world: World, head: Person, **said: Any) -> Any:
    response = await world.app.post(f"{world.path}/decisions", head.token, a_decision(**said))
    assert response.status_code == 201, response.text
    return response.json()


async def shown(world: World, person: Person, decision: Mapping[str, Any]) -> Any:
    response = await world.app.get(path_of(world, decision), person.token)
    assert response.status_code == 200, response.text
    return response.json()


async def register(world: World, person: Person) -> list[Any]:
    response = await world.app.get(f"{world.path}/decisions", person.token)
    assert response.status_code == 200, response.text
    found: list[Any] = response.json()["decisions"]
    return found


async def changes_of(world: World) -> set[tuple[str, UUID]]:
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch("select kind, subject_id from change where preschool_id = $1", world.preschool_id)
    return {(row["kind"], row["subject_id"]) for row in rows}
