"""The life of one request: its id, its connection, its actor, its transaction and its answer, in this order."""

import hashlib
import hmac
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final, NamedTuple, Protocol
from uuid import UUID

import structlog
from litestar.enums import ScopeType
from litestar.handlers import BaseRouteHandler
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, Empty, Receive, Scope, Send
from litestar.utils.scope.state import ScopeState

from server.kernel import commands
from server.kernel.access import Actor
from server.kernel.database import Database, Work
from server.kernel.errors import Malformed, NotAllowed, NotSignedIn, PasswordMustChange
from server.kernel.http import copied
from server.kernel.http.answers import Held, Watched
from server.kernel.http.problems import problem_of
from server.kernel.logging import log
from server.kernel.replica import Replica
from server.kernel.tokens import play_kind
from server.shared.contract.base import FieldProblem
from server.shared.ids import uuid7

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_READ_AHEAD_BYTES: Final = 1_000_000
_FINGERPRINTED_BYTES: Final = 900_000
"""Fewer than are read, so that what is taken out of them leaves enough however the body was cut into pieces."""
SESSION_COOKIE: Final = "nihol_session"


class Credential(NamedTuple):
    """By what a request says who asks: a token, a grant of files or of a game, or the cookie of a page's session."""

    kind: str
    """access, media, cookie, or the kind of token that opens one game."""
    value: str


class Found(NamedTuple):
    """The actor behind a credential, and whether the key of the command is theirs to use."""

    actor: Actor
    claimed: bool


class ActorSource(Protocol):
    """Finds the actor behind a credential and claims the command's key by the same statement.

    Raises NotSignedIn for a wrong credential.
    """

    async def find(self, work: Work, credential: Credential, claim: commands.Claim | None) -> Found: ...


class _Refused(Exception):
    """Ends a writing block without committing: the answer is a refusal."""


