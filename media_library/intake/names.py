"""A file name that is safe to show and to offer for saving, made from whatever a client sent."""

import re
import unicodedata
from typing import Final

from media_library.intake.limits import LIMITS

_RESERVED = re.compile(r'[<>:"|?*]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_EXTENSION = re.compile(r"[A-Za-z0-9]{1,10}")
_NAMELESS = "file"
START: Final = "index.html"
"""The file of a game that is opened first."""


def extension_of(declared_name: str) -> str:
    """The last extension in lower case without its dot, empty when there is none worth the name."""
    _, dot, extension = _visible(declared_name).rpartition(".")
    return extension.lower() if dot and _EXTENSION.fullmatch(extension) else ""


def safe_name(declared_name: str, extension: str) -> str:
    """The name's last path part without control, direction and reserved characters, ending in ``extension``.

    At most ``LIMITS.name_length`` characters. Only the outermost extension is exchanged for the true one.
    """
    name = _visible(declared_name)
    declared = extension_of(name)
    stem = name[: -len(declared) - 1] if declared else name
    stem = stem.strip(" .")[: LIMITS.name_length - len(extension) - 1].strip(" .") or _NAMELESS
    if _DEVICES.fullmatch(stem.split(".")[0]):
        stem = f"_{stem}"
    return f"{stem}.{extension}"


def _visible(declared_name: str) -> str:
    """The last path part, composed (NFC), with each run of white space as one space.

    Unicode's category C holds controls, invisible direction marks (which make ``gpj.exe`` look like ``exe.jpg``),
    lone surrogates and private characters: none of them is part of a word.
    """
    composed = unicodedata.normalize("NFC", declared_name).replace("\\", "/").rpartition("/")[2]
    spaced = "".join(" " if letter.isspace() else letter for letter in composed)
    shown = "".join(letter for letter in spaced if not unicodedata.category(letter).startswith("C"))
    return " ".join(_RESERVED.sub(" ", shown).split())
