"""The order of names: the Uzbek Latin alphabet, in which oʻ, gʻ, sh, ch come after z, for both scripts."""

from typing import Final

_CYRILLIC: Final = str.maketrans(
    {
        "ў": "oʻ", "ғ": "gʻ", "ш": "sh", "ч": "ch", "щ": "sh", "ё": "yo", "ю": "yu", "я": "ya", "ц": "s",
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "j", "з": "z", "и": "i", "й": "y",
        "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
        "ф": "f", "х": "x", "ы": "i", "э": "e", "қ": "q", "ҳ": "h", "ъ": "", "ь": "",
    }
)  # fmt: skip
_AFTER_Z: Final = (("oʻ", "{"), ("gʻ", "|"), ("sh", "}"), ("ch", "~"))
_IGNORED: Final = str.maketrans("", "", "ʼ'’‘`-")


def sort_key(*parts: str) -> str:
    """A key whose plain byte order is the order of the alphabet; parts are compared one after another."""
    keys = []
    for part in parts:
        key = part.lower().translate(_CYRILLIC)
        for letter, sign in _AFTER_Z:
            key = key.replace(letter, sign)
        keys.append(key.translate(_IGNORED))
    return " ".join(keys)
