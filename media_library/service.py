"""What people do with the library: look for a resource, open it, add one, correct it, withdraw it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

import msgspec

from media_library import listing, queries
from media_library.mapping import to_resource
from media_library.models import Resource, StoredFile
from server.kernel import audit, changes, paging
from server.kernel.access import Actor, Whereabouts
from server.kernel.clock import Clock
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotAllowed, NotVisible
from server.kernel.searching import pattern_of
from server.shared.contract import media as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import media as rules
from server.shared.domain.errors import RuleViolation
from server.shared.domain.permissions import Action
from server.shared.ids import NOWHERE

_CHANGE: Final = "resource"


@dataclass(frozen=True)
class Wanted:
    """What a reader looks for; empty means any."""

    search: str = ""
    kind: str = ""
    theme_week: str = ""
    age_band: str = ""
    area: str = ""
    language: str = ""


class LibraryService:
    """The resources an actor may see, and what may be done with them."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor
        self._clock = clock

    async def page(self, preschool_id: UUID, wanted: Wanted, cursor: str | None) -> bytes:
        """A ``Page[ResourceRow]`` as JSON: the preschool's own resources and those for everybody, newest first."""
        before_at, before_id = _place_of(cursor)
        found = await self._work.row(
            listing.OF_PRESCHOOL,
            preschool_id=preschool_id,
            reader_id=self._actor.account_id,
            at_home=preschool_id == NOWHERE or any(scope.preschool_id == preschool_id for scope in self._actor.scopes),
            before_at=before_at,
            before_id=before_id,
            up_to=listing.PAGE_SIZE,
            search=pattern_of(wanted.search),
            kind=wanted.kind,
            theme_week=wanted.theme_week,
            age_band=wanted.age_band,
            area=wanted.area,
            language=wanted.language,
            **self._actor.extent(Action.MEDIA_READ).params(),
        )
        if found is None or not found["at_hand"]:
            raise NotVisible
        permitted = self._actor.permitted(Whereabouts(preschool_id=preschool_id), (Action.MEDIA_UPLOAD,))
        rest = msgspec.json.encode({"next_cursor": _following(found), "permitted": permitted})
        items: str = found["items"]
        return b'{"items":' + items.encode() + b"," + rest[1:]

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


def _place_of(cursor: str | None) -> tuple[datetime, UUID]:
    if not cursor:
        return listing.NEWEST
    key, before_id = paging.decode(cursor)
    try:
        return datetime.fromisoformat(key).astimezone(UTC), before_id
    except ValueError:
        raise Malformed(FieldProblem(field="cursor", code="input.wrong_format")) from None


def _following(found: Record) -> str | None:
    more = found["found"] == listing.PAGE_SIZE
    return paging.encode(found["last_at"].isoformat(), found["last_id"]) if more else None
