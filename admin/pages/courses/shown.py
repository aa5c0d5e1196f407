"""What the pages of the course say in words: hours, units, a cohort's places, what a board sums up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

import segno
from markupsafe import Markup

from server.shared.contract import courses as contract
from server.shared.contract.courses import Words
from server.shared.domain.courses import hours_of
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator, translator

BASE: Final = "/admin/course"
LANGUAGES: Final = ("uz", "ru", "en")
"""In which content is written, Uzbek first."""
_QR_SCALE: Final = 6


@dataclass(frozen=True, slots=True)
class Said:
    """The words of one reader."""

    t: Translator

    def hours(self, minutes: int) -> str:
        """Academic hours as a number."""
        return self.t.number(hours_of(minutes), "#,##0.#")

    def of_hours(self, counted: int, minutes: int) -> str:
        return self.t("course-hours-of", counted=self.hours(counted), whole=self.hours(minutes))

    def title(self, texts: Words) -> str:
        return self.t.chosen(texts)

    def minutes(self, count: int) -> str:
        return self.t("course-minutes", hours=self.hours(count), minutes=str(count))

    def signed(self, value: float) -> str:
        """A change with its sign."""
        text = self.t.number(abs(value), "#,##0.0")
        return text if not round(value, 1) else f"{'−' if value < 0 else '+'}{text}"

    def behind(self, slugs: Iterable[str], titles: Mapping[str, Words]) -> str:
        return "; ".join(self.t.chosen(titles[one]) if one in titles else one for one in slugs)


def said_to(language: str) -> Said:
    return Said(translator(language))


def path_of(cohort_id: UUID, place: str = "") -> str:
    return f"{BASE}/cohorts/{cohort_id}" + (f"/{place}" if place else "")


def may_manage(cohort: contract.Cohort) -> bool:
    return Action.COHORT_MANAGE.value in cohort.permitted


def units_of(modules: Iterable[contract.Module]) -> dict[str, contract.Unit]:
    """The units of a programme by slug, in their order."""
    return {unit.slug: unit for module in modules for unit in module.units}


def titles_of(modules: Iterable[contract.Module]) -> dict[str, Words]:
    return {slug: unit.title for slug, unit in units_of(modules).items()}


def guided(modules: Iterable[contract.Module]) -> list[contract.Unit]:
    return [unit for unit in units_of(modules).values() if unit.form == "guided"]


def current(sessions: list[contract.Session], today: date, zone: ZoneInfo) -> contract.Session | None:
    """Of sessions in their order the one attendance is most likely taken of: today's first, else the last one past."""
    days = [(one.starts_at.astimezone(zone).date(), one) for one in sessions]
    past = [one for day, one in days if day < today]
    return next((one for day, one in days if day == today), past[-1] if past else next(iter(sessions), None))


def by_state(cohorts: list[contract.Cohort]) -> list[tuple[str, list[contract.Cohort]]]:
    """Cohorts by what they need of somebody: those that run, those to come, those behind us."""
    parts = []
    for state in ("running", "planned", "ended", "closed"):
        found = sorted(
            (one for one in cohorts if one.state == state), key=_begins, reverse=state in ("ended", "closed")
        )
        if found:
            parts.append((state, found))
    return parts


def _begins(cohort: contract.Cohort) -> date:
    return cohort.starts_on


def qr(address: str) -> Markup:
    """A QR code as inline SVG."""
    made = segno.make(address, error="m", micro=False)
    drawn = made.svg_inline(scale=_QR_SCALE, border=2, svgclass="qr", lineclass=None, omitsize=True)
    return Markup(drawn)  # noqa: S704  # paths only
