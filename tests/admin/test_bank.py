"""The bank of activities on its pages: look, write, share, take back, bring in from a sheet."""

import re
from collections.abc import Awaitable, Callable
from html import unescape

from server.features.activity_bank.loading import FOLDER, read
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import HIDDEN, Visitor
from tests.server.activity_bank.asking import A_LINE, bring_in, sheet, stored, write
from tests.support.plans import load_reference
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]
t = translator("uz")
TYPED = {
    "title_uz": "Barglar raqsi",
    "band": "younger",
    "theme": "11-2",
    "area": "creative",
    "part_of_day": "outdoors",
    "minutes": "20",
    "course": "Aylaning.\n\nToʻxtang.",
    "indicators": "creative.perception.listens_to_music",
    "language": "uz",
    "sharing": "preschool",
}


def bank_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/bank"


async def test_a_methodist_searches_filters_and_opens_an_activity(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    given = read(FOLDER)[0]
    methodist = await visit(await world.staff(Role.METHODIST))

    found = await methodist.get(bank_of(world), words=given["title"]["uz"], theme=f"{given['month']}-{given['week']}")
    none = await methodist.get(bank_of(world), words="bunday narsa yoʻq", whose="own")
    address = re.findall(rf'href="({bank_of(world)}/[0-9a-f-]+/[0-9a-f-]+)"', found.text)[0]
    one = await methodist.get(address)

    assert t("page-bank-whose-project") in found.text
    assert t("page-nothing-found") in none.text
    assert unescape(one.text).count(given["course"][0]) == 1
    assert "/change" not in one.text


async def test_the_next_page_keeps_what_was_looked_for(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    head = await visit(await world.head())

    first = await head.get(bank_of(world), band="younger", whose="project")
    following = unescape(re.findall(r'href="(\?[^"]*cursor=[^"]+)"', first.text)[0])
    second = await head.get(bank_of(world) + following)

    assert "band=younger" in following and "whose=project" in following
    assert second.status_code == 200 and t("page-from-start") in second.text


async def test_an_activity_is_written_corrected_shared_and_taken_back(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    head, home = await visit(await world.head()), bank_of(world)

    written = await head.send(await head.get(f"{home}/new"), f"{home}/new", **TYPED)
    address = written.headers["location"]
    own = f"{home}/{address.rsplit('/', 1)[1]}"
    form = await head.get(f"{own}/change")
    corrected = await head.send(form, f"{own}/change", **TYPED | {"title_uz": "Barglar valsi"})
    shared = await head.send(await head.get(address), f"{own}/sharing", sharing="district")
    shown = await head.get(address)
    gone = await head.send(shown, f"{own}/withdraw")

    assert [one.status_code for one in (written, corrected, shared, gone)] == [303, 303, 303, 303]
    assert "Aylaning.\nToʻxtang." in form.text
    assert re.findall(r'value="([^"]+)" checked', form.text) == ["creative.perception.listens_to_music"]
    assert "Barglar valsi" in shown.text and t("bank-sharing-district") in shown.text
    assert (await head.get(address)).status_code == 404


async def test_what_is_wrong_stands_at_its_field_and_what_was_typed_stays(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    head, home = await visit(await world.head()), bank_of(world)
    page = await head.get(f"{home}/new")

    wrong = TYPED | {"title_uz": "", "part_of_day": "centres", "band": "older"}
    answer = await head.send(page, f"{home}/new", **wrong)
    too_long = await head.send(page, f"{home}/new", **TYPED | {"course": "a" * 401})

    for field in ("title_uz", "centre", "indicators"):
        assert f'id="{field}-wrong"' in answer.text, field
    assert 'id="course-wrong"' in too_long.text
    assert (answer.status_code, too_long.status_code) == (400, 400)
    assert "Aylaning." in answer.text
    assert await stored(world) == []


async def test_an_activity_given_back_to_its_author_leads_to_the_list(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    made = await write(world, await world.educator(), sharing="preschool")
    head, home = await visit(await world.head()), bank_of(world)
    page = await head.get(f"{home}/{world.preschool_id}/{made['id']}")

    answer = await head.send(page, f"{home}/{made['id']}/sharing", sharing="own")

    assert (answer.status_code, answer.headers["location"]) == (303, home)


async def send_sheet(visitor: Visitor, path: str, content: bytes) -> str:
    page = await visitor.get(path)
    address = unescape(re.findall(rf'action="({path}\?key=[^"]+)"', page.text)[0])
    token = dict(HIDDEN.findall(page.text))["_csrf_token"]
    answer = await visitor.http.post(address, data={"_csrf_token": token}, files={"file": ("list.xlsx", content)})
    return answer.text


async def test_a_sheet_is_looked_at_and_then_brought_in(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    head, path = await visit(await world.head()), f"{bank_of(world)}/import"

    shown = await send_sheet(head, path, sheet(A_LINE))
    before = await stored(world)
    form = re.findall(rf'action="({path}/apply\?key=[^"]+)">(.*?)</form>', shown, re.DOTALL)[0]
    sent = {name: (None, unescape(value)) for name, value in HIDDEN.findall(form[1])}
    answer = await head.http.post(unescape(form[0]), files=sent)
    again = await send_sheet(head, path, sheet(A_LINE))

    assert before == []
    assert (answer.status_code, answer.headers["location"]) == (303, f"{path}?done=true")
    assert len(await stored(world)) == 1
    assert t("page-bank-nothing-new") in again and f"{path}/apply" not in again


async def test_problems_of_a_sheet_are_told_by_line_and_nothing_can_be_confirmed(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    head, path = await visit(await world.head()), f"{bank_of(world)}/import"

    shown = await send_sheet(head, path, sheet(A_LINE | {"area": "sehr"}))
    refused = await send_sheet(head, path, b"no sheet")

    assert t("page-bank-line", line=2, column=t("bank-column-area")) in shown
    assert f"{path}/apply" not in shown
    assert t("error-input-no-workbook") in refused


async def test_the_empty_sheet_can_be_taken_home(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    head = await visit(await world.head())

    answer = await head.get(f"{bank_of(world)}/sheet")

    assert answer.status_code == 200 and answer.content[:2] == b"PK"


async def test_what_an_educator_brought_in_for_all_the_methodist_sees_with_their_name(
    world: World, visit: Visit
) -> None:
    await load_reference(world.app)
    await bring_in(world, await world.educator(), A_LINE | {"sharing": "bogʻchamiz"})
    methodist = await visit(await world.staff(Role.METHODIST))

    page = await methodist.get(bank_of(world), whose="preschool")

    assert A_LINE["title_uz"] in page.text and "Sinov Odami" in page.text
