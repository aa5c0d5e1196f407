"""Every text stands in the catalogues, in every language, with a note for translators."""

import ast
import re
from pathlib import Path

import pytest

from server.shared.i18n import LANGUAGES, error_key, keys_of

ROOT = Path(__file__).parents[2]
PACKAGES = ("server", "mobile", "admin", "media_library")
CODE_CALLS = {"RuleViolation", "NotSignedIn", "FieldProblem", "ServiceProblem", "SettingsProblem", "IntakeRefused"}
STRAIGHT = re.compile(r"['’‘`]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_message(language: str) -> None:
    missing = {key for other in LANGUAGES for key in keys_of(other)} - set(keys_of(language))

    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_stands_twice(language: str) -> None:
    seen: dict[str, str] = {}
    twice = []
    for catalogue in sorted((ROOT / "server/shared/i18n" / language).glob("*.ftl")):
        for key in re.findall(r"^([a-zA-Z][\w-]*) *=", catalogue.read_text("utf-8"), re.MULTILINE):
            if key in seen:
                twice.append((key, seen[key], catalogue.name))
            seen[key] = catalogue.name

    assert twice == []


def test_every_key_in_the_code_has_a_text() -> None:
    known = keys_of("uz")
    missing = sorted({f"{key} ({place})" for key, place in _used_keys() if key not in known})

    assert missing == []


def test_every_code_of_a_refusal_has_a_text() -> None:
    known = keys_of("uz")
    missing = sorted({f"{code} ({place})" for code, place in _used_codes() if error_key(code) not in known})

    assert missing == []


def test_every_message_has_a_note_for_translators() -> None:
    bare = []
    for catalogue in sorted((ROOT / "server/shared/i18n/uz").glob("*.ftl")):
        lines = catalogue.read_text("utf-8").splitlines()
        for number, line in enumerate(lines):
            starts = re.match(r"[a-zA-Z][\w-]* *=", line)
            if starts and not (number and (lines[number - 1].startswith("#"))):
                bare.append(f"{catalogue.name}: {line.split('=')[0]}")

    assert bare == []


def test_uzbek_is_written_with_its_own_letters() -> None:
    wrong = []
    for catalogue in sorted((ROOT / "server/shared/i18n/uz").glob("*.ftl")):
        for line in catalogue.read_text("utf-8").splitlines():
            text = re.sub(r"\{[^}]*\}", "", line)
            if not line.startswith("#") and STRAIGHT.search(text):
                wrong.append(f"{catalogue.name}: {line}")

    assert wrong == []


def _calls() -> list[tuple[ast.Call, str]]:
    found = []
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    found.append((node, str(path.relative_to(ROOT))))
    return found


def _used_keys() -> list[tuple[str, str]]:
    """Literal keys of ``t("…")``, ``words("…")`` and the like."""
    return [
        (key, place)
        for call, place in _calls()
        if isinstance(call.func, ast.Name | ast.Attribute)
        and (call.func.id if isinstance(call.func, ast.Name) else call.func.attr) in {"t", "_T", "_WORDS"}
        and (key := _literal(call))
    ]


def _used_codes() -> list[tuple[str, str]]:
    found = []
    for call, place in _calls():
        name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
        if name not in CODE_CALLS:
            continue
        given = [keyword.value for keyword in call.keywords if keyword.arg == "code"]
        code = given[0] if given else call.args[0] if call.args and name != "FieldProblem" else None
        if isinstance(code, ast.Constant) and isinstance(code.value, str):
            found.append((code.value, place))
    return found


def _literal(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""
