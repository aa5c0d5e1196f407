"""A valid request for every route: what it is about, which right decides, and its body."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from server.features.plan_documents.models import CalendarFeed
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7
from tests.server.activity_bank.asking import sheet as a_sheet_of_activities
from tests.server.rights.oracle import Aim
from tests.server.rights.stage import ETAG, PASSWORD, Place, a_free_day
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


async def a_calendar_day(place: Place, person: Person) -> Ask:
    return await body(id="{new}", day=a_free_day().isoformat(), works=False)(place, person)


async def a_guardian_invitation(place: Place, person: Person) -> Ask:
    return await body(id="{new}", guardian_id=str(await place.a_guardian()))(place, person)


async def the_preschool_of_the_vertical(place: Place, person: Person) -> Ask:
    return Ask(query=f"?kind=preschool&id={place.world.preschool_id}")


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


CHILD: Final = {"family_name": "Olimova", "given_name": "Aziza", "birth_date": "2022-03-14"}
MEMBER: Final = {"family_name": "Yusupova", "given_name": "Zulfiya", "role": "nurse"}
PASSWORDS: Final = {"current_password": PASSWORD, "new_password": PASSWORD}
_HOME: Final = "/api/preschools/{preschool_id}"
_CHILD: Final = f"{_HOME}/children/{{child_id}}"
_GROUP: Final = f"{_HOME}/groups/{{group_id}}"
_PLAN: Final = f"{_HOME}/weekly-plans/{{plan_id}}"
_ENTRY: Final = f"{_HOME}/observations/{{observation_id}}"
_YEAR: Final = f"{_GROUP}/annual-plans/{{school_year}}"
_MONTH: Final = f"{_GROUP}/monthly-plans/{{school_year}}/{{month}}"
_RESOURCE: Final = f"{_HOME}/resources/{{owner_id}}/{{resource_id}}"
_MAY_INVITE: Final = ((Action.STAFF_INVITE, Aim.PRESCHOOL), (Action.GUARDIAN_INVITE, Aim.WITHIN))
_INVITES_GUARDIANS: Final = ((Action.GUARDIAN_INVITE, Aim.CHILD),)
_CORRECTS_OTHERS: Final = ((Action.OBSERVATION_UPDATE_OTHERS, Aim.GROUP),)
_SENDS_RESOURCES: Final = ((Action.MEDIA_UPLOAD, Aim.PRESCHOOL),)
_KEEPS_LIBRARY: Final = ((Action.MEDIA_UPDATE, Aim.PRESCHOOL),)
_TAKES_WEEKS: Final = ((Action.WEEKLY_PLAN_EDIT, Aim.GROUP),)
_KEEPS_WEEKS: Final = ((Action.WEEKLY_PLAN_EDIT, Aim.GROUP),)
_CORRECTS_BANK: Final = ((Action.BANK_UPDATE_OTHERS, Aim.PRESCHOOL),)
_activity: Final = body(id="{new}", band="younger", area="speech", part_of_day="outdoors", title={"uz": "Sayr"})
_upload: Final = body(id="{new}", purpose="resource", name="a.jpg", media_type="image/jpeg", byte_size=9)

SAMPLES: Final[Mapping[str, Sample]] = {
    "GET /api/account": Sample(Aim.OWN, nothing),
    "PATCH /api/account": Sample(Aim.OWN, body(language="uz")),
    "POST /api/account/password": Sample(Aim.OWN, body(**PASSWORDS), ends_session=True),
    "GET /api/account/devices": Sample(Aim.OWN, nothing),
    "POST /api/account/sign-out": Sample(Aim.OWN, nothing, ends_session=True),
    "POST /api/invitations/join": Sample(Aim.OWN, body(code="AAAA-AAAA-AAAA")),
    "GET /api/reference": Sample(Aim.ANYWHERE, nothing),
    "GET /api/regions": Sample(Aim.ANYWHERE, nothing),
    "GET /api/regions/{region_id}/districts": Sample(Aim.REGION_AROUND, nothing),
    "GET /api/figures": Sample(Aim.PRESCHOOL, the_preschool_of_the_vertical),
    "GET /api/today": Sample(Aim.ANYWHERE, nothing),
    "GET /api/today/family": Sample(Aim.ANYWHERE, nothing),
    "GET /api/preschools": Sample(Aim.ANYWHERE, nothing),
    "POST /api/preschools": Sample(Aim.DISTRICT, body(id="{new}", district_id="{district_id}", name="Yangi")),
    f"GET {_HOME}": Sample(Aim.PRESCHOOL, nothing),
    f"PUT {_HOME}": Sample(Aim.PRESCHOOL, body(name="Nihol")),
    f"GET {_HOME}/changes": Sample(Aim.WITHIN, nothing),
    f"GET {_HOME}/needs": Sample(Aim.PRESCHOOL, nothing),
    f"GET {_HOME}/figures/{{slug}}/rows": Sample(Aim.PRESCHOOL, nothing),
    f"GET {_HOME}/groups": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/groups": Sample(
        Aim.PRESCHOOL, body(id="{new}", name="Guruh {new}", age_band="middle", school_year=2026)
    ),
    f"PUT {_GROUP}": Sample(Aim.GROUP, body(name="Kungaboqar", age_band="middle")),
    f"GET {_GROUP}/children": Sample(Aim.GROUP, nothing),
    f"GET {_GROUP}/observations": Sample(Aim.GROUP, nothing),
    f"GET {_GROUP}/not-seen": Sample(Aim.GROUP, nothing),
    f"GET {_GROUP}/weekly-plans": Sample(Aim.GROUP, nothing),
    f"GET {_HOME}/calendar-days": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/calendar-days": Sample(Aim.PRESCHOOL, a_calendar_day, sees=Action.GROUP_READ),
    f"DELETE {_HOME}/calendar-days/{{day_id}}": Sample(
        Aim.PRESCHOOL, made("day_id", lambda place: place.a_calendar_day()), sees=Action.GROUP_READ
    ),
    f"GET {_HOME}/staff": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/staff": Sample(Aim.PRESCHOOL, body(id="{new}", **MEMBER)),
    f"GET {_HOME}/staff/{{staff_id}}": Sample(Aim.PRESCHOOL, nothing),
    f"PUT {_HOME}/staff/{{staff_id}}": Sample(
        Aim.PRESCHOOL, made("staff_id", lambda place: place.a_member(), body(**MEMBER))
    ),
    f"POST {_HOME}/staff/{{staff_id}}/end": Sample(
        Aim.PRESCHOOL, made("staff_id", lambda place: place.a_member(), body())
    ),
    f"GET {_HOME}/invitations": Sample(Aim.WITHIN, nothing, _MAY_INVITE),
    f"POST {_HOME}/invitations": Sample(Aim.CHILD, a_guardian_invitation, _INVITES_GUARDIANS),
    f"POST {_HOME}/invitations/{{invitation_id}}/withdraw": Sample(
        Aim.CHILD, made("invitation_id", lambda place: place.an_invitation()), _INVITES_GUARDIANS
    ),
    f"POST {_HOME}/roster/preview": Sample(Aim.PRESCHOOL, a_roster),
    f"POST {_HOME}/roster/import": Sample(Aim.PRESCHOOL, partial(a_roster, checked=True)),
    f"GET {_HOME}/roster/template": Sample(Aim.PRESCHOOL, nothing),
    f"GET {_HOME}/children": Sample(Aim.WITHIN, nothing),
    f"POST {_HOME}/children": Sample(
        Aim.PRESCHOOL, body(id="{new}", **CHILD, group_id="{group_id}", starts_on="2026-09-01")
    ),
    f"GET {_CHILD}": Sample(Aim.CHILD, nothing),
    f"PUT {_CHILD}": Sample(Aim.CHILD, body(**CHILD)),
    f"POST {_CHILD}/transfer": Sample(Aim.CHILD, body(group_id="{group_id}", starts_on="2026-09-01")),
    f"POST {_CHILD}/guardians": Sample(Aim.CHILD, body(id="{new}", full_name="Olimov {new}", kinship="father")),
    f"GET {_CHILD}/readers": Sample(Aim.CHILD, nothing),
    f"GET {_CHILD}/growth": Sample(Aim.CHILD, nothing),
    f"GET {_CHILD}/observations": Sample(Aim.CHILD, nothing),
    f"POST {_HOME}/observations": Sample(Aim.CHILD, observations),
    f"GET {_ENTRY}": Sample(Aim.CHILD, made("observation_id", lambda place: place.an_observation())),
    f"PUT {_ENTRY}": Sample(
        Aim.GROUP,
        made("observation_id", lambda place: place.an_observation(), body(text="Qoʻshiq aytdi", area="speech")),
        authors=True,
        besides=_CORRECTS_OTHERS,
    ),
    f"POST {_ENTRY}/withdraw": Sample(
        Aim.GROUP, made("observation_id", lambda place: place.an_observation()), authors=True, besides=_CORRECTS_OTHERS
    ),
    f"GET {_YEAR}": Sample(Aim.GROUP, nothing),
    f"POST {_YEAR}": Sample(Aim.GROUP, body(id="{new}")),
    f"POST {_YEAR}/submit": Sample(Aim.GROUP, with_year("draft")),
    f"POST {_YEAR}/decide": Sample(
        Aim.GROUP, with_year("submitted", body(approved=True, protocol_number="1", protocol_date="2026-08-28"))
    ),
    f"GET {_YEAR}/versions": Sample(Aim.GROUP, nothing),
    f"GET {_HOME}/annual-plans/queue": Sample(Aim.PRESCHOOL, nothing),
    f"PUT {_YEAR}/weeks/{{week_id}}": Sample(Aim.GROUP, with_year("draft", body(title="Kuz"))),
    f"GET {_YEAR}/redraft": Sample(Aim.GROUP, nothing),
    f"POST {_HOME}/annual-plans/drafts": Sample(Aim.PRESCHOOL, body(id="{new}", school_year=2026)),
    f"GET {_HOME}/annual-plans/drafts/{{drafting_id}}": Sample(
        Aim.PRESCHOOL, made("drafting_id", lambda place: place.a_year_drafting())
    ),
    f"GET {_MONTH}": Sample(Aim.GROUP, made("month", lambda place: place.a_month())),
    f"PUT {_MONTH}": Sample(Aim.GROUP, made("month", lambda place: place.a_month(), body(version=1))),
    f"GET {_GROUP}/coverage": Sample(Aim.GROUP, nothing),
    f"POST {_HOME}/weekly-plans": Sample(
        Aim.GROUP, body(id="{new}", group_id="{group_id}", week_start=MONDAY.isoformat())
    ),
    f"GET {_PLAN}": Sample(Aim.GROUP, with_plan("approved")),
    f"PUT {_PLAN}": Sample(Aim.GROUP, with_plan("draft", body(put=[]))),
    f"GET {_PLAN}/redraft": Sample(Aim.GROUP, with_plan("draft")),
    f"POST {_PLAN}/redraft": Sample(Aim.GROUP, with_plan("draft")),
    f"GET {_PLAN}/activities/{{activity_id}}/alternatives": Sample(Aim.GROUP, nothing),
    f"GET {_PLAN}/proposals": Sample(Aim.GROUP, asking("?weekday=0&part_of_day=outdoors")),
    f"POST {_PLAN}/submit": Sample(Aim.GROUP, with_plan("draft")),
    f"POST {_PLAN}/decide": Sample(Aim.GROUP, with_plan("submitted", body(approved=True))),
    f"GET {_PLAN}/versions": Sample(Aim.GROUP, nothing),
    f"GET {_PLAN}/versions/difference": Sample(Aim.GROUP, with_a_version),
    f"GET {_HOME}/weekly-plans/queue": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/weekly-plans/approvals": Sample(Aim.PRESCHOOL, with_plan("submitted", body(plan_ids=["{plan_id}"]))),
    f"GET {_PLAN}/to-take": Sample(Aim.GROUP, nothing, _TAKES_WEEKS),
    f"POST {_PLAN}/take": Sample(Aim.GROUP, with_plan("draft", a_template), _TAKES_WEEKS),
    f"GET {_HOME}/plan-templates": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/plan-templates": Sample(
        Aim.GROUP, body(id="{new}", plan_id="{plan_id}", name="{new}"), _KEEPS_WEEKS
    ),
    f"DELETE {_HOME}/plan-templates/{{template_id}}": Sample(
        Aim.PRESCHOOL,
        made("template_id", lambda place: place.a_template()),
        authors=True,
        besides=((Action.WEEKLY_PLAN_APPROVE, Aim.PRESCHOOL),),
    ),
    f"GET {_HOME}/programmes/{{school_year}}": Sample(Aim.PRESCHOOL, with_a_programme()),
    f"PUT {_HOME}/programmes/{{school_year}}": Sample(
        Aim.PRESCHOOL, with_a_programme(body(id="{new}", version=0, title="Dastur"))
    ),
    f"POST {_HOME}/programmes/{{school_year}}/approve": Sample(
        Aim.PRESCHOOL, with_a_programme(body(order_number="1", order_date="2026-08-25"))
    ),
    f"GET {_PLAN}/document": Sample(Aim.GROUP, with_plan("approved")),
    f"GET {_GROUP}/documents/annual/{{school_year}}": Sample(Aim.GROUP, nothing),
    f"GET {_HOME}/programmes/{{school_year}}/document": Sample(Aim.PRESCHOOL, with_a_programme()),
    f"GET {_GROUP}/calendar-feed": Sample(Aim.GROUP, a_feed),
    f"POST {_GROUP}/calendar-feed": Sample(Aim.GROUP, body(id="{new}")),
    f"DELETE {_GROUP}/calendar-feed/{{feed_id}}": Sample(Aim.GROUP, a_feed),
    f"POST {_PLAN}/activities/{{activity_id}}/mark": Sample(Aim.GROUP, body(state="done")),
    f"GET {_PLAN}/reflections": Sample(Aim.GROUP, nothing),
    f"PUT {_PLAN}/reflections/{{day}}": Sample(
        Aim.GROUP,
        made("day", lambda place: place.monday(), body(id="{new}", chips=["again"])),
        sees=Action.REFLECTION_READ,
    ),
    f"GET {_GROUP}/living-plan": Sample(Aim.GROUP, nothing),
    f"GET {_PLAN}/adaptations": Sample(Aim.GROUP, nothing),
    f"POST {_PLAN}/adaptations": Sample(
        Aim.GROUP, body(id="{new}", activity_id="{activity_id}", child_id="{child_id}", text="Yonida oʻtirish")
    ),
    f"PUT {_PLAN}/adaptations/{{adaptation_id}}": Sample(
        Aim.GROUP, made("adaptation_id", lambda place: place.an_adaptation(), body(text="Yonida oʻtirish"))
    ),
    f"DELETE {_PLAN}/adaptations/{{adaptation_id}}": Sample(
        Aim.GROUP, made("adaptation_id", lambda place: place.an_adaptation())
    ),
    f"GET {_HOME}/planning-time": Sample(Aim.WITHIN, nothing),
    f"POST {_HOME}/planning-time": Sample(Aim.GROUP, a_sitting),
    f"GET {_HOME}/files/limits": Sample(Aim.ANYWHERE, nothing),
    f"POST {_HOME}/files": Sample(Aim.PRESCHOOL, _upload, _SENDS_RESOURCES),
    f"GET {_HOME}/files/{{file_id}}": Sample(Aim.PRESCHOOL, nothing, authors=True),
    f"POST {_HOME}/files/{{file_id}}/arrived": Sample(Aim.PRESCHOOL, nothing, authors=True),
    f"GET {_HOME}/files/{{file_id}}/{{purpose}}": Sample(
        Aim.PRESCHOOL, seen_before, ((Action.MEDIA_READ, Aim.PRESCHOOL),), allowed=frozenset({304})
    ),
    f"GET {_HOME}/resources": Sample(Aim.WITHIN, nothing),
    f"POST {_HOME}/resources": Sample(Aim.PRESCHOOL, a_resource),
    f"GET {_RESOURCE}": Sample(Aim.PRESCHOOL, nothing),
    f"PUT {_RESOURCE}": Sample(Aim.PRESCHOOL, the_resource_said_anew, authors=True, besides=_KEEPS_LIBRARY),
    f"POST {_RESOURCE}/withdraw": Sample(
        Aim.PRESCHOOL, made("resource_id", lambda place: place.a_resource()), authors=True, besides=_KEEPS_LIBRARY
    ),
    f"GET {_HOME}/bank": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/bank": Sample(Aim.PRESCHOOL, _activity),
    f"GET {_HOME}/bank/{{owner_id}}/{{activity_id}}": Sample(
        Aim.PRESCHOOL, made("activity_id", lambda place: place.a_bank_activity())
    ),
    f"PUT {_HOME}/bank/{{activity_id}}": Sample(
        Aim.PRESCHOOL,
        made("activity_id", lambda place: place.a_bank_activity(), _activity),
        authors=True,
        besides=_CORRECTS_BANK,
    ),
    f"DELETE {_HOME}/bank/{{activity_id}}": Sample(
        Aim.PRESCHOOL,
        made("activity_id", lambda place: place.a_bank_activity()),
        authors=True,
        besides=_CORRECTS_BANK,
    ),
    f"GET {_HOME}/bank/sheet": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/bank/import": Sample(Aim.PRESCHOOL, a_sheet),
    "POST /api/account/sign-out-everywhere": Sample(Aim.OWN, nothing, ends_session=True),
}

PUBLIC: Final[Mapping[str, tuple[bytes, int]]] = {
    "POST /api/sign-in": (b'{"login": "nobody-at-all", "password": "notogri parol"}', 401),
    "POST /api/sign-in/refresh": (b'{"refresh_token": "made up"}', 401),
    "POST /api/invitations/look": (b'{"code": "AAAA-AAAA-AAAA"}', 409),
    "POST /api/invitations/accept": (b'{"code": "AAAA-AAAA-AAAA", "login": "yangi", "password": "bir ikki uch"}', 409),
    "GET /api/calendar/{secret}": (b"", 404),
    f"PUT {_HOME}/files/{{file_id}}/content": (b"bytes", 401),
    f"POST {_HOME}/files/{{file_id}}/content": (b"bytes", 401),
}
"""Routes without sign-in: what opens nothing, and how it is refused."""
