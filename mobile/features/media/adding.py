"""What the form of a resource knows and does: its files, the cards of a set, who is in it, for whom it shall be."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Final, cast
from uuid import UUID

import msgspec

from mobile.device.upload import SentFile, Stage, Uploads
from mobile.features.media.repository import MediaRepository
from mobile.problems import ApiProblem, ServerAway
from mobile.ui.feedback import ScreenState
from mobile.ui.forms import Form
from server.shared.contract.children import ChildRow
from server.shared.contract.media import Kind, Limits, NewPart, NewResource, Resource, ResourceRow
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator
from server.shared.ids import uuid7

SETS: Final = ("picture_set", "card_set")
MOST_FILES: Final = 60
WORD_LANGUAGES: Final = ("uz", "ru", "en", "kaa")
PICTURES: Final = ("jpg", "jpeg", "png", "webp", "heic", "heif", "gif", "bmp", "tif", "tiff")
_ENDINGS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "picture": PICTURES,
    "video": ("mp4", "mov", "webm", "m4v"),
    "audio": ("mp3", "m4a", "wav", "ogg", "oga"),
    "worksheet": ("pdf",),
    "presentation": ("pptx", "odp"),
    "game": ("zip",),
}


class Card(msgspec.Struct, frozen=True):
    """One picture of a set and perhaps the picture of its back."""

    front: SentFile
    back: SentFile | None = None


class Adding(ScreenState):
    """A resource being added or corrected: its files go up at once, its description follows."""

    def __init__(self, repository: MediaRepository, uploads: Uploads, language: str) -> None:
        super().__init__()
        self.limits: Limits | None = None
        self.uploads = uploads
        self.form = Form(
            {
                "language": language,
                "licence": "CC-BY-4.0",
                "kind": "",
                "reach": "preschool",
                "word_languages": [language],
            }
        )
        self.children: tuple[ChildRow, ...] = ()
        self.found: tuple[ChildRow, ...] = ()
        self.twins: tuple[ResourceRow, ...] = ()
        self.corrected: Resource | None = None
        self.turned_over: dict[UUID, UUID] = {}
        self._order: tuple[UUID, ...] = ()
        self._suggested = ""
        self._repository = repository
        self._id = uuid7()

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def correct(self, owner_id: UUID, resource_id: UUID, t: Translator) -> None:
        """Begins with a resource as it stands."""

        async def fetch() -> None:
            await self._load()
            self._begin_with(await self._repository.one(owner_id, resource_id), t)

        await self.during(fetch(), t)

    @property
    def leads(self) -> bool:
        """Whether what the account adds is for the preschool at once, without anybody looking at it first."""
        return self._repository.may(Action.MEDIA_UPDATE)

    def thumb_path(self, file_id: UUID) -> str:
        owner = self.corrected.owner_id if self.corrected else self._repository.preschool_id
        return f"/api/preschools/{owner}/files/{file_id}/thumb"

    @property
    def kind(self) -> str:
        """The chosen kind, else what the files suggest: several pictures are a set."""
        kept = self.form.text("kind")
        if kept not in ("", self._suggested):
            return kept
        files = self.uploads.files
        suggested = next((suggested_kind(file.name) for file in files), "")
        several = len(files) > 1 and suggested == "picture"
        return "picture_set" if several else suggested

    def suggest(self) -> None:
        """Shows what the files suggest as chosen; it is free to be changed, and goes with the next file."""
        kind = self.kind
        if self.form.text("kind") in ("", self._suggested):
            self._suggested = kind
            self.form.typed("kind", kind)

    @property
    def is_set(self) -> bool:
        """Whether it is made of single pictures; a set may also be one document with its pages."""
        files = self.uploads.files
        return self.kind in SETS and bool(files) and all(suggested_kind(file.name) == "picture" for file in files)

    @property
    def cards(self) -> list[Card]:
        """The pictures in their order, each with its back."""
        files = {file.id: file for file in self.uploads.files}
        known = [file_id for file_id in self._order if file_id in files]
        order = [*known, *(file_id for file_id in files if file_id not in known)]
        backs = {front: back for front, back in self.turned_over.items() if front in files and back in files}
        fronts = [file_id for file_id in order if file_id not in backs.values()]
        return [Card(files[front], files[backs[front]] if front in backs else None) for front in fronts]

    def move(self, front: UUID, by: int) -> None:
        """Moves a card up or down; at the ends it stays."""
        order = [card.front.id for card in self.cards]
        place = order.index(front)
        if 0 <= place + by < len(order):
            order.insert(place + by, order.pop(place))
        self._order = tuple(order)

    def turn_over(self, front: UUID) -> None:
        """Makes a picture the back of the card before it, or a card of its own again."""
        order = [card.front.id for card in self.cards]
        place = order.index(front)
        if front in self.turned_over:
            self.turned_over = {kept: back for kept, back in self.turned_over.items() if kept != front}
        elif place > 0:
            self.turned_over = {**self.turned_over, order[place - 1]: front}
        self._order = tuple(order)

    async def find_twins(self) -> None:
        """Whether the very same file is in the library already; a help only, so that no answer is none."""
        found: list[ResourceRow] = []
        for file in self.uploads.files:
            if file.sha256:
                with suppress(ServerAway, ApiProblem):
                    found += await self._repository.twins(file.sha256)
        self.twins = tuple(row for row in found if row.id != self._id)[:3]

    async def look_for_children(self, words: str, t: Translator) -> None:
        async def look() -> None:
            self.found = tuple((await self._repository.children(words))[:8]) if words else ()

        await self.during(look(), t)

    def name_child(self, child: ChildRow) -> None:
        """Says that a child can be seen or heard in it, or takes that back."""
        others = tuple(one for one in self.children if one.id != child.id)
        self.children = others if len(others) < len(self.children) else (*others, child)

    async def save(self, t: Translator) -> Resource | None:
        """The resource, or None where something is missing or was refused; the form says what."""
        self.problem = None
        if self.kind:
            self.form.pick("kind", self.kind)
        complete = self.form.require(t, "title", "kind")
        self.problem = self._lacking(t)
        if not complete or self.problem:
            return None
        made: list[Resource] = []
        await self.during(self._save(made, t), t)
        return made[0] if made else None

    def _lacking(self, t: Translator) -> str | None:
        if not self.uploads.arrived:
            return t("media-need-file")
        if self.uploads.sending:
            return t("media-still-sending")
        if len(self.uploads.arrived) > 1 and not self.is_set:
            return t("media-one-file-only")
        return None

    async def _load(self) -> None:
        self.limits = await self._repository.limits()
        self.uploads.part_bytes = self.limits.part_bytes

    async def _save(self, made: list[Resource], t: Translator) -> None:
        resource = self._described()
        try:
            if self.corrected:
                made.append(await self._repository.correct(self.corrected.owner_id, resource))
            else:
                made.append(await self._repository.add(resource))
        except ApiProblem as problem:
            self.form.refuse(problem.fields, t)
            raise

    def _described(self) -> NewResource:
        form, language = self.form, self.form.text("language")
        before, theme, description = self.corrected, form.text("theme_week"), form.text("description")
        cards = self.cards if self.is_set else []
        first = cards[0].front if cards else self.uploads.arrived[0]
        others = before.theme_weeks[1:] if before and before.theme_weeks[:1] == [theme] else []
        return NewResource(
            id=self._id,
            file_id=first.id,
            kind=cast(Kind, self.kind),
            title={**(before.title if before else {}), language: form.text("title")},
            language=language,
            description=_with(before.description if before else {}, language, description),
            theme_weeks=[theme, *others] if theme else [],
            age_bands=form.chosen("age_bands"),
            areas=form.chosen("areas"),
            licence=form.text("licence"),
            source=form.text("source"),
            indicators=before.indicators if before else [],
            parts=[self._part(card) for card in cards],
            reach="mine" if form.text("reach") == "mine" else "preschool",
            child_ids=[child.id for child in self.children] + self._unnamed(),
        )

    def _unnamed(self) -> list[UUID]:
        """The children named before; whoever corrects a title does not have to name them again."""
        named = {child.id for child in self.children}
        return [child_id for child_id in (self.corrected.child_ids if self.corrected else []) if child_id not in named]

    def _part(self, card: Card) -> NewPart:
        said = {language: self.form.text(word_field(card.front.id, language)) for language in WORD_LANGUAGES}
        words = {language: word for language, word in said.items() if word}
        return NewPart(file_id=card.front.id, back_file_id=card.back.id if card.back else None, words=words)

    def _begin_with(self, resource: Resource, t: Translator) -> None:
        language = resource.language
        self.corrected, self._id = resource, resource.id
        values: dict[str, object] = {
            "language": language,
            "kind": resource.kind,
            "title": resource.title.get(language) or t.chosen(resource.title),
            "description": resource.description.get(language, ""),
            "licence": resource.licence,
            "source": resource.source,
            "theme_week": next(iter(resource.theme_weeks), ""),
            "age_bands": list(resource.age_bands),
            "areas": list(resource.areas),
            "reach": "mine" if resource.reach == "mine" else "preschool",
        }
        files: list[SentFile] = []
        spoken: set[str] = set()
        for number, part in enumerate(resource.parts, 1):
            files.append(_there(part.file_id, number))
            if part.back_file_id:
                files.append(_there(part.back_file_id, number))
                self.turned_over = {**self.turned_over, part.file_id: part.back_file_id}
            values |= {word_field(part.file_id, spoken_in): word for spoken_in, word in part.words.items()}
            spoken |= set(part.words)
        values["word_languages"] = [one for one in WORD_LANGUAGES if one in spoken] or [language]
        self.form.reset(values)  # type: ignore[arg-type]  # texts and lists of texts
        self.uploads.begin_with(files or [SentFile(resource.file.id, t.chosen(resource.title), 0, Stage.READY, 1.0)])


def _there(file_id: UUID, number: int) -> SentFile:
    """A picture of a set that is in the library already."""
    return SentFile(file_id, f"{number}.jpg", 0, Stage.READY, 1.0)


def _with(texts: Mapping[str, str], language: str, text: str) -> dict[str, str]:
    others = {kept: said for kept, said in texts.items() if kept != language}
    return {**others, language: text} if text else others


def word_field(file_id: UUID, language: str) -> str:
    """The name of the field for a card's word."""
    return f"word:{file_id}:{language}"


def suggested_kind(name: str) -> str:
    """What a file probably is, by the ending of its name; empty where that says nothing."""
    ending = name.rsplit(".", 1)[-1].lower()
    return next((kind for kind, endings in _ENDINGS.items() if ending in endings), "")
