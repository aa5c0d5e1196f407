"""What kind a file is, what it may be called, and what is turned away at the door."""

import tracemalloc
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from media_library.intake import IntakeRefused, Kind, take_in, take_in_confined
from media_library.intake import confined as confined_intake
from media_library.intake.limits import LIMITS
from media_library.intake.names import extension_of, safe_name
from server.shared.i18n import LANGUAGES, Translator
from tests.media_library import intake_files as files
from tests.media_library.test_intake_pictures import refusal, taken

SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def a_zip_bomb() -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("zeros", bytes(20 * 1024 * 1024))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"MZ\x90\x00" + bytes(200), "photo.jpg"),
        (b"\x7fELF" + bytes(200), "photo.png"),
        (a_zip_bomb(), "plan.docx"),
        (SVG, "a.svg"),
        (SVG, "a.png"),
        (b"<svg onload=alert(1)>", "a"),
        (b"<html><script>alert(1)</script>", "a.pdf"),
        (b"#!/bin/sh\nrm -rf /", "a.mp3"),
        (files.photo((10, 10)), "photo.exe"),
        (files.photo((10, 10)), "photo.jpg.svg"),
        (files.photo((10, 10), "BMP"), "a.bmp"),
        (files.photo((10, 10), "TIFF"), "a.tiff"),
        (files.webm(b"matroska"), "a.mkv"),
        (files.box(b"ftyp", b"avif" + bytes(4) + b"mif1") + bytes(64), "a.heic"),
        (b"\x00", "a.jpg"),
    ],
    ids=[
        "program as jpg", "elf as png", "zip bomb as docx", "svg", "svg as png", "svg without name",
        "page as pdf", "shell as mp3", "jpg as exe", "jpg as svg", "bmp", "tiff", "mkv", "avif as heic", "one byte",
    ],
)  # fmt: skip
def test_what_is_not_on_the_list_is_refused(tmp_path: Path, content: bytes, name: str) -> None:
    assert refusal(tmp_path, content, name) == ("media.type_refused", {})


def test_an_archive_under_the_name_of_a_picture_is_refused(tmp_path: Path) -> None:
    wanted = {"declared": "picture", "found": "game"}

    assert refusal(tmp_path, a_zip_bomb(), "photo.jpg") == ("media.name_mismatch", wanted)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"", "a.jpg") == ("media.empty", {})


@pytest.mark.parametrize(
    ("content", "name", "declared", "found"),
    [
        (files.photo((10, 10)), "a.pdf", "document", "picture"),
        (files.pdf(), "a.jpg", "picture", "document"),
        (files.wav(), "a.mp4", "video", "sound"),
        (files.movie(b"isom", b"vide"), "a.png", "picture", "video"),
    ],
)
def test_a_name_that_promises_another_kind_is_refused(
    tmp_path: Path, content: bytes, name: str, declared: str, found: str
) -> None:
    assert refusal(tmp_path, content, name) == ("media.name_mismatch", {"declared": declared, "found": found})


@pytest.mark.parametrize("name", ["a.jpg", "image 1234", ""], ids=["another picture's", "none", "no name"])
def test_the_content_decides_where_the_name_does_no_harm(tmp_path: Path, name: str) -> None:
    assert taken(tmp_path, files.photo((10, 10), "WEBP"), name).media_type == "image/webp"


@pytest.mark.parametrize(
    ("kind", "content", "name"),
    [
        (Kind.PICTURE, files.photo((10, 10)), "a.jpg"),
        (Kind.DOCUMENT, files.pdf(), "a.pdf"),
        (Kind.SOUND, files.wav(), "a.wav"),
        (Kind.VIDEO, files.movie(b"isom", b"vide"), "a.mp4"),
    ],
)
def test_a_file_over_the_limit_of_its_kind_is_refused_unread(
    tmp_path: Path, kind: Kind, content: bytes, name: str
) -> None:
    path = files.written(tmp_path, content)
    limit = LIMITS.max_bytes[kind]
    with path.open("r+b") as grown:
        grown.truncate(limit + 1)

    tracemalloc.start()
    with pytest.raises(IntakeRefused) as refused:
        take_in(path, name)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    megabytes = limit // 1024**2
    assert (refused.value.code, refused.value.params) == (
        "media.too_large",
        {"size_mb": megabytes + 1, "limit_mb": megabytes},
    )
    assert peak < 1024**2


def test_a_path_in_the_name_leads_nowhere(tmp_path: Path) -> None:
    intake = taken(tmp_path, files.photo((10, 10)), "../../etc/cron.d/yangi.jpg")

    assert intake.name == "yangi.jpg"


