"""Certificates of the course, as the table of rights asks for them."""

import json
from collections.abc import Mapping
from typing import Any, Final

from server.features.certificates.models import Certificate
from server.features.courses.models import Participant
from server.shared.domain.certificates import new_code
from server.shared.ids import uuid7
from tests.server.courses.teaching import a_cohort_row
from tests.server.rights.asking import Ask, Maker, Sample
from tests.server.rights.courses import taking_part, with_a_cohort
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.support.world import Person

_COHORT: Final = "/api/course/cohorts/{cohort_id}/certificates"
_ONE: Final = "/api/course/certificates/{certificate_id}"
_MINE: Final = "/api/course/mine/{participant_id}"


def a_certificate(said: Any = None) -> Maker:
    """Somebody else's, of a cohort of the place's region."""

    async def make(place: Place, person: Person) -> Ask:
        cohort = await a_cohort_row(place.world, place.head)
        now = place.world.app.clock.now()
        part = Participant(
            id=uuid7(),
            cohort_id=cohort.id,
            account_id=place.author.account_id,
            full_name="Sinov Odami",
            enrolled_at=now,
        )
        row = Certificate(
            id=uuid7(),
            participant_id=part.id,
            code=new_code(),
            full_name="Sinov Odami",
            programme_title={"uz": "Kurs"},
            minutes=1080,
            issued_on=place.world.app.clock.today(),
            issued_by=place.head.account_id,
            credential={},
            revoked_because="",
        )
        await place.add(part, row)
        return Ask({"certificate_id": row.id}, content=None if said is None else json.dumps(said).encode())

    return make


CERTIFICATES: Final[Mapping[str, Sample]] = {
    f"GET {_COHORT}": Sample(Aim.REGION_AROUND, with_a_cohort()),
    f"POST {_COHORT}": Sample(Aim.REGION_AROUND, with_a_cohort({"participant_ids": []})),
    f"POST {_ONE}/revoke": Sample(Aim.REGION_AROUND, a_certificate({"because": "Ism xato"})),
    f"GET {_ONE}/paper.pdf": Sample(Aim.REGION_AROUND, a_certificate()),
    f"GET {_MINE}/certificate": Sample(Aim.ANYWHERE, taking_part()),
    f"GET {_MINE}/certificate.pdf": Sample(Aim.ANYWHERE, taking_part(), allowed=frozenset({404})),
}
