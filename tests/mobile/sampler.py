"""A tiny client made of the whole kit, before a tiny server: what the tests of the frame and the browser look at."""

import base64
from collections.abc import Awaitable, Callable
from datetime import date
from io import BytesIO

import flet as ft
import httpx
import msgspec
from PIL import Image
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from mobile.device.device import use_device
from mobile.device.outbox import Write
from mobile.main import Screens, Surroundings, client
from mobile.ui.feedback import Caution, Empty, Notice, Refusal, ScreenState, guard
from mobile.ui.forms import (
    ChoiceChips,
    DateInput,
    FormButtons,
    LongTextInput,
    Option,
    PasswordInput,
    SelectInput,
    TextInput,
    Toggle,
    use_form,
)
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, Destination, ScreenHead, Section
from mobile.ui.lists import PagedRows, PagedState, SearchField
from mobile.ui.pictures import Avatar, Photo, PhotoGrid
from mobile.ui.theme import FORM_WIDTH, GAP, WIDE_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.base import Page, Problem
from server.shared.contract.sign_in import SignIn, Tokens
from tests.mobile.tokens import an_account, tokens

_NAMES = ("Aziza Qodirova", "Gʻayrat Oʻrinov", "Малика Ҳакимова", "Sherzod Alimov", "Oʻgʻiloy Toʻxtayeva")


class Child(msgspec.Struct, frozen=True):
    id: int
    name: str


class Note(msgspec.Struct, frozen=True):
    text: str


class TinyServer:
    """Answers signing in, a long list of children and a note; may be made to refuse notes."""

    def __init__(self) -> None:
        self.notes: list[tuple[str, str]] = []
        self.refuse_notes = False
        self.broken = False
        self.app = Starlette(
            routes=[
                Route("/api/sign-in", self._sign_in, methods=["POST"]),
                Route("/api/sign-in/refresh", self._refresh, methods=["POST"]),
                Route("/api/account/sign-out", self._sign_out, methods=["POST"]),
                Route("/api/account", self._account, methods=["PATCH"]),
                Route("/api/children", self._children),
                Route("/api/notes", self._note, methods=["POST"]),
                Route("/health/live", self._alive),
            ]
        )

    def transport(self, _page: object = None) -> httpx.AsyncBaseTransport:
        return httpx.ASGITransport(app=self.app)

    async def _sign_in(self, request: Request) -> Response:
        asked = msgspec.json.decode(await request.body(), type=SignIn)
        if asked.password != "s3cret-word":
            return _problem(401, "sign_in.wrong")
        return _json(tokens())

    async def _refresh(self, _request: Request) -> Response:
        return _json(tokens())

    async def _alive(self, _request: Request) -> Response:
        return Response()

    async def _sign_out(self, _request: Request) -> Response:
        return Response(status_code=204)

    async def _account(self, _request: Request) -> Response:
        return _json(an_account())

    async def _children(self, request: Request) -> Response:
        if self.broken:
            return _problem(500, "unknown")
        words = request.query_params.get("words", "").lower()
        start = int(request.query_params.get("cursor", "0"))
        every = [Child(number, f"{_NAMES[number % len(_NAMES)]} {number}") for number in range(1, 61)]
        fitting = [child for child in every if words in child.name.lower()]
        following = str(start + 25) if start + 25 < len(fitting) else None
        return _json(Page[Child](items=fitting[start : start + 25], next_cursor=following, permitted=["child.create"]))

    async def _note(self, request: Request) -> Response:
        if self.refuse_notes:
            return _problem(409, "note.too_short")
        note = msgspec.json.decode(await request.body(), type=Note)
        self.notes.append((request.headers["idempotency-key"], note.text))
        return _json(note)


def _json(value: object) -> Response:
    return Response(msgspec.json.encode(value), media_type="application/json")


def _problem(status: int, code: str) -> Response:
    body = msgspec.json.encode(Problem(status=status, code=code, request_id="r-1"))
    return Response(body, status_code=status, media_type="application/problem+json")


