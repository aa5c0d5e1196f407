"""What people do with a resource of the library: open it, add one, correct it, withdraw it."""

from typing import Final
from uuid import UUID

from media_library import queries
from media_library.mapping import to_resource
from media_library.models import Resource, StoredFile
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed, NotAllowed, NotVisible
from server.shared.contract import media as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import media as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action

_CHANGE: Final = "resource"


class LibraryService:
    """The resources an actor may see, and what may be done with them."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def one(self, owner_id: UUID, resource_id: UUID) -> contract.Resource:
        return await self._shown(*await queries.resource(self._work.session, self._actor, owner_id, resource_id))

    async def add(self, preschool_id: UUID, request: contract.NewResource) -> contract.Resource:
        """A new resource made of an own upload, which may still be waiting."""
        self._require_at_home(preschool_id)
        self._actor.require(Action.MEDIA_UPLOAD, Whereabouts(preschool_id=preschool_id))
        file = await self._own_file(preschool_id, request)
        resource = Resource(
            preschool_id=preschool_id,
            id=request.id,
            slug=None,
            author_id=self._actor.account_id,
            author_name=self._actor.full_name,
            created_at=self._clock.now(),
        )
        _describe(resource, request)
        self._work.session.add(resource)
        await self._noted(Action.MEDIA_UPLOAD, resource)
        return await self._shown(resource, file)

    async def correct(self, owner_id: UUID, resource_id: UUID, request: contract.NewResource) -> contract.Resource:
        """Another description, and another file if one is named."""
        if request.id != resource_id:
            raise Malformed(FieldProblem(field="id", code="input.not_a_choice"))
        resource, file = await self._changeable(owner_id, resource_id)
        if request.file_id != resource.file_id:
            file = await self._own_file(owner_id, request)
        else:
            rules.require_fitting(request.kind, file.kind)
        _describe(resource, request)
        await self._noted(Action.MEDIA_UPDATE, resource)
        return await self._shown(resource, file)

    async def withdraw(self, owner_id: UUID, resource_id: UUID) -> None:
        """Takes a resource and the address of its file away from everybody; said again it is not found."""
        resource, _ = await self._changeable(owner_id, resource_id)
        resource.withdrawn_at = self._clock.now()
        await self._noted(Action.MEDIA_UPDATE, resource)

    async def _changeable(self, owner_id: UUID, resource_id: UUID) -> tuple[Resource, StoredFile]:
        resource, file = await queries.resource(self._work.session, self._actor, owner_id, resource_id)
        if not self._may_change(resource):
            raise NotAllowed(Action.MEDIA_UPDATE)
        return resource, file

    def _may_change(self, resource: Resource) -> bool:
        """Its author, as long as they work there, and who leads the work with methods."""
        where = Whereabouts(preschool_id=resource.preschool_id)
        own = resource.author_id == self._actor.account_id and self._actor.may(Action.MEDIA_UPLOAD, where)
        return own or self._actor.may(Action.MEDIA_UPDATE, where)

    def _require_at_home(self, preschool_id: UUID) -> None:
        if not any(scope.preschool_id == preschool_id for scope in self._actor.scopes):
            raise NotVisible

    async def _own_file(self, preschool_id: UUID, request: contract.NewResource) -> StoredFile:
        file = await queries.file(self._work.session, preschool_id, request.file_id)
        if file is None or file.uploaded_by != self._actor.account_id or file.purpose != "resource":
            raise RuleViolation("media.missing")
        if file.state == "refused":
            raise RuleViolation("media.file_refused")
        rules.require_fitting(request.kind, file.kind)
        return file

    async def _noted(self, action: Action, resource: Resource) -> None:
        await self._work.flush()
        await audit.record(self._work, self._actor, action, resource.id, resource.preschool_id)
        await changes.note(self._work, resource.preschool_id, _CHANGE, resource.id)

    async def _shown(self, resource: Resource, file: StoredFile) -> contract.Resource:
        renditions = await queries.renditions(self._work.session, file.preschool_id, file.id)
        permitted = [Action.MEDIA_UPDATE.value] if self._may_change(resource) else []
        return to_resource(resource, file, renditions, permitted)


def _describe(resource: Resource, request: contract.NewResource) -> None:
    resource.title = rules.title_kept(request.title)
    resource.description = rules.texts_kept(request.description, rules.LONGEST_DESCRIPTION)
    resource.theme_weeks = rules.marks_kept(request.theme_weeks)
    resource.age_bands = rules.marks_kept(request.age_bands)
    resource.areas = rules.marks_kept(request.areas)
    resource.kind, resource.language, resource.file_id = request.kind, request.language, request.file_id
    resource.licence, resource.source = request.licence, request.source
