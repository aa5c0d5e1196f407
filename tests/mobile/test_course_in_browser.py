"""A test of the course in a real browser: touched, saved, there again after the page was loaded anew."""

import pytest

from mobile.features.course import sitting
from server.shared.i18n import translator
from tests.mobile.at_work import Road, preschool_moment, served
from tests.server.course_tests.taking import a_taking, right_answer

pytestmark = pytest.mark.browser

UZ = translator("uz")


async def test_an_answer_is_touched_saved_and_there_after_a_reload(world, client_folder, screen_at, monkeypatch):
    monkeypatch.setattr(sitting, "preschool_now", lambda: preschool_moment(world.app))
    taking = await a_taking(world)
    attempt = await taking.begun()
    place, question = next((at, one) for at, one in enumerate(attempt["questions"]) if one["kind"] == "one")
    slug = right_answer(question)["chosen"][0]
    text = next(choice["text"]["uz"] for choice in question["choices"] if choice["slug"] == slug)

    async with served(Road(world.app, taking.person), client_folder, "uz") as url:
        screen = screen_at(url)
        await screen.open(f"/course/{taking.participant_id}/attempt/{attempt['id']}")
        await screen.press(UZ("sitting-to-open", place=place + 1))
        await screen.sees(UZ("sitting-place", place=place + 1, count=5))
        await screen.page.get_by_role("button", name=text).or_(screen.page.get_by_role("checkbox", name=text)).click()
        await screen.sees(UZ("sitting-kept-saved"))
        await screen.open(f"/course/{taking.participant_id}/attempt/{attempt['id']}", fresh=False)
        await screen.sees(UZ("sitting-answered", done=1, count=5))

    kept = (await taking.attempt(attempt["id"]))["questions"][place]["answer"]
    assert kept["chosen"] == [slug]
