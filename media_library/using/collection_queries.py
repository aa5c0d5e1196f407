"""Every statement about collections."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID, uuid5

from sqlalchemy import or_, select, text

from media_library.listing import SHOWN, SHOWN_ROWS
from media_library.reading import Reader, readable
from media_library.using.models import Collection
from media_library.using.queries import Ref
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible

MOST: Final = 200
_READ: Final = f"r.withdrawn_at is null and {readable('r')} and {SHOWN}"
_LIST: Final = Prepared(
    text(f"""
    select c.id, c.title, c.author_name, c.shared, c.revision, c.account_id = :reader_id as own, held.count, held.covers
    from collection c
    cross join lateral (
      select count(*) as count,
             coalesce((array_agg(concat('/api/preschools/', r.preschool_id, '/files/', r.file_id, '/thumb')
                                 order by i.position)
                       filter (where exists (
                         select from rendition n where n.preschool_id = r.preschool_id and n.file_id = r.file_id
                            and n.purpose = 'thumb')))[1:4], '{{}}') as covers
      from collection_item i join resource r on r.preschool_id = i.owner_id and r.id = i.resource_id
      where i.preschool_id = c.preschool_id and i.collection_id = c.id and {_READ}
    ) as held
    where c.preschool_id = :preschool_id and (c.account_id = :reader_id or c.shared)
    order by c.account_id = :reader_id desc, c.updated_at desc, c.id
    limit {MOST}
    """)  # noqa: S608 - only our own texts are joined
)
_ITEMS: Final = Prepared(
    text(f"""
    with picked as (
      select i.owner_id, i.resource_id as id, i.position
      from collection_item i join resource r on r.preschool_id = i.owner_id and r.id = i.resource_id
      where i.preschool_id = :preschool_id and i.collection_id = :collection and {_READ}
    )
    {SHOWN_ROWS.format(order="k.position", besides="")}
    """)  # noqa: S608 - only our own texts are joined
)
_READABLE: Final = Prepared(
    text(f"""
    select w.owner_id, w.resource_id
    from unnest(cast(:owners as uuid[]), cast(:resources as uuid[])) as w (owner_id, resource_id)
    join resource r on r.preschool_id = w.owner_id and r.id = w.resource_id
    where {_READ}
    union
    select i.owner_id, i.resource_id from collection_item i
    where i.preschool_id = :preschool_id and i.collection_id = :collection
    """)  # noqa: S608 - only our own texts are joined
)
_EMPTY: Final = "delete from collection_item where preschool_id = $1 and collection_id = $2"
_FILL: Final = """
    insert into collection_item (preschool_id, id, collection_id, position, owner_id, resource_id)
    select $1, held.id, $2, held.position, held.owner_id, held.resource_id
    from unnest($3::uuid[], $4::uuid[], $5::uuid[]) with ordinality as held (id, owner_id, resource_id, position)
"""


async def listed(work: Work, actor: Actor, preschool_id: UUID) -> Sequence[Record]:
    """The actor's own collections and those shared with the preschool's staff, counted as far as they may be read."""
    return await work.rows(_LIST, preschool_id=preschool_id, **Reader.of(actor).params())


async def collection(
    work: Work, actor: Actor, preschool_id: UUID, collection_id: UUID, *, lock: bool = False
) -> Collection:
    """One of the actor's own or a shared one; else NotVisible."""
    question = select(Collection).where(
        Collection.preschool_id == preschool_id,
        Collection.id == collection_id,
        or_(Collection.account_id == actor.account_id, Collection.shared),
    )
    found = await work.session.scalar(question.with_for_update() if lock else question)
    if found is None:
        raise NotVisible
    return found


async def exists(work: Work, preschool_id: UUID, collection_id: UUID) -> bool:
    """Whether there is one of this id, whoever's it is."""
    return await work.session.get(Collection, (preschool_id, collection_id)) is not None


async def items(work: Work, actor: Actor, preschool_id: UUID, collection_id: UUID) -> str:
    """A JSON list of ``ResourceRow``: the items that the actor may read, in their order."""
    found: str = await work.value(
        _ITEMS, preschool_id=preschool_id, collection=collection_id, told=True, **Reader.of(actor).params()
    )
    return found


async def allowed(work: Work, actor: Actor, preschool_id: UUID, collection_id: UUID, refs: Sequence[Ref]) -> set[Ref]:
    """Of the resources those that the actor may read, and those the collection holds already."""
    rows = await work.rows(
        _READABLE,
        preschool_id=preschool_id,
        collection=collection_id,
        owners=[owner for owner, _ in refs],
        resources=[resource for _, resource in refs],
        **Reader.of(actor).params(),
    )
    return {(row["owner_id"], row["resource_id"]) for row in rows}


async def fill(work: Work, preschool_id: UUID, collection_id: UUID, refs: Sequence[Ref]) -> None:
    """Puts these items in place of those before."""
    await work.flush()
    await work.raw.execute(_EMPTY, preschool_id, collection_id)
    ids = [uuid5(collection_id, f"{owner}:{resource}") for owner, resource in refs]
    owners, resources = [owner for owner, _ in refs], [resource for _, resource in refs]
    await work.raw.execute(_FILL, preschool_id, collection_id, ids, owners, resources)


async def remove(work: Work, collection: Collection) -> None:
    await work.raw.execute(_EMPTY, collection.preschool_id, collection.id)
    await work.session.delete(collection)
