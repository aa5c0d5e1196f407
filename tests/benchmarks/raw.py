"""The limit: the same work by a bare ASGI application on asyncpg, without sign-in, rights, audit or idempotency."""

import json
import os
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import asyncpg

LIST = """
    select c.id, c.family_name, c.given_name, c.patronymic, c.birth_date, c.gender, e.group_id, g.name as group_name
    from enrolment e
    join child c on c.preschool_id = e.preschool_id and c.id = e.child_id
    join preschool_group g on g.preschool_id = e.preschool_id and g.id = e.group_id
    where e.preschool_id = $1 and e.group_id = $2 and e.starts_on <= $3 and (e.ends_on is null or e.ends_on >= $3)
    order by c.sort_key, c.id limit 50
"""
OBSERVE = """
    insert into observation (preschool_id, id, group_id, author_id, author_name, observed_at, recorded_at, text,
      framework_id, area, shared)
    select $1, o.id, $2, $3, '', $4, $4, o.text, $5, o.area, true
    from unnest($6::uuid[], $7::text[], $8::text[]) as o(id, text, area)
"""
OBSERVE_CHILDREN = """
    insert into observation_child (preschool_id, child_id, observation_id, observed_at)
    select $1, o.child_id, o.id, $2 from unnest($3::uuid[], $4::uuid[]) as o(id, child_id)
"""

PLAN = """
    select p.id, p.group_id, g.name as group_name, g.age_band, p.week_start, p.theme, p.week_theme_id, p.status,
      p.version, p.remark, p.submitted_at, p.decided_at,
      (select coalesce(json_agg(d), '[]') from calendar_day d
       where d.preschool_id = p.preschool_id and d.day between p.week_start and p.week_start + 6) as own_days
    from weekly_plan p join preschool_group g on g.preschool_id = p.preschool_id and g.id = p.group_id
    where p.preschool_id = $1 and p.id = $2
"""
LINES = """
    select id, weekday, part_of_day, centre, area, title, aim, minutes, component, position, course, materials,
      indicators, resources, bank_owner_id, bank_id, revision, touched, because, remark, state, reason_code, reason,
      moved_to, replaced_by
    from activity where preschool_id = $1 and plan_id = $2 order by weekday, position, id
"""
HOME = """
    select c.preschool_id, s.name as preschool_name, c.id as child_id, c.given_name, c.family_name,
      g.name as group_name, coalesce(p.theme, '{}') as theme,
      (select count(*) from observation_child oc join observation o on o.preschool_id = $1 and o.id = oc.observation_id
        where oc.preschool_id = $1 and oc.child_id = $2 and oc.observed_at >= $5 and o.shared
          and o.withdrawn_at is null) as new_this_week,
      (select count(*) from message m where m.preschool_id = $1 and m.child_id = $2 and not m.from_family
          and m.withdrawn_at is null) as unread_messages,
      (select count(*) from announcement a where a.preschool_id = $1 and a.needs_acknowledgement
          and a.shown_until >= $3 and a.withdrawn_at is null and (a.group_id is null or a.group_id = e.group_id)
          and not exists (select from acknowledgement k where k.preschool_id = $1 and k.announcement_id = a.id
                             and k.child_id = $2)) as to_acknowledge,
      (select count(*) from questionnaire q where q.preschool_id = $1 and q.status = 'open' and q.open_until >= $3
          and (q.group_id is null or q.group_id = e.group_id)) as to_answer,
      3 - (select count(*) from consent x where x.preschool_id = $1 and x.child_id = $2
              and x.replaced_at is null) as to_consent
    from child c
    join preschool s on s.id = c.preschool_id
    left join enrolment e on e.preschool_id = $1 and e.child_id = $2
     and e.starts_on <= $3 and (e.ends_on is null or e.ends_on >= $3)
    left join preschool_group g on g.preschool_id = $1 and g.id = e.group_id
    left join weekly_plan p on p.preschool_id = $1 and p.group_id = e.group_id and p.week_start = $4
    where c.preschool_id = $1 and c.id = $2
"""
LATEST = """
    select o.id, o.group_id, o.observed_at, o.author_name, o.text, o.area, o.indicator_id, o.level, o.shared,
      (select json_agg(json_build_object('id', c.id, 'given_name', c.given_name, 'family_name', c.family_name))
         from observation_child n join child c on c.preschool_id = $1 and c.id = n.child_id
        where n.preschool_id = $1 and n.observation_id = o.id) as children,
      (select coalesce(json_agg(json_build_object('file_id', f.id, 'state', f.state)), '[]')
         from observation_photo h join stored_file f on f.preschool_id = $1 and f.id = h.file_id
        where h.preschool_id = $1 and h.observation_id = o.id) as photos
    from observation_child oc
    join observation o on o.preschool_id = $1 and o.id = oc.observation_id and o.shared and o.withdrawn_at is null
    where oc.preschool_id = $1 and oc.child_id = $2
    order by oc.observed_at desc, oc.observation_id desc limit 5
"""
LIBRARY = """
    with {found}
    select r.id, r.preschool_id as owner_id, r.kind, r.title, r.language, r.theme_weeks, r.age_bands, r.areas,
      r.author_name, r.reach, r.uses, r.helped, r.rated, f.pages, f.duration_seconds, f.state,
      exists (select from rendition n where n.preschool_id = r.preschool_id and n.file_id = r.file_id
                 and n.purpose = 'thumb') as thumb
    from found join resource r using (preschool_id, id)
    join stored_file f on f.preschool_id = r.preschool_id and f.id = r.file_id
    order by r.helped desc, r.created_at desc, r.id desc limit 30
"""
NEWEST = """found as (
      (select preschool_id, id from resource where preschool_id = $1 and withdrawn_at is null
       order by helped desc, created_at desc, id desc limit 30)
      union all
      (select preschool_id, id from resource where preschool_id = $2 and withdrawn_at is null
       order by helped desc, created_at desc, id desc limit 30))"""
