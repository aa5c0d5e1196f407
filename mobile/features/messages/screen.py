"""The list of conversations and one conversation, for families and for the people of a group."""

from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.device.news import use_news
from mobile.features.messages.parts import Bubble, Quote, UnsentBubble
from mobile.features.messages.repository import ConversationRepository, Talk, TalksRepository
from mobile.features.messages.state import TEXT_LIMIT, Conversation, Talks
from mobile.ui.aloud import Aloud, heard_at, use_aloud
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Empty, Handler, Problem, Refusal, SkeletonRows, guard
from mobile.ui.forms import Form, TextInput
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Body, ScreenHead, body_width
from mobile.ui.lists import ROWS_AT_ONCE, SearchField
from mobile.ui.pictures import Avatar
from mobile.ui.theme import GAP, READING_WIDTH, WIDE_GAP
from mobile.ui.viewport import use_breadth, use_page_width, use_words
from server.shared import look
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_SEARCH_FROM = 8


@ft.component
def TalksScreen() -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Talks(TalksRepository(device)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(guard(t, load), [])
    if state.talks is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not state.talks:
        return Body([Empty(ft.Icons.FORUM_OUTLINED, t("messages-none"), t("messages-none-hint"))])
    many = len(state.talks) >= _SEARCH_FROM
    search = ft.Container(SearchField(t("messages-search"), state.search, t), visible=many)
    rows = [_TalkRow(talk, t) for talk in state.shown[:ROWS_AT_ONCE]]
    if not rows:
        rows = [Empty(ft.Icons.PERSON_SEARCH_OUTLINED, t("children-not-found"), t("children-not-found-hint"))]
    hint = ft.Text(t("messages-hint"), color=look.INK_MUTED)
    column = ft.Column(rows, spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return Body([hint, search, column])


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _TalkRow(talk: Talk, t: Translator) -> ft.Control:
    row = talk.row
    name = f"{row.child.given_name} {row.child.family_name}"

    async def open_talk(_event: object) -> None:
        ft.context.page.navigate(f"/messages/{talk.preschool_id}/{row.child.id}")

    said = f"{row.last_author_name}: {row.last_text}" if row.last_text else t("message-none-yet")
    lines: list[ft.Control] = [ft.Text(said, color=look.INK_MUTED, max_lines=2, overflow=ft.TextOverflow.ELLIPSIS)]
    if row.last_at:
        lines.append(ft.Text(moment_words(row.last_at, t), size=13, color=look.INK_MUTED))
    tile = ft.ListTile(
        leading=Avatar(name),
        title=ft.Text(name, weight=ft.FontWeight.W_600 if row.unread else None),
        subtitle=ft.Column(lines, spacing=0, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        trailing=_Unread(row.unread, t) if row.unread else None,
        on_click=guard(t, open_talk),
    )
    return ft.Card(tile, key=str(row.child.id))


def _Unread(count: int, t: Translator) -> ft.Control:
    sign = ft.Container(
        ft.Text(t("message-unread", count=count), size=13, color=look.SURFACE, weight=ft.FontWeight.W_600),
        bgcolor=look.PRIMARY,
        border_radius=10,
        padding=ft.Padding.symmetric(horizontal=8, vertical=2),
    )
    return ft.Semantics(label=t("message-unread", count=count), content=sign, exclude_semantics=True)


@ft.component
def ConversationScreen() -> ft.Control:
    params = ft.use_route_params()
    if "child_id" not in params:
        return Body([])
    about = params.get("observation_id")
    return _Conversation(UUID(params["preschool_id"]), UUID(params["child_id"]), UUID(about) if about else None)


@ft.component
def _Conversation(preschool_id: UUID, child_id: UUID, about: UUID | None) -> ft.Control:
    device, t = use_device(), use_words()
    counts = use_kept(lambda: device.sync.state)
    state = use_kept(lambda: Conversation(ConversationRepository(device, preschool_id, child_id), about))
    aloud = use_aloud(device.reading)

    async def load(_event: object = None) -> None:
        await state.load(t)

    async def refresh() -> None:
        await state.refresh(t)

    async def settled() -> None:
        """What waited has gone, or has come back refused."""
        if state.unsent:
            await state.refresh(t)

    ft.use_effect(guard(t, load), [], cleanup=state.typing.leave)
    ft.use_effect(guard(t, settled), [counts.waiting, counts.refused])
    use_news(preschool_id, ("message",), refresh)
    child = state.child
    if state.messages is None or child is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    name = f"{child.given_name} {child.family_name}"
    again = IconAction(ft.Icons.REFRESH, t("messages-refresh"), guard(t, refresh))
    head = ft.Container(
        ScreenHead(t("message-about", name=name), back="/messages", actions=[again]),
        padding=ft.Padding.only(left=WIDE_GAP, right=WIDE_GAP, top=GAP),
    )
    parts = [head, _Lines(state, preschool_id, aloud, t), _WritingBar(state, t)]
    return _Centred(parts)


@ft.component
def _Centred(parts: list[ft.Control]) -> ft.Control:
    """A column over the whole height, no wider than can be read."""
    width = body_width(use_page_width(), use_breadth(), READING_WIDTH)
    column = ft.Column(parts, spacing=0, expand=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    aligned = ft.CrossAxisAlignment.CENTER if width else ft.CrossAxisAlignment.STRETCH
    return ft.Column([ft.Container(column, width=width, expand=True)], expand=True, horizontal_alignment=aligned)


def _Lines(state: Conversation, preschool_id: UUID, aloud: Aloud, t: Translator) -> ft.Control:
    """The messages, the newest at the foot, where one begins to read."""

    async def earlier(_event: object) -> None:
        await state.show_earlier(t)

    shown = state.messages or ()
    rows: list[ft.Control] = [UnsentBubble(one, t, state.give_up) for one in reversed(state.unsent)]
    rows += [
        Bubble(message, t, state.withdraw, aloud, heard_at(preschool_id, "messages", message.id))
        for message in reversed(shown)
    ]
    if not rows:
        return ft.Container(
            Empty(ft.Icons.FORUM_OUTLINED, t("message-none-yet"), t("message-none-hint")),
            expand=True,
            alignment=ft.Alignment.CENTER,
        )
    if state.earlier:
        rows.append(
            ft.Row(
                [ft.TextButton(t("message-earlier"), height=look.TOUCH_TARGET, on_click=guard(t, earlier))],
                alignment=ft.MainAxisAlignment.CENTER,
            )
        )
    return ft.ListView(
        rows, reverse=True, expand=True, spacing=GAP, padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP)
    )


@ft.component
def _WritingBar(state: Conversation, t: Translator) -> ft.Control:
    form = use_kept(lambda: state.form)

    async def send(_event: object = None) -> None:
        await state.send(t)

    async def leave(_event: object) -> None:
        state.leave_entry()

    parts: list[ft.Control] = []
    if state.problem:
        parts.append(Refusal(state.problem))
    if state.about:
        drop = IconAction(ft.Icons.CLOSE, t("message-leave-entry"), guard(t, leave))
        parts.append(ft.Row([ft.Container(Quote(state.about.text), expand=True), drop], spacing=GAP))
    may_write = Action.MESSAGE_WRITE.value in state.permitted
    parts.append(_Field(state, form, t, guard(t, send)) if may_write else ft.Text(t("message-only-read")))
    column = ft.Column(parts, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(
        column,
        bgcolor=look.SURFACE,
        border=ft.Border.only(top=ft.BorderSide(1, look.LINE)),
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP + 2),
    )


def _Field(state: Conversation, form: Form, t: Translator, send: Handler) -> ft.Control:
    async def typed(event: ft.Event[ft.TextField]) -> None:
        form.typed("text", event.control.value)
        state.typing.typed()

    field = TextInput(form, "text", t("message-write"))
    field.multiline, field.min_lines, field.max_lines = True, 1, 5
    field.max_length, field.counter = TEXT_LIMIT, ""
    field.on_change = typed
    field.expand = True
    button = ft.IconButton(
        ft.Icon(ft.Icons.SEND, color=look.SURFACE, semantics_label=t("message-send")),
        bgcolor=look.PRIMARY,
        width=look.TOUCH_TARGET + 4,
        height=look.TOUCH_TARGET + 4,
        disabled=state.busy,
        on_click=send,
    )
    return ft.Row([field, button], spacing=GAP, vertical_alignment=ft.CrossAxisAlignment.END)
