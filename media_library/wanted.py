"""What a reader looks for in the library, and the questions to the database that follow from it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final
from uuid import UUID

from media_library import found_by
from media_library.listing import Shape
from server.kernel import paging
from server.kernel.database import Record
from server.kernel.errors import Malformed
from server.shared.contract.base import FieldProblem
from server.shared.ids import NOWHERE

LITTLE: Final = 5
"""A word that fewer resources hold may be mistyped."""
SHORTEST_MISTYPED: Final = 4
_NOTHING: Final = "'='"
"""A term that no resource has."""
_FIRST: Final = (2**31 - 1, 2**31 - 1, datetime(9999, 1, 1, tzinfo=UTC), UUID(int=2**128 - 1))
_LAST: Final = (-1, -1, datetime(1, 1, 2, tzinfo=UTC), UUID(int=0))
Place = tuple[int, int, datetime, UUID]
"""Fit, helped, moment and id of the last row of a page."""


@dataclass(frozen=True)
class Wanted:
    """What a reader looks for; empty means any. The ``for_`` ones narrow nothing: they put what fits first."""

    search: str = ""
    kind: str = ""
    theme_week: str = ""
    age_band: str = ""
    area: str = ""
    indicator: str = ""
    language: str = ""
    reach: str = ""
    favourites: bool = False
    recent: bool = False
    collection: UUID | None = None
    for_theme: str = ""
    for_band: str = ""
    for_language: str = ""

    @property
    def words(self) -> list[str]:
        return found_by.words_of(self.search)

    @property
    def own(self) -> str:
        if self.collection:
            return "collection"
        return "favourites" if self.favourites else "recent" if self.recent else ""

    def marks(self) -> list[str]:
        """The terms of the filters."""
        return [found_by.mark(name, value) for name in found_by.LETTERS if (value := getattr(self, name))]

    def without(self, filter_name: str) -> "Wanted":
        emptied: dict[str, Any] = {filter_name: ""}
        return replace(self, **emptied)


@dataclass(frozen=True)
class Asked:
    """``wanted`` with what its words may have meant: a question for the listing."""

    wanted: Wanted
    meant: dict[str, list[str]]

    @property
    def shape(self) -> Shape:
        wanted = self.wanted
        return Shape(
            own=wanted.own,
            narrowed=bool(wanted.own or wanted.search.strip() or wanted.marks()),
            first=bool(self.meant or wanted.for_theme),
            for_language=bool(wanted.for_language),
            for_band=bool(wanted.for_band),
        )

    def params(self, preschool_id: UUID) -> dict[str, object]:
        wanted, theme = self.wanted, ""
        exactly = found_by.all_of([found_by.beginning_with([word]) for word in wanted.words]) if self.meant else ""
        if wanted.for_theme:
            theme = found_by.mark("theme_week", wanted.for_theme)
        return {
            "wanted": self.terms(preschool_id),
            "exactly": exactly,
            "theme": theme,
            "leading": " | ".join(f"({term})" for term in (exactly, theme) if term),
            "for_language": wanted.for_language,
            "for_band": wanted.for_band,
            "collection": wanted.collection,
        }

    def terms(self, preschool_id: UUID) -> str:
        """What every match has: an owner, the words or what they may have meant, the marks."""
        words = [found_by.beginning_with([word, *self.meant.get(word, [])]) for word in self.wanted.words]
        if self.wanted.search.strip() and not words:
            words = [_NOTHING]
        return found_by.all_of([found_by.owned_by((NOWHERE, preschool_id)), *words, *self.wanted.marks()])


def meant_by(known: list[Record]) -> dict[str, list[str]]:
    """For each word of a search that hardly any resource holds, the known ones that may have been meant."""
    near = {
        row["word"]: found_by.nearest(row["word"], row["alike"])
        for row in known
        if row["resources"] < LITTLE and len(row["word"]) >= SHORTEST_MISTYPED
    }
    return {word: words for word, words in near.items() if words}


def place_of(cursor: str | None) -> Place:
    """Where the page before ended; the beginning without a cursor; Malformed for one that is not ours."""
    if not cursor:
        return _FIRST
    key, identity = paging.decode(cursor)
    try:
        fit, helped, moment = key.split("|")
        return int(fit), int(helped), datetime.fromisoformat(moment).astimezone(UTC), identity
    except (ValueError, OverflowError):
        raise Malformed(FieldProblem(field="cursor", code="input.wrong_format")) from None


def cursor_after(last: list[Any]) -> str:
    fit, helped, moment, identity = last
    return paging.encode(f"{fit}|{helped}|{moment}", UUID(identity))


def bounds(place: Place) -> dict[str, object]:
    """The places as parameters: of the whole order, and of the two stages that hold one fit each."""
    params: dict[str, object] = dict(zip(("before_fit", "before_helped", "before_at", "before_id"), place, strict=True))
    for name, fit in (("of_group", 1), ("rest", 0)):
        bound = _FIRST if place[0] > fit else place if place[0] == fit else _LAST
        params |= {f"helped_{name}": bound[1], f"at_{name}": bound[2], f"id_{name}": bound[3]}
    return params
