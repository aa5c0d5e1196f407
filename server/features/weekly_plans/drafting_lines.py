"""From drafted lines to stored ones and to what goes over the wire, and back to what drafting looks at."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec

from server.features.weekly_plans.wording import aim_of, title_of
from server.kernel.database import Record
from server.shared.contract import plans as contract
from server.shared.domain.cascade import Standing
from server.shared.domain.week_drafting import Drafted, Offer, Reason
from server.shared.domain.week_frame import Key, Line
from server.shared.i18n import translator
from server.shared.ids import uuid7

_LONGEST_TITLE = 200


class Wording:
    """Says drafted lines: with the bank's own words, or with those of the frame about the theme of the week.

    ``bank`` holds the activities by key; texts are in the language of the group, whoever drafts.
    """

    def __init__(self, bank: Mapping[Key, Record], theme: Mapping[str, str], language: str) -> None:
        self._bank = bank
        self._theme = translator(language).chosen(theme)
        self._language = language

    def line(self, drafted: Drafted, line_id: UUID | None = None) -> contract.Activity:
        """The line under the identity it keeps, or a new one."""
        place, offer = drafted.place, drafted.offer
        told = self._told(offer) if offer else self._worded(drafted)
        return msgspec.convert(
            {
                "id": line_id or uuid7(),
                "weekday": place.weekday,
                "part_of_day": place.part_of_day,
                "centre": place.centre,
                "area": drafted.area,
                "minutes": place.minutes,
                "component": drafted.component.value,
                "position": place.position,
                "because": [_because(reason) for reason in drafted.because],
                **told,
            },
            contract.Activity,
        )

    def proposal(self, drafted: Drafted) -> contract.Proposal:
        activity = self.line(drafted)
        if drafted.offer is None:
            return contract.Proposal(activity=activity)
        row = self._bank[drafted.offer.key]
        return contract.Proposal(activity=activity, author_name=row["author_name"], uses=row["uses"])

    def _told(self, offer: Offer) -> dict[str, Any]:
        row, (owner_id, bank_id) = self._bank[offer.key], offer.key
        return {
            "title": translator(self._language).chosen(row["title"])[:_LONGEST_TITLE],
            "aim": row["aim"],
            "course": row["course"],
            "materials": row["materials"],
            "indicators": row["indicators"],
            "bank": {"owner_id": owner_id, "id": bank_id},
        }

    def _worded(self, drafted: Drafted) -> dict[str, Any]:
        title = title_of(drafted, self._theme, self._language)
        return {"title": title, "aim": aim_of(drafted, self._language)}


def offers_of(bank: Iterable[Record], theme: tuple[int, int]) -> list[Offer]:
    """The activities of the bank as drafting sees them in a week of this theme: those of other themes are left out."""
    return [
        Offer(
            key=key_of(row),
            area=row["area"],
            part_of_day=row["part_of_day"],
            centre=row["centre"],
            local=row["local"],
            indicators=tuple(row["indicators"]),
            of_theme=row["month"] > 0,
        )
        for row in bank
        if (row["month"], row["week"]) in ((0, 0), theme)
    ]


def key_of(row: Record) -> Key:
    return row["owner_id"], row["id"]


def line_of(activity: contract.Activity) -> Line:
    """A stored line as drafting looks at it."""
    return Line(
        weekday=activity.weekday,
        part_of_day=activity.part_of_day,
        centre=activity.centre,
        area=activity.area,
        minutes=activity.minutes,
        local=activity.component == "local",
        indicators=tuple(activity.indicators),
        key=(activity.bank.owner_id, activity.bank.id) if activity.bank else None,
    )


def line_from(packed: Sequence[Any]) -> Line:
    """A line as ``drafting_queries.planned`` packs it."""
    weekday, part_of_day, centre, area, minutes, local, indicators, owner_id, bank_id = packed
    key = (UUID(owner_id), UUID(bank_id)) if owner_id and bank_id else None
    return Line(weekday, part_of_day, centre, area, minutes, local, tuple(indicators), key)


def standing_of(activity: contract.Activity) -> Standing:
    fixed = activity.touched or activity.state != "planned"
    return Standing(activity.id, activity.weekday, activity.part_of_day, activity.centre, fixed)


def stored(plan_id: UUID, activity: contract.Activity) -> dict[str, Any]:
    """A drafted line as ``drafting_queries.write_lines`` stores it."""
    bank = activity.bank
    return {
        "plan_id": plan_id,
        "id": activity.id,
        "weekday": activity.weekday,
        "part_of_day": activity.part_of_day,
        "centre": activity.centre,
        "area": activity.area,
        "title": activity.title,
        "aim": activity.aim,
        "minutes": activity.minutes,
        "component": activity.component,
        "position": activity.position,
        "course": activity.course,
        "materials": activity.materials,
        "indicators": activity.indicators,
        "because": msgspec.to_builtins(activity.because),
        "bank_owner_id": bank.owner_id if bank else None,
        "bank_id": bank.id if bank else None,
    }


def _because(reason: Reason) -> dict[str, Any]:
    return {"code": reason.code, "params": dict(reason.params)}
