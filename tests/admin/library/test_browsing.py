"""The library on its pages: who opens it, what is found first, a resource, favourites, collections, games, problems."""

import re
from collections.abc import Awaitable, Callable
from html import unescape
from pathlib import Path

from server.shared.domain.permissions import Role
from server.shared.i18n import translator
from server.shared.ids import NOWHERE
from tests.admin.conftest import Visitor
from tests.media_library.bundles import bundle
from tests.media_library.films import a_film
from tests.media_library.sending import Sender
from tests.media_library.sharing_work import a_file
from tests.media_library.shelf import put
from tests.media_library.test_office_and_films import with_video
from tests.support.plans import load_reference
from tests.support.world import Person, World, a_world

Visit = Callable[..., Awaitable[Visitor]]
t = translator("uz")


def library_of(world: World) -> str:
    return f"/admin/preschools/{world.preschool_id}/library"


def titles(page: str) -> list[str]:
    return re.findall(r'class="name">([^<]+)<', page)


async def a_resource(world: World, author: Person, **said: object) -> str:
    """The address of a resource of somebody who leads."""
    file_id = await a_file(world, author)
    from_form = {"kind": "picture", "title": {"uz": "Olma"}, "language": "uz"}
    body = {"id": str(file_id), "file_id": str(file_id), **from_form, **said}
    answer = await world.app.post(f"{world.path}/resources", author.token, body)
    assert answer.status_code == 201, answer.text
    return f"{library_of(world)}/{world.preschool_id}/{file_id}"


async def test_leaders_and_those_above_open_the_library_and_nobody_else(world: World, visit: Visit) -> None:
    stranger = await a_world(world.app)
    opening = {
        "head": await world.head(),
        "methodist": await world.staff(Role.METHODIST),
        "district": await world.above(Role.DISTRICT),
        "ministry": await world.above(Role.MINISTRY),
        "educator": await world.educator(),
        "parent": await world.parent(await world.child()),
        "administrator": await world.above(Role.ADMINISTRATOR),
        "stranger": await stranger.head(),
    }

    answers = {
        name: (await (await visit(person)).get(library_of(world))).status_code for name, person in opening.items()
    }

    assert answers == {
        **dict.fromkeys(("head", "methodist", "district", "ministry"), 200),
        **dict.fromkeys(("educator", "parent", "administrator"), 403),
        "stranger": 404,
    }
    assert (await (await visit()).get(library_of(world))).status_code == 303


async def test_what_fits_this_week_comes_first_and_a_search_in_either_script_finds_it(
    world: World, visit: Visit
) -> None:
    await load_reference(world.app)
    head = await visit(await world.head())
    await put(world, world.preschool_id, "Choʻl lolasi", theme_weeks=["11-3"], age_bands=["middle"], minutes=60)
    await put(world, world.preschool_id, "Boshqa hafta lolasi", theme_weeks=["3-1"])

    found = await head.get(library_of(world), search="лоласи", reach="preschool")
    narrowed = await head.get(library_of(world), search="lolasi", age_band="middle", kind="picture")
    none = await head.get(library_of(world), search="lolasi", kind="video")

    assert [unescape(one) for one in titles(found.text)] == ["Choʻl lolasi", "Boshqa hafta lolasi"]
    assert [unescape(one) for one in titles(narrowed.text)] == ["Choʻl lolasi"]
    assert t("media-page-this-week") in found.text and t("media-page-found", count=2) in found.text
    assert t("page-nothing-found") in none.text


async def test_a_resource_tells_its_author_and_licence_and_is_kept_as_a_favourite(world: World, visit: Visit) -> None:
    person = await world.head()
    head, path = await visit(person), await a_resource(world, person, licence="CC-BY-SA-4.0")

    page = await head.get(path)
    kept = await head.send(page, f"{path}/favourite", keep="true")
    favourites = await head.get(library_of(world), own="favourites")
    let_go = await head.send(await head.get(path), f"{path}/favourite", keep="false")

    assert t("media-page-licence-cc-by-sa-4-0") in page.text and "Sinov Odami" in page.text
    assert "media-src 'self'" in page.headers["content-security-policy"]
    assert "script-src" not in page.headers["content-security-policy"]
    assert (kept.status_code, kept.headers["location"]) == (303, path)
    assert titles(favourites.text) == ["Olma"]
    assert let_go.status_code == 303
    assert titles((await head.get(library_of(world), own="favourites")).text) == []


async def test_the_cards_of_a_set_are_leafed_through_without_script(world: World, visit: Visit) -> None:
    person = await world.head()
    files = [await a_file(world, person) for _ in range(2)]
    parts = [{"file_id": str(file), "words": {"uz": word}} for file, word in zip(files, ("olma", "uzum"), strict=True)]
    body = {
        "id": str(files[0]),
        "file_id": str(files[0]),
        "kind": "card_set",
        "title": {"uz": "Mevalar"},
        "parts": parts,
    }
    await world.app.post(f"{world.path}/resources", person.token, {**body, "language": "uz"})
    head, path = await visit(person), f"{library_of(world)}/{world.preschool_id}/{files[0]}"

    first, second, beyond = [await head.get(path, page=page) for page in ("1", "2", "77")]

    shown = [
        re.findall(r'<div class="stage">\s*<figure><img src="([^"]+)"', page.text) for page in (first, second, beyond)
    ]
    assert shown == [[f"/api/preschools/{world.preschool_id}/files/{file}/view"] for file in (files[0], *files[1:] * 2)]
    assert 'href="?page=2#leaf" rel="next"' in first.text and 'rel="next"' not in second.text


