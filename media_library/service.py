"""What people do with a resource of the library: open it, add one, correct it, withdraw it."""

from typing import Final
from uuid import UUID

from media_library import queries, sets
from media_library.mapping import to_resource
from media_library.models import Resource, StoredFile
from media_library.sharing import children, editions
from media_library.sharing.obeying import obey_names
from media_library.sharing.queries import standing
from media_library.sharing.rights import may_change
from media_library.sharing.service import SharingService
from media_library.using.jobs import learn
from media_library.using.telling import telling
from server.kernel import audit, changes
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed, NotAllowed, NotVisible
from server.shared.contract import media as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import media as rules
from server.shared.domain import sharing as ladder
from server.shared.domain.permissions import Action

_CHANGE: Final = "resource"


class LibraryService:
    """The resources an actor may see, and what may be done with them."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def one(self, owner_id: UUID, resource_id: UUID) -> contract.Resource:
        found = await self._shown(*await queries.resource(self._work.session, self._actor, owner_id, resource_id))
        return await telling(self._work, self._actor, found)

    async def add(self, preschool_id: UUID, request: contract.NewResource) -> contract.Resource:
        """A new resource made of own uploads, which may still be waiting.

        It is for the whole preschool where its author leads there; else it is asked for, and theirs alone until then.
        """
        self._require_at_home(preschool_id)
        self._actor.require(Action.MEDIA_UPLOAD, Whereabouts(preschool_id=preschool_id))
        files = await self._files(preschool_id, request, frozenset())
        resource = Resource(
            preschool_id=preschool_id,
            id=request.id,
            slug=None,
            reach=ladder.ResourceReach.MINE.value,
            author_id=self._actor.account_id,
            author_name=self._actor.full_name,
            created_at=self._clock.now(),
            updated_at=self._clock.now(),
        )
        _describe(resource, request)
        self._work.session.add(resource)
        await self._work.flush()
        await self._fill(resource, request, same=False)
        await self._noted(Action.MEDIA_UPLOAD, resource)
        if request.reach == ladder.ResourceReach.PRESCHOOL.value:
            await SharingService(self._work, self._actor, self._clock).ask_at_home(resource)
        return await self._shown(resource, files[0])

    async def correct(self, owner_id: UUID, resource_id: UUID, request: contract.NewResource) -> contract.Resource:
        """Another description, and other files if some are named; how far it is shared stays as it is.

        What waits for a review above the preschool does not change meanwhile.
        """
        if request.id != resource_id:
            raise Malformed(FieldProblem(field="id", code="input.not_a_choice"))
        resource = await self._changeable(owner_id, resource_id)
        _, waiting = await standing(self._work, owner_id, resource_id)
        ladder.require_not_under_review(waiting)
        before = await sets.files_now(self._work.session, resource)
        files = await self._files(owner_id, request, before)
        _describe(resource, request)
        resource.updated_at = self._clock.now()
        await self._fill(resource, request, same=not before.isdisjoint(file.id for file in files))
        await self._noted(Action.MEDIA_UPDATE, resource)
        return await self._shown(resource, files[0])

    async def withdraw(self, owner_id: UUID, resource_id: UUID) -> None:
        """Takes a resource, its editions and the addresses of their files away; said again it is not found."""
        resource = await self._changeable(owner_id, resource_id)
        resource.withdrawn_at = self._clock.now()
        await editions.take_back(self._work, (owner_id, resource_id), ladder.LADDER, self._clock.now())
        await self._noted(Action.MEDIA_UPDATE, resource)

    async def _changeable(self, owner_id: UUID, resource_id: UUID) -> Resource:
        """Locked: what is changed is not shared at the same moment."""
        resource, _ = await queries.resource(self._work.session, self._actor, owner_id, resource_id, lock=True)
        if not may_change(self._actor, resource):
            raise NotAllowed(Action.MEDIA_UPDATE)
        return resource

    def _require_at_home(self, preschool_id: UUID) -> None:
        if not any(scope.preschool_id == preschool_id for scope in self._actor.scopes):
            raise NotVisible

    async def _files(
        self, preschool_id: UUID, request: contract.NewResource, kept: frozenset[UUID]
    ) -> list[StoredFile]:
        return await sets.own_files(self._work.session, preschool_id, self._actor.account_id, request, kept)

    async def _fill(self, resource: Resource, request: contract.NewResource, *, same: bool) -> None:
        """The parts and the children of a resource, once every family has allowed that they stand in the library."""
        await sets.write_parts(self._work.session, resource, request.parts)
        await self._work.flush()
        holding = await children.name(self._work, self._actor, resource, request.child_ids, same=same)
        await children.require_consents(self._work, self._actor, resource, ladder.ResourceReach.PRESCHOOL)
        touched = [resource_id for resource_id in holding if same or resource_id != resource.id]
        await obey_names(self._work, self._actor, resource.preschool_id, touched, self._clock.now())

    async def _noted(self, action: Action, resource: Resource) -> None:
        await learn(self._work, resource.preschool_id, resource.id)
        await audit.record(self._work, self._actor, action, resource.id, resource.preschool_id)
        await changes.note(self._work, resource.preschool_id, _CHANGE, resource.id)

    async def _shown(self, resource: Resource, file: StoredFile) -> contract.Resource:
        renditions = await queries.renditions(self._work.session, file.preschool_id, file.id)
        besides = await sets.besides(self._work, self._actor, resource)
        permitted = [Action.MEDIA_UPDATE.value] if may_change(self._actor, resource) else []
        return to_resource(resource, file, renditions, permitted, besides)


def _describe(resource: Resource, request: contract.NewResource) -> None:
    resource.title = rules.title_kept(request.title)
    resource.description = rules.texts_kept(request.description, rules.LONGEST_DESCRIPTION)
    resource.theme_weeks = rules.marks_kept(request.theme_weeks)
    resource.age_bands = rules.marks_kept(request.age_bands)
    resource.areas = rules.marks_kept(request.areas)
    resource.indicators = rules.marks_kept(request.indicators)
    resource.kind, resource.language, resource.file_id = request.kind, request.language, request.file_id
    resource.licence, resource.source = request.licence, request.source
