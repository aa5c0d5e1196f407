"""Rules of accounts: what a login looks like, which passwords are too easy."""

import re
from typing import Final

from server.shared.domain.errors import RuleViolation

_LOGIN: Final = re.compile(r"[a-z0-9][a-z0-9._@+-]{2,63}")
SHORTEST_PASSWORD: Final = 8
"""OWASP ASVS 5.0 V6.2.1; no rules of composition (V6.2.5), no forced change by age (V6.2.10)."""
_TOO_EASY: Final = frozenset(
    {"12345678", "123456789", "1234567890", "password", "password1", "qwertyui", "qwerty123", "11111111", "00000000"}
    | {"87654321", "abcdefgh", "iloveyou", "nihol123", "bogcha123", "uzbekistan", "toshkent", "salom123", "parol123"}
    | {"admin123", "administrator"}
)


def clean_login(login: str) -> str:
    """A login as it is stored and compared: lower case, no blanks around it."""
    return login.strip().lower()


def require_good_login(login: str) -> str:
    """The clean login; raises ``account.bad_login`` for anything but 3–64 of ``a–z 0–9 . _ @ + -``."""
    cleaned = clean_login(login)
    if not _LOGIN.fullmatch(cleaned):
        raise RuleViolation("account.bad_login")
    return cleaned


def require_good_password(password: str, login: str) -> None:
    """Raises ``account.short_password`` or ``account.easy_password``."""
    if len(password) < SHORTEST_PASSWORD:
        raise RuleViolation("account.short_password", shortest=SHORTEST_PASSWORD)
    plain = password.lower()
    if plain in _TOO_EASY or plain == clean_login(login) or len(set(plain)) == 1:
        raise RuleViolation("account.easy_password")
