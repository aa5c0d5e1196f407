"""Which chapter speaks of a screen or page."""

from dataclasses import dataclass, field
from uuid import UUID

import pytest

from server.shared.domain.handbook import chapter_for, is_own, own_first, words_of
from server.shared.domain.permissions import Role


@dataclass(frozen=True)
class Chapter:
    slug: str
    where: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Book:
    role: str
    chapters: list[Chapter]


EDUCATOR = Book(
    "educator", [Chapter("e-start", ["/"]), Chapter("e-plans", ["plans"]), Chapter("e-week", ["plans/week"])]
)
METHODIST = Book("methodist", [Chapter("m-start"), Chapter("m-rounds", ["/admin/preschools/*/rounds"])])
HEAD = Book("head", [Chapter("h-start", ["/admin"]), Chapter("h-figures", ["/admin/figures"])])
TEXTBOOK = Book("", [Chapter("i-needs"), Chapter("i-reading", ["/admin/figures", "/admin/effects"])])
BOOKS = [EDUCATOR, METHODIST, HEAD, TEXTBOOK]
A = UUID("01a20000-0000-7000-8000-000000000001")
B = UUID("01a20000-0000-7000-8000-000000000002")


@pytest.mark.parametrize(
    ("address", "roles", "chapter"),
    [
        (f"/plans/week/{A}/{B}", ["educator"], "e-week"),
        (f"/plans/month/{A}/{B}/2026/11", ["educator"], "e-plans"),
        ("/", ["educator"], "e-start"),
        ("/account", ["educator"], "e-start"),
        (f"/admin/preschools/{A}/rounds/{B}?area=speech#top", ["methodist"], "m-rounds"),
        (f"/admin/preschools/{A}/rounds", ["head"], "m-rounds"),
        (f"/admin/figures/preschool/{A}/children_observed", ["head"], "h-figures"),
        (f"/admin/figures/preschool/{A}", ["methodist"], "i-reading"),
        ("/admin", ["head"], "h-start"),
        ("/admin/account", ["methodist"], "m-start"),
        ("/admin/effects/country", ["ministry"], "i-reading"),
        (f"/plans/week/{A}/{B}", ["parent"], "e-week"),
        ("/no/such/screen", [], "i-needs"),
        ("/no/such/screen", ["nobody-knows"], "i-needs"),
    ],
)
def test_the_chapter_that_speaks_most_exactly_of_an_address(address: str, roles: list[str], chapter: str) -> None:
    assert chapter_for(BOOKS, address, roles) == chapter


def test_an_empty_shelf_has_no_chapter() -> None:
    assert chapter_for([], "/plans", ["educator"]) == ""


def test_own_books_come_first_then_that_of_everybody() -> None:
    ordered = own_first(BOOKS, [Role.HEAD])

    assert [book.role for book in ordered] == ["head", "methodist", "", "educator"]


def test_every_role_has_a_book_of_its_own() -> None:
    for role in Role:
        assert any(is_own(book, [role]) for book in ("educator", "methodist", "head", "parent", "trainer", "district"))


def test_what_differs_between_preschools_and_months_is_no_part_of_an_address() -> None:
    assert words_of(f"/admin/preschools/{A}/groups/{B}?month=2026-10-01") == ("admin", "groups")
    assert words_of("/admin/preschools/{preschool_id:uuid}/groups") == ("admin", "groups")
    assert words_of("plans/month/:preschool_id/:group_id/:school_year/:month") == ("plans", "month")
    assert words_of(f"/admin/preschools/{A}") == ("admin", "preschools")
