"""XML of any version of QTI as one tree: names as in 2.x, without namespaces; its words as plain text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException  # type: ignore[import-untyped]  # the package ships no types
from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]  # likewise

from server.features.course_tests.qti.items import WrongItem

DEEPEST: Final = 60
_BLOCKS: Final = frozenset(
    {"p", "div", "br", "li", "ul", "ol", "tr", "table", "blockquote", "pre", "prompt", "contentBody", "htmlContent"}
    | {f"h{level}" for level in range(1, 7)}
)
_SILENT: Final = frozenset({"feedbackInline", "feedbackBlock", "rubricBlock", "stylesheet", "catalogInfo"})
_MEDIA: Final = frozenset({"img", "object", "audio", "video", "math", "picture", "include", "printedVariable"})


@dataclass(slots=True)
class Node:
    """An element: ``parts`` are its texts and elements in their order."""

    name: str
    namespace: str
    attributes: dict[str, str]
    parts: list["Node | str"] = field(default_factory=list)

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    @property
    def children(self) -> Iterator["Node"]:
        return (part for part in self.parts if isinstance(part, Node))

    def walk(self) -> Iterator["Node"]:
        """Itself and everything below, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all(self, name: str) -> list["Node"]:
        return [node for node in self.walk() if node.name == name]

    def first(self, name: str) -> "Node | None":
        return next(iter(self.all(name)), None)


def tree_of(content: bytes) -> Node:
    """Raises WrongItem for what is no XML, for declarations of types and entities, and for what is nested too deep."""
    try:
        root = fromstring(content, forbid_dtd=True)
    except DefusedXmlException:
        raise WrongItem("qti.forbidden_xml") from None
    except (ParseError, ValueError, LookupError):
        raise WrongItem("qti.broken_xml") from None
    _require_shallow(root)
    return _node(root)


def _require_shallow(root: Any) -> None:
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > DEEPEST:
            raise WrongItem("qti.too_deep")
        level = [child for one in level for child in one]


def _node(element: Any) -> Node:
    namespace, _, name = str(element.tag).rpartition("}")
    node = Node(_camel(name.removeprefix("qti-")), namespace.removeprefix("{"), {})
    for key, value in element.attrib.items():
        node.attributes[_camel(key.rpartition("}")[2])] = value.strip()
    node.parts.append(element.text or "")
    for child in element:
        if isinstance(child.tag, str):
            node.parts.append(_node(child))
        node.parts.append(child.tail or "")
    return node


def _camel(name: str) -> str:
    first, *more = name.split("-")
    return first + "".join(part.capitalize() for part in more)


def words_of(node: Node, skipped: frozenset[int] = frozenset()) -> str:
    """The text below, a line for each block; ``skipped`` are identities of nodes left out.

    Raises WrongItem for pictures, sound, formulas and the like, without which a question would not be itself.
    """
    lines = [" ".join(line.split()) for line in _pieces(node, skipped).split("\n")]
    return "\n".join(line for line in lines if line)


def _pieces(node: Node, skipped: frozenset[int]) -> str:
    if node.name in _MEDIA:
        raise WrongItem("qti.media", name=node.name)
    if node.name in _SILENT or id(node) in skipped:
        return " "
    inner = "".join(part.replace("\n", " ") if isinstance(part, str) else _pieces(part, skipped) for part in node.parts)
    return f"\n{inner}\n" if node.name in _BLOCKS else inner
