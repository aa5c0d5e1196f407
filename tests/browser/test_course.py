"""The 24-hour course in a real Chromium: how a trainer runs a cohort, and a participant's way to a certificate."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlparse
from uuid import UUID

import msgspec
import pytest
import pytest_asyncio
from playwright.async_api import BrowserContext, Page, async_playwright, expect

from mobile.features.course import sitting
from mobile.packaging import prepare_web_client
from server.features.practice.people import FALLEN, FORGOTTEN, groups
from server.kernel.http.request import SESSION_COOKIE
from server.shared.contract import courses as contract
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from tests.admin.conftest import a_page_session
from tests.browser.test_pages import fits
from tests.mobile.at_work import Road, preschool_moment, served
from tests.server.courses.teaching import COHORTS, MINE, a_programme, cohort_body
from tests.server.practice.conftest import template
from tests.support.browser import DESKTOP, PHONE, browser_program
from tests.support.serving import serving
from tests.support.world import Person, World

__all__ = ["template"]

pytestmark = pytest.mark.browser
T = translator("uz")
NAME = "Kuzgi oqim"
PERSON = "Aziza Karimova"
PROGRAMMES = "/api/course/programmes"
QUESTIONS = "/api/course/questions"
RIGHT = "Hisoblab koʻriladi"


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[BrowserContext]:
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=browser_program(), args=["--no-sandbox"])
        yield await opened.new_context(locale="uz-UZ")
        await opened.close()


async def test_a_trainer_opens_a_cohort_and_takes_attendance_on_a_phone_also_without_a_connection(
    world: World, browser: BrowserContext
) -> None:
    trainer, programme_id = await world.above(Role.TRAINER), await a_programme(world.app)
    logins = [await named(world, name) for name in ("Aziza Karimova", "Botir Olimov")]
    transport: Any = world.app.http._transport

    async with serving(transport.app) as address:
        page = await signed_in(world, browser, address, trainer)
        await opens(page, str(programme_id))
        await proposes_and_keeps_the_timetable(page)
        await enrols(page, logins)
        await takes_attendance(page)
        await sees_the_board(page)

    cohort = (await world.app.get(COHORTS, trainer.token)).json()[0]
    board = (await world.app.get(f"{COHORTS}/{cohort['id']}/board", trainer.token)).json()
    names = {one["participant_id"]: one["full_name"] for one in board["standings"]}
    assert {names[one["participant_id"]]: one["present"] for one in board["presences"]} == {
        "Aziza Karimova": True,
        "Botir Olimov": False,
    }


async def named(world: World, name: str) -> str:
    """The login of an educator who is called so."""
    return await called(world, await world.educator(), name)


async def called(world: World, person: Person, name: str) -> str:
    async with world.app.parts.database.writing() as work:
        login: str = await work.raw.fetchval(
            "update account set full_name = $2 where id = $1 returning login", person.account_id, name
        )
    return login


async def signed_in(world: World, browser: BrowserContext, address: str, person: Person) -> Page:
    """At the first page of the person, at a desk."""
    secret = await a_page_session(world.app, person.account_id)
    await browser.add_cookies([{"name": SESSION_COOKIE, "value": secret, "url": address}])
    page = await browser.new_page()
    await page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    await page.goto(f"{address}/admin")
    return page


async def opens(page: Page, programme_id: str) -> None:
    await expect(page.get_by_text(T("course-cohorts-none"))).to_be_visible()
    await page.get_by_role("link", name=T("course-cohort-open")).click()
    await page.get_by_label(T("course-cohort-name")).fill(NAME)
    choice = page.locator("select[name=programme_id]")
    if await choice.count():
        await choice.select_option(programme_id)
    await page.locator("[name=starts_on]").fill("2026-11-16")
    await page.locator("[name=ends_on]").fill("2026-12-04")
    await page.locator("[name=venue]").fill("12-bogʻcha")
    await fits(page)
    await page.get_by_role("button", name=T("course-cohort-open")).click()
    await expect(page.get_by_role("heading", name=NAME)).to_be_visible()


async def proposes_and_keeps_the_timetable(page: Page) -> None:
    await page.get_by_role("link", name=T("course-timetable-propose")).click()
    await expect(page.get_by_text(T("course-timetable-proposed"))).to_be_visible()
    await expect(page.locator(".sums .tag.warn")).to_have_count(0)
    await page.locator("[name=venue-0]").fill("Katta zal")
    await fits(page)
    await page.get_by_role("button", name=T("course-timetable-save")).click()
    await expect(page.get_by_text(T("course-timetable-kept"))).to_be_visible()
    await expect(page.locator("[name=venue-0]")).to_have_value("Katta zal")


async def enrols(page: Page, logins: list[str]) -> None:
    """First with a login that nobody has: nobody is taken and what was typed stays."""
    await page.get_by_role("link", name=T("course-cohort-tab-participants"), exact=True).click()
    await page.get_by_label(T("course-people-logins")).fill("\n".join([*logins, "yoq-odam"]))
    await page.get_by_role("button", name=T("course-people-enrol")).click()
    await expect(page.get_by_text(T("course-people-faults", count=1))).to_be_visible()
    await page.get_by_label(T("course-people-logins")).fill("\n".join(logins))
    await page.get_by_role("button", name=T("course-people-enrol")).click()
    await expect(page.get_by_text(T("course-people-enrolled", count=2))).to_be_visible()
    await fits(page)


async def takes_attendance(page: Page) -> None:
    """On a phone: one mark goes out at once, another waits in the browser until there is a connection again."""
    await page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await page.get_by_role("link", name=T("course-cohort-tab-attendance"), exact=True).click()
    await fits(page)
    await page.get_by_role("navigation", name=T("course-attendance-sessions")).get_by_role("link").first.click()
    told = page.locator("[data-told]")
    await mark(page, "Aziza Karimova", T("course-mark-present"))
    await expect(told).to_have_text(T("course-attendance-sent"))

    await page.context.set_offline(True)
    await mark(page, "Botir Olimov", T("course-mark-absent"))
    await expect(told).to_contain_text(T("course-attendance-waiting").split("#")[0].strip())
    await page.context.set_offline(False)
    await expect(told).to_have_text(T("course-attendance-sent"))
    await page.reload()
    row = page.get_by_role("group", name=re.compile("Botir Olimov"))
    await expect(row.get_by_role("radio", name=T("course-mark-absent"))).to_be_checked()
    await fits(page)


async def mark(page: Page, name: str, how: str) -> None:
    row = page.get_by_role("group", name=re.compile(name))
    await row.locator("label", has_text=how).click()


async def sees_the_board(page: Page) -> None:
    await page.get_by_role("link", name=T("course-cohort-tab-board"), exact=True).click()
    await fits(page)
    await expect(page.locator(".hours .small", has_text=re.compile("^1 / 24"))).to_be_visible()
    await page.get_by_role("link", name=T("course-board-behind-only")).click()
    await expect(page.get_by_role("link", name="Botir Olimov")).to_be_visible()


@pytest.fixture
def client_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, world: World) -> Path:
    """The client itself, prepared for a browser, by the server's time."""
    monkeypatch.setattr(sitting, "preschool_now", lambda: preschool_moment(world.app))
    return prepare_web_client(tmp_path)


