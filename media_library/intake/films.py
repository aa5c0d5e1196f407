"""What is made of a film where the extra ``video`` is installed (PyAV): a poster, and a lighter copy for weak networks.

Without it films are kept and played as they came, and clients show the sign of their kind.
"""

import importlib.util
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any, Final

from media_library.intake.limits import LIMITS
from media_library.intake.result import Rendition

_LIGHT_SIDE: Final = 480
"""Pixels of the shorter side of a lighter copy."""
_LIGHT_RATE: Final = 30
_HEAVY_BITS: Final = 1_500_000
"""Bits a second above which a copy is worth its making."""
_POSTER_AT: Final = 0.1
"""The share of a film after which it has begun: first frames are black."""


@cache
def can_decode() -> bool:
    """Whether the extra ``video`` is installed."""
    return importlib.util.find_spec("av") is not None


def posters(path: Path) -> list[Rendition]:
    """Thumbnails of a frame near the beginning; none without the extra or of a film that cannot be decoded."""
    if not can_decode():
        return []
    import av

    from media_library.intake.pictures import thumbnails

    try:
        with av.open(str(path)) as film:
            stream = _shown(film)
            if stream is None or stream.codec_context.width * stream.codec_context.height > LIMITS.max_pixels:
                return []
            if film.duration:
                film.seek(int(film.duration * _POSTER_AT))
            frame = next(film.decode(stream))
            picture: Any = frame.to_image()
            return thumbnails(picture.rotate(frame.rotation, expand=True) if frame.rotation else picture)
    except (av.error.FFmpegError, StopIteration, ValueError):
        return []


def is_heavy(path: Path) -> bool:
    """Whether a lighter copy would help: larger than it would be, or with more bits a second than it needs."""
    import av

    try:
        with av.open(str(path)) as film:
            stream = _shown(film)
            if stream is None:
                return False
            shorter = min(stream.codec_context.width, stream.codec_context.height)
            return shorter > _LIGHT_SIDE or (film.bit_rate or 0) > _HEAVY_BITS
    except av.error.FFmpegError:
        return False


def write_lighter(source: Path, target: Path) -> None:
    """Writes an MP4 (H.264, AAC) of at most 480 lines and 30 frames a second, upright, without metadata.

    Blocking and long: for a process of its own. Raises what PyAV raises for a film that breaks off.
    """
    import av

    with av.open(str(source)) as film, av.open(str(target), "w", options={"movflags": "+faststart"}) as lighter:
        shown = film.streams.video[0]
        heard = film.streams.audio[0] if film.streams.audio else None
        rate = min(Fraction(shown.average_rate or _LIGHT_RATE), Fraction(_LIGHT_RATE))
        first = next(film.decode(shown))
        film.seek(0)
        width, height, steps = _made_small(first.width, first.height, first.rotation)
        drawn = lighter.add_stream("libx264", rate=rate, options={"crf": "28", "preset": "veryfast"})
        drawn.width, drawn.height, drawn.pix_fmt = width, height, "yuv420p"
        spoken = lighter.add_stream("aac", rate=heard.codec_context.sample_rate) if heard is not None else None
        graph = _graph(shown, rate, steps)
        for packet in film.demux([stream for stream in (shown, heard) if stream is not None]):
            for frame in packet.decode():
                if isinstance(frame, av.VideoFrame):
                    graph.push(frame)
                    _drain(graph, drawn, lighter)
                elif spoken is not None and isinstance(frame, av.AudioFrame):
                    frame.pts = None
                    lighter.mux(spoken.encode(frame))
        graph.push(None)
        _drain(graph, drawn, lighter)
        for stream in (drawn, spoken):
            if stream is not None:
                lighter.mux(stream.encode(None))


def _shown(film: Any) -> Any:
    """The stream of pictures that can be decoded; None of a film without one."""
    return next((stream for stream in film.streams.video if stream.codec_context is not None), None)


def _made_small(width: int, height: int, rotation: int) -> tuple[int, int, list[tuple[str, str]]]:
    """The size of the copy in even pixels, and the steps that bring a frame to it; telephones film lying."""
    steps: list[tuple[str, str]] = []
    turned = rotation % 360
    if turned in {90, 270}:
        steps.append(("transpose", "cclock" if turned == 90 else "clock"))
        width, height = height, width
    elif turned:
        steps += [("hflip", ""), ("vflip", "")]
    shrink = min(1.0, _LIGHT_SIDE / min(width, height))
    small = max(2, round(width * shrink / 2) * 2), max(2, round(height * shrink / 2) * 2)
    return *small, [*steps, ("scale", f"{small[0]}:{small[1]}")]


def _graph(shown: Any, rate: Fraction, steps: list[tuple[str, str]]) -> Any:
    import av.filter

    graph = av.filter.Graph()
    nodes = [graph.add_buffer(template=shown, time_base=shown.time_base)]
    for name, wish in [*steps, ("fps", str(rate)), ("format", "yuv420p")]:
        nodes.append(graph.add(name, wish))
    nodes.append(graph.add("buffersink"))
    graph.link_nodes(*nodes).configure()
    return graph


def _drain(graph: Any, drawn: Any, lighter: Any) -> None:
    import av

    while True:
        try:
            frame = graph.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
        lighter.mux(drawn.encode(frame))
