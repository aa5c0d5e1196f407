"""Outlines of guided activities: aim, materials, course, questions, adaptation, on one A4 page in Uzbek."""

from media_library.starter.drawings import drawing
from media_library.starter.painting import svg
from media_library.starter.texts import texts
from media_library.starter.typesetting import pdf

# The headings belong to the document, which is content in Uzbek, not to the interface.
PAGE = """
#set page(paper: "a4", margin: (x: 20mm, top: 16mm, bottom: 14mm),
  footer: align(center, text(size: 9pt, fill: rgb("#8b87a0"), "Nihol · CC BY 4.0")))
#set par(leading: 0.66em)
#set text(size: 13.5pt)
#block(fill: rgb("#eef4e6"), radius: 5mm, inset: 6mm, width: 100%, grid(columns: (1fr, 26mm, 26mm), align: horizon,
  column-gutter: 3mm, text(size: 27pt, weight: 600, content.title),
  ..content.pictures.map(p => picture(p, width: 26mm))))
#for (i, part) in content.parts.enumerate() {
  block(above: 6mm, below: 3mm, text(size: 15pt, weight: 600, fill: rgb("#4c8a58"), part.heading))
  if part.lines.len() == 1 { part.lines.at(0) }
  else if part.numbered { enum(spacing: 0.85em, ..part.lines) }
  else { list(spacing: 0.85em, marker: text(fill: rgb("#8cc084"), "•"), ..part.lines) }
}
"""
HEADINGS = {
    "aim": "Maqsad",
    "materials": "Kerakli ashyolar",
    "course": "Mashgʻulotning borishi",
    "questions": "Savollar",
    "adaptation": "Moslashtirish",
}


def outline(slug: str) -> bytes:
    """One outline as PDF."""
    entry = next(entry for entry in texts("outlines") if entry["slug"] == slug)
    parts = [
        {
            "heading": heading,
            "lines": [entry[part]] if isinstance(entry[part], str) else entry[part],
            "numbered": part == "course",
        }
        for part, heading in HEADINGS.items()
    ]
    return pdf(
        PAGE,
        {"title": entry["title"]["uz"], "pictures": [svg(drawing(name)) for name in entry["drawings"]], "parts": parts},
    )
