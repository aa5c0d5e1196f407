"""From a template and its values to an answer: the reader's language, local dates, charts, headers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from uuid import uuid4
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import MediaType, Request, Response
from litestar.response import Redirect
from litestar.utils.scope.state import ScopeState

from admin import charts
from admin.assets import Assets
from admin.forms import Form, read
from admin.navigation import menu_of
from server.kernel.access import Actor
from server.kernel.errors import NotSignedIn
from server.kernel.http.copied import standing_of
from server.kernel.settings import Settings
from server.shared.i18n import SPOKEN, Translator, best_language, translator

FORGERY_COOKIE: Final = "nihol_csrf"
LANGUAGE_COOKIE: Final = "nihol_language"
Asked = Request[Any, Any, Any]
_POLICY: Final = (
    "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_TEMPLATES: Final = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Pages:
    """Makes pages; one for the life of the application."""

    settings: Settings
    assets: Assets

    def page(self, request: Asked, template: str, status: int = 200, **values: Any) -> Response[str]:
        """The template with its values, in the reader's language.

        ``allowed`` names what this page alone may have of this server beside pictures: media, frame, script, connect.
        """
        words, allowed = translator(language_of(request)), values.pop("allowed", ())
        text = self._environment.get_template(template).render(
            t=words,
            say=_Sayings(words, self.settings.time_zone),
            actor=actor_of(request),
            menu=menu_of(actor_of(request), request.url.path),
            here=_with_query(request),
            csrf=_csrf_token(request),
            copied=standing_of(request.scope),
            **{"form": Form(), **values},
        )
        policy = "".join([_POLICY, *(f"; {name}-src 'self'" for name in allowed)])
        headers = {"Content-Security-Policy": policy, **_HEADERS}
        return Response(text, status_code=status, media_type=MediaType.HTML, headers=headers)

    @cached_property
    def _environment(self) -> Environment:
        environment = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.globals.update(
            charts=charts,
            key=uuid4,
            plan_day=day_of_week,
            languages=SPOKEN,
            stylesheet=self.assets.url("nihol", "css"),
            mark=self.assets.url("mark", "svg"),
            sending_script=self.assets.url("sending", "js"),
            attendance_script=self.assets.url("attendance", "js"),
        )
        return environment


@dataclass(frozen=True)
class Sheet:
    """What a handler of pages works with: one request and the way to answer it with a page."""

    pages: Pages
    request: Asked

    @property
    def actor(self) -> Actor:
        """Who asks; only behind an action, so there is somebody."""
        actor = actor_of(self.request)
        if actor is None:
            raise NotSignedIn
        return actor

    @property
    def settings(self) -> Settings:
        return self.pages.settings

    @property
    def language(self) -> str:
        """The reader's language."""
        return language_of(self.request)

    def page(self, template: str, status: int = 200, **values: Any) -> Response[str]:
        return self.pages.page(self.request, template, status, **values)

    async def form(self) -> Form:
        return await read(self.request)

    def asked(self, name: str) -> str:
        """A value of the address that only orders what is shown, so that nothing is refused over it."""
        return str(self.request.query_params.get(name, ""))

    def asked_all(self, name: str) -> list[str]:
        """All values of that name in the address."""
        return [str(value) for value in self.request.query_params.getall(name, [])]


class _Sayings:
    """Dates, moments and numbers in one language, at the preschools' time."""

    def __init__(self, words: Translator, zone: ZoneInfo) -> None:
        self._words = words
        self._zone = zone

    def day(self, day: date) -> str:
        return self._words.date(day, "medium")

    def short_day(self, day: date) -> str:
        return self._words.day_and_month(day)

    def weekday(self, day: date) -> str:
        return self._words.weekday(day).capitalize()

    def month(self, month: date) -> str:
        return f"{self._words.month(month.month)} {month.year}".capitalize()

    def moment(self, moment: datetime) -> str:
        local = moment.astimezone(self._zone)
        return f"{self.day(local)}, {self._words.clock(local.timetz())}"

    def amount(self, value: float) -> str:
        return self._words.number(value, "#,##0.#")

    def mean(self, value: float) -> str:
        """A mean level or an agreement, to two places."""
        return self._words.number(value, "0.00")

    def value(self, value: float | None, unit: str) -> str:
        """A figure's value as people say it; a dash where there is none."""
        if value is None:
            return "–"
        return self._words.percent(value) if unit == "share" else self._words.number(value, "#,##0.0")

    def change(self, now: float, before: float, unit: str) -> str:
        """The difference to the month before: points of percent, or the unit itself; with its sign."""
        digits = 0 if unit == "share" else 1
        difference = round((now - before) * (100 if unit == "share" else 1), digits)
        text = self._words.number(abs(difference), f"#,##0.{'0' * digits}".rstrip("."))
        return text if not difference else f"{'−' if difference < 0 else '+'}{text}"

    def second(self, moment: datetime) -> str:
        """A time of the day to the second, for what may be seconds old."""
        return f"{moment.astimezone(self._zone):%H:%M:%S}"

    def is_stale(self, derived_at: datetime, fresh_days: int, today: date) -> bool:
        return (today - derived_at.astimezone(self._zone).date()).days > fresh_days

    def is_past(self, moment: datetime, today: date) -> bool:
        return moment.astimezone(self._zone).date() < today

    def parsed(self, moment: str) -> datetime:
        return datetime.fromisoformat(moment)

    def action(self, action: str) -> str:
        """What was read, in words; an action without words of its own is called by the general one."""
        key = f"page-read-{action.replace('.', '-').replace('_', '-')}"
        text = self._words(key)
        return text if text != key else self._words("page-read-other")

    def text(self, texts: Mapping[str, str]) -> str:
        return self._words.chosen(texts)


def day_of_week(week_start: date, weekday: int) -> date:
    """The day of a week that begins on ``week_start``; Monday is 0."""
    return week_start + timedelta(days=weekday)


def actor_of(request: Asked) -> Actor | None:
    actor: Actor | None = request.scope["state"].get("actor")
    return actor


def language_of(request: Asked) -> str:
    """The account's language; before signing in the chosen one, else the browser's."""
    actor = actor_of(request)
    chosen = actor.language if actor else request.cookies.get(LANGUAGE_COOKIE, "")
    return chosen if chosen in SPOKEN else best_language(request.headers.get("accept-language", ""))


def see(path: str) -> Redirect:
    """After a form: go and look (Post/Redirect/Get)."""
    return Redirect(path, status_code=303)


def local_path(path: str, otherwise: str = "/admin") -> str:
    """``path`` if it stays among our pages, so that nobody is led away by a prepared link."""
    stays = path == "/admin" or path.startswith(("/admin/", "/admin?"))
    return path if stays and not any(sign in path for sign in ("\\", "//", "\r", "\n")) else otherwise


def _with_query(request: Asked) -> str:
    query = request.url.query
    return local_path(f"{request.url.path}?{query}" if query else request.url.path)


def _csrf_token(request: Asked) -> str:
    """The token of this answer; after a form that failed the check, the one the browser has."""
    token = ScopeState.from_scope(request.scope).csrf_token
    return token if isinstance(token, str) else request.cookies.get(FORGERY_COOKIE, "")


def is_checked(request: Asked) -> bool:
    """Whether a form has passed the check against forgery."""
    return isinstance(ScopeState.from_scope(request.scope).csrf_token, str)
