"""Sharing wider, reports and gaps, as the table of rights asks for them."""

from collections.abc import Mapping
from functools import partial
from typing import Final
from uuid import UUID

from media_library.sharing.models import ResourceReport, SharingRequest
from server.shared.domain.permissions import Action
from server.shared.ids import uuid7
from tests.server.rights.asking import Sample, body, made, nothing
from tests.server.rights.oracle import Aim
from tests.server.rights.place import Place

_HOME: Final = "/api/preschools/{preschool_id}"
_RESOURCE: Final = f"{_HOME}/resources/{{owner_id}}/{{resource_id}}"
_REQUEST: Final = f"{_HOME}/sharing-requests/{{request_id}}"
_LEADS: Final = ((Action.MEDIA_UPDATE, Aim.PRESCHOOL),)


async def a_request(place: Place, state: str = "waiting") -> UUID:
    """The author's, to share one of their resources with the preschool."""
    row = SharingRequest(
        preschool_id=place.world.preschool_id,
        id=uuid7(),
        resource_id=await place.a_resource(),
        reach="preschool",
        district_id=place.world.district_id,
        region_id=place.world.region_id,
        state=state,
        asked_by=place.author.account_id,
        asked_by_name="Karimova Nodira",
    )
    await place.add(row)
    return row.id


async def a_report(place: Place) -> UUID:
    """The author's, of the resource that everybody there reads."""
    row = ResourceReport(
        preschool_id=place.world.preschool_id,
        id=uuid7(),
        owner_id=place.world.preschool_id,
        resource_id=place.resource_id,
        reach="preschool",
        district_id=place.world.district_id,
        reason="broken",
        reported_by=place.author.account_id,
        reported_by_name="Karimova Nodira",
    )
    await place.add(row)
    return row.id


SHARING: Final[Mapping[str, Sample]] = {
    f"POST {_RESOURCE}/sharing": Sample(
        Aim.PRESCHOOL,
        made("resource_id", lambda place: place.a_resource(), body(id="{new}", reach="district")),
        authors=True,
        besides=_LEADS,
    ),
    f"GET {_HOME}/sharing-requests": Sample(Aim.PRESCHOOL, nothing),
    "GET /api/sharing-requests": Sample(Aim.ANYWHERE, nothing),
    f"POST {_REQUEST}/decision": Sample(Aim.PRESCHOOL, made("request_id", a_request, body(decision="accept")), _LEADS),
    f"POST {_REQUEST}/answer": Sample(
        Aim.PRESCHOOL,
        made("request_id", partial(a_request, state="returned"), body(words="Tuzatdim")),
        authors=True,
        besides=_LEADS,
    ),
    f"POST {_REQUEST}/withdraw": Sample(Aim.PRESCHOOL, made("request_id", a_request), authors=True, besides=_LEADS),
    f"POST {_RESOURCE}/reports": Sample(Aim.WITHIN, body(id="{new}", reason="broken")),
    "GET /api/resource-reports": Sample(Aim.ANYWHERE, nothing),
    f"POST {_HOME}/resource-reports/{{report_id}}/settle": Sample(
        Aim.PRESCHOOL, made("report_id", a_report, body(answer="Rahmat")), _LEADS
    ),
    f"GET {_HOME}/media-gaps": Sample(Aim.PRESCHOOL, nothing),
}
"""Steps above the preschool are tried in the tests of sharing: the matrix says who reviews, ``domain/sharing`` what."""
