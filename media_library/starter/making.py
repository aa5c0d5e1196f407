"""What the process of the workshop does: it tells the season, and makes and judges what it is asked for."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from media_library.intake import take_in
from media_library.intake.sniff import FORM_OF_TYPE
from media_library.intake.telling import told
from media_library.starter.asking import LENGTH_BYTES, Making, Piece, Season, StarterFacts
from media_library.starter.catalogue import STARTER, StarterResource, in_season

_STANDING_BACK: Final = 10
_BY_SLUG: Final = {resource.slug: resource for resource in STARTER}


def answer() -> None:
    """Answers until nothing more can be asked, which is also when the process that asks was killed."""
    if hasattr(os, "nice"):  # not on Windows
        os.nice(_STANDING_BACK)
    for line in sys.stdin.buffer:
        asked = msgspec.json.decode(line, type=Season | Making)
        answered = msgspec.msgpack.encode(season(asked.day) if isinstance(asked, Season) else made(asked))
        sys.stdout.buffer.write(len(answered).to_bytes(LENGTH_BYTES, "big") + answered)
        sys.stdout.buffer.flush()


def season(day: date) -> Sequence[StarterFacts]:
    return [_facts(resource) for resource in in_season(day)]


def made(asked: Making) -> Sequence[Piece]:
    """Judged without bounds, for the bytes are ours; large forms stay in the folder."""
    resource, folder = _BY_SLUG[asked.slug], Path(asked.folder)
    extension = FORM_OF_TYPE[resource.media_type].extensions[0]
    pieces = []
    for number, make in enumerate([part.make for part in resource.parts] or [resource.make], 1):
        path = folder / f"{resource.slug}-{number}.{extension}"
        path.write_bytes(make())
        pieces.append(Piece(str(path), told(take_in(path, path.name))))
    return pieces


def _facts(resource: StarterResource) -> StarterFacts:
    return StarterFacts(
        slug=resource.slug,
        kind=resource.kind,
        title=resource.title,
        description=resource.description,
        theme_weeks=resource.theme_weeks,
        age_bands=resource.age_bands,
        areas=resource.areas,
        language=resource.language,
        parts=tuple(part.words for part in resource.parts),
        author=resource.author,
        licence=resource.licence,
    )
