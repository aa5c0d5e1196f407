"""Picture cards: one drawing on a soft ground with its word below, alone as PNG or as a set to cut out."""

from importlib import import_module
from io import BytesIO
from typing import Any

from PIL import ImageDraw, ImageFont

from media_library.starter.painting import OVERSAMPLING, canvas, finished, paint, svg
from media_library.starter.shapes import INK, WHITE, Area, Drawing, box, ellipse
from media_library.starter.texts import texts
from media_library.starter.typesetting import font_folder, pdf

SIDE = 1000
LARGEST_LETTERS = 104

SET_PAGES = """
#set page(paper: "a4", margin: 14mm)
#grid(columns: (1fr, 1fr), gutter: 6mm, ..content.cards.map(card => box(
  width: 100%, height: 128mm, radius: 6mm, fill: rgb(content.tint), inset: 6mm,
  stroke: (paint: rgb("#b9b4c7"), thickness: 0.6pt, dash: "dashed"),
  align(center + horizon, stack(dir: ttb, spacing: 7mm,
    box(fill: white, radius: 50%, inset: 7mm, picture(card.svg, width: 56mm)),
    text(size: 26pt, weight: 600, hyphenate: false, card.word))))))
"""


def drawing_of(topic: dict[str, Any], name: str) -> Drawing:
    module = import_module(f"media_library.starter.drawings.{topic['drawings']}")
    drawing: Drawing = getattr(module, name)()
    return drawing


def topic_of(slug: str) -> dict[str, Any]:
    return next(topic for topic in texts("cards") if topic["slug"] == slug)


def picture_card(topic_slug: str, name: str, language: str) -> bytes:
    """One card as PNG, 1000 × 1000 pixels."""
    topic = topic_of(topic_slug)
    word = next(entry["word"][language] for entry in topic["words"] if entry["drawing"] == name)
    picture = canvas((SIDE, SIDE), WHITE)
    ground: Drawing = (box((2, 2), (96, 96), topic["tint"], 8), Area(ellipse(50, 42, (35, 35), WHITE).points, WHITE))
    paint(picture, ground, (0, 0), SIDE)
    paint(picture, drawing_of(topic, name), (220, 140), 560)
    _write(ImageDraw.Draw(picture), word)
    buffer = BytesIO()
    finished(picture).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def _write(pen: ImageDraw.ImageDraw, word: str) -> None:
    size = LARGEST_LETTERS
    while True:
        font = ImageFont.truetype(str(font_folder() / "SourceSansPro-Semibold.ttf"), size * OVERSAMPLING)
        if pen.textlength(word, font=font) <= 0.86 * SIDE * OVERSAMPLING:
            break
        size -= 4
    pen.text((SIDE * OVERSAMPLING / 2, 895 * OVERSAMPLING), word, font=font, fill=INK, anchor="ms")


def card_set(topic_slug: str, language: str) -> bytes:
    """All cards of a topic as PDF, four to an A4 sheet, to cut out along the dashed lines."""
    topic = topic_of(topic_slug)
    cards = [
        {"svg": svg(drawing_of(topic, entry["drawing"])), "word": entry["word"][language]} for entry in topic["words"]
    ]
    return pdf(SET_PAGES, {"cards": cards, "tint": topic["tint"]})
