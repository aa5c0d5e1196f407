"""Who gets which paper, and who never gets children's names on one."""

from server.kernel.tokens import AccessClaims
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.plan_documents.reading import text_of, weekly_plan_becomes
from tests.support.plans import draft_week, draft_year
from tests.support.world import World, a_world


async def test_a_week_on_paper_is_for_whom_may_read_the_week(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    neighbour, parent = await world.educator(world.butterflies), await world.parent(child)
    nurse, stranger = await world.staff(Role.NURSE), await (await a_world(world.app)).head()
    plan = await draft_week(world, educator)
    path = f"{world.path}/weekly-plans/{plan['id']}/document"

    early = [(await world.app.get(path, person.token)).status_code for person in (educator, parent)]
    await weekly_plan_becomes(world, plan, "approved")
    people = (educator, parent, neighbour, nurse, stranger)
    late = [(await world.app.get(path, person.token)).status_code for person in people]

    assert early == [200, 404]
    assert late == [200, 200, 404, 403, 404]
    assert (await world.app.get(path)).status_code == 401


async def test_a_browser_opens_a_paper_by_a_grant(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    claims = AccessClaims(educator.account_id, educator.session_id)
    grant = world.app.parts.gate.issuer.media_grant(claims, world.app.clock.now())
    path = f"{world.path}/weekly-plans/{plan['id']}/document"

    answers = [(await world.app.get(path, grant=given)).status_code for given in (grant, "made-up")]

    assert answers == [200, 401]


async def test_a_year_on_paper_is_not_for_families_and_neighbours(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    neighbour, parent = await world.educator(world.butterflies), await world.parent(child)
    stranger = await (await a_world(world.app)).head()
    await draft_year(world, educator)
    path = f"{world.path}/groups/{world.sunflowers}/documents/annual/2026"

    answers = [await world.app.get(path, person.token) for person in (educator, neighbour, parent, stranger)]

    assert [answer.status_code for answer in answers] == [200, 404, 403, 404]


async def test_adaptations_are_printed_only_when_asked_for_and_their_reading_is_noted(world: World) -> None:
    head, child = await world.head(), await world.child(name="Botir", family="Rahimov")
    plan = await draft_week(world, head)
    written = {
        "id": str(uuid7()),
        "activity_id": plan["activities"][0]["id"],
        "child_id": str(child),
        "text": "Yonida oʻtirish",
    }
    await world.app.post(f"{world.path}/weekly-plans/{plan['id']}/adaptations", head.token, written)
    path = f"{world.path}/weekly-plans/{plan['id']}/document"
    readers = f"{world.path}/children/{child}/readers"

    plain = {form: await world.app.get(path, head.token, form=form) for form in ("pdf", "docx", "xlsx")}
    before = (await world.app.get(readers, head.token)).json()
    asked = {form: await world.app.get(path, head.token, form=form, adaptations=True) for form in plain}
    after = (await world.app.get(readers, head.token)).json()

    assert ["Botir" in text_of(answer.content, form) for form, answer in plain.items()] == [False] * 3
    for form, answer in asked.items():
        assert "Moslashtirish (Rahimov Botir): Yonida oʻtirish" in text_of(answer.content, form)
        assert "Xizmatda foydalanish uchun" in text_of(answer.content, form)
    assert "adaptation.read" not in [reader["action"] for reader in before]
    assert "adaptation.read" in [reader["action"] for reader in after]


async def test_a_family_that_asks_for_adaptations_is_refused(world: World) -> None:
    educator, child = await world.educator(), await world.child()
    parent = await world.parent(child)
    plan = await draft_week(world, educator)
    await weekly_plan_becomes(world, plan, "approved")
    path = f"{world.path}/weekly-plans/{plan['id']}/document"

    answer = await world.app.get(path, parent.token, adaptations=True)

    assert answer.status_code == 403


async def test_remarks_among_colleagues_are_never_printed(world: World) -> None:
    educator = await world.educator()
    plan = await draft_week(world, educator)
    async with world.app.parts.database.writing() as work:
        await work.raw.execute(
            "update activity set remark = 'Maqsadni aniqlang', reason = 'Botir yigʻladi' where plan_id = $1", plan["id"]
        )

    text = text_of(
        (await world.app.get(f"{world.path}/weekly-plans/{plan['id']}/document", educator.token)).content, "pdf"
    )

    assert "Maqsadni aniqlang" not in text
    assert "Botir" not in text
