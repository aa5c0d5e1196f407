"""The entries about a child by date, with the ways to speak about them."""

import flet as ft

from mobile.device.device import Device
from mobile.features.children.repository import ChildRepository
from mobile.features.children.tabs import EntryActions
from mobile.ui.aloud import Aloud, Loudspeaker, heard_at
from mobile.ui.child_links import ask_about
from mobile.ui.entries import EntryCard
from mobile.ui.feedback import Empty
from mobile.ui.hooks import use_kept
from mobile.ui.lists import PagedRows, PagedState
from server.shared.contract.base import Page
from server.shared.contract.children import Child
from server.shared.contract.observations import Observation
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


@ft.component
def Timeline(
    device: Device,
    repository: ChildRepository,
    child: Child,
    entry_actions: EntryActions,
    aloud: Aloud,
    t: Translator,
) -> ft.Control:
    async def fetch(_words: str, cursor: str | None) -> Page[Observation]:
        return await repository.timeline(child.id, cursor)

    state: PagedState[Observation] = use_kept(lambda: PagedState(fetch, t))

    async def load() -> None:
        await state.load()

    ft.use_effect(load, [])

    def row(entry: Observation) -> ft.Control:
        area = device.reference.area(entry.area)
        several = len(entry.children) > 1
        return EntryCard(entry, t, device.session.address_of, area, names=several, actions=_actions(entry))

    def _actions(entry: Observation) -> list[ft.Control]:
        found = ask_about(device.session.account, child.preschool_id, child.id, entry, t)
        return [
            Loudspeaker(aloud, heard_at(child.preschool_id, "observations", entry.id), t),
            *found,
            entry_actions(entry, child.preschool_id, state.load, t),
        ]

    account = device.session.account
    writes = account is not None and Action.OBSERVATION_RECORD.value in account.permitted
    hint = t("timeline-empty-hint" if writes else "today-no-news-hint")
    return PagedRows(state, row, Empty(ft.Icons.EDIT_NOTE, t("timeline-empty"), hint), t)
