"""Background work of using: what is counted of a resource, and the words by which mistyped ones are understood."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, Final
from uuid import UUID

from server.kernel import jobs
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.jobs import Job
from server.shared.domain.media_using import HELPED

TALLY: Final = "media.tally"
TALLY_LATE: Final = "media.tally_late"
LEARN: Final = "media.learn_words"
_LATELY: Final = timedelta(days=3)

_COUNTS: Final = """
    (o.preschool_id = $1 or not exists (select from preschool p where p.id = o.preschool_id and p.practice))
"""
"""What is tried out in practice preschools counts at home only."""
_TALLY: Final = f"""
    update resource r set uses = u.uses, reused_by = u.reused_by, helped = n.helped, rated = n.rated
    from (select count(*) as uses, count(distinct preschool_id) as reused_by
          from resource_use o where owner_id = $1 and resource_id = $2 and {_COUNTS}) as u,
         (select count(*) filter (where rating = {HELPED}) as helped, count(*) as rated
          from resource_rating o where owner_id = $1 and resource_id = $2 and {_COUNTS}) as n
    where r.preschool_id = $1 and r.id = $2
      and (r.uses, r.reused_by, r.helped, r.rated) is distinct from (u.uses, u.reused_by, n.helped, n.rated)
"""  # noqa: S608 - a constant of ours
_LATE: Final = """
    select distinct owner_id, resource_id from (
      select owner_id, resource_id from resource_use where used_at > $1
      union all select owner_id, resource_id from resource_rating where rated_at > $1) as told
"""
_LEARN: Final = """
    with now_known as (
      select word, ndoc from ts_stat('select finding from resource where withdrawn_at is null')
      where word !~ '=' and length(word) between 2 and 40
    ), forgotten as (
      delete from resource_word w where not exists (select from now_known k where k.word = w.word)
    )
    insert into resource_word as known (word, resources) select word, ndoc from now_known
    on conflict (word) do update set resources = excluded.resources where known.resources <> excluded.resources
"""
_PART_WORDS: Final = """
    update resource r set part_words = said.words
    from (select coalesce(string_agg(distinct spoken.value, ' '), '') as words
          from resource_part p, jsonb_each_text(p.words) as spoken
          where p.preschool_id = $1 and p.resource_id = $2) as said
    where r.preschool_id = $1 and r.id = $2 and r.part_words <> said.words
"""
_NEW_WORDS: Final = """
    select held.word from resource r, unnest(tsvector_to_array(r.finding)) as held (word)
    where r.preschool_id = $1 and r.id = $2 and held.word !~ '=' and length(held.word) between 2 and 40
      and not exists (select from resource_word known where known.word = held.word)
"""
_LEARN_THESE: Final = "insert into resource_word (word) select unnest($1::text[]) on conflict do nothing"
_LEARNING: Final = "hashtextextended('media.words', 0)"
_ONE_AT_A_TIME: Final = f"select pg_try_advisory_xact_lock({_LEARNING})"
_AFTER_OTHERS: Final = f"select pg_advisory_xact_lock({_LEARNING})"


def using_jobs(clock: Clock) -> Mapping[str, Job]:
    """The slice's jobs by name."""
    return {TALLY: tally, TALLY_LATE: partial(tally_late, clock), LEARN: learn_words}


async def ask_for_tallies(work: Work, refs: Sequence[tuple[UUID, UUID]]) -> None:
    """Asks once for each resource that it be counted again."""
    payloads = {f"{TALLY}:{owner}:{resource}": {"owner_id": owner, "resource_id": resource} for owner, resource in refs}
    if payloads:
        await jobs.enqueue_each(work, TALLY, payloads)


async def tally(work: Work, payload: Mapping[str, Any]) -> None:
    """Counts the uses and ratings of one resource anew, over all preschools."""
    await work.raw.execute(_TALLY, UUID(payload["owner_id"]), UUID(payload["resource_id"]))


async def tally_late(clock: Clock, work: Work, _: Mapping[str, Any]) -> None:
    """At night: what was noted in the moment in which a counting ended, and so asked for none."""
    for row in await work.raw.fetch(_LATE, clock.now() - _LATELY):
        await work.raw.execute(_TALLY, row["owner_id"], row["resource_id"])


async def learn_words(work: Work, _: Mapping[str, Any]) -> None:
    """At night and when asked for: the words of all resources with how many hold them.

    Those that none holds any more are forgotten.
    """
    await work.raw.execute(_AFTER_OTHERS)
    await work.raw.execute(_LEARN)


async def learn(work: Work, owner_id: UUID, resource_id: UUID) -> None:
    """Makes a resource that was just written findable: by the words of its parts, and by words spelt alike.

    One transaction at a time learns, for two that hold each other's words would wait for ever; another one leaves its
    words to the job.
    """
    await work.flush()
    await work.raw.execute(_PART_WORDS, owner_id, resource_id)
    new = [row["word"] for row in await work.raw.fetch(_NEW_WORDS, owner_id, resource_id)]
    if not new:
        return
    if await work.raw.fetchval(_ONE_AT_A_TIME):
        await work.raw.execute(_LEARN_THESE, new)
    else:
        await jobs.enqueue(work, LEARN, {}, once=LEARN)
