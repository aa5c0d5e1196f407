"""What every answer says about being kept and read by others."""

from server.shared.ids import uuid7
from tests.support.world import World

PRIVATE = {"cache-control": "no-store", "x-content-type-options": "nosniff", "referrer-policy": "same-origin"}


async def test_no_answer_about_people_is_kept_by_a_browser_or_a_proxy(world: World) -> None:
    head, child_id = await world.head(), await world.child()
    paths = [
        f"{world.path}/children/{child_id}",
        f"{world.path}/children",
        f"{world.path}/children/{uuid7()}",
        "/api/account",
        "/admin/groups",
        "/admin/nowhere",
        "/api/nowhere",
    ]

    answers = [await world.app.get(path, head.token) for path in paths]
    signed_out = await world.app.get("/api/account")
    written = await world.app.post(f"{world.path}/observations", head.token, {"observations": []})

    for answer in (*answers, signed_out, written):
        assert {name: answer.headers[name] for name in PRIVATE} == PRIVATE, answer.url


async def test_what_may_be_kept_says_so_itself(world: World) -> None:
    page = await world.app.get("/admin/sign-in")
    stylesheet = page.text.split('rel="stylesheet" href="')[1].split('"')[0]

    answer = await world.app.get(stylesheet)

    assert answer.status_code == 200
    assert answer.headers.get_list("cache-control") == ["public, max-age=31536000, immutable"]
    assert answer.headers.get_list("x-content-type-options") == ["nosniff"]
