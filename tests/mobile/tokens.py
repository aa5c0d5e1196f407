"""Tokens and accounts of people who never signed in anywhere."""

from datetime import UTC, date, datetime
from uuid import UUID

from server.shared.contract.sign_in import Account, OwnScope, Tokens


def an_account(number: int = 7) -> Account:
    return Account(
        id=UUID(int=number),
        login=f"person{number}",
        full_name="Nodira Gʻaniyeva",
        language="uz",
        scopes=[OwnScope(role="educator")],
        today=date(2026, 9, 14),
    )


def tokens(name: str = "access", number: int = 7) -> Tokens:
    return Tokens(
        access_token=name,
        access_expires_at=datetime(2026, 9, 14, 9, tzinfo=UTC),
        refresh_token=f"refresh-{name}",
        account=an_account(number),
    )
