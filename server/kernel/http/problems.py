"""Every refusal becomes one problem answer (RFC 9457) with a code, the fields and the request id."""

import re
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Final

import msgspec
from asyncpg import InterfaceError, InternalClientError, PostgresError
from litestar import Request, Response
from litestar.exceptions import HTTPException, ValidationException
from sqlalchemy.exc import DBAPIError

from server.kernel.errors import Busy, Malformed, NotAllowed, NotSignedIn, NotVisible, PasswordMustChange, TooOften
from server.kernel.logging import log, told
from server.shared.contract.base import FieldProblem, Problem
from server.shared.domain.errors import RuleViolation
from server.shared.ids import uuid7

Renderer = Callable[[Request[Any, Any, Any], Problem], Response[Any]]
"""Shows a problem in its own way; pages show HTML."""

PASSWORD_MUST_CHANGE: Final = "account.password_must_change"  # noqa: S105 - a code, not a password
_CODES_OF_STATUS: Final = {
    400: "input.malformed",
    401: "sign_in.required",
    403: "access.not_allowed",
    404: "access.not_found",
    405: "access.wrong_method",
    413: "input.too_large",
    415: "input.wrong_media_type",
    429: "access.too_often",
}
_MESSAGES: Final = (
    (re.compile(r"missing required (?:field|argument)"), "input.missing"),
    (re.compile(r"length >= (\d+)"), "input.too_short"),
    (re.compile(r"length <= (\d+)"), "input.too_long"),
    (re.compile(r"Expected `(?:date|datetime|time|uuid)`|Invalid (?:UUID|RFC3339|ISO8601)"), "input.wrong_format"),
    (re.compile(r"Expected `(?:int|float|decimal)`? ?(?:>=|<=|>|<)"), "input.out_of_range"),
    (re.compile(r"Invalid enum value|matching regex"), "input.not_a_choice"),
    (re.compile(r"Expected `"), "input.wrong_type"),
)
_IN_BODY: Final = re.compile(r"at `\$\.data\.?(.*)`")


def problem_of(error: Exception) -> Problem:
    """The problem an exception stands for; anything unknown is a 500 that tells nothing."""
    for kind, problem in _PROBLEMS:
        if isinstance(error, kind):
            return problem(error)
    return Problem(status=500, code="server.failed")


