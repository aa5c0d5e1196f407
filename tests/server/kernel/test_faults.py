"""What a fault leaves behind, what its answer tells, and what the logs tell."""

import json
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
import structlog

from server.kernel.logging import configure_logging
from tests.server.accounts.people import PASSWORD, a_signed_in_member
from tests.server.kernel.faulty import SECRET_TEXT, a_faulty_app
from tests.support.app import App
from tests.support.world import Person, World


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def faulty(app: App) -> AsyncIterator[App]:
    async with a_faulty_app(app) as built:
        yield built


@pytest.fixture
def logs(capfd: pytest.CaptureFixture[str]) -> Iterator[pytest.CaptureFixture[str]]:
    """Standard error with our logging on it, as in production."""
    before = structlog.get_config()
    structlog.reset_defaults()
    configure_logging(as_json=True)
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(), cache_logger_on_first_use=False)
    yield capfd
    structlog.reset_defaults()
    structlog.configure(**before)


async def entries_of(world: World, person: Person) -> int:
    async with world.app.parts.database.reading() as work:
        number: int = await work.raw.fetchval(
            "select count(*) from audit_entry where account_id = $1", person.account_id
        )
        return number


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        ("rule", 409, "child.too_old"),
        ("hidden", 404, "access.not_found"),
        ("database", 500, "server.failed"),
        ("character", 400, "input.malformed"),
        ("escaped character", 400, "input.malformed"),
        ("number", 400, "input.out_of_range"),
        ("full disk", 503, "server.storage_full"),
        ("deadlock", 503, "server.busy"),
        ("cut off", 503, "server.away"),
        ("commit", 409, "command.already_there"),
        ("broken conversation", 503, "server.away"),
        ("refused connection", 503, "server.away"),
        ("crash", 500, "server.failed"),
    ],
)
async def test_a_handler_that_fails_after_writing_leaves_nothing(
    world: World, faulty: App, kind: str, status: int, code: str
) -> None:
    person = await world.educator()

    response = await faulty.post("/api/faulty", person.token, {"kind": kind})

    assert (response.status_code, response.json()["code"]) == (status, code)
    assert await entries_of(world, person) == 0


async def test_a_fault_is_answered_with_a_number_and_nothing_else(world: World, faulty: App) -> None:
    person = await world.educator()

    answers = [
        await faulty.get("/api/faulty", person.token),
        await faulty.post("/api/faulty", person.token, {"kind": "crash"}),
        await faulty.post("/api/faulty", person.token, {"kind": "database"}),
    ]

    for answer in answers:
        problem = answer.json()
        assert problem["request_id"] == answer.headers["x-request-id"] != ""
        assert answer.headers["content-type"] == "application/problem+json"
        assert {**problem, "request_id": ""} == {
            "status": 500,
            "code": "server.failed",
            "title": "Internal Server Error",
            "type": "about:blank",
            "params": {},
            "fields": [],
            "request_id": "",
        }


async def test_a_request_id_given_by_the_caller_is_kept(world: World) -> None:
    response = await world.app.http.get("/api/account", headers={"x-request-id": "from-the-proxy"})

    assert response.headers["x-request-id"] == response.json()["request_id"] == "from-the-proxy"


async def test_a_fault_is_logged_with_its_kind_and_place_but_without_what_was_in_it(
    world: World, faulty: App, logs: pytest.CaptureFixture[str]
) -> None:
    person = await world.educator()

    answers = [await faulty.post("/api/faulty", person.token, {"kind": kind}) for kind in ("crash", "database")]

    written = "".join(logs.readouterr())
    lines = [json.loads(line) for line in written.splitlines() if line.startswith("{")]
    faults = [line for line in lines if line["event"] == "request_failed"]
    assert [fault["request_id"] for fault in faults] == [answer.json()["request_id"] for answer in answers]
    assert faults[0]["kinds"] == ["RuntimeError"]
    assert any("faulty.py" in place and place.endswith(" faulty") for place in faults[0]["places"])
    assert "Aziza" not in written
    assert person.token not in written


async def test_logs_carry_no_names_passwords_tokens_or_searched_words(
    world: World, app: App, logs: pytest.CaptureFixture[str]
) -> None:
    head, member = await world.head(), await a_signed_in_member(app)
    await world.child(name="Oygul", family="Sirliyeva")

    await member.sign_in("notogri parol")
    await member.refresh()
    await app.get(f"{world.path}/children", head.token, search="Sirliyeva")
    await app.post(f"{world.path}/children", head.token, {"family_name": "Sirliyeva"})
    await app.get(f"{world.path}/children", member.access_token)

    written = "".join(logs.readouterr())
    assert '"event": "request"' in written
    assert '"status": 0' not in written
    told = ["Sirliyeva", "Oygul", "Sinov Odami", PASSWORD, "notogri parol", member.login, head.token]
    told += [member.access_token, member.refresh_token, SECRET_TEXT]
    assert [secret for secret in told if secret in written] == []