@ft.component
def SignInScreen() -> ft.Control:
    t = use_words()
    device = use_device()
    form = use_form()
    state = use_kept(ScreenState)

    async def sign_in(_event: object) -> None:
        body = SignIn(login=form.text("login"), password=form.text("password"))
        if form.require(t, "login", "password"):
            await state.during(_accepted(body), t)

    async def _accepted(body: SignIn) -> None:
        await device.session.accept(await device.api.post("/api/sign-in", body, Tokens))

    fields: list[ft.Control] = [
        ft.Text("Nihol", theme_style=ft.TextThemeStyle.HEADLINE_LARGE),
        TextInput(form, "login", "Login"),
        PasswordInput(form, "password", "Parol", on_submit=guard(t, sign_in)),
        Refusal(state.problem),
        ft.FilledButton("Kirish", on_click=guard(t, sign_in), disabled=state.busy, height=look.TOUCH_TARGET + 4),
    ]
    column = ft.Column(fields, width=360, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(column, alignment=ft.Alignment.CENTER, expand=True, padding=GAP)


@ft.memo
@ft.component
def ChildRow(child: Child) -> ft.Control:
    tile = ft.ListTile(leading=Avatar(child.name), title=child.name, subtitle="Oʻrta guruh · 4–5 yosh")
    return ft.Card(tile, key=str(child.id))


@ft.component
def ChildrenScreen() -> ft.Control:
    t = use_words()
    api = use_device().api

    async def fetch(words: str, cursor: str | None) -> Page[Child]:
        return await api.get("/api/children", Page[Child], words=words or None, cursor=cursor)

    state = use_kept(lambda: PagedState(fetch, t))
    ft.use_effect(state.load, [])
    empty = Empty(ft.Icons.CHILD_CARE, "Bunday bola yoʻq", "Boshqa soʻz bilan izlang")
    return Body([SearchField("Izlash", state.search, t), PagedRows(state, ChildRow, empty, t)])


@ft.component
def FormScreen() -> ft.Control:
    t = use_words()
    sync = use_device().sync
    form = use_form({"area": ["speech"]})

    async def save(_event: object) -> None:
        if form.require(t, "name", "note"):
            text = form.text("note")
            write = Write(method="POST", path="/api/notes", body=Note(text), subject="notes", title=f"Qayd: {text}")
            await sync.submit(write)
            form.reset({"area": ["speech"]})

    async def break_down(_event: object) -> None:
        raise ValueError("a secret in English")

    areas = [Option("physical", "Jismoniy"), Option("speech", "Nutq"), Option("creative", "Ijodiy rivojlanish")]
    fields: list[ft.Control] = [
        TextInput(form, "name", "Ism"),
        LongTextInput(form, "note", "Qayd"),
        SelectInput(form, "group", "Guruh", [Option("middle", "Oʻrta guruh"), Option("senior", "Katta guruh")]),
        ChoiceChips(form, "area", "Soha", areas, several=True),
        ChoiceChips(form, "level", "Daraja", [Option("0", "Hali emas"), Option("1", "Mustaqil")]),
        DateInput(form, "day", "Kun", date(2026, 9, 1), date(2026, 9, 30)),
        Toggle(form, "shared", "Ota-onaga ham koʻrinsin"),
        FormButtons(t, save, break_down),
    ]
    form_column = ft.Column(fields, spacing=16, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return Body([ScreenHead("Yangi qayd", back="/"), Section("Kuzatuv", [form_column])], limit=FORM_WIDTH)


def _picture(colour: str) -> str:
    image = BytesIO()
    Image.new("RGB", (240, 180), colour).save(image, "PNG")
    return f"data:image/png;base64,{base64.b64encode(image.getvalue()).decode()}"


PHOTOS = [Photo(_picture(c), _picture(c), f"Surat {n}") for n, c in enumerate(look.AREA_COLOURS.values(), 1)]


@ft.component
def PicturesScreen() -> ft.Control:
    people = ft.Row([Avatar(name) for name in _NAMES], spacing=GAP, wrap=True)
    calm = [Notice("Hafta rejasi tasdiqlandi"), Caution("3 nafar bola kuzatilmagan"), Refusal("Qabul qilinmadi")]
    return Body([Section("Odamlar", [people]), Section("Suratlar", [PhotoGrid(PHOTOS)]), *calm], limit=WIDE_WIDTH)


@ft.component
def BrokenScreen() -> ft.Control:
    raise ValueError("a secret in English")


_PLACES = [
    Destination("/", "Bolalar", ft.Icons.CHILD_CARE_OUTLINED, ft.Icons.CHILD_CARE),
    Destination("/form", "Qayd", ft.Icons.EDIT_NOTE_OUTLINED, ft.Icons.EDIT_NOTE),
    Destination("/pictures", "Suratlar", ft.Icons.PHOTO_OUTLINED, ft.Icons.PHOTO),
    Destination("/plans", "Rejalar", ft.Icons.EVENT_OUTLINED, ft.Icons.EVENT),
    Destination("/media", "Media", ft.Icons.PLAY_CIRCLE_OUTLINE, ft.Icons.PLAY_CIRCLE),
    Destination("/parents", "Ota-onalar", ft.Icons.FAMILY_RESTROOM_OUTLINED, ft.Icons.FAMILY_RESTROOM),
]

SCREENS = Screens(
    new_password=SignInScreen,
    sign_in=SignInScreen,
    destinations_for=lambda _account: _PLACES,
    routes=[
        ft.Route(index=True, component=ChildrenScreen),
        ft.Route(path="form", component=FormScreen),
        ft.Route(path="pictures", component=PicturesScreen),
        ft.Route(path="broken", component=BrokenScreen),
    ],
)


def sampler(server: TinyServer) -> Callable[[ft.Page], Awaitable[None]]:
    """The tiny client before this tiny server."""
    return client(Surroundings(transport_for=server.transport), SCREENS)
