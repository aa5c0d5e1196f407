"""The hot lists of observations: one prepared statement finds them, notes the reading and makes their JSON."""

from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    CTE,
    Boolean,
    ColumnElement,
    DateTime,
    Integer,
    Select,
    String,
    Subquery,
    Uuid,
    and_,
    bindparam,
    case,
    column,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
    tuple_,
    type_coerce,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by

from media_library.consented import picture_shown, works_with_one
from media_library.models import StoredFile
from server.features.children.models import Child, Enrolment
from server.features.observations.models import Observation, ObservationChild, ObservationPhoto
from server.features.observations.sight import (
    ON,
    PRESCHOOL,
    READER,
    READERS,
    about_own_family,
    as_staff,
    correctable,
    shown_about,
    works_with,
    works_with_the_child,
)
from server.kernel.audit import read_journal
from server.kernel.database import Prepared
from server.shared.domain.consents import WITHHELD
from server.shared.domain.permissions import Action

_CHILD: Final = bindparam("child_id", type_=Uuid())
_NOTHING: Final[ColumnElement[Any]] = literal_column("'[]'::json")
_MAY_CORRECT: Final[ColumnElement[Any]] = literal_column(f"""'["{Action.OBSERVATION_UPDATE.value}"]'::json""")
_BEFORE: Final = tuple_(bindparam("before_at", type_=DateTime(timezone=True)), bindparam("before_id", type_=Uuid()))
_PLAIN: Final = (
    "id",
    "group_id",
    "observed_at",
    "author_name",
    "text",
    "area",
    "indicator_id",
    "level",
    "shared",
    "from_home",
)
_RENDITIONS: Final = ("small", "thumb", "view")


def _object(**columns: Any) -> Any:
    """A JSON object; its names are written into the statement, so that they are not sent with every call."""
    pairs: list[Any] = []
    for name, value in columns.items():
        pairs += [literal_column(f"'{name}'"), value]
    return func.json_build_object(*pairs)


def _entries(*more: Any) -> Select[Any]:
    """What is shown of entries, and whether the reader sees them as staff of their group."""
    return select(
        *(getattr(Observation, name) for name in _PLAIN),
        Observation.edited_at.is_not(None).label("edited"),
        correctable(Observation).label("correctable"),
        as_staff(Observation).label("as_staff"),
        *more,
    ).where(Observation.preschool_id == PRESCHOOL, Observation.withdrawn_at.is_(None))


def _about_a_child() -> Any:
    """The children of an entry, each an ``ObservationChild`` beside its ``Observation``."""
    return and_(ObservationChild.preschool_id == PRESCHOOL, ObservationChild.observation_id == Observation.id)


def _newest(entries: Select[Any], moment: Any, identity: Any) -> CTE:
    return (
        entries.where(tuple_(moment, identity) < _BEFORE)
        .order_by(moment.desc(), identity.desc())
        .limit(bindparam("up_to", type_=Integer()))
        .cte("listed")
    )


def _named_children(listed: CTE) -> CTE:
    """Staff of the group see every child of an entry by name, anybody else only the children they may see anyway."""
    return (
        select(listed.c.id.label("observation_id"), Child.id, Child.given_name, Child.family_name, Child.sort_key)
        .select_from(listed)
        .join(
            ObservationChild,
            and_(ObservationChild.preschool_id == PRESCHOOL, ObservationChild.observation_id == listed.c.id),
        )
        .join(Child, and_(Child.preschool_id == PRESCHOOL, Child.id == ObservationChild.child_id))
        .where(or_(listed.c.as_staff, works_with(ObservationChild.child_id), about_own_family()))
        .cte("about")
    )


def _children(about: CTE) -> Subquery:
    named = _object(id=about.c.id, given_name=about.c.given_name, family_name=about.c.family_name)
    in_order = aggregate_order_by(named, about.c.sort_key, about.c.id)
    return (
        select(about.c.observation_id, func.json_agg(in_order).label("children"))
        .group_by(about.c.observation_id)
        .subquery("children")
    )


_THOSE_NAMED: Final = """array(
  select named.child_id from observation_child named
  where named.preschool_id = :preschool_id and named.observation_id = listed.id)"""
_SHOWN: Final = picture_shown(
    file_id="observation_photo.file_id",
    own="listed.shared and tagged.child_id = any(:family_children)",
    as_staff=f"listed.as_staff or {works_with_one(_THOSE_NAMED, ':sees_groups', ':seen_on')}",
)


