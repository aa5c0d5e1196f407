"""Real films for the tests, drawn frame by frame; only where the extra ``video`` is installed."""

import struct
from pathlib import Path


def a_film(path: Path, *, size: tuple[int, int] = (1280, 720), seconds: int = 2, turned: bool = False) -> Path:
    """A film with a tone whose left half is red; ``turned`` as a telephone held upright writes it."""
    import av
    import numpy

    width, height = size
    with av.open(str(path), "w") as film:
        shown = film.add_stream("libx264", rate=25)
        shown.width, shown.height, shown.pix_fmt = width, height, "yuv420p"
        heard = film.add_stream("aac", rate=44100)
        picture = numpy.zeros((height, width, 3), numpy.uint8)
        picture[:, : width // 2] = (220, 20, 20)
        for _ in range(seconds * 25):
            film.mux(shown.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        film.mux(shown.encode(None))
        tone = numpy.sin(numpy.arange(44100 * seconds) * 2 * numpy.pi * 440 / 44100).astype(numpy.float32)
        for start in range(0, len(tone) - 1024, 1024):
            frame = av.AudioFrame.from_ndarray(tone[None, start : start + 1024], format="fltp", layout="mono")
            frame.sample_rate = 44100
            film.mux(heard.encode(frame))
        film.mux(heard.encode(None))
    if turned:
        _turn(path)
    return path


def _turn(path: Path) -> None:
    """A quarter to the right, by the matrix in the track's header (ISO/IEC 14496-12, section 8.3.2)."""
    content = bytearray(path.read_bytes())
    start = content.index(b"tkhd") + 4 + 4 + 20 + 16
    one = 1 << 16
    content[start : start + 36] = struct.pack(">9i", 0, one, 0, -one, 0, 0, 0, 0, 1 << 30)
    path.write_bytes(bytes(content))