async def test_a_participant_practises_passes_and_gets_a_certificate_that_anyone_verifies(
    world: World, browser: BrowserContext, screen_at: Any, client_folder: Path, template: UUID
) -> None:
    person, trainer = await world.educator(), await world.above(Role.TRAINER)
    cohort_id, own = await a_short_course(world, trainer, person)
    transport: Any = world.app.http._transport

    async with serving(transport.app) as address:
        await practises(world, await browser.new_page(), address, f"{MINE}/{own}/practice", person)
        async with served(Road(world.app, person), client_folder, "uz") as url:
            await has_it_looked_at_and_takes_the_test(screen_at(url), own)
        await hands_in(world, person, own)
        page = await signed_in(world, browser, address, trainer)
        await page.goto(f"{address}/admin/course/cohorts/{cohort_id}/projects")
        await marks_the_project(page)
        await issues(page)
        await anyone_verifies(page)


async def a_short_course(world: World, trainer: Person, person: Person) -> tuple[str, str]:
    """A programme with one task, one question and a project, and its cohort with one who takes part: their ids."""
    ministry, app = await world.above(Role.MINISTRY), world.app
    document = a_short_programme(f"s{uuid7().hex}")
    question = {
        "kind": "one",
        "topic": document.slug,
        "difficulty": 1,
        "text": {"uz": "Soatlar qanday topiladi?"},
        "choices": [{"slug": "a", "text": {"uz": RIGHT}}, {"slug": "b", "text": {"uz": "Qoʻlda yoziladi"}}],
        "right": ["a"],
        "explanation": {"uz": "Soatlar qaydlardan kelib chiqadi."},
    }
    await done(app.post(QUESTIONS, ministry.token, {"id": str(uuid7()), "body": question}))
    programme = {"id": str(uuid7()), "document": msgspec.to_builtins(document)}
    await done(app.post(PROGRAMMES, ministry.token, programme))
    await done(app.post(f"{PROGRAMMES}/{programme['id']}/publish", ministry.token))
    await done(app.post(f"{PROGRAMMES}/{programme['id']}/in-force", ministry.token))
    body = cohort_body(world, UUID(str(programme["id"])))
    await done(app.post(COHORTS, trainer.token, body))
    logins = {"logins": [await called(world, person, PERSON)]}
    await done(app.post(f"{COHORTS}/{body['id']}/participants", trainer.token, logins))
    (mine,) = await done(app.get(MINE, person.token))
    return str(body["id"]), str(mine["id"])


