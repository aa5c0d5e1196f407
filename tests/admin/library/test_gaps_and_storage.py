"""What the library lacks, on the page and in the workbook; how much room its files take, and who sets the limit."""

import io
import re
from collections.abc import Awaitable, Callable
from html import unescape

import openpyxl

from admin.pages.library.gaps_workbook import HEADINGS
from admin.pages.library.marks import BANDS, KINDS
from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from tests.admin.conftest import Visitor
from tests.admin.library.test_browsing import library_of
from tests.admin.test_forms import problem_at
from tests.media_library.shelf import put
from tests.support.plans import load_reference
from tests.support.world import World, a_world

Visit = Callable[..., Awaitable[Visitor]]
t = translator("uz")


async def with_two_resources(world: World) -> None:
    """A film in Karakalpak for one week and age, an outline in it for that week and every age."""
    await load_reference(world.app)
    marked = {"theme_weeks": ["11-3"], "language": "kaa"}
    await put(world, world.preschool_id, "Film", kind="video", age_bands=["middle"], **marked)
    await put(world, world.preschool_id, "Reja", kind="outline", age_bands=[], **marked)


async def test_a_filled_cell_leads_to_the_library_and_an_empty_one_to_adding(world: World, visit: Visit) -> None:
    await with_two_resources(world)
    methodist = await visit(await world.staff(Role.METHODIST))

    page = await methodist.get(f"{library_of(world)}/gaps", kind="video", language="kaa")

    links = [unescape(one) for one in re.findall(r'href="([^"]+theme_week=11-3[^"]+)"', page.text)]
    marks = "kind=video&theme_week=11-3&age_band={}&language=kaa"
    assert [link for link in links if "/add?" not in link] == [f"{library_of(world)}?{marks.format('middle')}"]
    others = [band for band in BANDS if band != "middle"]
    assert [link for link in links if "/add?" in link] == [
        f"{library_of(world)}/add?{marks.format(band)}" for band in others
    ]
    assert page.text.count('class="gap"') == 36 * 5 - 1


async def test_the_workbook_holds_every_theme_kind_age_and_language(world: World, visit: Visit) -> None:
    await with_two_resources(world)
    head = await visit(await world.head())

    answer = await head.get(f"{library_of(world)}/gaps/workbook")

    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    sheet = book[t("client-language-kaa")]
    rows = {sheet.cell(row, 1).value: row for row in range(HEADINGS + 1, sheet.max_row + 1)}
    theme = rows["Favqulodda yordam xizmatlari"]
    columns = {(kind, band): 2 + KINDS.index(kind) * len(BANDS) + BANDS.index(band) for kind in KINDS for band in BANDS}
    assert book.sheetnames == [t(f"client-language-{one}") for one in ("uz", "ru", "en", "kaa")]
    assert len(rows) == 36 and sheet.max_column == 1 + len(KINDS) * len(BANDS)
    assert [sheet.cell(theme, columns["video", band]).value for band in BANDS] == [0, 0, 1, 0, 0]
    assert [sheet.cell(theme, columns["outline", band]).value for band in BANDS] == [1, 1, 1, 1, 1]
    assert sheet.cell(HEADINGS, columns["video", "middle"]).value == t("page-age-middle")


async def test_those_above_read_gaps_and_add_nothing(world: World, visit: Visit) -> None:
    await with_two_resources(world)
    stranger = await a_world(world.app)
    district, other = await visit(await world.above(Role.DISTRICT)), await visit(await stranger.head())

    page = await district.get(f"{library_of(world)}/gaps", kind="video", language="kaa")

    assert page.status_code == 200 and "/add?" not in page.text
    assert (await other.get(f"{library_of(world)}/gaps")).status_code == 404
    assert (await (await visit(await world.educator())).get(f"{library_of(world)}/gaps")).status_code == 403


async def test_the_administrator_sets_the_limit_and_the_head_only_reads_it(world: World, visit: Visit) -> None:
    path = f"{library_of(world)}/storage"
    administrator, head = await visit(await world.above(Role.ADMINISTRATOR)), await visit(await world.head())

    wrong = await administrator.send(await administrator.get(path), path, gigabytes="koʻp")
    none = await administrator.send(await administrator.get(path), path, gigabytes="0")
    set_ = await administrator.send(await administrator.get(path), path, gigabytes="2,5")
    shown = await head.get(path)

    assert [one.status_code for one in (wrong, none, set_)] == [400, 400, 303]
    assert problem_at(wrong.text, "gigabytes") and problem_at(none.text, "gigabytes")
    assert t("media-page-held-of", limit=t("media-page-gigabytes", size="2,5")) in shown.text
    assert f'action="{path}' not in shown.text
    assert (await (await visit(await world.above(Role.DISTRICT))).get(path)).status_code == 403
