"""Every statement about the signals, decisions and tasks of one preschool."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work
from server.shared.domain.figures import month_of

_SIGNALS: Final = """
    select * from signal where preschool_id = $1 and {which}
    order by state <> 'open', severity desc, raised_at desc, id limit 200
"""
_STANDING: Final = _SIGNALS.format(which="state = 'open'")
_ANSWERED: Final = _SIGNALS.format(which="(state <> 'open' and raised_at >= $2)")
_THESE: Final = _SIGNALS.format(which="id = any($2::uuid[])")
_OF_DECISIONS: Final = (
    "select * from signal where preschool_id = $1 and decision_id = any($2::uuid[]) order by raised_at"
)
_HOME: Final = """
    select
      (select count(*) from signal where preschool_id = $1 and state = 'open') as signals,
      (select count(*) from decision_task t
        join decision d on d.preschool_id = t.preschool_id and d.id = t.decision_id and d.state = 'running'
        where t.preschool_id = $1 and t.done_at is null and t.due_on < $2::date) as late_tasks,
      (select count(*) from decision where preschool_id = $1 and state = 'running') as running
"""
_CURRENT: Final = """
    left join lateral (
      select (c.numerator / c.denominator)::float8 as value from figure_cell c
      where c.preschool_id = d.preschool_id and c.figure = d.figure and c.part = d.part and c.denominator > 0
        and c.month between $2::date and $3::date
      order by c.month desc limit 1) as now on true
"""
_DECISIONS: Final = f"""
    select d.*, now.value as current from decision d {_CURRENT}
    where d.preschool_id = $1 and d.decided_on between $4::date and $5::date order by d.number desc
"""  # noqa: S608 - only our own texts are joined
_DECISION: Final = f"""
    select d.*, now.value as current from decision d {_CURRENT} where d.preschool_id = $1 and d.id = $4
"""  # noqa: S608 - only our own texts are joined
_YEARS: Final = """
    select distinct extract(year from decided_on - interval '8 months')::int as school_year
    from decision where preschool_id = $1 order by 1 desc
"""
_TASKS: Final = """
    select t.*, d.title as decision_title, d.state as decision_state, m.account_id as owner_account_id,
      m.family_name || ' ' || m.given_name as owner_name
    from decision_task t
    join decision d on d.preschool_id = t.preschool_id and d.id = t.decision_id
    join staff_member m on m.preschool_id = t.preschool_id and m.id = t.owner_id
    where t.preschool_id = $1 and {which}
"""
_TASKS_OF: Final = _TASKS.format(which="t.decision_id = any($2::uuid[]) order by t.decision_id, t.position, t.id")
_TASK: Final = _TASKS.format(which="t.decision_id = $2 and t.id = $3 for no key update of t")
_OWN_TASKS: Final = _TASKS.format(
    which="""(t.done_at is null or t.done_at >= $3) and d.state = 'running'
      and ($4::boolean or m.account_id = $2)
    order by t.done_at is not null, t.due_on, t.position, t.id limit 200"""
)
_MARK: Final = """
    update decision_task set done_at = $4, done_by_name = $5, remark = $6, revision = revision + 1
    where preschool_id = $1 and decision_id = $2 and id = $3
"""
_LOCK_PRESCHOOL: Final = "select id from preschool where id = $1 for no key update"
_NEXT_NUMBER: Final = "select coalesce(max(number), 0) + 1 from decision where preschool_id = $1"
_LOCK_SIGNALS: Final = """
    select * from signal where preschool_id = $1 and id = any($2::uuid[]) order by id for no key update
"""
_COURSE: Final = """
    select month, (numerator / nullif(denominator, 0))::float8 as value, denominator::float8 as denominator
    from figure_cell
    where preschool_id = $1 and figure = $2 and part = $3 and month between $4::date and $5::date
    order by month
"""
_STAFF: Final = """
    select id, family_name || ' ' || given_name as name, role from staff_member
    where preschool_id = $1 and starts_on <= $2::date and (ends_on is null or ends_on >= $2::date) order by sort_key, id
"""
_PUT_ASIDE: Final = """
    update signal set state = 'passed', closed_at = $3, closed_by = $4, closed_by_name = $5, words = $6
    where preschool_id = $1 and id = $2
"""
_ANSWER: Final = """
    update signal set state = 'decided', decision_id = $3, closed_by = $4, closed_by_name = $5
    where preschool_id = $1 and id = any($2::uuid[])
"""
_REOPEN: Final = """
    update signal set state = 'open', decision_id = null, closed_by = null, closed_by_name = ''
    where preschool_id = $1 and decision_id = $2 and state = 'decided' returning id
