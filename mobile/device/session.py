"""Who is signed in on this device, with which tokens and in which language."""

from typing import Final

import flet as ft

from mobile.device.values import KeyValue
from server.shared.contract.sign_in import Account, Tokens
from server.shared.i18n import DEFAULT_LANGUAGE, SPOKEN, Translator, translator

_REFRESH_TOKEN: Final = "refresh_token"  # noqa: S105 - the name of the stored value, not a secret
_PRACTICE_TOKEN: Final = "practice_refresh_token"  # noqa: S105 - the name of the stored value, not a secret
_PRACTICE_RETURN: Final = "practice_return"
_LANGUAGE: Final = "language"


class Session(ft.Observable):
    """The signed-in account; a component that is given it draws itself anew when account or language change.

    The access token lives in memory only. The refresh token is kept by `values` and always read from there, because
    another tab of the same browser may have exchanged it meanwhile. While somebody practises, the practice account's
    token lies beside the own one, which nothing touches until the practice is left.
    """

    def __init__(self, values: KeyValue, language: str = DEFAULT_LANGUAGE) -> None:
        self.account: Account | None = None
        self.practising = False
        self.language = language if language in SPOKEN else DEFAULT_LANGUAGE
        self._values = values
        self._access_token: str | None = None
        self._media_grant = ""

    @property
    def t(self) -> Translator:
        """The translator of the chosen language."""
        return translator(self.language)

    @property
    def values(self) -> KeyValue:
        """The short texts that this device keeps between starts."""
        return self._values

    @property
    def access_token(self) -> str | None:
        return self._access_token

    def address_of(self, path: str) -> str:
        """The address of a file for a picture or a player, which cannot send a header; empty stays empty."""
        return f"{path}{'&' if '?' in path else '?'}grant={self._media_grant}" if path else ""

    async def refresh_token(self) -> str | None:
        return await self._values.get(_REFRESH_TOKEN)

    async def restore_language(self) -> None:
        """Takes up the language chosen earlier on this device."""
        kept = await self._values.get(_LANGUAGE)
        if kept in SPOKEN:
            self.language = kept

    async def accept(self, tokens: Tokens) -> None:
        """Signs in with what the server answered to a sign-in or a refresh."""
        fresh = self.account is None
        self._access_token = tokens.access_token
        self._media_grant = tokens.media_grant
        await self._values.set(_REFRESH_TOKEN, tokens.refresh_token)
        if fresh and await self._values.get(_LANGUAGE) is None:
            await self.speak(tokens.account.language)
        await self._end_practice()
        self.account = tokens.account

    async def practice_token(self) -> str | None:
        """The refresh token of the practice account while its owner is in the practice preschool."""
        return await self._values.get(_PRACTICE_TOKEN)

    async def practise(self, tokens: Tokens, back: str = "") -> None:
        """Goes on as the practice account; the own sign-in stays where it is. ``back`` is where leaving leads to."""
        await self._values.set(_PRACTICE_TOKEN, tokens.refresh_token)
        if back:
            await self._values.set(_PRACTICE_RETURN, back)
        self._access_token = tokens.access_token
        self._media_grant = tokens.media_grant
        self.practising = True
        self.account = tokens.account

    async def practice_return(self) -> str:
        """Where leaving the practice preschool leads to."""
        return await self._values.get(_PRACTICE_RETURN) or "/"

    async def forget(self) -> None:
        """Signs out on this device; drafts and unsent work stay and belong to their author."""
        self._access_token = None
        self._media_grant = ""
        await self._values.remove(_REFRESH_TOKEN)
        await self._end_practice()
        self.account = None

    async def _end_practice(self) -> None:
        if self.practising or await self.practice_token() is not None:
            await self._values.remove(_PRACTICE_TOKEN)
            await self._values.remove(_PRACTICE_RETURN)
        self.practising = False

    async def speak(self, language: str) -> None:
        """Changes the language of everything on the screen; an unknown one changes nothing."""
        if language in SPOKEN:
            await self._values.set(_LANGUAGE, language)
            self.language = language
