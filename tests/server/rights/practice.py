"""The own practice preschool, as the table of rights asks for it."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from server.features.courses.models import Cohort, Participant
from server.shared.ids import uuid7
from tests.server.practice.learning import a_programme
from tests.server.rights.asking import Ask, Maker, Sample
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place
from tests.support.world import Person

_MINE: Final = "/api/course/mine/{participant_id}/practice"


def taking_part(**ids: object) -> Maker:
    """Whoever asks takes part in a cohort that goes on."""

    async def make(place: Place, person: Person) -> Ask:
        programme, today = a_programme(uuid7()), place.world.app.clock.today()
        cohort = Cohort(
            id=uuid7(),
            programme_id=programme.id,
            region_id=place.world.region_id,
            trainer_id=place.head.account_id,
            name="Kuz",
            starts_on=today,
            ends_on=today + timedelta(days=9),
            code=uuid7().hex[-16:],
        )
        part = Participant(
            id=uuid7(),
            cohort_id=cohort.id,
            account_id=person.account_id,
            full_name="Sinov Odami",
            enrolled_at=place.world.app.clock.now(),
        )
        await place.add(programme, cohort, part)
        return Ask({"participant_id": part.id, **ids})

    return make


PRACTICE: Final[Mapping[str, Sample]] = {
    f"GET {_MINE}": Sample(Aim.ANYWHERE, taking_part()),
    f"POST {_MINE}": Sample(Aim.ANYWHERE, taking_part()),
    f"POST {_MINE}/enter": Sample(Aim.ANYWHERE, taking_part()),
    f"POST {_MINE}/again": Sample(Aim.ANYWHERE, taking_part()),
    f"POST {_MINE}/tasks/{{task}}/check": Sample(Aim.ANYWHERE, taking_part(task="plan-week")),
}
