"""Sound: the container is checked, the recording is kept as it came, under a media type of our own list."""

import wave
from pathlib import Path
from typing import BinaryIO

from media_library.intake.boxes import blank_metadata, boxes_of, movie_of
from media_library.intake.result import Contents, IntakeRefused, Purpose, Rendition
from media_library.intake.sniff import Form

_WAV_PIECE = 65_536
_OGG_SOUNDS = (b"\x01vorbis", b"OpusHead", b"Speex   ", b"\x7fFLAC")
_FRAMES_IN_A_ROW = 3
_BITRATES = {
    1: (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}


def read_sound(path: Path, form: Form) -> Contents:
    """The recording as it came; seconds for WAV and M4A.

    Raises ``IntakeRefused``: ``media.broken``, ``media.name_mismatch`` for a film called ``.m4a``.
    """
    with path.open("rb") as content:
        duration = _CHECKS[form.media_type](content, path)
    return Contents([Rendition(Purpose.PLAY, form.media_type, None, None, path)], duration_seconds=duration)


def _check_wav(content: BinaryIO, _: Path) -> float:
    """Counts the frames that are there, because the header of a cut-off file still promises all of them."""
    try:
        with wave.open(content, "rb") as recording:
            promised, rate = recording.getnframes(), recording.getframerate()
            width = recording.getnchannels() * recording.getsampwidth()
            found = 0
            while piece := recording.readframes(_WAV_PIECE):
                found += len(piece)
    except (wave.Error, EOFError, ValueError, ArithmeticError, RuntimeError) as error:
        raise IntakeRefused("media.broken") from error
    if not promised or not rate or found != promised * width:
        raise IntakeRefused("media.broken")
    return round(promised / rate, 3)


def _check_mp3(content: BinaryIO, _: Path) -> None:
    """A few frames must follow each other exactly, after the ID3 tag if there is one (ISO/IEC 11172-3, 2.4.1.3)."""
    start = _after_id3(content.read(10))
    for _frame in range(_FRAMES_IN_A_ROW):
        content.seek(start)
        length = _frame_length(content.read(4))
        if not length:
            raise IntakeRefused("media.broken")
        start += length


def _after_id3(header: bytes) -> int:
    if header[:3] != b"ID3":
        return 0
    seven_bits = [byte & 0x7F for byte in header[6:10]]
    return 10 + (seven_bits[0] << 21 | seven_bits[1] << 14 | seven_bits[2] << 7 | seven_bits[3])


def _frame_length(header: bytes) -> int:
    """Bytes of an MPEG layer III frame, 0 if the four bytes are no frame header."""
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE6 != 0xE2:
        return 0
    version, bitrate, rate = header[1] >> 3 & 3, header[2] >> 4, header[2] >> 2 & 3
    if version == 1 or not 0 < bitrate < 15 or rate == 3:
        return 0
    table, samples = (1, 144) if version == 3 else (2, 72)
    padding = header[2] >> 1 & 1
    return samples * _BITRATES[table][bitrate - 1] * 1000 // _RATES[version][rate] + padding


def _check_ogg(content: BinaryIO, _: Path) -> None:
    """The first page must begin a stream (RFC 3533, section 6) of a sound codec; pictures in motion are no sound."""
    page = content.read(300)
    first_packet = page[27 + page[26] :] if len(page) > 27 else b""
    begins_stream = page[:5] == b"OggS\x00" and page[5:6] == b"\x02"
    if not begins_stream or not first_packet.startswith(_OGG_SOUNDS):
        raise IntakeRefused("media.broken")


def _check_m4a(content: BinaryIO, path: Path) -> float | None:
    boxes = boxes_of(content, path.stat().st_size)
    movie = movie_of(content, boxes)
    if b"vide" in movie.handlers:
        raise IntakeRefused("media.name_mismatch", declared="sound", found="video")
    if b"soun" not in movie.handlers:
        raise IntakeRefused("media.broken")
    blank_metadata(path, boxes)
    return movie.duration_seconds


_CHECKS = {
    "audio/wav": _check_wav,
    "audio/mpeg": _check_mp3,
    "audio/ogg": _check_ogg,
    "audio/mp4": _check_m4a,
}
