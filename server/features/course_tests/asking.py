"""Questions as an attempt asks them: which were drawn, in what order things stand, and what is shown of them."""

import random
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec

from server.shared.contract import course_tests as contract
from server.shared.domain.course_tests import PAIR, Given, Key, Put, QuestionKind


class Drawn(msgspec.Struct):
    """A question kept in an attempt: as it was that day, with its things in the order they were shown.

    Slugs of a bank may give away what is right, so things are called by their places: ``c1`` is the choice whose slug
    stands first in ``order``, ``r1`` the right side of the first of ``rights``.
    """

    question_id: UUID
    body: contract.QuestionBody
    order: list[str]
    rights: list[str] = []


def asked(question_id: UUID, body: contract.QuestionBody, chance: random.Random) -> Drawn:
    """The question with its things mixed; an order never stands right from the beginning."""
    slugs = [choice.slug for choice in body.choices]
    if body.kind == QuestionKind.MATCH:
        return Drawn(question_id, body, slugs, _mixed(slugs, chance))
    mixed = _mixed(slugs, chance)
    if body.kind == QuestionKind.ORDER and mixed == body.right:
        mixed.reverse()
    return Drawn(question_id, body, mixed)


def _mixed(slugs: Sequence[str], chance: random.Random) -> list[str]:
    mixed = list(slugs)
    chance.shuffle(mixed)
    return mixed


def key_of(drawn: Drawn) -> Key:
    places = _places(drawn.order, "c")
    sides = _places(drawn.rights, "r")
    if drawn.body.kind == QuestionKind.MATCH:
        right = tuple(f"{places[slug]}{PAIR}{sides[slug]}" for slug in drawn.order)
    else:
        right = tuple(places[slug] for slug in drawn.body.right)
    return Key(
        kind=drawn.body.kind,
        choices=tuple(places.values()),
        right=right,
        rights=tuple(sides.values()),
        value=drawn.body.value,
        tolerance=drawn.body.tolerance,
    )


def _places(slugs: Sequence[str], letter: str) -> dict[str, str]:
    return {slug: f"{letter}{number}" for number, slug in enumerate(slugs, start=1)}


def given_of(answer: contract.Answer) -> Given:
    return Given(tuple(answer.chosen), answer.number)


def kept(row: Any) -> Drawn:
    """A question out of the JSON of an attempt."""
    return msgspec.convert(row, Drawn)


def shown(drawn: Drawn, answer: contract.Answer | None, right: bool | None, *, solved: bool) -> contract.AskedQuestion:
    """As a participant sees it; ``solved`` tells what is right and why, after the attempt was handed in."""
    body, choices = drawn.body, {choice.slug: choice for choice in drawn.body.choices}
    told = contract.AskedQuestion(
        id=drawn.question_id,
        kind=body.kind,
        text=body.text,
        choices=[
            contract.Choice(slug=place, text=choices[slug].text) for slug, place in _places(drawn.order, "c").items()
        ],
        rights=[
            contract.Choice(slug=place, text=choices[slug].pair or {})
            for slug, place in _places(drawn.rights, "r").items()
        ],
        answer=answer,
    )
    if solved:
        told.right = bool(right)
        told.solution, told.solution_number = list(key_of(drawn).right), body.value
        told.explanation = body.explanation
    return told


def put_of(body: contract.QuestionBody) -> Put:
    """The question for the rules of what may be asked."""
    return Put(
        kind=body.kind,
        topic=body.topic,
        difficulty=body.difficulty,
        text=body.text,
        choices=[(choice.slug, choice.text, choice.pair) for choice in body.choices],
        right=body.right,
        explanation=body.explanation,
        value=body.value,
        tolerance=body.tolerance,
    )


def cleaned(body: contract.QuestionBody) -> contract.QuestionBody:
    """The same without blanks around its texts, without characters that no file of questions can hold."""
    return msgspec.structs.replace(
        body,
        text=_texts(body.text),
        explanation=_texts(body.explanation),
        choices=[
            contract.Choice(
                slug=choice.slug, text=_texts(choice.text), pair=None if choice.pair is None else _texts(choice.pair)
            )
            for choice in body.choices
        ],
    )


def _texts(texts: Mapping[str, str]) -> dict[str, str]:
    lines = {language: [_line(line) for line in text.splitlines()] for language, text in texts.items()}
    joined = {language: "\n".join(line for line in some if line) for language, some in lines.items()}
    return {language: text for language, text in joined.items() if text}


def _line(line: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in line).split())