@pytest.mark.parametrize(
    ("declared", "shown"),
    [
        ("../../etc/passwd", "passwd.jpg"),
        ("C:\\Users\\Nodira\\Rasm 1.PNG", "Rasm 1.jpg"),
        ("photo\u202egpj.exe", "photogpj.jpg"),
        ("a\x00b\r\nSet-Cookie: x.jpg", "ab Set-Cookie x.jpg"),
        ("Oʻquvchilar bogʻda — may.jpeg", "Oʻquvchilar bogʻda — may.jpg"),
        ("Ўқувчилар.heic", "Ўқувчилар.jpg"),
        ('<b>"x"|y?*.jpg', "b x y.jpg"),
        ("  . .  ", "file.jpg"),
        ("", "file.jpg"),
        (".htaccess", "file.jpg"),
        ("con.png", "_con.jpg"),
        ("v1.2 final.pdf", "v1.2 final.jpg"),
        ("e\u0301.jpg", "é.jpg"),
        ("x" * 500 + ".jpg", "x" * 116 + ".jpg"),
    ],
)
def test_a_name_is_made_safe_to_show(declared: str, shown: str) -> None:
    assert safe_name(declared, "jpg") == shown


@pytest.mark.parametrize(
    ("name", "extension"), [("a.JPG", "jpg"), ("a.tar.gz", "gz"), ("a", ""), ("a.", ""), ("Yoz. 2026 yil", "")]
)
def test_the_last_extension_counts(name: str, extension: str) -> None:
    assert extension_of(name) == extension


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (files.photo((100, 50), "PNG"), "a\x00\ud800.png"),
        (files.pdf(2), "a.pdf"),
        (files.wav(), "a.wav"),
        (files.movie(b"isom", b"vide"), "a.mp4"),
    ],
)
async def test_in_a_process_of_its_own_the_answer_is_the_same(tmp_path: Path, content: bytes, name: str) -> None:
    path = files.written(tmp_path, content)

    confined = await take_in_confined(path, name)

    here = take_in(path, name)
    if confined.kind is Kind.DOCUMENT:
        # The copy of a document names the second it was made and a random identifier.
        assert confined.renditions[:-1] == here.renditions[:-1]
        confined.renditions[-1:] = here.renditions[-1:]
    assert confined == here


async def test_a_refusal_crosses_the_border_of_the_process(tmp_path: Path) -> None:
    path = files.written(tmp_path, files.declared_png(60000, 60000))

    with pytest.raises(IntakeRefused) as refused:
        await take_in_confined(path, "a.png")

    assert (refused.value.code, refused.value.params) == ("media.too_many_pixels", {"limit_megapixels": 60})


async def test_a_decoder_that_dies_is_one_refusal(tmp_path: Path) -> None:
    path = tmp_path / "nowhere"

    with pytest.raises(IntakeRefused) as refused:
        await take_in_confined(path, "a.png")

    assert (refused.value.code, refused.value.params) == ("media.broken", {})


async def test_a_decoder_that_dies_before_it_reads_anything_is_one_refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confined_intake, "_PROGRAM", "import os; os._exit(9)")
    path = files.written(tmp_path, files.photo((10, 10)))

    with pytest.raises(IntakeRefused) as refused:
        await take_in_confined(path, "a" * 200 + ".jpg")

    assert refused.value.code == "media.broken"


async def test_a_document_that_unpacks_into_gigabytes_is_one_refusal(tmp_path: Path) -> None:
    packed = zlib.compress(files.four_gigabytes_of_zeros())
    drawing = b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream" % (len(packed), packed)
    path = files.written(tmp_path, files.pdf(more=(drawing,)).replace(b"/Contents 3 0 R", b"/Contents 6 0 R"))

    with pytest.raises(IntakeRefused) as refused:
        await take_in_confined(path, "a.pdf")

    assert refused.value.code == "media.broken"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("code", "params"),
    [
        ("media.empty", {}),
        ("media.type_refused", {}),
        ("media.name_mismatch", {"declared": "picture", "found": "document"}),
        ("media.too_large", {"size_mb": 27, "limit_mb": 25}),
        ("media.too_many_pixels", {"limit_megapixels": 60}),
        ("media.too_many_pages", {"limit_pages": 150}),
        ("media.encrypted", {}),
        ("media.broken", {}),
        ("media.missing", {}),
        ("media.storage_away", {}),
    ],
)
def test_every_refusal_has_a_text_that_names_its_figures(language: str, code: str, params: dict[str, object]) -> None:
    translator = Translator(language)

    text = translator.error(code, params)

    assert text not in ("", code, translator.error("no.such_code"))
    assert "{" not in text
    assert all(str(figure) in text for figure in params.values() if isinstance(figure, int))
