"""Sets starter documents as PDF with typst: our font, no network, the same bytes for the same text."""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import typst

CREATED = 1_756_684_800  # 1 September 2025: a date written into the PDF must not change from run to run
FONT = "Source Sans Pro"


class FontMissing(RuntimeError):
    """The package `font_source_sans_pro` is not installed."""


@cache
def font_folder() -> Path:
    spec = find_spec("font_source_sans_pro")
    if spec is None or not spec.submodule_search_locations:
        raise FontMissing("font_source_sans_pro")
    return Path(spec.submodule_search_locations[0]) / "files"


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, font_paths=[str(font_folder())])


def pdf(source: str, content: dict[str, Any]) -> bytes:
    """Typst source → PDF bytes; the source reads `content` as `#let content = json(…)` does."""
    head = (
        "#let content = json(bytes(sys.inputs.content))\n"
        f'#set text(font: "{FONT}", size: 12pt, fill: rgb("#3f3d56"))\n'
        '#let picture(code, ..how) = image(bytes(code), format: "svg", ..how)\n'
    )
    return typst.compile(
        (head + source).encode(),
        format="pdf",
        font_paths=_fonts(),
        sys_inputs={"content": json.dumps(content, ensure_ascii=False)},
        timestamp=CREATED,
    )
