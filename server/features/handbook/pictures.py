"""Pictures of screens: under which address each is sent, and how large it is."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PIL import Image

from server.features.handbook.books import shelf
from server.kernel.errors import NotVisible

PATH: Final = "/api/handbook/pictures"


@dataclass(frozen=True)
class Picture:
    """A file under a name that changes with its content."""

    file: str
    content: bytes
    width: int
    height: int

    @property
    def address(self) -> str:
        return f"{PATH}/{self.file}"


@lru_cache(maxsize=1)
def pictures() -> Mapping[str, Picture]:
    """By the name chapters call them."""
    found = {}
    for name, path in shelf().pictures.items():
        content = path.read_bytes()
        with Image.open(path) as image:
            width, height = image.size
        file = f"{name}-{hashlib.sha256(content).hexdigest()[:12]}{path.suffix}"
        found[name] = Picture(file, content, width, height)
    return found


@lru_cache(maxsize=1)
def _by_file() -> Mapping[str, Picture]:
    return {picture.file: picture for picture in pictures().values()}


def picture_called(file: str) -> Picture:
    """The picture of a file name; NotVisible where there is none."""
    if file not in _by_file():
        raise NotVisible
    return _by_file()[file]


def addresses() -> dict[str, str]:
    return {name: picture.address for name, picture in pictures().items()}


def size_of(address: str) -> tuple[int, int] | None:
    """(width, height) in pixels of the picture at an address; None for an address that is not one of ours."""
    picture = _by_file().get(address.removeprefix(f"{PATH}/"))
    return (picture.width, picture.height) if picture else None
