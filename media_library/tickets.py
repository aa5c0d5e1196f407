"""Upload tickets: short-lived signatures in an address, for clients that can send bytes but no headers."""

import base64
import hashlib
import hmac
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from server.kernel.errors import NotSignedIn

TICKET_MINUTES: Final = 15
TICKET_LIFE: Final = timedelta(minutes=TICKET_MINUTES)
WINDOW_LIFE: Final = timedelta(days=1)
"""As long as an upload waits. Such a ticket only opens new tickets for the same file while that is waiting."""
_UPLOAD: Final = "upload"
_WINDOW: Final = "window"


def ticket_for(secret: str, preschool_id: UUID, file_id: UUID, expires_at: datetime) -> str:
    """Allows one file's bytes to be sent until a moment (whole seconds)."""
    return _ticket(_UPLOAD, secret, preschool_id, file_id, expires_at)


def window_ticket(secret: str, preschool_id: UUID, file_id: UUID, now: datetime) -> str:
    """Allows to ask which parts of one file are missing, and for addresses to send them to, for ``WINDOW_LIFE``."""
    return _ticket(_WINDOW, secret, preschool_id, file_id, now + WINDOW_LIFE)


def require_ticket(secret: str, preschool_id: UUID, file_id: UUID, ticket: str, now: datetime) -> None:
    """Raises NotSignedIn (401) for a ticket that is forged, of another file or over."""
    _require(_UPLOAD, secret, preschool_id, file_id, ticket, now)


def require_window_ticket(secret: str, preschool_id: UUID, file_id: UUID, ticket: str, now: datetime) -> None:
    """Raises NotSignedIn (401) as ``require_ticket`` does; the one kind of ticket is not good for the other."""
    _require(_WINDOW, secret, preschool_id, file_id, ticket, now)


def _ticket(purpose: str, secret: str, preschool_id: UUID, file_id: UUID, expires_at: datetime) -> str:
    until = str(int(expires_at.timestamp()))
    return f"{until}.{_signature(purpose, secret, preschool_id, file_id, until)}"


def _require(purpose: str, secret: str, preschool_id: UUID, file_id: UUID, ticket: str, now: datetime) -> None:
    until, _, signature = ticket.partition(".")
    expected = _signature(purpose, secret, preschool_id, file_id, until)
    if not hmac.compare_digest(expected.encode(), signature.encode()):
        raise NotSignedIn("media.ticket_wrong")
    if now.timestamp() >= int(until):
        raise NotSignedIn("media.ticket_expired")


def _signature(purpose: str, secret: str, preschool_id: UUID, file_id: UUID, until: str) -> str:
    said = f"{purpose}:{preschool_id.hex}:{file_id.hex}:{until}"
    digest = hmac.digest(secret.encode(), said.encode("utf-8", "surrogatepass"), hashlib.sha256)
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
