"""An intake told by one process to another, in plain values."""

from dataclasses import fields
from pathlib import Path
from typing import Any

import msgspec

from media_library.intake.result import Intake, Kind, Purpose, Rendition


class _Made(msgspec.Struct):
    purpose: Purpose
    media_type: str
    width: int | None
    height: int | None
    content: bytes | None
    """None is the file itself."""
    path: str


class Taken(msgspec.Struct, tag=True):
    kind: Kind
    media_type: str
    sha256: str
    byte_size: int
    width: int | None
    height: int | None
    pages: int | None
    duration_seconds: float | None
    renditions: list[_Made]
    name: str


def told(intake: Intake) -> Taken:
    values: dict[str, Any] = {field.name: getattr(intake, field.name) for field in fields(intake)}
    values["renditions"] = [
        _Made(made.purpose, made.media_type, made.width, made.height, _bytes_or_none(made), made.path)
        for made in intake.renditions
    ]
    return Taken(**values)


def _bytes_or_none(made: Rendition) -> bytes | None:
    return made.content if isinstance(made.content, bytes) else None


def heard(taken: Taken, content_path: Path) -> Intake:
    """The intake again, where the file it was made of is at hand."""
    values: dict[str, Any] = {name: getattr(taken, name) for name in Taken.__struct_fields__}
    values["renditions"] = [
        Rendition(
            made.purpose,
            made.media_type,
            made.width,
            made.height,
            content_path if made.content is None else made.content,
            made.path,
        )
        for made in taken.renditions
    ]
    return Intake(**values)
