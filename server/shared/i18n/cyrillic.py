"""Uzbek in Cyrillic letters out of Uzbek in Latin letters; the one place that knows the library which does it."""

import re
from functools import lru_cache
from typing import Any, Final

from fluent.syntax import ast
from UzTransliterator import UzTransliterator

_LETTERS: Final = UzTransliterator()
_WORD: Final = re.compile(
    r"(?P<code>\{\w+\}|https?://\S+|[^\s@]{1,64}@[^\s@]{1,64}\.\w+|[A-Z0-9]{4}(?:-[A-Z0-9]{4})+"
    r"|\b[A-Z]+\d[A-Z\d]*\b|\b[\w-]{1,64}\.(?:csv|json|xlsx?|pdf|zip)\b)"
    r"|(?P<before_date>(?<=\d)-|^-)(?=(?:yil|asr|oʻquv|yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|"
    r"sentabr|oktabr|noyabr|dekabr|yan|fev|mar|apr|iyn|iyl|avg|sen|okt|noy|dek)(?:lar|lik|i|ning|ni|gacha|ga|dagi|dan|da)*\b)"
    r"|(?P<word>(?:[A-Za-z]|(?<=[A-Za-z])[ʻʼ]|(?<=[OoGg])['‘’`]|(?<=[A-Za-z])['‘’`](?=[A-Za-z]))+)"
)
"""What is written in code, what stands between a figure and the name of its year or month, and the words."""

_FOREIGN: Final = frozenset(
    {"Android", "BY", "CC", "CSV", "Ctrl", "DOCX", "EPUB", "Excel", "Fi", "GIF", "Google", "HEIC", "iPad", "iPhone",
     "JPEG", "JSON", "Linux", "Mac", "MB", "MOV", "MP", "ODP", "ODT", "OGG", "OneRoster", "PDF", "PNG", "QR", "SA",
     "TIFF", "USB", "UTF", "WAV", "WebM", "WebP", "Wi", "Windows", "Word", "XLSX", "ZIP"}
)  # fmt: skip
"""Names and signs that Cyrillic texts write in Latin letters too."""

_AS_IT_IS: Final = "Not translated."
_SIGN: Final = re.compile(r"[IVX]{2,}|[B-DF-HJ-NP-TV-Z]{2,}")
"""Roman figures, and abbreviations that no vowel makes a word."""
_NOT_UZBEK: Final = re.compile(r"[wW]|[cC](?![hH])")
_BORROWED: Final = tuple(
    (re.compile(latin), cyrillic)
    for latin, cyrillic in (
        (r"(?<!fle)ksiya", "kция"),
        (r"(?<!p)ensiya", "eнция"),
        (r"ansiya", "aнция"),
        (r"tsiya", "ция"),
        (r"tsion", "цион"),
        (r"tse", "це"),
        (r"ompyuter", "омпьютер"),
        (r"kultur", "культур"),
        (r"skulptur", "скульптур"),
        (r"^mult(?=[ifm])", "мульт"),
        (r"^rayon", "район"),
        (r"^byulleten", "бюллетень"),
        (r"^iyn$", "июн"),
        (r"^iyl$", "июл"),
    )
)
"""Borrowed words whose Cyrillic spelling the Latin one has lost and the library does not list."""

_SOFT_BEFORE_ENDING: Final = re.compile(
    r"^(парол|рол|модел|медал|мебел|детал|календар|спектакл|портфел|фестивал|автомобил|"
    r"январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)ь(?=[а-яёўқғҳ])",
    re.IGNORECASE,
)
"""Words that end in a soft sign lose it before an ending: пароль, паролни."""


@lru_cache(maxsize=8192)
def in_cyrillic(text: str) -> str:
    """``text`` of Uzbek in Latin letters in Cyrillic ones.

    Signs, spaces, figures, addresses, names of files and known foreign names stay. A text that has Cyrillic letters
    already, as what a person has written in them, stays in those. The hyphen of a date goes: 18-noyabr, 18 ноябрь.
    """
    return _WORD.sub(_piece, text)


def in_cyrillic_letters(catalogue: ast.Resource) -> ast.Resource:
    """The messages of a catalogue with their texts in Cyrillic; the catalogue itself stays as it is.

    What stands in braces is not text and stays: parameters, choices, and words written as ``{ "student" }`` because
    they are typed so. A message whose note says "Not translated." stays too, such as the names of languages.
    """
    return ast.Resource([_message(entry) for entry in catalogue.body if isinstance(entry, ast.Message)])


def _message(message: ast.Message) -> ast.Message:
    note = message.comment.content if message.comment and message.comment.content else ""
    if message.value is None or _AS_IT_IS in note:
        return message
    return ast.Message(id=message.id, value=_pattern(message.value))


def _pattern(pattern: ast.Pattern) -> ast.Pattern:
    return ast.Pattern([_element(element) for element in pattern.elements])


def _element(element: Any) -> Any:
    if isinstance(element, ast.TextElement):
        return ast.TextElement(in_cyrillic(element.value))
    if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
        asked = element.expression
        variants = [ast.Variant(one.key, _pattern(one.value), one.default) for one in asked.variants]
        return ast.Placeable(ast.SelectExpression(asked.selector, variants))
    return element


def _piece(found: re.Match[str]) -> str:
    if found["code"]:
        return found["code"]
    return _word(found["word"]) if found["word"] else " "


@lru_cache(maxsize=16384)
def _word(word: str) -> str:
    if word in _FOREIGN or _SIGN.fullmatch(word) or _NOT_UZBEK.search(word):
        return word
    written = "".join(_part(part) for part in re.split(r"(?<=[sS])[ʼ'’](?=[hH])", word))
    return written.upper() if word.isupper() and len(word) > 1 else written


def _part(part: str) -> str:
    latin = re.sub(r"(?<=[OoGg])['‘’`]", "ʻ", part).replace("ʻ", "‘").replace("ʼ", "’")
    for pattern, cyrillic in _BORROWED:
        latin = pattern.sub(cyrillic, latin)
    # The library loses a word of one letter that stands alone, so each word is given a full stop to stand before.
    written = str(_LETTERS.transliterate(f"{latin}.", "lat", "cyr")).removesuffix(".")
    return _SOFT_BEFORE_ENDING.sub(r"\1", written).replace("иэ", "ие")
