"""How often activities of the bank are used, derived from the weeks they stand in."""

from typing import Final
from uuid import UUID

from server.kernel.database import Work

_DERIVE: Final = """
    with used as (
        select distinct a.bank_owner_id, a.bank_id from activity a
        where a.preschool_id = $1 and a.plan_id = $2 and a.bank_id is not null and a.bank_owner_id is not null
    ), gone as (
        delete from bank_use u
        where u.preschool_id = $1 and u.plan_id = $2
          and not exists (select from used d where d.bank_owner_id = u.bank_owner_id and d.bank_id = u.bank_id)
    )
    insert into bank_use (preschool_id, id, plan_id, bank_owner_id, bank_id)
    select $1, cast(md5(cast($2 as text) || d.bank_owner_id || d.bank_id) as uuid), $2, d.bank_owner_id, d.bank_id
    from used d where not exists (select from preschool p where p.id = $1 and p.practice)
    on conflict do nothing
"""
"""What is tried out in a practice preschool is no use of anything."""


async def derive_uses(work: Work, preschool_id: UUID, plan_id: UUID) -> None:
    """Writes the uses of one week anew from its lines; the same lines give the same rows."""
    await work.raw.execute(_DERIVE, preschool_id, plan_id)
