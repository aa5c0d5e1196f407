"""The actor behind a credential: one statement gathers the account, its duties, groups and children."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final
from uuid import UUID

import msgspec

from server.kernel.access import Actor, Scope
from server.kernel.clock import Clock
from server.kernel.commands import Claim, claiming
from server.kernel.database import Work
from server.kernel.errors import NotSignedIn
from server.kernel.http.request import Credential, Found
from server.kernel.tokens import TokenIssuer, fingerprint
from server.shared.domain.permissions import Role
from server.shared.domain.takeouts import FamilyAccess, family_access

_ACTOR: Final = """
    select a.id, a.login, a.full_name, a.language, a.must_change_password, a.practice_of, {session} as session_id,
      (select json_agg(json_build_object('role', d.role, 'region_id', d.region_id, 'district_id', d.district_id))::text
         from duty d where d.account_id = a.id and (d.ends_on is null or d.ends_on >= $2)) as duties,
      (select json_agg(json_build_object('role', m.role, 'preschool_id', m.preschool_id, 'group_ids',
           (select array_agg(g.group_id) from staff_group g
             where g.preschool_id = m.preschool_id and g.staff_id = m.id)))::text
         from staff_member m
        where m.account_id = a.id and m.starts_on <= $2 and (m.ends_on is null or m.ends_on >= $2)) as posts,
      (select json_agg(json_build_object(
           'preschool_id', k.preschool_id, 'child_id', k.child_id, 'group_id', e.group_id,
           'last_day', case when e.group_id is null then (
             select case when bool_and(x.ends_on is not null) then max(x.ends_on) end
             from enrolment x where x.preschool_id = k.preschool_id and x.child_id = k.child_id) end))::text
         from guardian k
         left join enrolment e on e.preschool_id = k.preschool_id and e.child_id = k.child_id
          and e.starts_on <= $2 and (e.ends_on is null or e.ends_on >= $2)
        where k.account_id = a.id) as children
    from {source} and a.closed_at is null
"""
_SIGNED_IN: Final = """auth_session s join account a on a.id = s.account_id
    where {credential} and s.ended_at is null and s.expires_at > $3"""
_BY_SESSION: Final = _ACTOR.format(session="s.id", source=_SIGNED_IN.format(credential="s.id = $1"))
_BY_SECRET: Final = _ACTOR.format(session="s.id", source=_SIGNED_IN.format(credential="s.secret = $1"))
_BY_ACCOUNT: Final = _ACTOR.format(
    session="'00000000-0000-0000-0000-000000000000'::uuid", source="account a where a.id = $1"
)
_CLAIMING: Final = {sql: claiming(sql, "$4", "$5") for sql in (_BY_SESSION, _BY_SECRET)}


class _Duty(msgspec.Struct):
    role: Role
    region_id: UUID | None
    district_id: UUID | None


class _Post(msgspec.Struct):
    role: Role
    preschool_id: UUID
    group_ids: list[UUID] | None


class _Child(msgspec.Struct):
    preschool_id: UUID
    child_id: UUID
    group_id: UUID | None
    last_day: date | None
    """Only of a child in no group today: the day after which nothing is known of it (``takeouts.last_day_of``)."""


_DUTIES: Final = msgspec.json.Decoder(list[_Duty])
_POSTS: Final = msgspec.json.Decoder(list[_Post])
_CHILDREN: Final = msgspec.json.Decoder(list[_Child])


class Actors:
    """Finds actors for the kernel's requests (``ActorSource``)."""

    def __init__(self, issuer: TokenIssuer, clock: Clock) -> None:
        self._issuer = issuer
        self._clock = clock

    async def find(self, work: Work, credential: Credential, claim: Claim | None) -> Found:
        if credential.kind == "cookie":
            return await self._found(work, _BY_SECRET, fingerprint(credential.value), claim)
        claims = self._issuer.claims(credential.value, self._clock.now(), credential.kind)
        return await self._found(work, _BY_SESSION, claims.session_id, claim)

    async def by_session(self, work: Work, session_id: UUID) -> Actor:
        return (await self._found(work, _BY_SESSION, session_id, None)).actor

    async def _found(self, work: Work, sql: str, known_by: UUID | bytes, claim: Claim | None) -> Found:
        today = self._clock.today()
        params = (known_by, today, self._clock.now())
        if claim is None:
            row = await work.raw.fetchrow(sql, *params)
        else:
            row = await work.raw.fetchrow(_CLAIMING[sql], *params, claim.key, claim.fingerprint)
        if row is None:
            raise NotSignedIn
        return Found(_actor(row, today), claim is not None and row["claimed"])


async def account_holder(work: Work, account_id: UUID, today: date) -> Actor | None:
    """What an account is for, signed in or not; None for one that is closed or was never there.

    Children who have left count as if they had not: they may come back, and the account is theirs then as well.
    """
    row = await work.raw.fetchrow(_BY_ACCOUNT, account_id, today)
    if row is None:
        return None
    return replace(_actor(row, today), scopes=_scopes(row, _children(row)), left_children=frozenset())


def _actor(row: Mapping[str, Any], today: date) -> Actor:
    children: dict[FamilyAccess, list[_Child]] = {}
    for child in _children(row):
        children.setdefault(family_access(child.last_day, today), []).append(child)
    return Actor(
        account_id=row["id"],
        session_id=row["session_id"],
        login=row["login"],
        full_name=row["full_name"],
        language=row["language"],
        today=today,
        scopes=_scopes(row, children.get(FamilyAccess.ORDINARY, [])),
        must_change_password=row["must_change_password"],
        left_children=frozenset(
            (child.preschool_id, child.child_id) for child in children.get(FamilyAccess.TAKEOUTS, [])
        ),
        practice_of=row["practice_of"],
    )


def _children(row: Mapping[str, Any]) -> list[_Child]:
    return _CHILDREN.decode(row["children"] or "[]")


def _scopes(row: Mapping[str, Any], children: list[_Child]) -> tuple[Scope, ...]:
    above = [
        Scope(role=duty.role, region_id=duty.region_id, district_id=duty.district_id)
        for duty in _DUTIES.decode(row["duties"] or "[]")
    ]
    posts = [
        Scope(role=post.role, preschool_id=post.preschool_id, group_ids=frozenset(post.group_ids or ()))
        for post in _POSTS.decode(row["posts"] or "[]")
    ]
    return (*above, *posts, *_parent_scopes(children))


def _parent_scopes(children: list[_Child]) -> list[Scope]:
    by_preschool: dict[UUID, list[_Child]] = {}
    for child in children:
        by_preschool.setdefault(child.preschool_id, []).append(child)
    return [
        Scope(
            role=Role.PARENT,
            preschool_id=preschool_id,
            child_ids=frozenset(child.child_id for child in own),
            child_group_ids=frozenset(child.group_id for child in own if child.group_id),
        )
        for preschool_id, own in by_preschool.items()
    ]
