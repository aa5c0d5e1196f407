"""What a family does in the client before the real server: consents, takeouts, questionnaires, news from home."""

from datetime import date, timedelta
from uuid import UUID

import flet as ft
import pytest

from mobile.device import clock
from mobile.features.children.dynamics import change_key
from mobile.features.family import takeouts
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.sending import Sender, a_photo
from tests.mobile.at_work import Road, at_work, load_reference, preschool_moment, pressable, pressable_tile, send_file
from tests.server.questionnaires.asking import FOOD, opened
from tests.server.takeouts.taking import Family
from tests.support.flet_app import PHONE, FletApp
from tests.support.observations import indicators, recorded
from tests.support.world import Person, World

EN = translator("en")


@pytest.fixture(autouse=True)
async def reference(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The framework in force, a device whose clock goes with the server's, and no long waiting for files."""
    await load_reference(world.app)
    monkeypatch.setattr(clock, "preschool_now", lambda: preschool_moment(world.app))
    monkeypatch.setattr(takeouts, "ASKED_EVERY", 0.05)


@pytest.fixture
async def child(world: World) -> UUID:
    return await world.child(name="Aziza")


@pytest.fixture
async def parent(world: World, child: UUID) -> Person:
    return await world.parent(child)


async def shown(world: World, person: Person, route: str, claim: str) -> tuple[FletApp, Road]:
    app, road = await at_work(world, person, route, size=PHONE)
    await app.until(lambda: claim in app.texts())
    return app, road


def tab(world: World, child: UUID, name: str) -> str:
    return f"/children/{world.preschool_id}/{child}/tab/{name}"


async def entries(world: World, person: Person, child: UUID) -> list[dict[str, object]]:
    answer = await world.app.get(f"{world.path}/children/{child}/observations", person.token)
    items: list[dict[str, object]] = answer.json()["items"]
    return items


async def test_a_consent_is_given_at_once_and_withdrawn_after_what_happens_is_told(
    world: World, child: UUID, parent: Person
) -> None:
    educator = await world.educator()
    photo = await Sender(world, educator).ready(a_photo(), purpose="observation")
    other = await world.child(name="Botir")
    await world.app.send(
        "PUT",
        f"{world.path}/children/{other}/consents",
        (await world.parent(other)).token,
        {"purpose": "photos", "given": True},
    )
    app, _ = await shown(world, parent, tab(world, child, "consents"), EN("consent-photos"))

    await app.press(app.all(ft.FilledButton, content=EN("consent-give"))[0])
    await app.until(lambda: EN("consent-photos-given-told") in app.texts())
    await recorded(world, educator, child, other, photo_ids=[str(photo)])
    before = (await entries(world, educator, other))[0]["photos"]
    await app.press(app.one(ft.OutlinedButton, content=EN("consent-withdraw")))
    [question] = app.dialogs(ft.AlertDialog)
    told = [text.value for text in app._walk(question, set()) if isinstance(text, ft.Text)]
    await app.press(question.actions[-1])
    await app.until(lambda: EN("consent-photos-withdrawn-told") in app.texts())

    after = (await entries(world, educator, other))[0]["photos"]
    assert EN("consent-photos-then") in told
    assert [one["state"] for one in before] == ["ready"]  # type: ignore[attr-defined]  # a list of JSON
    assert [(one["state"], one["thumb"]) for one in after] == [("withheld", "")]  # type: ignore[attr-defined]
    await app.close()


async def test_an_educator_reads_consents_and_a_head_writes_them_down_from_paper(world: World, child: UUID) -> None:
    reading, _ = await shown(world, await world.educator(), tab(world, child, "consents"), EN("consent-photos"))
    writing, _ = await shown(world, await world.head(), tab(world, child, "consents"), EN("consent-photos"))

    await writing.press(writing.all(ft.FilledButton, content=EN("consent-paper-give"))[0])
    await writing.until(lambda: EN("consent-photos-given-told") in writing.texts())

    assert reading.all(ft.FilledButton, content=EN("consent-give")) == []
    assert reading.all(ft.FilledButton, content=EN("consent-paper-give")) == []
    assert any(EN("consent-on-paper") in text for text in writing.texts())
    await reading.close()
    await writing.close()


async def test_an_archive_is_asked_for_watched_and_its_address_carries_the_grant(
    world: World, child: UUID, parent: Person
) -> None:
    app, _ = await shown(world, parent, tab(world, child, "takeouts"), EN("takeout-kind-archive"))

    await app.press(app.one(ft.FilledButton, content=EN("takeout-archive-ask")))
    await app.until(lambda: bool(app.all(ft.ProgressBar)))
    await drain(world.app.parts)
    await app.until(lambda: bool(app.all(ft.FilledButton, content=EN("takeout-download"))))

    action = app.one(ft.FilledButton, content=EN("takeout-download")).action
    assert isinstance(action, ft.OpenUrl)
    answer = await world.app.http.get(str(action.url))
    assert (answer.status_code, answer.content[:2]) == (200, b"PK")
    assert app.all(ft.ProgressBar) == []
    await app.close()


async def test_a_portfolio_is_of_a_year_in_which_the_child_was_here(world: World, child: UUID, parent: Person) -> None:
    app, _ = await shown(world, parent, tab(world, child, "takeouts"), EN("takeout-kind-portfolio"))

    years = [text for text in app.texts() if text.startswith("20") and "–" in text]
    await app.press(app.one(ft.FilledTonalButton, content=EN("takeout-portfolio-ask")))
    await app.until(lambda: bool(app.all(ft.ProgressBar)))

    kept = (await world.app.get(f"{world.path}/children/{child}/takeouts", parent.token)).json()
    assert years == [EN("takeout-year", first="2026", last="2027")]
    assert [(one["kind"], one["school_year"], one["language"]) for one in kept] == [("portfolio", 2026, "en")]
    await app.close()


async def test_a_family_whose_child_has_left_finds_only_what_it_may_take_home(
    world: World, child: UUID, parent: Person
) -> None:
    family = Family(world, child, parent, await world.educator())
    await family.leaves(date(2026, 11, 10))

    app, _ = await shown(world, parent, "/", EN("left-title", name="Aziza Olimova"))
    await app.press(app.one(ft.FilledButton, content=EN("left-take")))
    await app.until(lambda: EN("takeout-kind-archive") in app.texts())

    places = [place.label for place in app.one(ft.NavigationBar).destinations]
    assert EN("takeouts-left", name="Aziza Olimova", day="9 January 2027") in app.texts()
    assert app.page.route == f"/takeouts/{world.preschool_id}/{child}"
    assert places == [EN("nav-today"), EN("nav-account")]
    await app.close()


async def test_a_questionnaire_goes_question_by_question_and_is_sent_once(
    world: World, child: UUID, parent: Person
) -> None:
    head = await world.head()
    asked = await opened(world, head)
    route = f"/questionnaires/{world.preschool_id}/{asked['id']}"
    app, _ = await shown(world, parent, route, EN("questionnaire-nameless"))

    await app.press(app.one(ft.FilledButton, content=EN("questionnaire-begin")))
    await step(app)
    refused = EN("questionnaire-answer-needed") in app.texts()
    await app.press(pressable(app, str(FOOD["choices"][0])))
    await step(app)
    await app.press(pressable(app, "Raqs"))
    await app.press(pressable(app, "Rasm"))
    await app.go("/")
    await app.go(route)
    await app.until(lambda: "Toʻgaraklar" in app.texts())
    await step(app)
    await app.press(pressable(app, "4"))
    await step(app)
    await app.press(app.one(ft.FilledButton, content=EN("questionnaire-send")))
    await app.until(lambda: EN("questionnaire-thanks") in app.texts())
    await app.go("/")
    await app.go(route)
    await app.until(lambda: EN("questionnaire-thanks") in app.texts())

    told = (await world.app.get(f"{world.path}/questionnaires", head.token)).json()
    assert refused
    assert [one["answered"] for one in told] == [1]
    await app.close()


async def step(app: FletApp) -> None:
    await app.press(app.one(ft.FilledButton, content=EN("questionnaire-next")))


async def test_answers_of_a_lost_connection_wait_and_go_by_themselves(
    world: World, child: UUID, parent: Person
) -> None:
    head = await world.head()
    asked = await opened(world, head, questions=[FOOD])
    route = f"/questionnaires/{world.preschool_id}/{asked['id']}"
    app, road = await shown(world, parent, route, EN("questionnaire-nameless"))
    await app.press(app.one(ft.FilledButton, content=EN("questionnaire-begin")))
    await app.press(pressable(app, str(FOOD["choices"][1])))

    road.broken = True
    await app.press(app.one(ft.FilledButton, content=EN("questionnaire-send")))
    await app.until(lambda: EN("questionnaire-waits") in app.texts())
    road.broken = False
    await app.fire(app.page, "app_lifecycle_state_change", {"state": "resume"})
    await app.go(f"/questionnaires/{world.preschool_id}")
    await app.until(lambda: EN("questionnaire-answered") in app.texts())

    assert [one["answered"] for one in (await world.app.get(f"{world.path}/questionnaires", head.token)).json()] == [1]
    await app.close()


async def test_an_entry_from_home_survives_looking_elsewhere_and_arrives_with_its_photo(
    world: World, child: UUID, parent: Person
) -> None:
    route = f"/from-home/{world.preschool_id}/{child}"
    app, road = await shown(world, parent, route, EN("home-hint", name="Aziza"))

    await app.type(EN("home-text"), "Bobosiga ertak aytdi")
    await send_file(app, road, EN("observe-photos"), "image.jpg", a_photo())
    await app.go("/")
    await app.go(route)
    await app.until(lambda: bool(app.all(ft.TextField)) and "image.jpg" in app.texts())
    kept = app.one(ft.TextField).value
    await app.press(app.one(ft.FilledButton, content=EN("home-send")))
    await app.until(lambda: app.page.route == f"/children/{world.preschool_id}/{child}")
    await drain(world.app.parts)
    await app.until(lambda: EN("entry-from-home") in app.texts())

    [entry] = await entries(world, await world.educator(), child)
    assert kept == "Bobosiga ertak aytdi"
    assert (entry["text"], entry["from_home"], entry["area"]) == ("Bobosiga ertak aytdi", True, "")
    assert [photo["state"] for photo in entry["photos"]] == ["ready"]  # type: ignore[attr-defined]  # a list of JSON
    await app.close()


async def test_the_first_screen_of_a_family_says_what_waits_and_leads_there(
    world: World, child: UUID, parent: Person
) -> None:
    educator = await world.educator()
    await recorded(
        world, educator, child, area="speech", indicator_id=indicators("speech")[0], level=1.0, ago=timedelta(hours=2)
    )
    path = f"{world.path}/children/{child}/messages"
    await world.app.post(path, educator.token, {"id": str(uuid7()), "text": "Salom!"})
    app, _ = await shown(world, parent, "/", EN("today-can-now", name="Aziza"))

    waiting = {
        text
        for text in app.texts()
        if text in {EN("today-waits-messages", count=1), EN("today-waits-consent", count=3)}
    }
    await app.press(pressable_tile(app, EN("today-waits-consent", count=3)))

    assert len(waiting) == 2
    assert app.page.route == tab(world, child, "consents")
    await app.close()


async def test_a_nurse_is_offered_neither_messages_nor_consents(world: World, child: UUID) -> None:
    nurse = await world.staff(Role.NURSE)
    app, _ = await at_work(world, nurse, f"/children/{world.preschool_id}/{child}")
    await app.until(lambda: bool(app.all(ft.Chip)))

    offered = [place.label for rail in app.all(ft.NavigationRail) for place in rail.destinations]
    chips = [chip.label for chip in app.all(ft.Chip)]
    assert EN("nav-messages") not in offered
    assert EN("nav-announcements") not in offered
    assert EN("child-tab-consents") not in chips
    assert app.all(ft.OutlinedButton, content=EN("link-write-family")) == []
    await app.close()


async def test_closed_rounds_are_told_in_words_and_an_open_one_is_not(
    world: World, child: UUID, parent: Person
) -> None:
    educator, head = await world.educator(), await world.head()
    await a_round(world, head, educator, child, 1, 0.5)
    await a_round(world, head, educator, child, 2, 1.0, close=False)
    app, _ = await shown(world, parent, tab(world, child, "growth"), EN("growth-rounds"))
    first = (EN("growth-round-1", first="2026", last="2027"), EN("growth-round-2", first="2026", last="2027"))
    while_open = [text in app.texts() for text in first]

    rounds = (await world.app.get(f"{world.path}/rounds", head.token, school_year=2026)).json()
    await world.app.post(f"{world.path}/rounds/{rounds[-1]['id']}/close", head.token)
    again, _ = await shown(world, parent, tab(world, child, "growth"), EN("growth-grew"))

    assert while_open == [True, False]
    assert [text in again.texts() for text in first] == [True, True]
    assert {"With help", "Independently"} <= set(again.texts())
    await app.close()
    await again.close()


async def a_round(
    world: World, head: Person, educator: Person, child: UUID, number: int, level: float, *, close: bool = True
) -> None:
    """A round in which everything of one area was marked with the level."""
    round_id, day = str(uuid7()), f"2026-{8 + number:02}-"
    body = {"id": round_id, "school_year": 2026, "number": number, "starts_on": f"{day}02", "ends_on": f"{day}28"}
    opened_round = await world.app.post(f"{world.path}/rounds", head.token, body)
    assert opened_round.status_code == 201, opened_round.text
    marks = [{"child_id": str(child), "indicator_id": str(one), "level": level} for one in indicators("speech")]
    path = f"{world.path}/rounds/{round_id}/groups/{world.sunflowers}/marks"
    kept = await world.app.send("PUT", path, educator.token, {"marks": marks})
    assert kept.status_code == 200, kept.text
    if close:
        assert (await world.app.post(f"{world.path}/rounds/{round_id}/close", head.token)).status_code == 204


def test_a_shorter_bar_of_the_same_level_is_told_as_steady() -> None:
    cases = ((0.3, False), (0.3, True), (-0.2, True), (-0.2, False), (0.0, True))

    told = {case: EN(change_key(*case)) for case in cases}

    assert told == {
        (0.3, False): EN("growth-grew"),
        (0.3, True): EN("growth-grew"),
        (-0.2, True): EN("growth-steady"),
        (-0.2, False): EN("growth-needs-care"),
        (0.0, True): EN("growth-steady"),
    }
