"""What a child's page knows."""

from uuid import UUID

from mobile.features.children.repository import ChildRepository
from mobile.ui.feedback import ScreenState
from server.shared.contract.cards import ChildDynamics
from server.shared.contract.children import Child, ReadEntry
from server.shared.contract.observations import Growth
from server.shared.i18n import Translator


class ChildPage(ScreenState):
    """One child: the facts at once, growth and readers when somebody looks at them."""

    def __init__(self, repository: ChildRepository, child_id: UUID, tab: str = "timeline") -> None:
        super().__init__()
        self.child: Child | None = None
        self.growth: Growth | None = None
        self.dynamics: ChildDynamics | None = None
        self.readers: list[ReadEntry] | None = None
        self.tab = tab
        self.child_id = child_id
        self._repository = repository

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def show(self, tab: str, t: Translator) -> None:
        """Turns to a tab and fetches what it needs."""
        self.tab = tab
        await self.during(self._fetch(tab), t)

    async def _load(self) -> None:
        self.child = await self._repository.one(self.child_id)
        await self._fetch(self.tab)

    async def _fetch(self, tab: str) -> None:
        if tab == "growth":
            self.growth = await self._repository.growth(self.child_id)
            if self._repository.tells_families:
                self.dynamics = await self._repository.dynamics(self.child_id)
        if tab == "readers":
            self.readers = await self._repository.readers(self.child_id)
