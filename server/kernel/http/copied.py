"""Answers from the copy of the database: which requests may be answered so, and how an answer says as of when it is.

A route declares with ``replica=True`` that what it shows may be seconds old, or with a function of what the address
asks for (its query, and over it the parameters of its path) in which cases. Such a route records nothing, for the copy
takes no writes; who asks is looked up in the database itself all the same, so that a lag opens nothing that was closed.
"""

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from litestar.types import Scope

from server.kernel.replica import Standing

AS_OF_HEADER: Final = b"nihol-as-of"
WRITTEN_COOKIE: Final = "nihol_written"
_STATE_KEY: Final = "copied"
_COOKIES_AT: Final = "/admin"
_POSITION: Final = re.compile(r"[0-9A-F]{1,8}/[0-9A-F]{1,8}")
_SERVED_MARGIN: Final = 60


def bears_age(scope: Scope) -> bool:
    """Whether this request may be answered from the copy."""
    declared: Any = scope["route_handler"].opt.get("replica", False)
    if not callable(declared):
        return bool(declared)
    query: dict[str, Any] = dict(parse_qsl(scope["query_string"].decode("latin-1")))
    return bool(declared({**query, **scope["path_params"]}))


def above_preschools(asked: Mapping[str, Any]) -> bool:
    """For ``replica=`` of what shows places of a ``kind``.

    Of a preschool its head sees children's rows, and that figures were looked at is noted: both are recorded.
    """
    return bool(asked.get("kind") != "preschool")


def standing_of(scope: Scope) -> Standing | None:
    """How the copy stood that this request is answered from; None for the database itself."""
    standing: Standing | None = scope["state"].get(_STATE_KEY)
    return standing


def note_standing(scope: Scope, standing: Standing | None) -> None:
    scope["state"][_STATE_KEY] = standing


def as_of_header(standing: Standing) -> tuple[bytes, bytes]:
    """The moment as of which an answer is, in UTC to the millisecond."""
    moment = standing.as_of.isoformat(timespec="milliseconds") if standing.as_of else ""
    return AS_OF_HEADER, moment.encode()


def position_written(cookie: str) -> str:
    """The position that the cookie of a page's last write names; nothing if it is none."""
    return cookie if _POSITION.fullmatch(cookie) else ""


def written_cookie(scope: Scope, position: str, limit: float) -> tuple[bytes, bytes]:
    """Lets the pages of this browser read what it has just written: no copy behind this position serves them.

    It is forgotten once no copy that is asked at all can be so old.
    """
    secure = "; Secure" if scope["scheme"] == "https" else ""
    life = round(limit) + _SERVED_MARGIN
    value = f"{WRITTEN_COOKIE}={position}; Path={_COOKIES_AT}; Max-Age={life}; HttpOnly; SameSite=Lax{secure}"
    return b"set-cookie", value.encode()
