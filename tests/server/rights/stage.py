"""Two preschools in two regions with the same things in each, and somebody of every role at the first."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from server.features.accounts.models import AuthSession
from server.kernel import passwords
from server.kernel.tokens import AccessClaims
from server.shared.domain.permissions import Role
from server.shared.ids import uuid7
from tests.server.rights.oracle import Standing
from tests.server.rights.place import PASSWORD, Place
from tests.support.app import App
from tests.support.plans import draft_week, draft_year, load_reference
from tests.support.world import Person, a_world


@dataclass(frozen=True)
class Somebody:
    """A person of the table and where they stand."""

    name: str
    person: Person
    standing: Standing


@dataclass(frozen=True)
class Stage:
    """Everybody stands at home; elsewhere is another preschool, in another district of another region."""

    app: App
    home: Place
    elsewhere: Place
    people: tuple[Somebody, ...]


async def build(app: App) -> Stage:
    await load_reference(app)
    home, elsewhere = await _place(app), await _place(app)
    stage = Stage(app, home, elsewhere, await _people(home))
    await _give_passwords(stage)
    return stage


async def signed_in_again(stage: Stage, person: Person) -> Person:
    """The same person on another device, which may be signed out without harm."""
    session_id, now = uuid7(), stage.app.clock.now()
    until = now + timedelta(days=400)
    await stage.home.add(
        AuthSession(id=session_id, account_id=person.account_id, created_at=now, last_seen_at=now, expires_at=until)
    )
    claims = AccessClaims(person.account_id, session_id)
    token, _ = stage.app.parts.gate.issuer.access_token(claims, now + timedelta(days=1))
    return replace(person, session_id=session_id, token=token)


async def open_sessions_again(stage: Stage) -> None:
    async with stage.app.parts.database.writing() as work:
        await work.raw.execute(
            "update auth_session set ended_at = null where id = any($1)",
            [somebody.person.session_id for somebody in stage.people],
        )


async def _place(app: App) -> Place:
    world = await a_world(app)
    author, child_id = await world.educator(), await world.child()
    year, week = await draft_year(world, author), await draft_week(world, author)
    place = Place(
        world=world,
        head=await world.head(),
        author=author,
        child_id=child_id,
        plan_id=UUID(week["id"]),
        activity_id=UUID(week["activities"][0]["id"]),
        week_id=UUID(year["weeks"][10]["id"]),
    )
    await place.shelve()
    return place


async def _people(home: Place) -> tuple[Somebody, ...]:
    world, where = home.world, home.where
    own, other = frozenset({world.sunflowers}), frozenset({world.butterflies})
    other_child = await world.child(world.butterflies, "Bobur")
    above = (Role.DISTRICT, Role.REGION, Role.MINISTRY, Role.TRAINER, Role.ADMINISTRATOR)
    return (
        Somebody("the author", home.author, Standing(Role.EDUCATOR, where, own)),
        Somebody("educator of the group", await world.educator(), Standing(Role.EDUCATOR, where, own)),
        Somebody(
            "educator of another group",
            await world.educator(world.butterflies),
            Standing(Role.EDUCATOR, where, other),
        ),
        Somebody(
            "specialist", await world.staff(Role.SPECIALIST, world.sunflowers), Standing(Role.SPECIALIST, where, own)
        ),
        Somebody("nurse", await world.staff(Role.NURSE), Standing(Role.NURSE, where)),
        Somebody("methodist", await world.staff(Role.METHODIST), Standing(Role.METHODIST, where)),
        Somebody("head", home.head, Standing(Role.HEAD, where)),
        *[Somebody(role.value, await world.above(role), Standing(role, where)) for role in above],
        Somebody(
            "parent of the child",
            await world.parent(home.child_id),
            Standing(Role.PARENT, where, own, frozenset({home.child_id})),
        ),
        Somebody(
            "parent of another child",
            await world.parent(other_child),
            Standing(Role.PARENT, where, other, frozenset({other_child})),
        ),
    )


async def _give_passwords(stage: Stage) -> None:
    hashed = await passwords.hashed(PASSWORD)
    async with stage.app.parts.database.writing() as work:
        await work.raw.execute(
            "update account set password_hash = $1 where id = any($2)",
            hashed,
            [somebody.person.account_id for somebody in stage.people],
        )
