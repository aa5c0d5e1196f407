"""Adding at a desk: files in parts as the script asks, one without script, describing, sets, children, refusals."""

import re
from collections.abc import Awaitable, Callable
from html import escape
from typing import Any
from uuid import UUID

import httpx

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from server.worker import drain
from tests.admin.conftest import HIDDEN, Visitor
from tests.admin.library.test_browsing import library_of, titles
from tests.admin.test_forms import problem_at
from tests.media_library.sending import Sender, a_photo
from tests.media_library.sharing_work import a_file
from tests.support.plans import load_reference
from tests.support.world import Person, World

Visit = Callable[..., Awaitable[Visitor]]
t = translator("uz")
DESCRIBED = {"title_uz": "Kuz", "kind": "picture", "language": "uz", "licence": "CC-BY-4.0", "reach": "preschool"}
WITHOUT_CHILDREN = DESCRIBED | {"seen": "no"}


async def asking(visitor: Visitor, path: str, **fields: Any) -> httpx.Response:
    """As the script of the page asks: a form with the page's token."""
    page = await visitor.get(path.split("/files")[0] + "/add")
    token = page.text.split('data-csrf="')[1].split('"')[0]
    return await visitor.http.post(f"{path}?key={uuid7()}", data={"_csrf_token": token, **fields})


async def resources(world: World, person: Person) -> list[dict[str, Any]]:
    answer = await world.app.get(f"{world.path}/resources", person.token, reach="preschool")
    return [row for row in answer.json()["items"] if row["owner_id"] == str(world.preschool_id)]


async def test_a_file_is_sent_in_parts_as_the_script_of_the_page_asks(world: World, visit: Visit) -> None:
    head, files, file_id = await visit(await world.head()), f"{library_of(world)}/files", str(uuid7())
    content = a_photo()

    begun = await asking(head, files, id=file_id, name="kuz.jpg", byte_size=len(content), purpose="resource")
    early = await asking(head, f"{files}/{file_id}/arrived")
    await world.app.http.put(begun.json()["parts"][0]["url"], content=content)
    there = await head.get(f"{files}/{file_id}/parts")
    arrived = await asking(head, f"{files}/{file_id}/arrived")
    await drain(world.app.parts)
    judged = await head.get(f"{files}/{file_id}")

    assert [one["size"] for one in begun.json()["parts"]] == [len(content)]
    assert (early.status_code, early.json()) == (409, {"refusal": t("error-media-parts-missing", missing=1)})
    assert [one["received"] for one in there.json()["parts"]] == [True]
    assert (arrived.status_code, arrived.json()["state"]) == (200, "waiting")
    assert judged.json() == {"id": file_id, "state": "ready", "kind": "picture", "refusal": ""}


async def test_a_file_that_is_not_accepted_is_refused_in_words(world: World, visit: Visit) -> None:
    head, files = await visit(await world.head()), f"{library_of(world)}/files"

    refused = await asking(head, files, id=uuid7(), name="dastur.exe", byte_size=10, purpose="resource")

    assert (refused.status_code, refused.json()) == (409, {"refusal": t("error-media-type-refused")})


async def test_files_are_asked_for_with_the_token_of_a_page_only(world: World, visit: Visit) -> None:
    head = await visit(await world.head())
    asked = {"id": str(uuid7()), "name": "kuz.jpg", "byte_size": "10", "purpose": "resource"}

    answer = await head.http.post(f"{library_of(world)}/files?key={uuid7()}", data=asked)

    assert answer.status_code == 403


async def test_without_script_one_file_goes_by_the_page_and_is_described(world: World, visit: Visit) -> None:
    person = await world.head()
    head, path = await visit(person), f"{library_of(world)}/add"
    page = await head.get(path)
    token = dict(HIDDEN.findall(page.text))["_csrf_token"]

    sent = await head.http.post(
        f"{path}?key={uuid7()}", data={"_csrf_token": token, "to": ""}, files={"upload": ("Kuz rasmi.jpg", a_photo())}
    )
    form = await head.get(sent.headers["location"])
    put_in = await head.send(form, f"{library_of(world)}/new", **WITHOUT_CHILDREN)
    await drain(world.app.parts)

    assert sent.status_code == 303 and 'value="Kuz rasmi"' in form.text
    assert put_in.status_code == 303
    assert titles((await head.get(library_of(world), reach="preschool")).text) == ["Kuz"]


