"""Every SELECT about accounts and their sessions."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from server.features.accounts.models import Account, AuthSession
from server.kernel.access import Pair
from server.kernel.database import Record, Work

_TURN: Final = """
    update refresh_token set used_at = $2
    where fingerprint = $1 and used_at is null and expires_at > $2
      and exists (select from auth_session s where s.id = session_id and s.ended_at is null and s.expires_at > $2)
    returning session_id
"""
_USED: Final = """
    select t.session_id, t.used_at from refresh_token t join auth_session s on s.id = t.session_id
    where t.fingerprint = $1 and t.used_at is not null and s.ended_at is null and s.expires_at > $2
"""
_LEFT: Final = """
    select c.preschool_id, c.id, c.given_name, c.family_name,
           (select max(e.ends_on) from enrolment e
             where e.preschool_id = c.preschool_id and e.child_id = c.id) as last_day
    from unnest($1::uuid[], $2::uuid[]) as own (preschool_id, child_id)
    join child c on c.preschool_id = own.preschool_id and c.id = own.child_id
    order by c.sort_key, c.id
"""
_TAKE_TICKET: Final = """
    update auth_session s set secret = $2, device = '', last_seen_at = $3, expires_at = $4
    from account a where s.secret = $1 and s.ended_at is null and s.expires_at > $3
      and a.id = s.account_id and a.practice_of is not null and a.closed_at is null
    returning true
"""
_END_PRACTICE: Final = """
    update auth_session s set ended_at = $2
    from account a where s.secret = $1 and s.ended_at is null and a.id = s.account_id and a.practice_of is not null
"""
_GROUPS: Final = """
    select g.preschool_id, g.id, g.name, g.age_band
    from unnest($1::uuid[], $2::uuid[]) as own (preschool_id, group_id)
    join preschool_group g on g.preschool_id = own.preschool_id and g.id = own.group_id
"""


async def account_by_login(session: AsyncSession, login: str) -> Account | None:
    """Of whoever signs in by a password: a practice account does not."""
    found = await session.scalars(
        select(Account).where(Account.login == login, Account.closed_at.is_(None), Account.practice_of.is_(None))
    )
    return found.one_or_none()


async def account(session: AsyncSession, account_id: UUID) -> Account | None:
    return await session.get(Account, account_id)


async def account_for_update(session: AsyncSession, account_id: UUID) -> Account | None:
    """The account as it is now, locked, unless it is closed."""
    found = await session.scalars(
        select(Account)
        .where(Account.id == account_id, Account.closed_at.is_(None))
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    return found.one_or_none()


async def live_sessions(session: AsyncSession, account_id: UUID, now: datetime) -> Sequence[AuthSession]:
    found = await session.scalars(
        select(AuthSession)
        .where(AuthSession.account_id == account_id, AuthSession.ended_at.is_(None), AuthSession.expires_at > now)
        .order_by(AuthSession.last_seen_at.desc())
    )
    return found.all()


async def turn_refresh_token(work: Work, fingerprint: bytes, now: datetime) -> UUID | None:
    """Marks the token used; the session it belongs to, or None when it cannot be used (again)."""
    session_id: UUID | None = await work.raw.fetchval(_TURN, fingerprint, now)
    return session_id


async def take_ticket(work: Work, ticket: bytes, secret: bytes, now: datetime, until: datetime) -> bool:
    """Turns the session that a ticket stands for into one with a secret of its own; False where there is none."""
    return bool(await work.raw.fetchval(_TAKE_TICKET, ticket, secret, now, until))


async def end_practice_session(work: Work, secret: bytes, now: datetime) -> None:
    await work.raw.execute(_END_PRACTICE, secret, now)


async def used_refresh_token(work: Work, fingerprint: bytes, now: datetime) -> Record | None:
    """``session_id`` and ``used_at`` of a token that was used before, if its session still lives."""
    row: Record | None = await work.raw.fetchrow(_USED, fingerprint, now)
    return row


async def names_of_groups(work: Work, groups: Sequence[Pair]) -> Sequence[Record]:
    """``preschool_id``, ``id``, ``name`` and ``age_band`` of groups, each known by its preschool and its id."""
    homes, ids = [home for home, _ in groups], [own for _, own in groups]
    rows: Sequence[Record] = await work.raw.fetch(_GROUPS, homes, ids)
    return rows


async def names_of_preschools(work: Work, preschool_ids: list[UUID]) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(
        "select id, name, district_id, region_id from preschool where id = any($1)", preschool_ids
    )
    return rows


async def names_of_places(work: Work, place_ids: list[UUID]) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(
        "select id, name from region where id = any($1) union all select id, name from district where id = any($1)",
        place_ids,
    )
    return rows


async def left_children(work: Work, children: Iterable[Pair]) -> Sequence[Record]:
    """The names of children who have left, with their ``last_day``."""
    pairs = sorted(children)
    rows: Sequence[Record] = await work.raw.fetch(_LEFT, [home for home, _ in pairs], [own for _, own in pairs])
    return rows
