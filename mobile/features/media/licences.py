"""Licences in plain words."""

from typing import Final

from server.shared.i18n import Translator

CHOSEN_FROM: Final = {
    "CC-BY-4.0": "media-licence-by",
    "CC-BY-SA-4.0": "media-licence-by-sa",
    "CC-BY-NC-4.0": "media-licence-by-nc",
    "CC0-1.0": "media-licence-free",
    "all-rights-reserved": "media-licence-none",
}
"""What an author may choose, the usual one first."""
_OTHERS: Final = {
    "CC-BY-NC-SA-4.0": "media-licence-by-nc",
    "CC-BY-ND-4.0": "media-licence-by-nd",
    "CC-BY-NC-ND-4.0": "media-licence-by-nd",
    "public-domain": "media-licence-free",
}
"""What work of others may come with."""


def licence_words(licence: str, t: Translator) -> str:
    """What may be done with a work; an unknown licence by its own name."""
    key = (CHOSEN_FROM | _OTHERS).get(licence)
    return t(key) if key else licence
