"""What every request and answer has in common."""

from typing import Generic, TypeVar

import msgspec

T = TypeVar("T")


class WireStruct(msgspec.Struct, kw_only=True):
    """A shape that crosses the wire; unknown fields are ignored so that older clients keep working."""


class FieldProblem(WireStruct):
    """What is wrong with one field: its path in the request and a code from the catalogue."""

    field: str
    code: str
    params: dict[str, str | int | float] = {}


class Problem(WireStruct):
    """A refusal, after RFC 9457, with a code the client turns into the reader's language."""

    status: int
    code: str
    title: str = ""
    type: str = "about:blank"
    params: dict[str, str | int | float] = {}
    fields: list[FieldProblem] = []
    request_id: str = ""


class Page(WireStruct, Generic[T]):
    """One page of a list: at most ``limit`` items, the cursor of the next page, what the reader may do here."""

    items: list[T]
    next_cursor: str | None = None
    permitted: list[str] = []
