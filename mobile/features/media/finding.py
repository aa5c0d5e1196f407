"""What the list of the library knows: what is looked for, what was found, how many there would be otherwise."""

from contextlib import suppress
from typing import Final

from msgspec.structs import replace

from mobile.device.kept_library import KeptResource, row_of
from mobile.device.library import Fitting, Wanted
from mobile.device.themes import slug_of, theme_of
from mobile.features.media.repository import MediaRepository
from mobile.problems import ApiProblem, ServerAway
from mobile.ui.lists import PagedState
from server.shared.contract.base import Page
from server.shared.contract.media import Counts, Kind, ResourceRow
from server.shared.contract.preschools import GroupRow
from server.shared.contract.reference import Reference, WeekTheme
from server.shared.domain.names import folded
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

KINDS: Final[tuple[Kind, ...]] = (
    "picture",
    "picture_set",
    "card_set",
    "presentation",
    "video",
    "audio",
    "game",
    "worksheet",
    "outline",
)


class Library(PagedState[ResourceRow]):
    """One page of the library, narrowed by words and marks, with what fits the week and the group first.

    While the server is away it is what was opened on this device.
    """

    def __init__(self, repository: MediaRepository, t: Translator) -> None:
        super().__init__(self._page, t)
        self.wanted = Wanted()
        self.open_filters = False
        self.offline = False
        self.counts: Counts | None = None
        self.groups: tuple[GroupRow, ...] = ()
        self.group: GroupRow | None = None
        self.theme: WeekTheme | None = None
        self.reference: Reference | None = None
        self.kept_whole: frozenset[str] = frozenset()
        self._repository = repository

    @property
    def may_use(self) -> bool:
        """Whether the account works with the library: favourites, collections, what was used."""
        return self._repository.may(Action.MEDIA_USE)

    @property
    def may_add(self) -> bool:
        return self._repository.may(Action.MEDIA_UPLOAD)

    @property
    def may_pack(self) -> bool:
        return self._repository.may(Action.PACK_MAKE)

    @property
    def marks(self) -> int:
        """How many marks of the opened filters narrow the list."""
        wanted = self.wanted
        return sum(bool(mark) for mark in (wanted.age_band, wanted.area, wanted.language, wanted.reach))

    async def begin(self) -> None:
        """Learns the week's theme and the own groups, then shows what fits; without a server what is kept."""
        with suppress(ServerAway, ApiProblem):
            reference = await self._repository.device.reference.get()
            self.theme = theme_of(reference.themes, self._repository.today)
            self.reference = reference
        with suppress(ServerAway, ApiProblem):
            self.groups = tuple(await self._repository.groups())
            self.group = self.groups[0] if len(self.groups) == 1 else None
        await self.load()

    async def want(self, name: str, value: str | bool) -> None:
        """Narrows the list by one mark, or takes the mark back when it was there."""
        before = getattr(self.wanted, name)
        self.wanted = replace(self.wanted, **{name: type(value)() if before == value else value})
        await self.search(self._words)

    async def look_at(self, place: str) -> None:
        """Everything, the favourites or what was used lately: one of the three."""
        self.wanted = replace(self.wanted, favourites=place == "favourites", recent=place == "recent")
        await self.search(self._words)

    async def look_for(self, group: GroupRow | None) -> None:
        """Puts first what fits this group; None: no group in particular."""
        self.group = group
        await self.search(self._words)

    async def clear(self) -> None:
        """Takes all marks back; the words stay."""
        self.wanted = Wanted()
        await self.search(self._words)

    def count(self, facet: str, value: str) -> int | None:
        """How many a choice would leave; None while that is not known."""
        if self.counts is None or self.offline:
            return None
        counted: dict[str, int] = getattr(self.counts, facet)
        return counted.get(value) if self.counts.capped else counted.get(value, 0)

    async def _page(self, words: str, cursor: str | None) -> Page[ResourceRow]:
        theme = slug_of(self.theme) if self.theme else ""
        group = self.group
        fitting = Fitting(theme, group.age_band if group else "", group.language if group else "")
        try:
            page = await self._repository.page(self.wanted, words, cursor, fitting)
        except ServerAway:
            self.offline = True
            return await self._kept(words)
        self.offline = False
        if cursor is None:
            await self._count(words)
        return page

    async def _count(self, words: str) -> None:
        self.counts = None
        with suppress(ServerAway, ApiProblem):
            self.counts = await self._repository.counts(self.wanted, words)

    async def _kept(self, words: str) -> Page[ResourceRow]:
        """What was opened here and fits; raises ServerAway where nothing was."""
        kept = await self._repository.kept.all()
        if not kept:
            raise ServerAway("nothing is kept")
        self.kept_whole = frozenset(str(one.resource.id) for one in kept if one.whole)
        found = [row_of(one.resource) for one in kept if self._fits(one, words)]
        return Page(items=found, next_cursor=None)

    def _fits(self, kept: KeptResource, words: str) -> bool:
        wanted, resource = self.wanted, kept.resource
        said = folded(" ".join([*resource.title.values(), *resource.description.values()]))
        return (
            all(word in said for word in folded(words).split())
            and wanted.kind in ("", resource.kind)
            and (not wanted.theme_week or wanted.theme_week in resource.theme_weeks)
            and (not wanted.age_band or wanted.age_band in resource.age_bands)
            and (not wanted.area or wanted.area in resource.areas)
            and (not wanted.favourites or resource.favourite)
        )
