"""Names of people and groups: how they are cleaned before they are kept, and how two spellings are compared."""

import re
import unicodedata
from typing import Final

OKINA: Final = "\u02bb"
TUTUQ: Final = "\u02bc"
_APOSTROPHES: Final = "'`\u02bb\u02bc\u2018\u2019\u00b4\u02b9\u2032\u201b\uff07"
_AFTER_O_OR_G: Final = re.compile(f"(?<=[oOgG])[{_APOSTROPHES}]")
_ELSEWHERE: Final = re.compile(f"(?<![oOgG])[{_APOSTROPHES}]")
_INVISIBLE: Final = frozenset({"Cc", "Cf"})

_LETTERS_OF_TWO: Final = (("щ", "sh"), ("ш", "sh"), ("ч", "ch"), ("ё", "yo"), ("ю", "yu"), ("я", "ya"), ("ц", "s"))
_LETTERS_OF_ONE: Final = str.maketrans("абвгдежзийклмнопрстуфхыэўқғҳx", "abvgdejziyklmnoprstufhieoqghh")
_DROPPED: Final = str.maketrans("", "", "ъь'`ʻʼ‘’´ʹ-\"")


def clean_name(text: str) -> str:
    """The name as it is kept: letters as written, single spaces, oʻ and gʻ with U+02BB, other apostrophes U+02BC.

    Apostrophes before the first letter (the mark by which Excel keeps a number as text, or a quotation mark with
    its closing twin) are not part of a name. Cleaning a clean name changes nothing.
    """
    spaced = "".join(" " if letter.isspace() else letter for letter in text)
    visible = "".join(letter for letter in spaced if unicodedata.category(letter) not in _INVISIBLE)
    name = unicodedata.normalize("NFC", visible).strip()
    bare = name.lstrip(_APOSTROPHES + " ")
    if bare != name:
        bare = bare.rstrip(_APOSTROPHES + " ")
    bare = _ELSEWHERE.sub(TUTUQ, _AFTER_O_OR_G.sub(OKINA, bare))
    return " ".join(bare.split())


def folded(text: str) -> str:
    """The spelling by which names are searched and compared: lower case, Latin, no apostrophes or hyphens, x = h.

    The twin of the database function ``uz_fold``: both must answer the same for the same text, or a search would
    miss what an import has matched. Folding a folded text changes nothing.
    """
    lowered = text.lower()
    for cyrillic, latin in _LETTERS_OF_TWO:
        lowered = lowered.replace(cyrillic, latin)
    return lowered.translate(_LETTERS_OF_ONE).translate(_DROPPED)


def likeness(text: str) -> str:
    """A name without its script, case, spaces and punctuation: two spellings of one name are equal in it.

    It also takes "ye" for "e", since one Cyrillic letter stands for both (Тўхтаева is Toʻxtayeva); a search may not,
    an import must, or a list in the other script would bring every such family a second time.
    """
    letters = "".join(letter for letter in folded(clean_name(text)) if letter.isalnum())
    return letters.replace("ye", "e")
