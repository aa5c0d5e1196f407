"""Resources of the library as every screen shows them: the picture of a card, its kind, the facts beneath its title."""

from typing import Final

import flet as ft

from server.shared import look
from server.shared.contract.media import Resource, ResourceRow
from server.shared.i18n import LANGUAGES, Translator, content_language

KIND_ICONS: Final = {
    "picture": ft.Icons.IMAGE_OUTLINED,
    "picture_set": ft.Icons.PHOTO_LIBRARY_OUTLINED,
    "card_set": ft.Icons.STYLE_OUTLINED,
    "presentation": ft.Icons.SLIDESHOW_OUTLINED,
    "video": ft.Icons.SMART_DISPLAY_OUTLINED,
    "audio": ft.Icons.MUSIC_NOTE_OUTLINED,
    "game": ft.Icons.EXTENSION_OUTLINED,
    "worksheet": ft.Icons.DRAW_OUTLINED,
    "outline": ft.Icons.DESCRIPTION_OUTLINED,
}
COVER_HEIGHT: Final = 132
_MEGABYTE: Final = 1024 * 1024


def Cover(kind: str, address: str | bytes, height: int = COVER_HEIGHT) -> ft.Control:
    """The first page of a resource, or the sign of its kind where there is nothing to see."""
    sign = ft.Icon(KIND_ICONS.get(kind, ft.Icons.INSERT_DRIVE_FILE_OUTLINED), size=height / 3, color=look.PRIMARY)
    shown: ft.Control = sign
    if address:
        shown = ft.Image(address, fit=ft.BoxFit.CONTAIN, height=height, error_content=sign, exclude_from_semantics=True)
    return ft.Container(
        shown,
        height=height,
        bgcolor=look.SURFACE if address else look.PRIMARY_SOFT,
        alignment=ft.Alignment.CENTER,
        border=ft.Border.only(bottom=ft.BorderSide(1, look.LINE)),
    )


def resource_facts(row: ResourceRow, t: Translator) -> str:
    """Its kind, its language where that is another one, whether it waits, how long it is."""
    facts = [t(f"media-kind-{row.kind}")]
    if row.language != content_language(t.language) and row.language in LANGUAGES:
        facts.append(t(f"client-language-{row.language}"))
    if row.state == "waiting":
        facts.append(t("upload-checking"))
    if row.pages and row.pages > 1:
        facts.append(t("media-pages", count=row.pages))
    if row.duration_seconds:
        facts.append(duration_words(row.duration_seconds))
    if row.uses:
        facts.append(t("media-used-times", count=row.uses))
    return " · ".join(facts)


def film_of(resource: Resource, *, full: bool = False) -> str:
    """The path of the video to play: the lighter copy where there is one, unless its ``full`` quality is wanted."""
    return resource.play_url if full or not resource.light_url else resource.light_url


def megabytes(byte_size: int) -> int:
    """The size of a file for people, at least one."""
    return max(1, round(byte_size / _MEGABYTE))


def duration_words(seconds: float) -> str:
    """Minutes and seconds as players show them."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"
