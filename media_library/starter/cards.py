"""Picture cards: one drawing on the soft ground of its topic. The words stand beside it as text, not in the picture."""

from io import BytesIO

from media_library.starter.drawings import drawing
from media_library.starter.painting import canvas, finished, paint

SIDE = 800
_MARGIN = 0.11


def card(name: str, tint: str) -> bytes:
    """One card as PNG, 800 × 800 pixels."""
    picture = canvas((SIDE, SIDE), tint)
    paint(picture, drawing(name), (_MARGIN * SIDE, _MARGIN * SIDE), (1 - 2 * _MARGIN) * SIDE)
    buffer = BytesIO()
    finished(picture).save(buffer, "PNG")
    return buffer.getvalue()
