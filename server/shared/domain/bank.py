"""Rules of the activity bank: what an activity may say, how it is kept, and how far it may be shared."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

from server.shared.domain.ages import is_older
from server.shared.domain.errors import RuleViolation

LANGUAGES: Final = ("uz", "ru", "en")
BANDS: Final = ("younger", "older")
SHARINGS: Final = ("own", "preschool", "district")
OF_NO_THEME: Final = (0, 0)
_AT_CENTRES: Final = "centres"


class Written(Protocol):
    """What is judged of an activity, whoever wrote it."""

    @property
    def band(self) -> str: ...
    @property
    def area(self) -> str: ...
    @property
    def indicators(self) -> Sequence[str]: ...
    @property
    def part_of_day(self) -> str: ...
    @property
    def centre(self) -> str: ...
    @property
    def month(self) -> int: ...
    @property
    def week(self) -> int: ...
    @property
    def title(self) -> Mapping[str, str]: ...
    @property
    def language(self) -> str: ...


@dataclass(frozen=True)
class Vocabulary:
    """What an activity may name: areas, indicators with their age band, themes as (month, week), all in force."""

    areas: Collection[str] = ()
    indicators: Mapping[str, str] = field(default_factory=dict)
    themes: Collection[tuple[int, int]] = ()


class Fault(NamedTuple):
    """What is wrong with one field: a code with its parameters."""

    field: str
    code: str
    params: Mapping[str, str] = {}


def faults_of(written: Written, known: Vocabulary) -> list[Fault]:
    """Everything wrong with an activity, field by field; nothing for a sound one."""
    return [*_faults_of_words(written), *_faults_of_place(written, known), *_faults_of_indicators(written, known)]


def _faults_of_words(written: Written) -> Iterator[Fault]:
    if not any(text.strip() for language, text in written.title.items() if language in LANGUAGES):
        yield Fault("title", "input.missing")
    if written.language not in LANGUAGES:
        yield Fault("language", "input.not_a_choice")


def _faults_of_place(written: Written, known: Vocabulary) -> Iterator[Fault]:
    if written.area not in known.areas:
        yield Fault("area", "bank.unknown_area", {"area": written.area})
    if written.centre and written.part_of_day != _AT_CENTRES:
        yield Fault("centre", "bank.centre_elsewhere")
    if not written.centre and written.part_of_day == _AT_CENTRES:
        yield Fault("centre", "bank.centre_missing")
    theme = (written.month, written.week)
    if theme != OF_NO_THEME and theme not in known.themes:
        yield Fault("week", "bank.unknown_theme")


def _faults_of_indicators(written: Written, known: Vocabulary) -> Iterator[Fault]:
    """The first wrong one is named: a form shows one sentence at a field."""
    for slug in written.indicators:
        if slug not in known.indicators:
            yield Fault("indicators", "bank.unknown_indicator", {"indicator": slug})
            return
        if not suits(known.indicators[slug], written.band):
            yield Fault("indicators", "bank.indicator_of_other_age", {"indicator": slug})
            return


def suits(age_band: str, band: str) -> bool:
    """Whether an indicator of an age group belongs to a band: senior and preparatory are the older ones."""
    return is_older(age_band) == (band == "older")


def titles_kept(title: Mapping[str, str]) -> dict[str, str]:
    """The titles that are not blank, by language, in the order of the languages."""
    return {language: text for language in LANGUAGES if (text := plain(title.get(language, "")))}


def lines_kept(lines: Iterable[str]) -> list[str]:
    """The lines that are not blank."""
    return [text for line in lines if (text := plain(line))]


def plain(text: str) -> str:
    """Without blanks around it and without U+0000, which no keyboard writes and no column holds."""
    return text.replace("\0", "").strip()


def require_sharing(before: str, after: str, leads: bool) -> None:
    """Raises ``bank.district_by_leading``: into the district an activity goes by whoever leads the work there.

    What is there already its author may go on correcting, and anybody who may change it takes it back.
    """
    if after == "district" and before != "district" and not leads:
        raise RuleViolation("bank.district_by_leading")
