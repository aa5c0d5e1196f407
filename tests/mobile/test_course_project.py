"""The project and the certificate of the course in the client before the real server."""

from uuid import UUID

import flet as ft
import pytest

from mobile.features.course.certificate_screen import _address
from server.features.certificates.models import Certificate
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.mobile.at_work import at_work
from tests.server.courses.teaching import Teaching, a_teaching
from tests.server.courses.test_projects import NINE, UNIT, hand_in, marked, the_project
from tests.support.flet_app import PHONE, FletApp
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture(autouse=True)
def no_pause_in_typing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mobile.device.typing_pause.PAUSE", 0)


async def a_writer(world: World) -> tuple[Teaching, Person, UUID]:
    teaching = await a_teaching(world)
    (own,) = await teaching.enrolled(1)
    return teaching, teaching.people[0], own


async def write(app: FletApp, title: str, text: str) -> None:
    await app.until(lambda: bool(app.all(ft.TextField, label=EN("project-title"))))
    await app.type(EN("project-title"), title)
    await app.type(EN("project-text"), text)


async def test_a_project_is_written_and_handed_in(world: World) -> None:
    teaching, person, own = await a_writer(world)
    app, _ = await at_work(world, person, f"/course/{own}/project/{UNIT}", size=PHONE)

    await write(app, "Suv", "Bolalar suvni kuzatdi")
    await app.press(app.one(ft.FilledButton, content=EN("project-hand-in")))
    await app.until(lambda: EN("project-state-submitted") in app.texts())

    told = await the_project(teaching)
    assert (told["title"], told["text"], told["state"]) == ("Suv", "Bolalar suvni kuzatdi", "submitted")
    await app.close()


async def test_without_a_network_what_was_written_stays(world: World) -> None:
    teaching, person, own = await a_writer(world)
    route = f"/course/{own}/project/{UNIT}"
    app, road = await at_work(world, person, route, size=PHONE)
    await app.until(lambda: bool(app.all(ft.TextField, label=EN("project-title"))))
    road.broken = True

    await write(app, "Suv", "Bolalar suvni kuzatdi")
    await app.press(app.one(ft.FilledButton, content=EN("project-hand-in")))
    await app.until(lambda: EN("client-server-away") in app.texts())
    await app.go("/account")
    await app.go(route)
    await app.until(lambda: bool(app.all(ft.TextField, label=EN("project-text"))))

    assert app.one(ft.TextField, label=EN("project-text")).value == "Bolalar suvni kuzatdi"
    assert (await teaching.mine(person, own))["project"] is None
    await app.close()


async def test_marks_are_shown_by_the_rubric_with_the_note(world: World) -> None:
    teaching, person, own = await a_writer(world)
    await hand_in(teaching, own, "Matn")
    await marked(teaching, await the_project(teaching), NINE, note="Dalillar yaxshi")

    app, _ = await at_work(world, person, f"/course/{own}/project/{UNIT}", size=PHONE)
    await app.until(lambda: EN("project-state-passed") in app.texts())

    assert "Dalillar yaxshi" in app.texts()
    assert EN("project-share", share="60%") in app.texts()
    assert app.texts().count(EN("project-points", points=3, most=3)) == 3
    assert app.all(ft.TextField) == []
    await app.close()


async def test_a_certificate_that_is_not_there_is_told_of_without_a_paper(world: World) -> None:
    _, person, own = await a_writer(world)
    app, _ = await at_work(world, person, f"/course/{own}/certificate", size=PHONE)

    await app.until(lambda: EN("diploma-none") in app.texts())

    assert app.all(ft.FilledButton, content=EN("diploma-paper")) == []
    await app.close()


async def test_a_certificate_is_shown_with_its_code_and_where_it_is_checked(world: World) -> None:
    _, person, own = await a_writer(world)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute("update participant set full_name = 'Karimova Nodira' where id = $1", own)
    await issue(world, own, "ABCDEFGH23456789")
    app, _ = await at_work(world, person, f"/course/{own}/certificate", size=PHONE)

    await app.until(lambda: "ABCD-EFGH-2345-6789" in app.texts())

    paper = app.one(ft.FilledButton, content=EN("diploma-paper")).action
    assert isinstance(paper, ft.OpenUrl)
    assert str(paper.url).startswith(f"/api/course/mine/{own}/certificate.pdf?language=en&grant=")
    assert "http://client.test/certificates/ABCD-EFGH-2345-6789" in app.texts()
    assert "Karimova Nodira" in app.texts()
    await app.close()


async def test_one_that_was_taken_back_is_told_of_until_there_is_another(world: World) -> None:
    _, person, own = await a_writer(world)
    await issue(world, own, "ABCDEFGH2345678A", revoked=True)
    told = EN("diploma-revoked", day=EN.date(world.app.clock.today()))
    app, _ = await at_work(world, person, f"/course/{own}", size=PHONE)
    await app.until(lambda: told in app.texts())
    await app.go(f"/course/{own}/certificate")
    await app.until(lambda: EN("diploma-revoked-hint") in app.texts())
    without = app.all(ft.FilledButton, content=EN("diploma-paper"))

    await issue(world, own, "ABCDEFGH2345678B")
    await app.go(f"/course/{own}")
    await app.until(lambda: "ABCD-EFGH-2345-678B" in app.texts())
    on_the_way = app.texts()
    await app.go(f"/course/{own}/certificate")
    await app.until(lambda: len(app.all(ft.FilledButton, content=EN("diploma-paper"))) == 1)

    assert without == []
    assert told not in on_the_way and told not in app.texts()
    assert "ABCD-EFGH-2345-678B" in app.texts()
    await app.close()


async def issue(world: World, own: UUID, code: str, *, revoked: bool = False) -> None:
    """A certificate on record, without asking."""
    now = world.app.clock.now()
    row = Certificate(
        id=uuid7(),
        participant_id=own,
        code=code,
        full_name="Karimova Nodira",
        programme_title={"uz": "Kurs"},
        minutes=1080,
        issued_on=world.app.clock.today(),
        issued_by=uuid7(),
        credential={},
        revoked_at=now if revoked else None,
        revoked_because="Ism xato" if revoked else "",
    )
    async with world.app.parts.database.writing() as work:
        work.session.add(row)


def test_the_address_is_the_windows_own() -> None:
    urls = ["ws://nihol.uz:8100/ws", "wss://nihol.uz/ws", "http://client.test", None]

    assert [_address(url, "/certificates/A") for url in urls] == [
        "http://nihol.uz:8100/certificates/A",
        "https://nihol.uz/certificates/A",
        "http://client.test/certificates/A",
        "/certificates/A",
    ]
