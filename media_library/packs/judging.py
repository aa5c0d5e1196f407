"""What a pack says is believed only as far as it was checked: its version, its signature, its shape, its forms."""

import re
from collections.abc import Collection, Mapping
from typing import Final

import msgspec

from media_library.intake.limits import LIMITS, megabytes
from media_library.intake.result import Kind
from media_library.intake.sniff import form_of
from media_library.packs.gathering import EXTENSIONS, object_path
from media_library.packs.manifest import (
    SCHEMA_VERSION,
    Head,
    Manifest,
    PackedFile,
    PackedForm,
    PackedObject,
    PackedResource,
)
from media_library.packs.selection import MOST_RESOURCES
from media_library.packs.signing import is_signed
from server.shared.domain import media as rules
from server.shared.domain import resource_sets
from server.shared.domain.errors import RuleViolation

LARGEST_MANIFEST: Final = 32 * 1024**2
LARGEST_SIGNATURE: Final = 200
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")
_GAME_PART: Final = re.compile(r"[^\x00-\x1f\\:*?\"<>|/]{1,120}")
_WEBP: Final = frozenset({"image/webp"})
_PICTURES: Final[Mapping[str, frozenset[str]]] = {"thumb": _WEBP, "small": _WEBP}
_FORMS: Final[Mapping[str, Mapping[str, frozenset[str]]]] = {
    "picture": {**_PICTURES, "view": _WEBP},
    "document": {**_PICTURES, "page": _WEBP, "download": frozenset({"application/pdf"})},
    "sound": {"play": frozenset({"audio/mpeg", "audio/wav", "audio/ogg", "audio/mp4"})},
    "video": {
        **_PICTURES,
        "light": frozenset({"video/mp4"}),
        "play": frozenset({"video/mp4", "video/webm", "video/quicktime"}),
    },
    "game": {**_PICTURES, "game": frozenset(EXTENSIONS)},
}
"""The forms that our own intake makes of a file of each kind, and what they are; nothing else comes in."""
ORIGINALS: Final = {"picture": "view", "document": "download", "sound": "play", "video": "play"}
"""The form out of which the others can be made again."""
_SANDBOXED: Final = "game"


def read_manifest(content: bytes, signature: bytes) -> Manifest:
    """The manifest as its issuer signed it and as this version understands it.

    Raises ``pack.newer_version``, ``pack.forged`` and, for what no issuer of ours writes, ``pack.broken`` or
    ``pack.too_large``.
    """
    if len(content) > LARGEST_MANIFEST or len(signature) > LARGEST_SIGNATURE or b"\\u0000" in content:
        raise RuleViolation("pack.broken")
    try:
        head = msgspec.json.decode(content, type=Head)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise RuleViolation("pack.broken") from None
    if head.schema_version > SCHEMA_VERSION:
        raise RuleViolation("pack.newer_version", version=head.schema_version, known=SCHEMA_VERSION)
    if not is_signed(content, signature, head.issuer.public_key):
        raise RuleViolation("pack.forged")
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise RuleViolation("pack.broken") from None
    require_sound(manifest)
    return manifest


def require_sound(manifest: Manifest) -> None:
    """``pack.broken`` unless everything fits together; ``pack.too_large`` over the limit of all objects together."""
    objects = {stored.sha256: stored for stored in manifest.objects}
    _require(len(objects) == len(manifest.objects) and len(manifest.resources) <= MOST_RESOURCES)
    whole, limit = sum(stored.byte_size for stored in manifest.objects), LIMITS.max_bytes[Kind.PACK]
    if whole > limit:
        raise RuleViolation("pack.too_large", size_mb=megabytes(whole), limit_mb=megabytes(limit))
    origins = {(resource.origin.preschool_id, resource.origin.id) for resource in manifest.resources}
    _require(len(origins) == len(manifest.resources))
    for resource in manifest.resources:
        _require_sound(resource)
    _require_named(objects, [form for one in manifest.resources for file in one.files for form in file.forms])


