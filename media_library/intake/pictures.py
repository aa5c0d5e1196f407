"""Pictures: decoded and written anew as WebP, so that nothing but pixels survives of what was sent."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageCms, ImageOps
from pillow_heif import register_heif_opener

from media_library.intake.limits import LIMITS
from media_library.intake.result import Contents, IntakeRefused, Purpose, Rendition
from media_library.intake.sniff import Form

register_heif_opener(thumbnails=False)

# The library's own guard stands behind ours: it fires while a header is parsed, before a size can be asked for.
Image.MAX_IMAGE_PIXELS = LIMITS.max_pixels

WEBP = "image/webp"
_QUALITY = 80
_EFFORT = 2
"""WebP effort 2 of 6 costs half of the default 4 for some 5 % more bytes."""
_DECODERS = {
    "image/jpeg": ("JPEG", "MPO"),
    "image/png": ("PNG",),
    "image/webp": ("WEBP",),
    "image/heic": ("HEIF",),
    "image/gif": ("GIF",),
}
_DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError, RuntimeError, MemoryError,
    struct.error, zlib.error,
)  # fmt: skip
"""What Pillow's decoders are known to raise on broken input."""
_ORIENTATION = 0x0112
_SIDEWAYS = range(5, 9)


def read_picture(path: Path | BinaryIO, form: Form) -> Contents:
    """Full picture, thumbnail and small thumbnail of the first frame, upright, in sRGB, without any metadata.

    Raises ``IntakeRefused``: ``media.too_many_pixels``, ``media.broken``.
    """
    with _decoding(), Image.open(path, formats=_DECODERS[form.media_type]) as image:
        width, height = image.size
        refuse_pixel_flood(width, height)
        if image.getexif().get(_ORIENTATION) in _SIDEWAYS:
            width, height = height, width
        full = _upright_pixels(image)
    return Contents(
        [picture_rendition(Purpose.FULL, full), *thumbnails(full)],
        width=width,
        height=height,
    )


def refuse_pixel_flood(width: int, height: int) -> None:
    """Raise ``media.too_many_pixels`` for a picture that would not fit into memory."""
    if width * height > LIMITS.max_pixels:
        raise IntakeRefused("media.too_many_pixels", limit_megapixels=LIMITS.max_pixels // 1_000_000)


def thumbnails(full: Image.Image) -> list[Rendition]:
    """The two small renditions of a picture already decoded."""
    thumb = _fitted(full, LIMITS.thumb_side)
    small = _fitted(thumb, LIMITS.small_side)
    return [picture_rendition(Purpose.THUMB, thumb), picture_rendition(Purpose.SMALL, small)]


def picture_rendition(purpose: Purpose, pixels: Image.Image) -> Rendition:
    """The pixels as a WebP file that holds nothing else: no Exif, XMP, colour profile or comment."""
    written = BytesIO()
    pixels.save(written, "WEBP", quality=_QUALITY, method=_EFFORT, exif=b"", xmp=b"", icc_profile=b"")
    return Rendition(purpose, WEBP, pixels.width, pixels.height, written.getvalue())


def _upright_pixels(image: Image.Image) -> Image.Image:
    """At most ``full_side`` pixels long. JPEG is decoded at 1/2, 1/4 or 1/8 when that is still large enough."""
    image.draft(None, (LIMITS.full_side, LIMITS.full_side))
    image.load()
    profile = image.info.get("icc_profile")
    pixels = _in_colour(image)
    pixels.thumbnail((LIMITS.full_side, LIMITS.full_side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    # The orientation is a tag of the opened file, not of the converted copy.
    pixels.getexif()[_ORIENTATION] = image.getexif().get(_ORIENTATION, 1)
    upright = ImageOps.exif_transpose(pixels)
    return _in_srgb(upright, profile) if profile else upright


def _in_colour(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I;16"):
        # Sixteen bits of grey: conversion clips instead of scaling, so bring the values down to eight bits first.
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    return image.convert("RGBA" if image.has_transparency_data else "RGB")


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """Wide-gamut photographs look pale without their profile, so their colours are converted before it is dropped."""
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"))
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return converted or image


def _fitted(image: Image.Image, side: int) -> Image.Image:
    fitted = image.copy()
    fitted.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return fitted


@contextmanager
def _decoding() -> Iterator[None]:
    try:
        yield
    except IntakeRefused:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise IntakeRefused("media.too_many_pixels", limit_megapixels=LIMITS.max_pixels // 1_000_000) from None
    except _DECODER_ERRORS as error:
        raise IntakeRefused("media.broken") from error
