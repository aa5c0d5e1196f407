"""From the lines of a framework file to the framework, or to everything that is wrong with it. No database."""

import re
from collections.abc import Callable, Collection, Sequence
from typing import Any, Final, TypeVar

from server.features.frameworks.document import (
    LANGUAGES,
    AreaSaid,
    BandSaid,
    Document,
    IndicatorSaid,
    LevelSaid,
    NameSaid,
    SubAreaSaid,
    Texts,
)
from server.features.frameworks.lines import Line, Lines
from server.shared.contract.reference import ImportFault
from server.shared.domain import frameworks as rules

LONGEST_TEXT: Final = 400
LONGEST_PHRASE: Final = 300
MOST_PHRASES: Final = 10
OLDEST_MONTHS: Final = 18 * 12
USUAL_LOCAL_SHARE: Final = 0.2
_SLUG: Final = re.compile(r"[a-z0-9][a-z0-9_.-]*")
_LENGTHS: Final = {"framework": 40, "area": 40, "sub_area": 60, "indicator": 80}
"""How long a slug may be, by kind, as the tables hold it; others 24, a version 20."""
_SHORT: Final = 24
_VERSION: Final = 20
Said = TypeVar("Said")


class Checking:
    """Reads the lines of one file; every objection is kept with its place."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.faults: list[ImportFault] = list(lines.faults)

    def document(self) -> Document | None:
        """The framework; None with any fault."""
        head = next(iter(self._lines.of("framework")), Line("framework", "", {}))
        levels = self._levels()
        bands = self._bands()
        names = self._names("competence"), self._names("strand")
        areas = self._areas({one.slug for one in bands}, *({one.slug for one in named} for named in names))
        balance = self._balance()
        document = Document(
            slug=self._slug(head, "slug"),
            version=self._slug(head, "version", _VERSION),
            title=self._texts(head, "title", needed=True),
            source=self._text(head, "source"),
            local_share=self._share(head, "local_share", USUAL_LOCAL_SHARE),
            balance=balance,
            levels=levels,
            age_bands=bands,
            competences=names[0],
            strands=names[1],
            areas=areas,
        )
        return None if self.faults else document

    def _object(self, place: str, code: str, **params: str | int | float) -> None:
        fault = ImportFault(place, code, params)
        if fault not in self.faults:
            self.faults.append(fault)

    def _levels(self) -> list[LevelSaid]:
        lines = self._lines.of("level")
        said = [
            LevelSaid(
                self._share(line, "value"), self._share(line, "threshold"), self._texts(line, "label", needed=True)
            )
            for line in lines
        ]
        self._judge(lines, rules.scale_faults([(one.value, one.threshold) for one in said]), "levels")
        return said

    def _bands(self) -> list[BandSaid]:
        lines = self._lines.of("age_band")
        said = [
            BandSaid(
                self._slug(line, "slug"),
                self._months(line, "from_months"),
                self._months(line, "to_months"),
                self._texts(line, "label", needed=True),
            )
            for line in lines
        ]
        self._judge(lines, rules.band_faults([(one.from_months, one.to_months) for one in said]), "age_bands")
        self._once(lines, [one.slug for one in said])
        return said

    def _names(self, kind: str) -> list[NameSaid]:
        lines = self._lines.of(kind)
        said = [NameSaid(self._slug(line, "slug"), self._texts(line, "title", needed=True)) for line in lines]
        self._once(lines, [one.slug for one in said])
        return said

    def _areas(self, bands: Collection[str], competences: Collection[str], strands: Collection[str]) -> list[AreaSaid]:
        areas, parts, indicators = (self._lines.of(kind) for kind in ("area", "sub_area", "indicator"))
        if not areas:
            self._object("areas", "framework.no_areas")
        if not indicators:
            self._object("indicators", "framework.no_indicators")
        inside: dict[tuple[str, str], list[IndicatorSaid]] = {}
        for line in indicators:
            above = self._text(line, "area"), self._text(line, "sub_area")
            inside.setdefault(above, []).append(self._indicator(line, bands, competences, strands))
        self._once(indicators, [self._text(line, "slug") for line in indicators])
        self._once(areas, [self._text(line, "slug") for line in areas])
        self._once(parts, [f"{self._text(line, 'area')}/{self._text(line, 'slug')}" for line in parts])
        below: dict[str, list[SubAreaSaid]] = {}
        for line in parts:
            area, slug = self._text(line, "area"), self._slug(line, "slug")
            title = self._texts(line, "title", needed=True)
            below.setdefault(area, []).append(SubAreaSaid(slug, title, inside.get((area, slug), [])))
        self._attached(parts, {self._text(line, "slug") for line in areas})
        known = [f"{self._text(line, 'area')}/{self._text(line, 'slug')}" for line in parts]
        for line in indicators:
            if f"{self._text(line, 'area')}/{self._text(line, 'sub_area')}" not in known:
                self._object(line.at("sub_area"), "framework.unknown_sub_area", sub_area=self._text(line, "sub_area"))
        return [
            AreaSaid(
                slug := self._slug(line, "slug"),
                self._texts(line, "title", needed=True),
                self._texts(line, "plain"),
                below.get(slug, []),
            )
            for line in areas
        ]

    def _attached(self, parts: Sequence[Line], areas: Collection[str]) -> None:
        for line in parts:
            area = self._text(line, "area")
            if area not in areas:
                self._object(line.at("area"), "framework.unknown_area", area=area)

    def _indicator(
        self, line: Line, bands: Collection[str], competences: Collection[str], strands: Collection[str]
    ) -> IndicatorSaid:
        age_band, strand = self._text(line, "age_band"), self._text(line, "strand")
        if age_band not in bands:
            self._object(line.at("age_band"), "framework.unknown_band", band=age_band)
        if strand and strand not in strands:
            self._object(line.at("strand"), "framework.unknown_strand", strand=strand)
        own = self._list(line, "competences", line.said.get("competences"))
        for slug in own:
            if slug not in competences:
                self._object(line.at("competences"), "framework.unknown_competence", competence=slug)
        return IndicatorSaid(
            slug=self._slug(line, "slug"),
            age_band=age_band,
            title=self._texts(line, "title", needed=True),
            parent=self._texts(line, "parent"),
            next=self._texts(line, "next"),
            phrases=self._phrases(line),
            competences=list(dict.fromkeys(own)),
            strand=strand,
        )

    def _balance(self) -> dict[str, float]:
        """The recommended share of each area that has one; together they are 1 or there are none."""
        lines = self._lines.of("area")
        said = {
            self._text(line, "slug"): self._share(line, "balance")
            for line in lines
            if line.said.get("balance") not in (None, "")
        }
        if not rules.balance_is_sound(list(said.values())):
            self._object(lines[0].at("balance"), "framework.balance_sum")
        return said if any(said.values()) else {}

    def _phrases(self, line: Line) -> dict[str, list[str]]:
        said = line.said.get("phrases") or {}
        if not isinstance(said, dict):
            self._object(line.at("phrases"), "framework.not_an_object")
            return {}
        found = {}
        for language in LANGUAGES:
            phrases = self._list(line, "phrases", said.get(language))
            if len(phrases) > MOST_PHRASES or any(len(phrase) > LONGEST_PHRASE for phrase in phrases):
                self._object(line.at("phrases"), "framework.too_long", most=LONGEST_PHRASE)
            if phrases:
                found[language] = phrases
        return found

    def _list(self, line: Line, name: str, said: Any) -> list[str]:
        if said is None:
            return []
        if not isinstance(said, list) or not all(isinstance(one, str) for one in said):
            self._object(line.at(name), "framework.not_a_list")
            return []
        return [text for one in said if (text := rules.plain(one))]

    def _texts(self, line: Line, name: str, *, needed: bool = False) -> Texts:
        """What is said in the languages there are; something in one of them where it is needed."""
        said = line.said.get(name) or {}
        if not isinstance(said, dict) or not all(isinstance(text, str) for text in said.values()):
            self._object(line.at(name), "framework.not_an_object")
            return {}
        found = {language: text for language in LANGUAGES if (text := rules.plain(said.get(language, "")))}
        if needed and not found:
            self._object(line.at(name), "framework.text_missing")
        if any(len(text) > LONGEST_TEXT for text in found.values()):
            self._object(line.at(name), "framework.too_long", most=LONGEST_TEXT)
        return found

    def _text(self, line: Line, name: str) -> str:
        said = line.said.get(name)
        return rules.plain(said) if isinstance(said, str) else ""

    def _slug(self, line: Line, name: str, longest: int | None = None) -> str:
        slug = self._text(line, name)
        most = longest or _LENGTHS.get(line.kind, _SHORT)
        if not slug:
            self._object(line.at(name), "framework.text_missing")
        elif not _SLUG.fullmatch(slug) or len(slug) > most:
            self._object(line.at(name), "framework.slug_wrong", slug=slug[:most], most=most)
        return slug

    def _share(self, line: Line, name: str, usual: float = 0.0) -> float:
        found = self._number(line, name, float, usual)
        if not 0 <= found <= 1:
            self._object(line.at(name), "framework.share_range")
            return 0.0
        return found

    def _months(self, line: Line, name: str) -> int:
        found = self._number(line, name, int, 0)
        if not 0 <= found <= OLDEST_MONTHS:
            self._object(line.at(name), "framework.months_range", most=OLDEST_MONTHS)
        return found

    def _number(self, line: Line, name: str, kind: Callable[[Any], Said], usual: Said) -> Said:
        """A number, also one written as text with a comma or a point; ``usual`` where nothing is said."""
        said = line.said.get(name)
        if said is None or said == "":
            return usual
        try:
            if (
                isinstance(said, bool)
                or not isinstance(said, str | int | float)
                or kind(float(_dotted(said))) != float(_dotted(said))
            ):
                raise ValueError(name)
            return kind(float(_dotted(said)))
        except (ValueError, OverflowError):
            self._object(line.at(name), "framework.number_wrong")
            return usual

    def _judge(self, lines: Sequence[Line], flaws: Sequence[rules.Flaw], whole: str) -> None:
        for number, code in flaws:
            self._object(lines[number].place if number < len(lines) else whole, code)

    def _once(self, lines: Sequence[Line], slugs: Sequence[str]) -> None:
        for number, (line, slug) in enumerate(zip(lines, slugs, strict=True)):
            if slug.split("/")[-1] and slug in slugs[:number]:
                self._object(line.at("slug"), "framework.slug_twice", slug=slug.split("/")[-1])


def _dotted(said: str | int | float) -> str:
    return str(said).strip().replace(",", ".")