async def test_the_effect_is_noted_and_a_collection_made_by_the_way(world: World, visit: Visit) -> None:
    person = await world.head()
    head, path = await visit(person), await a_resource(world, person)

    rated = await head.send(await head.get(path), f"{path}/rating", rating="3", words="Darrov topdilar")
    collected = await head.send(await head.get(path), f"{path}/collect", collection="", title="Kuz uchun")
    place = collected.headers["location"]
    again = await head.send(await head.get(path), f"{path}/collect", collection=place.rsplit("/", 1)[1], title="")
    collection = await head.get(place)
    emptied = await head.send(collection, place, title="Kuz", shared="true", without=path.rsplit("/", 1)[1])
    shown = await head.get(place)

    assert [one.status_code for one in (rated, collected, again, emptied)] == [303, 303, 303, 303]
    assert "Darrov topdilar" in (await head.get(path)).text
    assert titles(collection.text) == ["Olma"]
    assert titles(shown.text) == [] and t("media-page-collection-shared") in shown.text
    gone = await head.send(shown, f"{place}/remove")
    assert gone.status_code == 303 and (await head.get(place)).status_code == 404


async def test_a_collection_without_a_name_is_refused_at_its_field(world: World, visit: Visit) -> None:
    person = await world.head()
    head, path = await visit(person), await a_resource(world, person)

    refused = await head.send(await head.get(path), f"{path}/collect", collection="", title=" ")

    assert refused.status_code == 400 and 'id="title-wrong"' in refused.text


async def test_a_game_is_framed_on_a_page_of_its_own_and_nowhere_else(world: World, visit: Visit) -> None:
    person = await world.head()
    file_id = await Sender(world, person).ready(bundle(), "juft.zip")
    body = {
        "id": str(file_id),
        "file_id": str(file_id),
        "kind": "game",
        "title": {"uz": "Juftini top"},
        "language": "uz",
    }
    await world.app.post(f"{world.path}/resources", person.token, body)
    head, path = await visit(person), f"{library_of(world)}/{world.preschool_id}/{file_id}"

    page, played = await head.get(path), await head.get(f"{path}/play")

    assert "frame-src" not in page.headers["content-security-policy"] and "<iframe" not in page.text
    assert "frame-src 'self'" in played.headers["content-security-policy"]
    assert re.findall(r'<iframe class="game" src="(/play/[^"]+/)index.html"[^>]* sandbox="allow-scripts"', played.text)


@with_video
async def test_a_film_is_played_by_its_lighter_copy_unless_full_quality_is_asked_for(
    world: World, visit: Visit, tmp_path: Path
) -> None:
    person = await world.head()
    file_id = await Sender(world, person).ready(a_film(tmp_path / "film.mp4").read_bytes(), "kuz.mp4")
    body = {"id": str(file_id), "file_id": str(file_id), "kind": "video", "title": {"uz": "Kuz"}, "language": "uz"}
    await world.app.post(f"{world.path}/resources", person.token, body)
    head, path = await visit(person), f"{library_of(world)}/{world.preschool_id}/{file_id}"

    light, full = await head.get(path), await head.get(path, film="full")

    folder = f"/api/preschools/{world.preschool_id}/files/{file_id}"
    sources = [re.findall(r'<source src="([^"]+)">', page.text) for page in (light, full)]
    assert sources == [[f"{folder}/light", f"{folder}/play"], [f"{folder}/play", f"{folder}/light"]]
    for page in (light, full):
        assert t("media-video-light", megabytes=1) in page.text and t("media-video-full", megabytes=1) in page.text
    assert 'href="?film=light#film" aria-current="true"' in light.text
    assert 'href="?film=full#film" aria-current="true"' in full.text


async def test_a_resource_withdrawn_at_a_desk_is_gone(world: World, visit: Visit) -> None:
    person = await world.head()
    head, path = await visit(person), await a_resource(world, person)

    answer = await head.send(await head.get(path), f"{path}/withdraw")

    assert (answer.status_code, answer.headers["location"]) == (303, library_of(world))
    assert (await head.get(path)).status_code == 404


async def test_the_library_of_everybody_is_read_and_not_corrected(world: World, visit: Visit) -> None:
    resource_id = await put(world, NOWHERE, "Hamma uchun")
    head = await visit(await world.head())
    path = f"{library_of(world)}/{NOWHERE}/{resource_id}"

    page = await head.get(path)

    assert page.status_code == 200 and f"{path}/change" not in page.text
    assert (await head.get(f"{path}/change")).status_code == 403


async def test_the_menu_leads_leaders_and_those_above_to_the_library(world: World, visit: Visit) -> None:
    head, district = await visit(await world.head()), await visit(await world.above(Role.DISTRICT))

    at_home, around = await head.get(library_of(world)), await district.get("/admin/library")

    assert f'href="{library_of(world)}" aria-current="page"' in at_home.text
    assert 'href="/admin/library" aria-current="page"' in around.text and library_of(world) in around.text
    assert (await head.get("/admin/library")).headers["location"] == library_of(world)