async def test_a_form_without_a_file_or_with_a_wrong_one_says_so_at_the_field(world: World, visit: Visit) -> None:
    head, path = await visit(await world.head()), f"{library_of(world)}/add"
    token = dict(HIDDEN.findall((await head.get(path)).text))["_csrf_token"]
    given = {"_csrf_token": token, "to": ""}

    empty = await head.http.post(f"{path}?key={uuid7()}", data=given, files={"upload": ("a.jpg", b"")})
    wrong = await head.http.post(f"{path}?key={uuid7()}", data=given, files={"upload": ("a.exe", b"MZ")})

    assert empty.status_code == 400 and problem_at(empty.text, "upload") == t("error-media-empty")
    assert wrong.status_code == 409 and problem_at(wrong.text, "upload") == t("error-media-type-refused")


async def described(visitor: Visitor, world: World, files: list[UUID], **said: Any) -> httpx.Response:
    """The form of these files, filled in and sent; every file is named as the page names it."""
    path = f"{library_of(world)}/new"
    chosen = {"set": "1"} if said.get("set") else {}
    page = await visitor.http.get(path, params={**chosen, "file": list(map(str, files))})
    token = dict(HIDDEN.findall(page.text))["_csrf_token"]
    return await visitor.http.post(
        f"{path}?key={uuid7()}", data={"_csrf_token": token, "file": list(map(str, files)), **said}
    )


async def test_several_files_become_as_many_resources(world: World, visit: Visit) -> None:
    person = await world.head()
    head, files = await visit(person), [await a_file(world, person) for _ in range(2)]
    named = {"title_0": "Olma", "kind_0": "picture", "title_1": "Uzum", "kind_1": "worksheet"}

    made = await described(head, world, files, **WITHOUT_CHILDREN, **named, age_bands=["middle", "senior"])

    assert made.status_code == 303
    found = {row["title"]["uz"]: (row["kind"], row["age_bands"]) for row in await resources(world, person)}
    assert found == {"Olma": ("picture", ["middle", "senior"]), "Uzum": ("worksheet", ["middle", "senior"])}


async def test_one_wrong_title_keeps_all_of_them_out(world: World, visit: Visit) -> None:
    person = await world.head()
    head, files = await visit(person), [await a_file(world, person) for _ in range(2)]
    named = {"title_0": "Olma", "kind_0": "picture", "title_1": " ", "kind_1": "picture"}

    refused = await described(head, world, files, **WITHOUT_CHILDREN, **named)

    assert refused.status_code == 409
    assert await resources(world, person) == []


async def test_a_set_of_cards_has_its_order_words_and_backs(world: World, visit: Visit) -> None:
    person = await world.head()
    head, files = await visit(person), [await a_file(world, person) for _ in range(4)]
    places = {"place_0": "2", "place_1": "1", "place_2": "1", "side_2": "back", "place_3": "9", "side_3": "out"}
    words = {"word_uz_0": "uzum", "word_uz_1": "olma", "word_ru_1": "яблоко"}

    made = await described(head, world, files, **WITHOUT_CHILDREN | {"kind": "card_set"}, set="1", **places, **words)
    owner, own = made.headers["location"].split("?")[0].split("/")[-2:]
    found = (await world.app.get(f"{world.path}/resources/{owner}/{own}", person.token)).json()

    assert made.status_code == 303
    assert [(one["file_id"], one["back_file_id"], one["words"]) for one in found["parts"]] == [
        (str(files[1]), str(files[2]), {"uz": "olma", "ru": "яблоко"}),
        (str(files[0]), None, {"uz": "uzum"}),
    ]


async def test_a_back_without_its_card_is_refused_at_its_number(world: World, visit: Visit) -> None:
    person = await world.head()
    head, files = await visit(person), [await a_file(world, person) for _ in range(2)]

    refused = await described(
        head, world, files, **WITHOUT_CHILDREN | {"kind": "card_set"}, set="1", place_1="7", side_1="back"
    )

    assert refused.status_code == 400
    assert problem_at(refused.text, "place_1") == t("error-media-page-back-alone")


