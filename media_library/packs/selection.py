"""What of the library goes into a pack: what was wished for, as far as its asker reads it and families allow it."""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import text

from media_library.consented import consent_lacking
from media_library.intake.limits import LIMITS, megabytes
from media_library.intake.result import Kind
from media_library.reading import Reader, readable
from server.kernel.database import Prepared, Record, Work
from server.shared.contract.packs import PackWish
from server.shared.domain.errors import RuleViolation
from server.shared.ids import NOWHERE

MOST_RESOURCES: Final = 2000
Ref = tuple[UUID, UUID]
"""Owner and id of a resource."""
FILES_OF: Final = """
    select {row}.file_id as id
    union select p.file_id from resource_part p
     where p.preschool_id = {row}.preschool_id and p.resource_id = {row}.id
    union select p.back_file_id from resource_part p
     where p.preschool_id = {row}.preschool_id and p.resource_id = {row}.id and p.back_file_id is not null
"""
_ANY_OF: Final = "(cardinality(cast(:{name} as text[])) = 0 or r.{column} ?| cast(:{name} as text[]))"
_ONE_OF: Final = "(cardinality(cast(:{name} as text[])) = 0 or r.{column} = any(cast(:{name} as text[])))"
_SELECTED: Final = Prepared(
    text(f"""
    with wished as materialized (
      select r.preschool_id, r.id, r.reach, r.updated_at,
             coalesce(r.origin_preschool_id, r.preschool_id) as of_id, coalesce(r.origin_id, r.id) as origin,
             {consent_lacking("r.preschool_id", "r.id", "photos", "sharing")} as lacking
      from resource r
      where r.preschool_id = any(array[:preschool_id, '{NOWHERE}'::uuid]) and r.withdrawn_at is null
        and {readable("r")} and (r.reach <> 'mine' or r.author_id = :reader_id)
        and (not :named or (r.preschool_id, r.id) in (
               select * from unnest(cast(:owners as uuid[]), cast(:ids as uuid[])))
             or exists (select from collection c join collection_item i
                          on i.preschool_id = c.preschool_id and i.collection_id = c.id
                        where c.preschool_id = :preschool_id and c.id = cast(:collection as uuid)
                          and (c.account_id = :reader_id or c.shared)
                          and i.owner_id = r.preschool_id and i.resource_id = r.id))
        and {_ANY_OF.format(name="theme_weeks", column="theme_weeks")}
        and {_ANY_OF.format(name="age_bands", column="age_bands")}
        and {_ONE_OF.format(name="kinds", column="kind")} and {_ONE_OF.format(name="languages", column="language")}
    ), once as (
      select distinct on (w.of_id, w.origin) w.*,
        (select bool_and(f.state = 'ready' and f.kind <> '') from stored_file f
          where f.preschool_id = w.preschool_id and f.id in ({FILES_OF.format(row="r")})) as ready
      from wished w join resource r on r.preschool_id = w.preschool_id and r.id = w.id
      order by w.of_id, w.origin, w.lacking, w.preschool_id = '{NOWHERE}', w.reach desc, w.updated_at desc
    )
    select preschool_id, id, reach, lacking or not ready as left_out from once order by preschool_id, id
    limit {MOST_RESOURCES + 1}
    """)  # noqa: S608 - only our own texts are joined
)
_SIZE: Final = f"""
    select coalesce(sum(byte_size), 0)::bigint from (
      select distinct n.key, n.byte_size
      from unnest($1::uuid[], $2::uuid[]) as picked (owner_id, id)
      join resource r on r.preschool_id = picked.owner_id and r.id = picked.id
      cross join lateral ({FILES_OF.format(row="r")}) as held
      join rendition n on n.preschool_id = r.preschool_id and n.file_id = held.id
      where split_part(n.key, '/', 4) <> all($3::text[])) as objects
"""  # noqa: S608 - only our own texts are joined
_STILL: Final = f"""
    select r.preschool_id, r.id from unnest($1::uuid[], $2::uuid[]) as picked (owner_id, id)
    join resource r on r.preschool_id = picked.owner_id and r.id = picked.id
    where r.withdrawn_at is null and not {consent_lacking("r.preschool_id", "r.id", "photos", "sharing")}
    order by r.preschool_id, r.id
"""  # noqa: S608 - only our own texts are joined


@dataclass(frozen=True)
class Selection:
    """What goes in. ``left_out`` counts what a family or the judging of a file keeps back; ``private`` tells whether
    something is in it that is its asker's alone."""

    refs: list[Ref]
    left_out: int
    private: bool
    byte_size: int


async def select(work: Work, reader: Reader, preschool_id: UUID, wish: PackWish) -> Selection:
    """Raises ``pack.too_many_resources`` and ``pack.too_large``."""
    rows = await work.rows(
        _SELECTED,
        preschool_id=preschool_id,
        named=bool(wish.items or wish.collection_id),
        owners=[item.owner_id for item in wish.items],
        ids=[item.resource_id for item in wish.items],
        collection=wish.collection_id,
        theme_weeks=wish.theme_weeks,
        age_bands=wish.age_bands,
        kinds=wish.kinds,
        languages=wish.languages,
        **reader.params(),
    )
    if len(rows) > MOST_RESOURCES:
        raise RuleViolation("pack.too_many_resources", limit=MOST_RESOURCES)
    going: list[Record] = [row for row in rows if not row["left_out"]]
    refs = [(row["preschool_id"], row["id"]) for row in going]
    byte_size: int = await work.raw.fetchval(_SIZE, *_apart(refs), wish.without)
    limit = LIMITS.max_bytes[Kind.PACK]
    if byte_size > limit:
        raise RuleViolation("pack.too_large", size_mb=megabytes(byte_size), limit_mb=megabytes(limit))
    return Selection(refs, len(rows) - len(going), any(row["reach"] == "mine" for row in going), byte_size)


async def still_allowed(work: Work, refs: list[Ref]) -> list[Ref]:
    """Those of the resources that are not withdrawn and that every family still lets go out."""
    rows = await work.raw.fetch(_STILL, *_apart(refs))
    return [(row["preschool_id"], row["id"]) for row in rows]


def _apart(refs: list[Ref]) -> tuple[list[UUID], list[UUID]]:
    return [owner_id for owner_id, _ in refs], [own for _, own in refs]
