"""That who leads a preschool has looked at figures: the one place that notes it, for the effect of awareness."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel.database import Work

_NOTE: Final = """
    insert into figure_look (preschool_id, id, account_id, figure, day, fresh)
    select $1, gen_random_uuid(), $2, figure, $5, figure = any($4::text[]) from unnest($3::text[]) as figure
    order by figure
    on conflict (preschool_id, account_id, figure, day) do update set fresh = true
    where excluded.fresh and not figure_look.fresh
"""


async def note(
    work: Work, preschool_id: UUID, account_id: UUID, figures: Sequence[str], fresh: Collection[str], day: date
) -> None:
    """Notes by one statement that an account looked at ``figures`` on a day, those in ``fresh`` while they were fresh.

    Looking again on the same day adds nothing, except that a figure which was stale in the morning may be fresh at
    noon. Needs a connection that may write: not the copy that pages of the vertical are read from.
    """
    await work.raw.execute(_NOTE, preschool_id, account_id, list(dict.fromkeys(figures)), list(fresh), day)
