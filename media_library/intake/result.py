"""What an intake answers: the kinds of file, the renditions made of one, and the refusal."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from server.shared.domain.errors import RuleViolation


class Kind(StrEnum):
    """The families of file the library keeps; each has its own limits and its own reader."""

    PICTURE = "picture"
    DOCUMENT = "document"
    VIDEO = "video"
    SOUND = "sound"
    GAME = "game"
    PACK = "pack"
    CATALOGUE = "catalogue"


class Purpose(StrEnum):
    """What a rendition is for."""

    FULL = "full"
    THUMB = "thumb"
    SMALL = "small"
    PAGE = "page"
    """One page of a document as a picture; pages come in reading order."""
    DOWNLOAD = "download"
    """A document written anew without active content; to be served as an attachment only."""
    PLAY = "play"
    """Sound or film as it came; to be served with its own media type and ``nosniff``."""
    GAME = "game"
    """One file of a game, at its ``path`` in the bundle; to be served inside the sandbox only."""
    PACK = "pack"
    CATALOGUE = "catalogue"
    """A parcel as it came, for those who take it in; never to be served."""


class IntakeRefused(RuleViolation):
    """The file may not come in; ``code`` is one of the ``media.…`` codes of the catalogue ``media.ftl``."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file to be stored: its bytes, or the path of a file too large to hold in memory."""

    purpose: Purpose
    media_type: str
    width: int | None
    height: int | None
    content: bytes | Path
    path: str = ""

    @property
    def sha256(self) -> str:
        """Lower-case hex digest of the content, from which the object's key is made."""
        if isinstance(self.content, bytes):
            return hashlib.sha256(self.content).hexdigest()
        return digest_of(self.content)

    @property
    def byte_size(self) -> int:
        """Length of the content in bytes."""
        return len(self.content) if isinstance(self.content, bytes) else self.content.stat().st_size


@dataclass(frozen=True, slots=True)
class Contents:
    """What a reader found in one file: pixels, pages, seconds, and the renditions it made."""

    renditions: list[Rendition]
    width: int | None = None
    height: int | None = None
    pages: int | None = None
    duration_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Intake:
    """One accepted file. ``media_type``, ``sha256`` and ``byte_size`` describe what arrived, not what is served.

    Width and height are pixels as the viewer sees them (after the camera's rotation); ``name`` is safe to show and
    to offer as a file name.
    """

    kind: Kind
    media_type: str
    sha256: str
    byte_size: int
    width: int | None
    height: int | None
    pages: int | None
    duration_seconds: float | None
    renditions: list[Rendition]
    name: str


def digest_of(path: Path) -> str:
    """SHA-256 of a file as lower-case hex, read in pieces."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
