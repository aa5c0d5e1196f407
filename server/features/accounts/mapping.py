"""From an actor to the account its owner sees."""

from collections.abc import Sequence
from uuid import UUID

from server.features.accounts import queries
from server.kernel.access import Actor, Pair, Scope
from server.kernel.database import Record, Work
from server.shared.contract import sign_in as contract
from server.shared.domain.permissions import Action, Role
from server.shared.domain.takeouts import until_of
from server.shared.i18n import translator


async def own_account(work: Work, actor: Actor) -> contract.Account:
    """The account with its duties named: at most four statements, whatever the number of duties."""
    left = await queries.left_children(work, actor.left_children) if actor.left_children else []
    pairs = [(scope.preschool_id, own) for scope in actor.scopes if scope.preschool_id for own in scope.group_ids]
    named = await queries.names_of_groups(work, pairs) if pairs else []
    groups = {(row["preschool_id"], row["id"]): row for row in named}
    preschool_ids = [scope.preschool_id for scope in actor.scopes if scope.preschool_id]
    preschool_ids += [home for home, _ in actor.left_children]
    preschools = {row["id"]: row for row in await queries.names_of_preschools(work, preschool_ids)}
    place_ids = [place for scope in actor.scopes if (place := scope.district_id or scope.region_id)]
    places = {row["id"]: row for row in await queries.names_of_places(work, place_ids)} if place_ids else {}
    return contract.Account(
        id=actor.account_id,
        login=actor.login,
        full_name=actor.full_name,
        language=actor.language,
        today=actor.today,
        must_change_password=actor.must_change_password,
        practice=actor.practice_of is not None,
        scopes=_with_left_children(
            [_own_scope(scope, actor, groups, preschools, places) for scope in actor.scopes], left, preschools
        ),
        permitted=[action.value for action in Action if actor.has(action)],
    )


def _own_scope(
    scope: Scope, actor: Actor, groups: dict[Pair, Record], preschools: dict[UUID, Record], places: dict[UUID, Record]
) -> contract.OwnScope:
    home = scope.preschool_id
    own = [groups[home, group_id] for group_id in scope.group_ids] if home else []
    preschool = preschools.get(scope.preschool_id) if scope.preschool_id else None
    place = places.get(scope.district_id or scope.region_id or UUID(int=0))
    return contract.OwnScope(
        role=scope.role.value,
        preschool_id=scope.preschool_id,
        preschool_name=preschool["name"] if preschool else None,
        district_id=scope.district_id,
        region_id=scope.region_id,
        place_name=translator(actor.language).chosen(place["name"]) if place else None,
        groups=[
            contract.OwnGroup(id=row["id"], name=row["name"], age_band=row["age_band"])
            for row in sorted(own, key=lambda row: str(row["name"]))
        ],
        child_ids=sorted(scope.child_ids),
        left_children=[],
    )


def _with_left_children(
    scopes: list[contract.OwnScope], left: Sequence[Record], preschools: dict[UUID, Record]
) -> list[contract.OwnScope]:
    """Each child who has left goes to the parent's scope at its preschool, or to one that holds nothing else."""
    families = {scope.preschool_id: scope for scope in scopes if scope.role == Role.PARENT.value}
    for row in left:
        home = row["preschool_id"]
        if home not in families:
            name = preschools[home]["name"]
            families[home] = contract.OwnScope(
                role=Role.PARENT.value, preschool_id=home, preschool_name=name, left_children=[]
            )
            scopes.append(families[home])
        families[home].left_children.append(
            contract.LeftChild(
                id=row["id"],
                given_name=row["given_name"],
                family_name=row["family_name"],
                until=until_of(row["last_day"]),
            )
        )
    return scopes
