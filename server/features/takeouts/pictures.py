"""Pictures as a family takes them home: with the moment and the words written into the file itself."""

import struct
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Final

from PIL import ExifTags, Image

_JPEG_QUALITY: Final = 92
"""Visually lossless beside the stored WebP, with colours at full resolution: these files are the family's own."""
_PRINTED_QUALITY: Final = 78
_PRINTED_SIDE: Final = 1000
"""Pixels on the long side: half the width of A4 at some 290 per inch; 60 busy pictures stay below 15 MB."""
_JPEG: Final = b"\xff\xd8"
_APP1: Final = b"\xff\xe1"
_EXIF_HEADER: Final = b"Exif\0\0"
_XP_TITLE: Final = 0x9C9B


@dataclass(frozen=True, slots=True)
class Told:
    """What is written into a picture: when it was taken, local time with its zone, and what is to be seen."""

    at: datetime
    caption: str


def with_exif(stored: bytes, told: Told) -> bytes:
    """A JPEG with ``DateTimeOriginal`` and ``ImageDescription``.

    A JPEG keeps its pixels byte by byte. Anything else is decoded and written as JPEG, which every album, printing
    kiosk and old computer understands and sorts by its date.
    """
    exif = exif_of(told)
    if stored.startswith(_JPEG):
        return _inserted(stored, exif)
    written = BytesIO()
    _on_white(stored).save(written, "JPEG", quality=_JPEG_QUALITY, subsampling=0, optimize=True, exif=exif)
    return written.getvalue()


def for_print(stored: bytes) -> tuple[bytes, float]:
    """The picture as a page of a PDF needs it, a JPEG of at most ``_PRINTED_SIDE`` pixels, and width by height."""
    picture = _on_white(stored)
    picture.thumbnail((_PRINTED_SIDE, _PRINTED_SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
    written = BytesIO()
    picture.save(written, "JPEG", quality=_PRINTED_QUALITY, optimize=True, progressive=True)
    return written.getvalue(), picture.width / picture.height


def exif_of(told: Told) -> bytes:
    """The Exif block (CIPA DC-008) as a JPEG holds it: six bytes of header and a TIFF.

    The description is UTF-8, which today's readers expect; Windows reads its own title in UTF-16.
    """
    moment = told.at.strftime("%Y:%m:%d %H:%M:%S")
    exif = Image.Exif()
    exif[ExifTags.Base.DateTime] = moment
    exif[ExifTags.Base.ImageDescription] = told.caption.encode()
    exif[_XP_TITLE] = told.caption.encode("utf-16-le") + b"\0\0"
    detail = exif.get_ifd(ExifTags.IFD.Exif)
    detail[ExifTags.Base.DateTimeOriginal] = moment
    detail[ExifTags.Base.DateTimeDigitized] = moment
    offset = told.at.strftime("%z")
    if offset:
        detail[ExifTags.Base.OffsetTimeOriginal] = f"{offset[:3]}:{offset[3:5]}"
    return exif.tobytes()


def _on_white(stored: bytes) -> Image.Image:
    """The pixels in RGB; what was transparent becomes paper."""
    with Image.open(BytesIO(stored)) as opened:
        opened.load()
        if not opened.has_transparency_data:
            return opened.convert("RGB")
        picture = opened.convert("RGBA")
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    return paper


def _inserted(jpeg: bytes, exif: bytes) -> bytes:
    """The same JPEG with this Exif segment right behind its start, and without an earlier one."""
    return _JPEG + _APP1 + struct.pack(">H", len(exif) + 2) + exif + _without_exif(jpeg[2:])


def _without_exif(rest: bytes) -> bytes:
    """What follows the start of a JPEG without segments of Exif; everything from the picture's scan on as it is."""
    kept, at = [], 0
    while rest[at : at + 1] == b"\xff" and rest[at + 1 : at + 2] != b"\xda" and at + 4 <= len(rest):
        (length,) = struct.unpack(">H", rest[at + 2 : at + 4])
        segment = rest[at : at + 2 + length]
        if not (segment.startswith(_APP1) and segment[4:10] == _EXIF_HEADER):
            kept.append(segment)
        at += 2 + length
    return b"".join(kept) + rest[at:]
