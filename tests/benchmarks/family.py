"""A family on its first screen: 200 messages, 100 announcements and a questionnaire on record for one child."""

from typing import Final
from uuid import UUID

from server.kernel.database import Database
from tests.support.world import Person, World

_MESSAGES: Final = """
    insert into message (preschool_id, id, child_id, group_id, author_id, author_name, from_family, text, sent_at,
                         heard_at)
    select $1, gen_random_uuid(), $5, $2, $3, '', n % 2 = 0, 'Salom', $4::timestamptz - n * interval '1 day',
           $4::timestamptz - n * interval '1 day'
    from generate_series(1, 200) as n
"""
_ANNOUNCEMENTS: Final = """
    insert into announcement (preschool_id, id, group_id, title, text, needs_acknowledgement, shown_until, author_id,
                              author_name, published_at)
    select $1, gen_random_uuid(), $2, 'Bayram', 'Juma kuni', n % 4 = 0, ($4::timestamptz)::date + 20 - n, $3, '',
           $4::timestamptz - n * interval '1 day'
    from generate_series(1, 100) as n
"""
_QUESTIONNAIRE: Final = """
    insert into questionnaire (preschool_id, id, title, introduction, questions, status, open_until, revision,
                               created_by)
    values ($1, gen_random_uuid(), 'Fikringiz', '', '[]', 'open', $3::date + 20, 1, $2)
"""


async def prepared_parent(database: Database, world: World, educator: Person, child_id: UUID) -> Person:
    """A guardian of the child, to whom much has been said."""
    parent, now = await world.parent(child_id), world.app.clock.now()
    told = (world.preschool_id, world.sunflowers, educator.account_id, now)
    async with database.writing() as work:
        await work.raw.execute(_MESSAGES, *told, child_id)
        await work.raw.execute(_ANNOUNCEMENTS, *told)
        await work.raw.execute(_QUESTIONNAIRE, world.preschool_id, educator.account_id, now.date())
    async with database.reading() as work:
        await work.raw.execute("analyze")
    return parent
