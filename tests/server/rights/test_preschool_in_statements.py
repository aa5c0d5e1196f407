"""Every statement that a route runs says of which preschool it speaks: so it finds its shard, and nothing of others."""

from dataclasses import dataclass

import pytest
import pytest_asyncio

from server.commandline.distributing import Place, place_of
from server.shared.domain.permissions import Role
from server.tables import metadata
from tests.server.rights.routes import Route
from tests.server.rights.samples import SAMPLES
from tests.server.rights.stage import Somebody, Stage, build, open_sessions_again, signed_in_again
from tests.server.rights.test_every_route import PRIVATE, ask, expected
from tests.support.app import App
from tests.support.statements import recorded
from tests.support.tenancy import Loose, loose_references, told

SPREAD = frozenset(table.name for table in metadata.sorted_tables if place_of(table) is Place.DISTRIBUTED)
DONE = frozenset({200, 202, 304})
ABOVE = frozenset({Role.DISTRICT, Role.REGION, Role.MINISTRY, Role.TRAINER, Role.ADMINISTRATOR})


@dataclass(frozen=True)
class OverAll:
    """References that speak of all preschools on purpose, in statements with these words."""

    words: str
    references: frozenset[str]
    because: str


OVER_ALL = (
    OverAll(
        "a.must_change_password",
        frozenset({"staff_member m", "staff_group g", "guardian k", "enrolment e", "enrolment x"}),
        "who asks: the posts and the children of an account, in whichever preschools they are",
    ),
    OverAll(
        "b.sharing = 'district'",
        frozenset({"bank_activity b"}),
        "what the preschools of a district give each other: it lies with those who wrote it",
    ),
    OverAll(
        "u.bank_owner_id = b.preschool_id",
        frozenset({"bank_use u"}),
        "how often an activity is used, by whichever preschools",
    ),
    OverAll(
        "with practice as",
        frozenset({"weekly_plan w", "resource_use u"}),
        "whether what an author has shared is used again, by whichever preschools: only that it is",
    ),
    OverAll(
        "u.owner_id = r.preschool_id",
        frozenset({"resource_use u"}),
        "whether any other preschool took what one has shared",
    ),
    OverAll(
        "o.framework_id = f.id",
        frozenset({"observation o", "card_mark m"}),
        "whether a framework is in use anywhere, asked by those who may withdraw it",
    ),
    OverAll(
        "with look_all as materialized",
        frozenset({"resource r", "stored_file f", "sharing_request s", "resource_child in_it", "consent said"}),
        "how many resources a choice would leave: found by terms, which hold whom a resource is for (decision 0018)",
    ),
    OverAll(
        "invitation.code =",
        frozenset({"invitation"}),
        "a code is all that somebody has who is not of the preschool yet",
    ),
)
NOT_OURS = ("pgqueuer", "pg_advisory", "typeinfo_tree", "BEGIN", "COMMIT", "ROLLBACK")
"""Words of statements of libraries, and of locks and transactions."""
MET: set[OverAll] = set()
ASKED: set[str] = set()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def stage(app: App) -> Stage:
    return await build(app)


def asking(stage: Stage, route: Route) -> list[Somebody]:
    """Of those whom the route lets in one of each standing: the author, others within, above, a parent."""
    sample = SAMPLES[route.name]
    chosen: dict[str, Somebody] = {}
    for somebody in stage.people:
        if expected(route, sample, somebody, stage.home) & DONE:
            role = somebody.standing.role
            standing = "above" if role in ABOVE else "parent" if role is Role.PARENT else "within"
            own = "author" if somebody.person is stage.home.author else standing
            chosen.setdefault(own, somebody)
    return list(chosen.values())


@pytest.mark.parametrize("route", PRIVATE, ids=lambda route: route.name)
async def test_every_statement_of_a_route_names_the_preschool(stage: Stage, route: Route) -> None:
    sample, statements = SAMPLES[route.name], set()
    for somebody in asking(stage, route):
        person = await signed_in_again(stage, somebody.person) if sample.ends_session else somebody.person
        asked = await sample.make(stage.home, person)
        async with recorded(stage.app) as seen:
            answer = await ask(route, stage.home, asked, person.token)
        assert answer.status_code < 500
        statements |= seen
    if sample.ends_session:
        await open_sessions_again(stage)

    ASKED.add(route.name)
    assert told(loose(statements)) == []


def loose(statements: set[str]) -> dict[str, list[Loose]]:
    """What is loose in each statement of our own and not over all preschools on purpose."""
    found = {}
    for sql in sorted(statements):
        if not any(word in sql for word in NOT_OURS):
            references = loose_references(sql, SPREAD)
            found[sql] = [one for one in references if not _on_purpose(sql, str(one))]
    return {sql: references for sql, references in found.items() if references}


def _on_purpose(sql: str, reference: str) -> bool:
    named = {one for one in OVER_ALL if one.words in " ".join(sql.split()) and reference in one.references}
    MET.update(named)
    return bool(named)


def test_no_exception_is_left_of_a_statement_that_is_gone() -> None:
    if len(ASKED) < len(PRIVATE):
        pytest.skip("only some of the routes were asked")
    assert set(OVER_ALL) - MET == set()


@pytest.mark.parametrize(
    ("sql", "expected_loose"),
    [
        ("select 1 from child where preschool_id = $1 and id = $2", []),
        ("select 1 from child where id = $1", ["child"]),
        ("select 1 from child where preschool_id = $1 or id = $2", ["child"]),
        ("select 1 from child where preschool_id = $1 or preschool_id = any($2)", []),
        (
            "select 1 from child c join guardian g on g.preschool_id = c.preschool_id and g.child_id = c.id "
            "where c.preschool_id = $1",
            [],
        ),
        ("select 1 from child c join guardian g on g.child_id = c.id where c.preschool_id = $1", ["guardian g"]),
        ("select 1 from child c where c.preschool_id = $1 and exists (select from guardian g where g.child_id = c.id)",
         ["guardian g"]),
        ("select 1 from child c where c.preschool_id = $1 and exists "
         "(select from guardian g where g.preschool_id = c.preschool_id and g.child_id = c.id)", []),
        ("select 1 from child c where not exists (select from preschool p where p.id = c.preschool_id and p.practice)",
         ["child c"]),
        ("with k as (select * from child) select 1 from k where k.preschool_id = $1", ["child"]),
        ("update child set given_name = '' where id = $1", ["child"]),
        ("delete from child using guardian g where g.preschool_id = $1 and child.preschool_id = g.preschool_id", []),
        ("insert into child (id) values ($1)", ["child insert"]),
        ("insert into child (preschool_id, id) values ($1, $2)", []),
        ("select 1 from region r where r.id = $1", []),
        ("select 1 from child join guardian using (preschool_id) where child.preschool_id = $1", []),
        ("select 1 from child where (preschool_id, id) in (select a, b from unnest($1::uuid[], $2::uuid[]) u(a, b))",
         []),
    ],
)  # fmt: skip
def test_the_reader_of_statements_knows_what_holds_a_reference(sql: str, expected_loose: list[str]) -> None:
    assert [str(one) for one in loose_references(sql, SPREAD)] == expected_loose