def _photos(listed: CTE) -> Subquery:
    """Photos with the addresses of the media library, which asks for the rights again when they are opened.

    One that the consents of the families keep from the reader is named as withheld and has no address.
    """
    file_id = ObservationPhoto.file_id
    folder = func.concat("/api/preschools/", PRESCHOOL, "/files/", file_id, "/")
    judged = text(_SHOWN).bindparams(*READERS).columns(column("shown", Boolean())).lateral("judged")
    ready = and_(judged.c.shown, StoredFile.state == "ready")
    photo = _object(
        file_id=file_id,
        state=case((judged.c.shown, StoredFile.state), else_=WITHHELD),
        width=StoredFile.width,
        height=StoredFile.height,
        caption=ObservationPhoto.caption,
        **{purpose: case((ready, func.concat(folder, purpose)), else_="") for purpose in _RENDITIONS},
    )
    in_order = aggregate_order_by(photo, ObservationPhoto.position, file_id)
    return (
        select(ObservationPhoto.observation_id, func.json_agg(in_order).label("photos"))
        .select_from(listed)
        .join(
            ObservationPhoto,
            and_(ObservationPhoto.preschool_id == PRESCHOOL, ObservationPhoto.observation_id == listed.c.id),
        )
        .join(StoredFile, and_(StoredFile.preschool_id == PRESCHOOL, StoredFile.id == file_id))
        .join(judged, literal_column("true"))
        .group_by(ObservationPhoto.observation_id)
        .subquery("photos")
    )


def _noted_and_as_json(listed: CTE, *more: Any) -> Prepared:
    """Rows as one JSON text, the last row's key for the cursor, and the reading noted by the same statement."""
    about = _named_children(listed)
    children, photos = _children(about), _photos(listed)
    entry = _object(
        **{name: listed.c[name] for name in (*_PLAIN, "edited")},
        children=func.coalesce(children.c.children, _NOTHING),
        photos=func.coalesce(photos.c.photos, _NOTHING),
        permitted=case((listed.c.correctable, _MAY_CORRECT), else_=_NOTHING),
    )
    rows = func.json_agg(aggregate_order_by(entry, listed.c.observed_at.desc(), listed.c.id.desc()))
    oldest = func.array_agg(aggregate_order_by(listed.c.id, listed.c.observed_at, listed.c.id))
    return Prepared(
        select(
            func.coalesce(rows.cast(String), "[]").label("items"),
            func.count().label("found"),
            func.min(listed.c.observed_at).label("last_at"),
            type_coerce(oldest, ARRAY(Uuid()))[1].label("last_id"),
            *more,
        )
        .select_from(listed)
        .outerjoin(children, children.c.observation_id == listed.c.id)
        .outerjoin(photos, photos.c.observation_id == listed.c.id)
        .add_cte(_noted(about))
    )


def _noted(about: CTE) -> CTE:
    return (
        insert(read_journal)
        .from_select(
            ["preschool_id", "id", "account_id", "action", "child_ids"],
            select(
                PRESCHOOL,
                bindparam("journal_id", type_=Uuid()),
                READER,
                bindparam("read_action", type_=String()),
                func.array_agg(about.c.id.distinct()),
            ).having(func.count() > 0),
        )
        .cte("noted")
    )


def _group_today() -> Any:
    """The group the child is in today, for what may be done with it."""
    return (
        select(Enrolment.group_id)
        .where(
            Enrolment.preschool_id == PRESCHOOL,
            Enrolment.child_id == _CHILD,
            Enrolment.starts_on <= ON,
            or_(Enrolment.ends_on.is_(None), Enrolment.ends_on >= ON),
        )
        .limit(1)
        .scalar_subquery()
        .label("group_id")
    )


_IN_GROUP: Final = _entries().where(Observation.group_id == bindparam("group_id", type_=Uuid()))
_ABOUT_FAMILY: Final = select(ObservationChild.observation_id).where(
    ObservationChild.preschool_id == PRESCHOOL, about_own_family()
)
_SHOWN_FOR_A_CHILD: Final = exists(
    select(1).where(_about_a_child(), shown_about(works_with(ObservationChild.child_id)))
).correlate(Observation)

OF_GROUP: Final = _noted_and_as_json(_newest(_IN_GROUP, Observation.observed_at, Observation.id))
"""A group's stream for its staff; whether the reader is one of them is asked before."""

OF_GROUP_FOR_FAMILY: Final = _noted_and_as_json(
    _newest(
        _IN_GROUP.where(Observation.shared, Observation.id.in_(_ABOUT_FAMILY)), Observation.observed_at, Observation.id
    )
)
"""What a group's stream holds for a family: shared entries about the own children."""

OF_CHILD: Final = _noted_and_as_json(
    _newest(
        _entries()
        .join(ObservationChild, _about_a_child())
        .where(ObservationChild.child_id == _CHILD, shown_about(works_with_the_child())),
        ObservationChild.observed_at,
        ObservationChild.observation_id,
    ),
    _group_today(),
)
"""A child's timeline."""

ONE: Final = _noted_and_as_json(
    _entries()
    .where(Observation.id == bindparam("observation_id", type_=Uuid()), or_(as_staff(Observation), _SHOWN_FOR_A_CHILD))
    .cte("listed")
)
"""One entry, in the shape of a list of one."""