async def test_who_is_seen_is_asked_for_and_a_missing_consent_is_told_there(world: World, visit: Visit) -> None:
    person, child = await world.head(), await world.child(name="Aziza", family="Olimova")
    head, files = await visit(person), [await a_file(world, person)]

    unsaid = await described(head, world, files, **DESCRIBED)
    unnamed = await described(head, world, files, **DESCRIBED, seen="yes")
    named = await described(head, world, files, **DESCRIBED, seen="yes", child_ids=str(child))
    consent = {"purpose": "photos", "given": True, "on_paper": True}
    await world.app.send("PUT", f"{world.path}/children/{child}/consents", person.token, consent)
    allowed = await described(head, world, files, **DESCRIBED, seen="yes", child_ids=str(child))

    assert unsaid.status_code == 400 and problem_at(unsaid.text, "seen")
    assert "Olimova" not in unsaid.text
    assert problem_at(unnamed.text, "child_ids") == t("error-media-page-choose-children")
    assert f'value="{child}"' in unnamed.text
    assert named.status_code == 409 and "Olimova Aziza" in problem_at(named.text, "child_ids")
    assert allowed.status_code == 303


async def test_a_resource_is_corrected_and_a_wrong_kind_told_at_its_field(world: World, visit: Visit) -> None:
    person = await world.head()
    head, files = await visit(person), [await a_file(world, person)]
    path = (await described(head, world, files, **WITHOUT_CHILDREN)).headers["location"].split("?")[0]
    form = await head.get(f"{path}/change")

    wrong = await head.send(form, f"{path}/change", **WITHOUT_CHILDREN | {"kind": "video"})
    right = await head.send(form, f"{path}/change", **WITHOUT_CHILDREN | {"title_ru": "Осень"})

    assert wrong.status_code == 409 and problem_at(wrong.text, "kind") == t("error-media-kind-mismatch")
    assert (right.status_code, right.headers["location"]) == (303, f"{path}?done=changed")
    assert "Осень" in (await head.get(path)).text


async def test_a_gap_hands_its_marks_on_to_the_form(world: World, visit: Visit) -> None:
    person = await world.head()
    head, file_id = await visit(person), await a_file(world, person)
    asked = {"kind": "worksheet", "theme_week": "11-3", "age_band": "middle", "language": "ru"}

    page = await head.get(f"{library_of(world)}/add", **asked)
    form = await head.get(f"{library_of(world)}/new", file=str(file_id), **asked)

    for name, value in asked.items():
        assert f'name="{name}" value="{value}"' in page.text
    assert '<option value="worksheet" selected>' in form.text and '<option value="ru" selected>' in form.text
    assert 'name="age_bands" value="middle" checked' in form.text


async def test_a_file_that_the_library_has_already_is_told_before_it_is_added_again(world: World, visit: Visit) -> None:
    person, content = await world.head(), a_photo()
    head, sender = await visit(person), Sender(world, person)
    first = await described(head, world, [await sender.ready(content)], **WITHOUT_CHILDREN)

    form = await head.get(f"{library_of(world)}/new", file=str(await sender.ready(content)))

    assert t("media-page-twins") in form.text
    assert f'href="{first.headers["location"].split("?")[0]}">Kuz</a>' in form.text


async def test_those_above_add_nothing(world: World, visit: Visit) -> None:
    district = await visit(await world.above(Role.DISTRICT))

    answers = [await district.get(f"{library_of(world)}/{place}") for place in ("add", "new", "requests", "packs")]

    assert [answer.status_code for answer in answers] == [403, 403, 403, 403]


async def test_indicators_are_chosen_told_in_words_and_kept_by_a_correction(world: World, visit: Visit) -> None:
    await load_reference(world.app)
    person = await world.head()
    head, file_id = await visit(person), await a_file(world, person)
    areas = (await world.app.get("/api/reference", person.token)).json()["framework"]["areas"]
    [first, second] = [area["sub_areas"][0]["indicators"][0] for area in areas[:2]]

    form = await head.get(f"{library_of(world)}/new", file=file_id)
    chosen = {"indicators": [first["slug"], second["slug"]]}
    put_in = await head.send(form, f"{library_of(world)}/new", **WITHOUT_CHILDREN, **chosen)
    shown = await head.get(put_in.headers["location"])
    path = put_in.headers["location"].partition("?")[0]
    again = await head.get(f"{path}/change")
    ticked = re.findall(r'name="indicators" value="([^"]+)" checked', again.text)
    await head.send(again, f"{path}/change", **WITHOUT_CHILDREN | {"title_uz": "Qish"}, indicators=ticked)

    assert escape(first["title"]["uz"]) in shown.text and escape(second["title"]["uz"]) in shown.text
    [resource] = await resources(world, person)
    kept = await world.app.get(f"{world.path}/resources/{world.preschool_id}/{resource['id']}", person.token)
    assert (kept.json()["title"], kept.json()["indicators"]) == ({"uz": "Qish"}, chosen["indicators"])
