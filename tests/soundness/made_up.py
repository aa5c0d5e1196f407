"""Requests that nobody would send: out of the document by schemathesis, and valid ones with one thing made wrong."""

import json
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

import requests
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis.generation import GenerationMode
from schemathesis.generation.case import Case
from schemathesis.schemas import APIOperation

from tests.server.rights.asking import Ask
from tests.support.app import BEGINNING
from tests.support.plans import MONDAY

_BASE: Final = "http://nihol.test"
_DAY: Final = BEGINNING.date().isoformat()
_NASTY: Final[tuple[Any, ...]] = (
    *(None, True, 0, -1, 1, 2**31, 2**63, 10**30, 0.1, -1e308, 1e308),
    *("", " ", "0", "a" * 5000, "\x00", "\u202e", "oʻ" * 90, "%", "_", "'", "\\", "😀", "../..", "null", "\ud800"),
    *("0001-01-01", "9999-12-31", "2026-02-30", _DAY, "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-11"),
    *("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
    *([], [None], [[]], {}, {"": ""}, {"uz": None}),
)
_DATES: Final = (MONDAY.isoformat(), _DAY, "2026-09-01", "2027-05-31")


@dataclass(frozen=True)
class Made:
    """A request, and the case of schemathesis by which its answer is judged."""

    case: Case
    method: str
    address: str
    content: bytes
    media_type: str

    def __str__(self) -> str:
        return f"{self.method} {self.address} {self.content[:300]!r}"


def requests_for(operation: APIOperation, ask: Ask, known: Mapping[str, object], count: int, number: int) -> list[Made]:
    """``count`` of each kind: right by the document, wrong by it, and the valid ``ask`` with one thing made wrong."""
    chance = random.Random(f"{number} {operation.label}")
    path = {name: str(known[name]) for name in _names(operation) if name in known}
    right = _drawn(operation, GenerationMode.POSITIVE, count, number, path)
    wrong = _drawn(operation, GenerationMode.NEGATIVE, count, number, path if chance.random() < 0.7 else {})
    made = [_made(_at_home(case, known, chance)) for case in right] + [_made(case) for case in wrong]
    return [*made, *_spoilt(right[0], ask, path, count, chance)] if right else made


def _names(operation: APIOperation) -> list[str]:
    return [parameter.name for parameter in operation.path_parameters]


def _drawn(
    operation: APIOperation, mode: GenerationMode, count: int, number: int, path: Mapping[str, object]
) -> list[Case]:
    drawn: list[Case] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    @given(case=operation.as_strategy(mode, path_parameters=dict(path)))
    def draw(case: Case) -> None:
        drawn.append(case)

    draw()
    return drawn[:count]


def _made(case: Case) -> Made:
    prepared = requests.Request(**case.as_transport_kwargs(base_url=_BASE)).prepare()
    body = prepared.body or b""
    content = body if isinstance(body, bytes) else str(body).encode("utf-8", "replace")
    media_type = prepared.headers.get("content-type", "")
    media_type = media_type.decode("latin-1") if isinstance(media_type, bytes) else media_type
    return Made(case, str(prepared.method), str(prepared.url).removeprefix(_BASE), content, media_type)


def _at_home(case: Case, known: Mapping[str, object], chance: random.Random) -> Case:
    """Half of the ids and days in a body made such as there are: else it would never get past the first look."""
    if isinstance(case.body, dict | list):
        case.body = _known_in(case.body, known, chance)
    return case


def _known_in(value: Any, known: Mapping[str, object], chance: random.Random, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _known_in(one, known, chance, key) for key, one in value.items()}
    if isinstance(value, list):
        return [_known_in(one, known, chance, name.removesuffix("s")) for one in value]
    if not isinstance(value, str) or chance.random() < 0.4:
        return value
    if name in known:
        return str(known[name])
    dated = len(value) == len(_DAY) and value[4:5] == value[7:8] == "-"
    return chance.choice(_DATES) if dated else value


def _spoilt(case: Case, ask: Ask, path: Mapping[str, str], count: int, chance: random.Random) -> Iterator[Made]:
    """What is valid, with one value of its body or of its query replaced."""
    operation = case.operation
    address = operation.path
    for name, value in path.items():
        address = address.replace("{" + name + "}", value)
    queries = [parameter.name for parameter in operation.query]
    said = _json_of(ask)
    for _ in range(count):
        query, content = ask.query, ask.content or b""
        if said and (not queries or chance.random() < 0.7):
            content = _dumped(_with_one_wrong(said, chance))
        elif queries:
            query = _added(ask.query, chance.choice(queries), _text(chance.choice(_NASTY)))
        yield Made(case, case.method, address + query, content, ask.media_type if content else "")


def _added(query: str, name: str, value: str) -> str:
    return f"{query}{'&' if query else '?'}{urlencode({name: value})}"


def _json_of(ask: Ask) -> Any:
    if not ask.content or ask.media_type != "application/json":
        return None
    try:
        return json.loads(ask.content)
    except ValueError:
        return None


def _dumped(value: Any) -> bytes:
    return json.dumps(value).encode()


def _text(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return text.encode("utf-8", "replace").decode()


def _with_one_wrong(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict) and value and chance.random() < 0.95:
        name = chance.choice(sorted(value))
        return {**value, name: _with_one_wrong(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.8:
        place = chance.randrange(len(value))
        return [*value[:place], _with_one_wrong(value[place], chance), *value[place + 1 :]]
    return chance.choice(_NASTY)
