"""The public page of a certificate: one file of HTML without scripts, cookies or anything from elsewhere."""

import base64
import hashlib
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from litestar import MediaType, Response
from markupsafe import Markup

from server.shared.contract.certificates import Verification
from server.shared.domain.codes import shown_code
from server.shared.i18n import SPOKEN, Translator, best_language, translator

HOME: Final = "/certificates"
_FOLDER: Final = Path(__file__).parent / "templates"
_SWITCH: Final[Sequence[tuple[str, str]]] = (("uz", "Oʻzbekcha"), ("ru", "Русский"), ("en", "English"))
"""Each language by its own name, whatever the page speaks."""


@lru_cache
def _prepared() -> tuple[Template, Markup, dict[str, str]]:
    """The template, its style, and headers that allow that style and nothing else."""
    environment = Environment(
        loader=FileSystemLoader(_FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    style = (_FOLDER / "verification.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    )
    headers = {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex, nofollow",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    }
    return environment.get_template("verification.html"), Markup(style), headers  # noqa: S704 - our own file


_FIXED: Final = (
    *("page-title", "issuer", "languages", "heading", "valid", "name", "programme", "volume", "day", "code"),
    *("page-note", "open-badge", "enter-code", "check"),
)


@lru_cache
def _fixed(language: str) -> dict[str, str]:
    """The words of the page that are the same on every certificate: looking them up is half of its cost."""
    t = translator(language)
    return {name.replace("-", "_"): t(f"certificate-{name}") for name in _FIXED}


def spoken(asked: str, accepted: str) -> Translator:
    """In the language of the address, else the browser's."""
    return translator(asked if asked in SPOKEN else best_language(accepted))


def page(t: Translator, found: Verification | None, *, problem: str = "", status: int = 200) -> Response[str]:
    """A certificate, or the form for a code with what was wrong with the last one."""
    template, style, headers = _prepared()
    values: dict[str, Any] = {
        "t": t,
        "w": _fixed(t.language),
        "style": style,
        "languages": _SWITCH,
        "found": found,
        "problem": problem,
        "here": f"{HOME}/{found.code}" if found else HOME,
        "shown_code": shown_code(found.code) if found else "",
    }
    content = template.render(values)
    return Response(content, status_code=status, media_type=MediaType.HTML, headers=headers)
