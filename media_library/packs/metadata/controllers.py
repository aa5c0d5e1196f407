"""The route of descriptions, and the service behind it."""

from typing import Any, Final, Literal
from uuid import UUID

import msgspec
from litestar import Controller, Response, get
from litestar.di import NamedDependency
from litestar.params import FromPath, FromQuery

from media_library import queries
from media_library.packs.metadata.facts import Facts
from media_library.packs.metadata.lom import lom
from media_library.packs.metadata.schema_org import schema_org
from media_library.packs.queries import theme_titles
from server.kernel.access import Actor
from server.kernel.database import Work
from server.kernel.http.document import file_sent
from server.shared.domain.permissions import Action

Form = Literal["schema_org", "lom"]
_JSON_LD: Final = "application/ld+json"
_XML: Final = "application/xml; charset=utf-8"


class MetadataService:
    """Descriptions of the resources an actor may see; ``base`` is the address of this installation."""

    def __init__(self, work: Work, actor: Actor, base: str) -> None:
        self._work = work
        self._actor = actor
        self._base = base

    async def facts(self, owner_id: UUID, resource_id: UUID) -> Facts:
        resource, file = await queries.resource(self._work.session, self._actor, owner_id, resource_id)
        forms = await queries.renditions(self._work.session, owner_id, file.id)
        return Facts(resource, file, forms, await theme_titles(self._work), self._base)


class MetadataController(Controller):
    path = "/api/preschools/{preschool_id:uuid}/resources"
    tags = ("media library",)

    @get("/{owner_id:uuid}/{resource_id:uuid}/metadata", action=Action.MEDIA_READ, responses=file_sent("application/*"))
    async def metadata(
        self,
        owner_id: FromPath[UUID],
        resource_id: FromPath[UUID],
        resource_metadata: NamedDependency[MetadataService],
        form: FromQuery[Form] = "schema_org",
    ) -> Response[Any]:
        """The owner is the preschool."""
        facts = await resource_metadata.facts(owner_id, resource_id)
        if form == "lom":
            return Response(lom(facts), media_type=_XML)
        return Response(msgspec.json.encode(schema_org(facts)), media_type=_JSON_LD)
