"""The portfolio: a school year of a child as a PDF, month by month, with its pictures."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from shutil import copy
from typing import Any, Final

import msgspec
import typst

from server.features.takeouts.content import Entry, Everything, Picture
from server.features.takeouts.page import Month, months_of
from server.features.takeouts.pictures import for_print
from server.shared.domain.calendar import bounds_of
from server.shared.i18n import Translator, translator

_TEMPLATE: Final = Path(__file__).parent / "templates" / "portfolio.typ"
_PAPER: Final = "portfolio.json"


class Portfolio:
    """Gathers the pictures of one PDF in a folder; the template reads what lies there and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "portfolio"
        self._folder.mkdir()
        self._shapes: dict[str, float] = {}

    def add_picture(self, _: Entry, picture: Picture, stored: bytes) -> None:
        picture.file = f"{len(self._shapes) + 1:04}.jpg"
        written, self._shapes[picture.file] = for_print(stored)
        (self._folder / picture.file).write_bytes(written)

    def write(self, everything: Everything, school_year: int | None, path: Path) -> None:
        """Texts come in as JSON, so that nothing of them is ever markup."""
        sheet = sheet_of(everything, school_year or 0, self._shapes, translator(everything.language))
        (self._folder / _PAPER).write_bytes(msgspec.json.encode(sheet))
        template = copy(_TEMPLATE, self._folder)
        typst.compile(
            str(template),
            output=str(path),
            format="pdf",
            root=str(self._folder),
            ignore_system_fonts=True,
            font_paths=[],
        )


def sheet_of(everything: Everything, school_year: int, shapes: Mapping[str, float], t: Translator) -> Mapping[str, Any]:
    """What the template is given: texts in the portfolio's language, names of picture files and their shapes."""
    areas = list(dict.fromkeys(entry.area for entry in everything.entries if entry.area))
    titles = {entry.area: entry.area_title for entry in everything.entries}
    year = t("takeout-school-year", first=str(school_year), last=str(school_year + 1))
    first, last = bounds_of(school_year)
    groups = [
        stay.group for stay in everything.stays if stay.since <= last and (stay.until is None or stay.until >= first)
    ]
    notes = [
        t(f"takeout-{reason}", number=number)
        for reason, number in (("withheld", everything.withheld), ("missing", everything.missing))
        if number
    ]
    return {
        "language": t.language,
        "title": t("takeout-portfolio"),
        "year": year,
        "child": everything.child.full_name,
        "born": t("takeout-born", date=t.date(everything.child.birth_date)),
        "preschool": everything.preschool,
        "groups": list(dict.fromkeys(groups)),
        "notes": notes,
        "empty": "" if everything.entries else t("takeout-nothing-yet"),
        "areas": [titles[area] for area in areas],
        "months": [_month(month, areas, shapes, t) for month in months_of(everything.entries, t)],
    }


def _month(month: Month, areas: Sequence[str], shapes: Mapping[str, float], t: Translator) -> Mapping[str, Any]:
    return {"title": month.title, "entries": [_entry(entry, areas, shapes, t) for entry in month.entries]}


def _entry(entry: Entry, areas: Sequence[str], shapes: Mapping[str, float], t: Translator) -> Mapping[str, Any]:
    told = [t.day_and_month(entry.day), entry.author]
    told += [t("takeout-from-home")] if entry.from_home else []
    return {
        "told": " · ".join(told),
        "text": entry.text,
        "area": areas.index(entry.area) if entry.area else -1,
        "others": t("takeout-with-others") if entry.with_others else "",
        "pictures": [
            {"file": picture.file, "caption": picture.caption, "shape": shapes[picture.file]}
            for picture in entry.pictures
            if picture.file
        ],
    }
