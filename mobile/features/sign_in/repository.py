"""The calls of signing in."""

from mobile.device.device import Device
from server.shared.contract.sign_in import (
    AcceptedInvitation,
    AcceptInvitation,
    InvitationCard,
    InvitationCode,
    SignIn,
    Tokens,
)


class SignInRepository:
    """What happens before anybody is signed in."""

    def __init__(self, device: Device) -> None:
        self._device = device

    async def sign_in(self, login: str, password: str, device_name: str) -> None:
        tokens = await self._device.api.post(
            "/api/sign-in", SignIn(login=login, password=password, device=device_name), Tokens
        )
        await self._device.session.accept(tokens)

    async def look(self, code: str) -> InvitationCard:
        """Whom an invitation is for."""
        return await self._device.api.post("/api/invitations/look", InvitationCode(code=code), InvitationCard)

    async def accept(self, code: str, login: str, password: str) -> str:
        """Takes a code up: makes the account, or gives it a new password; answers the login to sign in with."""
        request = AcceptInvitation(code=code, login=login, password=password, language=self._device.session.language)
        return (await self._device.api.post("/api/invitations/accept", request, AcceptedInvitation)).login
