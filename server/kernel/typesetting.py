"""Setting papers with Typst: every paper of the product goes through here."""

from pathlib import Path
from typing import Any

import msgspec


def set_paper(template: Path, root: Path | None = None, **inputs: Any) -> bytes:
    """The PDF of a template, which reads each input by its name: a text as it is, anything else as JSON.

    So nothing of an input is ever markup. The template reaches the files below ``root``, its own folder unless told
    otherwise, and the fonts that come with Typst.
    """
    import typst  # here and not above: few processes ever set a page, and it takes 7 MB

    content: bytes = typst.compile(
        str(template),
        root=str(root or template.parent),
        ignore_system_fonts=True,
        font_paths=[],
        sys_inputs={
            name: value if isinstance(value, str) else msgspec.json.encode(value).decode()
            for name, value in inputs.items()
        },
    )
    return content
