"""Who takes part in a cohort: by a list of logins or by its code, until they leave."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from server.kernel import audit
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.errors import Malformed, NotVisible
from server.kernel.texts import plain, written
from server.shared.contract.base import FieldProblem
from server.shared.domain import courses as rules
from server.shared.domain.accounts import clean_login
from server.shared.domain.errors import RuleViolation
from server.shared.ids import uuid7

ENROLLED: Final = "cohort.enrol"
JOINED: Final = "cohort.join"
WITHDRAWN: Final = "cohort.withdraw"
RENAMED: Final = "cohort.rename_participant"
MOST: Final = 500
"""Logins of one list."""
_ACCOUNTS: Final = """
    select a.id, a.login, a.full_name, a.closed_at is not null as closed, a.practice_of is not null as practice,
      p.id as participant_id, p.left_at
    from account a left join participant p on p.account_id = a.id and p.cohort_id = $2
    where a.login = any($1::text[])
"""
_ENROL: Final = """
    insert into participant (id, cohort_id, account_id, full_name, enrolled_at)
    select id, $1, account_id, full_name, $2
    from unnest($3::uuid[], $4::uuid[], $5::text[]) as taken (id, account_id, full_name)
    on conflict (cohort_id, account_id) do update set left_at = null
"""
_BY_CODE: Final = "select * from cohort where code = $1 for no key update"
_OWN: Final = "select id, left_at from participant where cohort_id = $1 and account_id = $2"
_JOIN: Final = """
    insert into participant (id, cohort_id, account_id, full_name, enrolled_at, last_seen_at)
    select $1, $2, id, full_name, $4, $4 from account
    where id = $3 and closed_at is null and practice_of is null
    on conflict (id) do nothing returning id
"""
_WITHDRAW: Final = """
    update participant set left_at = coalesce(left_at, $3) where cohort_id = $1 and id = $2
    returning left_at = $3 as now
"""

_NAMED: Final = """
    select full_name,
      exists (select from certificate k where k.participant_id = p.id and k.revoked_at is null) as certified
    from participant p where p.cohort_id = $1 and p.id = $2
"""
_RENAME: Final = "update participant set full_name = $2 where id = $1"


async def by_list(work: Work, actor: Actor, cohort: Record, logins: Sequence[str], now: datetime) -> None:
    """Raises Malformed with every login that cannot take part, its place in the list and why."""
    if not 0 < len(logins) <= MOST:
        raise Malformed(FieldProblem(field="logins", code="course.no_logins"))
    typed = [clean_login(plain(login)) for login in logins]
    known = {row["login"]: row for row in await work.raw.fetch(_ACCOUNTS, typed, cohort["id"])}
    problems = _problems(typed, known)
    if problems:
        raise Malformed(*problems)
    accounts = [known[login] for login in typed]
    columns = (
        [uuid7() for _ in accounts],
        [row["id"] for row in accounts],
        [row["full_name"] for row in accounts],
    )
    await work.raw.execute(_ENROL, cohort["id"], now, *columns)
    await audit.record(work, actor, ENROLLED, cohort["id"], details={"participants": len(accounts)})


def _problems(typed: Sequence[str], known: Mapping[str, Record]) -> list[FieldProblem]:
    problems = []
    for number, login in enumerate(typed):
        code = "course.login_twice" if login in typed[:number] else _why_not(known.get(login))
        if code:
            problems.append(FieldProblem(field=f"logins[{number}]", code=code, params={"login": login}))
    return problems


def _why_not(row: Record | None) -> str:
    if row is None:
        return "course.login_unknown"
    if row["closed"]:
        return "course.login_closed"
    if row["practice"]:
        return "course.login_practice"
    if row["participant_id"] is not None and row["left_at"] is None:
        return "course.login_enrolled"
    return ""


async def by_code(work: Work, actor: Actor, participant_id: UUID, typed: str, now: datetime) -> UUID:
    """The participant's id: the one there was, if any. Raises ``course.code_not_valid`` for every code that is none.

    Whoever was withdrawn by the trainer comes back by the trainer's list: ``course.left``.
    """
    cohort = await work.raw.fetchrow(_BY_CODE, rules.clean_cohort_code(typed))
    if cohort is None or cohort["closed_at"] is not None or actor.today > cohort["ends_on"]:
        raise rules.code_not_valid()
    own = await work.raw.fetchrow(_OWN, cohort["id"], actor.account_id)
    if own is None:
        taken: UUID | None = await work.raw.fetchval(_JOIN, participant_id, cohort["id"], actor.account_id, now)
        if taken is None:
            raise RuleViolation("course.cannot_join")
        await audit.record(work, actor, JOINED, cohort["id"], details={"participant_id": taken})
        return taken
    if own["left_at"] is not None:
        raise RuleViolation("course.left")
    found: UUID = own["id"]
    return found


async def withdraw(work: Work, actor: Actor, cohort_id: UUID, participant_id: UUID, now: datetime) -> None:
    newly = await work.raw.fetchval(_WITHDRAW, cohort_id, participant_id, now)
    if newly is None:
        raise NotVisible
    if newly:
        await audit.record(work, actor, WITHDRAWN, cohort_id, details={"participant_id": participant_id})


async def rename(work: Work, actor: Actor, cohort_id: UUID, participant_id: UUID, typed: str) -> None:
    """The participant is called otherwise from now on, on the next certificate too; the account's name stays.

    Whoever calls holds the cohort, as does who issues certificates. Raises ``course.certified``: what a certificate
    that stands says, and what the board says, are the same.
    """
    name = " ".join(written(typed, "full_name").split())
    row = await work.raw.fetchrow(_NAMED, cohort_id, participant_id)
    if row is None:
        raise NotVisible
    if row["full_name"] == name:
        return
    if row["certified"]:
        raise RuleViolation("course.certified", name=row["full_name"])
    await work.raw.execute(_RENAME, participant_id, name)
    await audit.record(work, actor, RENAMED, cohort_id, details={"participant_id": participant_id})
