"""A valid request for every route: what it is about, which right decides, and its body."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from server.shared.domain.permissions import Action
from tests.server.rights.aloud import ALOUD
from tests.server.rights.asking import (
    Sample,
    a_calendar_day,
    a_calibration,
    a_calibration_mark,
    a_difficulty,
    a_feed,
    a_framework,
    a_guardian_invitation,
    a_new_id,
    a_resource,
    a_roster,
    a_sheet,
    a_sitting,
    a_template,
    asking,
    body,
    made,
    nothing,
    observations,
    seen_at_home,
    seen_before,
    the_resource_said_anew,
    with_a_programme,
    with_a_version,
    with_a_version_of_the_year,
    with_plan,
    with_year,
)
from tests.server.rights.cards import CARDS
from tests.server.rights.certificates import CERTIFICATES
from tests.server.rights.course_tests import COURSE_TESTS
from tests.server.rights.courses import COURSES
from tests.server.rights.decisions import DECISIONS
from tests.server.rights.effects import EFFECTS
from tests.server.rights.exchange import EXCHANGE
from tests.server.rights.family import (
    a_questionnaire,
    acknowledging,
    answers,
    news_said_anew,
    read_so_far,
    some_news,
    with_a_message,
    with_a_questionnaire,
    with_an_announcement,
)
from tests.server.rights.figures import FIGURES
from tests.server.rights.handbook import HANDBOOK
from tests.server.rights.library import LIBRARY
from tests.server.rights.oracle import Aim
from tests.server.rights.packs import PACKS
from tests.server.rights.papers import PAPERS
from tests.server.rights.place import PASSWORD
from tests.server.rights.practice import PRACTICE
from tests.server.rights.sharing import SHARING
from tests.server.rights.storage import PARTS, STORAGE
from tests.server.rights.takeouts import TAKEOUTS
from tests.support.plans import MONDAY

CHILD: Final = {"family_name": "Olimova", "given_name": "Aziza", "birth_date": "2022-03-14"}
MEMBER: Final = {"family_name": "Yusupova", "given_name": "Zulfiya", "role": "nurse"}
PASSWORDS: Final = {"current_password": PASSWORD, "new_password": PASSWORD}
_HOME: Final = "/api/preschools/{preschool_id}"
_CHILD: Final = f"{_HOME}/children/{{child_id}}"
_GROUP: Final = f"{_HOME}/groups/{{group_id}}"
_PLAN: Final = f"{_HOME}/weekly-plans/{{plan_id}}"
_ENTRY: Final = f"{_HOME}/observations/{{observation_id}}"
_NEWS: Final = f"{_HOME}/announcements"
_ASKED: Final = f"{_HOME}/questionnaires/{{questionnaire_id}}"
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
_difficulty: Final = body(area="speech", text="Tovushlar", since="2026-10-01")
_upload: Final = body(id="{new}", purpose="resource", name="a.jpg", media_type="image/jpeg", byte_size=9)

SAMPLES: Final[Mapping[str, Sample]] = {
    "GET /api/account": Sample(Aim.OWN, nothing),
    "PATCH /api/account": Sample(Aim.OWN, body(language="uz")),
    "POST /api/account/password": Sample(Aim.OWN, body(**PASSWORDS), ends_session=True),
    "GET /api/account/devices": Sample(Aim.OWN, nothing),
    "POST /api/account/sign-out": Sample(Aim.OWN, nothing, ends_session=True),
    "POST /api/invitations/join": Sample(Aim.OWN, body(code="AAAA-AAAA-AAAA")),
    "GET /api/reference": Sample(Aim.ANYWHERE, nothing),
    "GET /api/frameworks": Sample(Aim.ANYWHERE, nothing),
    "GET /api/frameworks/{framework_id}": Sample(Aim.ANYWHERE, nothing),
    "GET /api/frameworks/{framework_id}/file": Sample(Aim.ANYWHERE, nothing),
    "GET /api/frameworks/sheet": Sample(Aim.ANYWHERE, nothing),
    "POST /api/frameworks/import": Sample(Aim.ANYWHERE, a_framework),
    "POST /api/frameworks/{framework_id}/in-force": Sample(Aim.ANYWHERE, nothing),
    "GET /api/regions": Sample(Aim.ANYWHERE, nothing),
    "GET /api/regions/{region_id}/districts": Sample(Aim.REGION_AROUND, nothing),
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
    f"GET {_CHILD}/consents": Sample(Aim.CHILD, nothing),
    f"PUT {_CHILD}/consents": Sample(
        Aim.CHILD, body(purpose="research", given=True), ((Action.CONSENT_GIVE, Aim.CHILD),)
    ),
    f"GET {_GROUP}/consents": Sample(Aim.GROUP, nothing),
    f"POST {_HOME}/observations": Sample(Aim.CHILD, observations),
    f"POST {_CHILD}/home-observations": Sample(Aim.CHILD, seen_at_home),
    f"GET {_ENTRY}/versions": Sample(Aim.GROUP, made("observation_id", lambda place: place.an_observation())),
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
    f"GET {_YEAR}/versions/difference": Sample(Aim.GROUP, with_a_version_of_the_year),
    f"GET {_HOME}/annual-plans/queue": Sample(Aim.PRESCHOOL, nothing),
    f"PUT {_YEAR}/weeks/{{week_id}}": Sample(Aim.GROUP, with_year("draft", body(title="Kuz"))),
    f"GET {_YEAR}/redraft": Sample(Aim.GROUP, nothing),
    f"POST {_HOME}/annual-plans/drafts": Sample(
        Aim.PRESCHOOL, body(id="{new}", school_year=2026), allowed=frozenset({202})
    ),
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
    f"GET {_GROUP}/documents/monthly/{{school_year}}/{{month}}": Sample(
        Aim.GROUP, made("month", lambda place: place.a_month())
    ),
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
    f"GET {_HOME}/conversations": Sample(Aim.WITHIN, nothing),
    f"GET {_CHILD}/messages": Sample(Aim.CHILD, nothing),
    f"POST {_CHILD}/messages": Sample(Aim.CHILD, body(id="{new}", text="Bugun rasm chizdik")),
    f"POST {_CHILD}/messages/read": Sample(Aim.CHILD, read_so_far),
    f"POST {_HOME}/messages/{{message_id}}/withdraw": Sample(Aim.CHILD, with_a_message, authors=True),
    f"GET {_NEWS}": Sample(Aim.WITHIN, nothing),
    f"POST {_NEWS}": Sample(Aim.GROUP, some_news),
    f"PUT {_NEWS}/{{announcement_id}}": Sample(Aim.GROUP, news_said_anew),
    f"POST {_NEWS}/{{announcement_id}}/withdraw": Sample(Aim.GROUP, with_an_announcement),
    f"POST {_NEWS}/{{announcement_id}}/acknowledge": Sample(Aim.CHILD, acknowledging),
    f"GET {_NEWS}/{{announcement_id}}/acknowledgements": Sample(Aim.GROUP, with_an_announcement),
    f"GET {_HOME}/questionnaires": Sample(Aim.WITHIN, nothing),
    f"PUT {_ASKED}": Sample(Aim.PRESCHOOL, with_a_questionnaire("draft", a_questionnaire)),
    f"DELETE {_ASKED}": Sample(Aim.PRESCHOOL, with_a_questionnaire("draft")),
    f"POST {_ASKED}/open": Sample(Aim.PRESCHOOL, with_a_questionnaire("draft")),
    f"POST {_ASKED}/close": Sample(Aim.PRESCHOOL, with_a_questionnaire("open")),
    f"POST {_ASKED}/answers": Sample(Aim.WITHIN, with_a_questionnaire("open", answers)),
    f"GET {_ASKED}/results": Sample(Aim.PRESCHOOL, with_a_questionnaire("closed")),
    f"GET {_HOME}/planning-time": Sample(Aim.WITHIN, nothing),
    f"POST {_HOME}/planning-time": Sample(Aim.GROUP, a_sitting),
    f"GET {_HOME}/files/limits": Sample(Aim.ANYWHERE, nothing),
    f"POST {_HOME}/files": Sample(Aim.PRESCHOOL, _upload, _SENDS_RESOURCES),
    f"GET {_HOME}/files/{{file_id}}": Sample(Aim.PRESCHOOL, nothing, authors=True),
    f"POST {_HOME}/files/{{file_id}}/arrived": Sample(Aim.PRESCHOOL, nothing, authors=True),
    f"GET {_HOME}/files/{{file_id}}/{{purpose}}": Sample(
        Aim.WITHIN, seen_before, ((Action.MEDIA_READ, Aim.WITHIN),), allowed=frozenset({304})
    ),
    f"GET {_HOME}/resources": Sample(Aim.WITHIN, nothing),
    f"POST {_HOME}/resources": Sample(Aim.PRESCHOOL, a_resource),
    f"GET {_RESOURCE}": Sample(Aim.WITHIN, nothing),
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
    f"GET {_HOME}/specialists": Sample(Aim.WITHIN, nothing),
    f"GET {_CHILD}/difficulties": Sample(Aim.CHILD, nothing),
    f"PUT {_CHILD}/difficulties/{{difficulty_id}}": Sample(Aim.CHILD, made("difficulty_id", a_new_id, _difficulty)),
    f"DELETE {_CHILD}/difficulties/{{difficulty_id}}": Sample(Aim.CHILD, a_difficulty),
    f"GET {_HOME}/calibration-cases": Sample(Aim.PRESCHOOL, nothing),
    f"GET {_HOME}/calibrations": Sample(Aim.PRESCHOOL, nothing),
    f"POST {_HOME}/calibrations": Sample(Aim.PRESCHOOL, body(id="{new}", title="Zilola", cases=["middle-zilola"])),
    f"GET {_HOME}/calibrations/{{calibration_id}}": Sample(Aim.PRESCHOOL, a_calibration()),
    f"PUT {_HOME}/calibrations/{{calibration_id}}/marks": Sample(Aim.PRESCHOOL, a_calibration(a_calibration_mark)),
    f"POST {_HOME}/calibrations/{{calibration_id}}/close": Sample(
        Aim.PRESCHOOL, a_calibration(), authors=True, besides=((Action.CALIBRATION_READ, Aim.PRESCHOOL),)
    ),
    f"GET {_CHILD}/route": Sample(Aim.CHILD, nothing),
    f"PUT {_CHILD}/route": Sample(Aim.CHILD, body(stage=0, strengths="Koʻp gapiradi")),
    **LIBRARY,
    **DECISIONS,
    **TAKEOUTS,
    **PACKS,
    **SHARING,
    **STORAGE,
    **CARDS,
    **CERTIFICATES,
    **COURSE_TESTS,
    **COURSES,
    **EFFECTS,
    **EXCHANGE,
    **FIGURES,
    **HANDBOOK,
    **PAPERS,
    **PRACTICE,
    **ALOUD,
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
    f"PUT {PARTS}/{{number}}": (b"bytes", 401),
    f"GET {_HOME}/files/{{file_id}}/missing": (b"", 401),
    "GET /api/certificates/keys": (b"", 200),
    "GET /api/certificates/keys/{kid}": (b"", 404),
    "GET /api/certificates/{code}": (b"", 404),
    "GET /api/certificates/{code}/credential": (b"", 404),
    "GET /api/certificates/{code}/status": (b"", 404),
    "GET /api/packs/{code}/manifest": (b"", 404),
    "GET /api/handbook/pictures/{file}": (b"", 404),
    "GET /api/packs/{code}/objects/{sha256}": (b"", 404),
}
"""Routes without sign-in: what opens nothing, and how it is refused."""
