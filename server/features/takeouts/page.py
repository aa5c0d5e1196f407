"""The archive's page: everything to read in a browser, without the Internet and without a script."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from server.features.takeouts.content import Entry, Everything
from server.shared.domain.takeouts import slug_of
from server.shared.i18n import Translator, translator

_TEMPLATES: Final = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Month:
    """The entries of a month, under the words by which it is told."""

    anchor: str
    title: str
    entries: list[Entry]


def page_of(everything: Everything) -> str:
    t = translator(everything.language)
    months = list(months_of(everything.entries, t))
    return _environment().get_template("index.html.jinja").render(t=t, all=everything, months=months, slug=slug_of)


def months_of(entries: list[Entry], t: Translator) -> Iterator[Month]:
    """The entries month by month, in the order they come in."""
    for (year, month), own in groupby(entries, key=lambda entry: (entry.at.year, entry.at.month)):
        name = t.month(month)
        yield Month(f"{year}-{month:02}", f"{name[:1].upper()}{name[1:]} {year}", list(own))


@lru_cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
