"""What crosses between the bank and packages of QTI, and the words both directions share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from server.shared.contract.course_tests import QuestionBody

TOOL: Final = "Nihol"
"""Who wrote an item; of our own, identifiers are taken for what they are."""
MAIN_LANGUAGE: Final = "uz"
RESPONSE: Final = "RESPONSE"
TEXT, EXPLANATION = "text", "explanation"
"""Ids of the catalogs that hold texts in further languages."""
LEFT, RIGHT, QUESTION = "c-", "r-", "q-"
"""An identifier of QTI begins with a letter; slugs and ids need not."""
TRANSLATION: Final = "keyword-translation"
"""The support of a card whose entries say the same in another language."""
DIFFICULTY_WORDS: Final = {1: "easy", 2: "medium", 3: "difficult"}
"""Of the vocabulary of LOM."""


@dataclass(frozen=True, slots=True)
class Item:
    """A question with its identity; ``number`` as another installation calls it, None where it has none."""

    id: UUID
    number: int | None
    body: QuestionBody


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and in which file of the package."""

    where: str
    code: str
    params: Mapping[str, object] = field(default_factory=dict)


class WrongItem(Exception):
    """An item that cannot be taken in."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
