"""Which book is whose, and which chapter speaks of a screen or page."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, Protocol, TypeVar

from server.shared.domain.permissions import Role

_GUIDES: Final = {
    Role.EDUCATOR: ("educator",),
    Role.SPECIALIST: ("educator",),
    Role.NURSE: ("educator",),
    Role.METHODIST: ("methodist",),
    Role.HEAD: ("head", "methodist"),
    Role.DISTRICT: ("district",),
    Role.REGION: ("district",),
    Role.MINISTRY: ("district",),
    Role.TRAINER: ("trainer",),
    Role.ADMINISTRATOR: ("head", "district", "trainer"),
    Role.PARENT: ("parent",),
}
"""The books written for a role, the nearest first; their ``role`` is how they are known."""
_ROLES: Final = frozenset(Role)
_EVERYBODY: Final = ""
_PAGES: Final = "admin"
_NOT_A_WORD: Final = re.compile(r"[:{*].*|\d+|[0-9a-f]{8}-[0-9a-f-]{27}")
"""A parameter of a route, a number, an identifier."""


class ChapterPlaced(Protocol):
    """A chapter and the screens and pages it speaks of."""

    @property
    def slug(self) -> str: ...
    @property
    def where(self) -> Sequence[str]: ...


class BookPlaced(Protocol):
    """A book of a role (empty: of everybody) and its chapters."""

    @property
    def role(self) -> str: ...
    @property
    def chapters(self) -> Sequence[ChapterPlaced]: ...


B = TypeVar("B", bound=BookPlaced)


def own_first(books: Iterable[B], roles: Iterable[str]) -> list[B]:
    """The books of one's own roles, then those of everybody, then the rest; each part in the order of the shelf."""
    own = _guides(roles)
    return sorted(books, key=lambda book: _rank(book.role, own))


def is_own(role: str, roles: Iterable[str]) -> bool:
    """Whether a book's role is one whose work somebody does."""
    return role in _guides(roles)


def chapter_for(books: Sequence[BookPlaced], address: str, roles: Iterable[str]) -> str:
    """The slug of the chapter that speaks most exactly of an address; "" where there are no books.

    ``address`` is a page (``/admin/preschools/<id>/rounds?month=…``) or a screen of the client (``/plans/week/…``);
    identifiers, numbers and the preschool a page lies in make no difference. The own books answer first, then that
    of everybody, then the others; of what no chapter speaks, the first chapter of the nearest book tells.
    """
    own = _guides(roles)
    ordered = sorted(books, key=lambda book: _rank(book.role, own))
    wanted = words_of(address)
    for part in (lambda role: role in own, lambda role: role == _EVERYBODY, lambda role: True):
        told = [
            (length, chapter.slug)
            for book in ordered
            if part(book.role)
            for chapter in book.chapters
            if (length := max((_agreeing(wanted, words_of(where)) for where in chapter.where), default=0))
        ]
        if told:
            return max(told, key=lambda pair: pair[0])[1]
    return next((chapter.slug for book in ordered for chapter in book.chapters), "")


def words_of(address: str) -> tuple[str, ...]:
    """An address without what differs from one preschool, child or month to another."""
    path = re.split(r"[?#]", address, maxsplit=1)[0]
    words = [part for part in path.split("/") if part and not _NOT_A_WORD.fullmatch(part)]
    if words[:2] == [_PAGES, "preschools"] and len(words) > 2:
        del words[1]
    return tuple(words)


def _agreeing(address: tuple[str, ...], where: tuple[str, ...]) -> int:
    """How exactly a chapter speaks of an address: 0 not at all. The first screen is spoken of only by itself."""
    root = where in {(), (_PAGES,)}
    agrees = address == where if root else address[: len(where)] == where
    return 1 + len(where) if agrees else 0


def _guides(roles: Iterable[str]) -> list[str]:
    """The roles of the books written for somebody, the nearest first."""
    known = [Role(role) for role in roles if role in _ROLES]
    return list(dict.fromkeys(guide for role in known for guide in _GUIDES[role]))


def _rank(role: str, own: Sequence[str]) -> int:
    if role in own:
        return own.index(role)
    return len(own) + (0 if role == _EVERYBODY else 1)
