"""The hot list of resources: one prepared statement finds, orders and shows a page of them.

Resources come in the order (fit, helped, created_at, id), all descending. ``fit`` is 4 where the words stand there as
they were typed and others were found for words spelt alike, 2 for the week's theme, 1 for the group's band and
language, added up.

There are two ways to the first thirty, and the statement chooses by what it finds: few are sorted, of many the best are
read in the order of an index until there are enough. Neither leaves the choice to the planner, which keeps for a
connection's life what was good for its first five searches (decision 0018).
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from sqlalchemy import text

from media_library.reading import AT_HAND, readable
from server.kernel.database import Prepared
from server.shared.domain.media_using import LEAST_PRESCHOOLS
from server.shared.ids import NOWHERE

PAGE_SIZE: Final = 30
FEW: Final = 2000
"""So many are sorted at once."""
_ORDER: Final = "fit desc, helped desc, created_at desc, id desc"
_OWN: Final = {
    "favourites": """(r.preschool_id, r.id) in (select f.owner_id, f.resource_id from favourite f
        where f.preschool_id = :preschool_id and f.account_id = :reader_id)""",
    "recent": """(r.preschool_id, r.id) in (select u.owner_id, u.resource_id from resource_use u
        where u.preschool_id = :preschool_id and u.account_id = :reader_id and u.used_on >= :recent_since)""",
    "collection": """(r.preschool_id, r.id) in (select i.owner_id, i.resource_id from collection_item i
        join collection c on c.preschool_id = i.preschool_id and c.id = i.collection_id
        where i.preschool_id = :preschool_id and i.collection_id = :collection
          and (c.account_id = :reader_id or (c.shared and :works_here)))""",
}
"""What narrows a list by what its reader did."""


@dataclass(frozen=True)
class Shape:
    """Which parts a statement has: an own filter, any condition at all, a first stage, the group's language, band."""

    own: str = ""
    narrowed: bool = False
    first: bool = False
    for_language: bool = False
    for_band: bool = False

    @property
    def for_group(self) -> bool:
        return self.for_language or self.for_band


def matching(shape: Shape) -> str:
    """The condition on a row ``r`` whose terms are found by the index."""
    own = f" and {_OWN[shape.own] if shape.own else ONCE}"
    asked = "r.finding @@ cast(cast(:wanted as text) as tsquery) and r.withdrawn_at is null"
    return f"{asked} and {readable('r')} and {SHOWN}{own}"


SHOWN: Final = f"""(r.preschool_id = '{NOWHERE}' or r.author_id = :reader_id or (
        select f.state = 'ready' from stored_file f where f.preschool_id = r.preschool_id and f.id = r.file_id))"""  # noqa: S608
"""A file that is still judged is its author's alone; what stands under ``NOWHERE`` was judged before.

One value and no ``exists``, which Postgres may turn into a hash of every file there is.
"""


ONCE: Final = f"""(r.preschool_id <> '{NOWHERE}' or r.origin_id is null or (
        r.origin_preschool_id <> :preschool_id and (r.reach <> 'district' or (
        select count(*) = 0 from resource wider where wider.preschool_id = '{NOWHERE}' and wider.reach = 'everybody'
         and wider.origin_preschool_id = r.origin_preschool_id and wider.origin_id = r.origin_id
         and wider.withdrawn_at is null))))"""  # noqa: S608 - only our own texts are joined
"""What is shared wider is listed once: at home as what it is there, elsewhere as its widest edition (decision 0019).

Among one's own, in a collection, it stands as it was chosen.
"""


def _fit(shape: Shape) -> str:
    parts = []
    if shape.first:
        parts.append("case when r.finding @@ cast(cast(:exactly as text) as tsquery) then 4 else 0 end")
        parts.append("case when r.finding @@ cast(cast(:theme as text) as tsquery) then 2 else 0 end")
    if shape.for_group:
        parts.append(f"case when {_of_group(shape)} then 1 else 0 end")
    return " + ".join(parts) or "0"


def _of_group(shape: Shape) -> str:
    language = "r.language = :for_language" if shape.for_language else "true"
    band = "r.age_bands ? :for_band" if shape.for_band else "true"
    return f"({language} and {band})"


def _keys(fit: str) -> str:
    return f"select r.preschool_id as owner_id, r.id, r.helped, r.created_at, {fit} as fit from resource r"  # noqa: S608 - only our own texts are joined


def _sorted_few(shape: Shape) -> str:
    return f"""
    few as materialized ({_keys(_fit(shape))} where {matching(shape)} limit {FEW + 1}),
    sorted_few as (
      select * from few where (select count(*) from few) <= {FEW} and (fit, helped, created_at, id) < {_BEFORE}
      order by {_ORDER} limit {PAGE_SIZE}
    ),"""  # noqa: S608 - only our own texts are joined


_BEFORE: Final = "(:before_fit, :before_helped, :before_at, :before_id)"


def _first(shape: Shape) -> str:
    """Those of the theme or with the very words: found by the index, and never many."""
    return f"""
    foremost as materialized (
      {_keys(_fit(shape))} where r.finding @@ cast(cast(:leading as text) as tsquery) and {matching(shape)}
    ),
    first as materialized (
      select * from (
        select * from foremost where (fit, helped, created_at, id) < {_BEFORE} order by {_ORDER} limit {PAGE_SIZE}
      ) as ordered
      limit {_left(shape)}
    ),"""  # noqa: S608 - only our own texts are joined


