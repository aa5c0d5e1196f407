"""The other commands: settings that are missing, the first administrator, the document of the API, a roster."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from media_library.starting import LOAD
from server.cli import main
from server.demo.people import preschools
from server.demo.sheet import as_sheet
from server.kernel.settings import environment_for_children
from tests.support.app import App
from tests.support.world import World

ADMINISTRATOR = "yangi.administrator"
GOOD_PASSWORD = "uzun va oson esda qoladi"


def test_a_missing_setting_is_named() -> None:
    told = CliRunner().invoke(main, ["migrate"], env={"NIHOL_DATABASE_URL": ""})

    assert told.exit_code == 1
    assert "NIHOL_DATABASE_URL" in told.output


def test_the_document_of_the_api_is_written_without_a_database(tmp_path: Path) -> None:
    file = tmp_path / "openapi.json"

    told = CliRunner().invoke(main, ["export-openapi", str(file)])

    assert told.exit_code == 0, told.output
    document = json.loads(file.read_text("utf-8"))
    assert document["openapi"].startswith("3.1")
    assert "/api/sign-in" in document["paths"]


@pytest.fixture
def environment(app: App) -> dict[str, str]:
    return {
        name: value
        for name, value in environment_for_children(replace(app.parts.settings, secure_cookies=False)).items()
        if name.startswith("NIHOL_")
    }


async def test_migrating_twice_changes_nothing_and_the_first_administrator_signs_in(
    app: App, environment: dict[str, str]
) -> None:
    import asyncio

    made = await asyncio.to_thread(_invoke, environment, "migrate")
    again = await asyncio.to_thread(_invoke, environment, "migrate")
    command = ["create-admin", ADMINISTRATOR, "--name", "Rahimova Oysha", "--password", GOOD_PASSWORD]
    created = await asyncio.to_thread(_invoke, environment, *command)
    twice = await asyncio.to_thread(_invoke, environment, *command)
    signed_in = await app.http.post("/api/sign-in", json={"login": ADMINISTRATOR, "password": GOOD_PASSWORD})
    asked = await starter_asked_for(app)

    assert (made.exit_code, again.exit_code, created.exit_code) == (0, 0, 0)
    assert twice.exit_code == 1
    assert asked == 1
    assert signed_in.json()["account"]["scopes"][0]["role"] == "administrator"


async def starter_asked_for(app: App) -> int:
    """How often the worker was asked to load the starter content; it is not to do so in other tests."""
    async with app.parts.database.writing() as work:
        return len(await work.raw.fetch("delete from pgqueuer where entrypoint = $1 returning id", LOAD))


async def test_a_roster_is_shown_first_and_imported_when_asked(
    world: World, environment: dict[str, str], tmp_path: Path
) -> None:
    import asyncio

    file = tmp_path / "bolalar.xlsx"
    file.write_bytes(as_sheet(preschools("small", 2026)[1]))
    command = ["import-roster", str(file), "--preschool", str(world.preschool_id)]
    head = await world.head()

    shown = await asyncio.to_thread(_invoke, environment, *command)
    before = (await world.app.get(f"{world.path}/children", head.token)).json()["items"]
    imported = await asyncio.to_thread(_invoke, environment, *command, "--apply")
    after = (await world.app.get(f"{world.path}/children", head.token)).json()["items"]

    assert (shown.exit_code, imported.exit_code) == (0, 0), imported.output
    assert before == []
    assert len(after) == sum(len(group.children) for group in preschools("small", 2026)[1].groups)


def _invoke(environment: dict[str, str], *command: str):  # type: ignore[no-untyped-def]  # click's result
    return CliRunner().invoke(main, list(command), env=environment)
