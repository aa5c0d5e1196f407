"""A school year of a child as a PDF: by month, with pictures, of what its family may see."""

from datetime import datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image

from server.features.takeouts.pictures import Told, exif_of, for_print, with_exif
from server.shared.domain.calendar import PRESCHOOL_TIME
from tests.media_library.intake_files import photo
from tests.server.card_documents.papers import text_of
from tests.server.takeouts.taking import Family

TOLD = Told(datetime(2026, 11, 18, 9, 5, tzinfo=PRESCHOOL_TIME), "Qalʼa")


async def test_a_portfolio_tells_a_school_year_by_month(family: Family) -> None:
    picture = await family.photo()
    await family.observed(text="Noyabrdagi ish", photo_ids=[str(picture)], captions=["Minora"])
    await family.observed(text="Oktabrdagi ish", ago=timedelta(days=30))
    await family.observed(text="Yashirin", shared=False)

    ready = await family.made(kind="portfolio", school_year=2026)
    told = text_of((await family.fetched(ready)).content)

    assert ready["file_name"] == "olimova-aziza-portfolio-2026-2027.pdf"
    assert "Olimova Aziza" in told
    assert told.index("Oktabr 2026") < told.index("Oktabrdagi ish") < told.index("Noyabr 2026")
    assert "Minora" in told
    assert "Yashirin" not in told


async def test_another_year_has_its_own_portfolio(family: Family) -> None:
    await family.observed(text="Bu yilgi ish")

    ready = await family.made(kind="portfolio", school_year=2025, language="ru")
    told = text_of((await family.fetched(ready)).content)

    assert "Bu yilgi ish" not in told
    assert "В этом учебном году записей пока нет" in told


@pytest.mark.parametrize("language", ["uz", "uz-Cyrl", "kaa", "ru", "en"])
async def test_a_portfolio_with_many_pictures_beside_each_other_is_made(family: Family, language: str) -> None:
    pictures = [str(await family.photo()) for _ in range(5)]
    await family.observed(photo_ids=pictures)

    ready = await family.made(kind="portfolio", language=language)

    assert (ready["state"], ready["school_year"]) == ("ready", 2026)


def test_a_picture_for_print_is_small_and_keeps_its_shape() -> None:
    printed, shape = for_print(photo((2560, 1920)))

    picture = Image.open(BytesIO(printed))
    assert (picture.format, picture.size) == ("JPEG", (1000, 750))
    assert shape == pytest.approx(4 / 3)


def test_a_jpeg_keeps_every_byte_of_its_pixels_and_loses_where_it_was_taken() -> None:
    written = BytesIO()
    with_place = Image.Exif()
    with_place[0x0110] = "Telefon"
    Image.open(BytesIO(photo((800, 600)))).save(written, "JPEG", quality=70, exif=with_place.tobytes())
    stored = written.getvalue()

    told = with_exif(stored, TOLD)

    scan = stored.index(b"\xff\xda")
    assert told.endswith(stored[scan:])
    assert told.count(b"Exif\0\0") == 1
    assert 0x0110 not in Image.open(BytesIO(told)).getexif()


def test_what_was_transparent_is_paper() -> None:
    written = BytesIO()
    Image.new("RGBA", (40, 30), (0, 0, 0, 0)).save(written, "PNG")

    picture = Image.open(BytesIO(with_exif(written.getvalue(), TOLD)))

    assert (picture.mode, picture.getpixel((5, 5))) == ("RGB", (255, 255, 255))


def test_exif_tells_the_moment_without_a_zone_where_none_is_known() -> None:
    naive = Told(datetime(2026, 11, 18, 9, 5), "")  # noqa: DTZ001  # that is what is tried

    assert b"2026:11:18 09:05:00" in exif_of(naive)