"""


async def signals(work: Work, preschool_id: UUID, answered_since: date | None = None) -> Sequence[Record]:
    """The open ones, the gravest first; with a day those raised since then that are not open any more."""
    if answered_since is None:
        rows: Sequence[Record] = await work.raw.fetch(_STANDING, preschool_id)
    else:
        rows = await work.raw.fetch(_ANSWERED, preschool_id, answered_since)
    return rows


async def these_signals(work: Work, preschool_id: UUID, ids: Collection[UUID]) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_THESE, preschool_id, list(ids))
    return rows


async def signals_to_answer(work: Work, preschool_id: UUID, ids: Collection[UUID]) -> Sequence[Record]:
    """These signals, the transaction's until its end."""
    rows: Sequence[Record] = await work.raw.fetch(_LOCK_SIGNALS, preschool_id, list(ids))
    return rows


async def signals_of(work: Work, preschool_id: UUID, decision_ids: Sequence[UUID]) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_OF_DECISIONS, preschool_id, decision_ids)
    return rows


async def home(work: Work, preschool_id: UUID, today: date) -> Record:
    row: Record = await work.raw.fetchrow(_HOME, preschool_id, today)
    return row


async def decisions(work: Work, preschool_id: UUID, span: tuple[date, date], today: date) -> Sequence[Record]:
    """Those decided within the days, the newest first, each with the newest value of its figure."""
    rows: Sequence[Record] = await work.raw.fetch(_DECISIONS, preschool_id, *_newest(today), *span)
    return rows


async def decision(work: Work, preschool_id: UUID, decision_id: UUID, today: date) -> Record | None:
    row: Record | None = await work.raw.fetchrow(_DECISION, preschool_id, *_newest(today), decision_id)
    return row


async def school_years(work: Work, preschool_id: UUID) -> list[int]:
    """The school years in which something was decided, newest first."""
    return [row["school_year"] for row in await work.raw.fetch(_YEARS, preschool_id)]


async def tasks_of(work: Work, preschool_id: UUID, decision_ids: Sequence[UUID]) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_TASKS_OF, preschool_id, decision_ids)
    return rows


async def task_to_mark(work: Work, preschool_id: UUID, decision_id: UUID, task_id: UUID) -> Record | None:
    """The task, the transaction's until its end."""
    row: Record | None = await work.raw.fetchrow(_TASK, preschool_id, decision_id, task_id)
    return row


async def open_tasks(
    work: Work, preschool_id: UUID, account_id: UUID, done_since: date, *, whole: bool
) -> Sequence[Record]:
    """Running decisions' tasks of one account, or of the ``whole`` preschool: first what is still to do."""
    rows: Sequence[Record] = await work.raw.fetch(_OWN_TASKS, preschool_id, account_id, done_since, whole)
    return rows


async def mark_task(work: Work, key: tuple[UUID, UUID, UUID], *said: object) -> None:
    """``said`` is when it was done (None: it was not), by whom and with which remark."""
    await work.raw.execute(_MARK, *key, *said)


async def next_number(work: Work, preschool_id: UUID) -> int:
    """The next number of the register; the preschool's row is locked, so that two heads count one after the other."""
    await work.raw.execute(_LOCK_PRESCHOOL, preschool_id)
    number: int = await work.raw.fetchval(_NEXT_NUMBER, preschool_id)
    return number


async def course(work: Work, about: tuple[UUID, str, str], first: date, last: date) -> Sequence[Record]:
    """The months of a preschool's figure and part, oldest first."""
    rows: Sequence[Record] = await work.raw.fetch(_COURSE, *about, first, last)
    return rows


async def staff(work: Work, preschool_id: UUID, today: date) -> Sequence[Record]:
    """Those who work there today, in the order of names."""
    rows: Sequence[Record] = await work.raw.fetch(_STAFF, preschool_id, today)
    return rows


async def put_aside(work: Work, key: tuple[UUID, UUID], *said: object) -> None:
    """``said`` is when, by which account, its name and the words."""
    await work.raw.execute(_PUT_ASIDE, *key, *said)


async def answer(work: Work, preschool_id: UUID, ids: Collection[UUID], *said: object) -> None:
    """``said`` is the decision, the account and its name."""
    await work.raw.execute(_ANSWER, preschool_id, list(ids), *said)


async def reopen(work: Work, preschool_id: UUID, decision_id: UUID) -> list[UUID]:
    """The signals that a dropped decision had answered are open again."""
    return [row["id"] for row in await work.raw.fetch(_REOPEN, preschool_id, decision_id)]


def _newest(today: date) -> tuple[date, date]:
    """The months among which the newest value is looked for."""
    last = month_of(today)
    return last.replace(year=last.year - 1), last
