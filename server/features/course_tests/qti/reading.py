"""An assessment item of QTI 3.0, 2.2 or 2.1 as a question of the bank."""

import math
from collections.abc import Iterator, Sequence
from typing import Final
from uuid import UUID

from server.features.course_tests.asking import cleaned, put_of
from server.features.course_tests.qti.items import LEFT, MAIN_LANGUAGE, QUESTION, TOOL, TRANSLATION, Item, WrongItem
from server.features.course_tests.qti.nodes import Node, tree_of, words_of
from server.shared.contract.course_tests import Choice, QuestionBody
from server.shared.domain.course_tests import QuestionKind, faults_of
from server.shared.domain.frameworks import reference_id
from server.shared.i18n import LANGUAGES

_NAMESPACES: Final = frozenset(
    {
        "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
        "http://www.imsglobal.org/xsd/imsqti_v2p2",
        "http://www.imsglobal.org/xsd/imsqti_v2p1",
    }
)
_SUFFIX: Final = "Interaction"


class ItemReader:
    """Reads one file; ``package`` names the package it came in, for the identity of what others wrote."""

    def __init__(self, content: bytes, package: str) -> None:
        self._root = tree_of(content)
        self._package = package
        self._is_ours = self._root.get("toolName") == TOOL
        self._catalogs = {node.get("id"): node for node in self._root.all("catalog")}

    def item(self, topic: str, difficulty: int) -> Item:
        """The question; raises WrongItem with the first thing that keeps it from being one."""
        self._require_plain()
        body = self._root.first("itemBody")
        interactions = [node for node in body.walk() if node.name.endswith(_SUFFIX)] if body else []
        if body is None or len(interactions) != 1:
            raise WrongItem("qti.not_one_interaction", count=len(interactions))
        question = cleaned(self._question(body, interactions[0], topic, difficulty))
        for _, code in faults_of(put_of(question)):
            raise WrongItem(code)
        return Item(self._id(), self._number(), question)

    def _require_plain(self) -> None:
        if self._root.name != "assessmentItem":
            raise WrongItem("qti.not_an_item")
        if self._root.namespace not in _NAMESPACES:
            raise WrongItem("qti.unknown_version")
        if self._root.get("adaptive") == "true" or self._root.all("templateDeclaration"):
            raise WrongItem("qti.adaptive")

    def _id(self) -> UUID:
        """The own identity of one of ours, one made of package and identifier of any other."""
        identifier = self._root.get("identifier")
        if self._is_ours and identifier.startswith(QUESTION):
            try:
                return UUID(hex=identifier.removeprefix(QUESTION))
            except ValueError:
                raise WrongItem("qti.wrong_identifier") from None
        if not identifier:
            raise WrongItem("qti.wrong_identifier")
        return reference_id("qti", self._package, identifier)

    def _number(self) -> int | None:
        label = self._root.get("label")
        return int(label) if self._is_ours and label.isascii() and label.isdecimal() and len(label) < 9 else None

    def _question(self, body: Node, interaction: Node, topic: str, difficulty: int) -> QuestionBody:
        kinds = {
            "choiceInteraction": self._chosen,
            "orderInteraction": self._ordered,
            "matchInteraction": self._matched,
            "textEntryInteraction": self._number_entered,
        }
        read = kinds.get(interaction.name)
        if read is None:
            raise WrongItem("qti.unknown_interaction", name=interaction.name)
        question = read(interaction)
        question.topic, question.difficulty = topic, difficulty
        question.text = self._asked(body, interaction)
        feedback = self._root.first("modalFeedback")
        question.explanation = self._words([feedback]) if feedback else {}
        return question

    def _asked(self, body: Node, interaction: Node) -> dict[str, str]:
        """What stands around the interaction and its prompt, without its choices."""
        choices = {id(node) for node in interaction.walk() if node.name in _CHOICES}
        return self._words([body], frozenset(choices))

    def _words(self, nodes: Sequence[Node], skipped: frozenset[int] = frozenset()) -> dict[str, str]:
        """The text by language: the file's own language, and others from the catalogs that it leads to."""
        language = self._root.get("lang").partition("-")[0].lower()
        said = "\n".join(words_of(node, skipped) for node in nodes)
        texts = {language: said} if language in LANGUAGES else {}
        for named in (one for node in nodes for one in _referring(node, skipped)):
            for other, text in self._catalogued(named):
                texts[other] = f"{texts[other]}\n{text}" if other in texts else text
        if language != MAIN_LANGUAGE and MAIN_LANGUAGE not in texts:
            texts[MAIN_LANGUAGE] = said
        return texts

    def _catalogued(self, name: str) -> Iterator[tuple[str, str]]:
        catalog = self._catalogs.get(name)
        cards = catalog.all("card") if catalog else []
        for entry in (one for card in cards if card.get("support") == TRANSLATION for one in card.all("cardEntry")):
            language = entry.get("lang").partition("-")[0].lower()
            if language in LANGUAGES:
                yield language, words_of(entry)

    def _declared(self, interaction: Node) -> tuple[Node, list[str]]:
        """The declaration of what is answered, and the values that are right."""
        wanted = interaction.get("responseIdentifier")
        for node in self._root.all("responseDeclaration"):
            if node.get("identifier") == wanted:
                correct = node.first("correctResponse")
                values = ["".join(_texts(value)).strip() for value in correct.all("value")] if correct else []
                if not values:
                    raise WrongItem("qti.no_correct_response")
                return node, values
        raise WrongItem("qti.no_declaration")

    def _chosen(self, interaction: Node) -> QuestionBody:
        declared, right = self._declared(interaction)
        slugs, choices = self._choices(interaction.all("simpleChoice"))
        single = declared.get("cardinality") == "single"
        kind = QuestionKind.ONE if single else QuestionKind.SEVERAL
        return _blank(kind, choices, _known(slugs, right))

    def _ordered(self, interaction: Node) -> QuestionBody:
        _, right = self._declared(interaction)
        slugs, choices = self._choices(interaction.all("simpleChoice"))
        return _blank(QuestionKind.ORDER, choices, _known(slugs, right))

    def _matched(self, interaction: Node) -> QuestionBody:
        """Each on the left belongs to exactly one on the right, and the other way round."""
        _, right = self._declared(interaction)
        sides = [one.all("simpleAssociableChoice") for one in interaction.all("simpleMatchSet")]
        pairs = [value.split() for value in right]
        if len(sides) != 2 or any(len(pair) != 2 for pair in pairs):
            raise WrongItem("qti.not_pairs")
        slugs, choices = self._choices(sides[0])
        texts = {node.get("identifier"): self._words([node]) for node in sides[1]}
        of = {left: other for left, other in pairs}
        if len(of) != len(pairs) or set(of) != set(slugs) or sorted(of.values()) != sorted(texts):
            raise WrongItem("qti.not_pairs")
        by_slug = {slugs[left]: texts[other] for left, other in of.items()}
        for choice in choices:
            choice.pair = by_slug[choice.slug]
        return _blank(QuestionKind.MATCH, choices, [slugs[left] for left, _ in pairs])

    def _number_entered(self, interaction: Node) -> QuestionBody:
        _, right = self._declared(interaction)
        if len(right) != 1:
            raise WrongItem("qti.not_a_number")
        question = _blank(QuestionKind.NUMBER, [], [])
        question.value = _float(right[0])
        question.tolerance = self._tolerance(question.value)
        return question

    def _tolerance(self, value: float) -> float:
        processing = self._root.first("responseProcessing")
        equal = processing.first("equal") if processing else None
        mode = equal.get("toleranceMode") if equal else "exact"
        if equal is None or mode in {"exact", ""}:
            return 0.0
        bounds = {_float(bound) for bound in equal.get("tolerance").split()}
        if len(bounds) != 1:
            raise WrongItem("qti.uneven_tolerance")
        bound = bounds.pop()
        return bound if mode == "absolute" else abs(value) * bound / 100

    def _choices(self, nodes: Sequence[Node]) -> tuple[dict[str, str], list[Choice]]:
        """Slugs by identifier, and the choices; those of others are called by their places."""
        slugs: dict[str, str] = {}
        for number, node in enumerate(nodes, start=1):
            identifier = node.get("identifier")
            slugs[identifier] = identifier.removeprefix(LEFT) if self._is_ours else f"c{number}"
        if len(slugs) != len(nodes):
            raise WrongItem("qti.same_identifier")
        return slugs, [Choice(slug=slugs[node.get("identifier")], text=self._words([node])) for node in nodes]


_CHOICES: Final = frozenset({"simpleChoice", "simpleMatchSet", "simpleAssociableChoice"})


def _referring(node: Node, skipped: frozenset[int]) -> Iterator[str]:
    """The catalogs that a text leads to, in its order."""
    if id(node) in skipped:
        return
    if node.get("dataCatalogIdref"):
        yield node.get("dataCatalogIdref")
    for child in node.children:
        yield from _referring(child, skipped)


def _texts(node: Node) -> Iterator[str]:
    return (part for part in node.parts if isinstance(part, str))


def _known(slugs: dict[str, str], identifiers: Sequence[str]) -> list[str]:
    if not set(identifiers) <= set(slugs):
        raise WrongItem("course_question.right_unknown")
    return [slugs[one] for one in identifiers]


def _float(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        raise WrongItem("qti.not_a_number") from None
    if not math.isfinite(number):
        raise WrongItem("qti.not_a_number")
    return number


def _blank(kind: QuestionKind, choices: list[Choice], right: list[str]) -> QuestionBody:
    """Of that kind, its texts still to come."""
    return QuestionBody(kind=kind.value, topic="", difficulty=0, text={}, choices=choices, right=right, explanation={})
