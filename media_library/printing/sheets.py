"""Setting sheets: pictures made fit for paper, and the PDF by Typst."""

import shutil
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import msgspec
import typst
from PIL import Image

from media_library.printing.papers import Card, Heading
from media_library.starter.typesetting import font_folder

_TEMPLATES: Final = Path(__file__).parent / "templates"
_CARD_SIDE: Final = 1100
"""Pixels: some 280 to the inch on the larger card."""
_SHEET_SIDE: Final = 2400
_QUALITY: Final = 85


def cards_pdf(cards: Sequence[Card], heading: Heading, per_page: int, words: str) -> bytes:
    """Cards to cut out, ``per_page`` (4 or 6) to a sheet; ``words``: front, back or none.

    With words on the back, or where a card has a picture for it, every sheet is followed by its own back.
    """
    two_sided = words == "back" or any(card.back for card in cards)
    pictures: dict[str, bytes] = {}
    told = []
    for number, card in enumerate(cards):
        front, back = f"front-{number}.jpg", f"back-{number}.jpg"
        pictures[front] = for_paper(card.front, _CARD_SIDE)
        if card.back:
            pictures[back] = for_paper(card.back, _CARD_SIDE)
        told.append({"front": front, "back": back if card.back else "", "word": card.word if words != "none" else ""})
    told += [{"front": "", "back": "", "word": ""}] * (-len(told) % per_page)
    sheet = {
        **_head(heading),
        "per_page": per_page,
        "words": words,
        "two_sided": two_sided,
        "pages": [told[start : start + per_page] for start in range(0, len(told), per_page)],
    }
    return _pdf("cards", sheet, pictures)


def picture_pdf(picture: bytes, heading: Heading) -> bytes:
    """One picture as large as the sheet allows."""
    with Image.open(BytesIO(picture)) as opened:
        lying = opened.width > opened.height
    sheet = {**_head(heading), "picture": "picture.jpg", "lying": lying}
    return _pdf("picture", sheet, {"picture.jpg": for_paper(picture, _SHEET_SIDE)})


def for_paper(picture: bytes, side: int) -> bytes:
    """A picture of ours as JPEG on white, at most ``side`` pixels long: paper has no transparency."""
    with Image.open(BytesIO(picture)) as opened:
        opened.load()
        opened.thumbnail((side, side), Image.Resampling.LANCZOS, reducing_gap=2.0)
        ground = Image.new("RGB", opened.size, "white")
        ground.paste(opened, mask=opened.getchannel("A") if opened.mode == "RGBA" else None)
    written = BytesIO()
    ground.save(written, "JPEG", quality=_QUALITY)
    return written.getvalue()


def _head(heading: Heading) -> dict[str, Any]:
    return {
        "title": heading.title,
        "author": heading.author,
        "footer": heading.footer,
        "lang": heading.language.partition("-")[0],
    }


def _pdf(template: str, sheet: Mapping[str, Any], pictures: Mapping[str, bytes]) -> bytes:
    """The template reads its sheet and its pictures out of a folder of its own and reaches nothing else."""
    with TemporaryDirectory(prefix="nihol-paper-") as name:
        folder = Path(name)
        shutil.copyfile(_TEMPLATES / f"{template}.typ", folder / "paper.typ")
        (folder / "sheet.json").write_bytes(msgspec.json.encode(sheet))
        for picture, content in pictures.items():
            (folder / picture).write_bytes(content)
        made: bytes = typst.compile(
            str(folder / "paper.typ"),
            root=name,
            ignore_system_fonts=True,
            font_paths=[str(font_folder())],
            format="pdf",
        )
    return made
