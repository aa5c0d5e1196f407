"""Calls to the server: what they send, what they return, how they fail."""

import asyncio
from uuid import UUID

import httpx
import msgspec
import pytest

from mobile.device.api import ApiClient
from mobile.device.session import Session
from mobile.device.values import MemoryValues
from mobile.problems import ApiProblem, ServerAway, WindowClosed
from server.shared.contract.base import FieldProblem, Problem
from tests.mobile.sampler import Note
from tests.mobile.tokens import tokens

KEY = UUID(int=42)


class Answers(httpx.AsyncBaseTransport):
    """A server of one test: each request is kept and answered by the test's own function."""

    def __init__(self, answer):
        self.requests: list[httpx.Request] = []
        self._answer = answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        self.requests.append(request)
        return self._answer(request)


def json(value: object, status: int = 200) -> httpx.Response:
    return httpx.Response(status, content=msgspec.json.encode(value))


async def signed_in(answer) -> tuple[ApiClient, Session, Answers]:
    session = Session(MemoryValues())
    await session.accept(tokens("first"))
    transport = Answers(answer)
    return ApiClient(transport, session), session, transport


async def test_a_command_carries_its_key_the_token_and_the_language():
    api, session, server = await signed_in(lambda request: json(Note("ok")))
    await session.speak("ru")

    note = await api.post("/api/notes", Note("salom"), Note, KEY)

    sent = server.requests[0]
    assert note == Note("ok")
    assert sent.headers["idempotency-key"] == str(KEY)
    assert sent.headers["authorization"] == "Bearer first"
    assert sent.headers["accept-language"] == "ru"
    assert sent.content == b'{"text":"salom"}'


async def test_a_query_leaves_out_what_is_not_asked():
    api, _, server = await signed_in(lambda request: json([]))

    await api.get("/api/children", list[Note], words="Aziza", cursor=None, present=True)

    assert str(server.requests[0].url) == "http://server/api/children?words=Aziza&present=true"


async def test_an_expired_token_is_renewed_once_for_many_calls_that_meet_it_together():
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/sign-in/refresh":
            return json(tokens("second"))
        fresh = request.headers["authorization"] == "Bearer second"
        return json(Note("ok")) if fresh else json(Problem(status=401, code="sign_in.expired"), 401)

    api, _, server = await signed_in(answer)

    notes = await asyncio.gather(*(api.get("/api/notes", Note) for _ in range(5)))

    assert notes == [Note("ok")] * 5
    assert [request.url.path for request in server.requests].count("/api/sign-in/refresh") == 1


async def test_a_refused_renewal_signs_out():
    api, session, _ = await signed_in(lambda request: json(Problem(status=401, code="sign_in.expired"), 401))

    with pytest.raises(ApiProblem) as refusal:
        await api.get("/api/notes", Note)

    assert refusal.value.status == 401
    assert session.account is None
    assert await session.refresh_token() is None


async def test_a_renewal_that_does_not_reach_the_server_keeps_the_person_signed_in():
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/sign-in/refresh":
            raise httpx.ConnectError("no route")
        return json(Problem(status=401, code="sign_in.expired"), 401)

    api, session, _ = await signed_in(answer)

    with pytest.raises(ServerAway):
        await api.get("/api/notes", Note)

    assert await session.refresh_token() == "refresh-first"


async def test_a_refusal_brings_its_code_its_fields_and_the_number_of_the_request():
    problem = Problem(
        status=400, code="request.invalid", fields=[FieldProblem(field="text", code="field.short")], request_id="r-9"
    )
    api, _, _ = await signed_in(lambda request: json(problem, 400))

    with pytest.raises(ApiProblem) as refusal:
        await api.post("/api/notes", Note(""), Note)

    assert (refusal.value.code, refusal.value.request_id) == ("request.invalid", "r-9")
    assert [field.field for field in refusal.value.fields] == ["text"]


@pytest.mark.parametrize("status", [502, 503, 504])
async def test_a_gateway_without_a_server_counts_as_a_server_away(status):
    api, _, _ = await signed_in(lambda request: httpx.Response(status))

    with pytest.raises(ServerAway):
        await api.get("/api/notes", Note)


async def test_what_is_sent_after_the_window_has_closed_is_away_and_goes_nowhere():
    api, _, server = await signed_in(lambda request: json(Note("ok")))

    await api.close()

    with pytest.raises(WindowClosed):
        await api.get("/api/notes", Note)
    with pytest.raises(WindowClosed):
        await api.put_bytes("/api/files/1", b"x")
    assert server.requests == []


async def test_an_answer_that_is_no_problem_document_is_still_a_problem():
    api, _, _ = await signed_in(lambda request: httpx.Response(500, content=b"<html>"))

    with pytest.raises(ApiProblem) as refusal:
        await api.get("/api/notes", Note)

    assert (refusal.value.status, refusal.value.code) == (500, "unknown")
