"""What of the store the database names: the objects of a bucket in the order of their keys."""

from collections.abc import Mapping, Sequence
from typing import Final

from media_library.storage import CHILDREN, LIBRARY, MEDIA, PACKS, TAKEOUTS
from server.kernel.database import Record, Work

_RENDITIONS: Final = "select key, byte_size from rendition where bucket = '{bucket}' and {within}"
_MADE_PACKS: Final = "select key, byte_size from pack where key <> '' and direction = 'out' and {within}"
_TAKEOUTS: Final = "select key, byte_size from takeout where key <> '' and key not like 'takeouts/%' and {within}"
_OLD_TAKEOUTS: Final = "select key, byte_size from takeout where key like 'takeouts/%' and {within}"
_SOURCES: Final[Mapping[str, tuple[str, ...]]] = {
    LIBRARY: (_RENDITIONS,),
    CHILDREN: (_RENDITIONS,),
    TAKEOUTS: (_TAKEOUTS,),
    PACKS: (_RENDITIONS, _MADE_PACKS),
    MEDIA: (_RENDITIONS, _OLD_TAKEOUTS),
}
# ``~>~`` and its like compare bytes, as the store orders its keys, whatever the database sorts by.
_WITHIN: Final = "key operator(pg_catalog.~>~) $1 and ($2::text is null or key operator(pg_catalog.~<=~) $2)"


async def named(work: Work, bucket: str, after: str, until: str | None, limit: int) -> dict[str, int]:
    """At most ``limit`` keys after one and up to another (None: to the end) with the bytes each object has to have."""
    sources = " union all ".join(source.format(bucket=bucket, within=_WITHIN) for source in _SOURCES[bucket])
    # Several rows may name one object; a page has to be full of different ones or be the last.
    page = f"""
        select key, max(byte_size) as byte_size from ({sources}) as named
        group by key order by key using operator(pg_catalog.~<~) limit $3
    """  # noqa: S608 - only our own texts are joined
    rows: Sequence[Record] = await work.raw.fetch(page, after, until, limit)
    return {row["key"]: row["byte_size"] for row in rows}


async def is_named(work: Work, bucket: str, key: str) -> bool:
    """Whether the database still names an object: it may have been forgotten since the page was read."""
    sources = " union ".join(source.format(bucket=bucket, within="key = $1") for source in _SOURCES[bucket])
    return bool(await work.raw.fetchval(f"select exists ({sources})", key))
