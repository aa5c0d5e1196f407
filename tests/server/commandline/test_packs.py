"""Packs by hand: written to a file, taken in from it, keys shown and named, catalogues out of a folder."""

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from server.cli import main
from server.commandline.packing import settings_of
from server.kernel.settings import Settings, environment_for_children
from server.migrations import upgrade
from tests.media_library.intake_files import photo
from tests.media_library.packing import Packer, Stranger, a_packer, items, manifest_of
from tests.media_library.test_catalogues import GOOD, a_sheet
from tests.support.world import World, a_world


async def run(settings: Settings, *command: str) -> Result:
    """In a thread: the command has a loop of its own."""
    environment = environment_for_children(settings)
    return await asyncio.to_thread(CliRunner().invoke, main, list(command), env=environment)


def of(packer: Packer) -> tuple[str, str]:
    return "--preschool", str(packer.world.preschool_id)


async def test_what_was_written_here_is_taken_in_there(world: World, tmp_path: Path) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    settings, file = world.app.parts.settings, tmp_path / "noyabr.zip"
    picture = await here.a_picture(theme_weeks=["4-4"])
    await here.a_picture((200, 100), theme_weeks=["4-3"])

    written = await run(settings, "packs", "export", str(file), *of(here), "--theme", "4-4", "--title", "Aprel")
    taken = await run(settings, "packs", "import", str(file), *of(there))
    again = await run(settings, "packs", "import", str(file), *of(there))

    told = manifest_of(file.read_bytes())
    assert (written.exit_code, taken.exit_code, again.exit_code) == (0, 0, 0), written.output + taken.output
    assert (told["name"], picture in [one["identifier"]["id"] for one in told["resources"]]) == ("Aprel", True)
    assert "New: 1, renewed: 0, there already: " in taken.output
    assert "New: 0" in again.output
    assert await there.count("resource") == 1


async def test_what_is_somebodys_own_is_not_written(world: World, tmp_path: Path) -> None:
    here = await a_packer(world)
    await here.a_picture(theme_weeks=["4-2"], reach="mine")

    written = await run(
        world.app.parts.settings, "packs", "export", str(tmp_path / "x.zip"), *of(here), "--theme", "4-2"
    )

    assert (written.exit_code, "Nothing in the library fits" in written.output) == (1, True)


async def test_a_key_that_is_named_is_trusted(world: World, tmp_path: Path) -> None:
    here, there = await a_packer(world), await a_packer(await a_world(world.app))
    settings, file, stranger = world.app.parts.settings, tmp_path / "begona.zip", Stranger()
    _, pack = await here.made(items=items(world, await here.a_picture()))
    file.write_bytes(stranger.signed(pack))

    unknown = await run(settings, "packs", "import", str(file), *of(there))
    wrong = await run(settings, "packs", "trust", "Begona", "not a key")
    named = await run(settings, "packs", "trust", "Begona", stranger.public_key)
    known = await run(settings, "packs", "import", str(file), *of(there))

    assert (unknown.exit_code, "Begona bogʻcha" in unknown.output) == (1, True)
    assert (wrong.exit_code, "no key" in wrong.output) == (1, True)
    assert (named.exit_code, known.exit_code) == (0, 0)
    assert (await there.taken_in(stranger.signed(pack)))["outcome"]["trusted"] is True


async def test_the_packs_of_a_preschool_are_listed(world: World) -> None:
    here = await a_packer(world)
    await here.made(items=items(world, await here.a_picture()))

    told = await run(world.app.parts.settings, "packs", "list", *of(here))

    assert "ready" in told.output
    assert "Noyabr" in told.output


async def test_a_folder_with_a_sheet_comes_in_and_its_faults_are_told(world: World, tmp_path: Path) -> None:
    here, settings = await a_packer(world), world.app.parts.settings
    (tmp_path / "rasmlar").mkdir()
    (tmp_path / "rasmlar" / "olma.jpg").write_bytes(photo((300, 200)))
    (tmp_path / "katalog.xlsx").write_bytes(a_sheet({**GOOD, "kind": "song"}))

    wrong = await run(settings, "library", "import", str(tmp_path), *of(here))
    (tmp_path / "katalog.xlsx").write_bytes(a_sheet(GOOD))
    sound = await run(settings, "library", "import", str(tmp_path), *of(here))

    assert (wrong.exit_code, "Row 2, kind:" in wrong.output) == (1, True)
    assert (sound.exit_code, "New: 1" in sound.output) == (0, True)
    assert await here.count("resource") == 1


@pytest.fixture
def folder() -> Iterator[Path]:
    # Not pytest's own temporary folder: root's Postgres runs as another account, which is locked out there.
    path = Path(tempfile.mkdtemp(prefix="nihol-packs-"))
    yield path
    shutil.rmtree(path, ignore_errors=True)


def test_a_data_folder_is_enough_while_no_server_runs(folder: Path) -> None:
    with settings_of(folder) as settings:
        upgrade(settings.database_url)

    first = CliRunner().invoke(main, ["packs", "key", "--data", str(folder)])
    second = CliRunner().invoke(main, ["packs", "key", "--data", str(folder)])

    assert (first.exit_code, first.output.startswith("Key: ")) == (0, True), first.output
    assert first.output == second.output
