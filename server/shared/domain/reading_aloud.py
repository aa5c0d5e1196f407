"""What is read aloud: in which voice, how much of it, and how its letters are written for that voice."""

import re
from dataclasses import dataclass
from typing import Final

from server.shared.domain.errors import RuleViolation
from server.shared.domain.uzbek_numbers import numbers_in_words

LONGEST: Final = 2_500
"""Letters read at once, some three minutes: every message (2,000) and announcement is read to its end."""
VOICES: Final = {"uz": "uz", "uz-Cyrl": "uz", "kaa": "kk", "ru": "ru", "en": "en"}
"""The voice for a reader's language. Karakalpak has none of its own; Kazakh, the nearest by sounds, reads it."""

_MARKS: Final = "ʻʼ'’‘`´"
_OF_O_AND_G: Final = re.compile(rf"(?<=[ogOG])[{_MARKS}]")
_STOP: Final = re.compile(rf"(?<=\w)(?<![ogOG])[{_MARKS}](?=\w)")
_STRAY: Final = re.compile(r"[ʼ’‘`´]")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_LATIN: Final = re.compile(r"[a-zA-Z\u00c0-\u024f]")
_ONLY_UZBEK: Final = re.compile("[ўқғҳ]", re.IGNORECASE)
_ONLY_KARAKALPAK: Final = re.compile("[әөүң]", re.IGNORECASE)
_NEVER_UZBEK: Final = re.compile(r"[ыщ]|\b(?:и|в|с|к|я|не|он|она|это|для|что|как)\b", re.IGNORECASE)
_ENGLISH: Final = re.compile(
    r"\b(?:the|an?|and|is|was|are|were|has|had|to|of|in|on|at|for|with|he|she|they|you|your|we|his|her|this|that|"
    r"please|thank|thanks|hello|today|tomorrow|yes|no)\b",
    re.IGNORECASE,
)
_SENTENCE_END: Final = re.compile(r"[.!?…](?=\s)")
_YE: Final = re.compile(r"(?<![бвгджзйклмнпрстфхцчшқғҳщ])е", re.IGNORECASE)
_CYRILLIC_WORD: Final = re.compile(r"[\u0400-\u04ff]+")
_LATIN_WORD: Final = re.compile(r"[a-z\u00c0-\u024f][a-z\u00c0-\u024fʻ']*", re.IGNORECASE)

_UZBEK_LATIN: Final = str.maketrans(
    {
        "ў": "oʻ", "ғ": "gʻ", "ш": "sh", "щ": "sh", "ч": "ch", "ё": "yo", "ю": "yu", "я": "ya", "ц": "ts", "ъ": "'",
        "ь": "", "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "j", "з": "z", "и": "i", "й": "y",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
        "х": "x", "ы": "i", "э": "e", "қ": "q", "ҳ": "h",
    }
)  # fmt: skip
_TO_RUSSIAN: Final = (
    *(("sh", "ш"), ("ch", "ч"), ("ya", "я"), ("yu", "ю"), ("yo", "ё"), ("ye", "е"), ("oʻ", "у"), ("gʻ", "г")),
    *zip("abdefghijklmnopqrstuvxyzcw'", "абдэфгхижклмнопкрстувхйзкв", strict=False),
)
_TO_KAZAKH: Final = (
    *(("sh", "ш"), ("ch", "ч"), ("ts", "ц")),
    *zip("aábdefgǵhxıijkqlmnńoóprstuúvwyzc", "аәбдефгғһхыіжкқлмнңоөпрстұүвуйзц", strict=True),
)
_KARAKALPAK_CYRILLIC: Final = str.maketrans({"у": "ұ", "ў": "у", "и": "і", "ҳ": "һ"})


@dataclass(frozen=True)
class Spoken:
    """A text as one voice is given it."""

    voice: str
    text: str


def spoken(text: str, language: str, rest: str, *, written_in_it: bool = False) -> Spoken:
    """A text for the voice that fits it; ``rest`` says after a cut that more stands on the screen.

    People write in the language they like, whatever the reader's; texts of our own are ``written_in_it``. Raises
    RuleViolation where there is nothing to say or the language has no voice.
    """
    shown = " ".join(text.split())
    if not any(sign.isalnum() for sign in shown):
        raise RuleViolation("reading_aloud.nothing_to_read")
    if language not in VOICES:
        raise RuleViolation("reading_aloud.no_voice")
    voice = VOICES[language] if written_in_it else voice_for(shown, language)
    begun = beginning(shown)
    return Spoken(voice, as_written_for(voice, begun if begun == shown else f"{begun} {rest}"))


def voice_for(text: str, language: str) -> str:
    """The voice for what somebody wrote, by its letters; ``language`` is the reader's and decides where they do not."""
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if not cyrillic and not latin:
        return VOICES[language]
    if latin >= cyrillic:
        return _voice_of_latin(text, language)
    return _voice_of_cyrillic(text, language)


def beginning(text: str) -> str:
    """As much as is read at once: to the end of its last whole sentence, else of its last whole word."""
    if len(text) <= LONGEST:
        return text
    cut = text[:LONGEST]
    ends = [found.end() for found in _SENTENCE_END.finditer(cut)]
    whole = cut[: ends[-1]] if ends and ends[-1] > LONGEST // 2 else cut.rpartition(" ")[0] or cut
    return whole if whole[-1] in ".!?…" else f"{whole}…"


def as_written_for(voice: str, text: str) -> str:
    """The same text in the letters that the voice knows how to say."""
    match voice:
        case "uz":
            return _for_uzbek(text)
        case "ru":
            return _LATIN_WORD.sub(lambda word: _respelt(_marked(word[0]), _TO_RUSSIAN), text)
        case "kk":
            return _LATIN_WORD.sub(
                lambda word: _respelt(word[0], _TO_KAZAKH), text.lower().translate(_KARAKALPAK_CYRILLIC)
            )
        case _:
            return text.replace("ʻ", "").replace("ʼ", "")


def _voice_of_latin(text: str, language: str) -> str:
    if _OF_O_AND_G.search(text):
        return "uz"
    if language == "kaa":
        return "kk"
    return "en" if language == "en" and _ENGLISH.search(text) else "uz"


def _voice_of_cyrillic(text: str, language: str) -> str:
    if _ONLY_KARAKALPAK.search(text) or (language == "kaa" and _ONLY_UZBEK.search(text)):
        return "kk"
    if _ONLY_UZBEK.search(text) or (language == "uz-Cyrl" and not _NEVER_UZBEK.search(text)):
        return "uz"
    return "ru"


def _for_uzbek(text: str) -> str:
    """In Latin letters, with one sign for oʻ and gʻ and one for the stop, and numbers in words."""
    return numbers_in_words(_marked(_CYRILLIC_WORD.sub(_to_latin, text)))


def _marked(text: str) -> str:
    return _STRAY.sub("", _OF_O_AND_G.sub("ʻ", _STOP.sub("'", text)))


def _to_latin(word: re.Match[str]) -> str:
    return _YE.sub("ye", word[0].lower()).translate(_UZBEK_LATIN)


def _respelt(word: str, letters: tuple[tuple[str, str], ...]) -> str:
    word = word.lower()
    for ours, theirs in letters:
        word = word.replace(ours, theirs)
    return word
