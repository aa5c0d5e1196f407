"""Sends rosters as a browser does, and reads back what a preschool has on record."""

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import httpx

from server.shared.ids import uuid7
from tests.server.roster.files import workbook
from tests.support.world import Person, World

HEADINGS = (
    *("Bola raqami", "Familiyasi", "Ismi", "Otasining ismi", "Tugʻilgan sanasi", "Jinsi"),
    *("Guruh", "Guruh yoshi", "Qabul qilingan sana", "Ketgan sana"),
)
MALIKA = ("", "Karimova", "Malika", "Anvar qizi", "2022-03-15", "qiz", "Kungaboqar", "oʻrta", "2026-09-02", "")
OLIM = ("", "Umarov", "Olim", "", "2021-11-02", "oʻgʻil", "Gunafsha", "katta", "2026-09-02", "")
BOUNDARY = "the-same-for-every-attempt"


def sheet(*rows: Sequence[str]) -> bytes:
    return workbook(Bolalar=[HEADINGS, *rows])


def changed(row: Sequence[str], **cells: str) -> tuple[str, ...]:
    """The row with other values under some headings."""
    columns = ("number", "family", "given", "patronymic", "birth", "gender", "group", "age", "since", "until")
    return tuple(cells.get(column, value) for column, value in zip(columns, row, strict=True))


def checksum_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


async def send(
    world: World,
    step: str,
    token: str | None,
    content: bytes,
    *,
    checksum: str | None = None,
    key: UUID | None = None,
    boundary: str = BOUNDARY,
) -> httpx.Response:
    headers = {
        "idempotency-key": str(key or uuid7()),
        "content-type": f"multipart/form-data; boundary={boundary}",
        **({"authorization": f"Bearer {token}"} if token else {}),
    }
    form = {"checksum": checksum_of(content) if checksum is None else checksum} if step == "import" else None
    return await world.app.http.post(
        f"{world.path}/roster/{step}", headers=headers, data=form, files={"file": ("list", content)}
    )


async def preview(world: World, person: Person, content: bytes) -> dict[str, Any]:
    response = await send(world, "preview", person.token, content)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


async def bring_in(world: World, person: Person, content: bytes) -> dict[str, Any]:
    response = await send(world, "import", person.token, content)
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    return answer


def counts(answer: dict[str, Any], kind: str) -> dict[str, int]:
    """The counts that are not zero."""
    return {name: count for name, count in answer[kind].items() if count}


async def on_record(world: World) -> list[tuple[str, str, date | None, date | None]]:
    """Every child with its groups over time: name, group, first and last day."""
    async with world.app.parts.database.reading() as work:
        rows = await work.raw.fetch(
            """
            select c.family_name || ' ' || c.given_name as name, g.name as group_name, e.starts_on, e.ends_on
            from child c
            left join enrolment e on e.preschool_id = c.preschool_id and e.child_id = c.id
            left join preschool_group g on g.preschool_id = e.preschool_id and g.id = e.group_id
            where c.preschool_id = $1 order by 1, 3
            """,
            world.preschool_id,
        )
    return [tuple(row) for row in rows]


async def fetched(world: World, sql: str) -> list[tuple[Any, ...]]:
    """Rows of the world's preschool; ``$1`` is its id."""
    async with world.app.parts.database.reading() as work:
        return [tuple(row) for row in await work.raw.fetch(sql, world.preschool_id)]


async def everything(world: World) -> list[tuple[Any, ...]]:
    """Every row an import could touch, to be compared before and after."""
    tables = (
        "preschool_group",
        "child",
        "enrolment",
        "guardian",
        "staff_member",
        "staff_group",
        "change",
        "audit_entry",
    )
    found: list[tuple[Any, ...]] = []
    for table in tables:
        found += await fetched(world, f"select '{table}', t::text from {table} t where preschool_id = $1 order by 2")
    return found
