"""How tests give names, fill cells and have a month sent."""

import random
import string
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import httpx

from server.features.exchange.dhis2 import Dhis2
from server.features.exchange.jobs import SEND, sending_jobs
from server.main import build_api
from server.shared.domain.figures import SIZE
from server.shared.ids import uuid7
from tests.server.exchange.elsewhere import TOKEN
from tests.support.app import App
from tests.support.world import Person, World

MONTH = date(2026, 10, 1)
_FORGET_CELLS = """
    delete from figure_cell c using preschool p
    where p.id = c.preschool_id and c.month = $1 and not p.practice
"""


def a_uid() -> str:
    """An identifier as DHIS2 makes them."""
    letters = string.ascii_letters + string.digits
    return random.choice(string.ascii_letters) + "".join(random.choices(letters, k=10))


def change(kind: str, ours: object, theirs: str | None = None, combination: str = "") -> dict[str, str]:
    return {
        "kind": kind,
        "ours": str(ours),
        "theirs": a_uid() if theirs is None else theirs,
        "combination": combination,
    }


async def name(app: App, person: Person, *changes: Mapping[str, str]) -> httpx.Response:
    return await app.send("PUT", "/api/exchange/names", person.token, {"names": list(changes)})


async def forget_names(app: App) -> None:
    """The names belong to the whole installation: every test begins without any.

    And without figures to send; those of practice preschools are never sent, and stay as their template has them.
    """
    async with app.parts.database.writing() as work:
        await work.raw.execute("delete from exchange_name")
        await work.raw.execute("delete from exchange_sending")
        await work.raw.execute(_FORGET_CELLS, MONTH)
        for table in ("figure_district_cell", "figure_region_cell"):
            await work.raw.execute(f"delete from {table} where month = $1", MONTH)


async def cells(world: World, level: str, place: UUID, children: float, **figures: tuple[float, float]) -> None:
    """Cells of one place in the month: how many children there are, and other figures."""
    table = {"region": "figure_region_cell", "district": "figure_district_cell", "preschool": "figure_cell"}[level]
    more = "" if level == "preschool" else ", preschools, telling"
    values = "" if level == "preschool" else ", 1, 1"
    told = {SIZE: (children / 2, children), **figures}
    async with world.app.parts.database.writing() as work:
        for figure, (numerator, denominator) in told.items():
            await work.raw.execute(
                f"insert into {table}"
                f" ({level}_id, month, figure, part, numerator, denominator, entries, derived_at{more})"
                f" values ($1, $2, $3, '', $4::numeric, $5::numeric, 7, now(){values})",
                place,
                MONTH,
                figure,
                str(numerator),
                str(denominator),
            )


async def data_value_set(app: App, person: Person, level: str) -> Any:
    response = await app.get("/api/exchange/data-value-sets", person.token, month=MONTH.isoformat(), level=level)
    assert response.status_code == 200, response.text
    return response.json()


@asynccontextmanager
async def connected(app: App, url: str) -> AsyncIterator[App]:
    """The application with a DHIS2 in its settings."""
    parts = replace(app.parts, settings=replace(app.parts.settings, dhis2_url=url, dhis2_token=TOKEN))
    transport = httpx.ASGITransport(app=build_api(parts), raise_app_exceptions=False)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://nihol.test") as http:
        yield App(parts, app.clock, http)


async def ask(app: App, person: Person, level: str = "district", sending_id: UUID | None = None) -> httpx.Response:
    body = {"id": str(sending_id or uuid7()), "month": MONTH.isoformat(), "level": level}
    return await app.post("/api/exchange/sendings", person.token, body)


async def run(app: App, sending_id: UUID, url: str, token: str = TOKEN) -> None:
    """Runs the job of one sending, with patience that suits a test."""
    job = sending_jobs(app.parts.database, app.clock, Dhis2(url, token, timeout=0.5, pauses=(0.0, 0.0)))[SEND]
    async with app.parts.database.writing() as work:
        await job(work, {"id": str(sending_id)})


async def sending(app: App, person: Person, sending_id: UUID) -> Any:
    told = (await app.get("/api/exchange/sendings", person.token)).json()
    return next(one for one in told["sendings"] if one["id"] == str(sending_id))
