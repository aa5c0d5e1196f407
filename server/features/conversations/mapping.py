"""From rows of conversations to what goes over the wire."""

from server.kernel.access import Actor
from server.kernel.database import Record
from server.shared.contract import family as contract
from server.shared.contract.observations import ChildName
from server.shared.domain.permissions import Action


def to_row(row: Record) -> contract.ConversationRow:
    return contract.ConversationRow(
        child=ChildName(id=row["id"], given_name=row["given_name"], family_name=row["family_name"]),
        group_id=row["group_id"],
        last_text=row["text"] or "",
        last_author_name=row["author_name"] or "",
        last_at=row["sent_at"],
        unread=row["unread"],
    )


def to_message(row: Record, actor: Actor) -> contract.Message:
    """A withdrawn message stays in its place without its words; its author may withdraw what is not."""
    mine, withdrawn = row["author_id"] == actor.account_id, row["withdrawn_at"] is not None
    return contract.Message(
        id=row["id"],
        author_name=row["author_name"],
        from_family=row["from_family"],
        mine=mine,
        text="" if withdrawn else row["text"],
        observation_id=row["observation_id"],
        observation_text=row["observation_text"],
        sent_at=row["sent_at"],
        heard_at=row["heard_at"],
        read_by=row["read_by"],
        withdrawn=withdrawn,
        permitted=[Action.MESSAGE_WRITE.value] if mine and not withdrawn else [],
    )
