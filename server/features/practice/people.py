"""Who lives in the template and every copy of it: the same people under the same ids, from words beside this module."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final
from uuid import UUID, uuid5

from server.shared.ids import NOWHERE

VERSION: Final = "1"
"""Raised when the template is made otherwise; one of an older version is made anew."""
FULL, FORGOTTEN = 0, 1
"""The group whose cards are nearly complete, and the group that nobody has observed for a while."""
FALLEN: Final = "children_observed"
"""The figure that fell on purpose, because of the forgotten group."""
REGION: Final = "practice"


@dataclass(frozen=True, slots=True)
class TemplateGroup:
    number: int
    id: UUID
    name: str
    age_band: str
    birth_year: int
    """Years from the school year to the birth of its children."""


@dataclass(frozen=True, slots=True)
class TemplateStaff:
    id: UUID
    role: str
    family_name: str
    given_name: str
    group: int | None


@dataclass(frozen=True, slots=True)
class TemplateChild:
    id: UUID
    number: int
    group: int
    family_name: str
    given_name: str
    girl: bool


@cache
def words() -> Any:
    """The lists beside this module."""
    return json.loads(files("server.features.practice").joinpath("reference", "people.json").read_text("utf-8"))


def identity(*what: object) -> UUID:
    """The id that a thing has in the template and in every copy: keys begin with the preschool, so none meets."""
    return uuid5(NOWHERE, ":".join(("practice", *map(str, what))))


@cache
def groups() -> tuple[TemplateGroup, ...]:
    return tuple(
        TemplateGroup(number, identity("group", number), told["name"], told["age_band"], told["birth_year"])
        for number, told in enumerate(words()["groups"])
    )


@cache
def staff() -> tuple[TemplateStaff, ...]:
    return tuple(
        TemplateStaff(identity("staff", number), told["role"], told["family_name"], told["given_name"], told["group"])
        for number, told in enumerate(words()["staff"])
    )


@cache
def children() -> tuple[TemplateChild, ...]:
    return tuple(
        TemplateChild(identity("child", group, number), number, group, told["family"], told["given"], told["girl"])
        for group, listed in enumerate(words()["children"])
        for number, told in enumerate(listed)
    )


def own_posts() -> tuple[UUID, UUID]:
    """The posts a participant takes: the head's, and that of the first educator of the full group."""
    head = next(one.id for one in staff() if one.role == "head")
    return head, next(one.id for one in staff() if one.role == "educator" and one.group == FULL)
