"""What tests of the bank ask for: an activity to write, neighbours in a district, sheets filled in."""

import io
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import httpx
from openpyxl import Workbook

from server.features.activity_bank.sheet import COLUMNS
from server.features.preschools.models import Preschool
from server.shared.ids import uuid7
from tests.support.world import Person, World, a_world

INDICATOR = "speech.listening.follows_simple_request"
BOUNDARY = "the-same-for-every-attempt"
WRITTEN: Mapping[str, Any] = {
    "band": "younger",
    "area": "creative",
    "part_of_day": "centres",
    "centre": "art",
    "title": {"uz": "Kuzgi barglar naqshi", "ru": "Узор из осенних листьев"},
    "indicators": ["creative.perception.listens_to_music"],
    "month": 11,
    "week": 2,
    "minutes": 15,
    "aim": "Bolalar rang tanlashni mashq qiladilar.",
    "course": ["Barg yigʻing.", "Naqsh tering."],
    "materials": ["barg"],
}


async def write(world: World, person: Person, **otherwise: Any) -> dict[str, Any]:
    """An activity as answered; ``otherwise`` says what it says otherwise."""
    response = await world.app.post(f"{world.path}/bank", person.token, {"id": str(uuid7()), **WRITTEN, **otherwise})
    assert response.status_code == 201, response.text
    answer: dict[str, Any] = response.json()
    return answer


async def listed(world: World, person: Person, **wanted: Any) -> list[str]:
    """The ids of a page."""
    response = await world.app.get(f"{world.path}/bank", person.token, **wanted)
    assert response.status_code == 200, response.text
    return [row["id"] for row in response.json()["items"]]


async def titles(world: World, person: Person, **wanted: Any) -> list[str]:
    response = await world.app.get(f"{world.path}/bank", person.token, **wanted)
    assert response.status_code == 200, response.text
    return [row["title"]["uz"] for row in response.json()["items"]]


async def neighbour(world: World) -> World:
    """Another preschool of the same district."""
    other = await a_world(world.app)
    async with world.app.parts.database.writing() as work:
        preschool = await work.session.get_one(Preschool, other.preschool_id)
        preschool.district_id, preschool.region_id = world.district_id, world.region_id
    return other


async def stored(world: World) -> list[tuple[Any, ...]]:
    """Every activity of the preschool, whole."""
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            "select b::text from bank_activity b where preschool_id = $1 order by 1", world.preschool_id
        )
    return [tuple(row) for row in rows]


def sheet(*lines: Mapping[str, object], columns: Sequence[str] = COLUMNS, top: Sequence[str] = ()) -> bytes:
    """An XLSX file with a line of codes, under headings if told so, and these lines."""
    book = Workbook()
    page = book.worksheets[0]
    if top:
        page.append(list(top))
    page.append(list(columns))
    for line in lines:
        page.append([line.get(column, "") for column in columns])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


A_LINE: Mapping[str, object] = {
    "slug": "kuz-1",
    "title_uz": "Kuzgi barglardan naqsh",
    "band": "3–5 yosh",
    "month": 11,
    "week": 2,
    "area": "Ijodiy rivojlanish",
    "indicators": "creative.perception.listens_to_music",
    "part_of_day": "в центрах",
    "centre": "art",
    "minutes": 15,
    "local": "ha",
    "course": "1. Barg yigʻing.\n2. Naqsh tering.",
}


async def send(
    world: World, token: str | None, content: bytes, *, apply: bool = True, key: UUID | None = None
) -> httpx.Response:
    headers = {
        "idempotency-key": str(key or uuid7()),
        "content-type": f"multipart/form-data; boundary={BOUNDARY}",
        **({"authorization": f"Bearer {token}"} if token else {}),
    }
    return await world.app.http.post(
        f"{world.path}/bank/import?apply={str(apply).lower()}", headers=headers, files={"file": ("list", content)}
    )


async def bring_in(world: World, person: Person, *lines: Mapping[str, object], apply: bool = True) -> dict[str, Any]:
    response = await send(world, person.token, sheet(*lines), apply=apply)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


def outcome(answer: Mapping[str, Any]) -> tuple[int, int, int, bool]:
    """New, changed, unchanged, applied."""
    return answer["new"], answer["changed"], answer["unchanged"], answer["applied"]


def problems(answer: Mapping[str, Any]) -> list[tuple[int, str, str]]:
    return [(one["line"], one["column"], one["code"]) for one in answer["problems"]]
