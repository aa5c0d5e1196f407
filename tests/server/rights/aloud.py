"""What is read aloud, as the table of rights asks for it: by the right to the thing itself."""

from collections.abc import Mapping
from typing import Final

from tests.server.rights.asking import Sample, asking, made, nothing
from tests.server.rights.family import a_message, an_announcement
from tests.server.rights.oracle import Aim

_HOME: Final = "/api/preschools/{preschool_id}"
_in_uzbek: Final = asking("?language=uz")

ALOUD: Final[Mapping[str, Sample]] = {
    "GET /api/reading-aloud": Sample(Aim.ANYWHERE, nothing),
    f"GET {_HOME}/children/{{child_id}}/growth/aloud": Sample(Aim.CHILD, asking("?language=uz&area=speech")),
    f"GET {_HOME}/observations/{{observation_id}}/aloud": Sample(
        Aim.CHILD, made("observation_id", lambda place: place.an_observation(), _in_uzbek)
    ),
    f"GET {_HOME}/messages/{{message_id}}/aloud": Sample(Aim.CHILD, made("message_id", a_message, _in_uzbek)),
    f"GET {_HOME}/announcements/{{announcement_id}}/aloud": Sample(
        Aim.GROUP, made("announcement_id", an_announcement, _in_uzbek)
    ),
}
