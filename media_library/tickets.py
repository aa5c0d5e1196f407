"""Upload tickets: short-lived signatures in an address, for clients that can send bytes but no headers."""

import base64
import hashlib
import hmac
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from server.kernel.errors import NotSignedIn

TICKET_LIFE: Final = timedelta(minutes=15)


def ticket_for(secret: str, preschool_id: UUID, file_id: UUID, expires_at: datetime) -> str:
    """Allows one file's bytes to be sent until a moment (whole seconds)."""
    until = str(int(expires_at.timestamp()))
    return f"{until}.{_signature(secret, preschool_id, file_id, until)}"


def require_ticket(secret: str, preschool_id: UUID, file_id: UUID, ticket: str, now: datetime) -> None:
    """Raises NotSignedIn (401) for a ticket that is forged, of another file or over."""
    until, _, signature = ticket.partition(".")
    expected = _signature(secret, preschool_id, file_id, until)
    if not hmac.compare_digest(expected.encode(), signature.encode()):
        raise NotSignedIn("media.ticket_wrong")
    if now.timestamp() >= int(until):
        raise NotSignedIn("media.ticket_expired")


def _signature(secret: str, preschool_id: UUID, file_id: UUID, until: str) -> str:
    said = f"upload:{preschool_id.hex}:{file_id.hex}:{until}"
    digest = hmac.digest(secret.encode(), said.encode("utf-8", "surrogatepass"), hashlib.sha256)
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
