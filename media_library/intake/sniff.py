"""Which kind of file this is: judged by its first bytes, with the declared extension as a second witness."""

from dataclasses import dataclass

import filetype  # type: ignore[import-untyped]  # the package ships no types; only guess_mime(bytes) is used

from media_library.intake.names import extension_of
from media_library.intake.result import IntakeRefused, Kind

HEAD_BYTES = 8192
"""As much as the signatures need."""


@dataclass(frozen=True, slots=True)
class Form:
    """One accepted format; ``extensions[0]`` is the one a saved file gets."""

    kind: Kind
    media_type: str
    extensions: tuple[str, ...]


FORMS = (
    Form(Kind.PICTURE, "image/jpeg", ("jpg", "jpeg", "jpe", "jfif")),
    Form(Kind.PICTURE, "image/png", ("png",)),
    Form(Kind.PICTURE, "image/webp", ("webp",)),
    Form(Kind.PICTURE, "image/heic", ("heic", "heif", "hif")),
    Form(Kind.PICTURE, "image/gif", ("gif",)),
    Form(Kind.DOCUMENT, "application/pdf", ("pdf",)),
    Form(Kind.DOCUMENT, "application/vnd.openxmlformats-officedocument.presentationml.presentation", ("pptx",)),
    Form(Kind.DOCUMENT, "application/vnd.oasis.opendocument.presentation", ("odp",)),
    Form(Kind.VIDEO, "video/mp4", ("mp4", "m4v")),
    Form(Kind.VIDEO, "video/webm", ("webm",)),
    Form(Kind.VIDEO, "video/quicktime", ("mov", "qt")),
    Form(Kind.SOUND, "audio/mpeg", ("mp3",)),
    Form(Kind.SOUND, "audio/wav", ("wav",)),
    Form(Kind.SOUND, "audio/ogg", ("ogg", "oga", "opus")),
    Form(Kind.SOUND, "audio/mp4", ("m4a",)),
    Form(Kind.GAME, "application/zip", ("zip",)),
)
FORM_OF_TYPE = {form.media_type: form for form in FORMS}
KIND_OF_EXTENSION = {extension: form.kind for form in FORMS for extension in form.extensions}

_OTHER_NAMES = {"audio/x-wav": "audio/wav"}
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"}
_HEIF_CONTAINERS = {b"mif1", b"msf1"}
_MP4_BRANDS = b"isom iso2 iso4 iso5 iso6 mp41 mp42 avc1 M4VH M4VP MSNV dash".split()
_ISO_TYPES = {
    **dict.fromkeys(_MP4_BRANDS, "video/mp4"),
    b"M4V ": "video/mp4",
    b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4",
    b"M4B ": "audio/mp4",
}


def form_of(head: bytes, declared_name: str) -> Form:
    """The format of a file whose first ``HEAD_BYTES`` are ``head``.

    The extension must belong to the same kind as the content. Within a kind it may differ: phones and messengers
    hand over WebP as ``.jpg`` and MP4 as ``.mov`` daily, and nothing served later takes its type from the name.
    A name without extension is judged by its content alone.

    Raises ``IntakeRefused``: ``media.type_refused`` for anything not in ``FORMS`` (SVG, programs, other archives, texts
    and tables of office programs), ``media.name_mismatch`` when name and content are of different kinds.
    """
    form = FORM_OF_TYPE.get(_media_type(head))
    extension = extension_of(declared_name)
    declared = KIND_OF_EXTENSION.get(extension)
    if form is None or (extension and declared is None):
        raise IntakeRefused("media.type_refused")
    if form.media_type == "video/mp4" and declared is Kind.SOUND:
        # Recorders on phones write sound into a plain MP4 container; the reader of sounds refuses one with a picture.
        return FORM_OF_TYPE["audio/mp4"]
    if declared is not None and declared is not form.kind:
        raise IntakeRefused("media.name_mismatch", declared=str(declared), found=str(form.kind))
    return form


def _media_type(head: bytes) -> str:
    if head[4:8] == b"ftyp":
        return _iso_media_type(head)
    guessed = str(filetype.guess_mime(head))
    return _OTHER_NAMES.get(guessed, guessed)


def _iso_media_type(head: bytes) -> str:
    """ISO base media (MP4, MOV, M4A, HEIC) by its brands, ISO/IEC 14496-12 section 4.3."""
    end = min(int.from_bytes(head[:4], "big"), len(head))
    major = head[8:12]
    compatible = {head[start : start + 4] for start in range(16, end, 4)}
    if major in _HEIF_BRANDS or (major in _HEIF_CONTAINERS and compatible & _HEIF_BRANDS):
        return "image/heic"
    return _ISO_TYPES.get(major, "")
