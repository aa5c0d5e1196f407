"""The sheet of attendance on paper: a line for each participant, a column for each session."""

from collections.abc import Iterator, Sequence
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from server.features.plan_documents.heads import names_of
from server.features.plan_documents.sheets import Column, Fact, Row, Sheet, Signature, Table, row
from server.features.plan_documents.writing import Paper, paper_of
from server.shared.contract import courses as contract
from server.shared.i18n import Translator, translator

_SESSIONS_ON_A_PAGE: Final = 12
"""So many columns a hand can still write in."""


async def attendance_paper(board: contract.Board, language: str, zone: ZoneInfo) -> Paper:
    return await paper_of(attendance_sheet(board, translator(language), zone), "pdf")


def attendance_sheet(board: contract.Board, t: Translator, zone: ZoneInfo) -> Sheet:
    """Of those who take part; a table for each dozen of sessions."""
    cohort = board.cohort
    span = t("course-sheet-span", first=t.date(cohort.starts_on, "medium"), last=t.date(cohort.ends_on, "medium"))
    return Sheet(
        name=names_of(t("course-sheet-name"), cohort.name),
        language=t.language,
        landscape=True,
        title=t("course-sheet-title"),
        subtitle=cohort.name,
        draft="",
        warning="",
        council=(),
        approval=(),
        facts=(
            Fact(t("course-sheet-programme"), t.chosen(cohort.programme_title)),
            Fact(t("course-sheet-days"), span),
            Fact(t("course-sheet-place"), cohort.venue or t("course-sheet-remote")),
            Fact(t("course-sheet-participants"), t.number(cohort.participants)),
        ),
        tables=tuple(_tables(board, t, zone)),
        passages=(),
        foot=(t("course-sheet-marks"),),
        signatures=(Signature(t("course-sheet-trainer"), cohort.trainer_name),),
    )


def _tables(board: contract.Board, t: Translator, zone: ZoneInfo) -> Iterator[Table]:
    sessions = board.cohort.sessions
    titles = {unit.slug: t.chosen(unit.title) for module in board.modules for unit in module.units}
    for start in range(0, max(len(sessions), 1), _SESSIONS_ON_A_PAGE):
        shown = sessions[start : start + _SESSIONS_ON_A_PAGE]
        columns = (
            Column(t("course-sheet-number"), 8, centred=True),
            Column(t("course-sheet-person"), 50),
            *(Column(_head(one, titles, t, zone), 16, centred=True) for one in shown),
        )
        yield Table("", columns, tuple(_lines(board, shown, t)))


def _head(session: contract.Session, titles: dict[str, str], t: Translator, zone: ZoneInfo) -> str:
    day = session.starts_at.astimezone(zone).date()
    minutes = t("course-sheet-minutes", minutes=session.minutes)
    return f"{t.date(day, 'short')} · {titles.get(session.unit, session.unit)} · {minutes}"


def _lines(board: contract.Board, sessions: Sequence[contract.Session], t: Translator) -> Iterator[Row]:
    marks = {(one.participant_id, one.session_id): one for one in board.presences}
    staying = [one for one in board.standings if not one.left]
    for number, one in enumerate(staying, start=1):
        yield row(
            str(number), one.full_name, *(_mark(marks, (one.participant_id, session.id), t) for session in sessions)
        )


def _mark(marks: dict[tuple[UUID, UUID], contract.Presence], key: tuple[UUID, UUID], t: Translator) -> str:
    """Empty where nothing is noted yet, so that it can be signed by hand."""
    found = marks.get(key)
    if found is None:
        return ""
    if found.made_up_on is not None:
        return t("course-sheet-made-up")
    return t("course-sheet-present") if found.present else t("course-sheet-absent")
