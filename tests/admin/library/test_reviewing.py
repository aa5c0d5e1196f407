"""Review at a desk: the queue, deciding with words, answering, taking back, reports and their settling."""

import re
from collections.abc import Awaitable, Callable

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.admin.library.test_browsing import library_of
from tests.admin.test_forms import problem_at
from tests.media_library.sharing_work import Circle, a_circle
from tests.support.world import Person, World

Visit = Callable[..., Awaitable[Visitor]]
t = translator("uz")


def requests_in(page: str) -> list[str]:
    return list(dict.fromkeys(re.findall(r'href="([^"]+/library/requests/[0-9a-f-]+)"', page)))


async def waiting_request(circle: Circle, person: Person) -> str:
    """The page of a request that the author made for the preschool."""
    made = (await circle.add()).json()
    listed = (await circle.requests(person)).json()
    found = next(one for one in listed if one["resource_id"] == made["id"])
    return f"{library_of(circle.world)}/requests/{found['id']}"


async def test_a_methodist_returns_with_words_the_head_accepts_the_answer(world: World, visit: Visit) -> None:
    circle = await a_circle(world)
    head, methodist = await visit(circle.head), await visit(await world.staff(Role.METHODIST))
    path = await waiting_request(circle, circle.head)

    queue = await methodist.get(f"{library_of(world)}/requests")
    wordless = await methodist.send(await methodist.get(path), f"{path}/decision", decision="return", words="")
    returned = await methodist.send(
        await methodist.get(path), f"{path}/decision", decision="return", words="Manbasi kerak"
    )
    shown = await head.get(path)
    answered = await head.send(shown, f"{path}/answer", words="Oʻzim chizganman")
    accepted = await head.send(await head.get(path), f"{path}/decision", decision="accept", words="")

    assert path in requests_in(queue.text)
    assert wordless.status_code == 409 and problem_at(wordless.text, "words")
    assert [one.status_code for one in (returned, answered, accepted)] == [303, 303, 303]
    assert "Manbasi kerak" in shown.text and t("media-page-request-returned") in shown.text
    assert t("media-page-request-accepted") in (await head.get(path)).text


async def test_the_first_page_of_a_head_tells_what_waits_for_the_library(world: World, visit: Visit) -> None:
    circle = await a_circle(world)
    head, path = await visit(circle.head), f"/admin/figures/preschool/{world.preschool_id}"

    before = await head.get(path)
    waiting = await waiting_request(circle, circle.head)
    after = await head.get(path)

    assert t("page-need-sharing-waiting") not in before.text
    assert t("page-need-sharing-waiting") in after.text and f'href="{waiting}"' in after.text


async def test_a_district_finds_what_waits_for_it_and_declines_with_words(world: World, visit: Visit) -> None:
    circle = await a_circle(world)
    resource_id = await circle.at_home()
    await circle.asked(resource_id, "district")
    district, ministry = await visit(circle.district), await visit(circle.ministry)

    queue = await district.get("/admin/library/review")
    path = next(one for one in requests_in(queue.text) if str(world.preschool_id) in one)
    page = await district.get(path)
    declined = await district.send(page, f"{path}/decision", decision="decline", words="Rasm xira")

    assert page.status_code == 200 and t("media-page-accept") in page.text
    assert path not in requests_in((await ministry.get("/admin/library/review")).text)
    assert (declined.status_code, declined.headers["location"]) == (303, "/admin/library/review")
    assert "Rasm xira" in (await (await visit(circle.head)).get(path)).text


async def test_a_decided_request_is_read_by_whoever_decides_on_its_reach_and_by_nobody_else(
    world: World, visit: Visit
) -> None:
    circle = await a_circle(world)
    request_id = await circle.asked(await circle.at_home(), "district")
    district, path = await visit(circle.district), f"{library_of(world)}/requests/{request_id}"
    waiting_for_the_ministry = (await (await visit(circle.ministry)).get(path)).status_code
    waiting = await district.get(path)
    await district.send(waiting, f"{path}/decision", decision="decline", words="Rasm xira")

    read = await district.get(path)
    again = await district.send(waiting, f"{path}/decision", decision="accept", words="")
    others = (circle.ministry, circle.other_district, circle.strangers, circle.neighbours, circle.colleague)
    answers = [(await (await visit(person)).get(path)).status_code for person in others]

    assert (read.status_code, "Rasm xira" in read.text) == (200, True)
    assert t("media-page-request-declined") in read.text
    assert f"{path}/decision" not in read.text and f"{path}/withdraw" not in read.text
    assert again.status_code == 409
    assert (waiting_for_the_ministry, answers) == (404, [404, 404, 403, 403, 403])


async def test_a_resource_is_shared_and_the_request_taken_back_at_the_desk(world: World, visit: Visit) -> None:
    circle = await a_circle(world)
    resource_id = await circle.at_home()
    head, path = await visit(circle.head), f"{library_of(world)}/{world.preschool_id}/{resource_id}"

    shared = await head.send(await head.get(path), f"{path}/share", reach="district", words="Haftamiz uchun")
    again = await head.get(path)
    page = await head.get(f"{library_of(world)}/requests")
    request = requests_in(page.text)[0]
    taken_back = await head.send(await head.get(request), f"{request}/withdraw")

    assert (shared.status_code, shared.headers["location"]) == (303, f"{path}?done=shared")
    assert f'action="{path}/share' not in again.text and t("media-page-request-waiting") in again.text
    assert taken_back.status_code == 303
    assert t("media-page-request-withdrawn") in (await head.get(request)).text


async def test_everybody_without_the_district_is_refused_with_what_comes_first(world: World, visit: Visit) -> None:
    circle = await a_circle(world)
    resource_id = await circle.at_home()
    head, path = await visit(circle.head), f"{library_of(world)}/{world.preschool_id}/{resource_id}"

    refused = await head.send(await head.get(path), f"{path}/share", reach="everybody", words="")

    assert refused.status_code == 409
    assert t("error-sharing-step-first", needed="district") in refused.text
    assert await circle.waiting(circle.ministry) == []


async def test_a_problem_is_reported_and_settled_with_an_answer(world: World, visit: Visit) -> None:
    circle = await a_circle(world)
    resource_id = await circle.at_home()
    head, path = await visit(circle.head), f"{library_of(world)}/{world.preschool_id}/{resource_id}"
    home = f"{library_of(world)}/requests"

    reported = await head.send(await head.get(path), f"{path}/report", reason="broken", words="Ochilmayapti")
    page = await head.get(home)
    report = re.findall(rf'action="({library_of(world)}/reports/[0-9a-f-]+)\?', page.text)[0]
    silent = await head.send(page, report, answer=" ")
    settled = await head.send(await head.get(home), report, answer="Toʻgʻriladik", withdraw="true")

    assert reported.headers["location"] == f"{path}?done=reported"
    assert "Ochilmayapti" in page.text
    assert silent.status_code == 400 and problem_at(silent.text, "answer")
    assert (settled.status_code, settled.headers["location"]) == (303, f"{home}#reports")
    assert "Toʻgʻriladik" in (await head.get(home)).text
    assert (await head.get(path)).status_code == 404


async def test_another_preschool_sees_no_request_of_ours(world: World, visit: Visit) -> None:
    circle = await a_circle(world)
    path = await waiting_request(circle, circle.head)
    stranger = await visit(await circle.stranger.head())

    answers = [await stranger.get(one) for one in (path, f"{library_of(world)}/requests")]

    assert [answer.status_code for answer in answers] == [404, 404]