def a_short_programme(slug: str) -> contract.ProgrammeDocument:
    """All 1080 minutes in three units."""
    said = {"uz": "Qisqa kurs"}
    levels = [{"uz": "Yoʻq"}, {"uz": "Bor"}]
    project = contract.ProjectPlan(
        task={"uz": "Loyiha yozing"},
        criteria=[contract.Criterion(slug="plan", title={"uz": "Reja"}, levels=levels)],
        pass_share=0.6,
    )
    draws = [contract.Draw(topic=slug, count=1)]
    test = contract.TestPlan(draws=draws, pass_share=0.6, minutes=30, attempts=2)
    units = [
        contract.Unit(slug="practice", title=said, form="practice", minutes=720, tasks=["why-it-fell"]),
        contract.Unit(slug="final-test", title=said, form="test", minutes=180, test=test),
        contract.Unit(slug="final-project", title=said, form="project", minutes=180, project=project),
    ]
    module = contract.Module(slug=slug, title=said, outcomes=[said], units=units)
    return contract.ProgrammeDocument(slug=slug, title=said, summary=said, modules=[module])


async def done(asking: Any) -> Any:
    answer = await asking
    assert answer.status_code in (200, 201), answer.text
    return answer.json()


async def practises(world: World, page: Page, address: str, practice: str, person: Person) -> None:
    """Enters the practice preschool by an address good once, and decides there upon the figure that fell."""
    await done(world.app.post(practice, person.token))
    entry = await done(world.app.post(f"{practice}/enter", person.token))
    await page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    await page.goto(address + urlparse(entry["pages"]).path)
    await page.locator("main form button").first.click()
    home = entry["tokens"]["account"]["scopes"][0]["preschool_id"]
    await page.goto(f"{address}/admin/preschools/{home}/decisions/new?figure={FALLEN}")
    await page.get_by_label(T("page-decision-title")).fill("Kuzatishni tiklash")
    await page.locator("[name=evidence]").fill(f"{groups()[FORGOTTEN].name} guruhida bir oydan beri yozuv yoʻq")
    await page.locator("[name=what-0]").fill("Har kuni ikki bola")
    await page.locator("[name=owner-0]").select_option(index=1)
    await page.get_by_role("button", name=T("page-decision-keep")).click()
    await expect(page.get_by_role("heading", name="Kuzatishni tiklash")).to_be_visible()
    await page.context.clear_cookies()


async def has_it_looked_at_and_takes_the_test(screen: Any, own: str) -> None:
    """In the client, on a phone."""
    await screen.resize(PHONE)
    await screen.open(f"/course/{own}/practice")
    await screen.press(T("practising-check"))
    await screen.no_longer_sees(T("practising-check"))
    await screen.open(f"/course/{own}/test/final-test", fresh=False)
    await screen.press(T("sitting-begin"))
    await screen.page.locator(f'[aria-label*="{RIGHT}"]').or_(screen.page.get_by_text(RIGHT)).first.click()
    await screen.sees(T("sitting-kept-saved"))
    await screen.press(T("sitting-submit"))
    await screen.press(T("sitting-submit-now"))
    await screen.sees(T("sitting-outcome-passed", share="100%", wanted="60%"))


async def hands_in(world: World, person: Person, own: str) -> None:
    body = {"title": "Ikki bola har kuni", "text": "Har kuni ikki bolani kuzatamiz.", "revision": 0}
    await done(world.app.send("PUT", f"{MINE}/{own}/projects/final-project", person.token, body))


async def marks_the_project(page: Page) -> None:
    await page.get_by_role("link", name=re.compile("Ikki bola har kuni")).click()
    await page.get_by_role("radio", name=re.compile("Bor")).check()
    await page.get_by_role("button", name=T("course-project-mark")).click()
    await expect(page.get_by_text(T("course-projects-all-marked"))).to_be_visible()


async def issues(page: Page) -> None:
    await page.get_by_role("link", name=T("course-cohort-tab-certificates"), exact=True).click()
    await expect(page.get_by_text(T("course-certificates-waiting", count=1))).to_be_visible()
    await page.get_by_role("button", name=T("course-certificates-issue")).click()
    await expect(page.get_by_text(T("course-certificates-issued", count=1))).to_be_visible()


async def anyone_verifies(page: Page) -> None:
    """On the public page, signed out."""
    code = page.locator(".certificate .code")
    address = await code.evaluate("one => one.href")
    await page.context.clear_cookies()
    await page.goto(address)
    await expect(page.get_by_text(PERSON)).to_be_visible()
    await expect(page.get_by_text("24", exact=False).first).to_be_visible()
