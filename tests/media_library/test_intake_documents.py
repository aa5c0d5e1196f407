"""Documents coming in: pages as pictures and a copy in which nothing acts."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from media_library.intake import IntakeRefused, Kind, Purpose, take_in
from tests.media_library import intake_files as files
from tests.media_library.test_intake_pictures import refusal, taken

ACTION = b"<</S/JavaScript/JS(app.alert\\('EVIL'\\))>>"


def a_hostile_pdf() -> bytes:
    """Scripts on opening, on the page and on a button, and a program attached."""
    return files.pdf(
        catalogue=b"/OpenAction%s/Names<</EmbeddedFiles<</Names[(a.exe)8 0 R]>>>>/AcroForm<</Fields[6 0 R]>>" % ACTION,
        page=b"/Annots[6 0 R]/AA<</O%s>>" % ACTION,
        more=(
            b"<</Type/Annot/Subtype/Widget/FT/Btn/T(b)/Rect[200 100 280 180]/F 4/AP<</N 7 0 R>>/A%s>>" % ACTION,
            b"<</Type/XObject/Subtype/Form/BBox[0 0 80 80]/Length 26>>stream\n0 0 1 rg 0 0 80 80 re f   \nendstream",
            b"<</Type/Filespec/F(a.exe)/EF<</F 9 0 R>>>>",
            b"<</Type/EmbeddedFile/Length 12>>stream\nEVIL PROGRAM\nendstream",
        ),
    )


def test_a_document_becomes_pages_thumbnails_and_a_copy(tmp_path: Path) -> None:
    intake = taken(tmp_path, files.pdf(page_count=3), "Reja.pdf")

    assert (intake.kind, intake.media_type, intake.pages, intake.name) == (
        Kind.DOCUMENT,
        "application/pdf",
        3,
        "Reja.pdf",
    )
    assert [(made.purpose, made.media_type, made.width, made.height) for made in intake.renditions] == [
        (Purpose.PAGE, "image/webp", 1600, 1067),
        (Purpose.PAGE, "image/webp", 1600, 1067),
        (Purpose.PAGE, "image/webp", 1600, 1067),
        (Purpose.THUMB, "image/webp", 512, 341),
        (Purpose.SMALL, "image/webp", 160, 107),
        (Purpose.DOWNLOAD, "application/pdf", None, None),
    ]


def test_nothing_that_acts_is_left_in_the_copy(tmp_path: Path) -> None:
    content = a_hostile_pdf()
    assert pypdfium2.PdfDocument(content).count_attachments() == 1

    intake = taken(tmp_path, content, "a.pdf")

    copy = intake.renditions[-1].content
    assert isinstance(copy, bytes)
    for word in (b"EVIL", b"JavaScript", b"/AA", b"/OpenAction", b"EmbeddedFile", b"/Annots", b"/AcroForm", b"/Names"):
        assert word not in copy
    document = pypdfium2.PdfDocument(copy)
    assert (len(document), document.count_attachments()) == (1, 0)
    assert document[0].get_textpage().get_text_bounded().strip() == "Salom"


def test_what_a_form_showed_is_still_seen(tmp_path: Path) -> None:
    intake = taken(tmp_path, a_hostile_pdf(), "a.pdf")

    page = intake.renditions[0].content
    assert isinstance(page, bytes)
    red, green, blue = Image.open(BytesIO(page)).convert("RGB").getpixel((1250, 350))
    assert (red < 40, green < 40, blue > 200) == (True, True, True)


@pytest.mark.parametrize(
    ("rotation", "size"), [(0, (1600, 1067)), (90, (1067, 1600)), (180, (1600, 1067)), (270, (1067, 1600))]
)
def test_a_turned_page_stays_turned(tmp_path: Path, rotation: int, size: tuple[int, int]) -> None:
    content = files.pdf(page=b"/Rotate %d/CropBox[0 0 300 200]" % rotation)

    intake = taken(tmp_path, content, "a.pdf")

    page = intake.renditions[0].content
    assert isinstance(page, bytes)
    picture = Image.open(BytesIO(page)).convert("RGB")
    assert picture.size == size
    red_corner = {0: (20, -20), 90: (20, 20), 180: (-20, 20), 270: (-20, -20)}[rotation]
    x, y = (place % length for place, length in zip(red_corner, size, strict=True))
    red, green, _ = picture.getpixel((x, y))
    assert (red > 200, green < 60) == (True, True)


def test_paper_of_any_size_is_drawn_in_the_same_number_of_pixels(tmp_path: Path) -> None:
    content = files.pdf().replace(b"[0 0 300 200]", b"[0 0 14400 2]")

    intake = taken(tmp_path, content, "a.pdf")

    assert (intake.renditions[0].width, intake.renditions[0].height) == (1600, 1)


def test_a_document_with_a_password_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, files.locked_pdf(), "a.pdf") == ("media.encrypted", {})


def test_a_document_with_too_many_pages_is_refused(tmp_path: Path) -> None:
    content = files.pdf(page_count=151)

    assert refusal(tmp_path, content, "a.pdf") == ("media.too_many_pages", {"limit_pages": 150})


@pytest.mark.parametrize("content", [files.pdf()[:300], b"%PDF-1.7\nnothing\n%%EOF"], ids=["cut off", "empty inside"])
def test_a_document_that_cannot_be_read_is_refused(tmp_path: Path, content: bytes) -> None:
    assert refusal(tmp_path, content, "a.pdf") == ("media.broken", {})


def test_a_refused_document_does_not_block_the_next_one(tmp_path: Path) -> None:
    path = files.written(tmp_path, b"%PDF-1.7\nnothing\n%%EOF")
    with pytest.raises(IntakeRefused):
        take_in(path, "a.pdf")

    path.write_bytes(files.pdf())

    assert take_in(path, "a.pdf").pages == 1
