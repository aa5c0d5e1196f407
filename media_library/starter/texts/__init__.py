"""The words of the starter content, as JSON beside this module: they are content, not interface."""

import json
from functools import cache
from pathlib import Path
from typing import Any


@cache
def texts(name: str) -> list[dict[str, Any]]:
    """The list kept in `<name>.json`; read once, not to be changed by the reader."""
    content: list[dict[str, Any]] = json.loads((Path(__file__).parent / f"{name}.json").read_text(encoding="utf-8"))
    return content
