"""Who changes a resource, whose word shares it wider, and what of it waits for whom."""

from dataclasses import dataclass
from uuid import UUID

from media_library.models import Resource
from server.kernel.access import Actor, Whereabouts
from server.shared.domain import sharing as rules
from server.shared.domain.permissions import Action, Role


@dataclass(frozen=True)
class Decider:
    """For what an actor decides: the preschools and districts of their duties, and whether for everybody."""

    preschools: list[UUID]
    districts: list[UUID]
    everybody: bool

    @classmethod
    def of(cls, actor: Actor) -> "Decider":
        at_home, around, everywhere = (rules.DECIDED_BY[reach] for reach in rules.LADDER[1:])
        return cls(
            preschools=[s.preschool_id for s in actor.scopes if s.preschool_id and s.role in at_home],
            districts=[s.district_id for s in actor.scopes if s.district_id and s.role in around],
            everybody=any(scope.role in everywhere for scope in actor.scopes),
        )


def may_change(actor: Actor, resource: Resource) -> bool:
    """Its author, as long as they work there, and who leads the work with methods."""
    return may_change_of(actor, resource.preschool_id, resource.author_id)


def may_change_of(actor: Actor, preschool_id: UUID, author_id: UUID | None) -> bool:
    where = Whereabouts(preschool_id=preschool_id)
    own = author_id == actor.account_id and actor.may(Action.MEDIA_UPLOAD, where)
    return own or actor.may(Action.MEDIA_UPDATE, where)


def is_at_home(actor: Actor, preschool_id: UUID) -> bool:
    """Staff of the preschool: they alone are told names of children."""
    return any(scope.preschool_id == preschool_id and scope.role is not Role.PARENT for scope in actor.scopes)


def roles_over(actor: Actor, preschool_id: UUID, district_id: UUID | None, region_id: UUID | None) -> frozenset[Role]:
    """The actor's roles that review what comes from there."""
    where = Whereabouts(preschool_id=preschool_id, district_id=district_id, region_id=region_id)
    return actor.roles_for(Action.MEDIA_REVIEW, where)
