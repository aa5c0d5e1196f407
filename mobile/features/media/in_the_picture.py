"""Who can be seen or heard in a resource: asked once, so that their families' consents can be asked for."""

import flet as ft

from mobile.features.media.adding import Adding
from mobile.ui.choices import Pill, PillRow
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Handler, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Section
from mobile.ui.lists import SearchField
from mobile.ui.viewport import use_words
from server.shared.contract.children import ChildRow
from server.shared.i18n import Translator


@ft.component
def ChildrenSection(state: Adding) -> ft.Control:
    t = use_words()
    state = use_kept(lambda: state)
    opened, set_opened = ft.use_state(False)

    def answering(yes: bool) -> Handler:
        async def answer(_event: object) -> None:
            set_opened(yes)
            if not yes:
                state.children = state.found = ()

        return guard(t, answer)

    async def look(words: str) -> None:
        await state.look_for_children(words, t)

    before = len(state.corrected.child_ids) if state.corrected else 0
    seen = opened or bool(state.children)
    answers = PillRow(
        [
            Pill(t("media-children-no"), not seen, answering(False)),
            Pill(t("media-children-yes"), seen, answering(True)),
        ]
    )
    lines: list[ft.Control] = [answers]
    if before:
        lines.insert(0, Muted(t("media-children-before", count=before)))
    if seen:
        named = {child.id for child in state.children}
        others = [child for child in state.found if child.id not in named]
        lines += [
            Muted(t("media-children-hint")),
            SearchField(t("media-children-search"), look, t),
            PillRow([_Child(state, child, True, t) for child in state.children]),
            PillRow([_Child(state, child, False, t) for child in others]),
        ]
    return Section(t("media-children"), lines)


def _Child(state: Adding, child: ChildRow, chosen: bool, t: Translator) -> ft.Control:
    async def press(_event: object) -> None:
        state.name_child(child)

    return Pill(f"{child.family_name} {child.given_name}", chosen, guard(t, press))
