"""Rules of invitations: what a code looks like, how long it lasts, what makes it usable."""

from datetime import datetime, timedelta
from typing import Final

from server.shared.domain.codes import shown_code
from server.shared.domain.errors import RuleViolation

LIFE: Final = timedelta(days=14)
RETRY: Final = timedelta(minutes=10)
"""How long an accepted code still answers its own acceptance, for those who lost the answer on a bad link."""
CODE_LENGTH: Final = 12
_ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without 0, 1, I, L, O, U, which are read as one another: 30 letters, so a code has 12 * log2(30) = 58.9 bits."""
_CYRILLIC_TWINS: Final = str.maketrans("АВСЕНКМРТХ", "ABCEHKMPTX")


def code_of(number: int) -> str:
    """The code for a number, as XXXX-XXXX-XXXX; its lowest 58.9 bits count."""
    letters = []
    for _ in range(CODE_LENGTH):
        number, letter = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[letter])
    return shown_code("".join(letters))


def clean_code(typed: str) -> str:
    """The code without case, spaces and hyphens, Cyrillic letters that look Latin taken as such.

    Raises ``invitation.not_valid`` for what cannot be a code.
    """
    code = "".join(typed.upper().split()).replace("-", "").translate(_CYRILLIC_TWINS)
    if len(code) != CODE_LENGTH or set(code) - set(_ALPHABET):
        raise not_valid()
    return code


def is_open(expires_at: datetime, accepted_at: datetime | None, withdrawn_at: datetime | None, now: datetime) -> bool:
    """Whether an invitation can still be accepted or withdrawn."""
    return accepted_at is None and withdrawn_at is None and now < expires_at


def not_valid() -> RuleViolation:
    """One answer for a wrong, used, expired or withdrawn code: whoever guesses learns nothing."""
    return RuleViolation("invitation.not_valid")


def require_not_joined(joined: bool) -> None:
    """Raises ``invitation.already_joined`` for a person who has an account already."""
    if joined:
        raise RuleViolation("invitation.already_joined")


def nobody_joined() -> RuleViolation:
    """For a person who has no account that could be opened again."""
    return RuleViolation("invitation.not_joined")


def require_somebody_else(oneself: bool) -> None:
    """Raises ``invitation.own_account``: whoever took a tablet must not get around the present password."""
    if oneself:
        raise RuleViolation("invitation.own_account")


def require_within_reach(within: bool) -> None:
    """Raises ``invitation.beyond_reach`` for an account that may do what its helper could give nobody."""
    if not within:
        raise RuleViolation("invitation.beyond_reach")


def require_not_yours(already: bool) -> None:
    """Raises ``invitation.already_yours`` when the account has this post or this child already."""
    if already:
        raise RuleViolation("invitation.already_yours")


def require_open(opened: bool) -> None:
    """Raises ``invitation.not_open`` for an invitation that was accepted, withdrawn or has expired."""
    if not opened:
        raise RuleViolation("invitation.not_open")
