"""From rows of announcements to what goes over the wire."""

from uuid import UUID

from server.kernel.access import Actor, Whereabouts
from server.kernel.database import Record
from server.shared.contract import family as contract
from server.shared.contract.observations import ChildName
from server.shared.domain.permissions import Action


def where_of(preschool_id: UUID, group_id: UUID | None) -> Whereabouts:
    """Where an announcement is: at a group or at the preschool as a whole."""
    return Whereabouts.of_group(preschool_id, group_id) if group_id else Whereabouts(preschool_id=preschool_id)


def to_announcement(row: Record, actor: Actor) -> contract.Announcement:
    return contract.Announcement(
        id=row["id"],
        group_id=row["group_id"],
        group_name=row["group_name"],
        title=row["title"],
        text=row["text"],
        needs_acknowledgement=row["needs_acknowledgement"],
        shown_until=row["shown_until"],
        author_name=row["author_name"],
        published_at=row["published_at"],
        edited=row["edited_at"] is not None,
        acknowledged=row["acknowledged"],
        families=row["families"],
        mine=row["mine"],
        permitted=[
            *actor.permitted(where_of(row["preschool_id"], row["group_id"]), (Action.ANNOUNCEMENT_WRITE,)),
            *([Action.ANNOUNCEMENT_ACKNOWLEDGE.value] if row["awaited"] else []),
        ],
    )


def to_acknowledged_by(row: Record) -> contract.AcknowledgedBy:
    return contract.AcknowledgedBy(
        child=ChildName(id=row["id"], given_name=row["given_name"], family_name=row["family_name"]),
        full_name=row["full_name"] or "",
        at=row["at"],
    )
