"""What both descriptions are made of: a resource, its file, its addresses and the names of its marks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from media_library.models import Rendition, Resource, StoredFile

AGES: Final[Mapping[str, str]] = {
    "early": "1-3",
    "junior": "3-4",
    "middle": "4-5",
    "senior": "5-6",
    "preparatory": "6-7",
}
"""Years of age of each band."""
LICENCES: Final[Mapping[str, str]] = {
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
    "CC-BY-NC-SA-4.0": "https://creativecommons.org/licenses/by-nc-sa/4.0/",
    "CC-BY-ND-4.0": "https://creativecommons.org/licenses/by-nd/4.0/",
    "CC-BY-NC-ND-4.0": "https://creativecommons.org/licenses/by-nc-nd/4.0/",
}
_FETCHED: Final = ("download", "play", "view")
"""Forms that may be fetched as a whole, the best first."""


@dataclass(frozen=True)
class Fetchable:
    """The form of a file that is fetched: where, what it is, how large."""

    url: str
    media_type: str
    byte_size: int


@dataclass(frozen=True)
class Facts:
    """``themes`` are the titles of its theme weeks by slug, ``base`` is the address of this installation."""

    resource: Resource
    file: StoredFile
    forms: Sequence[Rendition]
    themes: Mapping[str, Mapping[str, str]]
    base: str

    @property
    def identity(self) -> str:
        """The same wherever a resource has gone: that of its origin."""
        return f"urn:uuid:{self.resource.origin_id or self.resource.id}"

    @property
    def fetchable(self) -> Fetchable | None:
        """None for a game, which is played and not fetched."""
        by_purpose = {form.purpose: form for form in self.forms}
        for purpose in _FETCHED:
            if form := by_purpose.get(purpose):
                return Fetchable(self._address(purpose), form.media_type, form.byte_size)
        return None

    @property
    def thumb(self) -> str:
        return self._address("thumb") if any(form.purpose == "thumb" for form in self.forms) else ""

    @property
    def ages(self) -> list[str]:
        return [AGES[band] for band in self.resource.age_bands if band in AGES]

    def _address(self, purpose: str) -> str:
        return f"{self.base}/api/preschools/{self.file.preschool_id}/files/{self.file.id}/{purpose}"


def iso_duration(seconds: float) -> str:
    """Seconds as ISO 8601 writes them, in whole ones: ``PT1M5S``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    parts = [f"{count}{unit}" for count, unit in ((hours, "H"), (minutes, "M")) if count]
    return f"PT{''.join(parts)}{f'{rest}S' if rest or not parts else ''}"
