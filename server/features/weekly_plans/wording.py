"""Titles and aims of drafted lines the bank has nothing for, in one language, out of the packaged wording."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Final

from server.shared.domain.week_drafting import Drafted
from server.shared.domain.weekly_plans import Component
from server.shared.i18n import translator

_FILE: Final = Path(__file__).parent / "reference" / "wording-1.json"
_LONGEST_THEME: Final = 120
"""Characters; a title of an activity holds 200 with the words around the theme."""
_Texts = dict[str, str]


@lru_cache
def _wording() -> dict[str, dict[str, list[_Texts]]]:
    wording: dict[str, dict[str, list[_Texts]]] = json.loads(_FILE.read_text("utf-8"))
    return wording


def title_of(line: Drafted, theme: str, language: str) -> str:
    """The line's title with the week's theme in it."""
    place = line.place
    part = "local" if line.component is Component.LOCAL else place.part_of_day
    text = _chosen(part, place.centre or line.area, place.turn, language)
    return text.replace("{theme}", theme[:_LONGEST_THEME]).removesuffix(": ") or theme


def aim_of(line: Drafted, language: str) -> str:
    """What the line is for; empty for an area the wording does not know."""
    return _chosen("aims", line.area, line.place.turn, language) if line.area in _wording()["aims"] else ""


def _chosen(part: str, key: str, turn: int, language: str) -> str:
    """The variant whose turn it is; for an area of another framework one of those the part of the day has."""
    choices = _wording()[part]
    variants = choices.get(key) or next(iter(choices.values()))
    return translator(language).chosen(variants[turn % len(variants)])
