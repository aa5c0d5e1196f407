"""Ready phrases: which ones are offered, and how they become the words of an entry."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from mobile.device.reference import indicators_for
from server.shared.contract.reference import Framework, Indicator, WeekTheme
from server.shared.i18n import translator

OFFERED: Final = 8
STEPS_OFFERED: Final = 4
_NAME: Final = "{name}"
_ENDS: Final = (".", "!", "?", "…")


@dataclass(frozen=True)
class Phrase:
    """A sentence to begin with; one that belongs to an indicator brings the indicator and its area along."""

    template: str
    area: str = ""
    indicator_id: UUID | None = None


def worded(template: str, names: Sequence[str]) -> str:
    """The phrase about these children: one is named, of several it tells without names."""
    if len(names) == 1:
        return template.replace(_NAME, names[0])
    bare = " ".join(template.replace(_NAME, " ").split())
    return bare[:1].upper() + bare[1:]


def phrases_of_theme(theme: WeekTheme | None, language: str) -> list[Phrase]:
    return [Phrase(template) for template in _in_language(theme.phrases, language)] if theme else []


def phrases_of_indicators(
    framework: Framework, area: str, age_band: str | None, indicator_id: UUID | None, language: str
) -> list[Phrase]:
    """The phrases of the chosen indicator, else of the chosen area, else the first one of every area."""
    if not area:
        firsts = [(found.slug, indicators_for(framework, found.slug, age_band)[:1]) for found in framework.areas]
        return [phrase for slug, ones in firsts for one in ones for phrase in _of(one, slug, language)[:1]]
    found = indicators_for(framework, area, age_band)
    chosen = [one for one in found if one.id == indicator_id] or found
    return [phrase for one in chosen for phrase in _of(one, area, language)][:OFFERED]


def phrases_of_steps(framework: Framework, steps: Sequence[UUID], language: str) -> list[Phrase]:
    """One sentence for each open next step of the chosen children; steps of another framework have none."""
    known = {
        indicator.id: (area.slug, indicator)
        for area in framework.areas
        for sub_area in area.sub_areas
        for indicator in sub_area.indicators
    }
    found = [known[step] for step in steps if step in known]
    return [phrase for area, indicator in found for phrase in _of(indicator, area, language)[:1]][:STEPS_OFFERED]


def says(text: str, phrase: Phrase, names: Sequence[str]) -> bool:
    return worded(phrase.template, names) in text


def with_or_without(text: str, phrase: Phrase, names: Sequence[str]) -> str:
    """The text with the phrase at its end, or without the phrase where it had it."""
    said = worded(phrase.template, names)
    if said in text:
        return " ".join(text.replace(said, " ").split())
    before = text.strip()
    if before and not before.endswith(_ENDS):
        before += "."
    return f"{before} {said}".strip()


def retold(text: str, phrases: Sequence[Phrase], before: Sequence[str], after: Sequence[str]) -> str:
    """The text whose phrases were about ``before``, now about ``after``; what was typed stays as it is."""
    for phrase in phrases:
        text = text.replace(worded(phrase.template, before), worded(phrase.template, after))
    return text


def _of(indicator: Indicator, area: str, language: str) -> list[Phrase]:
    return [Phrase(template, area, indicator.id) for template in _in_language(indicator.phrases, language)]


def _in_language(phrases: dict[str, list[str]], language: str) -> list[str]:
    return translator(language).chosen_lines(phrases)
