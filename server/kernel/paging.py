"""Keyset cursors: where a page ended, as an opaque string, so that page thousand costs what page one costs."""

import base64
import binascii
import json
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from server.kernel.errors import Malformed
from server.shared.contract.base import FieldProblem

PAGE_SIZE: Final = 50
START: Final = ("", UUID(int=0))
NEWEST: Final = (datetime(9999, 1, 1, tzinfo=UTC), UUID(int=2**128 - 1))


def encode(key: str, identity: UUID) -> str:
    return base64.urlsafe_b64encode(json.dumps([key, identity.hex]).encode()).decode()


def decode(cursor: str | None) -> tuple[str, UUID]:
    """Where to go on; the beginning for None; raises Malformed for anything we did not write."""
    if not cursor:
        return START
    try:
        key, identity = json.loads(base64.urlsafe_b64decode(cursor.encode()))
        return str(key), UUID(identity)
    except (ValueError, TypeError, AttributeError, binascii.Error):
        raise Malformed(FieldProblem(field="cursor", code="input.wrong_format")) from None


def before(cursor: str | None) -> tuple[datetime, UUID]:
    """Before which moment and row a page begins whose newest come first; raises Malformed as ``decode`` does."""
    key, identity = decode(cursor)
    if not key:
        return NEWEST
    try:
        return datetime.fromisoformat(key).astimezone(UTC), identity
    except (ValueError, OverflowError):
        raise Malformed(FieldProblem(field="cursor", code="input.wrong_format")) from None
