"""Worksheets for a printer, black lines on one A4 page each: what to do stands above in three languages."""

from typing import Any

from media_library.starter import puzzles, worksheet_forms
from media_library.starter.texts import texts
from media_library.starter.typesetting import pdf

PAGE = """
#set page(paper: "a4", margin: (x: 16mm, top: 13mm, bottom: 13mm),
  footer: grid(columns: (1fr, auto), text(size: 9pt, fill: rgb("#8b87a0"), "Nihol · CC BY 4.0"),
    box(width: 60mm, stroke: (bottom: 0.7pt + rgb("#8b87a0")), height: 4mm)))
#align(center, text(size: 25pt, weight: 600, content.title.uz))
#v(-4.5mm)
#align(center, text(size: 13pt, content.instruction.uz))
#v(-3mm)
#align(center, text(size: 9.5pt, fill: rgb("#6d6980"), content.instruction.ru + "  ·  " + content.instruction.en))
#v(3mm)
"""
FORMS = {**worksheet_forms.FORMS, **puzzles.FORMS}


def worksheet(slug: str) -> bytes:
    """One worksheet as PDF; the form says how the entry's pictures stand on the page and what to do with them."""
    entry: dict[str, Any] = next(entry for entry in texts("worksheets") if entry["slug"] == slug)
    form = next(form for form in texts("worksheet_forms") if form["form"] == entry["form"])
    layout, compose = FORMS[entry["form"]]
    content = {**compose(entry), "title": entry["title"], "instruction": entry.get("instruction", form["instruction"])}
    return pdf(PAGE + layout, content)
