"""A question as its form holds it and as a participant sees it, with what is right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from admin.forms import Form
from admin.pages.courses.writing import count_in, fresh_slug, words_in, words_out
from server.shared.contract import course_tests as contract
from server.shared.contract.courses import Words
from server.shared.domain.course_tests import MOST_CHOICES

KINDS: Final = ("one", "several", "order", "match", "number")
_AT_FIRST: Final = 4


@dataclass(frozen=True, slots=True)
class Seen:
    """``choices`` with whether each is right; of an order they stand as it is right, of a match with their pairs."""

    choices: Sequence[tuple[contract.Choice, bool]]
    rights: Sequence[Words]
    solution: Sequence[Words]


def as_seen(body: contract.QuestionBody) -> Seen:
    """Choices as they are asked, never in the right order; the right sides of pairs by their text."""
    by_slug = {choice.slug: choice for choice in body.choices}
    mixed = sorted(body.choices, key=lambda one: one.text.get("uz", "")) if body.kind == "order" else body.choices
    pairs = [choice.pair for choice in body.choices if choice.pair]
    return Seen(
        choices=[(choice, choice.slug in body.right) for choice in mixed],
        rights=sorted(pairs, key=lambda pair: pair.get("uz", "")),
        solution=[by_slug[slug].text for slug in body.right if slug in by_slug] if body.kind == "order" else [],
    )


def rows_of(form: Form) -> int:
    return max(count_in(form, "choices", MOST_CHOICES), 0)


def begun(kind: str, topic: str) -> dict[str, str]:
    """What the form of a new question begins with."""
    return {"kind": kind, "topic": topic, "difficulty": "1", "choices": str(_AT_FIRST), "tolerance": "0"}


def values_of(body: contract.QuestionBody) -> dict[str, Any]:
    """What the form of a question holds; of an order the choices stand as it is right."""
    order = body.right if body.kind == "order" else [choice.slug for choice in body.choices]
    by_slug = {choice.slug: choice for choice in body.choices}
    values: dict[str, Any] = {
        "kind": body.kind,
        "topic": body.topic,
        "difficulty": str(body.difficulty),
        "value": "" if body.value is None else f"{body.value:g}",
        "tolerance": f"{body.tolerance:g}",
        "choices": str(len(order)),
        **words_out("text", body.text),
        **words_out("explanation", body.explanation),
    }
    right = []
    for number, slug in enumerate(order):
        choice = by_slug[slug]
        values |= {f"slug-{number}": slug, **words_out(f"choice-{number}", choice.text)}
        values |= words_out(f"pair-{number}", choice.pair or {})
        right += [str(number)] if slug in body.right else []
    return {**values, "right": right}


def body_in(form: Form) -> dict[str, Any]:
    """What the contract is given; options without any text are left out."""
    kind = form["kind"]
    body: dict[str, Any] = {
        "kind": kind,
        "topic": form["topic"],
        "difficulty": form["difficulty"],
        "text": words_in(form, "text"),
        "explanation": words_in(form, "explanation"),
        "choices": [],
        "right": [],
    }
    if kind == "number":
        value = form["value"].replace(",", ".").strip() or None
        return {**body, "value": value, "tolerance": form["tolerance"].replace(",", ".").strip() or "0"}
    rows = _rows(form)
    body["choices"] = [_choice(form, number, slug) for number, slug in rows]
    chosen = set(form.chosen("right"))
    whole = kind in ("order", "match")
    body["right"] = [slug for number, slug in rows if whole or str(number) in chosen]
    return body


def _rows(form: Form) -> list[tuple[int, str]]:
    """Number and slug of every row with a text."""
    count = count_in(form, "choices", MOST_CHOICES)
    taken = [form[f"slug-{number}"] for number in range(count) if form[f"slug-{number}"]]
    rows = []
    for number in range(count):
        if any(words_in(form, f"{name}-{number}").get("uz") for name in ("choice", "pair")):
            slug = form[f"slug-{number}"] or fresh_slug("choice", taken)
            taken.append(slug)
            rows.append((number, slug))
    return rows


def _choice(form: Form, number: int, slug: str) -> dict[str, Any]:
    pair = words_in(form, f"pair-{number}") if form["kind"] == "match" else None
    return {"slug": slug, "text": words_in(form, f"choice-{number}"), "pair": pair}
