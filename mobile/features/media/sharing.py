"""How far a resource is shared: the next step, the state of its request with what was said, taking it back."""

from typing import Final

import flet as ft

from mobile.features.media.opened import Opened
from mobile.features.media.repository import MediaRepository
from mobile.features.media.request_card import RequestCard, Requests
from mobile.ui.dialogs import Asking, Muted, Quiet, Strong
from mobile.ui.feedback import Handler, Refusal, guard
from mobile.ui.forms import LongTextInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Section
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.contract.media_sharing import NewSharing, SharingRequest
from server.shared.domain.sharing import LADDER, OPEN, ResourceReach
from server.shared.i18n import Translator
from server.shared.ids import uuid7

_LONGEST: Final = 500


class Sharing(Requests):
    """The requests of one resource."""

    def __init__(self, repository: MediaRepository, resource: Resource) -> None:
        super().__init__()
        self.requests: tuple[SharingRequest, ...] = ()
        self.loaded = False
        self.repository = repository
        self._resource = resource

    @property
    def next_reach(self) -> str:
        """One step wider than what was accepted; empty while a request is open or where there is no wider."""
        if any(request.state in OPEN for request in self.requests):
            return ""
        accepted = {request.reach for request in self.requests if request.state == "accepted"}
        reached = max(LADDER.index(ResourceReach(reach)) for reach in {*accepted, self._resource.reach})
        return LADDER[reached + 1].value if reached + 1 < len(LADDER) else ""

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def ask(self, words: str, t: Translator) -> bool:
        async def ask() -> None:
            asked = NewSharing(id=uuid7(), reach=self.next_reach, words=words)  # type: ignore[arg-type]  # of the ladder
            await self.repository.ask_to_share(self._resource, asked)
            await self._load()

        return await self.during(ask(), t)

    async def _load(self) -> None:
        every = await self.repository.requests()
        self.requests = tuple(request for request in every if request.resource_id == self._resource.id)
        self.loaded = True


@ft.component
def SharingSection(opened: Opened, resource: Resource) -> ft.Control:
    """For whoever may change the resource."""
    t = use_words()
    state = use_kept(lambda: Sharing(opened.repository, resource))
    asking, set_asking = ft.use_state(False)

    async def load() -> None:
        await state.load(t)

    async def begin(_event: object) -> None:
        set_asking(True)

    async def leave(_event: object = None) -> None:
        set_asking(False)

    ft.use_effect(guard(t, load), [])
    told = t(f"media-reach-{resource.reach}-told")
    lines: list[ft.Control] = [ft.Text(told), Refusal(state.problem)]
    lines += [RequestCard(state, request, t) for request in state.requests[:3]]
    reach = state.next_reach if state.loaded else ""
    if reach:
        button = ft.OutlinedButton(
            t(f"media-share-{reach}"), icon=ft.Icons.SHARE_OUTLINED, height=look.TOUCH_TARGET, on_click=guard(t, begin)
        )
        lines.append(ft.Row([button], wrap=True))
    if asking and reach:
        lines.append(_Asking(state, reach, leave))
    return Section(t("media-sharing"), lines)


@ft.component
def _Asking(state: Sharing, reach: str, leave: Handler) -> ft.Control:
    """Who will look at it, what that means, and a word to them; draws nothing itself."""
    t = use_words()
    form = use_form()

    async def ask(_event: object) -> None:
        if await state.ask(form.text("words"), t):
            await leave(None)

    words = LongTextInput(form, "words", t("media-share-words"), 2)
    words.max_length = _LONGEST
    asked: list[ft.Control] = [
        ft.Text(t(f"media-share-{reach}-hint")),
        Muted(t("media-share-licence-hint")),
        words,
        Refusal(state.problem),
    ]
    actions = [
        Quiet(t("client-cancel"), guard(t, leave)),
        Strong(t("media-share-ask"), guard(t, ask), disabled=state.busy),
    ]
    ft.use_dialog(Asking(t(f"media-share-{reach}"), asked, actions, leave))
    return ft.Container(visible=False)
