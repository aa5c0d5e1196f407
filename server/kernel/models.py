"""What every table has: naming, identity, and the place a row belongs to."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, MetaData, String, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

Json = dict[str, Any]
"""A JSON object in a column; its shape is the contract's business."""


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "pk": "%(table_name)s_pkey",
            "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
            "uq": "%(table_name)s_%(column_0_N_name)s_key",
            "ix": "%(table_name)s_%(column_0_N_name)s_idx",
            "ck": "%(table_name)s_%(constraint_name)s_check",
        }
    )
    type_annotation_map = {
        str: Text(),
        datetime: DateTime(timezone=True),
        Json: JSONB(),
        dict[str, str]: JSONB(),
        list[str]: JSONB(),
        list[Json]: JSONB(),
    }


def short_text(length: int = 64) -> String:
    """A column type for codes and slugs."""
    return String(length)


class OfInstallation:
    """A row of a small shared table: places, accounts, reference sets."""

    id: Mapped[UUID] = mapped_column(primary_key=True)


class InPreschool:
    """A row of one preschool: the preschool is the first part of its key."""

    preschool_id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-3)


class OfPreschool(InPreschool):
    """A row of one preschool with an id of its own."""

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-2)


class OfGroup(OfPreschool):
    """A row about one group of a preschool."""

    group_id: Mapped[UUID]


class OfChild(OfPreschool):
    """A row about one child."""

    child_id: Mapped[UUID]


class LinkToChild(InPreschool):
    """That something is about a child; the child is part of the key, and there is no id."""

    child_id: Mapped[UUID] = mapped_column(primary_key=True)
