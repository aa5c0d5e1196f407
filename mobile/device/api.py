"""Calls to the server: typed answers, one repetition after a renewed token, faults as two exceptions."""

import asyncio
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Final, TypeVar
from uuid import UUID

import httpx
import msgspec

from mobile.device.session import Session
from mobile.problems import ApiProblem, ServerAway, WindowClosed
from server.shared.contract.base import Problem
from server.shared.contract.sign_in import Refresh, Tokens
from server.shared.ids import uuid7

T = TypeVar("T")

REFRESH_PATH: Final = "/api/sign-in/refresh"
_TIMEOUT: Final = httpx.Timeout(20.0, connect=4.0)
_GATEWAY_FAULTS: Final = frozenset({502, 503, 504})

QueryValue = str | int | float | bool | UUID | date | datetime | Enum | list[str] | None


class ApiClient:
    """One device's way to the server, over any httpx transport: in the same process, or a network."""

    def __init__(self, transport: httpx.AsyncBaseTransport, session: Session, base_url: str = "http://server") -> None:
        self._http = httpx.AsyncClient(transport=transport, base_url=base_url, timeout=_TIMEOUT)
        self._session = session
        self._renewing = asyncio.Lock()

    async def close(self) -> None:
        await self._http.aclose()

    async def get(self, path: str, answer: type[T], **query: QueryValue) -> T:
        """The answer of type `answer`; a query value of None is left out.

        Every call raises ApiProblem when the server refuses and ServerAway when it is not reached; after `close` that
        is WindowClosed.
        """
        written = {name: _written(value) for name, value in query.items() if value is not None}
        return msgspec.json.decode(await self._call("GET", path, None, {}, written), type=answer)

    async def content(self, address: str) -> bytes:
        """The bytes of a file at an address that carries its own grant."""
        return await self._call("GET", address, None, {}, {})

    async def put_bytes(self, address: str, content: bytes) -> None:
        """Sends bytes to an address that is its own right; no header of ours goes along."""
        _content(await self._asked({"method": "PUT", "url": address, "content": content}))

    async def post(self, path: str, body: msgspec.Struct | None, answer: type[T], key: UUID | None = None) -> T:
        """Sends a command; the server answers the same `key` the same once, however often it arrives."""
        return await self._command("POST", path, body, answer, key)

    async def put(self, path: str, body: msgspec.Struct | None, answer: type[T], key: UUID | None = None) -> T:
        return await self._command("PUT", path, body, answer, key)

    async def patch(self, path: str, body: msgspec.Struct | None, answer: type[T], key: UUID | None = None) -> T:
        return await self._command("PATCH", path, body, answer, key)

    async def delete(self, path: str, key: UUID | None = None) -> None:
        await self.send("DELETE", path, b"", key or uuid7())

    async def send(self, method: str, path: str, content: bytes, key: UUID) -> bytes:
        """Sends an encoded command, as the outbox keeps it, and returns the answer undecoded."""
        return await self._call(method, path, content, {"idempotency-key": str(key)}, {})

    async def renew(self) -> bool:
        """Exchanges the kept refresh token for new tokens; False, and signed out, when the server refuses it."""
        return await self._renew(self._session.access_token)

    async def leave_practice(self) -> None:
        """Goes on as the own account again; raises ServerAway, and changes nothing, when the server is not reached."""
        async with self._renewing:
            await self._take_up_own()

    async def _command(
        self, method: str, path: str, body: msgspec.Struct | None, answer: type[T], key: UUID | None
    ) -> T:
        content = b"" if body is None else msgspec.json.encode(body)
        return _decoded(await self.send(method, path, content, key or uuid7()), answer)

    async def _call(
        self, method: str, path: str, content: bytes | None, headers: Mapping[str, str], query: Mapping[str, object]
    ) -> bytes:
        request = {"method": method, "url": path, "content": content or None, "params": query or None}
        used = self._session.access_token
        response = await self._send_once(request, headers)
        if response.status_code == 401 and await self._renew(used):
            response = await self._send_once(request, headers)
        return _content(response)

    async def _send_once(self, request: Mapping[str, object], headers: Mapping[str, str]) -> httpx.Response:
        said = {"accept-language": self._session.language, "accept": "application/json", **headers}
        if request["content"] is not None:
            said["content-type"] = "application/json"
        if self._session.access_token:
            said["authorization"] = f"Bearer {self._session.access_token}"
        return await self._asked({**request, "headers": said})

    async def _asked(self, request: Mapping[str, object]) -> httpx.Response:
        if self._http.is_closed:
            raise WindowClosed()
        try:
            return await self._http.request(**request)  # type: ignore[arg-type]  # built by the callers
        except httpx.TransportError as fault:
            raise ServerAway(str(fault)) from fault

    async def _renew(self, used: str | None) -> bool:
        """Renews once however many calls met the same expired token; the others find a new token and go on."""
        async with self._renewing:
            if self._session.access_token != used:
                return self._session.access_token is not None
            practice = await self._session.practice_token()
            if practice is None:
                return await self._take_up_own()
            tokens = await self._exchanged(practice)
            if tokens is not None:
                await self._session.practise(tokens)
                return True
            await self._take_up_own()
            return False  # what was asked for as the practice account is not to be asked for as another one

    async def _take_up_own(self) -> bool:
        """Signs in with the own kept token; False, and signed out, where there is none or the server refuses it."""
        kept = await self._session.refresh_token()
        tokens = await self._exchanged(kept) if kept is not None else None
        if tokens is None:
            await self._session.forget()
            return False
        await self._session.accept(tokens)
        return True

    async def _exchanged(self, token: str) -> Tokens | None:
        """New tokens for a refresh token, None where the server refuses it."""
        body = msgspec.json.encode(Refresh(refresh_token=token))
        request = {"method": "POST", "url": REFRESH_PATH, "content": body, "params": {}}
        try:
            return msgspec.json.decode(_content(await self._send_once(request, {})), type=Tokens)
        except ApiProblem as problem:
            if problem.status not in (400, 401, 403, 404):
                raise
            return None


def _decoded(content: bytes, answer: type[T]) -> T:
    return msgspec.json.decode(content or b"null", type=answer)


def _written(value: QueryValue) -> object:
    match value:
        case bool():
            return "true" if value else "false"
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case list():
            return value
        case _:
            return str(value)


def _content(response: httpx.Response) -> bytes:
    if response.is_success:
        return response.content
    if response.status_code in _GATEWAY_FAULTS:
        raise ServerAway(f"status {response.status_code}")
    try:
        problem = msgspec.json.decode(response.content, type=Problem)
    except msgspec.DecodeError:
        problem = Problem(status=response.status_code, code="unknown")
    raise ApiProblem(problem)
