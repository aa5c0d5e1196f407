"""The question bank and the tests of the course, as the table of rights asks for them."""

import json
from collections.abc import Mapping
from typing import Final
from uuid import UUID

from server.shared.domain.permissions import Action
from server.shared.ids import uuid7
from tests.server.course_tests.taking import UNIT, a_body
from tests.server.rights.asking import FORM_TYPE, Ask, Maker, Sample, body, nothing
from tests.server.rights.courses import taking_part
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.server.roster.sending import BOUNDARY
from tests.support.world import Person

_BANK: Final = "/api/course/questions"
_MINE: Final = "/api/course/mine/{participant_id}"
_NOBODYS: Final = {"attempt_id": uuid7(), "question_id": uuid7()}
_MANAGES: Final = ((Action.COURSE_MANAGE, Aim.ANYWHERE),)
_UNKNOWN: Final = frozenset({404})
"""Whoever asks takes part and has no attempt: those that there are belong to one person each."""


async def a_question(place: Place) -> UUID:
    question_id = uuid7()
    async with place.world.app.parts.database.writing() as work:
        await work.raw.execute(
            """insert into course_question (id, number, topic, difficulty, body, revision)
               select $1, coalesce(max(number), 0) + 1, 'rights', 1, $2::jsonb, 1 from course_question""",
            question_id,
            json.dumps(a_body("one", "rights")),
        )
    return question_id


def about_a_question(maker: Maker = nothing) -> Maker:
    async def make(place: Place, person: Person) -> Ask:
        asked = await maker(place, person)
        return Ask({"question_id": await a_question(place)}, asked.query, asked.content)

    return make


async def no_package(place: Place, person: Person) -> Ask:
    line, head = b"--" + BOUNDARY.encode(), b'Content-Disposition: form-data; name="file"; filename="a.zip"'
    return Ask(content=b"\r\n".join([line, head, b"", b"no zip", line + b"--", b""]), media_type=FORM_TYPE)


COURSE_TESTS: Final[Mapping[str, Sample]] = {
    f"GET {_BANK}": Sample(Aim.ANYWHERE, nothing),
    f"POST {_BANK}": Sample(Aim.ANYWHERE, body(id="{new}", body=a_body("one", "rights")), rights=_MANAGES),
    f"GET {_BANK}/qti.zip": Sample(Aim.ANYWHERE, nothing),
    f"PUT {_BANK}/qti.zip": Sample(Aim.ANYWHERE, no_package, rights=_MANAGES),
    f"GET {_BANK}/{{question_id}}": Sample(Aim.ANYWHERE, about_a_question()),
    f"PUT {_BANK}/{{question_id}}": Sample(
        Aim.ANYWHERE, about_a_question(body(body=a_body("one", "rights", 2), revision=1)), rights=_MANAGES
    ),
    f"POST {_BANK}/{{question_id}}/retire": Sample(Aim.ANYWHERE, about_a_question(body(revision=1)), rights=_MANAGES),
    f"GET {_MINE}/tests/{{unit}}": Sample(Aim.ANYWHERE, taking_part(unit=UNIT)),
    f"POST {_MINE}/attempts": Sample(Aim.ANYWHERE, taking_part({"id": str(uuid7()), "unit": UNIT})),
    f"GET {_MINE}/attempts/{{attempt_id}}": Sample(Aim.ANYWHERE, taking_part(**_NOBODYS), allowed=_UNKNOWN),
    f"PUT {_MINE}/attempts/{{attempt_id}}/answers/{{question_id}}": Sample(
        Aim.ANYWHERE, taking_part({"chosen": []}, **_NOBODYS), allowed=_UNKNOWN
    ),
    f"POST {_MINE}/attempts/{{attempt_id}}/submit": Sample(Aim.ANYWHERE, taking_part(**_NOBODYS), allowed=_UNKNOWN),
}
