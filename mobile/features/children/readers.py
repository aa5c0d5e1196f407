"""Who has read a child's data: each reader once a day, with how often."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

import flet as ft

from mobile.ui.layout import Section
from mobile.ui.lists import ROWS_AT_ONCE
from mobile.ui.pictures import Avatar
from server.shared import look
from server.shared.contract.children import ReadEntry
from server.shared.domain.calendar import PRESCHOOL_TIME
from server.shared.i18n import Translator


def Readers(entries: Sequence[ReadEntry], t: Translator) -> ft.Control:
    """The newest day first, as the entries come."""
    days = Counter((entry.reader, entry.role, _day(entry)) for entry in entries)
    rows: list[ft.Control] = [
        _Row(reader, role, t("reader-times", day=t.day_and_month(day), count=count), t)
        for (reader, role, day), count in list(days.items())[:ROWS_AT_ONCE]
    ]
    return Section(t("child-tab-readers"), [ft.Text(t("child-readers-hint"), color=look.INK_MUTED), *rows])


def _Row(reader: str, role: str, when: str, t: Translator) -> ft.Control:
    return ft.ListTile(
        leading=Avatar(reader or "?"),
        title=ft.Text(reader or t("reader-other-family")),
        subtitle=ft.Text(" · ".join(part for part in (t(f"role-{role}") if role else "", when) if part)),
    )


def _day(entry: ReadEntry) -> date:
    return datetime.fromisoformat(entry.at).astimezone(PRESCHOOL_TIME).date()
