"""The page of a pack, readable with any browser and without Nihol: no script, nothing from elsewhere, by theme."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from media_library.packs.manifest import Manifest, PackedFile, PackedForm, PackedResource
from server.shared.i18n import Translator, translator

PAGE: Final = "index.html"
README: Final = "README.txt"
_POLICY: Final = (
    "default-src 'none'; img-src 'self' file:; media-src 'self' file:; frame-src 'self' file:; "
    "style-src 'unsafe-inline'"
)
_GAME_HEAD: Final = (
    b'<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    b"script-src 'self' file: 'unsafe-inline' 'unsafe-eval'; style-src 'self' file: 'unsafe-inline'; "
    b"img-src 'self' file: data: blob:; media-src 'self' file: data: blob:; font-src 'self' file: data:; "
    b"connect-src 'none'; form-action 'none'; base-uri 'none'"
    b'">'
    b"\n"
)
_STYLE: Final = """
body{margin:0 auto;max-width:70rem;padding:1rem;font:1.05rem/1.5 system-ui,sans-serif;color:#1f2a24;background:#fbfaf5}
h1{font-size:1.8rem;margin:.5rem 0}h2{font-size:1.35rem;margin:2rem 0 .5rem;border-bottom:2px solid #cfd8c8}
h3{font-size:1.05rem;margin:.5rem 0 .2rem}p{margin:.2rem 0}.told{color:#56635b;font-size:.9rem}
ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:1rem;list-style:none;padding:0;margin:0}
li{background:#fff;border:1px solid #dfe5da;border-radius:.75rem;padding:.75rem;overflow-wrap:anywhere}
img,video{max-width:100%;border-radius:.5rem;display:block}audio{width:100%}
a{color:#1c5e43;display:inline-block;padding:.3rem 0}figure{margin:.3rem 0;display:inline-block;width:46%;
margin-right:3%;vertical-align:top}figcaption{font-size:.9rem}nav a{margin-right:1rem}
"""
Paths = Mapping[str, str]
"""Where an object lies in the pack, by its hash."""


@dataclass(frozen=True)
class Shown:
    """What the page needs besides the manifest: names of theme weeks, and the page of each game by its file."""

    themes: Mapping[str, Mapping[str, str]]
    games: Mapping[int, str]


def page_of(manifest: Manifest, shown: Shown) -> str:
    """The whole page; a resource of several themes stands under each of them."""
    t = translator(manifest.language)
    paths = {stored.sha256: stored.path for stored in manifest.objects}
    sections = _by_theme(manifest.resources, shown, t)
    links = "".join(f'<a href="#t{place}">{escape(name)}</a>' for place, (name, _) in enumerate(sections))
    parts = "".join(
        f'<h2 id="t{place}">{escape(name)}</h2><ul>'
        + "".join(_card(resource, paths, shown.games, t) for resource in resources)
        + "</ul>"
        for place, (name, resources) in enumerate(sections)
    )
    made = t("pack-page-made", name=manifest.issuer.name, date=t.date(manifest.made_at.date()))
    count = t("pack-page-count", count=len(manifest.resources))
    return _document(
        manifest.title,
        t.language,
        f'<h1>{escape(manifest.title)}</h1><p class="told">{escape(made)}</p><p class="told">{escape(count)}</p>'
        f"<nav>{links}</nav>{parts}",
    )


def readme_of(manifest: Manifest) -> str:
    """What the pack is and what may be done with it, for whoever opens its folder."""
    t = translator(manifest.language)
    made = t("pack-page-made", name=manifest.issuer.name, date=t.date(manifest.made_at.date()))
    lines = (
        manifest.title,
        made,
        "",
        t("pack-readme-open", file=PAGE),
        t("pack-readme-take-in"),
        "",
        _notices(manifest),
    )
    return "\r\n".join(lines) + "\r\n"


def game_page(title: str, start: str, language: str) -> str:
    """Plays a game of the pack in a frame that opens no windows and leads nowhere.

    A frame without an origin could not load the files beside it from a disk; browsers give every file there an origin
    of its own, so it reaches no other all the same. What it may load is said in its own pages (``shut_off``).
    """
    return _document(
        title,
        language,
        f'<iframe title="{escape(title)}" src="{escape(start)}" sandbox="allow-scripts allow-same-origin" '
        'style="border:0;width:100%;height:90vh"></iframe>',
    )


def shut_off(page: bytes) -> bytes:
    """A page of a game that loads what lies beside it and nothing from a network."""
    return _GAME_HEAD + page


def _notices(manifest: Manifest) -> str:
    t = translator(manifest.language)
    return "\r\n".join(
        f"{t.chosen(resource.title)} — {resource.author_name}, {resource.licence}" for resource in manifest.resources
    )


def _document(title: str, language: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>{body}</body></html>"
    )


def _by_theme(
    resources: Sequence[PackedResource], shown: Shown, t: Translator
) -> list[tuple[str, list[PackedResource]]]:
    """In the order of the grid, what belongs to no week last."""
    found: list[tuple[str, list[PackedResource]]] = []
    for week, title in shown.themes.items():
        under = [resource for resource in resources if week in resource.theme_weeks]
        if under:
            found.append((t.chosen(title), under))
    rest = [resource for resource in resources if not set(resource.theme_weeks) & shown.themes.keys()]
    return [*found, (t("pack-page-without-theme"), rest)] if rest else found


def _card(resource: PackedResource, paths: Paths, games: Mapping[int, str], t: Translator) -> str:
    told = " · ".join(filter(None, (t("pack-page-kind", kind=resource.kind), resource.author_name, resource.licence)))
    description = t.chosen(resource.description)
    return (
        f"<li><h3>{escape(t.chosen(resource.title))}</h3>{_content(resource, paths, games, t)}"
        f'{f"<p>{escape(description)}</p>" if description else ""}<p class="told">{escape(told)}</p></li>'
    )


def _content(resource: PackedResource, paths: Paths, games: Mapping[int, str], t: Translator) -> str:
    if resource.parts:
        pictures = []
        for part in resource.parts:
            sides = [part.file] if part.back is None else [part.file, part.back]
            shown = "".join(_picture(resource.files[side], paths) for side in sides if side < len(resource.files))
            pictures.append(f"<figure>{shown}<figcaption>{escape(t.chosen(part.words))}</figcaption></figure>")
        return "".join(pictures)
    own = resource.files[0]
    return _SHOWN_BY[own.kind](own, paths, t) if own.kind in _SHOWN_BY else _game(id(own), own, paths, games, t)


def _game(file_id: int, file: PackedFile, paths: Paths, games: Mapping[int, str], t: Translator) -> str:
    if file_id not in games:
        return ""
    return f'{_picture(file, paths)}<a href="{escape(games[file_id])}">{escape(t("pack-page-play"))}</a>'


def _only_picture(file: PackedFile, paths: Paths, _: Translator) -> str:
    return _picture(file, paths)


def _picture(file: PackedFile, paths: Paths) -> str:
    whole, small = _path(file.forms, ("view",), paths), _path(file.forms, ("thumb", "view"), paths)
    image = f'<img src="{escape(small)}" alt="" loading="lazy">' if small else ""
    return f'<a href="{escape(whole)}">{image}</a>' if whole else image


def _document_link(file: PackedFile, paths: Paths, t: Translator) -> str:
    page = _path(file.forms, ("thumb", "page"), paths)
    image = f'<img src="{escape(page)}" alt="" loading="lazy">' if page else ""
    target = _path(file.forms, ("download",), paths)
    return f'<a href="{escape(target)}">{image}{escape(t("pack-page-open"))}</a>' if target else image


def _sound(file: PackedFile, paths: Paths, _: Translator) -> str:
    target = _path(file.forms, ("play",), paths)
    return f'<audio controls preload="none" src="{escape(target)}"></audio>' if target else ""


def _film(file: PackedFile, paths: Paths, _: Translator) -> str:
    target = _path(file.forms, ("play",), paths)
    return f'<video controls preload="none" src="{escape(target)}"></video>' if target else ""


def _path(forms: Iterable[PackedForm], purposes: Sequence[str], paths: Paths) -> str:
    """The first form of the first of these purposes; nothing where its bytes did not travel."""
    by_purpose: dict[str, str] = {}
    for form in forms:
        by_purpose.setdefault(form.purpose, paths.get(form.sha256, ""))
    return next((by_purpose[purpose] for purpose in purposes if by_purpose.get(purpose)), "")


_SHOWN_BY: Final[Mapping[str, Callable[[PackedFile, Paths, Translator], str]]] = {
    "picture": _only_picture,
    "document": _document_link,
    "sound": _sound,
    "video": _film,
}
