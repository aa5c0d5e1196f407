"""Every statement about certificates.

A participant may have several, of which at most one stands: it comes first wherever there are several, then the one
taken back last.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from server.kernel.access import Extent
from server.kernel.database import Record, Work
from server.kernel.limits import TAKING

Knock = tuple[str, float, float]
"""The parameters by which a public statement takes its token: see ``kernel.limits``."""
_CERTIFICATES: Final = """
    select k.id, k.participant_id, k.code, k.full_name, k.programme_title, k.minutes, k.issued_on, k.revoked_at,
      k.revoked_because, c.region_id, r.name as region_name, a.full_name as trainer_name
    from certificate k
    join participant p on p.id = k.participant_id
    join cohort c on c.id = p.cohort_id
    join region r on r.id = c.region_id
    join account a on a.id = c.trainer_id
    where {which}
"""
_SEEN: Final = "($1::boolean or c.region_id = any($2::uuid[]))"
_STANDING_FIRST: Final = "k.revoked_at desc nulls first, k.id desc"
_OF_COHORT: Final = _CERTIFICATES.format(which=f"{_SEEN} and c.id = $3 order by p.full_name, p.id, {_STANDING_FIRST}")
_ONE: Final = _CERTIFICATES.format(which=f"{_SEEN} and k.id = $3")
_TO_REVOKE: Final = f"{_ONE} for no key update of k"
_OWN: Final = _CERTIFICATES.format(
    which=f"p.account_id = $1 and k.participant_id = $2 order by {_STANDING_FIRST} limit 1"
)
_PAPER: Final = _CERTIFICATES.format(
    which=f"""(k.id = $3 or k.participant_id = $3) and ({_SEEN} or (p.account_id = $4 and k.participant_id = $3))
        order by {_STANDING_FIRST} limit 1"""
)
_COHORT_SEEN: Final = f"select exists (select from cohort c where {_SEEN} and c.id = $3)"  # noqa: S608 - only our own texts
_OWN_PART: Final = "select exists (select from participant where id = $2 and account_id = $1)"
_PROGRAMME: Final = "select document -> 'summary' as summary from course_programme where id = $1"
_ISSUED: Final = """
    select participant_id from certificate where participant_id = any($1::uuid[]) and revoked_at is null
"""
_HOLD: Final = "select id from cohort where id = $1 for no key update"
_REVOKE: Final = """
    update certificate set revoked_at = $2, revoked_by = $3, revoked_because = $4 where id = $1 and revoked_at is null
"""
_AT_THE_DOOR: Final = f"""
    with {TAKING}
    select exists (select from taken) as let_in, k.*
    from (values (1)) as always left join lateral ({{asked}}) as k on true
"""  # noqa: S608 - only our own texts are joined
_VERIFIED: Final = _AT_THE_DOOR.format(
    asked="""select id, code, full_name, programme_title, minutes, issued_on, revoked_at
             from certificate where code = $4"""
)
_CREDENTIAL: Final = _AT_THE_DOOR.format(asked="select id, credential, revoked_at from certificate where code = $4")
_KEYS: Final = _AT_THE_DOOR.format(asked="select kid, public, created_at, id from credential_key")
_SORTED_KEYS: Final = f"{_KEYS} order by created_at desc, id desc"


def _seen(extent: Extent) -> tuple[bool, list[UUID]]:
    return extent.everywhere, list(extent.region_ids)


async def of_cohort(work: Work, extent: Extent, cohort_id: UUID) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_OF_COHORT, *_seen(extent), cohort_id)
    return rows


async def is_cohort_seen(work: Work, extent: Extent, cohort_id: UUID) -> bool:
    return bool(await work.raw.fetchval(_COHORT_SEEN, *_seen(extent), cohort_id))


async def one(work: Work, extent: Extent, certificate_id: UUID, *, lock: bool = False) -> Record | None:
    statement = _TO_REVOKE if lock else _ONE
    row: Record | None = await work.raw.fetchrow(statement, *_seen(extent), certificate_id)
    return row


async def own(work: Work, account_id: UUID, participant_id: UUID) -> Record | None:
    """The one that stands, else the one taken back last."""
    row: Record | None = await work.raw.fetchrow(_OWN, account_id, participant_id)
    return row


async def is_own_part(work: Work, account_id: UUID, participant_id: UUID) -> bool:
    return bool(await work.raw.fetchval(_OWN_PART, account_id, participant_id))


async def to_print(work: Work, extent: Extent, named: UUID, account_id: UUID) -> Record | None:
    """By its own id, or by its participant's as ``own`` finds it: of a cohort within the extent, or one's own."""
    row: Record | None = await work.raw.fetchrow(_PAPER, *_seen(extent), named, account_id)
    return row


async def summary_of(work: Work, programme_id: UUID) -> dict[str, str]:
    return dict(await work.raw.fetchval(_PROGRAMME, programme_id) or {})


async def issued(work: Work, cohort_id: UUID, participant_ids: Sequence[UUID]) -> set[UUID]:
    """Who of them has a certificate that stands; of one cohort one issues after the other."""
    await work.raw.execute(_HOLD, cohort_id)
    return {row["participant_id"] for row in await work.raw.fetch(_ISSUED, list(participant_ids))}


async def revoke(work: Work, certificate_id: UUID, at: datetime, by: UUID, because: str) -> None:
    await work.raw.execute(_REVOKE, certificate_id, at, by, because)


async def verified(work: Work, knock: Knock, code: str) -> Record:
    """One statement for codes that exist and for those that do not: ``let_in``, and ``id`` None where there is none."""
    row: Record = await work.raw.fetchrow(_VERIFIED, *knock, code)
    return row


async def credential(work: Work, knock: Knock, code: str) -> Record:
    """The same with the signed credential."""
    row: Record = await work.raw.fetchrow(_CREDENTIAL, *knock, code)
    return row


async def keys(work: Work, knock: Knock) -> Sequence[Record]:
    """The public keys, the one that signs first; a row without ``kid`` where there is none yet."""
    rows: Sequence[Record] = await work.raw.fetch(_SORTED_KEYS, *knock)
    return rows
