"""Presentations to play to the group: wide slides, one thing on each, few words, the pictures from our drawings."""

from typing import Any

from media_library.starter.drawings import drawing
from media_library.starter.painting import svg
from media_library.starter.texts import texts
from media_library.starter.typesetting import pdf

PAGES = """
#set page(width: 254mm, height: 143mm, margin: 0mm, fill: rgb(content.tint))
#set par(leading: 0.45em)
#let row(pictures, size) = align(center, grid(columns: pictures.len(), column-gutter: 8mm,
  ..pictures.map(code => picture(code, width: size))))
#let sizes = (108mm, 92mm, 70mm, 54mm)
#for (i, slide) in content.slides.enumerate() {
  page(if i == 0 {
    place(bottom, rect(width: 100%, height: 30mm, fill: rgb(content.deep)))
    place(bottom + center, dy: -14mm, row(slide.pictures, 66mm))
    place(top + center, dy: 15mm, text(size: 42pt, weight: 600, slide.text))
  } else {
    let lines = block(width: 100%, align(center, text(size: 30pt, weight: 600, hyphenate: false, slide.text)))
    place(top + center, dy: 7mm, box(width: 230mm, height: 104mm, radius: 8mm, fill: white,
      align(horizon, row(slide.pictures, calc.min(96mm, sizes.at(slide.pictures.len() - 1))))))
    place(bottom + center, dy: -6mm, box(width: 234mm, height: 21mm, align(center + horizon, lines)))
  })
}
"""


def presentation(slug: str, language: str) -> bytes:
    """One presentation as PDF in the language; its first slide bears the title."""
    entry: dict[str, Any] = next(entry for entry in texts("presentations") if entry["slug"] == slug)
    slides = [
        {"text": slide["text"][language], "pictures": [svg(drawing(name)) for name in slide["drawings"]]}
        for slide in [{"text": entry["title"], "drawings": entry["drawings"]}, *entry["slides"]]
    ]
    return pdf(PAGES, {"slides": slides, "tint": entry["tint"], "deep": entry["deep"]})
