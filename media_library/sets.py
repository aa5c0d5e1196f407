"""What belongs to a resource besides its own row: the parts of a set, who is in it, how far its sharing has come."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID, uuid5

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from media_library.consented import consent_lacking
from media_library.models import Resource, ResourcePart, StoredFile
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed
from server.shared.contract import media as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain import media as rules
from server.shared.domain import resource_sets
from server.shared.domain.errors import RuleViolation

_FORMS: Final = """exists (select from rendition f
  where f.preschool_id = p.preschool_id and f.file_id = p.{file} and f.purpose = '{form}')"""
_BESIDES: Final = f"""
    select
      (select json_agg(json_build_object(
          'file_id', p.file_id, 'back_file_id', p.back_file_id, 'words', p.words,
          'thumb', {_FORMS.format(file="file_id", form="thumb")}, 'view', {_FORMS.format(file="file_id", form="view")},
          'back', {_FORMS.format(file="back_file_id", form="view")}) order by p.position)
       from resource_part p where p.preschool_id = $1 and p.resource_id = $2) as parts,
      array(select c.child_id from resource_child c where c.preschool_id = $1 and c.resource_id = $2) as child_ids,
      {consent_lacking("$1", "$2", "photos")} as withheld,
      (select json_build_object('state', q.state, 'reach', q.reach) from sharing_request q
        where q.preschool_id = $1 and q.resource_id = $2 order by q.asked_at desc, q.id desc limit 1) as sharing,
      exists (select from favourite k where k.preschool_id = any($3) and k.account_id = $4
        and k.owner_id = $1 and k.resource_id = $2) as favourite,
      (select json_build_object('rating', o.rating, 'words', o.words) from resource_rating o
        where o.preschool_id = any($3) and o.account_id = $4 and o.owner_id = $1 and o.resource_id = $2
        order by o.rated_at desc limit 1) as own_rating
"""  # noqa: S608 - only our own texts are joined


@dataclass(frozen=True)
class Besides:
    """What is told of a resource besides its own row; ``withheld``: none of its files is given out.

    ``favourite`` and ``own_rating`` are those of the reader.
    """

    parts: Sequence[Mapping[str, Any]] = ()
    child_ids: Sequence[UUID] = ()
    withheld: bool = False
    sharing: Mapping[str, str] = field(default_factory=dict)
    favourite: bool = False
    own_rating: contract.OwnRating | None = None


async def besides(work: Work, actor: Actor, resource: Resource) -> Besides:
    homes = [scope.preschool_id for scope in actor.scopes if scope.preschool_id]
    row: Record = await work.raw.fetchrow(_BESIDES, resource.preschool_id, resource.id, homes, actor.account_id)
    rated = row["own_rating"]
    return Besides(
        parts=row["parts"] or (),
        child_ids=row["child_ids"],
        withheld=row["withheld"],
        sharing=row["sharing"] or {},
        favourite=row["favourite"],
        own_rating=contract.OwnRating(rated["rating"], rated["words"]) if rated else None,
    )


async def own_files(
    session: AsyncSession, owner_id: UUID, account_id: UUID, request: contract.NewResource, kept: frozenset[UUID]
) -> list[StoredFile]:
    """The files of a resource, its own first: uploads of the account, or ``kept`` ones that it is made of already."""
    if request.parts and request.file_id != request.parts[0].file_id:
        raise Malformed(FieldProblem(field="file_id", code="input.not_a_choice"))
    wanted = files_of(request)
    found = await session.scalars(
        select(StoredFile).where(StoredFile.preschool_id == owner_id, StoredFile.id.in_(wanted))
    )
    files = {file.id: file for file in found}
    for file_id in wanted:
        _require_usable(files.get(file_id), account_id, file_id in kept)
    rules.require_fitting(request.kind, files[request.file_id].kind)
    if request.parts:
        kinds = [files[file_id].kind for file_id in wanted]
        backs = any(part.back_file_id for part in request.parts)
        resource_sets.require_parts_fitting(request.kind, kinds, backs)
    return [files[file_id] for file_id in wanted]


def files_of(request: contract.NewResource) -> list[UUID]:
    """Every file a resource is made of, each once, its own first."""
    parts = [file_id for part in request.parts for file_id in (part.file_id, part.back_file_id) if file_id]
    return list(dict.fromkeys([request.file_id, *parts]))


async def files_now(session: AsyncSession, resource: Resource) -> frozenset[UUID]:
    """The files a resource on record is made of."""
    found = await session.execute(
        select(ResourcePart.file_id, ResourcePart.back_file_id).where(
            ResourcePart.preschool_id == resource.preschool_id, ResourcePart.resource_id == resource.id
        )
    )
    return frozenset({resource.file_id} | {file_id for row in found for file_id in row if file_id})


async def write_parts(session: AsyncSession, resource: Resource, parts: Sequence[contract.NewPart]) -> None:
    """The parts in their order instead of those there were; their words are found with the resource's."""
    words = resource_sets.words_kept([part.words for part in parts])
    home, own = resource.preschool_id, resource.id
    await session.execute(
        delete(ResourcePart)
        .where(ResourcePart.preschool_id == home, ResourcePart.resource_id == own)
        .execution_options(synchronize_session=False)
    )
    session.add_all(
        ResourcePart(
            preschool_id=home,
            id=uuid5(own, str(position)),
            resource_id=own,
            position=position,
            file_id=part.file_id,
            back_file_id=part.back_file_id,
            words=said,
        )
        for position, (part, said) in enumerate(zip(parts, words, strict=True))
    )


def _require_usable(file: StoredFile | None, account_id: UUID, kept: bool) -> None:
    own = file is not None and file.uploaded_by == account_id and file.purpose == "resource"
    if file is None or not (own or kept):
        raise RuleViolation("media.missing")
    if file.state == "refused":
        raise RuleViolation("media.file_refused")
