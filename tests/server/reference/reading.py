"""How the tests of reference content read files and what they hold every text against."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
LANGUAGES = {"uz", "ru", "en"}
APOSTROPHES_FOREIGN_TO_UZBEK = set("'`‘’´")


def read_json(path: str) -> Any:
    return json.loads((ROOT / path).read_text(encoding="utf-8"))


def texts_of(node: Any, language: str, inside: bool = False) -> Iterator[str]:
    """Every string found under a key that names the language, whether a text or a list of texts."""
    if isinstance(node, str) and inside:
        yield node
    elif isinstance(node, dict):
        for key, child in node.items():
            yield from texts_of(child, language, inside or key == language)
    elif isinstance(node, list):
        for child in node:
            yield from texts_of(child, language, inside)


def translated(node: Any) -> Iterator[dict[str, Any]]:
    """Every mapping that has at least one language as a key."""
    if isinstance(node, dict):
        if LANGUAGES & node.keys():
            yield node
        for child in node.values():
            yield from translated(child)
    elif isinstance(node, list):
        for child in node:
            yield from translated(child)
