"""Packs at a desk: the size told first, made, fetched, offered by a code, taken in with its outcome told."""

import re
from collections.abc import Awaitable, Callable
from html import unescape

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import uuid7
from server.worker import drain
from tests.admin.conftest import HIDDEN, Visitor
from tests.admin.library.test_browsing import library_of
from tests.admin.test_forms import problem_at
from tests.media_library.intake_files import photo
from tests.media_library.packing import Stranger
from tests.media_library.sending import Sender
from tests.support.plans import load_reference
from tests.support.world import Person, World, a_world

Visit = Callable[..., Awaitable[Visitor]]
t = translator("uz")


def packs_of(world: World) -> str:
    return f"{library_of(world)}/packs"


async def with_a_picture(world: World) -> Person:
    """A head whose library has a picture for the third week of November."""
    await load_reference(world.app)
    head = await world.head()
    file_id = await Sender(world, head).ready(photo((320, 240)))
    body = {"id": str(file_id), "file_id": str(file_id), "kind": "picture", "title": {"uz": "Kuz"}, "language": "uz"}
    made = await world.app.post(f"{world.path}/resources", head.token, {**body, "theme_weeks": ["11-3"]})
    assert made.status_code == 201, made.text
    return head


async def a_pack(world: World, head: Visitor) -> str:
    """The page of a pack of the picture that is ready."""
    form = await head.get(f"{packs_of(world)}/new")
    chosen = {"theme_weeks": "11-3", "kinds": "picture", "languages": "uz"}
    made = await head.send(form, f"{packs_of(world)}/new", step="make", title="Noyabr", **chosen)
    await drain(world.app.parts)
    return made.headers["location"]


async def test_the_size_is_told_first_and_the_pack_made_after(world: World, visit: Visit) -> None:
    head = await visit(await with_a_picture(world))
    path, chosen = f"{packs_of(world)}/new", {"title": "Noyabr", "theme_weeks": "11-3", "kinds": "picture"}

    empty = await head.get(path)
    sized = await head.send(empty, path, step="size", **chosen)
    made = await head.send(sized, path, step="make", **chosen)
    waiting = await head.get(made.headers["location"])
    await drain(world.app.parts)
    ready = await head.get(made.headers["location"])

    assert t("media-page-pack-make") not in empty.text and t("media-page-pack-make") in sized.text
    assert made.status_code == 303
    assert '<meta http-equiv="refresh" content="5">' in waiting.text and "refresh" not in ready.text
    address = re.findall(r'href="(/api/preschools/[^"]+/content)"', ready.text)[0]
    assert (await head.get(address)).content[:2] == b"PK"


async def test_a_pack_of_nothing_is_refused_in_words(world: World, visit: Visit) -> None:
    head, path = await visit(await with_a_picture(world)), f"{packs_of(world)}/new"

    refused = await head.send(await head.get(path), path, step="make", title="Film", theme_weeks="1-1", kinds="video")

    assert refused.status_code == 409 and t("error-pack-nothing") in refused.text


async def test_a_pack_is_offered_to_the_network_by_a_code(world: World, visit: Visit) -> None:
    head = await visit(await with_a_picture(world))
    path = await a_pack(world, head)

    offered = await head.send(await head.get(path), f"{path}/offer")
    shown = await head.get(path)

    assert (offered.status_code, offered.headers["location"]) == (303, f"{path}#code")
    assert len(re.findall(r"[A-Z]{4}-[A-Z]{4}-[A-Z]{4}", shown.text)) == 1


async def test_a_pack_from_a_stick_is_taken_in_without_script_and_its_outcome_told(world: World, visit: Visit) -> None:
    giver = await visit(await with_a_picture(world))
    page = await giver.get(await a_pack(world, giver))
    content = (await giver.get(re.findall(r'href="(/api/preschools/[^"]+/content)"', page.text)[0])).content
    other = await a_world(world.app)
    taker, home = await visit(await other.head()), packs_of(other)
    token = dict(HIDDEN.findall((await taker.get(home)).text))["_csrf_token"]

    sent = await taker.http.post(
        f"{home}/upload?key={uuid7()}", data={"_csrf_token": token}, files={"upload": ("noyabr.zip", content)}
    )
    await drain(world.app.parts)
    taken = await taker.send(await taker.get(sent.headers["location"]), f"{home}/take-in")
    await drain(world.app.parts)
    outcome = unescape((await taker.get(taken.headers["location"])).text)

    assert (sent.status_code, taken.status_code) == (303, 303)
    assert t("media-page-pack-outcome-added", count=1) in outcome


async def test_a_wrong_code_is_told_at_its_field_and_those_above_make_none(world: World, visit: Visit) -> None:
    head, district = await visit(await with_a_picture(world)), await visit(await world.above(Role.DISTRICT))
    stranger, home = await visit(await (await a_world(world.app)).head()), packs_of(world)
    token = dict(HIDDEN.findall((await head.get(home)).text))["_csrf_token"]
    asked = {"_csrf_token": token, "address": "192.168.1.5:8000", "code": "ABC"}

    refused = await head.http.post(f"{home}/take-in?key={uuid7()}", data=asked)
    nowhere = await head.http.post(f"{home}/take-in?key={uuid7()}", data=asked | {"address": " "})

    assert refused.status_code == 400 and problem_at(refused.text, "code")
    assert 'value="192.168.1.5:8000"' in refused.text
    assert nowhere.status_code == 400 and problem_at(nowhere.text, "address")
    assert [(await one.get(home)).status_code for one in (district, stranger)] == [403, 403]


async def test_a_pack_of_an_unknown_maker_is_taken_in_when_somebody_says_so(world: World, visit: Visit) -> None:
    giver = await visit(await with_a_picture(world))
    page = await giver.get(await a_pack(world, giver))
    content = (await giver.get(re.findall(r'href="(/api/preschools/[^"]+/content)"', page.text)[0])).content
    other = await a_world(world.app)
    person = await other.head()
    taker, home = await visit(person), packs_of(other)
    foreign = Stranger().signed(content)
    file_id = await Sender(other, person).ready(foreign, "begona.zip", purpose="pack")

    asked = await taker.send(await taker.get(home, file=str(file_id)), f"{home}/take-in")
    await drain(world.app.parts)
    refused = await taker.get(asked.headers["location"])
    trusted = await taker.send(refused, f"{home}/take-in", trust="true")
    await drain(world.app.parts)
    outcome = await taker.get(trusted.headers["location"])

    assert t("media-page-pack-trust-do") in refused.text
    assert t("media-page-pack-outcome-added", count=1) in outcome.text
