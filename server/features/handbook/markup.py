"""From Markdown to what pages, papers and the search make of it; HTML in a text is a text."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from server.features.handbook.pictures import size_of

_READER: Final = MarkdownIt("commonmark", {"html": False}).enable("table")
PICTURE: Final = "picture:"
CHAPTER: Final = "chapter:"
_A_PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(picture:([a-z0-9-]+)\)")
_NOT_WORDS: Final = re.compile(r"(`[^`\n]*`|\]\([^)\n]*\))")
_BLOCKS_WITH_TEXT: Final = {"paragraph_open", "heading_open", "th_open", "td_open"}

Block = dict[str, Any]
Lettering = Callable[[str], str]


def tokens_of(text: str) -> list[Token]:
    return _READER.parse(text)


def with_addresses(text: str, addresses: Mapping[str, str]) -> str:
    """Markdown whose pictures are called by their addresses; one that is not there is left out with its words."""

    def addressed(found: re.Match[str]) -> str:
        return f"![{found[1]}]({addresses[found[2]]})" if found[2] in addresses else ""

    return _A_PICTURE.sub(addressed, text)


def lettered(text: str, letters: Lettering) -> str:
    """Markdown with its words in other letters, but not code, addresses of links and names of pictures."""
    parts = _NOT_WORDS.split(text)
    return "".join(part if number % 2 else letters(part) for number, part in enumerate(parts))


def html_of(text: str, chapter_path: str) -> str:
    """The HTML of Markdown with addresses; headings of the second level have the anchors ``contents_of`` names."""
    tokens = tokens_of(text)
    sections = 0
    for token in tokens:
        if token.type == "heading_open" and token.tag == "h2":
            sections += 1
            token.attrSet("id", f"s{sections}")
        for child in token.children or ():
            _at_home(child, chapter_path)
    html: str = _READER.renderer.render(tokens, _READER.options, {})
    return html.replace("<table>", '<div class="scroll"><table>').replace("</table>", "</table></div>")


def contents_of(text: str) -> list[tuple[str, str]]:
    """(anchor, title) of the headings of the second level."""
    titles = [title for level, title in headings_of(text) if level == 2]
    return [(f"s{number}", title) for number, title in enumerate(titles, start=1)]


def headings_of(text: str) -> list[tuple[int, str]]:
    """(level, title) of every heading, in the order of the text."""
    tokens = tokens_of(text)
    return [
        (int(token.tag[1]), plain(tokens[place + 1]))
        for place, token in enumerate(tokens)
        if token.type == "heading_open"
    ]


def plain_blocks(text: str) -> list[tuple[bool, str]]:
    """(whether it is a heading, the words without any sign) of every block that has words."""
    tokens = tokens_of(text)
    return [
        (token.type == "heading_open", words)
        for place, token in enumerate(tokens)
        if token.type in _BLOCKS_WITH_TEXT and (words := plain(tokens[place + 1]))
    ]


def addresses_in(text: str) -> Iterator[tuple[str, str, str]]:
    """(``image`` or ``link``, where it leads, the words of an image) of all pictures and links of a text."""
    for token in tokens_of(text):
        for child in token.children or ():
            if child.type == "image":
                yield "image", str(child.attrGet("src")), child.content
            if child.type == "link_open":
                yield "link", str(child.attrGet("href")), ""


def plain(inline: Token) -> str:
    """The words of a token of running text."""
    words = [" " if one.type in {"softbreak", "hardbreak"} else one.content for one in inline.children or ()]
    return " ".join("".join(words).split())


def blocks_of(text: str, letters: Lettering) -> list[Block]:
    """What a paper is set from: nested blocks of plain values, so that no text of them can ever be markup there."""
    return _Setting(tokens_of(text), letters).blocks()


def _at_home(child: Token, chapter_path: str) -> None:
    if child.type == "image":
        child.attrSet("loading", "lazy")
        for name, pixels in zip(("width", "height"), size_of(str(child.attrGet("src"))) or (), strict=False):
            child.attrSet(name, str(pixels))
    href = child.attrGet("href")
    if isinstance(href, str) and href.startswith(CHAPTER):
        child.attrSet("href", f"{chapter_path}/{href.removeprefix(CHAPTER)}")


def _name_in(picture: Token) -> str:
    return str(picture.attrGet("src")).removeprefix(PICTURE)


def _linked(html: RendererHTML, tokens: Sequence[Token], place: int, options: Any, environment: Any) -> str:
    """A picture that leads to itself: the screen of a desktop is read on a phone only in its full size."""
    picture = html.image(tokens, place, options, environment)
    return f'<a class="whole" href="{escape(str(tokens[place].attrGet("src")))}">{picture}</a>'


_READER.add_render_rule("image", _linked)


class _Setting:
    """Walks the tokens of one text once."""

    def __init__(self, tokens: Sequence[Token], letters: Lettering) -> None:
        self._tokens = list(tokens)
        self._letters = letters
        self._place = 0

    def blocks(self, until: str = "") -> list[Block]:
        found: list[Block] = []
        while self._place < len(self._tokens):
            token = self._tokens[self._place]
            self._place += 1
            if token.type == until:
                break
            found += self._block(token)
        return found

    def _block(self, token: Token) -> list[Block]:
        if token.type in {"bullet_list_open", "ordered_list_open"}:
            kind = token.type.removesuffix("_open")
            items = self.blocks(f"{kind}_close")
            return [{"kind": "list", "numbered": kind == "ordered_list", "items": [one["blocks"] for one in items]}]
        if token.type == "list_item_open":
            return [{"kind": "item", "blocks": self.blocks("list_item_close")}]
        if token.type == "blockquote_open":
            return [{"kind": "quote", "blocks": self.blocks("blockquote_close")}]
        if token.type == "table_open":
            return [{"kind": "table", "rows": self._rows()}]
        if token.type == "heading_open":
            return [{"kind": "heading", "level": int(token.tag[1]), "runs": self._runs("heading_close")}]
        if token.type == "paragraph_open":
            return self._paragraph()
        if token.type in {"fence", "code_block"}:
            return [{"kind": "code", "text": token.content.rstrip("\n")}]
        return [{"kind": "rule"}] if token.type == "hr" else []

    def _rows(self) -> list[list[list[Block]]]:
        rows: list[list[list[Block]]] = []
        while (token := self._tokens[self._place]).type != "table_close":
            self._place += 1
            if token.type == "tr_open":
                rows.append([])
            if token.type in {"th_open", "td_open"}:
                rows[-1].append(self._runs(token.type.replace("open", "close")))
        self._place += 1
        return rows

    def _paragraph(self) -> list[Block]:
        """A paragraph, and its pictures as blocks of their own after it."""
        inline = self._tokens[self._place]
        pictures = [
            {
                "kind": "picture",
                "name": str(one.attrGet("src")).removeprefix(PICTURE),
                "words": self._letters(one.content),
            }
            for one in inline.children or ()
            if one.type == "image"
        ]
        runs = self._runs("paragraph_close")
        has_words = any(run["text"].strip() for run in runs)
        return [*([{"kind": "paragraph", "runs": runs}] if has_words else []), *pictures]

    def _runs(self, until: str) -> list[Block]:
        """Pieces of running text, each with how it is set."""
        inline = self._tokens[self._place]
        while self._tokens[self._place].type != until:
            self._place += 1
        self._place += 1
        runs: list[Block] = []
        strong = slanted = 0
        for one in inline.children or ():
            strong += one.nesting if one.tag == "strong" else 0
            slanted += one.nesting if one.tag == "em" else 0
            code = one.type == "code_inline"
            words = " " if one.type in {"softbreak", "hardbreak"} else one.content
            if one.type != "image" and words:
                text = words if code else self._letters(words)
                runs.append({"text": text, "strong": bool(strong), "slanted": bool(slanted), "code": code})
        return runs
