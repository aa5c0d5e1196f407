"""Signing in and out, the own account, invitations."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from msgspec import Meta

from server.shared.contract.base import WireStruct

Login = Annotated[str, Meta(min_length=3, max_length=64)]
Password = Annotated[str, Meta(min_length=8, max_length=200)]
Language = Annotated[str, Meta(pattern="^(uz|uz-Cyrl|kaa|ru|en)$")]


class SignIn(WireStruct):
    login: Annotated[str, Meta(max_length=64)]
    password: Annotated[str, Meta(max_length=200)]
    device: Annotated[str, Meta(max_length=80)] = ""


class Refresh(WireStruct):
    refresh_token: Annotated[str, Meta(max_length=200)]


class OwnGroup(WireStruct):
    id: UUID
    name: str
    age_band: str


class LeftChild(WireStruct):
    """An own child who has left; its data may be taken home up to and with ``until``."""

    id: UUID
    given_name: str
    family_name: str
    until: date


class OwnScope(WireStruct):
    """One duty of the account: a role at a place.

    Of ``left_children`` nothing is open but their takeouts; a parent's scope without ``child_ids`` has only these.
    """

    role: str
    preschool_id: UUID | None = None
    preschool_name: str | None = None
    district_id: UUID | None = None
    region_id: UUID | None = None
    place_name: str | None = None
    groups: list[OwnGroup] = []
    child_ids: list[UUID] = []
    left_children: list[LeftChild] = []


class Account(WireStruct):
    """Who is signed in; ``today`` is the date at the preschool, which a device's clock may get wrong.

    ``practice`` of an account that works in a practice preschool only.
    """

    id: UUID
    login: str
    full_name: str
    language: str
    scopes: list[OwnScope]
    today: date
    must_change_password: bool = False
    permitted: list[str] = []
    practice: bool = False


class Tokens(WireStruct):
    """``media_grant`` goes into the address of a file (``?grant=``), where no header can be sent."""

    access_token: str
    access_expires_at: datetime
    refresh_token: str
    account: Account
    media_grant: str = ""


class AccountChange(WireStruct):
    language: Language


class PasswordChange(WireStruct):
    current_password: Annotated[str, Meta(max_length=200)]
    new_password: Password


class AcceptInvitation(WireStruct):
    """A code that opens an account again leaves it its own login, whatever ``login`` says."""

    code: Annotated[str, Meta(min_length=8, max_length=40)]
    login: Login
    password: Password
    language: Language = "uz"


class InvitationCode(WireStruct):
    """A code as its bearer typed it: case, spaces and hyphens do not count."""

    code: Annotated[str, Meta(max_length=40)]


class AcceptedInvitation(WireStruct):
    """The login under which the account signs in."""

    login: str


class InvitationCard(WireStruct):
    """What the bearer of a code sees before accepting it; ``login`` where it opens an account again."""

    full_name: str
    role: str
    preschool_name: str
    expires_at: datetime
    login: str | None = None


class Device(WireStruct):
    """One place where the account is signed in."""

    id: UUID
    device: str
    created_at: datetime
    last_seen_at: datetime
    current: bool
