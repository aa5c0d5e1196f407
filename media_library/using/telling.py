"""What of its use is told beside a resource: numbers to whom they are for, the reader's own favourite and rating."""

from typing import Any, Final

import msgspec

from media_library.reading import Reader, told_of_uses
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.shared.contract import media as contract
from server.shared.domain import media_using as rules
from server.shared.ids import NOWHERE

_OWN: Final = """
    select exists (select from favourite f where f.preschool_id = any($1) and f.account_id = $2 and f.owner_id = $3
                      and f.resource_id = $4) as favourite,
           (select json_build_object('rating', n.rating, 'words', n.words) from resource_rating n
            where n.preschool_id = any($1) and n.account_id = $2 and n.owner_id = $3 and n.resource_id = $4
            order by n.rated_at desc limit 1) as own_rating
"""
_NUMBERS: Final = ("uses", "reused_by", "helped", "rated")


async def telling(work: Work, actor: Actor, resource: contract.Resource) -> contract.Resource:
    """The resource with the reader's own, and without numbers for families or of fewer preschools than may be told."""
    homes = sorted(Reader.of(actor).member_of)
    row: Record = await work.raw.fetchrow(_OWN, homes, actor.account_id, resource.owner_id, resource.id)
    own: Any = row["own_rating"]
    silent = {} if _told(actor, resource) else dict.fromkeys(_NUMBERS, 0)
    return msgspec.structs.replace(
        resource,
        favourite=row["favourite"],
        own_rating=msgspec.convert(own, contract.OwnRating) if own else None,
        **silent,
    )


def _told(actor: Actor, resource: contract.Resource) -> bool:
    if resource.owner_id != NOWHERE:
        return told_of_uses(actor, resource.owner_id)
    at_work = any(told_of_uses(actor, scope.preschool_id or NOWHERE) for scope in actor.scopes)
    return at_work and rules.tells_of_others(resource.reused_by)