def _left(shape: Shape, *before: str) -> str:
    """How many places the stages before have left; none where there were few."""
    many = f"case when (select count(*) from few) <= {FEW} then 0 else {PAGE_SIZE} end"  # noqa: S608
    taken = "".join(f" - (select count(*) from {name})" for name in before)  # noqa: S608
    whole = many if shape.narrowed else PAGE_SIZE
    return f"greatest(0, {whole}{taken})"


def _in_order(shape: Shape, name: str, fit: int, *before: str) -> str:
    """Rows of one fit as the index holds them, until enough of them match; ``is true`` hides the terms from GIN."""
    conditions = [
        "r.withdrawn_at is null",
        readable("r"),
        SHOWN,
        f"(r.helped, r.created_at, r.id) < (:helped_{name}, :at_{name}, :id_{name})",
    ]
    if shape.narrowed:
        conditions.append("(r.finding @@ cast(cast(:wanted as text) as tsquery)) is true")
    conditions.append(_OWN[shape.own] if shape.own else ONCE)
    if shape.first:
        conditions.append("(r.finding @@ cast(cast(:leading as text) as tsquery)) is not true")
    if shape.for_group:
        conditions.append(_of_group(shape) if fit else f"{_of_group(shape)} is not true")
    branch = f"""(
        {_keys(str(fit))} where r.preschool_id = {{owner}} and {" and ".join(conditions)}
        order by r.helped desc, r.created_at desc, r.id desc limit {PAGE_SIZE})"""
    owners = (f"'{NOWHERE}'", ":preschool_id")
    both = " union all ".join(branch.format(owner=owner) for owner in owners)
    return f"""
    {name} as materialized (
      select * from ({both}) as either order by {_ORDER} limit {_left(shape, *before)}
    ),"""  # noqa: S608 - only our own texts are joined


def _stages(shape: Shape) -> tuple[str, list[str]]:
    parts, names = [], []
    if shape.narrowed:
        parts.append(_sorted_few(shape))
        names.append("sorted_few")
    before: list[str] = []
    if shape.first:
        parts.append(_first(shape))
        before.append("first")
    if shape.for_group:
        parts.append(_in_order(shape, "of_group", 1, *before))
        before.append("of_group")
    parts.append(_in_order(shape, "rest", 0, *before))
    return "".join(parts), [*names, *before, "rest"]


_TOLD: Final = f"(:told and (r.preschool_id <> '{NOWHERE}' or r.reused_by >= {LEAST_PRESCHOOLS}))"
_ROW: Final = f"""json_build_object(
        'id', r.id, 'owner_id', r.preschool_id, 'kind', r.kind, 'title', r.title, 'language', r.language,
        'theme_weeks', r.theme_weeks, 'age_bands', r.age_bands, 'areas', r.areas, 'author_name', r.author_name,
        'thumb', case when f.state = 'ready' and exists (
            select from rendition n where n.preschool_id = r.preschool_id and n.file_id = r.file_id
               and n.purpose = 'thumb')
          then concat('/api/preschools/', r.preschool_id, '/files/', r.file_id, '/thumb') else '' end,
        'pages', f.pages, 'duration_seconds', f.duration_seconds, 'state', f.state, 'reach', r.reach,
        'uses', case when {_TOLD} then r.uses else 0 end, 'helped', case when {_TOLD} then r.helped else 0 end,
        'rated', case when {_TOLD} then r.rated else 0 end,
        'favourite', exists (select from favourite k where k.preschool_id = :preschool_id
            and k.account_id = :reader_id and k.owner_id = r.preschool_id and k.resource_id = r.id),
        'used_on', (select max(u.used_on) from resource_use u where u.preschool_id = :preschool_id
            and u.owner_id = r.preschool_id and u.resource_id = r.id and u.account_id = :reader_id))"""  # noqa: S608 - only our own texts are joined
SHOWN_ROWS: Final = f"""
      select coalesce(json_agg({_ROW} order by {{order}})::text, '[]') as items{{besides}}
      from picked k join resource r on r.preschool_id = k.owner_id and r.id = k.id
      join stored_file f on f.preschool_id = r.preschool_id and f.id = r.file_id"""  # noqa: S608 - only our own texts are joined
"""The rows of ``picked`` (owner_id, id) as ``ResourceRow``; parameters ``preschool_id``, ``reader_id``, ``told``."""


@lru_cache
def page_statement(shape: Shape) -> Prepared:
    """A page of the resources of the preschool and of everybody that match and may be read."""
    stages, names = _stages(shape)
    candidates = " union all ".join(f"select * from {name}" for name in names)  # noqa: S608
    last = (
        "array_agg(json_build_array(k.fit, k.helped, k.created_at, k.id) order by k.fit, k.helped, k.created_at, k.id)"
    )
    rows = SHOWN_ROWS.format(
        order="k.fit desc, k.helped desc, k.created_at desc, k.id desc",
        besides=f", count(*) as found, (({last})[1])::text as last, {AT_HAND} as at_hand",
    )
    return Prepared(
        text(f"""
    with {stages}
    picked as (select * from ({candidates}) as candidates order by {_ORDER} limit {PAGE_SIZE})
    {rows}""")  # noqa: S608 - only our own texts are joined
    )
