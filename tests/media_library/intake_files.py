"""Files for the tests of the intake, honest and hostile, built from nothing."""

import struct
import wave
import zlib
from io import BytesIO
from pathlib import Path

from PIL import Image

GPS = 0x8825
MP3_FRAME = b"\xff\xfb\x90\x00" + bytes(413)
"""MPEG 1 layer III, 128 kbit/s, 44.1 kHz: 417 bytes."""


def photo(size: tuple[int, int], form: str = "JPEG", **options: object) -> bytes:
    """A picture with a red upper-left corner on a green ground."""
    image = Image.new("RGB", size, (20, 160, 60))
    image.paste((200, 30, 30), (0, 0, size[0] // 4, size[1] // 4))
    written = BytesIO()
    image.save(written, form, **options)
    return written.getvalue()


def phone_tags(orientation: int = 1) -> Image.Exif:
    """What a telephone writes into a photograph: maker, rotation and the place in Tashkent."""
    tags = Image.Exif()
    tags[0x010F] = "MakerOfPhones"
    tags[0x0112] = orientation
    tags.get_ifd(GPS).update({1: "N", 2: (41.0, 18.0, 40.0), 3: "E", 4: (69.0, 16.0, 47.0)})
    return tags


def declared_png(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims any size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(b"\x00")) + _chunk(b"IEND", b"")
    )


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def animation() -> bytes:
    """A GIF of a red and then a blue frame."""
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    written = BytesIO()
    frames[0].save(written, "GIF", save_all=True, append_images=frames[1:], duration=100)
    return written.getvalue()


def pdf(page_count: int = 1, catalogue: bytes = b"", page: bytes = b"", more: tuple[bytes, ...] = ()) -> bytes:
    """A PDF whose pages say "Salom"; objects 1 to 4 are catalogue, page tree, drawing and font, then the pages."""
    drawing = b"BT /F1 40 Tf 50 100 Td (Salom) Tj ET 1 0 0 rg 0 0 100 50 re f"
    numbers = range(5, 5 + page_count)
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue,
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, page_count),
        b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        *[
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 3 0 R/Resources<</Font<</F1 4 0 R>>>>%s>>" % page
            for _ in numbers
        ],
        *more,
    ]
    return _numbered(objects, b"")


def four_gigabytes_of_zeros() -> bytes:
    """A zlib stream of 4 MB, made of one block of 16 MB of zeros again and again."""
    stream = zlib.compressobj(9)
    head = stream.compress(b"") + stream.flush(zlib.Z_FULL_FLUSH)
    block = stream.compress(bytes(16 * 1024**2)) + stream.flush(zlib.Z_FULL_FLUSH)
    return head + block * 256 + stream.flush()


def _numbered(objects: list[bytes], trailer: bytes) -> bytes:
    written, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    tail = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, len(written))
    return written + head + tail


def locked_pdf() -> bytes:
    """A PDF that asks for a password nobody knows (standard security handler, revision 2)."""
    lock = b"<</Filter/Standard/V 1/R 2/P -44/O<%s>/U<%s>>>" % (b"11" * 32, b"22" * 32)
    whole = pdf(more=(lock,))
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt 6 0 R/ID[<00><00>]")


def wav(seconds: float = 1.5, rate: int = 8000) -> bytes:
    """Silence in one channel of 16 bits."""
    written = BytesIO()
    with wave.open(written, "wb") as recording:
        recording.setnchannels(1)
        recording.setsampwidth(2)
        recording.setframerate(rate)
        recording.writeframes(bytes(int(seconds * rate) * 2))
    return written.getvalue()


def ogg(codec: bytes = b"OpusHead") -> bytes:
    """The first page of an Ogg stream."""
    packet = codec + bytes(11)
    return b"OggS\x00\x02" + bytes(8) + b"\x01\x00\x00\x00" + bytes(8) + b"\x01" + bytes([len(packet)]) + packet


def box(name: bytes, body: bytes) -> bytes:
    """One box of an ISO base media file."""
    return struct.pack(">I", 8 + len(body)) + name + body


def movie(brand: bytes, handler: bytes, metadata: bytes = b"") -> bytes:
    """A container of 12.5 seconds with one track, 640 × 360 if it shows pictures; the media are at the end."""
    shown = (640 << 16, 360 << 16) if handler == b"vide" else (0, 0)
    movie_header = box(b"mvhd", bytes(12) + struct.pack(">II", 1000, 12_500) + bytes(80))
    track_header = box(b"tkhd", bytes(76) + struct.pack(">II", *shown))
    media = box(b"mdia", box(b"hdlr", bytes(8) + handler + bytes(13)))
    track = box(b"trak", track_header + media)
    kind = box(b"ftyp", brand + bytes(4) + brand + b"isom")
    return kind + box(b"moov", movie_header + track + metadata) + box(b"mdat", b"the media" * 50)


def webm(doctype: bytes = b"webm") -> bytes:
    """An EBML header and one segment."""
    header = b"\x42\x82" + bytes([0x80 | len(doctype)]) + doctype
    return b"\x1a\x45\xdf\xa3" + bytes([0x80 | len(header)]) + header + b"\x18\x53\x80\x67\x40\x64" + bytes(100)


def written(folder: Path, content: bytes) -> Path:
    """The content as an upload waiting in a folder."""
    path = folder / "upload"
    path.write_bytes(content)
    return path
