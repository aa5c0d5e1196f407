"""Every statement about questionnaires: for who leads the preschool, and for the families that are asked."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

import msgspec

from server.kernel.access import Actor, Within
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.domain.family import Said
from server.shared.domain.permissions import Action

_ADDRESSED: Final = "(q.group_id = any($6::uuid[]) or (q.group_id is null and cardinality($5::uuid[]) > 0))"
_LISTED: Final = f"""
    select q.*, coalesce(g.name, '') as group_name, {_ADDRESSED} as addressed,
           exists (select from questionnaire_turn t
                    where t.preschool_id = $1 and t.questionnaire_id = q.id and t.account_id = $4) as answered_by_me,
           case when $3 then (select count(*) from questionnaire_turn t
             where t.preschool_id = $1 and t.questionnaire_id = q.id) else 0 end as answered,
           case when $3 then (select count(distinct k.account_id) from guardian k
             join enrolment e on e.preschool_id = $1 and e.child_id = k.child_id
              and e.starts_on <= $2 and (e.ends_on is null or e.ends_on >= $2)
             where k.preschool_id = $1 and (q.group_id is null or e.group_id = q.group_id)) else 0 end as asked
    from questionnaire q
    left join preschool_group g on g.preschool_id = $1 and g.id = q.group_id
    where q.preschool_id = $1 and ($3 or (q.status = 'open' and q.open_until >= $2 and {_ADDRESSED}))
"""  # noqa: S608  # put together from the constants above
_ALL: Final = f"{_LISTED} order by q.created_at desc, q.id desc"
_ONE: Final = f"{_LISTED} and q.id = $7"
_TO_ANSWER: Final = """
    select q.questions, q.status, q.open_until, q.opened_at,
           exists (select from questionnaire_turn t
                    where t.preschool_id = $1 and t.questionnaire_id = q.id and t.account_id = $3) as answered
    from questionnaire q
    where q.preschool_id = $1 and q.id = $2 and q.status <> 'draft'
      and (q.group_id = any($5::uuid[]) or (q.group_id is null and cardinality($4::uuid[]) > 0))
    for update
"""
_TURN: Final = """
    insert into questionnaire_turn (preschool_id, id, questionnaire_id, account_id, "on") values ($1, $2, $3, $4, $5)
    on conflict (preschool_id, questionnaire_id, account_id) do nothing
    returning id
"""
_ANSWER: Final = """
    insert into questionnaire_answer (preschool_id, id, questionnaire_id, question, choices, text)
    select $1, gen_random_uuid(), $2, s.question, s.choices::jsonb, s.text
    from unnest($3::text[], $4::text[], $5::text[]) as s (question, choices, text)
    order by random()
"""
_CLOSE: Final = """
    with closed as (
      update questionnaire set status = 'closed', closed_at = $3
      where preschool_id = $1 and id = $2 and status = 'open' returning id
    ), taken as (
      delete from questionnaire_answer a using closed c
      where a.preschool_id = $1 and a.questionnaire_id = c.id
      returning a.question, a.choices, a.text
    ), mixed as (
      insert into questionnaire_answer (preschool_id, id, questionnaire_id, question, choices, text)
      select $1, gen_random_uuid(), $2, question, choices, text from taken order by random()
    )
    select count(*) from closed
"""
_SAID: Final = """
    select question, choices, text from questionnaire_answer
    where preschool_id = $1 and questionnaire_id = $2 order by id
"""


def reach_of(actor: Actor, action: Action, preschool_id: UUID) -> Within:
    """Which questionnaires of a preschool an actor sees: all, or those that ask the family of own children.

    Raises NotVisible for whoever has no reach there.
    """
    reach = actor.extent(action).within(preschool_id)
    if reach.nothing:
        raise NotVisible
    return reach


async def all_of(work: Work, actor: Actor, reach: Within) -> Sequence[Record]:
    """The newest first; progress is counted for who leads the preschool only."""
    rows: Sequence[Record] = await work.raw.fetch(_ALL, *_within(actor, reach))
    return rows


async def one(work: Work, actor: Actor, reach: Within, questionnaire_id: UUID) -> Record:
    """The questionnaire as the actor sees it; else NotVisible."""
    row: Record | None = await work.raw.fetchrow(_ONE, *_within(actor, reach), questionnaire_id)
    if row is None:
        raise NotVisible
    return row


async def to_answer(work: Work, actor: Actor, reach: Within, questionnaire_id: UUID) -> Record:
    """The questions put to the actor's family and whether it has answered; the transaction's until its end."""
    row: Record | None = await work.raw.fetchrow(
        _TO_ANSWER, reach.preschool_id, questionnaire_id, actor.account_id, reach.children, reach.child_groups
    )
    if row is None:
        raise NotVisible
    return row


async def keep(work: Work, actor: Actor, preschool_id: UUID, questionnaire_id: UUID, said: Sequence[Said]) -> bool:
    """That the account has answered and, apart from it, what was said, in chance order; False when it had before."""
    turn = (preschool_id, uuid4(), questionnaire_id, actor.account_id, actor.today)
    if await work.raw.fetchval(_TURN, *turn) is None:
        return False
    await work.raw.execute(
        _ANSWER,
        preschool_id,
        questionnaire_id,
        [answer.question for answer in said],
        [msgspec.json.encode([str(choice) for choice in answer.choices]).decode() for answer in said],
        [answer.text for answer in said],
    )
    return True


async def close(work: Work, preschool_id: UUID, questionnaire_id: UUID, at: datetime) -> bool:
    """Closes what is open and mixes its answers; whether it was open."""
    return bool(await work.raw.fetchval(_CLOSE, preschool_id, questionnaire_id, at))


async def said(work: Work, preschool_id: UUID, questionnaire_id: UUID) -> list[Said]:
    """Every answer, in the order of ids that are chance: the same order each time, and none of time."""
    rows = await work.raw.fetch(_SAID, preschool_id, questionnaire_id)
    return [Said(row["question"], tuple(int(choice) for choice in row["choices"]), row["text"]) for row in rows]


def _within(actor: Actor, reach: Within) -> tuple[object, ...]:
    return reach.preschool_id, actor.today, reach.whole, actor.account_id, reach.children, reach.child_groups
