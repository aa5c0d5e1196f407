"""Papers of the library: what stands on them, in whose language, and who gets them."""

from typing import Any
from uuid import UUID

import httpx
import pypdfium2
import pytest
from sqlalchemy import insert

from media_library.models import ResourcePart
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.media_library.intake_files import pdf, photo, wav
from tests.media_library.sending import Sender
from tests.support.world import Person, World, a_world

WORDS = ("olma", "nok", "anor", "gilos", "uzum")


@pytest.fixture
async def sender(world: World) -> Sender:
    return Sender(world, await world.staff(Role.METHODIST))


async def resource_of(sender: Sender, kind: str, file_id: UUID) -> dict[str, Any]:
    body = {"id": str(uuid7()), "file_id": str(file_id), "kind": kind, "title": {"uz": "Mevalar"}, "language": "uz"}
    made = await sender.world.app.post(f"{sender.world.path}/resources", sender.person.token, body)
    assert made.status_code == 201, made.text
    found: dict[str, Any] = made.json()
    return found


async def a_card_set(sender: Sender, *, back: UUID | None = None) -> dict[str, Any]:
    """Five cards with a word in two languages."""
    files = [await sender.ready(photo((300, 200 + number)), f"{word}.jpg") for number, word in enumerate(WORDS)]
    resource = await resource_of(sender, "card_set", files[0])
    rows = [
        {
            "preschool_id": sender.world.preschool_id,
            "id": uuid7(),
            "resource_id": UUID(resource["id"]),
            "position": position,
            "file_id": file_id,
            "back_file_id": back,
            "words": {"uz": word, "ru": word.upper()},
        }
        for position, (file_id, word) in enumerate(zip(files, WORDS, strict=True))
    ]
    async with sender.world.app.parts.database.writing() as work:
        await work.session.execute(insert(ResourcePart), rows)
    return resource


async def paper_of(world: World, resource: dict[str, Any], person: Person, **wish: object) -> httpx.Response:
    path = f"/api/preschools/{world.preschool_id}/resources/{resource['owner_id']}/{resource['id']}/paper"
    return await world.app.get(path, person.token, **wish)


def pages_of(answer: httpx.Response) -> list[str]:
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    with pypdfium2.PdfDocument(answer.content) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


async def test_cards_stand_four_to_a_sheet_with_their_words(world: World, sender: Sender) -> None:
    resource = await a_card_set(sender)

    answer = await paper_of(world, resource, await world.educator())
    first, second = pages_of(answer)

    assert all(word in first for word in WORDS[:4])
    assert WORDS[4] in second
    assert "CC-BY-4.0" in first
    assert answer.headers["content-disposition"].startswith('attachment; filename="Mevalar.pdf"')


async def test_words_on_the_back_stand_behind_their_pictures(world: World, sender: Sender) -> None:
    resource = await a_card_set(sender)

    pages = pages_of(await paper_of(world, resource, sender.person, per_page=6, words="back", language="ru"))

    assert len(pages) == 2
    assert "OLMA" not in pages[0]
    assert pages[1].index("NOK") < pages[1].index("OLMA") < pages[1].index("GILOS") < pages[1].index("ANOR")


async def test_a_picture_for_the_back_takes_the_word_s_place(world: World, sender: Sender) -> None:
    back = await sender.ready(photo((100, 100)), "orqa.jpg")
    resource = await a_card_set(sender, back=back)

    pages = pages_of(await paper_of(world, resource, sender.person, words="none"))

    assert len(pages) == 4
    assert not any(word in page for page in pages for word in WORDS)


async def test_a_worksheet_is_printed_as_it_is_and_a_picture_on_its_sheet(world: World, sender: Sender) -> None:
    sheet = await resource_of(sender, "worksheet", await sender.ready(pdf(3), "varaq.pdf"))
    picture = await resource_of(sender, "picture", await sender.ready(photo((400, 200)), "olma.jpg"))

    assert len(pages_of(await paper_of(world, sheet, sender.person))) == 3
    answer = await paper_of(world, picture, sender.person)
    with pypdfium2.PdfDocument(answer.content) as document:
        width, height = document[0].get_size()
    assert width > height


async def test_a_song_is_not_printed(world: World, sender: Sender) -> None:
    song = await resource_of(sender, "audio", await sender.ready(wav(), "qoʻshiq.wav"))

    refused = await paper_of(world, song, sender.person)

    assert (refused.status_code, refused.json()["code"]) == (409, "media.not_printable")


async def test_a_stranger_gets_no_paper_and_an_odd_wish_is_told_by_its_field(world: World, sender: Sender) -> None:
    picture = await resource_of(sender, "picture", await sender.ready(photo((40, 20)), "olma.jpg"))
    foreign = await a_world(world.app)

    hidden = await paper_of(world, picture, await foreign.head())
    odd = await paper_of(world, picture, sender.person, per_page=5)

    assert hidden.status_code == 404
    assert (odd.status_code, [one["field"] for one in odd.json()["fields"]]) == (400, ["per_page"])
