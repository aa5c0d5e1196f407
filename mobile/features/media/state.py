"""What the screens of the library know and do."""

import asyncio
from collections.abc import Mapping
from typing import Final, cast
from uuid import UUID

from msgspec.structs import replace

from mobile.device.library import Wanted
from mobile.device.upload import Uploads
from mobile.features.media.repository import MediaRepository
from mobile.problems import ApiProblem
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import Form
from mobile.ui.lists import PagedState
from server.shared.contract.base import Page
from server.shared.contract.media import Kind, Limits, NewResource, Resource, ResourceRow
from server.shared.i18n import Translator
from server.shared.ids import uuid7

KINDS: Final[tuple[Kind, ...]] = (
    "picture",
    "picture_set",
    "card_set",
    "presentation",
    "video",
    "audio",
    "worksheet",
    "outline",
)
LICENCES: Final = {
    "CC-BY-4.0": "media-licence-by",
    "CC-BY-SA-4.0": "media-licence-by-sa",
    "CC0-1.0": "media-licence-free",
}
_ENDINGS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "picture": ("jpg", "jpeg", "png", "webp", "heic", "heif", "gif"),
    "video": ("mp4", "mov", "webm", "m4v"),
    "audio": ("mp3", "m4a", "wav", "ogg", "oga"),
    "worksheet": ("pdf",),
}
_PAUSE: Final = 2.0
_ROUNDS: Final = 60


class Library(PagedState[ResourceRow]):
    """One page of the library, narrowed by words and marks."""

    def __init__(self, repository: MediaRepository, t: Translator) -> None:
        super().__init__(self._page, t)
        self.wanted = Wanted()
        self.open_filters = False
        self._repository = repository

    async def want(self, name: str, value: str) -> None:
        """Narrows the list by one mark, or takes the mark back when it was there."""
        taken_back = getattr(self.wanted, name) == value
        self.wanted = replace(self.wanted, **{name: "" if taken_back else value})
        await self.search(self._words)

    @property
    def marks(self) -> int:
        """How many marks of the opened filters narrow the list."""
        return sum(bool(mark) for mark in (self.wanted.age_band, self.wanted.area))

    async def _page(self, words: str, cursor: str | None) -> Page[ResourceRow]:
        return await self._repository.page(self.wanted, words, cursor)


class Opened(ScreenState):
    """One resource; while its file is still judged it is asked about again."""

    def __init__(self, repository: MediaRepository, owner_id: UUID, resource_id: UUID) -> None:
        super().__init__()
        self.resource: Resource | None = None
        self.page = 0
        self._repository = repository
        self._owner_id, self._resource_id = owner_id, resource_id

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def follow(self) -> None:
        """Asks again until the file is judged; belongs into an effect, which ends with its screen."""
        for _ in range(_ROUNDS):
            if self.resource is None or self.resource.file.state != "waiting":
                return
            await asyncio.sleep(_PAUSE)
            await self._load()

    def turn(self, page: int) -> None:
        """Turns to a page, counted from 0; beyond the ends nothing happens."""
        if self.resource and 0 <= page < len(self.resource.pages):
            self.page = page

    async def withdraw(self, t: Translator) -> bool:
        resource = self.resource
        return resource is not None and await self.during(self._repository.withdraw(resource), t)

    async def _load(self) -> None:
        self.resource = await self._repository.one(self._owner_id, self._resource_id)


class Adding(ScreenState):
    """A resource being added: its file goes up at once, its description follows."""

    def __init__(self, repository: MediaRepository, uploads: Uploads, language: str) -> None:
        super().__init__()
        self.limits: Limits | None = None
        self.uploads = uploads
        self.form = Form({"language": language, "licence": "CC-BY-4.0", "kind": ""})
        self._repository = repository
        self._id = uuid7()

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    @property
    def kind(self) -> str:
        """The chosen kind, else what the file's name suggests."""
        return self.form.text("kind") or next((suggested_kind(file.name) for file in self.uploads.files), "")

    async def save(self, t: Translator) -> Resource | None:
        """The resource, or None where something is missing or was refused; the form says what."""
        self.problem = None
        if self.kind:
            self.form.pick("kind", self.kind)
        complete = self.form.require(t, "title", "kind")
        if not self.uploads.arrived:
            self.problem = t("media-need-file")
        if not complete or not self.uploads.arrived:
            return None
        made: list[Resource] = []
        await self.during(self._add(made, t), t)
        return made[0] if made else None

    async def _load(self) -> None:
        self.limits = await self._repository.limits()

    async def _add(self, made: list[Resource], t: Translator) -> None:
        form, language = self.form, self.form.text("language")
        theme, description = form.text("theme_week"), form.text("description")
        resource = NewResource(
            id=self._id,
            file_id=self.uploads.arrived[0].id,
            kind=cast(Kind, self.kind),
            title={language: form.text("title")},
            language=language,
            description={language: description} if description else {},
            theme_weeks=[theme] if theme else [],
            age_bands=form.chosen("age_bands"),
            areas=form.chosen("areas"),
            licence=form.text("licence"),
            source=form.text("source"),
        )
        try:
            made.append(await self._repository.add(resource))
        except ApiProblem as problem:
            self.form.refuse(problem.fields, t)
            raise


def suggested_kind(name: str) -> str:
    """What a file probably is, by the ending of its name; empty where that says nothing."""
    ending = name.rsplit(".", 1)[-1].lower()
    return next((kind for kind, endings in _ENDINGS.items() if ending in endings), "")
