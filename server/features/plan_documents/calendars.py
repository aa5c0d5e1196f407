"""A group's calendar as iCalendar (RFC 5545): what was approved, day by day, and nothing about children."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from icalendar import Calendar, Event

from server.kernel.database import Record
from server.shared.i18n import Translator

_DAY: Final = timedelta(days=1)
_WORKING_DAYS: Final = 5


@dataclass(frozen=True, slots=True)
class Season:
    """What a group's calendar tells of one school year; ``closed`` are days off other than week ends, with reasons."""

    group_id: UUID
    name: str
    made_at: datetime
    themes: Sequence[Record]
    days: Sequence[Record]
    closed: Mapping[date, str]


def calendar_of(season: Season, t: Translator) -> bytes:
    """The same season gives the same bytes: entries keep their UID whatever is approved later."""
    calendar = Calendar()
    calendar.add("prodid", "-//Nihol//Plans//UZ")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", season.name)
    calendar.add("x-published-ttl", "PT6H")
    for event in (*_weeks(season, t), *_days(season, t), *_days_off(season, t)):
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _weeks(season: Season, t: Translator) -> Iterable[Event]:
    for row in season.themes:
        days = [row["week_start"] + number * _DAY for number in range(_WORKING_DAYS)]
        open_days = [day for day in days if day not in season.closed] or days
        summary = t("calendar-week", theme=t.chosen(row["title"]))
        named = f"week-{season.group_id}-{row['week_start']}"
        yield _event(named, summary, row["at"], (open_days[0], open_days[-1]))


def _days(season: Season, t: Translator) -> Iterable[Event]:
    for row in season.days:
        day = row["week_start"] + row["weekday"] * _DAY
        summary = t("calendar-day", number=len(row["titles"]))
        event = _event(f"day-{season.group_id}-{day}", summary, row["at"], (day, day))
        event.add("description", "\n".join(f"• {title}" for title in row["titles"]))
        yield event


def _days_off(season: Season, t: Translator) -> Iterable[Event]:
    for day, reason in season.closed.items():
        summary = t("calendar-day-off-because", reason=reason) if reason else t("calendar-day-off")
        yield _event(f"off-{season.group_id}-{day}", summary, season.made_at, (day, day))


def _event(named: str, summary: str, at: datetime, between: tuple[date, date]) -> Event:
    """An entry over whole days, which keeps nobody busy; its end is the day after the last (RFC 5545, 3.6.1)."""
    first, last = between
    event = Event()
    event.add("uid", f"{named}@nihol")
    event.add("dtstamp", at.replace(microsecond=0))
    event.add("dtstart", first)
    event.add("dtend", last + _DAY)
    event.add("summary", summary)
    event.add("transp", "TRANSPARENT")
    return event
