"""What stands above and below every plan on paper: whose it is, who approves it, who signs, which shares it keeps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from server.features.plan_documents.sheets import Fact, Signature
from server.shared.i18n import Translator

_ROLES: Final = ("head", "methodist", "educator")
_LINE: Final = "____________________"


@dataclass(frozen=True, slots=True)
class Named:
    """A member of staff as papers name them."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Head:
    """The preschool, the group and the people of a paper; the group is empty on what the whole preschool does."""

    preschool: str
    number: str = ""
    place: Mapping[str, str] = field(default_factory=dict)
    group: str = ""
    age_band: str = ""
    school_year: int = 0
    educators: Sequence[str] = ()
    methodist: str = ""
    head: str = ""

    @property
    def preschool_name(self) -> str:
        """The name, with the number where the name does not tell it already."""
        return (
            f"{self.preschool} № {self.number}" if self.number and self.number not in self.preschool else self.preschool
        )


def written_date(t: Translator, day: date | None) -> str:
    """The date as documents write it; a line to fill in by hand where there is none yet."""
    if day is None:
        return t("paper-date-blank")
    return t("paper-date", day=t.days(day, day), year=str(day.year))


def approval(t: Translator, by: Named, day: str) -> tuple[str, ...]:
    """The stamp of whoever approves: the word, the post, a line to sign on, the date."""
    return (t("paper-approve"), role_of(t, by.role), f"{_LINE} {by.name}".rstrip(), day)


def role_of(t: Translator, role: str) -> str:
    return t(f"paper-role-{role}") if role in _ROLES else t("paper-role-head")


def year_words(t: Translator, school_year: int) -> str:
    return t("paper-school-year", first=str(school_year), last=str(school_year + 1))


def year_fact(t: Translator, head: Head) -> Fact:
    return Fact(t("paper-year"), f"{head.school_year}–{head.school_year + 1}")


def facts_of(t: Translator, head: Head, *more: Fact) -> tuple[Fact, ...]:
    """Who and when, without what is unknown."""
    band = t(f"paper-band-{head.age_band}") if head.age_band else ""
    told = (
        Fact(t("paper-preschool"), head.preschool_name),
        Fact(t("paper-place"), t.chosen(head.place)),
        Fact(t("paper-group"), head.group),
        Fact(t("paper-band"), band),
        *more,
        Fact(t("paper-educators", number=len(head.educators)), ", ".join(head.educators) if head.group else ""),
    )
    return tuple(fact for fact in told if fact.told)


def signatures_of(t: Translator, head: Head) -> tuple[Signature, ...]:
    """The lines at the foot: every educator of the group, then the methodist."""
    educators = [Signature(t("paper-role-educator"), name) for name in head.educators or ("",)]
    return (*educators, Signature(t("paper-role-methodist"), head.methodist))


def names_of(*parts: str) -> str:
    """The parts of a file's name, without what a file system does not take."""
    joined = " ".join(part for part in parts if part)
    return "".join("-" if letter in '/\\:*?"<>|' else letter for letter in joined)[:120].strip(" .")
