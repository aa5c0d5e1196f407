"""The rows behind a figure in a reader's words."""

from datetime import datetime
from zoneinfo import ZoneInfo

from server.kernel.database import Record
from server.shared.contract import figures as contract
from server.shared.i18n import Translator


def to_contract(row: Record, t: Translator, zone: ZoneInfo) -> contract.FigureRow:
    title, detail = (told if isinstance(told, str) else t.chosen(told) for told in (row["title"], row["detail"]))
    day = row["day"]
    if isinstance(day, datetime):
        day = day.astimezone(zone).date()
    if day is not None:
        detail = " · ".join(part for part in (detail, t.day_and_month(day)) if part)
    return contract.FigureRow(
        id=row["id"], title=title, detail=detail, counted=row["counted"], path=row["path"], day=day
    )
