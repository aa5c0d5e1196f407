"""``nihol distribute`` and that the schema obeys the rules of Citus: read from the catalogue of a migrated database."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

import asyncpg
import pytest
import pytest_asyncio
from click.testing import CliRunner, Result
from sqlalchemy import Column, MetaData, Table, Uuid

from server.cli import main
from server.commandline.distributing import FIRST, LOCAL, REFERENCE, TENANT, Place, place_of, printed, spreadings
from server.kernel.settings import environment_for_children
from server.services.supervisor import Services
from server.tables import metadata
from tests.support.app import App, settings_for

PLACES = {table.name: place_of(table) for table in metadata.sorted_tables}
SPREAD = {name for name, place in PLACES.items() if place is Place.DISTRIBUTED}
NOT_OURS = ("pgqueuer", "alembic_version")
"""Tables of libraries: they stay on the first machine, as the jobs and the migrations do that use them."""
SEQUENCES = {
    "change.sequence": "orders what a preschool hears of; Citus gives each machine a range of its own",
    "dirty_month.id": "only tells two rows apart",
}
"""Numbers that the database gives in spread tables: Citus takes them if they are bigint."""
GENERATED = {
    "bank_activity.search_key": "uz_fold, immutable",
    "child.search_key": "uz_fold, immutable",
    "resource.finding": "to_tsvector of a named configuration and uz_fold, immutable",
    "staff_member.search_key": "uz_fold, immutable",
}
"""Columns worked out by the database: Citus takes them, and the function has to be on every machine (it sends it)."""
_KEYS = """
    select t.relname as table, i.relname as name, array(
        select a.attname::text from unnest(x.indkey) with ordinality as k(number, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by k.place) as columns
    from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
    where x.indisunique and t.relnamespace = 'public'::regnamespace and not t.relispartition
"""
_REFERENCES = """
    select c.conname as name, s.relname as source, t.relname as target,
      array(select a.attname::text from unnest(c.conkey) with ordinality as k(number, place)
        join pg_attribute a on a.attrelid = s.oid and a.attnum = k.number order by k.place) as from_columns,
      array(select a.attname::text from unnest(c.confkey) with ordinality as k(number, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by k.place) as to_columns,
      c.confdeltype::text || c.confupdtype::text as actions
    from pg_constraint c join pg_class s on s.oid = c.conrelid join pg_class t on t.oid = c.confrelid
    where c.contype = 'f' and s.relnamespace = 'public'::regnamespace
      and not s.relispartition and not t.relispartition
"""
_RESTRICTED = """
    select t.relname || '.' || a.attname as column, a.attidentity <> '' or d.has_sequence as numbered,
      a.attgenerated <> '' as generated, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a join pg_class t on t.oid = a.attrelid
    cross join lateral (
      select pg_get_serial_sequence(quote_ident(t.relname), a.attname) is not null) as d(has_sequence)
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
      and a.attnum > 0 and not a.attisdropped and (a.attidentity <> '' or d.has_sequence or a.attgenerated <> '')
"""


async def catalogue(app: App, question: str) -> Sequence[Any]:
    async with app.parts.database.reading() as work:
        rows: Sequence[Any] = await work.raw.fetch(question)
        return rows


def test_of_every_table_it_is_said_where_it_lies() -> None:
    assert set(PLACES) == set(metadata.tables)
    assert set(LOCAL) | set(REFERENCE) <= set(metadata.tables)
    assert set(PLACES.values()) == set(Place)


def test_a_table_that_nobody_has_placed_is_refused() -> None:
    unheard = Table("unheard", MetaData(), Column("id", Uuid(), primary_key=True))

    with pytest.raises(LookupError, match="unheard"):
        place_of(unheard)


async def test_the_database_has_no_table_of_which_nothing_is_said(app: App) -> None:
    tables = await catalogue(
        app,
        """select relname from pg_class
           where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition""",
    )

    unknown = {row["relname"] for row in tables if not row["relname"].startswith(NOT_OURS)} - set(PLACES)
    assert unknown == set()


async def test_every_key_of_a_spread_table_contains_the_preschool(app: App) -> None:
    keys = [row for row in await catalogue(app, _KEYS) if row["table"] in SPREAD]

    without = [f"{row['table']}: {row['name']} {row['columns']}" for row in keys if TENANT not in row["columns"]]
    assert {row["table"] for row in keys} == SPREAD, "each has at least its primary key"
    assert without == []


async def test_spread_tables_refer_to_each_other_within_the_preschool(app: App) -> None:
    references = await catalogue(app, _REFERENCES)
    between = [row for row in references if row["source"] in SPREAD and row["target"] in SPREAD]

    wrong = [
        f"{row['name']}: {row['from_columns']} to {row['to_columns']}"
        for row in between
        if TENANT not in row["from_columns"]
        or TENANT not in row["to_columns"]
        or row["from_columns"].index(TENANT) != row["to_columns"].index(TENANT)
    ]
    assert len(between) > 50
    assert wrong == []


async def test_beside_each_other_spread_tables_refer_only_to_tables_that_are_everywhere(app: App) -> None:
    references = await catalogue(app, _REFERENCES)

    targets = {PLACES[row["target"]] for row in references if row["source"] in SPREAD and row["target"] not in SPREAD}
    assert targets == {Place.REFERENCE}


async def test_nothing_that_is_everywhere_or_local_refers_to_a_spread_table(app: App) -> None:
    references = await catalogue(app, _REFERENCES)

    back = [row["name"] for row in references if row["source"] not in SPREAD and row["target"] in SPREAD]
    of_everywhere = [
        row["name"]
        for row in references
        if PLACES.get(row["source"]) is Place.REFERENCE and PLACES[row["target"]] is not Place.REFERENCE
    ]
    assert (back, of_everywhere) == ([], [])


async def test_no_reference_changes_rows_of_another_table(app: App) -> None:
    """Citus refuses SET NULL and SET DEFAULT on keys with the preschool in them."""
    actions = {row["actions"] for row in await catalogue(app, _REFERENCES) if row["source"] in SPREAD}

    assert actions <= {"aa", "ca"}


async def test_what_citus_restricts_is_known_by_name(app: App) -> None:
    found = [row for row in await catalogue(app, _RESTRICTED) if row["column"].split(".")[0] in SPREAD]
    other = await catalogue(
        app,
        """select t.relname || ': ' || g.tgname as what from pg_trigger g join pg_class t on t.oid = g.tgrelid
             where not g.tgisinternal and t.relnamespace = 'public'::regnamespace
           union all select conrelid::regclass::text || ': ' || conname from pg_constraint
             where contype in ('x', 't') and connamespace = 'public'::regnamespace
           union all select relname || ': inherits' from pg_class c join pg_inherits i on i.inhrelid = c.oid
             where not c.relispartition and c.relkind = 'r'
           union all select relname || ': ' || relkind::text from pg_class
             where relkind in ('v', 'm', 'f') and relnamespace = 'public'::regnamespace and relname !~ '^pg_stat'""",
    )

    assert {row["column"] for row in found if row["numbered"]} == set(SEQUENCES)
    assert {row["type"] for row in found if row["numbered"]} == {"bigint"}
    assert {row["column"] for row in found if row["generated"]} == set(GENERATED)
    assert [row["what"] for row in other if not row["what"].startswith(NOT_OURS)] == []


def test_what_is_referred_to_is_spread_before_what_refers_to_it() -> None:
    order = {one.table: number for number, one in enumerate(spreadings())}

    late = [
        f"{table.name} before {key.elements[0].column.table.name}"
        for table in metadata.sorted_tables
        if table.name in order
        for key in table.foreign_key_constraints
        if key.elements[0].column.table is not table and order[key.elements[0].column.table.name] > order[table.name]
    ]
    assert late == []
    assert next(one.table for one in spreadings() if "create_distributed_table" in one.sql) == FIRST
    assert len(order) == len(PLACES) - len(LOCAL)


def test_the_statements_are_printed_without_a_database() -> None:
    told = invoke({"NIHOL_DATABASE_URL": ""}, "--print")

    assert told.exit_code == 0
    assert told.output.strip() == printed()
    assert "select create_reference_table('region');" in told.output
    assert "select create_distributed_table('child', 'preschool_id', colocate_with => 'none');" in told.output
    assert "select create_distributed_table('guardian', 'preschool_id', colocate_with => 'child');" in told.output


async def test_without_the_extension_the_command_says_so_and_fails(app: App) -> None:
    told = await asyncio.to_thread(invoke, environment_of(app.parts.settings))

    assert told.exit_code == 1
    assert "has no extension citus" in told.output


@pytest_asyncio.fixture(loop_scope="session")
async def standing_in(services: Services) -> AsyncIterator[dict[str, str]]:
    """A database where something of Citus' name notes what is asked of it; there is no wheel of Citus itself."""
    name = "nihol_distribute"
    admin = await asyncpg.connect(services.postgres.url.replace("+asyncpg", ""))
    await admin.execute(f"create database {name}")
    settings = settings_for(services, name)
    connection = await asyncpg.connect(settings.database_url.replace("+asyncpg", ""))
    await connection.execute(_STAND_IN)
    for table in metadata.sorted_tables:
        await connection.execute(f"create table {table.name} (id int)")
    await connection.close()
    yield environment_of(settings)
    await admin.execute(f"drop database {name} with (force)")
    await admin.close()


_STAND_IN = """
    set allow_system_table_mods = on;
    insert into pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
    select 99999, 'citus', datdba, 'public'::regnamespace, false, '13'
    from pg_database where datname = current_database();
    create table pg_catalog.pg_dist_partition (logicalrelid regclass, beside text);
    create function create_reference_table(whom regclass) returns void language sql as
      'insert into pg_catalog.pg_dist_partition values ($1, null)';
    create function create_distributed_table(whom regclass, by text, colocate_with text) returns void language sql as
      'insert into pg_catalog.pg_dist_partition values ($1, $3)';
"""


async def test_the_command_spreads_what_is_not_spread_yet_and_nothing_twice(standing_in: dict[str, str]) -> None:
    first = await asyncio.to_thread(invoke, standing_in)
    again = await asyncio.to_thread(invoke, standing_in)

    assert (first.exit_code, again.exit_code) == (0, 0), first.output + again.output
    assert first.output.splitlines() == [*printed().splitlines(), f"Tables that were spread: {len(spreadings())}."]
    assert again.output.splitlines() == ["Tables that were spread: 0."]


def environment_of(settings: Any) -> dict[str, str]:
    told = environment_for_children(settings).items()
    return {name: value for name, value in told if name.startswith("NIHOL_")}


def invoke(environment: dict[str, str], *options: str) -> Result:
    return CliRunner().invoke(main, ["distribute", *options], env=environment)