def _require_named(objects: Mapping[str, PackedObject], forms: Collection[PackedForm]) -> None:
    """Every form has its object, every object a form, and lies where we would have put it."""
    named = set()
    for form in forms:
        stored = objects.get(form.sha256)
        _require(stored is not None and stored.byte_size == form.byte_size)
        if stored and _is_path_of(stored.path, form):
            named.add(form.sha256)
    _require(named == set(objects))


def require_looks_like(form: PackedForm, head: bytes) -> None:
    """``pack.object_changed`` unless the first bytes are of the media type the form has.

    Files of games are not judged by what they are at home either: they are served into the sandbox only.
    """
    if form.purpose == _SANDBOXED:
        return
    try:
        found = form_of(head, f"x.{EXTENSIONS[form.media_type]}").media_type
    except RuleViolation:
        found = ""
    if found != form.media_type:
        raise RuleViolation("pack.object_changed")


def _is_path_of(path: str, form: PackedForm) -> bool:
    """The same content may be of two types; the path is that of one of them, and never of our making otherwise."""
    return path == object_path(form.sha256, form.media_type)


def _require_sound(resource: PackedResource) -> None:
    try:
        _require_described(resource)
        kinds = [file.kind for file in resource.files]
        rules.require_fitting(resource.kind, kinds[0])
        if resource.parts:
            places = {side for part in resource.parts for side in (part.file, part.back) if side is not None}
            _require(places | {0} == set(range(len(kinds))) and resource.parts[0].file == 0)
            backs = any(part.back is not None for part in resource.parts)
            resource_sets.require_parts_fitting(resource.kind, kinds, backs)
        else:
            _require(len(kinds) == 1)
    except RuleViolation:
        raise RuleViolation("pack.broken") from None
    for file in resource.files:
        _require_file(file)


def _require_described(resource: PackedResource) -> None:
    texts = (resource.title, resource.description, *(part.words for part in resource.parts))
    _require(all(_LANGUAGE.fullmatch(language) for text in texts for language in text))
    _require(bool(resource.title) and all(title.strip() for title in resource.title.values()))
    _require(all(len(text) <= rules.LONGEST_TITLE for text in resource.title.values()))
    _require(all(len(text) <= rules.LONGEST_DESCRIPTION for text in resource.description.values()))
    _require(_LANGUAGE.fullmatch(resource.language) is not None)
    for part in resource.parts:
        _require(all(len(word) <= resource_sets.LONGEST_WORD for word in part.words.values()))
    for marks in (resource.theme_weeks, resource.age_bands, resource.areas, resource.indicators):
        _require(rules.marks_kept(marks) == marks)


def _require_file(file: PackedFile) -> None:
    allowed = _FORMS.get(file.kind, {})
    places = [(form.purpose, form.page) for form in file.forms]
    _require(bool(file.forms) and len(set(places)) == len(places))
    _require(all(form.media_type in allowed.get(form.purpose, ()) for form in file.forms))
    _require(all(bool(form.path) == (form.purpose == "game") for form in file.forms))
    if file.kind == "game":
        _require_game(file.forms)
    else:
        _require(any(form.purpose == ORIGINALS[file.kind] for form in file.forms))
        _require(sum(form.purpose == "page" for form in file.forms) <= LIMITS.max_pages)


def _require_game(forms: Collection[PackedForm]) -> None:
    files = {form.path: form for form in forms if form.purpose == "game"}
    _require("index.html" in files and len(files) <= LIMITS.game_files)
    _require(len({path.casefold() for path in files}) == sum(form.purpose == "game" for form in forms))
    _require(sum(form.byte_size for form in files.values()) <= LIMITS.game_bytes)
    for path in files:
        parts = path.split("/")
        _require(all(_GAME_PART.fullmatch(part) and part not in {".", ".."} for part in parts))


def _require(holds: bool) -> None:
    if not holds:
        raise RuleViolation("pack.broken")
