"""Outlines of guided activities: aim, materials, course, questions, adaptation, on one A4 page in each language."""

from media_library.starter.drawings import drawing
from media_library.starter.painting import svg
from media_library.starter.texts import texts
from media_library.starter.typesetting import pdf

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


def outline(slug: str, language: str) -> bytes:
    """One outline as PDF in the language."""
    entry = next(entry for entry in texts("outlines") if entry["slug"] == slug)
    parts = []
    for named in texts("outline_headings"):
        said = entry[named["part"]][language]
        parts.append(
            {
                "heading": named["heading"][language],
                "lines": [said] if isinstance(said, str) else said,
                "numbered": named["part"] == "course",
            }
        )
    pictures = [svg(drawing(name)) for name in entry["drawings"]]
    return pdf(PAGE, {"title": entry["title"][language], "pictures": pictures, "parts": parts})
