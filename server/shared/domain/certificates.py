"""Codes of certificates, and when one may be issued or taken back."""

import secrets
from datetime import datetime
from typing import Final

from server.shared.domain.courses import hours_of
from server.shared.domain.errors import RuleViolation

CODE_LENGTH: Final = 16
LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, which are mistaken for others. Sixteen of them are 80 bits of chance."""
_MISREAD: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """A code that nobody guesses: 80 bits of the operating system's chance."""
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


def clean_code(text: str) -> str:
    """A code as it was typed or read, without blanks and dashes, in its own letters."""
    return "".join(text.upper().split()).replace("-", "").translate(_MISREAD)


def is_code(text: str) -> bool:
    return len(text) == CODE_LENGTH and set(text) <= set(LETTERS)


def require_completer(counted: int, minutes: int, *, left: bool) -> None:
    """A certificate is for all hours: raises ``certificate.not_completed`` with the hours that were counted."""
    if left or counted != minutes:
        raise RuleViolation(
            "certificate.not_completed", counted=round(hours_of(counted), 1), hours=round(hours_of(minutes), 1)
        )


def require_standing(revoked_at: datetime | None) -> None:
    """Raises ``certificate.revoked_already``."""
    if revoked_at is not None:
        raise RuleViolation("certificate.revoked_already")
