"""Catalogues: a sheet with its files, and a channel of Kolibri."""

import hashlib
import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from openpyxl import Workbook, load_workbook

from media_library.packs.catalogues.entry import FolderShelf
from media_library.packs.catalogues.kolibri import read_channel
from media_library.packs.catalogues.sheet import COLUMNS, read_sheet
from server.shared.domain.errors import RuleViolation
from tests.media_library.bundles import bundle
from tests.media_library.intake_files import movie, pdf, photo, wav
from tests.media_library.packing import Packer, a_packer
from tests.media_library.sending import figure
from tests.support.world import World

GOOD: dict[str, object] = {
    "title_uz": "Olma",
    "title_ru": "Яблоко",
    "kind": "picture",
    "file": "rasmlar/olma.jpg",
    "language": "uz",
    "themes": "11-3, 11-4",
    "ages": "middle;senior",
    "areas": "cognitive",
    "author": "Karimova Nodira",
    "licence": "CC0-1.0",
    "source": "oʻzimizniki",
    "description_uz": "Qizil olma",
}


def a_sheet(*rows: Mapping[str, object], columns: Sequence[str] = COLUMNS) -> bytes:
    book = Workbook()
    book.active.append(list(columns))
    for row in rows:
        book.active.append([row.get(column) for column in columns])
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def zipped(files: Mapping[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def told_wrong(done: dict[str, Any]) -> list[tuple[int, str, str]]:
    return [(fault["row"], fault["column"], fault["code"]) for fault in done["outcome"]["faults"]]


@pytest_asyncio.fixture(loop_scope="session")
async def here(world: World) -> Packer:
    return await a_packer(world)


async def sent(here: Packer, files: Mapping[str, bytes]) -> dict[str, Any]:
    file_id = await here.sender.ready(zipped(files), "katalog.zip", "catalogue")
    return await here.take_in(file_id=str(file_id))


async def test_a_sheet_with_its_files_comes_in_as_it_says(here: Packer) -> None:
    song = {"title_en": "Rain", "kind": "audio", "file": "ovoz.wav", "language": "en"}
    files = {"katalog.xlsx": a_sheet(GOOD, song), "rasmlar/olma.jpg": photo((300, 200)), "ovoz.wav": wav()}

    done = await sent(here, files)
    rows = (await here.world.app.get(f"{here.world.path}/resources", here.head.token)).json()["items"]

    assert (done["state"], done["outcome"]["added"], done["outcome"]["faults"]) == ("done", 2, [])
    own = {row["title"].get("uz"): row for row in rows if row["owner_id"] == str(here.world.preschool_id)}
    apple = own["Olma"]
    assert (apple["kind"], apple["theme_weeks"], apple["age_bands"]) == (
        "picture",
        ["11-3", "11-4"],
        ["middle", "senior"],
    )
    assert (apple["author_name"], apple["reach"], apple["areas"]) == ("Karimova Nodira", "preschool", ["cognitive"])


async def test_the_same_sheet_again_changes_nothing_and_a_corrected_one_renews(here: Packer) -> None:
    files = {"katalog.xlsx": a_sheet(GOOD), "rasmlar/olma.jpg": photo((300, 200))}
    await sent(here, files)

    again = (await sent(here, files))["outcome"]
    renewed = (await sent(here, {**files, "katalog.xlsx": a_sheet({**GOOD, "title_uz": "Qizil olma"})}))["outcome"]

    title = "select title ->> 'uz' from resource where preschool_id = $1"
    assert (again["added"], again["renewed"], again["already_there"]) == (0, 0, 1)
    assert (renewed["added"], renewed["renewed"]) == (0, 1)
    assert await figure(here.world, title, here.world.preschool_id) == "Qizil olma"


async def test_every_fault_is_told_with_row_and_column_and_nothing_comes_in(here: Packer) -> None:
    rows = [
        GOOD,
        {**GOOD, "file": "yoʻq.jpg"},
        {**GOOD, "file": "b.jpg", "kind": "song", "language": "", "themes": "november", "ages": "9"},
        {**GOOD, "file": "c.jpg", "title_uz": None, "title_ru": None},
        {**GOOD, "file": "rasmlar/olma.jpg"},
    ]
    picture = photo((300, 200))
    files = {"k.xlsx": a_sheet(*rows), "rasmlar/olma.jpg": picture, "b.jpg": picture, "c.jpg": picture}

    done = await sent(here, files)

    assert (done["state"], done["refusal"], done["refusal_params"]) == ("failed", "pack.faults", {"count": 7})
    assert told_wrong(done) == [
        (3, "file", "pack.no_such_file"),
        (4, "kind", "input.not_a_choice"),
        (4, "language", "input.missing"),
        (4, "themes", "input.not_a_choice"),
        (4, "ages", "input.not_a_choice"),
        (5, "title_uz", "media.no_title"),
        (6, "file", "pack.file_twice"),
    ]
    assert await here.count("resource") == 0


async def test_a_file_that_the_intake_refuses_is_a_fault_of_its_row(here: Packer) -> None:
    rows = [GOOD, {**GOOD, "file": "b.jpg"}, {**GOOD, "file": "c.wav"}]
    files = {"k.xlsx": a_sheet(*rows), "rasmlar/olma.jpg": photo((300, 200)), "b.jpg": b"MZ\x90", "c.wav": wav()}

    done = await sent(here, files)

    assert told_wrong(done) == [(3, "file", "media.type_refused"), (4, "kind", "media.kind_mismatch")]
    assert await here.count("resource") == 0


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04 no book",
        a_sheet({"title_uz": "x"}, columns=["title_uz"]),
        a_sheet(*[GOOD] * 1002),
    ],
)
def test_what_is_no_catalogue_is_refused(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(RuleViolation) as refused:
        read_sheet(content, uuid4(), FolderShelf(tmp_path))

    assert refused.value.code == "pack.not_a_sheet"


def test_a_sheet_reads_nothing_outside_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "katalog"
    folder.mkdir()
    (tmp_path / "sir.jpg").write_bytes(photo((10, 10)))
    (folder / "link.jpg").symlink_to(tmp_path / "sir.jpg")
    shelf = FolderShelf(folder)

    names = ["../sir.jpg", str(tmp_path / "sir.jpg"), "link.jpg", "..\\sir.jpg", "a/../../sir.jpg", "\0"]

    assert [shelf.has(name) for name in names] == [False] * len(names)


async def test_the_template_is_a_sheet_with_the_columns_that_are_read(here: Packer) -> None:
    answer = await here.world.app.get(f"{here.world.path}/packs/catalogue-template", here.head.token)

    book = load_workbook(BytesIO(answer.content))
    assert [cell.value for cell in book["catalogue"][1]] == list(COLUMNS)
    assert "nihol-catalogue.xlsx" in answer.headers["content-disposition"]


CHANNEL = UUID("11111111-2222-3333-4444-555555555555")


def a_channel(path: Path, files: Mapping[str, tuple[str, str, bytes]]) -> dict[str, bytes]:
    """A Kolibri database at ``path`` with nodes (title → kind, extension, content); answers its files by place."""
    stored = {}
    with sqlite3.connect(path) as opened:
        opened.executescript(
            """
            create table content_channelmetadata (id text, name text);
            create table content_contentnode (id text, title text, description text, kind text, license_name text,
                license_owner text, author text, lang_id text, lft integer);
            create table content_file (id text, contentnode_id text, local_file_id text, supplementary integer,
                thumbnail integer, priority integer);
            create table content_localfile (id text, extension text);
            """
        )
        opened.execute("insert into content_channelmetadata values (?, 'Kichkintoy')", (CHANNEL.hex,))
        opened.execute(
            "insert into content_contentnode values (?, 'Boʻlim', '', 'topic', '', '', '', null, 0)", (uuid4().hex,)
        )
        for place, (title, (kind, extension, content)) in enumerate(files.items(), 1):
            node, md5 = uuid4().hex, hashlib.md5(content, usedforsecurity=False).hexdigest()
            opened.execute(
                "insert into content_contentnode values (?, ?, 'Tavsif', ?, 'CC BY-SA', 'Jamgʻarma', 'Anvar', 'uz', ?)",
                (node, title, kind, place),
            )
            opened.execute("insert into content_file values (?, ?, ?, 0, 0, 1)", (uuid4().hex, node, md5))
            opened.execute("insert into content_localfile values (?, ?)", (md5, extension))
            stored[f"content/storage/{md5[0]}/{md5[1]}/{md5}.{extension}"] = content
    opened.close()
    return stored


async def test_a_channel_of_kolibri_comes_in_with_what_the_library_keeps(here: Packer, tmp_path: Path) -> None:
    database = tmp_path / "channel.sqlite3"
    files = a_channel(
        database,
        {
            "Varaq": ("document", "pdf", pdf()),
            "Film": ("video", "mp4", movie(b"mp42", b"vide")),
            "Oʻyin": ("html5", "zip", bundle()),
            "Mashq": ("exercise", "perseus", b"{}"),
            "Buzuq": ("document", "pdf", b"not a document"),
        },
    )
    name = f"content/databases/{CHANNEL.hex}.sqlite3"

    done = await sent(here, {name: database.read_bytes(), **files})

    outcome = done["outcome"]
    assert (done["state"], outcome["added"], outcome["skipped"]) == ("done", 3, 1)
    assert outcome["refusals"] == [{"title": "Buzuq", "code": "media.type_refused"}]
    rows = (await here.world.app.get(f"{here.world.path}/resources", here.head.token, search="Varaq")).json()["items"]
    (sheet,) = [row for row in rows if row["owner_id"] == str(here.world.preschool_id)]
    path = f"{here.world.path}/resources/{sheet['owner_id']}/{sheet['id']}"
    shown = (await here.world.app.get(path, here.head.token)).json()
    assert (shown["kind"], shown["licence"], shown["author_name"]) == ("worksheet", "CC-BY-SA-4.0", "Anvar")
    assert (shown["source"], shown["language"], shown["origin_name"]) == ("Kolibri: Kichkintoy", "uz", "Kichkintoy")


async def test_a_file_of_a_channel_that_is_another_is_left_out(here: Packer, tmp_path: Path) -> None:
    database = tmp_path / "channel.sqlite3"
    files = a_channel(database, {"Varaq": ("document", "pdf", pdf())})
    name = f"content/databases/{CHANNEL.hex}.sqlite3"

    done = await sent(here, {name: database.read_bytes(), **dict.fromkeys(files, pdf(2))})

    assert done["outcome"]["refusals"] == [{"title": "Varaq", "code": "pack.object_changed"}]
    assert await here.count("resource") == 0


def test_what_is_no_channel_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite3"
    with sqlite3.connect(other) as opened:
        opened.execute("create table something (id text)")
    opened.close()
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"SQLite format 3\0" + bytes(100))

    for path in (other, broken):
        with pytest.raises(RuleViolation) as refused:
            read_channel(path)
        assert refused.value.code == "pack.not_a_channel"
