"""The calls about the own account."""

from mobile.device.device import Device
from server.shared.contract import sign_in as contract


class AccountRepository:
    """The account that is signed in on this device."""

    def __init__(self, device: Device) -> None:
        self._api, self._session, self._sync = device.api, device.session, device.sync

    async def devices(self) -> list[contract.Device]:
        return await self._api.get("/api/account/devices", list[contract.Device])

    async def speak(self, language: str) -> None:
        """Changes the language here at once, then on the account, whose places are named in it."""
        await self._session.speak(language)
        change = contract.AccountChange(language=language)
        self._session.account = await self._api.patch("/api/account", change, contract.Account)

    async def change_password(self, current: str, new: str) -> None:
        """Sets a new password; every other device must sign in again, and what waited for it is sent."""
        change = contract.PasswordChange(current_password=current, new_password=new)
        await self._api.post("/api/account/password", change, type(None))
        self._session.account = await self._api.get("/api/account", contract.Account)
        self._sync.wake()

    async def sign_out(self) -> None:
        await self._api.post("/api/account/sign-out", None, type(None))

    async def sign_out_everywhere(self) -> None:
        await self._api.post("/api/account/sign-out-everywhere", None, type(None))
        await self._session.forget()
