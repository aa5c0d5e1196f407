"""Pictures coming in: what is kept of them and what is left outside."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from media_library.intake import Intake, IntakeRefused, Kind, Purpose, take_in
from tests.media_library import intake_files as files

SCRIPT = b"<script>alert(document.cookie)</script><?php system('id') ?>"


def taken(folder: Path, content: bytes, name: str) -> Intake:
    path = files.written(folder, content)
    intake = take_in(path, name)
    assert list(folder.iterdir()) == [path], "the intake wrote a file"
    return intake


def refusal(folder: Path, content: bytes, name: str) -> tuple[str, dict[str, object]]:
    path = files.written(folder, content)
    with pytest.raises(IntakeRefused) as refused:
        take_in(path, name)
    assert list(folder.iterdir()) == [path], "the refusal left a file behind"
    return refused.value.code, refused.value.params


def opened(intake: Intake, purpose: Purpose) -> Image.Image:
    (content,) = [rendition.content for rendition in intake.renditions if rendition.purpose is purpose]
    assert isinstance(content, bytes)
    return Image.open(BytesIO(content))


def chunks_of(webp: bytes) -> list[bytes]:
    names, at = [], 12
    while at < len(webp):
        names.append(webp[at : at + 4])
        size = int.from_bytes(webp[at + 4 : at + 8], "little")
        at += 8 + size + size % 2
    return names


def test_a_photograph_of_twelve_megapixels_becomes_three_upright_pictures_without_tags(tmp_path: Path) -> None:
    content = files.photo((4000, 3000), exif=files.phone_tags(orientation=6))
    assert b"MakerOfPhones" in content

    intake = taken(tmp_path, content, "IMG_0001.JPG")

    assert (intake.kind, intake.media_type, intake.byte_size) == (Kind.PICTURE, "image/jpeg", len(content))
    assert (intake.width, intake.height, intake.name) == (3000, 4000, "IMG_0001.jpg")
    assert [(made.purpose, made.media_type, made.width, made.height) for made in intake.renditions] == [
        (Purpose.FULL, "image/webp", 1920, 2560),
        (Purpose.THUMB, "image/webp", 384, 512),
        (Purpose.SMALL, "image/webp", 120, 160),
    ]
    for made in intake.renditions:
        assert isinstance(made.content, bytes)
        assert chunks_of(made.content) == [b"VP8 "]
        picture = Image.open(BytesIO(made.content))
        assert dict(picture.getexif()) == {}
    # The camera's upper-left corner is the upper-right one once the picture stands upright.
    upright = opened(intake, Purpose.FULL)
    red, green, _ = upright.getpixel((1900, 20))
    assert (red > 150, green < 90) == (True, True)


def test_a_small_picture_is_never_enlarged(tmp_path: Path) -> None:
    intake = taken(tmp_path, files.photo((300, 100), "PNG"), "chizma.png")

    assert [(made.width, made.height) for made in intake.renditions] == [(300, 100), (300, 100), (160, 53)]


@pytest.mark.parametrize(
    ("form", "name", "media_type"),
    [("PNG", "a.png", "image/png"), ("WEBP", "a.webp", "image/webp"), ("HEIF", "a.HEIC", "image/heic")],
)
def test_each_format_of_picture_comes_in_without_its_tags(
    tmp_path: Path, form: str, name: str, media_type: str
) -> None:
    content = files.photo((200, 120), form, exif=files.phone_tags().tobytes())
    assert b"MakerOfPhones" in content

    intake = taken(tmp_path, content, name)

    assert (intake.media_type, intake.width, intake.height) == (media_type, 200, 120)
    assert all(b"MakerOfPhones" not in made.content for made in intake.renditions if isinstance(made.content, bytes))
    assert dict(opened(intake, Purpose.FULL).getexif()) == {}


@pytest.mark.parametrize(
    "profile",
    [None, ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(), b"no profile at all"],
    ids=["no profile", "a profile", "a broken profile"],
)
def test_transparency_survives_and_a_colour_profile_does_not(tmp_path: Path, profile: bytes | None) -> None:
    content = BytesIO()
    Image.new("RGBA", (50, 50), (255, 0, 0, 0)).save(content, "PNG", icc_profile=profile)

    intake = taken(tmp_path, content.getvalue(), "a.png")

    assert opened(intake, Purpose.FULL).convert("RGBA").getpixel((25, 25))[3] == 0
    assert "icc_profile" not in opened(intake, Purpose.FULL).info


def test_sixteen_bits_of_grey_are_scaled_and_not_clipped(tmp_path: Path) -> None:
    content = BytesIO()
    Image.new("I;16", (50, 50), 0x8000).save(content, "PNG")

    intake = taken(tmp_path, content.getvalue(), "a.png")

    assert abs(opened(intake, Purpose.FULL).getpixel((25, 25))[0] - 128) <= 2


def test_of_an_animation_the_first_frame_is_kept(tmp_path: Path) -> None:
    intake = taken(tmp_path, files.animation(), "quvnoq.gif")

    full = opened(intake, Purpose.FULL)
    assert getattr(full, "n_frames", 1) == 1
    assert full.convert("RGB").getpixel((20, 15))[0] > 200


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (files.animation() + SCRIPT, "a.gif"),
        (files.photo((64, 64), "JPEG", comment=SCRIPT), "a.jpg"),
        (files.photo((64, 64), "JPEG") + b"PK\x03\x04" + SCRIPT, "a.jpg"),
        (files.photo((64, 64), "PNG") + SCRIPT, "a.png"),
    ],
    ids=["gif and script", "script in a jpeg comment", "jpeg and zip", "png and script"],
)
def test_of_a_file_that_is_two_things_at_once_only_the_picture_is_left(
    tmp_path: Path, content: bytes, name: str
) -> None:
    assert SCRIPT in content

    intake = taken(tmp_path, content, name)

    for made in intake.renditions:
        assert isinstance(made.content, bytes)
        assert SCRIPT not in made.content
        assert b"PK\x03\x04" not in made.content
        assert chunks_of(made.content) == [b"VP8 "]


def test_a_script_dressed_as_gif_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, b"GIF89a/*" + SCRIPT + b"*/=1;", "a.gif") == ("media.broken", {})


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("size", [(60000, 60000), (10000, 6001)], ids=["flood", "a row too many"])
def test_a_flood_of_pixels_is_refused_before_decoding(tmp_path: Path, size: tuple[int, int]) -> None:
    content = files.declared_png(*size)

    assert refusal(tmp_path, content, "a.png") == ("media.too_many_pixels", {"limit_megapixels": 60})


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "HEIF", "GIF"])
def test_a_picture_cut_off_in_the_middle_is_refused(tmp_path: Path, form: str) -> None:
    noise = BytesIO()
    Image.effect_noise((600, 400), 90).convert("RGB").save(noise, form)
    content = noise.getvalue()
    name = {"JPEG": "a.jpg", "HEIF": "a.heic"}.get(form, f"a.{form.lower()}")

    assert refusal(tmp_path, content[: len(content) // 2], name) == ("media.broken", {})
