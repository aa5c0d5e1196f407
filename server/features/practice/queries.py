"""Every SELECT about practice preschools, their templates and who may enter them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final
from uuid import UUID

from server.kernel.database import Record, Work

_READY: Final = """
    select * from practice_template
    where ready_at is not null and version = $1 and made_on >= $2 order by ready_at desc limit 1
"""
_OF_PARTICIPANT: Final = """
    select p.id, p.account_id, p.copied_preschool_id, p.made_at, s.name, s.district_id
    from practice_preschool p join preschool s on s.id = p.copied_preschool_id
    where p.participant_id = $1 and p.removed_at is null
"""
_STANDING: Final = """
    select p.account_id, p.full_name, a.language,
      exists (select from practice_preschool o where o.participant_id = p.id and o.removed_at is not null) as had_one,
      exists (select from pgqueuer q where q.dedupe_key = $2) as asked
    from participant p join account a on a.id = p.account_id
    where p.id = $1
"""
_DONE: Final = "select task, done_at from course_practice where participant_id = $1"
_EXPIRED: Final = """
    select p.id, p.copied_preschool_id, p.account_id from practice_preschool p
    join participant m on m.id = p.participant_id join cohort c on c.id = m.cohort_id
    where p.removed_at is null and c.ends_on < $1 order by p.made_at limit $2
"""
_WANTED: Final = """
    select exists (select from cohort where closed_at is null and ends_on >= $1)
"""
_HOLD: Final = "select from participant where id = $1 for no key update"


async def ready_template(work: Work, version: str, since: date) -> Record | None:
    row: Record | None = await work.raw.fetchrow(_READY, version, since)
    return row


async def templates(work: Work) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch("select id, template_preschool_id from practice_template")
    return rows


async def forget_template(work: Work, template_id: UUID) -> None:
    await work.raw.execute("delete from practice_template where id = $1", template_id)


async def copy_of(work: Work, participant_id: UUID) -> Record | None:
    """The participant's preschool that is there now."""
    row: Record | None = await work.raw.fetchrow(_OF_PARTICIPANT, participant_id)
    return row


async def standing(work: Work, participant_id: UUID, asking: str) -> Record:
    """Whose participant it is, whether there was a copy, and whether one is asked for."""
    row: Record = await work.raw.fetchrow(_STANDING, participant_id, asking)
    return row


async def done(work: Work, participant_id: UUID) -> dict[str, datetime]:
    """When tasks were done, by their slugs."""
    return {row["task"]: row["done_at"] for row in await work.raw.fetch(_DONE, participant_id)}


async def expired(work: Work, ended_before: date, most: int) -> Sequence[Record]:
    """Copies whose cohort ended before a day."""
    rows: Sequence[Record] = await work.raw.fetch(_EXPIRED, ended_before, most)
    return rows


async def is_wanted(work: Work, today: date) -> bool:
    """Whether a cohort is not over: then a template is kept ready."""
    return bool(await work.raw.fetchval(_WANTED, today))


async def hold(work: Work, participant_id: UUID) -> None:
    """Until the end of the transaction nobody else makes this participant's preschool, who is held by asking too."""
    await work.raw.execute(_HOLD, participant_id)
