"""How files come in: tickets, both ways of sending, and everything that is refused on the way."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from media_library.intake.limits import LIMITS, MEGABYTE
from media_library.intake.result import Kind
from media_library.storage import INTAKE
from media_library.tickets import ticket_for
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from server.worker import drain
from tests.media_library.intake_files import wav
from tests.media_library.sending import Sender, a_photo, asgi, by_form, figure, grant_of
from tests.support.world import World, a_world


async def test_a_photo_comes_in_by_the_form_and_leaves_its_place_behind(world: World) -> None:
    sender, content = Sender(world, await world.educator()), a_photo()
    ticket = (await sender.begin(content)).json()
    file_path = f"{world.path}/files/{ticket['file_id']}"

    stored = await by_form(ticket, content)
    arrived = await world.app.post(f"{file_path}/arrived", sender.person.token)
    await drain(world.app.parts)
    thumb = await world.app.get(f"{file_path}/thumb", grant=grant_of(world, sender.person))

    assert stored in {200, 204}
    assert (arrived.status_code, arrived.json()["state"]) == (200, "waiting")
    state = await sender.state(UUID(ticket["file_id"]))
    assert (state["state"], state["kind"], state["width"], state["height"]) == ("ready", "picture", 800, 600)
    assert (thumb.status_code, thumb.headers["content-type"]) == (200, "image/webp")
    assert b"Exif" in content
    assert b"Exif" not in thumb.content
    assert b"MakerOfPhones" not in thumb.content
    assert await world.app.parts.storage.list(INTAKE, str(world.preschool_id)) == ()


async def test_raw_bytes_may_come_by_way_of_the_server_by_either_method(world: World) -> None:
    sender = Sender(world, await world.educator())
    for method in ("PUT", "POST"):
        ticket = (await sender.begin(a_photo(), purpose="observation")).json()

        answer = await sender.put(ticket["direct_url"], a_photo(), method)

        assert (answer.status_code, answer.json()["state"]) == (200, "waiting")
    await drain(world.app.parts)
    assert (await sender.state(UUID(ticket["file_id"])))["state"] == "ready"


async def test_arrival_may_be_told_again_at_any_time(world: World) -> None:
    sender = Sender(world, await world.educator())
    file_id = await sender.waiting(a_photo())
    path = f"{world.path}/files/{file_id}/arrived"

    before = [(await world.app.post(path, sender.person.token)).json()["state"] for _ in range(2)]
    queued = await figure(
        world, "select count(*) from pgqueuer where convert_from(payload, 'UTF8') like $1", f"%{file_id}%"
    )
    await drain(world.app.parts)
    after = (await world.app.post(path, sender.person.token)).json()["state"]
    again = await sender.put(_address(world, file_id), a_photo())

    assert (before, after) == (["waiting", "waiting"], "ready")
    assert queued == 1
    assert (again.status_code, again.json()["state"]) == (200, "ready")


async def test_arrival_of_nothing_is_refused(world: World) -> None:
    sender = Sender(world, await world.educator())
    ticket = (await sender.begin(a_photo())).json()

    answer = await world.app.post(f"{world.path}/files/{ticket['file_id']}/arrived", sender.person.token)

    assert (answer.status_code, answer.json()["code"]) == (409, "media.missing")


async def test_a_place_asked_for_again_is_the_same_place(world: World) -> None:
    sender, file_id = Sender(world, await world.educator()), uuid7()
    other = Sender(world, await world.educator())

    first = await sender.begin(a_photo(), file_id=file_id)
    second = await sender.begin(a_photo(), file_id=file_id)
    foreign = await other.begin(a_photo(), file_id=file_id)

    assert first.json()["file_id"] == second.json()["file_id"] == str(file_id)
    assert (foreign.status_code, foreign.json()["code"]) == (409, "command.already_there")


async def test_what_cannot_be_taken_in_is_refused_before_it_is_sent(world: World) -> None:
    sender = Sender(world, await world.educator())
    large = LIMITS.max_bytes[Kind.PICTURE] + 1
    body: dict[str, Any] = {"purpose": "resource", "name": "a.png", "media_type": "image/png", "byte_size": 10}
    wrong = {
        "media.type_refused": {"name": "dastur.exe"},
        "media.too_large": {"byte_size": large},
        "media.picture_only": {"name": "ovoz.mp3", "purpose": "observation"},
    }

    answers = {
        code: await world.app.post(f"{world.path}/files", sender.person.token, {**body, **change, "id": str(uuid7())})
        for code, change in wrong.items()
    }

    assert {code: (answer.status_code, answer.json()["code"]) for code, answer in answers.items()} == {
        code: (409, code) for code in wrong
    }
    assert answers["media.too_large"].json()["params"] == {"size_mb": 26, "limit_mb": 25}
    assert await _files(world) == 0


async def test_more_bytes_than_the_limit_are_not_taken_whatever_was_announced(world: World) -> None:
    sender = Sender(world, await world.educator())
    ticket = (await sender.begin(b"x")).json()
    too_much = LIMITS.max_bytes[Kind.PICTURE] + 1

    async def endless() -> Any:
        for _ in range(too_much // MEGABYTE + 1):
            yield bytes(MEGABYTE)

    announced = await sender.put(ticket["direct_url"], bytes(too_much))
    streamed = await world.app.http.put(ticket["direct_url"], content=endless())
    form = await by_form(ticket, bytes(too_much))

    assert (announced.status_code, announced.json()["code"]) == (409, "media.too_large")
    assert (streamed.status_code, streamed.json()["code"]) == (409, "media.too_large")
    assert form in {400, 403, 413}
    assert await world.app.parts.storage.list(INTAKE, str(world.preschool_id)) == ()


async def test_a_body_that_breaks_off_leaves_nothing(world: World) -> None:
    sender = Sender(world, await world.educator())
    ticket = (await sender.begin(a_photo())).json()

    status = await _broken_off(world, ticket["direct_url"], a_photo()[:1000])
    empty = await sender.put(ticket["direct_url"], b"")

    assert status == 409
    assert empty.json()["code"] == "media.empty"
    assert await world.app.parts.storage.list(INTAKE, str(world.preschool_id)) == ()
    assert (await sender.state(UUID(ticket["file_id"])))["state"] == "waiting"


async def test_a_program_in_the_clothes_of_a_picture_is_refused_with_its_code(world: World) -> None:
    sender = Sender(world, await world.educator())
    program = await sender.waiting(b"MZ" + bytes(4000))
    sound = await sender.waiting(wav())

    await drain(world.app.parts)

    refused, mistaken = await sender.state(program), await sender.state(sound)
    assert (refused["state"], refused["refusal"]) == ("refused", "media.type_refused")
    assert (mistaken["refusal"], mistaken["refusal_params"]) == (
        "media.name_mismatch",
        {"declared": "picture", "found": "sound"},
    )
    assert await world.app.parts.storage.list(INTAKE, str(world.preschool_id)) == ()


async def test_a_ticket_opens_its_own_file_for_a_quarter_of_an_hour(world: World) -> None:
    sender = Sender(world, await world.educator())
    one, other = [(await sender.begin(a_photo())).json() for _ in range(2)]
    ticket = one["direct_url"].partition("=")[2]
    until, _, signature = ticket.partition(".")
    of_other = f"{world.path}/files/{other['file_id']}/content?ticket={ticket}"
    longer = f"{world.path}/files/{one['file_id']}/content?ticket={int(until) + 60}.{signature}"
    without = f"{world.path}/files/{one['file_id']}/content"
    past = _address(world, UUID(one["file_id"]), timedelta(seconds=-1))

    answers = [await sender.put(address, a_photo()) for address in (of_other, longer, without, past)]

    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [
        (401, "media.ticket_wrong"),
        (401, "media.ticket_wrong"),
        (401, "media.ticket_wrong"),
        (401, "media.ticket_expired"),
    ]
    assert await world.app.parts.storage.list(INTAKE, str(world.preschool_id)) == ()


async def test_only_those_who_work_with_children_or_have_one_there_may_send(world: World) -> None:
    child_id, foreign = await world.child(), await a_world(world.app)
    elsewhere, parent_elsewhere = await foreign.educator(), await foreign.parent(await foreign.child())
    nurse, parent = await world.staff(Role.NURSE), await world.parent(child_id)

    async def status(person_or_none: Any, purpose: str = "observation") -> int:
        answer = await Sender(world, person_or_none).begin(a_photo(), purpose=purpose)
        return answer.status_code

    signed_out = await world.app.post(f"{world.path}/files", None, {})

    assert [await status(await world.educator()), await status(await world.head()), await status(parent)] == [201] * 3
    assert [await status(nurse), await status(elsewhere), await status(parent_elsewhere)] == [403, 404, 404]
    assert await status(parent, "resource") == 403
    assert signed_out.status_code == 401


async def test_what_became_of_a_file_is_told_to_its_sender_alone(world: World) -> None:
    sender = Sender(world, await world.educator())
    file_id = UUID((await sender.begin(a_photo())).json()["file_id"])
    colleague = await world.head()

    asked = await world.app.get(f"{world.path}/files/{file_id}", colleague.token)
    told = await world.app.post(f"{world.path}/files/{file_id}/arrived", colleague.token)

    assert (asked.status_code, told.status_code) == (404, 404)


async def test_limits_are_told_before_anybody_waits(world: World) -> None:
    educator = await world.educator()

    limits = (await world.app.get(f"{world.path}/files/limits", educator.token)).json()

    assert limits["max_bytes"]["picture"] == 25 * MEGABYTE
    assert {"jpg", "heic", "pdf", "mp4"} <= set(limits["extensions"])
    assert "svg" not in limits["extensions"]


def _address(world: World, file_id: UUID, life: timedelta = timedelta(minutes=1)) -> str:
    secret = world.app.parts.settings.secret
    ticket = ticket_for(secret, world.preschool_id, file_id, world.app.clock.now() + life)
    return f"{world.path}/files/{file_id}/content?ticket={ticket}"


async def _files(world: World) -> Any:
    return await figure(world, "select count(*) from stored_file where preschool_id = $1", world.preschool_id)


async def _broken_off(world: World, address: str, beginning: bytes) -> int:
    """The status that a sender would get who went away in the middle."""
    messages: list[Any] = [
        {"type": "http.request", "body": beginning, "more_body": True},
        {"type": "http.disconnect"},
    ]
    answered: list[Any] = []
    await asgi(world, "PUT", address, messages, answered.append)
    status: int = answered[0]["status"]
    return status
