"""The hot list of resources: one prepared statement finds them and makes their JSON."""

from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CTE,
    Boolean,
    DateTime,
    Integer,
    String,
    Uuid,
    and_,
    any_,
    bindparam,
    case,
    column,
    exists,
    func,
    literal_column,
    or_,
    select,
    table,
    tuple_,
    type_coerce,
)
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by

from media_library.models import Rendition, Resource, StoredFile
from server.kernel.database import Prepared
from server.kernel.visibility import visible
from server.shared.ids import NOWHERE

PAGE_SIZE: Final = 30
NEWEST: Final = (datetime(9999, 12, 31, tzinfo=UTC), UUID(int=2**128 - 1))
"""Before this the first page begins."""

_PRESCHOOL: Final = bindparam("preschool_id", type_=Uuid())
_READER: Final = bindparam("reader_id", type_=Uuid())
_SEARCH: Final = bindparam("search", type_=String())
_UUIDS: Final = ARRAY(Uuid())
_PLACE: Final = table("preschool", column("id", Uuid()), column("district_id", Uuid()), column("region_id", Uuid()))
_PLAIN: Final = ("kind", "title", "language", "theme_weeks", "age_bands", "areas", "author_name")
_MARKS: Final = {"theme_week": "theme_weeks", "age_band": "age_bands", "area": "areas"}


def _is(name: str, value: Any) -> Any:
    wanted = bindparam(name, type_=String())
    return or_(wanted == "", value == wanted)


def _has(name: str, marks: Any) -> Any:
    wanted = bindparam(name, type_=String())
    return or_(wanted == "", type_coerce(marks, JSONB).has_key(wanted))


def _thumb() -> Any:
    shown = exists(
        select(1).where(
            Rendition.preschool_id == Resource.preschool_id,
            Rendition.file_id == Resource.file_id,
            Rendition.purpose == "thumb",
        )
    )
    address = func.concat("/api/preschools/", Resource.preschool_id, "/files/", Resource.file_id, "/thumb")
    return case((and_(StoredFile.state == "ready", shown), address), else_="").label("thumb")


def _listed() -> CTE:
    before = tuple_(bindparam("before_at", type_=DateTime(timezone=True)), bindparam("before_id", type_=Uuid()))
    return (
        select(
            Resource.id,
            Resource.preschool_id.label("owner_id"),
            *(getattr(Resource, name) for name in _PLAIN),
            Resource.created_at,
            StoredFile.pages,
            StoredFile.duration_seconds,
            StoredFile.state,
            _thumb(),
        )
        .join(StoredFile, and_(StoredFile.preschool_id == Resource.preschool_id, StoredFile.id == Resource.file_id))
        .where(
            or_(
                Resource.preschool_id == literal_column(f"'{NOWHERE}'::uuid"),
                and_(Resource.preschool_id == _PRESCHOOL, visible(Resource)),
            ),
            Resource.withdrawn_at.is_(None),
            or_(StoredFile.state == "ready", Resource.author_id == _READER),
            _is("kind", Resource.kind),
            _is("language", Resource.language),
            *(_has(name, getattr(Resource, marks)) for name, marks in _MARKS.items()),
            or_(_SEARCH == "", Resource.search_key.like(_SEARCH)),
            tuple_(Resource.created_at, Resource.id) < before,
        )
        .order_by(Resource.created_at.desc(), Resource.id.desc())
        .limit(bindparam("up_to", type_=Integer()))
        .cte("listed")
    )


def _at_hand() -> Any:
    """Whether the preschool whose library is opened is within the reader's reach at all."""
    above = exists(
        select(1).where(
            _PLACE.c.id == _PRESCHOOL,
            or_(
                bindparam("seen_everywhere", type_=Boolean()),
                _PLACE.c.district_id == any_(bindparam("seen_districts", type_=_UUIDS)),
                _PLACE.c.region_id == any_(bindparam("seen_regions", type_=_UUIDS)),
            ),
        )
    )
    return or_(bindparam("at_home", type_=Boolean()), above).label("at_hand")


def _as_json(listed: CTE) -> Prepared:
    names = ("id", "owner_id", *_PLAIN, "thumb", "pages", "duration_seconds", "state")
    columns = [part for name in names for part in (literal_column(f"'{name}'"), listed.c[name])]
    newest_first = (listed.c.created_at.desc(), listed.c.id.desc())
    rows = func.json_agg(aggregate_order_by(func.json_build_object(*columns), *newest_first))
    oldest = func.array_agg(aggregate_order_by(listed.c.id, listed.c.created_at, listed.c.id))
    return Prepared(
        select(
            func.coalesce(rows.cast(String), "[]").label("items"),
            func.count().label("found"),
            func.min(listed.c.created_at).label("last_at"),
            type_coerce(oldest, ARRAY(Uuid()))[1].label("last_id"),
            _at_hand(),
        ).select_from(listed)
    )


OF_PRESCHOOL: Final = _as_json(_listed())
"""The own resources of a preschool and those of the installation, newest first."""
