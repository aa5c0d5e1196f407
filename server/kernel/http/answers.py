"""Answers on their way out: watched, so that the log can tell of them, or held back until it is sure that they go."""

from typing import Any

from litestar.types import Message, Scope, Send
from litestar.utils.scope.state import ScopeState

from server.kernel import commands


class Watched:
    """Passes an answer on, adding the request id and remembering the status."""

    def __init__(self, send: Send, request_id: str) -> None:
        self._send = send
        self._header = (b"x-request-id", request_id.encode("latin-1", "replace"))
        self.status = 0

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            others = [header for header in message["headers"] if header[0].lower() != self._header[0]]
            message["headers"] = [*others, self._header]
        await self._send(message)


class Held:
    """Keeps an answer back until its transaction is committed."""

    def __init__(self, scope: Scope) -> None:
        self._messages: list[Message] = []
        self._noted = ScopeState.from_scope(scope)

    async def __call__(self, message: Message) -> None:
        self._messages.append(message)
        # Litestar has taken note of an answer that nobody has seen yet; what fails until then is answered instead.
        self._noted.response_started = False

    @property
    def _start(self) -> Any:
        return self._messages[0]

    @property
    def refused(self) -> bool:
        return not self._messages or self._start["status"] >= 400  # HTTP's border of refusals

    @property
    def failed(self) -> bool:
        return not self._messages or self._start["status"] >= 500  # HTTP's border of failures

    def add(self, header: tuple[bytes, bytes]) -> None:
        if self._messages:
            self._start["headers"] = [*self._start["headers"], header]

    def answer(self, done: commands.Answer) -> None:
        headers = [(b"content-type", (done.media_type or "").encode()), (b"idempotency-replayed", b"true")]
        if done.location:
            headers.append((b"location", done.location.encode()))
        self._messages = [
            {"type": "http.response.start", "status": done.status, "headers": headers},
            {"type": "http.response.body", "body": done.body, "more_body": False},
        ]

    def as_answer(self) -> commands.Answer:
        headers = {name.lower(): value.decode("latin-1") for name, value in self._start["headers"]}
        body = b"".join(message.get("body", b"") for message in self._messages[1:])  # type: ignore[misc]
        return commands.Answer(self._start["status"], headers.get(b"content-type"), headers.get(b"location"), body)

    async def send_on(self, send: Send) -> None:
        for message in self._messages:
            await send(message)
