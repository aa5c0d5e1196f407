"""What a request says beside its address, and how it is made for whoever asks wherever."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from server.features.calibration.models import CalibrationRound
from server.features.individual_routes.models import Difficulty
from server.features.plan_documents.models import CalendarFeed
from server.shared.domain.frameworks import reference_id
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7
from tests.server.activity_bank.asking import sheet as a_sheet_of_activities
from tests.server.rights.oracle import Aim
from tests.server.rights.place import ETAG, Place, a_free_day
from tests.server.roster.sending import BOUNDARY, checksum_of, sheet
from tests.support.observations import an_entry
from tests.support.plans import MONDAY
from tests.support.world import Person

FORM_TYPE: Final = f"multipart/form-data; boundary={BOUNDARY}"


@dataclass(frozen=True)
class Ask:
    """What a request says beside the ids that its place knows."""

    ids: Mapping[str, object] = field(default_factory=dict)
    query: str = ""
    content: bytes | None = None
    media_type: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


Maker = Callable[[Place, Person], Awaitable[Ask]]


@dataclass(frozen=True)
class Sample:
    """``rights`` are alternatives, each an action and how far it must reach; the route's own action without them.

    With ``authors`` the right counts for the thing's author only; ``besides`` opens it to others. Whoever has no right
    ``sees`` as far as the aim does not find the thing.
    """

    aim: Aim
    make: Maker
    rights: tuple[tuple[Action, Aim], ...] = ()
    authors: bool = False
    besides: tuple[tuple[Action, Aim], ...] = ()
    sees: Action | None = None
    ends_session: bool = False
    allowed: frozenset[int] = frozenset()


async def nothing(place: Place, person: Person) -> Ask:
    return Ask()


def body(**said: Any) -> Maker:
    """The same body whoever asks; ``{name}`` stands for an id that the place knows, ``{new}`` for a new one."""
    return partial(_filled, said)


async def _filled(said: Mapping[str, Any], place: Place, person: Person) -> Ask:
    text = json.dumps(said)
    for name, value in {**place.known, "new": uuid7()}.items():
        text = text.replace("{" + name + "}", str(value))
    return Ask(content=text.encode())


def made(name: str, thing: Callable[[Place], Awaitable[object]], maker: Maker = nothing) -> Maker:
    """Makes the thing that is asked about and puts its id into the address."""

    async def make(place: Place, person: Person) -> Ask:
        rest = await maker(place, person)
        return Ask({name: await thing(place)}, rest.query, rest.content)

    return make


def asking(query: str) -> Maker:
    async def make(place: Place, person: Person) -> Ask:
        return Ask(query=query)

    return make


def with_plan(status: str, maker: Maker = nothing) -> Maker:
    async def make(place: Place, person: Person) -> Ask:
        await place.plan_becomes(status)
        return await maker(place, person)

    return make


def with_year(status: str, maker: Maker = nothing) -> Maker:
    async def make(place: Place, person: Person) -> Ask:
        await place.year_becomes(status)
        return await maker(place, person)

    return make


async def with_a_version(place: Place, person: Person) -> Ask:
    await place.a_version()
    return Ask(query="?earlier=7000")


async def with_a_version_of_the_year(place: Place, person: Person) -> Ask:
    await place.a_version_of_the_year()
    return Ask(query="?earlier=7000")


async def a_template(place: Place, person: Person) -> Ask:
    return await body(template_id=str(await place.a_template()))(place, person)


def with_a_programme(maker: Maker = nothing) -> Maker:
    async def make(place: Place, person: Person) -> Ask:
        await place.a_programme()
        return await maker(place, person)

    return make


async def observations(place: Place, person: Person) -> Ask:
    entry = an_entry(place.world.app, place.child_id)
    return Ask(content=json.dumps({"observations": [entry]}).encode())


async def seen_at_home(place: Place, person: Person) -> Ask:
    entry = an_entry(place.world.app)
    return await body(**{name: entry[name] for name in ("id", "text", "observed_at")})(place, person)


async def a_calendar_day(place: Place, person: Person) -> Ask:
    return await body(id="{new}", day=a_free_day().isoformat(), works=False)(place, person)


async def a_guardian_invitation(place: Place, person: Person) -> Ask:
    return await body(id="{new}", guardian_id=str(await place.a_guardian()))(place, person)


async def a_roster(place: Place, person: Person, checked: bool = False) -> Ask:
    """An empty list, so that nothing is on record afterwards that was not before."""
    file = sheet()
    parts = [b'Content-Disposition: form-data; name="file"; filename="list.xlsx"\r\n\r\n' + file]
    if checked:
        parts.append(b'Content-Disposition: form-data; name="checksum"\r\n\r\n' + checksum_of(file).encode())
    line = b"--" + BOUNDARY.encode()
    content = b"".join(line + b"\r\n" + part + b"\r\n" for part in parts) + line + b"--\r\n"
    return Ask(content=content, media_type=FORM_TYPE)


async def a_sheet(place: Place, person: Person) -> Ask:
    line, head = b"--" + BOUNDARY.encode(), b'Content-Disposition: form-data; name="file"; filename="list.xlsx"'
    content = b"\r\n".join([line, head, b"", a_sheet_of_activities(), line + b"--", b""])
    return Ask(content=content, media_type=FORM_TYPE)


async def seen_before(place: Place, person: Person) -> Ask:
    """The bytes themselves are not asked for."""
    return Ask(headers={"if-none-match": f'"{ETAG}"'})


async def a_resource(place: Place, person: Person) -> Ask:
    file_id = str(await place.a_file(person))
    return await body(id="{new}", file_id=file_id, kind="picture", title={"uz": "Qish"}, language="uz")(place, person)


async def the_resource_said_anew(place: Place, person: Person) -> Ask:
    resource_id = await place.a_resource()
    said = {"id": str(resource_id), "file_id": str(await place.a_file(place.author))}
    ask = await body(**said, kind="picture", title={"uz": "Qish"}, language="uz")(place, person)
    return Ask({"resource_id": resource_id}, content=ask.content)


async def a_sitting(place: Place, person: Person) -> Ask:
    said = {"id": "{new}", "group_id": "{group_id}", "plan_id": "{plan_id}"}
    one = await body(**said, about="weekly", day=MONDAY.isoformat(), seconds=60)(place, person)
    return Ask(content=b"[" + (one.content or b"") + b"]")


async def a_feed(place: Place, person: Person) -> Ask:
    """A living calendar address of the group."""
    feed_id = uuid7()
    await place.add(
        CalendarFeed(
            preschool_id=place.world.preschool_id,
            id=feed_id,
            group_id=place.world.sunflowers,
            secret_hash=feed_id.hex,
            language="uz",
            made_by=place.author.account_id,
            made_at=place.world.app.clock.now(),
        )
    )
    return Ask({"feed_id": feed_id})


async def a_new_id(place: Place) -> object:
    return uuid7()


async def a_difficulty(place: Place, person: Person) -> Ask:
    """Of the child, written by the author."""
    row = Difficulty(
        preschool_id=place.world.preschool_id,
        id=uuid7(),
        child_id=place.child_id,
        area="speech",
        text="Tovushlar",
        since=MONDAY,
        written_by=place.author.account_id,
        written_by_name="Karimova Nodira",
    )
    await place.add(row)
    return Ask({"difficulty_id": row.id})


CASE: Final = "middle-zilola"
_ITEM: Final = reference_id("framework", "nihol", "1", "social_emotional.self.chooses_activity")


def a_calibration(maker: Maker = nothing) -> Maker:
    """Of one case on two indicators, begun by the author; nobody has given all levels yet."""

    async def make(place: Place, person: Person) -> Ask:
        row = CalibrationRound(
            preschool_id=place.world.preschool_id,
            id=uuid7(),
            title="Zilola",
            case_ids=[CASE],
            framework_id=reference_id("framework", "nihol", "1"),
            items=[{"subject": CASE, "indicator_id": str(own)} for own in (_ITEM, uuid7())],
            created_by=place.author.account_id,
            created_by_name="Karimova Nodira",
        )
        await place.add(row)
        rest = await maker(place, person)
        return Ask({"calibration_id": row.id}, content=rest.content)

    return make


a_calibration_mark: Final = body(marks=[{"subject": CASE, "indicator_id": str(_ITEM), "level": 1}])


async def a_framework(place: Place, person: Person) -> Ask:
    """A document without anything in it, looked at and not applied."""
    line, head = b"--" + BOUNDARY.encode(), b'Content-Disposition: form-data; name="file"; filename="a.json"'
    return Ask(content=b"\r\n".join([line, head, b"", b"{}", line + b"--", b""]), media_type=FORM_TYPE)