def problem_handler(renderers: Mapping[str, Renderer]) -> Callable[[Request[Any, Any, Any], Exception], Response[Any]]:
    """Litestar's exception handler; ``renderers`` maps a path prefix to its own way of showing problems."""

    def handle(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
        # A request that fits no route never came to RequestLife, which gives the ids.
        request_id = request.scope.get("state", {}).get("request_id") or uuid7().hex
        problem = msgspec.structs.replace(problem_of(error), request_id=request_id)
        problem = msgspec.structs.replace(problem, title=HTTPStatus(problem.status).phrase)
        if problem.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            log("http").error("request_failed", request_id=problem.request_id, **told(error))
        for prefix, render in renderers.items():
            if request.scope["path"].startswith(prefix):
                return render(request, problem)
        return answer(problem)

    return handle


def answer(problem: Problem) -> Response[bytes]:
    headers = {"X-Request-Id": problem.request_id}
    if problem.status == HTTPStatus.TOO_MANY_REQUESTS:
        headers["Retry-After"] = str(problem.params["seconds"])
    return Response(
        msgspec.json.encode(problem),
        status_code=problem.status,
        media_type="application/problem+json",
        headers=headers,
    )


def _plain(params: Mapping[str, object]) -> dict[str, str | int | float]:
    return {name: value if isinstance(value, int | float) else str(value) for name, value in params.items()}


def _fields_of(error: ValidationException) -> list[FieldProblem]:
    extra: Any = error.extra if isinstance(error.extra, list) else []
    found = [_field_problem(entry) for entry in extra if isinstance(entry, dict)]
    return found or [_field_problem({"key": "", "message": str(error.detail)})]


def _field_problem(entry: Mapping[str, Any]) -> FieldProblem:
    message = str(entry.get("message", ""))
    key = str(entry.get("key", "")).removeprefix("data.").strip("`$.")
    missing = re.search(r"missing required (?:field|argument) `(\w+)`", message)
    if missing:
        key = f"{key}.{missing[1]}".strip(".") if key != "data" else missing[1]
    for pattern, code in _MESSAGES:
        match = pattern.search(message)
        if match:
            limit = {"limit": int(match[1])} if match.groups() and match[1] else {}
            return FieldProblem(field=key, code=code, params=dict(limit))
    return FieldProblem(field=key, code="input.malformed")


def _of_database(error: PostgresError | DBAPIError) -> Problem:
    """What the database itself refused; what it says in words stays inside."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return _AWAY
    state = str(getattr(error.orig if isinstance(error, DBAPIError) else error, "sqlstate", None))
    if state[:2] == _CONNECTION_LOST:
        return _AWAY
    if state == _NOT_SENT and "out of" in str(error):
        return Problem(status=400, code="input.out_of_range")
    status, code = _OF_SQLSTATE.get(state, (500, "server.failed"))
    return Problem(status=status, code=code)


def _of_connection(error: InterfaceError) -> Problem:
    """asyncpg says by one and the same class that a connection is gone and that it was used wrongly."""
    return _AWAY if "closed" in str(error) else Problem(status=500, code="server.failed")


def _of_framework(error: HTTPException) -> Problem:
    """A refusal of Litestar's own.

    It takes a wrong field of a body for a fault of the server when a handler asks for something of that name.
    """
    match = _IN_BODY.search(str(error.__cause__)) if isinstance(error.__cause__, msgspec.ValidationError) else None
    if match is None:
        return Problem(status=error.status_code, code=_code_of(error.status_code))
    field = _field_problem({"key": match[1], "message": str(error.__cause__)})
    return Problem(status=400, code="input.malformed", fields=[field])


_AWAY: Final = Problem(status=503, code="server.away")
"""Whether a write that was under way is kept nobody knows then: the same command, sent again, finds out."""
_CONNECTION_LOST: Final = "08"
_NOT_SENT: Final = "22000"
"""What asyncpg itself refuses to send: a number that is larger than its parameter, but also a fault of ours."""
_OF_SQLSTATE: Final = {
    "23505": (409, "command.already_there"),
    "23503": (409, "command.unknown_reference"),
    "22003": (400, "input.out_of_range"),
    "22008": (400, "input.out_of_range"),
    "22021": (400, "input.malformed"),
    "22P05": (400, "input.malformed"),
    "40001": (503, "server.busy"),
    "40P01": (503, "server.busy"),
    "53100": (503, "server.storage_full"),
    "53300": (503, "server.busy"),
    "57P01": (503, "server.away"),
    "57P02": (503, "server.away"),
    "57P03": (503, "server.away"),
}
"""Unique and foreign keys (ids are made by clients), a number larger than its column, a day beyond those
that there are, a character that no text may
have (U+0000, as it is or escaped in JSON), what goes well when tried again (serialisation failure, deadlock, a full
disk, too many connections), and a database that is stopping, was killed or is starting."""
_PROBLEMS: Final[tuple[tuple[type[Exception], Callable[[Any], Problem]], ...]] = (
    (RuleViolation, lambda error: Problem(status=409, code=error.code, params=_plain(error.params))),
    (NotVisible, lambda error: Problem(status=404, code="access.not_found")),
    (NotAllowed, lambda error: Problem(status=403, code="access.not_allowed")),
    (PasswordMustChange, lambda error: Problem(status=403, code=PASSWORD_MUST_CHANGE)),
    (NotSignedIn, lambda error: Problem(status=401, code=error.code)),
    (Malformed, lambda error: Problem(status=400, code=error.code, fields=error.fields)),
    (TooOften, lambda error: Problem(status=429, code="access.too_often", params={"seconds": error.seconds})),
    (ValidationException, lambda error: Problem(status=400, code="input.malformed", fields=_fields_of(error))),
    (HTTPException, _of_framework),
    (DBAPIError, _of_database),
    (PostgresError, _of_database),
    (InterfaceError, _of_connection),
    (InternalClientError, lambda error: _AWAY),
    (Busy, lambda error: Problem(status=503, code="server.busy")),
    (OverflowError, lambda error: Problem(status=400, code="input.out_of_range")),
    (ConnectionError, lambda error: _AWAY),
    (TimeoutError, lambda error: _AWAY),
)
"""A day before the first year or after the last one that there is; then a database that does not take connections."""


def _code_of(status: int) -> str:
    return _CODES_OF_STATUS.get(status, "server.failed")