WITH_WORD = """found as (
      select preschool_id, id from resource
      where preschool_id in ($1, $2) and withdrawn_at is null and finding @@ cast($3::text as tsquery)
      order by helped desc, created_at desc, id desc limit 30)"""
CERTIFICATE = """
    select code, full_name, programme_title, minutes, issued_on, revoked_at from certificate where code = $1
"""
TODAY, MONDAY = date(2026, 11, 18), date(2026, 11, 16)

_pool: Any = None


async def app(scope: Any, receive: Any, send: Any) -> None:
    global _pool
    if scope["type"] == "lifespan":
        await receive()
        _pool = await asyncpg.create_pool(os.environ["BENCH_DATABASE"], min_size=10, max_size=10, init=_decoding)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    reading = _READINGS.get(scope["path"].split("/")[1], _list)
    handler = reading if scope["method"] == "GET" else _observe
    body = await handler(scope, receive)
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _decoding(connection: Any) -> None:
    for name in ("json", "jsonb"):
        await connection.set_type_codec(name, encoder=json.dumps, decoder=json.loads, schema="pg_catalog")


async def _week(scope: Any, _receive: Any) -> bytes:
    _, _, preschool_id, plan_id = scope["path"].split("/")
    ids = (UUID(preschool_id), UUID(plan_id))
    async with _pool.acquire() as connection:
        plan = dict(await connection.fetchrow(PLAN, *ids))
        plan["activities"] = [dict(row) for row in await connection.fetch(LINES, *ids)]
    return json.dumps(plan, default=str).encode()


async def _library(scope: Any, _receive: Any) -> bytes:
    _, _, preschool_id, word = scope["path"].split("/")
    given: list[Any] = [UUID(int=0), UUID(preschool_id)]
    if word:
        rows = await _pool.fetch(LIBRARY.format(found=WITH_WORD), *given, f"'{word}':*")
    else:
        rows = await _pool.fetch(LIBRARY.format(found=NEWEST), *given)
    return json.dumps([dict(row) for row in rows], default=str).encode()


async def _home(scope: Any, _receive: Any) -> bytes:
    _, _, preschool_id, child_id = scope["path"].split("/")
    ids = (UUID(preschool_id), UUID(child_id))
    async with _pool.acquire() as connection:
        home = dict(await connection.fetchrow(HOME, *ids, TODAY, MONDAY, datetime(2026, 11, 16, tzinfo=UTC)))
        home["latest"] = [dict(row) for row in await connection.fetch(LATEST, *ids)]
    return json.dumps(home, default=str).encode()


async def _certificate(scope: Any, _receive: Any) -> bytes:
    row = await _pool.fetchrow(CERTIFICATE, scope["path"].split("/")[2])
    return json.dumps(dict(row), default=str).encode()


async def _list(scope: Any, _receive: Any) -> bytes:
    _, preschool_id, group_id = scope["path"].split("/")
    rows = await _pool.fetch(LIST, UUID(preschool_id), UUID(group_id), date(2026, 11, 18))
    return json.dumps([dict(row) for row in rows], default=str).encode()


async def _observe(scope: Any, receive: Any) -> bytes:
    body, more = b"", True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
    sent = json.loads(body)["observations"]
    preschool_id, group_id, framework_id = map(UUID, scope["path"].strip("/").split("/"))
    ids = [UUID(entry["id"]) for entry in sent]
    moment = datetime.fromisoformat(sent[0]["observed_at"])
    pairs = [(UUID(entry["id"]), UUID(child)) for entry in sent for child in entry["child_ids"]]
    async with _pool.acquire() as connection, connection.transaction():
        await connection.execute(
            OBSERVE,
            preschool_id,
            group_id,
            preschool_id,
            moment,
            framework_id,
            ids,
            [entry["text"] for entry in sent],
            [entry["area"] for entry in sent],
        )
        await connection.execute(
            OBSERVE_CHILDREN, preschool_id, moment, [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        )
    return json.dumps([str(one) for one in ids]).encode()


_READINGS = {"week": _week, "home": _home, "library": _library, "certificate": _certificate}
