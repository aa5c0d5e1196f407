"""Pictures to talk about: the scenes of the year as PNG."""

from io import BytesIO

from media_library.starter.drawings.places import PLACES
from media_library.starter.painting import canvas, finished, paint

SIZE = (1200, 900)


def scene(slug: str) -> bytes:
    """One scene as PNG, 1200 × 900 pixels."""
    picture = canvas(SIZE, "#ffffff")
    paint(picture, PLACES[slug](), (0, 0), SIZE[1])
    buffer = BytesIO()
    finished(picture).save(buffer, "PNG")
    return buffer.getvalue()
