"""Presentations of office programs: pages where LibreOffice is installed, a clear word where it is not."""

import asyncio
import hashlib
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pypdfium2
import pytest

from media_library.intake import Intake, IntakeRefused, Kind, Purpose, judged, presentations, take_in
from media_library.intake.office_links import refuse_links_outside
from tests.media_library.bundles import zipped
from tests.media_library.intake_files import pdf
from tests.media_library.slides import odp, pptx

with_office = pytest.mark.skipif(presentations.office() is None, reason="LibreOffice is not installed here")


async def taken(folder: Path, content: bytes, name: str) -> Intake:
    path, working = folder / "content", folder / "working"
    working.mkdir()
    path.write_bytes(content)
    return await judged(path, name, working)


def words_of(intake: Intake) -> list[str]:
    copy = next(made.content for made in intake.renditions if made.purpose is Purpose.DOWNLOAD)
    with pypdfium2.PdfDocument(copy) as document:
        return [page.get_textpage().get_text_range() for page in document]


@with_office
async def test_a_presentation_becomes_pages_and_keeps_its_own_hash(tmp_path: Path) -> None:
    content = odp("Kuz keldi", "Oltin kuz")

    slides = await taken(tmp_path, content, "Kuz.odp")

    assert (slides.kind, slides.pages, slides.name) == (Kind.DOCUMENT, 2, "Kuz.pdf")
    assert (slides.sha256, slides.byte_size) == (hashlib.sha256(content).hexdigest(), len(content))
    assert [words.strip() for words in words_of(slides)] == ["Kuz keldi", "Oltin kuz"]


@with_office
async def test_powerpoint_s_kind_becomes_pages_too(tmp_path: Path) -> None:
    folder = tmp_path / "made"
    folder.mkdir()

    slides = await taken(tmp_path, pptx(folder, "Bahor", "Navroʻz", "Gullar"), "bahor.pptx")

    assert (slides.kind, slides.pages) == (Kind.DOCUMENT, 3)


@with_office
async def test_links_that_people_follow_stay_out_of_the_way(tmp_path: Path) -> None:
    link = '<draw:a xlink:href="https://example.org/" xlink:type="simple"/>'

    slides = await taken(tmp_path, odp("Kuz", around=link), "kuz.odp")

    assert slides.pages == 1


@with_office
@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:{port}/spy.png", "file:///etc/hostname", "../../spy.png", "/etc/x.png"]
)
async def test_a_presentation_that_takes_something_from_elsewhere_is_refused_unopened(
    tmp_path: Path, address: str
) -> None:
    async with listening() as (port, asked):
        content = odp("Kuz", around=a_picture_at(address.format(port=port)))

        with pytest.raises(IntakeRefused) as refused:
            await taken(tmp_path, content, "kuz.odp")

    assert refused.value.code == "media.links_outside"
    assert asked == []


@with_office
async def test_even_an_overlooked_link_leads_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presentations, "refuse_links_outside", lambda path: None)
    async with listening() as (port, asked):
        content = odp("Kuz", around=a_picture_at(f"http://127.0.0.1:{port}/spy.png"))

        slides = await taken(tmp_path, content, "kuz.odp")

    assert slides.pages == 1
    assert asked == []


@pytest.mark.parametrize(
    ("kind", "mode", "refused"),
    [("image", "External", True), ("video", "External", True), ("hyperlink", "External", False), ("image", "", False)],
)
def test_what_powerpoint_links_is_told_from_what_it_holds(tmp_path: Path, kind: str, mode: str, refused: bool) -> None:
    external = f' TargetMode="{mode}"' if mode else ""
    target = "http://example.org/a.png" if mode else "../media/image1.png"
    rels = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        f'{kind}" Target="{target}"{external}/></Relationships>'
    )
    path = tmp_path / "a.pptx"
    path.write_bytes(zipped({"ppt/slides/_rels/slide1.xml.rels": rels}))

    if refused:
        with pytest.raises(IntakeRefused, match=re.escape("media.links_outside")):
            refuse_links_outside(path)
    else:
        refuse_links_outside(path)


def a_picture_at(address: str) -> str:
    return (
        '<draw:frame svg:x="2cm" svg:y="8cm" svg:width="5cm" svg:height="5cm">'
        f'<draw:image xlink:href="{address}" xlink:type="simple" xlink:actuate="onLoad"/></draw:frame>'
    )


@asynccontextmanager
async def listening() -> AsyncIterator[tuple[int, list[bytes]]]:
    """A port of this machine that remembers whatever anybody asks it."""
    asked: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.read(100))
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1], asked


@with_office
async def test_a_presentation_that_cannot_be_read_is_broken_and_leaves_no_process(tmp_path: Path) -> None:
    content = odp("Kuz")
    began = time.time()

    with pytest.raises(IntakeRefused) as refused:
        await taken(tmp_path, content[:200] + bytes(300), "kuz.odp")

    assert refused.value.code == "media.broken"
    assert not [place for place in processes_since(began) if str(tmp_path) in place]


async def test_where_no_office_program_is_installed_a_pdf_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presentations, "office", lambda: None)

    with pytest.raises(IntakeRefused) as refused:
        await taken(tmp_path, odp("Kuz"), "kuz.odp")

    assert refused.value.code == "media.office_missing"


def test_the_intake_itself_never_reads_office_files(tmp_path: Path) -> None:
    path = tmp_path / "content"
    path.write_bytes(odp("Kuz"))

    with pytest.raises(IntakeRefused) as refused:
        take_in(path, "kuz.odp")

    assert refused.value.code == "media.office_missing"


async def test_a_presentation_named_otherwise_and_a_pdf_named_so_are_judged_by_what_they_are(tmp_path: Path) -> None:
    other, named = tmp_path / "a", tmp_path / "b"
    other.mkdir()
    named.mkdir()

    with pytest.raises(IntakeRefused) as refused:
        await taken(other, odp("Kuz"), "kuz.jpg")
    document = await taken(named, pdf(2), "kuz.pptx")

    assert refused.value.code == "media.name_mismatch"
    assert (document.media_type, document.pages) == ("application/pdf", 2)


def processes_since(began: float) -> list[str]:
    """The command lines of this machine's processes, where it tells them."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if place.stat().st_mtime >= began - 1:
                found.append(place.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace"))
        except OSError:
            continue
    return found
