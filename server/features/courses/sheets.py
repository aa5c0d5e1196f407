"""The sheet of attendance on paper: a line for each participant, a column for each session."""

from collections.abc import Iterator, Sequence
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from server.features.plan_documents.heads import names_of
from server.features.plan_documents.sheets import Column, Fact, Row, Sheet, Signature, Table, row
from server.features.plan_documents.writing import Paper, paper_of
from server.shared.contract import courses as contract
from server.shared.domain.courses import day_of
from server.shared.i18n import Translator, translator

_SESSIONS_SIDE_BY_SIDE: Final = 12
"""So many columns a hand can still write in."""


async def attendance_paper(board: contract.Board, language: str, zone: ZoneInfo) -> Paper:
    return await paper_of(attendance_sheet(board, translator(language), zone), "pdf")


def attendance_sheet(board: contract.Board, t: Translator, zone: ZoneInfo) -> Sheet:
    """Of those who take part; a table of the sessions and one of marks for each dozen of them."""
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
    """What each session is first: its name would not fit above a column that holds one letter."""
    sessions = board.cohort.sessions
    if sessions:
        yield _sessions(board, t, zone)
    for start in range(0, max(len(sessions), 1), _SESSIONS_SIDE_BY_SIDE):
        shown = sessions[start : start + _SESSIONS_SIDE_BY_SIDE]
        columns = (
            Column(t("course-sheet-number"), 8, centred=True),
            Column(t("course-sheet-person"), 50),
            *(
                Column(f"{number}. {t.date(day_of(one, zone), 'short')}", 16, centred=True)
                for number, one in enumerate(shown, start=start + 1)
            ),
        )
        yield Table("", columns, tuple(_lines(board, shown, t)))


def _sessions(board: contract.Board, t: Translator, zone: ZoneInfo) -> Table:
    titles = {unit.slug: t.chosen(unit.title) for module in board.modules for unit in module.units}
    columns = (
        Column(t("course-sheet-number"), 8, centred=True),
        Column(t("course-sheet-when"), 40),
        Column(t("course-sheet-session"), 110),
        Column(t("course-sheet-long"), 20, centred=True),
        Column(t("course-sheet-place"), 50),
    )
    lines = (
        row(
            str(number),
            t.moment(one.starts_at.astimezone(zone), "short"),
            titles.get(one.unit, one.unit),
            t("course-sheet-minutes", minutes=one.minutes),
            one.venue or board.cohort.venue or t("course-sheet-remote"),
        )
        for number, one in enumerate(board.cohort.sessions, start=1)
    )
    return Table("", columns, tuple(lines))


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