class RequestLife(ASGIMiddleware):
    """Opens what a request needs and commits before its answer is sent; a refusal changes nothing.

    The answer of a handler with ``shown_once=True`` holds a secret and is not kept: its command, repeated, runs again,
    and its service has to answer the same by the identity that the client gave.

    Whoever has a password that somebody else chose gets no further than the routes with ``any_password=True``: those of
    the own account, where it is changed.
    """

    scopes = (ScopeType.HTTP,)

    def __init__(
        self, database: Database, actors: ActorSource, secrets: Sequence[str], replica: Replica | None = None
    ) -> None:
        """``secrets`` are the signing keys, the one in force first."""
        self._database = database
        self._replica = replica
        self._actors = actors
        self._secrets = [secret.encode() for secret in secrets]

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        request_id = _header(scope, b"x-request-id")[:64] or uuid7().hex
        scope["state"]["request_id"] = request_id
        structlog.contextvars.bind_contextvars(request_id=request_id)
        started, watched = time.perf_counter(), Watched(send, request_id)
        try:
            await self._run(scope, receive, watched, next_app)
        finally:
            log("http").info(
                "request",
                method=_method(scope),
                path=_told_path(scope),
                status=watched.status or _status_of(sys.exception()),
                ms=round((time.perf_counter() - started) * 1000, 1),
            )
            structlog.contextvars.clear_contextvars()

    async def _run(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        handler: BaseRouteHandler = scope["route_handler"]
        if handler.opt.get("no_work"):
            await next_app(scope, receive, send)
        elif _method(scope) not in _READING:
            await self._write(scope, receive, send, next_app)
        elif self._replica is not None and copied.bears_age(scope):
            await self._read_copied(self._replica, scope, receive, send, next_app)
        else:
            credential = _credential_of(scope, handler)
            async with self._database.reading() as work:
                await self._prepare(scope, work, credential, None)
                await next_app(scope, receive, send)

    async def _read_copied(
        self, replica: Replica, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp
    ) -> None:
        """By the copy if it is to be asked and answers; what it refuses the database itself is asked again."""
        credential = _credential_of(scope, scope["route_handler"])
        async with self._database.reading() as work:
            await self._prepare(scope, work, credential, None)
            mark = await replica.mark(work)
        # The connection is given back here: whoever held one of each would wait for both.
        held, written = Held(scope), copied.position_written(_cookie(scope, copied.WRITTEN_COOKIE))
        async with replica.reading(mark, written) as copy:
            if copy is not None:
                scope["state"]["work"] = copy.work
                copied.note_standing(scope, copy.standing)
                await next_app(scope, receive, held)
                held.add(copied.as_of_header(copy.standing))
                if held.failed:
                    replica.failed("failed")
                    await copy.work.close(spoilt=True)
        if not held.refused:
            await held.send_on(send)
            return
        async with self._database.reading() as work:
            scope["state"]["work"] = work
            copied.note_standing(scope, None)
            await next_app(scope, receive, send)

    async def _write(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        held, claim = Held(scope), None
        credential = _credential_of(scope, scope["route_handler"])
        if credential is not None:
            # Read before a connection is taken: a tablet on a bad link must not hold one while it sends.
            body, receive = await _body_of(scope, receive)
            claim = self._claim(scope, body)
        try:
            async with self._database.writing() as work:
                found = await self._prepare(scope, work, credential, claim)
                if found is None:
                    await next_app(scope, receive, held)
                else:
                    await self._command(scope, receive, held, next_app, found, claim)
                if held.refused:
                    raise _Refused
        except _Refused:
            pass
        else:
            await self._note_written(scope, credential, held)
        await held.send_on(send)

    async def _note_written(self, scope: Scope, credential: Credential | None, held: Held) -> None:
        """Pages promise that whoever wrote reads it there."""
        if self._replica is not None and credential is not None and credential.kind == "cookie":
            position = await self._replica.position(self._database)
            if position:
                held.add(copied.written_cookie(scope, position, self._replica.bounds.limit))

    async def _command(
        self,
        scope: Scope,
        receive: Receive,
        held: Held,
        next_app: ASGIApp,
        found: Found,
        claim: commands.Claim | None,
    ) -> None:
        work: Work = scope["state"]["work"]
        if claim is None:
            raise Malformed(FieldProblem(field="Idempotency-Key", code=_wrong_with_key(scope)))
        account_id = found.actor.account_id
        shown_once = bool(scope["route_handler"].opt.get("shown_once"))
        done = None if found.claimed else await commands.answered(work, account_id, claim)
        if done is not None and not shown_once:
            held.answer(done)
            return
        await next_app(scope, receive, held)
        if not held.refused:
            await work.flush()
            answer = held.as_answer()
            await commands.store(work, account_id, claim.key, replace(answer, body=b"") if shown_once else answer)

    def _claim(self, scope: Scope, body: bytes) -> commands.Claim | None:
        """None without a key, or with one that is none: that is told to whoever turns out to be signed in."""
        try:
            newest, *older = (self._fingerprint(scope, body, secret) for secret in self._secrets)
            return commands.Claim(UUID(_idempotency_key(scope)), newest, tuple(older))
        except ValueError:
            return None

    def _fingerprint(self, scope: Scope, body: bytes, secret: bytes) -> bytes:
        """Keyed, since a body may hold a password, which a bare digest would give away to guessing."""
        line = f"{_method(scope)} {scope['path']}?{scope['query_string'].decode('latin-1')}\n"
        return hmac.digest(secret, line.encode() + body, hashlib.sha256)

    async def _prepare(
        self, scope: Scope, work: Work, credential: Credential | None, claim: commands.Claim | None
    ) -> Found | None:
        scope["state"]["work"] = work
        scope["state"]["actor"] = None
        if credential is None:
            return None
        found = await self._actors.find(work, credential, claim)
        scope["state"]["actor"] = found.actor  # also of a refusal, which is told in their language
        if found.actor.must_change_password and not scope["route_handler"].opt.get("any_password"):
            raise PasswordMustChange
        action = scope["route_handler"].opt["action"]
        if not found.actor.has(action):
            log("access").warning("refused", action=str(action), account_id=found.actor.account_id.hex)
            raise NotAllowed(action)
        return found


def _status_of(error: BaseException | None) -> int:
    """The status of a refusal that was raised here and is answered further out."""
    return problem_of(error).status if isinstance(error, Exception) else 0


def _method(scope: Any) -> str:
    return str(scope["method"])


def _told_path(scope: Scope) -> str:
    """The path as logs may tell it: of a route with ``secret_address=True`` its pattern, not the secret in it."""
    secret = scope["route_handler"].opt.get("secret_address")
    return str(scope["path_template"]) if secret else scope["path"]


def _header(scope: Scope, name: bytes) -> str:
    """A header by its name in small letters, as ASGI hands them over; empty when there is none."""
    for key, value in scope["headers"]:
        if key == name:
            return value.decode("latin-1")
    return ""


def _query(scope: Scope, name: str) -> str:
    pairs = (part.partition("=") for part in scope["query_string"].decode("latin-1").split("&"))
    return next((value for key, _, value in pairs if key == name), "")


def _cookie(scope: Scope, name: str) -> str:
    for pair in _header(scope, b"cookie").split(";"):
        key, _, value = pair.strip().partition("=")
        if key == name:
            return value
    return ""


def _credential_of(scope: Scope, handler: BaseRouteHandler) -> Credential | None:
    """By what the request says who asks; None on a public route, NotSignedIn where somebody has to ask.

    A route with ``by_play=True`` has the grant in its path, as ``{grant}`` beside the ``{file_id}`` that it is for:
    what a page asks for by a relative address inherits the path, and neither query nor header.
    """
    if handler.opt.get("action") is None:
        return None
    if handler.opt.get("by_play"):
        params: dict[str, Any] = scope["path_params"]
        return Credential(play_kind(params["file_id"]), params["grant"])
    authorization = _header(scope, b"authorization")
    if authorization.startswith("Bearer "):
        return Credential("access", authorization[7:])
    grant = _query(scope, "grant") if handler.opt.get("by_grant") else ""
    if grant:
        return Credential("media", grant)
    secret = _cookie(scope, SESSION_COOKIE) if handler.opt.get("by_cookie") else ""
    if secret:
        return Credential("cookie", secret)
    raise NotSignedIn


def _idempotency_key(scope: Scope) -> str:
    """From the header, or for a page's form from the address (``?key=``)."""
    return _header(scope, b"idempotency-key") or _query(scope, "key")


def _wrong_with_key(scope: Scope) -> str:
    return "input.wrong_format" if _idempotency_key(scope) else "input.missing"


async def _body_of(scope: Scope, receive: Receive) -> tuple[bytes, Receive]:
    """What the fingerprint is of, and a ``receive`` that plays it again and goes on where it ended.

    Of a large upload that is its beginning and its length, so that it need not be held in memory. A page's form was
    read already by the check against forgery; asking for it again would wait for a message that never comes.
    """
    known = ScopeState.from_scope(scope)
    if known.form is not Empty:
        return known.body if isinstance(known.body, bytes) else _header(scope, b"content-length").encode(), receive
    body, more = b"", True
    while more and len(body) <= _READ_AHEAD_BYTES:
        message: Any = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    played = False

    async def replay() -> Any:
        nonlocal played
        if played:
            return await receive()
        played = True
        return {"type": "http.request", "body": body, "more_body": more}

    return _recognised(scope, body), replay


def _recognised(scope: Scope, body: bytes) -> bytes:
    """What stays the same when a command is sent again: senders of forms make up another boundary each time.

    The length of a form changes with the boundary, so it tells nothing.
    """
    boundary = _boundary(scope)
    if boundary:
        return body.replace(boundary, b"")[:_FINGERPRINTED_BYTES]
    length = _header(scope, b"content-length").encode() if len(body) > _FINGERPRINTED_BYTES else b""
    return body[:_FINGERPRINTED_BYTES] + length


def _boundary(scope: Scope) -> bytes:
    """What parts the fields of a multipart form; empty for any other body."""
    kind, _, rest = _header(scope, b"content-type").partition(";")
    if kind.strip().lower() != "multipart/form-data":
        return b""
    pairs = (parameter.strip().partition("=") for parameter in rest.split(";"))
    return next((value.strip('"').encode() for name, _, value in pairs if name.lower() == "boundary"), b"")
