"""An application with a few routes that go wrong in the middle of their work."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import httpx
from asyncpg import InternalClientError
from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import FromQuery, JSONBody

from server import main
from server.kernel.access import Actor
from server.kernel.audit import record
from server.kernel.database import Work
from server.kernel.errors import NotVisible
from server.shared.contract.base import WireStruct
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from tests.support.app import App

SECRET_TEXT = "Aziza Olimova, 2022-03-14"


class Told(WireStruct):
    kind: str = ""


_RAISED = {
    "rule": RuleViolation("child.too_old", oldest=8),
    "hidden": NotVisible(),
    "broken conversation": InternalClientError("got result for unknown protocol state 3"),
    "refused connection": ConnectionRefusedError(SECRET_TEXT),
}
_STATEMENTS = {
    "database": f"insert into account (id, login) values (gen_random_uuid(), '{SECRET_TEXT}')",
    "character": "select convert_from('\\x00', 'UTF8')",
    "escaped character": "select jsonb '\"\\u0000\"'",
    "number": "select 3000000000::int",
    "cut off": "select pg_terminate_backend(pg_backend_pid())",
    "commit": """
        create temporary table told (id int unique deferrable initially deferred) on commit drop;
        insert into told values (1), (1);
    """,
    "full disk": "do $$ begin raise exception using errcode = '53100'; end $$",
    "deadlock": "do $$ begin raise exception using errcode = '40P01'; end $$",
}


@post("/api/faulty", action=Action.ACCOUNT_OWN)
async def faulty(data: JSONBody[Told], work: NamedDependency[Work], actor: NamedDependency[Actor]) -> None:
    """Writes, then fails in the asked way."""
    await record(work, actor, "faulty", actor.account_id)
    password = SECRET_TEXT
    if data.kind in _RAISED:
        raise _RAISED[data.kind]
    if data.kind in _STATEMENTS:
        await work.raw.execute(_STATEMENTS[data.kind])
    if data.kind != "commit":
        raise RuntimeError(password)


@get("/api/faulty", action=Action.ACCOUNT_OWN)
async def faulty_reading(
    work: NamedDependency[Work], kind: FromQuery[UUID | None] = None, cut: FromQuery[bool] = False
) -> None:
    if cut:
        await work.raw.execute(_STATEMENTS["cut off"])
    raise RuntimeError(SECRET_TEXT)


@asynccontextmanager
async def a_faulty_app(app: App) -> AsyncIterator[App]:
    """The application of the tests with the faulty routes among its own."""
    own = main.CONTROLLERS
    main.CONTROLLERS = (*own, faulty, faulty_reading)
    try:
        built = main.build_api(app.parts)
    finally:
        main.CONTROLLERS = own
    transport = httpx.ASGITransport(app=built, raise_app_exceptions=False)  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://nihol.test") as http:
        yield App(app.parts, app.clock, http)
