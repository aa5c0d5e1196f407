"""Reading aloud on this device: whether the server has a voice for its reader, and where each thing is heard."""

from mobile.device.api import ApiClient
from mobile.device.session import Session
from mobile.device.sync import SyncState
from server.shared.contract.reading_aloud import Voices


class Reading:
    """What loudspeakers ask; the sound itself is the server's."""

    def __init__(self, api: ApiClient, session: Session, connection: SyncState) -> None:
        self.connection = connection
        self._api = api
        self._session = session
        self._languages: list[str] | None = None

    @property
    def offered(self) -> bool:
        """Whether this reader is read to; False before the server was asked."""
        return self._session.language in (self._languages or ())

    @property
    def known(self) -> bool:
        return self._languages is not None

    async def learn(self) -> None:
        """Asks the server, which also renews a sign-in that has run out; raises what the call raises."""
        self._languages = (await self._api.get("/api/reading-aloud", Voices)).languages

    def address_of(self, path: str) -> str:
        """Where a thing is heard in the language of the screen."""
        sign = "&" if "?" in path else "?"
        return self._session.address_of(f"{path}{sign}language={self._session.language}")
