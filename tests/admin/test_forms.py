"""What forms do: the change itself, and what was typed kept beside what is wrong with it."""

import re
from collections.abc import Awaitable, Callable

from server.shared.domain.permissions import Role
from server.shared.i18n import LANGUAGES, translator
from tests.admin.conftest import Visitor, with_password
from tests.server.figures.facts import MONDAYS, a_plan
from tests.support.world import World

Visit = Callable[..., Awaitable[Visitor]]


def problem_at(page: str, field: str) -> str:
    """The text of the problem at a field."""
    found = re.search(rf'id="{field}-wrong">(.*?)</p>', page)
    return found[1] if found else ""


async def test_a_member_of_staff_is_added_and_invited_by_a_code_shown_once(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    base = f"/admin/preschools/{world.preschool_id}"

    form = await head.get(f"{base}/staff/new")
    added = await head.send(
        form,
        f"{base}/staff/new",
        family_name="Yoʻldosheva",
        given_name="Malika",
        patronymic="",
        role="educator",
        phone="+998901234567",
        group_ids=[str(world.sunflowers), str(world.butterflies)],
    )
    listed = await head.get(f"{base}/staff", search="йўлдош")
    invited = await head.send(listed, f"{base}/invitations/staff")
    invitations = await head.get(f"{base}/invitations")

    assert (added.status_code, added.headers["location"]) == (303, f"{base}/staff")
    assert "Yoʻldosheva Malika" in listed.text and "Kapalak, Kungaboqar" in listed.text
    code = re.findall(r'<p class="code">(.*?)</p>', invited.text)
    assert invited.status_code == 200 and len(code) == 1
    assert "Yoʻldosheva Malika" in invitations.text
    assert code[0] not in invitations.text


async def test_an_invitation_can_be_withdrawn(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    base = f"/admin/preschools/{world.preschool_id}"
    form = await head.get(f"{base}/staff/new")
    await head.send(form, f"{base}/staff/new", family_name="A", given_name="B", role="nurse")
    await head.send(await head.get(f"{base}/staff", search="A B"), f"{base}/invitations/staff")
    listed = await head.get(f"{base}/invitations")
    action = re.findall(rf'action="({base}/invitations/[0-9a-f-]+/withdraw)', listed.text)[0]

    withdrawn = await head.send(listed, action)
    after = await head.get(f"{base}/invitations")

    assert withdrawn.status_code == 303
    assert action not in after.text


async def test_what_was_typed_is_kept_beside_what_is_wrong(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    path = f"/admin/preschools/{world.preschool_id}/staff/new"

    answer = await head.send(
        await head.get(path),
        path,
        family_name="",
        given_name="Malika",
        role="specialist",
        phone="9" * 40,
        group_ids=str(world.butterflies),
    )

    assert answer.status_code == 400
    assert problem_at(answer.text, "family_name")
    assert 'value="Malika"' in answer.text
    assert '<option value="specialist" selected>' in answer.text
    assert f'value="{world.butterflies}" checked' in answer.text
    assert 'aria-invalid="true" aria-describedby="family_name-wrong"' in answer.text


async def test_a_rule_is_told_in_the_language_of_the_reader(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    path = f"/admin/preschools/{world.preschool_id}/groups"
    page = await head.get(path)
    await head.send(page, "/admin/language", language="ru")

    again = await head.get(path)
    answer = await head.send(again, path, name="Kapalak", age_band="senior", school_year="2026")

    assert answer.status_code == 409
    assert 'role="alert"' in answer.text and 'value="Kapalak"' in answer.text
    assert re.search("[а-я]{4}", re.findall(r'role="alert">(.*?)</p>', answer.text)[0])


async def test_a_plan_is_returned_with_a_remark_and_approved(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    base = f"/admin/preschools/{world.preschool_id}/weekly-plans"
    first = await a_plan(world, world.sunflowers, MONDAYS[0], "submitted", states=("planned",))
    second = await a_plan(world, world.butterflies, MONDAYS[0], "submitted", states=("planned",))

    bare = await head.send(await head.get(f"{base}/{first}"), f"{base}/{first}/decision", approved="false", remark=" ")
    returned = await head.send(
        await head.get(f"{base}/{first}"), f"{base}/{first}/decision", approved="false", remark="Sayr qoʻshing"
    )
    approved = await head.send(
        await head.get(f"{base}/{second}"), f"{base}/{second}/decision", approved="true", remark=""
    )

    assert bare.status_code == 409 and problem_at(bare.text, "remark")
    assert (returned.status_code, approved.status_code) == (303, 303)
    page = (await head.get(f"{base}/{first}")).text
    assert "Sayr qoʻshing" in page and "/decision" not in page


async def test_a_password_is_changed_and_never_sent_back(world: World, visit: Visit) -> None:
    person = await world.head()
    await with_password(world.app, person, "eski parol")
    head = await visit(person)

    wrong = await head.send(
        await head.get("/admin/account"), "/admin/account/password", current_password="x1", new_password="yangi parol"
    )
    easy = await head.send(
        await head.get("/admin/account"),
        "/admin/account/password",
        current_password="eski parol",
        new_password="12345678",
    )
    changed = await head.send(
        await head.get("/admin/account"),
        "/admin/account/password",
        current_password="eski parol",
        new_password="yangi parol",
    )

    assert problem_at(wrong.text, "current_password") and problem_at(easy.text, "new_password")
    assert "yangi parol" not in wrong.text
    assert (changed.status_code, changed.headers["location"]) == (303, "/admin/account?changed=true")


async def test_a_district_founds_a_preschool_and_finds_it(world: World, visit: Visit) -> None:
    district = await visit(await world.above(Role.DISTRICT))

    form = await district.get("/admin/preschools/new")
    made = await district.send(
        form,
        "/admin/preschools/new",
        district_id=str(world.district_id),
        name="Yangi nihol",
        number="77",
        ownership="state",
        profile="general",
        address="",
    )
    found = await district.get(made.headers["location"])

    assert made.status_code == 303
    assert "Yangi nihol" in found.text


async def test_a_guardian_is_invited_from_the_page_of_the_child(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    child = await world.child()
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "insert into guardian (preschool_id, id, child_id, full_name, kinship, phone)"
            " values ($1, gen_random_uuid(), $2, 'Olimov Sardor', 'father', '')",
            world.preschool_id,
            child,
        )
    base = f"/admin/preschools/{world.preschool_id}"

    page = await head.get(f"{base}/children/{child}", tab="about")
    invited = await head.send(page, f"{base}/invitations/guardians")

    assert "Olimov Sardor" in page.text
    assert invited.status_code == 200 and 'class="code"' in invited.text


async def test_an_administrator_founds_a_preschool_and_brings_in_its_head(world: World, visit: Visit) -> None:
    administrator = await visit(await world.above(Role.ADMINISTRATOR))
    form = await administrator.get("/admin/preschools/new", region_id=str(world.region_id))
    values = {"district_id": str(world.district_id), "name": "Birinchi qadam", "number": "", "address": ""}
    founded = await administrator.send(form, "/admin/preschools/new", ownership="state", profile="general", **values)
    listed = await administrator.get(founded.headers["location"])
    staff_path = re.findall(r'href="(/admin/preschools/[0-9a-f-]+/staff)">Birinchi qadam', listed.text)[-1]

    added = await administrator.send(
        await administrator.get(f"{staff_path}/new"),
        f"{staff_path}/new",
        family_name="Rahimova",
        given_name="Dilbar",
        role="head",
    )
    staff = await administrator.get(added.headers["location"])
    invited = await administrator.send(staff, staff_path.replace("/staff", "/invitations/staff"))

    assert "Rahimova Dilbar" in staff.text
    assert 'class="code"' in invited.text
    assert f'href="{staff_path}"' in invited.text, "the way back is one they may go"


def test_an_empty_field_is_told_to_be_filled_in_and_no_signs_are_counted() -> None:
    told = {language: translator(language).error("input.too_short", {"limit": 1}) for language in LANGUAGES}

    assert told == {"uz": "Bu yerni toʻldiring.", "ru": "Заполните это поле.", "en": "Fill this in."}
    assert translator("ru").error("input.too_short", {"limit": 21}).endswith("не меньше 21 знака.")
